// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuretable.h"

#include "core/domain/areabook.h"
#include "core/import/figures/figurefindings.h"
#include "core/import/figures/figurerows.h"
#include "core/import/figures/figuretime.h"
#include "core/import/tables/figurecell.h"
#include "core/import/tables/tableshape.h"
#include "core/import/tables/tablewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

namespace kinds = figurefindings;

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
constexpr int mostRagged = 20; ///< rows of another width that are told one by one

QString nameOf(const QString& heading, int column)
{
    const QString name = heading.simplified().left(longestValue);
    return name.isEmpty() ? columnName(column) : name;
}

void count(FigureColumn& column, const SheetCell& cell, QChar sign)
{
    const QString text = cell.text().trimmed();
    if (text.isEmpty() && !cell.number())
        return;
    const bool mayBeAge = text.startsWith(u'<') || (text.size() > 1 && text.endsWith(u'-'));
    const auto figure = mayBeAge ? std::nullopt : figureIn(cell, sign);
    if (wholeYear(cell))
        ++column.years;
    else if (figure)
        ++(isFigureMark(text) ? column.marks : column.numbers);
    else if (timeIn(cell))
        ++column.periods;
    else if (numberWithUnit(cell, sign) || text.endsWith(u'%'))
        ++column.numbers;
    else if (!mayBeAge || !figureIn(cell, sign))
        ++column.texts; // "<5" and "5-" alone tell nothing
}

/// "Kilde: Danmarks Statistik" and the like.
QString publisherIn(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:kilde|source)\\s*:\\s*(.+)$"), QRegularExpression::CaseInsensitiveOption);
    return form.match(text.simplified().left(longestValue)).captured(1);
}

/// True for lines that say in what the whole table is counted: "Enhed: antal", "Alle beløb i 1.000 kr.".
bool isOfWholeTable(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "\\b(?:enhed|unit|alle tal|alle beløb|tal i|tallene (?:er|vises)|beløb i|all (?:figures|amounts)|"
            "figures in|opgjort i)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text).hasMatch();
}

/// Titles too that end so: "Ledige i procent af arbejdsstyrken".
bool isOfUnit(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\\bi (?:procent|pct|promille|antal|tusinde)\\b"), QRegularExpression::CaseInsensitiveOption);
    return isOfWholeTable(text) || form.match(text).hasMatch();
}

} // namespace

SourceTable::SourceTable(std::unique_ptr<FigureRows> rows) : m_rows(std::move(rows)) {}
SourceTable::SourceTable(SourceTable&& other) noexcept = default;
SourceTable& SourceTable::operator=(SourceTable&& other) noexcept = default;
SourceTable::~SourceTable() = default;

Result<SourceTable> SourceTable::open(QIODevice& device, const QString& source, const QString& sheet)
{
    auto rows = openRows(device, source, sheet);
    if (!rows)
        return rows.error();
    SourceTable table(std::move(*rows));
    table.m_head.source = source;
    table.m_head.sheet = table.m_rows->sheet();
    if (table.m_rows->table())
        table.takeTable();
    else if (auto found = table.findHead(); !found)
        return found.error();
    if (auto looked = table.lookAround(); !looked)
        return looked.error();
    table.m_isLookedAt = true;
    return table;
}

/// Names by which each column can be told from the others.
void SourceTable::nameColumns(const QStringList& names)
{
    QHash<QString, int> counted; // how many columns have the heading so far
    for (const QString& name : names) {
        int& count = counted[areaNameKey(name)];
        ++count;
        QString unique = name;
        for (; m_places.contains(areaNameKey(unique)); ++count)
            unique = QStringLiteral("%1 (%2)").arg(name).arg(count);
        m_places.insert(areaNameKey(unique), int(m_columns.size()));
        m_columns.push_back({.name = unique, .heading = name});
    }
}

/// A statistical table names its columns; the last one is that of the figures.
void SourceTable::takeTable()
{
    const StatTable& table = *m_rows->table();
    const TableWords& words = TableWords::builtIn();
    m_head.title = (table.title.isEmpty() ? table.contents : table.title).simplified();
    m_head.table = table.matrix;
    m_head.contents = table.contents.simplified();
    m_head.unit = words.unitIn(table.units);
    m_head.unitSaid = table.units.simplified();
    m_head.measure = table.measure;
    m_head.publisher = table.source;
    const QDate updated = QDate::fromString(table.updated.left(8), QStringLiteral("yyyyMMdd"));
    if (updated.isValid())
        m_head.updated = updated;
    QStringList names;
    for (const StatVariable& variable : table.variables)
        names.append(nameOf(variable.name, int(names.size())));
    nameColumns(names << QStringLiteral("INDHOLD"));
    for (size_t i = 0; i < table.variables.size(); ++i) {
        const StatVariable& variable = table.variables[i];
        FigureColumn& column = m_columns[i];
        column.isVariable = true;
        column.isTime = variable.isTime;
        column.isContents = variable.isContents;
        column.mayBeSummed = variable.mayBeSummed;
        if (variable.total)
            column.total = variable.values.value(*variable.total);
        for (size_t value = 0; variable.isContents && value < table.ofContents.size(); ++value) {
            const StatContents& of = table.ofContents[value];
            const QString name = variable.values.value(qsizetype(value));
            if (const auto unit = words.unitIn(of.units))
                column.units[name] = *unit;
            if (of.measure)
                column.measures[name] = *of.measure;
        }
    }
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
    const TableShape shape = shapeOf(rows, m_rows->merged());
    const TableWords& words = TableWords::builtIn();
    const bool hasFigures = shape.hasHead()
                            && std::any_of(rows.cbegin() + qsizetype(shape.headTo), rows.cend(),
                                [&words](const SheetRow& each) { return !isFooter(each, words); });
    if (!hasFigures)
        return Error{Words::tr("In %1 there is no row of headings with rows of figures below it, so nothing was read. "
                               "Give each column a heading, for example Område, År, Indikator and Værdi.")
                         .arg(m_head.source),
            {m_head.source}};
    m_head.title = shape.titles.mid(0, 5).join(QStringLiteral(". "));
    for (const QString& title : shape.titles) {
        if (isOfUnit(title))
            takeUnit(title);
    }
    QStringList names;
    for (qsizetype i = 0; i < shape.columns.size(); ++i)
        names.append(nameOf(shape.columns[i], int(i)));
    nameColumns(names);
    m_headLine = rows[shape.headTo - 1].line;
    return rewind();
}

/// What the columns hold.
Result<void> SourceTable::lookAround()
{
    if (auto begun = rewind(); !begun)
        return begun;
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
    if (!m_section.isEmpty() && !m_hasSections) {
        addSectionColumn();
        return lookAround();
    }
    return rewind();
}

/// What stands alone above rows of figures parts them as a column would.
void SourceTable::addSectionColumn()
{
    std::vector<FigureColumn> columns;
    for (FigureColumn& each : m_columns)
        columns.push_back({.name = each.name, .heading = each.heading});
    m_columns = std::move(columns);
    QString name = Words::tr("Section");
    while (m_places.contains(areaNameKey(name)))
        name += u'*';
    m_places.insert(areaNameKey(name), int(m_columns.size()));
    m_columns.push_back({.name = name, .heading = name, .isSection = true});
    m_hasSections = true;
    m_preview.clear();
}

int SourceTable::column(const QString& name) const
{
    return name.isEmpty() ? -1 : m_places.value(areaNameKey(name), -1);
}

double SourceTable::progress() const
{
    return m_rows->progress();
}

QChar SourceTable::decimalSign() const
{
    return m_rows->decimalSign();
}

bool SourceTable::isOfLetters() const
{
    return m_rows->isPadded();
}

Result<void> SourceTable::rewind()
{
    m_findings.clear();
    m_ragged = 0;
    m_section.clear();
    m_aloneLine.clear();
    m_isOver = false;
    return m_rows->rewind();
}

/// Where the table is from and in what it is counted may stand below it.
void SourceTable::takeNote(const SheetRow& row)
{
    const QString text = textOf(row);
    if (m_head.publisher.isEmpty())
        m_head.publisher = publisherIn(text);
    // A note may well speak of other tables: "ændringer er vist i procent i hovedrapporten".
    if (isOfWholeTable(text) || TableWords::builtIn().saysOnlyUnit(text))
        takeUnit(text);
}

/// Of two that are not the same none counts.
void SourceTable::takeUnit(const QString& text)
{
    const TableWords& words = TableWords::builtIn();
    const auto unit = words.unitIn(text);
    if (!unit && !words.isOfOtherUnit(text))
        return;
    const QString said = text.left(longestValue);
    if (m_head.unitSaid.isEmpty()) {
        m_head.unit = unit;
        m_head.unitSaid = said;
    } else if (m_head.otherUnitSaid.isEmpty() && unit != words.unitIn(m_head.unitSaid)) {
        m_head.unit.reset();
        m_head.otherUnitSaid = said;
    }
}

/// Cells that no heading stands over, and rows that end before the columns do.
void SourceTable::tellRagged(const SheetRow& row)
{
    const size_t wide = widthOf(row);
    const bool isLong = wide > width();
    if (!isLong && row.cells.size() >= width())
        return;
    const bool isShort = m_rows->isPadded() && row.cells.size() < width();
    if ((isLong || isShort) && ++m_ragged <= mostRagged)
        m_findings.push_back({.kind = isLong ? kinds::RowTooLong : kinds::RowTooShort,
            .grade = Grade::Warning,
            .place = {m_head.source, row.line, int(isLong ? width() : row.cells.size()) + 1},
            .words = {QString::number(isLong ? wide : row.cells.size()), QString::number(width())}});
}

Result<bool> SourceTable::next(SheetRow& row)
{
    static const TableWords& words = TableWords::builtIn();
    for (;;) {
        auto more = m_rows->next(row);
        if (!more || !*more || m_headLine < 0)
            return more;
        if (row.line <= m_headLine)
            continue;
        if (isHeadRow(row)) {
            const bool isNewTitle = !m_aloneLine.isEmpty() && m_aloneLine != m_head.title;
            if (isSameHead(row) && !isNewTitle) {
                m_aloneLine.clear();
                continue;
            }
            m_isOver = true;
        }
        if (m_isOver) {
            m_findings.push_back({.kind = kinds::SecondTable,
                .grade = Grade::Error,
                .place = {m_head.source, row.line, 1},
                .words = {textOf(row).left(100)}});
            return false;
        }
        // Most rows are as wide as the headings and begin with a name.
        const bool isPlain = row.cells.size() == width() && row.cells.size() > 1 && !row.cells.back().isBlank();
        if (!isPlain || row.cells[1].isBlank()) {
            if (filledOf(row) == 1 && widthOf(row) == 1 && wholeYear(row.cells.front())) {
                m_aloneLine = row.cells.front().shown();
                m_aloneAt = row.line;
                continue;
            }
            if (isFooter(row, words)) {
                takeNote(row);
                if (standsAlone(row) && !words.isFooter(row.cells.front().text())) {
                    m_aloneLine = row.cells.front().shown().simplified().left(longestValue);
                    m_aloneAt = row.line;
                }
                continue;
            }
            tellRagged(row);
        }
        if (!m_aloneLine.isEmpty())
            beginSection();
        if (m_hasSections) {
            row.cells.resize(width());
            row.cells.push_back(SheetCell::of(m_section));
        }
        return more;
    }
}

/// A row that begins as the headings do, and has no figures: a heading printed again, or that of another table.
bool SourceTable::isHeadRow(const SheetRow& row) const
{
    if (row.cells.size() < 2 || row.cells.front().number())
        return false;
    // Most rows end with a number, and their first cell is no heading.
    const QString first = row.cells.front().text();
    const bool isSame = !first.isEmpty() && first == m_columns.front().heading;
    const TableWords& words = TableWords::builtIn();
    const bool isNamed = isSame
                         || (!row.cells.back().number() && words.is(ColumnWord::Area, first)
                             && words.is(ColumnWord::Area, m_columns.front().heading));
    return isNamed && filledOf(row) > 1
           && std::none_of(
               row.cells.begin() + 1, row.cells.end(), [](const SheetCell& each) { return isFigureCell(each); });
}

bool SourceTable::isSameHead(const SheetRow& row) const
{
    for (size_t i = 0; i < std::max(row.cells.size(), width()); ++i) {
        const QString heading = i < width() ? m_columns[i].heading : QString();
        const QString text = i < row.cells.size() ? row.cells[i].shown().simplified() : QString();
        if (areaNameKey(text) != areaNameKey(heading) && !heading.endsWith(text))
            return false;
    }
    return true;
}

/// Figures follow a line that stands alone. One that comes later than a file is looked at can only be told.
void SourceTable::beginSection()
{
    m_section = std::exchange(m_aloneLine, {});
    if (m_hasSections || !m_isLookedAt)
        return;
    m_findings.push_back({.kind = kinds::LineStandsAlone,
        .grade = Grade::Warning,
        .place = {m_head.source, m_aloneAt, 1},
        .words = {m_section.left(100)}});
}

std::vector<Finding> SourceTable::findings() const
{
    auto found = m_rows->findings();
    found.insert(found.end(), m_findings.begin(), m_findings.end());
    return found;
}

} // namespace indblik
