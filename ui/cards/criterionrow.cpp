// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/criterionrow.h"

#include "ui/parts/chip.h"
#include "ui/parts/drafts.h"
#include "ui/parts/icons.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"
#include "ui/parts/typedfield.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace indblik {

CriterionRow::CriterionRow(Drafts& drafts, const CardId& card, const CriterionId& criterion, QWidget* parent)
    : QFrame(parent)
    , m_drafts(drafts)
    , m_card(card)
    , m_id(criterion)
    , m_remove(new QToolButton(this))
    , m_reached(new ChipLabel(this))
    , m_told(text::small({}, this))
{
    setProperty("role", QStringLiteral("card"));
    m_remove->setIcon(icon("delete"));
    m_remove->setAccessibleName(tr("Delete the success criterion"));
    m_remove->setToolTip(m_remove->accessibleName());
    connect(m_remove, &QToolButton::clicked, this, &CriterionRow::removalWanted);

    using Which = CriterionPlace::Field;
    QLineEdit* what = makeField(Which::Text, tr("Success criterion"), tr("the women visited who get a larger network"));
    auto* figures = new QGridLayout;
    figures->setHorizontalSpacing(space::small);
    figures->setVerticalSpacing(2);
    int column = 0;
    for (QLineEdit* field : {makeField(Which::Target, tr("Target"), tr("at least 70 %")),
             makeField(Which::Base, tr("Starting point"), tr("8 of 20")),
             makeField(Which::Actual, tr("Reached"), tr("14 of 20")),
             makeField(Which::Measured, tr("Counted"), tr("ultimo 2011"))}) {
        figures->addWidget(text::note(field->accessibleName(), this), 0, column);
        figures->addWidget(field, 1, column);
        figures->setColumnStretch(column++, 1);
    }
    lay::column({
        lay::of(this, space::small, {space::medium, space::medium, space::medium, space::medium}),
        lay::row({lay::wide(what), m_reached, m_remove}),
        figures,
        m_told,
    });
    connect(&drafts, &Drafts::tried, this, &CriterionRow::showVerdict);
}

QLineEdit* CriterionRow::makeField(CriterionPlace::Field which, const QString& name, const QString& example)
{
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    field->setMaxLength(500);
    m_fields[which] = new TypedField(m_drafts, *field);
    return field;
}

void CriterionRow::showCriterion(const Criterion* criterion, bool isReadOnly)
{
    m_reached->setVisible(criterion && !criterion->actual.isEmpty());
    if (criterion)
        m_reached->setChip(reachedChip(reached(*criterion)));
    m_actual = criterion ? criterion->actual : Measurement();
    for (const auto& [which, field] : m_fields) {
        field->show(CriterionPlace{m_card, m_id, which});
        static_cast<QLineEdit&>(field->input()).setReadOnly(isReadOnly);
    }
    m_remove->setVisible(!isReadOnly);
    showVerdict();
    show();
}

void CriterionRow::showVerdict()
{
    for (const auto& [which, field] : m_fields) {
        if (const auto fault = m_drafts.fault(CriterionPlace{m_card, m_id, which}))
            return tell(QStringLiteral("%1: %2").arg(field->input().accessibleName(), fault->error.message),
                QStringLiteral("attention"));
    }
    const QString counted = measurementText(m_actual, QLocale());
    const bool isTypedShare = m_actual.stated.has_value();
    tell(isTypedShare ? tr("%1. Write “14 of 20” if you know the counts.").arg(counted) : counted,
        QStringLiteral("muted"));
    m_told->setVisible(m_actual.of.has_value() || isTypedShare);
}

void CriterionRow::tell(const QString& text, const QString& tone)
{
    setTone(m_told, tone);
    m_told->setText(text);
    m_told->show();
}

void CriterionRow::focusField(CriterionPlace::Field field)
{
    m_fields.at(field)->input().setFocus(Qt::TabFocusReason);
}

QWidget* CriterionRow::continueTabOrder(QWidget* before)
{
    for (const auto& [which, field] : m_fields) {
        setTabOrder(before, &field->input());
        before = &field->input();
        if (which == CriterionPlace::Field::Text) {
            setTabOrder(before, m_remove);
            before = m_remove;
        }
    }
    return before;
}

} // namespace indblik
