// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/budgetbars.h"

#include "core/judge/budget/budgetgrid.h"
#include "core/judge/budget/sums.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace indblik {

namespace {

constexpr size_t shownAlone = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetBars)
};

std::vector<const BudgetRow*> rowsOf(const Budget& budget, const std::optional<std::set<BudgetRowId>>& wanted)
{
    std::vector<const BudgetRow*> rows;
    for (const BudgetGroup& group : budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (!wanted || wanted->contains(row.id))
                rows.push_back(&row);
        }
    }
    return rows;
}

/// The rows that are drawn. What stands in two of them is drawn in that of who pays.
class DrawnRows
{
public:
    DrawnRows(const Budget& budget, std::vector<const BudgetRow*> rows) : m_budget(budget), m_rows(std::move(rows))
    {
        for (const BudgetRow* row : m_rows)
            m_ids.insert(row->id);
    }

    const Budget& budget() const { return m_budget; }
    const std::vector<const BudgetRow*>& rows() const { return m_rows; }

    Figure figure(const BudgetRow& row, Year year) const
    {
        const auto amount = row.figure(year).amount();
        const auto own = amount ? subtracted(*amount, countedTwice(m_budget, row, {year}, &m_ids)) : std::nullopt;
        return own ? Figure(*own) : row.figure(year);
    }

    /// Nothing for a source that is drawn as a row of its own.
    Figure figure(const BudgetRow& row, const BudgetPart& source, Year year) const
    {
        const auto& payer = source.funding->countedIn;
        const bool isDrawnThere = payer && m_ids.contains(*payer) && m_budget.row(*payer)->figure(year).isAmount();
        return isDrawnThere ? Figure() : partFigure(row, source, {year});
    }

    BarSeries series(const QString& title, std::span<const BudgetRow* const> rows, const std::vector<Year>& years) const
    {
        BarSeries series{title, {}};
        for (const Year& year : years) {
            std::vector<Figure> figures;
            for (const BudgetRow* row : rows)
                figures.push_back(figure(*row, year));
            series.figures.push_back(longSumOf(figures).figure());
        }
        return series;
    }

private:
    const Budget& m_budget;
    std::vector<const BudgetRow*> m_rows;
    std::set<BudgetRowId> m_ids;
};

void byGroup(BudgetBars& bars, const DrawnRows& drawn)
{
    for (const BudgetGroup& group : drawn.budget().groups) {
        std::vector<const BudgetRow*> here;
        std::copy_if(drawn.rows().begin(), drawn.rows().end(), std::back_inserter(here),
            [&group](const BudgetRow* row) { return row->group == group.id; });
        bars.series.push_back(drawn.series(group.title, here, bars.years));
    }
}

void byInitiative(BudgetBars& bars, const DrawnRows& drawn)
{
    std::vector<const BudgetRow*> rows = drawn.rows();
    std::stable_sort(rows.begin(), rows.end(), [](const BudgetRow* a, const BudgetRow* b) {
        const auto sumA = sumOfYears(*a);
        const auto sumB = sumOfYears(*b);
        return (sumA ? sumA->amount : Money()) > (sumB ? sumB->amount : Money());
    });
    const size_t alone = rows.size() <= shownAlone + 1 ? rows.size() : shownAlone;
    const std::span<const BudgetRow* const> all = rows;
    for (size_t i = 0; i < alone; ++i)
        bars.series.push_back(drawn.series(rows[i]->title, all.subspan(i, 1), bars.years));
    if (alone < rows.size())
        bars.series.push_back(
            drawn.series(Words::tr("The other %1").arg(rows.size() - alone), all.subspan(alone), bars.years));
}

/// Each funder, and last what no source accounts for.
void bySource(BudgetBars& bars, const DrawnRows& drawn)
{
    std::vector<Figure> rest = drawn.series({}, drawn.rows(), bars.years).figures;
    for (const Funder funder : allFunders()) {
        BarSeries series{funderWords(funder), {}};
        for (size_t i = 0; i < bars.years.size(); ++i) {
            std::vector<Figure> figures;
            for (const BudgetRow* row : drawn.rows()) {
                for (const BudgetPart& part : row->parts) {
                    if (part.funding && part.funding->funder == funder)
                        figures.push_back(drawn.figure(*row, part, bars.years[i]));
                }
            }
            series.figures.push_back(longSumOf(figures).figure());
            const auto amount = series.figures.back().amount();
            const auto left = amount && rest[i].isAmount() ? subtracted(*rest[i].amount(), *amount) : std::nullopt;
            if (left)
                rest[i] = *left;
        }
        bars.series.push_back(std::move(series));
    }
    bars.series.push_back({Words::tr("Source not stated"), std::move(rest)});
}

void finish(BudgetBars& bars, const DrawnRows& rows)
{
    for (const Year year : bars.years) {
        if (std::any_of(rows.rows().begin(), rows.rows().end(),
                [year](const BudgetRow* row) { return row->figure(year).mark() == Mark::NotAvailable; }))
            bars.notKnown.push_back(year);
    }
    for (size_t i = 0; i < bars.years.size(); ++i) {
        std::vector<Figure> figures;
        for (const BarSeries& series : bars.series)
            figures.push_back(series.figures[i]);
        bars.totals.push_back(longSumOf(figures).figure());
    }
    std::erase_if(bars.series, [](const BarSeries& series) {
        return std::all_of(series.figures.begin(), series.figures.end(),
            [](const Figure& figure) { return figure.amount().value_or(Money()) == Money(); });
    });
}

} // namespace

BudgetBars barsOf(const AccountBook& book, BarsBy by, const std::optional<std::set<BudgetRowId>>& wanted)
{
    BudgetBars bars{.years = book.budgetYears()};
    const DrawnRows rows(book.budget, rowsOf(book.budget, wanted));
    switch (by) {
    case BarsBy::Group:
        byGroup(bars, rows);
        break;
    case BarsBy::Source:
        bySource(bars, rows);
        break;
    case BarsBy::Initiative:
        byInitiative(bars, rows);
        break;
    }
    finish(bars, rows);
    return bars;
}

BudgetBars barsOf(const AccountBook& book, const BudgetRow& row)
{
    BudgetBars bars{.years = book.budgetYears()};
    const DrawnRows alone(book.budget, {&row});
    if (row.hasSources())
        bySource(bars, alone);
    else
        bars.series.push_back(alone.series(row.title, alone.rows(), bars.years));
    finish(bars, alone);
    return bars;
}

QString findingOf(const BudgetBars& bars)
{
    std::vector<std::pair<Year, Money>> totals;
    for (size_t i = 0; i < bars.years.size(); ++i) {
        if (const auto amount = bars.totals[i].amount())
            totals.emplace_back(bars.years[i], *amount);
    }
    if (!bars.notKnown.empty()) {
        QStringList years;
        for (const Year year : bars.notKnown)
            years.append(year.text());
        return Words::tr("Not all amounts of %1 are known").arg(years.join(QStringLiteral(", ")));
    }
    if (totals.empty())
        return Words::tr("No amounts per year");
    if (totals.size() == 1)
        return Words::tr("Money in %1 only").arg(totals.front().first.text());
    const auto byAmount = [](const auto& a, const auto& b) { return a.second < b.second; };
    const auto [least, most] = std::minmax_element(totals.begin(), totals.end(), byAmount);
    if (least->second == most->second && least->second == Money())
        return Words::tr("0 in all years");
    if (least->second == most->second)
        return Words::tr("The budget is the same in all years");
    // The last of equal peaks is where it turns.
    const auto peak = std::max_element(totals.rbegin(), totals.rend(), byAmount);
    if (peak == totals.rbegin() && std::is_sorted(totals.begin(), totals.end(), byAmount))
        return Words::tr("The budget grows until %1").arg(peak->first.text());
    const bool falls = peak != totals.rbegin() && std::is_sorted(totals.rbegin(), peak + 1, byAmount);
    return falls ? Words::tr("The budget falls after %1").arg(peak->first.text())
                 : Words::tr("The budget is largest in %1").arg(peak->first.text());
}

} // namespace indblik
