// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuretable.h"

#include "core/domain/areabook.h"
#include "core/fuzzydate.h"
#include "core/import/figures/figurefindings.h"
#include "core/import/figures/figurerows.h"
#include "core/import/tables/figurecell.h"
#include "core/import/tables/footnotemarks.h"
#include "core/import/tables/tableshape.h"

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

std::optional<FigureTime> timeIn(const SheetCell& cell)
{
    constexpr int daysOfYear = FigureTime::daysOfYear;
    constexpr int weeksOfYear = 52;
    constexpr qsizetype longest = 40;
    if (const auto year = wholeYear(cell))
        return FigureTime{*year};
    const QString written = cell.text().simplified();
    if (written.size() < 5 || written.size() > longest)
        return std::nullopt;
    // "2010*" is a year with a footnote.
    if (const auto [plain, marks] = withoutMarks(written); !marks.isEmpty() && Year::fromText(plain))
        return FigureTime{plain.toInt()};
    QString text = written.toUpper();
    text.replace(QLatin1String("KVT."), QLatin1String("KVARTAL"))
        .replace(QLatin1String("KV."), QLatin1String("KVARTAL"));
    static const QRegularExpression coded(QStringLiteral("^([12][0-9]{3})[ -]?([KQHMUWT])[ -]?([0-9]{1,2})$"));
    if (const auto match = coded.match(text); match.hasMatch()) {
        const QChar letter = match.capturedView(2).front();
        const int part = match.captured(3).toInt();
        const int parts = letter == u'H'                     ? 2
                          : letter == u'M'                   ? 12
                          : letter == u'U' || letter == u'W' ? weeksOfYear
                          : letter == u'T'                   ? 3
                                                             : 4;
        return part >= 1 && part <= parts + (parts == weeksOfYear ? 1 : 0)
                   ? std::optional(FigureTime{match.captured(1).toInt(), part, parts})
                   : std::nullopt;
    }
    const auto date = FuzzyDate::read(text == written.toUpper() ? cell.text() : text.toLower());
    if (!date || !date->first().isValid() || date->kind() == FuzzyDate::Kind::AfterEvent)
        return std::nullopt;
    const int year = date->first().year();
    const int month = date->first().month();
    switch (date->kind()) {
    case FuzzyDate::Kind::Year:
        return FigureTime{year};
    case FuzzyDate::Kind::Half:
        return FigureTime{year, month / 7 + 1, 2};
    case FuzzyDate::Kind::Quarter:
        return FigureTime{year, (month - 1) / 3 + 1, 4};
    case FuzzyDate::Kind::Month:
        return FigureTime{year, month, 12};
    case FuzzyDate::Kind::Ultimo:
        return FigureTime{year, daysOfYear, daysOfYear};
    default:
        break;
    }
    const QDate day = date->kind() == FuzzyDate::Kind::Medio ? date->last() : date->first();
    // 31 December is the last one in leap years too, and none before it is.
    const bool isLast = day.month() == 12 && day.day() == 31;
    return day.dayOfYear() == 1
               ? FigureTime{year}
               : FigureTime{year, isLast ? daysOfYear : std::min(day.dayOfYear(), daysOfYear - 1), daysOfYear};
}

bool namesPartOfYear(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral(
            "\\b(?:(?!0?1[./] ?0?1\\b)(?:0?[1-9]|[12][0-9]|3[01])[./] ?(?:0?[1-9]|1[0-2])\\b(?![.,]?[0-9]{3}\\b)|"
            "ultimo|medio|kvartal|kvt|quarter|halvår|half|uge|week|måned|month|feb(?:ruary?)?|mar(?:ts|ch)?|"
            "apr(?:il)?|maj|may|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t|tember)?|o[kc]t(?:ober)?|"
            "nov(?:ember)?|dec(?:ember)?|[KQ][1-4])\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text.left(1000)).hasMatch();
}

std::optional<TimeInHeading> timeInHeading(const QString& heading)
{
    constexpr qsizetype mostWords = 30;
    constexpr qsizetype longestTime = 5; // words: "pr. 1. januar 2010"
    static const QRegularExpression ends(QStringLiteral("^[(\\[,;:]+|[)\\],;:]+$"));
    const QStringList words = heading.simplified().split(u' ').mid(0, mostWords);
    // Every form of a time has its year in four digits; most headings have none.
    static const QRegularExpression yearly(QStringLiteral("[12][0-9]{3}"));
    std::vector<bool> hasYear;
    for (const QString& word : words)
        hasYear.push_back(yearly.match(word).hasMatch());
    if (std::find(hasYear.begin(), hasYear.end(), true) == hasYear.end())
        return std::nullopt;
    for (qsizetype length = std::min(longestTime, words.size()); length > 0; --length) {
        for (qsizetype from = 0; from + length <= words.size(); ++from) {
            if (std::find(hasYear.begin() + from, hasYear.begin() + from + length, true)
                == hasYear.begin() + from + length)
                continue;
            const QString shown = words.mid(from, length).join(u' ').remove(ends);
            const auto time = timeIn(SheetCell::of(shown));
            if (!time)
                continue;
            const QString rest = (words.mid(0, from) + words.mid(from + length)).join(u' ');
            // "Ændring siden 2006", "2010 (4. kvt.)"
            static const QRegularExpression led(
                QStringLiteral("^[(\\[]?(?:siden|since|fra|from|efter|after|før|before|indtil|until|til|to|mellem)$"),
                QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
            if ((from > 0 && led.match(words[from - 1]).hasMatch()) || (time->isWhole() && namesPartOfYear(rest)))
                return std::nullopt;
            // A comma behind the time stays with what is before it.
            const QString last = words[from + length - 1];
            QStringList before = words.mid(0, from);
            if (!before.isEmpty() && last.endsWith(u',') && !before.last().endsWith(u','))
                before.last() += u',';
            return TimeInHeading{*time, shown, (before + words.mid(from + length)).join(u' ')};
        }
    }
    // A year in other words; a part of it that cannot be read is no year.
    const auto year = namesPartOfYear(heading) ? std::nullopt : loneYear(heading);
    if (!year)
        return std::nullopt;
    const QString number = QString::number(*year);
    return TimeInHeading{FigureTime{*year}, number, QString(heading).remove(number)};
}

std::optional<FigureTime> timeOfHeading(const QString& heading)
{
    const auto found = timeInHeading(heading);
    return found ? std::optional(found->time) : std::nullopt;
}

std::optional<int> loneYear(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("(?<![\\w.,])(?<![0-9][-–/])(19[0-9]{2}|2[0-9]{3})(?![\\w]|[.,/–-][0-9])"));
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
    return m_places.value(areaNameKey(name), -1);
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
