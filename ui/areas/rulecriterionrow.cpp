// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/rulecriterionrow.h"

#include "core/decimal.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/icons.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"

#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QToolButton>

namespace indblik {

namespace {

constexpr int limitWidth = 72;
constexpr int mostYears = 20;

/// A unit of a limit and what it is measured by, as one choice.
struct LimitUnit
{
    Indicator::Unit unit;
    LimitOf of;

    int number() const { return int(unit) * 3 + int(of); }
};

constexpr LimitUnit limitUnits[] = {
    {Indicator::Unit::Persons, LimitOf::Absolute},
    {Indicator::Unit::Share, LimitOf::Absolute},
    {Indicator::Unit::PerTenThousand, LimitOf::Absolute},
    {Indicator::Unit::Kroner, LimitOf::Absolute},
    {Indicator::Unit::Number, LimitOf::Absolute},
    {Indicator::Unit::Number, LimitOf::Nation},
    {Indicator::Unit::Number, LimitOf::Region},
    {Indicator::Unit::Share, LimitOf::Nation},
    {Indicator::Unit::Share, LimitOf::Region},
};

QString wordsOf(const LimitUnit& unit)
{
    if (unit.of == LimitOf::Nation)
        return unit.unit == Indicator::Unit::Share ? RuleCriterionRow::tr("% of the country's")
                                                   : RuleCriterionRow::tr("× the country's");
    if (unit.of == LimitOf::Region)
        return unit.unit == Indicator::Unit::Share ? RuleCriterionRow::tr("% of the region's")
                                                   : RuleCriterionRow::tr("× the region's");
    switch (unit.unit) {
    case Indicator::Unit::Persons:
        return RuleCriterionRow::tr("persons");
    case Indicator::Unit::Share:
        return QStringLiteral("%");
    case Indicator::Unit::PerTenThousand:
        return RuleCriterionRow::tr("per 10,000");
    case Indicator::Unit::Kroner:
        return RuleCriterionRow::tr("DKK");
    case Indicator::Unit::Number:
    case Indicator::Unit::Points:
        return RuleCriterionRow::tr("(number)");
    }
    Q_UNREACHABLE();
}

/// The number of a limit alone, as it is typed.
QString typed(const RuleCriterion& criterion)
{
    if (!criterion.limit)
        return {};
    const QString text = limitText(criterion, QLocale(QLocale::C));
    QString number;
    for (const QChar c : text) {
        if (c.isDigit() || (c == u'.' && !number.isEmpty()))
            number += c;
        else if (!number.isEmpty() && c != u',')
            break;
    }
    return number.replace(u'.', u',');
}

} // namespace

RuleCriterionRow::RuleCriterionRow(const AreaBook& book, const RuleCriterion& criterion, QWidget* parent)
    : QWidget(parent)
    , m_criterion(criterion)
    , m_indicator(new ChoiceBox(this))
    , m_sign(new ChoiceBox(this))
    , m_limit(new QLineEdit(typed(criterion), this))
    , m_unit(new ChoiceBox(this))
    , m_years(new QSpinBox(this))
{
    makeFields(book);
    auto* remove = new QToolButton(this);
    remove->setIcon(icon("delete"));
    remove->setToolTip(tr("Remove the condition"));
    remove->setAccessibleName(tr("Remove the condition on %1").arg(m_indicator->currentText()));
    connect(remove, &QToolButton::clicked, this, &RuleCriterionRow::removeWanted);
    lay::row({lay::of(this, space::small), lay::wide(m_indicator), m_sign, m_limit, m_unit, m_years, remove});
    for (QComboBox* box : {m_indicator, m_sign, m_unit})
        connect(box, &QComboBox::activated, this, &RuleCriterionRow::changed);
    connect(m_limit, &QLineEdit::textEdited, this, &RuleCriterionRow::changed);
    connect(m_years, &QSpinBox::valueChanged, this, &RuleCriterionRow::changed);
}

void RuleCriterionRow::makeFields(const AreaBook& book)
{
    m_indicator->setAccessibleName(tr("Figure"));
    fitTo(*m_indicator, 18);
    for (const Indicator& indicator : book.indicators) {
        m_indicator->addItem(indicator.title, indicator.key);
        if (indicator.key == m_criterion.indicator)
            m_indicator->setCurrentIndex(m_indicator->count() - 1);
    }
    m_sign->setAccessibleName(tr("Sign"));
    for (const LimitSign sign : {LimitSign::Above, LimitSign::AtLeast, LimitSign::Below, LimitSign::AtMost}) {
        m_sign->addItem(limitSignShown(sign), int(sign));
        if (sign == m_criterion.sign)
            m_sign->setCurrentIndex(m_sign->count() - 1);
    }
    m_limit->setAccessibleName(tr("Limit"));
    m_limit->setPlaceholderText(tr("not filled in"));
    m_limit->setFixedWidth(limitWidth);
    m_limit->setAlignment(Qt::AlignRight);
    m_unit->setAccessibleName(tr("Unit of the limit"));
    for (const LimitUnit& unit : limitUnits) {
        m_unit->addItem(wordsOf(unit), unit.number());
        if (unit.unit == m_criterion.unit && unit.of == m_criterion.of)
            m_unit->setCurrentIndex(m_unit->count() - 1);
    }
    m_years->setAccessibleName(tr("Years whose mean counts"));
    m_years->setToolTip(tr("Years whose mean counts"));
    m_years->setRange(1, mostYears);
    m_years->setSuffix(tr(" yr"));
    m_years->setValue(m_criterion.years);
}

std::optional<RuleCriterion> RuleCriterionRow::criterion() const
{
    RuleCriterion criterion = m_criterion;
    criterion.indicator = m_indicator->currentData().toString();
    criterion.sign = LimitSign(m_sign->currentData().toInt());
    criterion.unit = Indicator::Unit(m_unit->currentData().toInt() / 3);
    criterion.of = LimitOf(m_unit->currentData().toInt() % 3);
    criterion.years = m_years->value();
    criterion.limit.reset();
    const QString text = m_limit->text().simplified().replace(u'.', u',');
    if (text.isEmpty())
        return criterion;
    const auto number = Decimal::fromText(text, u',');
    if (!number || number->digits < 0)
        return std::nullopt;
    criterion.limit = limitOf(*number, criterion.unit);
    return criterion.limit ? std::optional(criterion) : std::nullopt;
}

} // namespace indblik
