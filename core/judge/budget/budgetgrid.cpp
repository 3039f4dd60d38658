// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budget/budgetgrid.h"

#include "core/judge/budget/partsums.h"
#include "core/judge/budget/sums.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetGrid)
};

GridCell sumCell(const std::vector<Figure>& figures)
{
    const LongSum sum = longSumOf(figures);
    return {.figure = sum.figure(), .isSum = true, .withoutNumber = int(sum.withoutNumber)};
}

/// A stated figure against a sum; one that is no amount says nothing against it.
Fit fitOf(const std::optional<Figure>& stated, const GridCell& sum)
{
    const auto amount = stated ? stated->amount() : std::nullopt;
    if (!amount || amount == sum.figure.amount().value_or(Money()))
        return Fit::Fits;
    return Fit::Differs;
}

/// Sums of one or more groups, column by column.
struct Totals
{
    explicit Totals(size_t years) : columns(years) {}

    std::vector<std::vector<Figure>> columns;
    std::vector<Figure> withoutYears; ///< stated totals that no year accounts for

    void add(const BudgetRow& row, const std::vector<Year>& years)
    {
        for (size_t i = 0; i < years.size(); ++i)
            columns[i].push_back(row.figure(years[i]));
        if (hasTotalWithoutYears(row))
            withoutYears.push_back(*row.stated);
    }

    std::vector<GridCell> cells() const
    {
        std::vector<GridCell> cells;
        std::vector<Figure> all;
        for (const auto& column : columns) {
            cells.push_back(sumCell(column));
            all.insert(all.end(), column.begin(), column.end());
        }
        cells.push_back(sumCell(all));
        const auto leftOut = sumOf(withoutYears);
        cells.back().leftOut = leftOut ? leftOut->amount : Money();
        return cells;
    }
};

class Layout
{
public:
    Layout(const AccountBook& book, const GridWish& wish) : m_book(book), m_budget(book.budget), m_wish(wish)
    {
        m_grid.years = wish.years.empty() ? book.budgetYears() : wish.years;
        m_grid.version = m_budget.version;
        const auto order = m_budget.footnotesInOrder();
        for (size_t i = 0; i < order.size(); ++i) {
            const QString mark = footnoteMark(i + 1, order.size());
            m_notes.push_back({order[i]->id, mark, order[i]->text});
            for (const FootnotePlace& place : order[i]->places)
                m_marks[place].append(mark);
        }
    }

    BudgetGrid make()
    {
        m_grid.marks = m_marks[{}];
        for (size_t cell = 0; cell <= m_grid.statedColumn(); ++cell) {
            const auto column = m_grid.column(cell);
            m_grid.columnMarks.push_back(column ? m_marks[{{}, column}] : QStringList());
        }
        Totals all(m_grid.years.size());
        for (const BudgetGroup& group : m_budget.groups)
            addGroup(group, all);
        if (m_budget.groups.size() > 1)
            addGrandTotal(all);
        addNotes();
        return std::move(m_grid);
    }

private:
    bool isWanted(const BudgetRow& row) const { return !m_wish.rows || m_wish.rows->contains(row.id); }

    void addGroup(const BudgetGroup& group, Totals& all)
    {
        const bool isShown = !m_wish.rows
                             || std::any_of(group.rows.begin(), group.rows.end(),
                                 [this](const BudgetRow& row) { return isWanted(row); });
        if (!isShown) {
            m_grid.rowsLeftOut += int(group.rows.size());
            return;
        }
        m_grid.lines.push_back({.kind = GridKind::Group, .title = group.title, .group = group.id});
        Totals totals(m_grid.years.size());
        for (const BudgetRow& row : group.rows) {
            if (!isWanted(row)) {
                ++m_grid.rowsLeftOut;
                continue;
            }
            totals.add(row, m_grid.years);
            all.add(row, m_grid.years);
            addRow(row);
            for (const BudgetPart& part : row.parts) {
                if (m_wish.withParts)
                    addPart(row, part);
            }
        }
        GridLine line{.kind = GridKind::Total, .title = Words::tr("Sum"), .group = group.id, .cells = totals.cells()};
        addStated(line, group);
        m_grid.lines.push_back(std::move(line));
    }

    /// What the source states stands against the sum only where all of its rows are shown.
    void addStated(GridLine& line, const BudgetGroup& group) const
    {
        GridCell stated{.figure = m_wish.rows ? Figure() : group.stated.value_or(Figure())};
        line.cells.push_back(stated);
        if (m_wish.rows)
            return;
        for (size_t i = 0; i < m_grid.years.size(); ++i) {
            const auto found = group.statedByYear.find(m_grid.years[i]);
            if (found == group.statedByYear.end())
                continue;
            line.cells[i].stated = found->second;
            line.cells[i].fit = fitOf(found->second, line.cells[i]);
        }
        // What is stated is of all years the group has, shown or not.
        const auto amount = group.stated ? group.stated->amount() : std::nullopt;
        const auto sums = amount ? sumsOf(group) : std::nullopt;
        if (sums && indblik::fitOf(*amount, *sums) == TotalFit::Differs)
            differs(line.cells.back(), sums->years);
    }

    static void differs(GridCell& stated, Money allYears)
    {
        stated.fit = Fit::Differs;
        stated.allYears = allYears;
    }

    std::vector<GridCell> cellsOf(const std::vector<Figure>& figures, const Figure& stated) const
    {
        std::vector<GridCell> cells;
        for (const Figure& figure : figures)
            cells.push_back({.figure = figure});
        cells.push_back(sumCell(figures));
        cells.push_back({.figure = stated});
        return cells;
    }

    void addRow(const BudgetRow& row)
    {
        std::vector<Figure> figures;
        for (const Year& year : m_grid.years)
            figures.push_back(row.figure(year));
        GridLine line{.kind = GridKind::Row, .title = row.title, .group = row.group, .row = row.id};
        line.cells = cellsOf(figures, row.stated.value_or(Figure()));
        line.marks = m_marks[{row.id, {}}];
        for (size_t i = 0; i < line.cells.size(); ++i) {
            if (const auto column = m_grid.column(i))
                line.cells[i].marks = m_marks[{row.id, column}];
        }
        // The total is of all years the row has, shown or not.
        GridCell& stated = line.cells.back();
        const auto sum = sumOfYears(row);
        const auto amount = stated.figure.amount();
        if (hasTotalWithoutYears(row)) {
            stated.fit = Fit::WithoutYears;
            line.cells[m_grid.sumColumn()].leftOut = *amount;
        } else if (amount && sum && *amount != sum->amount)
            differs(stated, sum->amount);
        m_grid.lines.push_back(std::move(line));
    }

    void addPart(const BudgetRow& row, const BudgetPart& part)
    {
        std::vector<Figure> figures;
        for (const Year& year : m_grid.years)
            figures.push_back(partFigure(row, part, {year}));
        GridLine line{.kind = GridKind::Part, .title = part.name, .group = row.group, .row = row.id, .part = part.id};
        // Its share of what the row states in all is said only where no year says more.
        const bool isWithoutYears = hasTotalWithoutYears(row);
        line.cells = cellsOf(figures,
            isWithoutYears ? partFigure(row, part, BudgetColumn::total()) : part.figure(BudgetColumn::total()));
        for (size_t i = 0; i < figures.size(); ++i)
            line.cells[i].isSum = !figures[i].isBlank() && part.figure(BudgetColumn{m_grid.years[i]}).isBlank();
        const auto amount = line.cells.back().figure.amount();
        const auto allYears = figureIn(row, part, {}).amount();
        if (amount && allYears && *amount != *allYears && !isWithoutYears)
            differs(line.cells.back(), *allYears);
        m_grid.lines.push_back(std::move(line));
    }

    void addGrandTotal(const Totals& all)
    {
        GridLine line{.kind = GridKind::GrandTotal, .title = Words::tr("Sum of all groups"), .cells = all.cells()};
        line.cells.push_back({});
        Money countedOnce;
        for (size_t i = 0; i < m_grid.years.size(); ++i) {
            takeOff(line.cells[i], twiceIn({m_grid.years[i]}));
            countedOnce = added(countedOnce, line.cells[i].countedOnce).value_or(countedOnce);
        }
        takeOff(line.cells[m_grid.sumColumn()], countedOnce);
        m_grid.lines.push_back(std::move(line));
    }

    static void takeOff(GridCell& cell, Money twice)
    {
        const auto amount = cell.figure.amount();
        const auto rest = amount ? subtracted(*amount, twice) : std::nullopt;
        if (!rest || twice == Money())
            return;
        cell.figure = *rest;
        cell.countedOnce = twice;
    }

    Money twiceIn(const BudgetColumn& column) const
    {
        Money twice;
        for (const BudgetGroup& group : m_budget.groups) {
            for (const BudgetRow& row : group.rows) {
                const Money here = isWanted(row)
                                       ? countedTwice(m_budget, row, column, m_wish.rows ? &*m_wish.rows : nullptr)
                                       : Money();
                twice = added(twice, here).value_or(twice);
            }
        }
        return twice;
    }

    void addNotes()
    {
        const bool isWhole = !m_wish.rows && m_wish.years.empty();
        std::set<QString> shown(m_grid.marks.begin(), m_grid.marks.end());
        const auto show = [&shown](const QStringList& marks) { shown.insert(marks.begin(), marks.end()); };
        for (const QStringList& marks : m_grid.columnMarks)
            show(marks);
        for (const GridLine& line : m_grid.lines) {
            show(line.marks);
            for (const GridCell& cell : line.cells)
                show(cell.marks);
        }
        for (GridNote& note : m_notes) {
            if (isWhole || shown.contains(note.mark))
                m_grid.notes.push_back(std::move(note));
        }
    }

    const AccountBook& m_book;
    const Budget& m_budget;
    const GridWish& m_wish;
    std::map<FootnotePlace, QStringList> m_marks;
    std::vector<GridNote> m_notes; ///< all, in the order of print
    BudgetGrid m_grid;
};

/// The share of an amount, rounded half away from zero to the øre.
Money shareOf(Money amount, Percent share)
{
    constexpr qint64 whole = 10000; // hundredths of a percent
    const qint64 hundreds = amount.oere() / whole * share.hundredths();
    const qint64 rest = amount.oere() % whole * share.hundredths();
    return Money::fromOere(hundreds + (rest + (rest < 0 ? -whole / 2 : whole / 2)) / whole);
}

bool hasShareOnly(const BudgetPart& part, const BudgetColumn& column)
{
    return part.funding && part.funding->share && part.figure(column).isBlank();
}

} // namespace

std::optional<BudgetColumn> BudgetGrid::column(size_t cell) const
{
    if (cell < years.size())
        return BudgetColumn{years[cell]};
    return cell == statedColumn() ? std::optional(BudgetColumn::total()) : std::nullopt;
}

BudgetGrid gridOf(const AccountBook& book, const GridWish& wish)
{
    return Layout(book, wish).make();
}

Figure partFigure(const BudgetRow& row, const BudgetPart& part, const BudgetColumn& column)
{
    const auto amount = row.figure(column).amount();
    if (!hasShareOnly(part, column))
        return part.figure(column);
    const auto share = part.funding->share;
    if (!amount || *share < Percent() || *share > Percent::fromHundredths(10000))
        return {};
    qint64 shares = 0;
    Money others;
    const BudgetPart* last = nullptr;
    for (const BudgetPart& each : row.parts) {
        if (!hasShareOnly(each, column))
            continue;
        shares += each.funding->share->hundredths();
        last = &each;
    }
    if (shares != 10000 || last->id != part.id)
        return shareOf(*amount, *share);
    for (const BudgetPart& each : row.parts) {
        if (hasShareOnly(each, column) && each.id != part.id)
            others = added(others, shareOf(*amount, *each.funding->share)).value_or(others);
    }
    return subtracted(*amount, others).value_or(Money());
}

Money countedTwice(
    const Budget& budget, const BudgetRow& row, const BudgetColumn& column, const std::set<BudgetRowId>* among)
{
    Money twice;
    if (!row.figure(column).isAmount())
        return twice;
    for (const BudgetPart& part : row.parts) {
        const auto& payerId = part.funding ? part.funding->countedIn : std::nullopt;
        if (!payerId || (among && !among->contains(*payerId)))
            continue;
        const BudgetRow* payer = budget.row(*payerId);
        if (!payer || !payer->figure(column).isAmount())
            continue;
        const Money amount = partFigure(row, part, column).amount().value_or(Money());
        twice = added(twice, amount).value_or(twice);
    }
    return twice;
}

} // namespace indblik
