// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/chartbox.h"

#include "ui/budget/budgetchart.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"

namespace indblik {

namespace {

/// The choice after those of BarsBy.
constexpr int rowAlone = 3;

} // namespace

ChartBox::ChartBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_by(new ChoiceBox(this))
    , m_chart(new BudgetChart(this))
{
    m_by->setAccessibleName(tr("What the chart shows"));
    m_by->addItem(tr("By group"), int(BarsBy::Group));
    m_by->addItem(tr("By funder"), int(BarsBy::Source));
    m_by->addItem(tr("By initiative"), int(BarsBy::Initiative));
    m_by->addItem(tr("The chosen row"), rowAlone);
    lay::column({lay::of(this, space::small), lay::at(m_by, Qt::AlignLeft), m_chart});
    connect(m_by, &QComboBox::currentIndexChanged, this, &ChartBox::showBars);
}

void ChartBox::showRows(
    const std::optional<std::set<BudgetRowId>>& rows, Scale unit, const std::optional<BudgetRowId>& chosen)
{
    m_rows = rows;
    m_unit = unit;
    m_chosen = chosen;
    showBars();
}

void ChartBox::showBars()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    const int by = m_by->currentData().toInt();
    const BudgetRow* row = m_chosen ? book->budget.row(*m_chosen) : nullptr;
    if (by == rowAlone && row)
        m_chart->setBars(barsOf(*book, *row), m_unit);
    else
        m_chart->setBars(barsOf(*book, by == rowAlone ? BarsBy::Group : BarsBy(by), m_rows), m_unit);
}

} // namespace indblik
