// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/budgetgrid.h"

#include "core/judge/sums.h"

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
    GridCell cell{.isSum = true};
    const auto sum = sumOf(figures);
    if (!sum) {
        cell.figure = Mark::NotAvailable;
        return cell;
    }
    cell.figure = sum->withNumber > 0 ? Figure(sum->amount) : Figure(Mark::Blank);
    cell.withoutNumber = sum->withoutNumber;
    return cell;
}

/// A total stands for what its parts say; one of a row whose years say nothing stands for itself.
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
        for (const Footnote* footnote : order) {
            const QString mark = m_budget.shownMark(footnote->id);
            for (const FootnotePlace& place : footnote->places)
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
        GridLine line{.kind = GridKind::Total, .title = Words::tr("Total"), .group = group.id, .cells = totals.cells()};
        addStated(line, group);
        m_grid.lines.push_back(std::move(line));
    }

    /// What the source states stands against the sum only where all of its rows are shown.
    void addStated(GridLine& line, const BudgetGroup& group) const
    {
        GridCell stated{.figure = group.stated.value_or(Figure())};
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
        const GridCell& sum = line.cells[m_grid.sumColumn()];
        GridCell whole = sum;
        if (const auto amount = sum.figure.amount())
            whole.figure = added(*amount, sum.leftOut).value_or(*amount);
        Fit fit = fitOf(group.stated, sum);
        if (fit == Fit::Differs && fitOf(group.stated, whole) == Fit::Fits)
            fit = Fit::Fits;
        line.cells.back().fit = fit;
    }

    std::vector<GridCell> cellsOf(const std::vector<Figure>& figures, const Figure& stated) const
    {
        std::vector<GridCell> cells;
        for (const Figure& figure : figures)
            cells.push_back({.figure = figure});
        cells.push_back(sumCell(figures));
        cells.push_back({.figure = stated, .fit = fitOf(stated, cells.back())});
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
        stated.fit = amount && sum && *amount != sum->amount ? Fit::Differs : Fit::Fits;
        if (hasTotalWithoutYears(row)) {
            stated.fit = Fit::WithoutYears;
            line.cells[m_grid.sumColumn()].leftOut = *row.stated->amount();
        }
        m_grid.lines.push_back(std::move(line));
    }

    void addPart(const BudgetRow& row, const BudgetPart& part)
    {
        std::vector<Figure> figures;
        for (const Year& year : m_grid.years)
            figures.push_back(partFigure(row, part, {year}));
        GridLine line{.kind = GridKind::Part, .title = part.name, .group = row.group, .row = row.id, .part = part.id};
        line.cells = cellsOf(figures, partFigure(row, part, BudgetColumn::total()));
        for (size_t i = 0; i < figures.size(); ++i)
            line.cells[i].isSum = !figures[i].isBlank() && part.figure(BudgetColumn{m_grid.years[i]}).isBlank();
        m_grid.lines.push_back(std::move(line));
    }

    void addGrandTotal(const Totals& all)
    {
        GridLine line{.kind = GridKind::GrandTotal, .title = Words::tr("Grand total"), .cells = all.cells()};
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

    /// Money of the municipality that stands in the row it pays for and in the row of who pays.
    Money twiceIn(const BudgetColumn& column) const
    {
        Money twice;
        for (const BudgetGroup& group : m_budget.groups) {
            for (const BudgetRow& row : group.rows) {
                for (const BudgetPart& part : row.parts) {
                    const BudgetRow* payer =
                        part.funding && part.funding->countedIn ? m_budget.row(*part.funding->countedIn) : nullptr;
                    if (!payer || !isWanted(row) || !isWanted(*payer))
                        continue;
                    const Money amount = partFigure(row, part, column).amount().value_or(Money());
                    twice = added(twice, amount).value_or(twice);
                }
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
        for (const Footnote* footnote : m_budget.footnotesInOrder()) {
            const QString mark = m_budget.shownMark(footnote->id);
            if (isWhole || shown.contains(mark))
                m_grid.notes.push_back({footnote->id, mark, footnote->text});
        }
    }

    const AccountBook& m_book;
    const Budget& m_budget;
    const GridWish& m_wish;
    std::map<FootnotePlace, QStringList> m_marks;
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

class Comparison
{
public:
    Comparison(const Budget& before, const Budget& after) : m_before(before), m_after(after) {}

    BudgetComparison make()
    {
        std::set<Year> years;
        for (const Budget* budget : {&m_before, &m_after}) {
            for (const Year& year : budget->years())
                years.insert(year);
        }
        m_comparison.years.assign(years.begin(), years.end());
        for (const Section section : {Section::Goals, Section::Beyond}) {
            for (const BudgetRow* row : rowsOf(m_after, section))
                add(section, rowBefore(*row), row);
            for (const BudgetRow* row : rowsOf(m_before, section)) {
                if (!m_taken.contains(row->id) && !rowAfter(*row))
                    add(section, row, nullptr);
            }
        }
        return std::move(m_comparison);
    }

private:
    static std::vector<const BudgetRow*> rowsOf(const Budget& budget, std::optional<Section> section = {})
    {
        std::vector<const BudgetRow*> rows;
        for (const BudgetGroup& group : budget.groups) {
            for (const BudgetRow& row : group.rows) {
                if (!section || group.section == *section)
                    rows.push_back(&row);
            }
        }
        return rows;
    }

    static bool isSame(const BudgetRow& a, const BudgetRow& b)
    {
        if (a.initiative && b.initiative)
            return a.initiative == b.initiative;
        return a.title.compare(b.title, Qt::CaseInsensitive) == 0;
    }

    const BudgetRow* rowBefore(const BudgetRow& row)
    {
        for (const BudgetRow* other : rowsOf(m_before)) {
            if (isSame(*other, row) && m_taken.insert(other->id).second)
                return other;
        }
        return nullptr;
    }

    /// A row that went may stand in another section now.
    bool rowAfter(const BudgetRow& row) const
    {
        const auto rows = rowsOf(m_after);
        return std::any_of(rows.begin(), rows.end(), [&row](const BudgetRow* other) { return isSame(*other, row); });
    }

    void add(Section section, const BudgetRow* old, const BudgetRow* now)
    {
        using Fate = RowChange::Fate;
        RowChange change{.title = now ? now->title : old->title, .section = section};
        std::vector<BudgetColumn> columns(m_comparison.years.begin(), m_comparison.years.end());
        columns.push_back(BudgetColumn::total());
        for (const BudgetColumn& column : columns)
            change.figures.emplace_back(old ? old->figure(column) : Figure(), now ? now->figure(column) : Figure());
        const bool isUnchanged = std::all_of(change.figures.begin(), change.figures.end(),
            [](const auto& figures) { return figures.first == figures.second; });
        change.fate = !old ? Fate::Came : (!now ? Fate::Went : (isUnchanged ? Fate::Same : Fate::Changed));
        if (old)
            change.before = old->id;
        if (now)
            change.after = now->id;
        m_comparison.rows.push_back(std::move(change));
    }

    const Budget& m_before;
    const Budget& m_after;
    std::set<BudgetRowId> m_taken;
    BudgetComparison m_comparison;
};

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

BudgetComparison compare(const Budget& before, const Budget& after)
{
    return Comparison(before, after).make();
}

} // namespace indblik
