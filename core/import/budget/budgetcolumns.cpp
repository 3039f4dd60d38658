// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetcolumns.h"

#include "core/import/budget/budgetcells.h"
#include "core/import/budget/budgetlist.h"
#include "core/import/budget/budgetunit.h"
#include "core/import/tables/footnotemarks.h"
#include "core/import/tables/tablewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetSheet)
};

constexpr size_t mostTitleColumns = 50; ///< before the years; a table has one or two

bool isLetter(QChar each)
{
    return each.isLetter();
}

/// "I alt", alone or under a label that a year may stand under as well.
bool isTotal(const TableShape& shape, size_t column, const Wording& wording)
{
    QStringList labels = shape.labelsOf(column);
    if (labels.isEmpty() || !isNamed(withoutUnit(labels.takeLast()), wording.totals))
        return false;
    for (QString& label : labels)
        label = withoutUnit(label);
    labels.append(QStringLiteral("2000"));
    return yearOfHeading(labels.join(u' ')).has_value();
}

size_t widthOf(const Sheet& sheet)
{
    size_t width = 0;
    for (const SheetRow& row : sheet.rows)
        width = std::max(width, row.cells.size());
    return width;
}

} // namespace

BudgetColumns::BudgetColumns(const Sheet& sheet, const BudgetHead& head)
    : m_headings(head.columns)
    , m_roles(widthOf(sheet))
{}

Result<BudgetColumns> BudgetColumns::read(
    const Sheet& sheet, const BudgetHead& head, const Wording& wording, const QString& source)
{
    BudgetColumns read(sheet, head);
    const SheetRow& row = sheet.rows[head.years];
    const auto firstYear = size_t(std::find_if(row.cells.begin(), row.cells.end(), [](const SheetCell& cell) {
        return yearInHead(cell).has_value();
    }) - row.cells.begin());
    read.m_title = read.titleAmong(sheet, head, firstYear);
    read.m_roles[read.m_title].use = ColumnUse::Title;
    for (size_t i = 0; i < read.m_title; ++i) {
        if (TableWords::builtIn().is(ColumnWord::Unit, row.cell(i).shown().simplified()))
            read.m_unit = i;
    }
    for (size_t i = read.m_title + 1; i < read.m_roles.size(); ++i) {
        if (read.readHeadCell(row, head, wording, i))
            return Error{Words::tr("The heading in line %1 of %2 has “%3” twice. Keep only one of them.")
                             .arg(QString::number(row.line), source, read.headingOf(i)),
                {source, row.line, int(i) + 1}};
    }
    if (!read.years())
        return Error{
            Words::tr(
                "The heading in line %1 of %2 has years, but over or under them it says “%3”, not budget. Write “budget” over the columns that are the budget.")
                .arg(QString::number(row.line), source, read.headingOf(firstYear)),
            {source, row.line, int(firstYear) + 1}};
    return read;
}

/// Of the columns before the years the one whose heading says so, else the one with the most words.
size_t BudgetColumns::titleAmong(const Sheet& sheet, const BudgetHead& head, size_t firstYear) const
{
    size_t best = 0;
    qsizetype most = -1;
    for (size_t column = 0; column < std::min(firstYear, mostTitleColumns); ++column) {
        const auto texts = std::count_if(
            sheet.rows.begin() + qsizetype(head.shape.headTo), sheet.rows.end(), [column](const SheetRow& row) {
                const QString text = row.cell(column).text();
                return std::count_if(text.begin(), text.end(), isLetter) * 2 > text.size() && marksIn(text).isEmpty();
            });
        if (texts > 0 && namesTitles(headingOf(column)))
            return column;
        if (texts > most) {
            most = texts;
            best = column;
        }
    }
    return best;
}

bool BudgetColumns::readHeadCell(const SheetRow& row, const BudgetHead& head, const Wording& wording, size_t column)
{
    ColumnRole& role = m_roles[column];
    const QString text = headingOf(column);
    const auto year = head.isOneRow() ? yearInHead(row.cell(column)) : yearOfHeading(text);
    if (TableWords::builtIn().is(ColumnWord::Unit, text)) {
        m_unit = column;
    } else if (year || isTotal(head.shape, column, wording)) {
        if (!year && isNamed(head.shape.labelsOf(column).last(), wording.sums))
            return false;
        role = {ColumnUse::Figures, year ? BudgetColumn{year} : BudgetColumn::total()};
        if (!m_figures.insert(role.column).second)
            return true;
        for (const QString& mark : withoutMarks(text).second)
            m_marks.push_back({mark, role.column, column});
    } else if (text.isEmpty() || !marksIn(text).isEmpty()) {
        // Marks belong to the column left of them.
        const ColumnRole& left = m_roles[column - 1];
        if (left.use == ColumnUse::Title || left.use == ColumnUse::Figures)
            role = {ColumnUse::Marks, left.column, left.use == ColumnUse::Title};
        if (role.use == ColumnUse::Marks && !role.isOfTitle) {
            for (const QString& mark : marksIn(text))
                m_marks.push_back({mark, role.column, column});
        }
    }
    return false;
}

std::optional<YearSpan> BudgetColumns::years() const
{
    std::optional<YearSpan> span;
    for (const BudgetColumn& column : m_figures) {
        if (!column.year)
            continue;
        const Year year = *column.year;
        span = span ? YearSpan{std::min(span->first, year), std::max(span->last, year)} : YearSpan{year, year};
    }
    return span;
}

HeadAgain BudgetColumns::headAgain(const SheetRow& row) const
{
    int same = 0;
    std::vector<Year> others;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (!areFigures(i) || row.cells[i].isBlank() || !m_roles[i].column.year)
            continue;
        const auto year = yearInHead(row.cells[i]);
        if (!year)
            return HeadAgain::No;
        if (year == m_roles[i].column.year)
            ++same;
        else
            others.push_back(*year);
    }
    const QString title = row.cell(m_title).shown().simplified();
    if (others.empty())
        return same > 1 || (same == 1 && (title.isEmpty() || title == headingOf(m_title))) ? HeadAgain::Same
                                                                                           : HeadAgain::No;
    // Amounts such as 1990 and 2015 are none.
    const bool areInTurn = others.size() > 1 && std::adjacent_find(others.begin(), others.end(), [](Year a, Year b) {
        return b.number() != a.number() + 1;
    }) == others.end();
    return same == 0 && areInTurn ? HeadAgain::OfOtherYears : HeadAgain::No;
}

bool BudgetColumns::isAlone(const SheetRow& row) const
{
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (i != m_title && !row.cells[i].isBlank())
            return false;
    }
    return true;
}

bool BudgetColumns::hasFigures(const SheetRow& row) const
{
    for (size_t i = 0; i < row.cells.size(); ++i) {
        if (areFigures(i) && !row.cells[i].isBlank())
            return true;
    }
    return false;
}

QString BudgetColumns::partIn(const SheetRow& row) const
{
    for (size_t i = 0; i < m_roles.size() && !areFigures(i); ++i) {
        const QString text = row.cell(i).text().simplified();
        const bool isBeside = i == m_title || i == m_unit || !marksIn(text).isEmpty()
                              || TableWords::builtIn().is(ColumnWord::Label, headingOf(i));
        if (!isBeside && std::any_of(text.begin(), text.end(), isLetter))
            return text.left(60);
    }
    return {};
}

} // namespace indblik
