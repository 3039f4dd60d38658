// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetbar.h"

#include "core/judge/checkable.h"
#include "ui/budget/budgetmodel.h"
#include "ui/budget/versionbutton.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/settings.h"
#include "ui/parts/texts.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace indblik {

namespace {

constexpr int searchWidth = 200;

} // namespace

BudgetBar::BudgetBar(Workspace& workspace, Settings& settings, const Ask& ask, BudgetModel& model, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_model(model)
    , m_summary(text::muted({}, this))
    , m_unit(choice(tr("Unit of the amounts")))
    , m_from(choice(tr("From the year")))
    , m_to(choice(tr("To the year")))
    , m_search(new QLineEdit(this))
    , m_parts(new QCheckBox(tr("Show s&ites and sources"), this))
    , m_deeds(new QToolButton(this))
    , m_exports(new QToolButton(this))
{
    QLayout* top = makeTop(ask);
    m_newRow = primaryButton(tr("&New row …"), this);
    lay::column({
        lay::of(this, space::tight),
        top,
        lay::row({lay::spacing(space::small), lay::wide(m_summary), m_newRow}),
        lay::gap(space::small),
        makeWishes(),
    });
    m_model.setUnit(m_settings.budgetUnit());
    connect(m_unit, &QComboBox::activated, this, &BudgetBar::chooseUnit);
    connect(m_from, &QComboBox::activated, this, &BudgetBar::chooseYears);
    connect(m_to, &QComboBox::activated, this, &BudgetBar::chooseYears);
    connect(m_search, &QLineEdit::textChanged, &m_model, &BudgetModel::setFilter);
    connect(m_parts, &QCheckBox::toggled, &m_model, &BudgetModel::showParts);
    showState();
}

QComboBox* BudgetBar::choice(const QString& name)
{
    auto* box = new ChoiceBox(this);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

QLayout* BudgetBar::makeTop(const Ask& ask)
{
    auto* title = text::title(tr("Budget"), this);
    auto* until = new QLabel(QStringLiteral("–"), this);
    auto* versions = new VersionButton(m_workspace, ask, this);
    return lay::row({lay::spacing(space::small), title, versions, lay::room(), m_unit, lay::gap(space::small), m_from,
        until, m_to});
}

QLayout* BudgetBar::makeWishes()
{
    m_search->setPlaceholderText(tr("Search rows"));
    m_search->setAccessibleName(tr("Search rows of the budget"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(searchWidth);
    m_deeds->setText(tr("Rows and &cells"));
    m_exports->setText(tr("E&xport"));
    for (QToolButton* button : {m_deeds, m_exports}) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setProperty("role", QStringLiteral("link"));
        button->setFocusPolicy(Qt::StrongFocus);
    }
    return lay::row({lay::spacing(space::medium), lay::wide(m_search), m_parts, lay::room(), m_deeds, m_exports});
}

void BudgetBar::fillUnits()
{
    m_unit->clear();
    for (const Scale scale : {Scale::Kroner, Scale::Thousand, Scale::Million}) {
        m_unit->addItem(unitText(scale), int(scale));
        if (scale == m_model.unit())
            m_unit->setCurrentIndex(m_unit->count() - 1);
    }
}

void BudgetBar::fillYears()
{
    const auto& shown = m_model.grid().years;
    m_from->clear();
    m_to->clear();
    for (const Year& year : m_model.allYears()) {
        m_from->addItem(year.text(), year.number());
        m_to->addItem(year.text(), year.number());
        if (!shown.empty() && year == shown.front())
            m_from->setCurrentIndex(m_from->count() - 1);
        if (!shown.empty() && year == shown.back())
            m_to->setCurrentIndex(m_to->count() - 1);
    }
}

/// The account's own unit is no wish: another account may have another.
void BudgetBar::chooseUnit()
{
    const auto unit = Scale(m_unit->currentData().toInt());
    const bool isOwn = m_workspace.book() && m_workspace.book()->account.budgetUnit == unit;
    m_settings.setBudgetUnit(isOwn ? std::nullopt : std::optional(unit));
    m_model.setUnit(m_settings.budgetUnit());
}

void BudgetBar::chooseYears()
{
    const auto from = Year::from(m_from->currentData().toInt());
    const auto to = Year::from(m_to->currentData().toInt());
    if (from && to)
        m_model.showYears(*from, *to);
}

void BudgetBar::showState()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    fillUnits();
    fillYears();
    const BudgetVersion& version = book->budget.version;
    QStringList words{unitText(m_model.unit())};
    if (const QString prices = version.pricesWords(); !prices.isEmpty())
        words.append(prices);
    const int all = m_model.rowCountOfAccount();
    words.append(m_model.isFiltered() ? tr("%1 of %2 initiatives shown").arg(m_model.rowsShown()).arg(all)
                                      : tr("%n initiative(s)", nullptr, all));
    const auto years = m_model.allYears().size();
    if (const auto shown = m_model.grid().years.size(); shown < years)
        words.append(tr("%1 of %2 years shown; the sums are of these only").arg(shown).arg(years));
    const auto remarks = m_workspace.judged().remarks();
    const auto count = [&remarks](bool isOpen) {
        return int(std::count_if(remarks.begin(), remarks.end(),
            [isOpen](const Remark& each) { return each.isOpen() == isOpen && each.finding.isOfTableAlone(); }));
    };
    const int findings = count(true);
    const Checkable checkable = checkableOf(*book);
    const bool hasAmounts = checkable == Checkable::Both || checkable == Checkable::BudgetAlone;
    words.append(findings == 0 ? (hasAmounts ? tr("no open remarks on the sums") : QString())
                               : tr("%n remark(s) on the sums", nullptr, findings));
    if (const int accepted = count(false); accepted > 0)
        words.append(tr("%n accepted", nullptr, accepted));
    words.removeAll(QString());
    m_newRow->setVisible(all == 0 && m_workspace.standing().canWrite());
    m_summary->setText(words.join(QStringLiteral(" · ")));
}

void BudgetBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void BudgetBar::showAll(bool withParts)
{
    m_search->clear();
    if (const auto& years = m_model.allYears(); !years.empty())
        m_model.showYears(Year(years.front()), Year(years.back()));
    if (withParts)
        m_parts->setChecked(true);
}

} // namespace indblik
