// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figuretable.h"

#include "core/domain/areabook.h"
#include "core/import/csv.h"
#include "core/import/figurerows.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceTable)
};

// How far a file is looked at before it is read.
constexpr int mostLooked = 5000;
constexpr size_t mostCellsLooked = 200'000;
constexpr size_t headWithin = 200; ///< rows; above it there are titles at most
constexpr size_t mostPreview = 20;
constexpr int mostValues = 200;
constexpr int mostDistinct = 1000;
constexpr qsizetype longestValue = 200;

/// Cells up to the last one that holds something.
size_t widthOf(const SheetRow& row)
{
    size_t width = row.cells.size();
    while (width > 0 && row.cells[width - 1].isBlank())
        --width;
    return width;
}

size_t filledOf(const SheetRow& row)
{
    return size_t(
        std::count_if(row.cells.begin(), row.cells.end(), [](const SheetCell& cell) { return !cell.isBlank(); }));
}

/// A title or a note: a text that stands alone.
bool isRemark(const SheetRow& row)
{
    return row.cells.empty() || (widthOf(row) <= 1 && !row.cells.front().number());
}

/// What a cell of a heading is not: a number other than a year, a mark.
bool isFigure(const SheetCell& cell)
{
    return (cell.number() && !wholeYear(cell)) || isFigureMark(cell.text().trimmed());
}

/// The width that most rows of more than one cell have; of two that are as common the greater.
size_t usualWidth(const std::vector<SheetRow>& rows)
{
    std::map<size_t, int> counts;
    for (const SheetRow& row : rows) {
        if (filledOf(row) > 1)
            ++counts[widthOf(row)];
    }
    size_t usual = 0;
    int most = 0;
    for (const auto& [width, count] : counts) {
        if (count >= most) {
            usual = width;
            most = count;
        }
    }
    return usual;
}

/// The first row of texts and years that is as wide as the table; else the first that fills most of its columns.
std::vector<SheetRow>::const_iterator headOf(const std::vector<SheetRow>& rows, size_t width)
{
    const auto isHead = [width](const SheetRow& row, bool isStrict) {
        return filledOf(row) * 2 > width && (!isStrict || widthOf(row) >= width)
               && std::none_of(row.cells.begin(), row.cells.end(), isFigure);
    };
    auto head = std::find_if(rows.begin(), rows.end(), [&](const SheetRow& row) { return isHead(row, true); });
    if (head == rows.end())
        head = std::find_if(rows.begin(), rows.end(), [&](const SheetRow& row) { return isHead(row, false); });
    return head;
}

QString nameOf(const SheetCell& cell, int column)
{
    const QString name = cell.shown().simplified().left(longestValue);
    return name.isEmpty() ? columnName(column) : name;
}

/// Names by which each column can be told from the others.
std::vector<FigureColumn> columnsNamed(const QStringList& names)
{
    std::vector<FigureColumn> columns;
    QSet<QString> known;
    for (const QString& name : names) {
        QString unique = name;
        for (int i = 2; known.contains(areaNameKey(unique)); ++i)
            unique = QStringLiteral("%1 (%2)").arg(name).arg(i);
        known.insert(areaNameKey(unique));
        columns.push_back({.name = unique});
    }
    return columns;
}

void count(FigureColumn& column, const SheetCell& cell, QChar sign)
{
    const QString text = cell.text().trimmed();
    if (wholeYear(cell))
        ++column.years;
    else if (cell.number() || numberIn(text, sign))
        ++column.numbers;
    else if (isFigureMark(text))
        ++column.marks;
    else if (isPartOfYear(text))
        ++column.periods;
    else if (!text.isEmpty())
        ++(text.endsWith(u'%') ? column.numbers : column.texts);
}

/// "Kilde: Danmarks Statistik" and the like.
QString publisherIn(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:kilde|source)\\s*:\\s*(.+)$"), QRegularExpression::CaseInsensitiveOption);
    return form.match(text.simplified().left(longestValue)).captured(1);
}

} // namespace

std::optional<int> wholeYear(const SheetCell& cell)
{
    const auto year = [&cell]() -> std::optional<Year> {
        if (const Decimal* number = cell.number())
            return number->decimals == 0 && number->digits > 0 && number->digits < 10'000
                       ? Year::from(int(number->digits))
                       : std::nullopt;
        const auto* text = std::get_if<QString>(&cell.content);
        return text ? Year::fromText(QStringView(*text).trimmed()) : std::nullopt;
    }();
    return year ? std::optional(year->number()) : std::nullopt;
}

bool isPartOfYear(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("^[12][0-9]{3} ?(?:[KQHMUWT] ?[0-9]{1,2}|[-/][0-9]{1,2}|[-/][12][0-9]{3})$"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= 12 && form.match(text.toString()).hasMatch();
}

bool isFigureMark(QStringView text)
{
    return text == u"-" || text == u"." || text == u".." || text == u"...";
}

std::optional<int> loneYear(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("(?<![\\w.,])(19[0-9]{2}|2[0-9]{3})(?![\\w]|[.,-][0-9])"));
    std::optional<int> found;
    for (auto each = form.globalMatch(text.left(1000)); each.hasNext();) {
        const int year = each.next().captured(1).toInt();
        if (found && *found != year)
            return std::nullopt;
        found = year;
    }
    return found;
}

SourceTable::SourceTable(std::unique_ptr<FigureRows> rows) : m_rows(std::move(rows)) {}
SourceTable::SourceTable(SourceTable&& other) noexcept = default;
SourceTable& SourceTable::operator=(SourceTable&& other) noexcept = default;
SourceTable::~SourceTable() = default;

Result<SourceTable> SourceTable::open(QIODevice& device, const QString& source)
{
    auto rows = openRows(device, source);
    if (!rows)
        return rows.error();
    SourceTable table(std::move(*rows));
    table.m_head.source = source;
    if (table.m_rows->table())
        table.takeTable();
    else if (auto found = table.findHead(); !found)
        return found.error();
    if (auto looked = table.lookAround(); !looked)
        return looked.error();
    return table;
}

/// A statistical table names its columns; the last one is that of the figures.
void SourceTable::takeTable()
{
    const StatTable& table = *m_rows->table();
    m_head.title = (table.title.isEmpty() ? table.contents : table.title).simplified();
    m_head.table = table.matrix;
    m_head.contents = table.contents.simplified();
    m_head.units = table.units;
    m_head.publisher = table.source;
    const QDate updated = QDate::fromString(table.updated.left(8), QStringLiteral("yyyyMMdd"));
    if (updated.isValid())
        m_head.updated = updated;
    QStringList names;
    for (const StatVariable& variable : table.variables)
        names.append(nameOf(SheetCell::of(variable.name), int(names.size())));
    m_columns = columnsNamed(names << QStringLiteral("INDHOLD"));
    for (size_t i = 0; i < table.variables.size(); ++i)
        m_columns[i].isTime = table.variables[i].isTime;
}

/// Titles, then headings, then figures.
Result<void> SourceTable::findHead()
{
    std::vector<SheetRow> rows;
    size_t cells = 0;
    SheetRow row;
    while (rows.size() < headWithin && cells < mostCellsLooked) {
        const auto more = m_rows->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        cells += row.cells.size();
        rows.push_back(row);
    }
    const size_t width = usualWidth(rows);
    const auto head = headOf(rows, width);
    const bool hasFigures = head != rows.end() && std::any_of(head + 1, rows.cend(), [](const SheetRow& each) {
        return filledOf(each) > 1;
    });
    if (width < 2 || !hasFigures)
        return Error{Words::tr("In %1 there is no row of headings with rows of figures below it, so nothing was read. "
                               "Give each column a heading, for example Område, År, Indikator and Værdi.")
                         .arg(m_head.source),
            {m_head.source}};
    QStringList titles;
    for (auto above = rows.cbegin(); above != head; ++above) {
        if (filledOf(*above) > 0 && titles.size() < 5)
            titles.append(above->cells.front().shown().simplified().left(longestValue));
    }
    titles.removeAll(QString());
    m_head.title = titles.join(QStringLiteral(". "));
    QStringList names;
    for (size_t i = 0; i < std::max(width, widthOf(*head)); ++i)
        names.append(nameOf(i < head->cells.size() ? head->cells[i] : SheetCell(), int(i)));
    m_columns = columnsNamed(names);
    m_headLine = head->line;
    return rewind();
}

/// What the columns hold.
Result<void> SourceTable::lookAround()
{
    std::vector<QSet<QString>> known(m_columns.size());
    size_t cells = 0;
    SheetRow row;
    for (int looked = 0; looked < mostLooked && cells < mostCellsLooked; ++looked) {
        const auto more = next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        cells += row.cells.size();
        if (m_preview.size() < mostPreview)
            m_preview.push_back(row);
        for (size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
            FigureColumn& column = m_columns[i];
            count(column, row.cells[i], decimalSign());
            const QString value = row.cells[i].shown().trimmed().left(longestValue);
            if (column.distinct == mostDistinct || value.isEmpty() || known[i].contains(value))
                continue;
            known[i].insert(value);
            if (++column.distinct <= mostValues)
                column.values.append(value);
        }
    }
    return rewind();
}

int SourceTable::column(const QString& name) const
{
    const QString key = areaNameKey(name);
    const auto found = std::find_if(
        m_columns.begin(), m_columns.end(), [&key](const FigureColumn& each) { return areaNameKey(each.name) == key; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

QChar SourceTable::decimalSign() const
{
    return m_rows->decimalSign();
}

Result<void> SourceTable::rewind()
{
    return m_rows->rewind();
}

Result<bool> SourceTable::next(SheetRow& row)
{
    for (;;) {
        auto more = m_rows->next(row);
        if (!more || !*more)
            return more;
        if (row.line <= m_headLine)
            continue;
        if (m_headLine < 0 || !isRemark(row))
            return more;
        if (m_head.publisher.isEmpty() && !row.cells.empty())
            m_head.publisher = publisherIn(row.cells.front().text());
    }
}

std::vector<Finding> SourceTable::findings() const
{
    return m_rows->findings();
}

} // namespace indblik
