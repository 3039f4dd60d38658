// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/gridcolumns.h"

#include "ui/budget/budgetmodel.h"
#include "ui/budget/figuredelegate.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace indblik {

namespace {

constexpr int leastName = 180;
constexpr int mostName = 420;
constexpr int leastStated = 88;
constexpr int mostWider = 48;

} // namespace

GridColumns::GridColumns(QTableView& view, const BudgetModel& model, const FigureDelegate& delegate)
    : m_view(view)
    , m_model(model)
    , m_delegate(delegate)
{}

/// Years are all as wide as the widest of them.
std::vector<int> GridColumns::ofContent() const
{
    const int stated = m_model.statedColumn();
    const int least = m_view.horizontalHeader()->minimumSectionSize();
    int year = least;
    int sum = least;
    int last = leastStated;
    for (int column = 1; column <= stated; ++column) {
        int& width = column == stated ? last : (column == m_model.sumColumn() ? sum : year);
        width =
            std::max({width, m_delegate.widestIn(m_model, column), m_view.horizontalHeader()->sectionSizeHint(column)});
    }
    std::vector<int> widths(size_t(stated), year);
    widths[size_t(m_model.sumColumn()) - 1] = sum;
    widths.back() = last;
    return widths;
}

void GridColumns::lay()
{
    if (m_model.columnCount() == 0)
        return;
    m_widths = ofContent();
    spread();
}

void GridColumns::widen()
{
    if (m_model.columnCount() == 0 || int(m_widths.size()) + 1 != m_model.columnCount())
        return lay();
    const auto wanted = ofContent();
    for (size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] = std::max(m_widths[i], wanted[i] - m_wider);
    apply();
}

void GridColumns::spread()
{
    if (m_widths.empty() || int(m_widths.size()) + 1 != m_model.columnCount())
        return;
    // Whether lines are scrolled is no matter to where the figures stand.
    const int room = m_view.width() - m_view.verticalScrollBar()->sizeHint().width();
    const int wanted = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    m_wider = std::clamp((room - mostName - wanted) / int(m_widths.size()), 0, mostWider);
    apply();
}

void GridColumns::apply()
{
    int taken = 0;
    for (int i = 0; i < int(m_widths.size()); ++i) {
        const int width = m_widths[size_t(i)] + m_wider;
        m_view.setColumnWidth(i + 1, width);
        taken += width;
    }
    m_view.setColumnWidth(0, std::clamp(m_view.viewport()->width() - taken, leastName, mostName));
}

} // namespace indblik
