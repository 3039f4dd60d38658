// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/xlsxsheet.h"

#include "core/import/files/csv.h"
#include "core/import/files/daytext.h"
#include "core/import/files/filelimits.h"
#include "core/import/files/sheetfindings.h"
#include "core/period.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

constexpr int lastRow = 1'048'576; ///< of any spreadsheet program

/// "B5" as row 5, column 1; zeros where it is none.
struct CellPlace
{
    int row = 0;
    int column = -1; ///< from 0

    static CellPlace of(QStringView reference)
    {
        qint64 column = 0;
        qsizetype at = 0;
        for (; at < reference.size() && at < 4 && reference[at] >= u'A' && reference[at] <= u'Z'; ++at)
            column = column * 26 + (reference[at].unicode() - u'A' + 1);
        bool isNumber = false;
        const int row = reference.mid(at).toInt(&isNumber);
        if (!isNumber || row < 1 || row > lastRow || column < 1 || column > qint64(mostColumns))
            return {};
        return {row, int(column) - 1};
    }
};

/// "A1:D2"; nothing where it is none.
std::optional<MergedCells> rangeOf(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const CellPlace first = CellPlace::of(colon < 0 ? text : text.left(colon));
    const CellPlace last = CellPlace::of(colon < 0 ? text : text.mid(colon + 1));
    if (first.column < 0 || last.column < first.column || last.row < first.row)
        return std::nullopt;
    return MergedCells{first.row, last.row, first.column, last.column};
}

/// "3, 5-7, 9" of numbers in their order, or "C, E-G" of their names; the first twenty pieces.
template<class Name>
QString listed(const std::vector<int>& numbers, const Name& name)
{
    QStringList pieces;
    for (size_t i = 0; i < numbers.size() && pieces.size() < 20;) {
        size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1)
            ++last;
        const QString first = name(numbers[i]);
        pieces.append(last == i ? first : first + u'-' + name(numbers[last]));
        i = last + 1;
        if (pieces.size() == 20 && i < numbers.size())
            pieces.last() += QStringLiteral(" …");
    }
    return pieces.join(QStringLiteral(", "));
}

bool looksLikeNumber(const QString& text)
{
    if (text.isEmpty() || text.size() > 40)
        return false;
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && trimmed.back() >= u'0' && trimmed.back() <= u'9' && numberIn(trimmed, u',');
}

} // namespace

void CellRemarks::add(const Finding& first, Counting counting)
{
    const auto known = std::find_if(
        m_remarks.begin(), m_remarks.end(), [&first](const Remark& remark) { return remark.first.kind == first.kind; });
    if (known == m_remarks.end())
        m_remarks.push_back({first, counting, 1});
    else
        ++known->count;
}

std::vector<Finding> CellRemarks::findings() const
{
    std::vector<Finding> findings;
    for (const Remark& remark : m_remarks) {
        findings.push_back(remark.first);
        if (remark.counting == Counting::Counts)
            findings.back().words.append(QString::number(remark.count));
    }
    return findings;
}

SheetParser::SheetParser(const SheetSurroundings& around, size_t& cellsLeft) : m_around(around), m_cellsLeft(cellsLeft)
{}

void SheetParser::take(QXmlStreamReader& xml)
{
    if (m_isTooMany)
        return;
    if (xml.isStartElement())
        begin(xml.name(), xml.attributes());
    else if (xml.isEndElement())
        end(xml.name());
    else if (xml.isCharacters() && m_reads)
        *m_reads += xml.text();
}

void SheetParser::begin(QStringView name, const QXmlStreamAttributes& attributes)
{
    m_reads = nullptr;
    if (name == u"c") {
        beginCell(attributes);
    } else if (name == u"v") {
        m_reads = &m_value;
    } else if (name == u"row") {
        beginRow(attributes);
    } else if (name == u"f") {
        m_hasFormula = true;
    } else if (name == u"t" && m_pronouncing == 0) {
        m_reads = &m_inline;
    } else if (name == u"rPh") {
        ++m_pronouncing;
    } else if (name == u"col") {
        beginColumns(attributes);
    } else if (name == u"mergeCell") {
        beginMerged(attributes);
    } else if (name == u"sheetFormatPr") {
        m_areRowsHidden = isTrue(attributes.value(QLatin1String("zeroHeight")));
    } else if (name == u"autoFilter") {
        m_filterRange = rangeOf(attributes.value(QLatin1String("ref"))).value_or(MergedCells());
    } else if (name == u"filterColumn") {
        m_filter = m_filterRange;
    }
}

void SheetParser::end(QStringView name)
{
    m_reads = nullptr;
    if (name == u"c")
        endCell();
    else if (name == u"rPh")
        --m_pronouncing;
}

void SheetParser::beginRow(const QXmlStreamAttributes& attributes)
{
    const int number = attributes.value(QLatin1String("r")).toInt();
    m_row = number > m_row && number <= lastRow ? number : m_row + 1;
    m_column = -1;
    const QStringView hidden = attributes.value(QLatin1String("hidden"));
    const QStringView height = attributes.value(QLatin1String("ht"));
    const bool isFlat = height.isEmpty() ? m_areRowsHidden : height.toDouble() == 0;
    m_isRowHidden = hidden.isEmpty() ? isFlat : isTrue(hidden) || (!height.isEmpty() && isFlat);
}

void SheetParser::beginCell(const QXmlStreamAttributes& attributes)
{
    CellPlace place;
    m_type = Type::Number;
    m_style = 0;
    for (const auto& attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        if (name == u"r") {
            place = CellPlace::of(attribute.value());
        } else if (name == u"s") {
            m_style = attribute.value().toInt();
        } else if (name == u"t") {
            static constexpr std::pair<QStringView, Type> types[] = {{u"s", Type::Shared}, {u"inlineStr", Type::Inline},
                {u"str", Type::Computed}, {u"e", Type::Error}, {u"b", Type::Truth}, {u"d", Type::Day}};
            for (const auto& [word, type] : types)
                m_type = attribute.value() == word ? type : m_type;
        }
    }
    m_column = place.column >= 0 ? place.column : m_column + 1;
    m_value.resize(0);
    m_inline.resize(0);
    m_hasFormula = false;
}

void SheetParser::beginColumns(const QXmlStreamAttributes& attributes)
{
    const QStringView width = attributes.value(QLatin1String("width"));
    const bool isFlat = !width.isEmpty() && width.toDouble() == 0;
    if (!isTrue(attributes.value(QLatin1String("hidden"))) && !isFlat)
        return;
    const int first = std::max(attributes.value(QLatin1String("min")).toInt(), 1);
    const int last = std::min(attributes.value(QLatin1String("max")).toInt(), int(mostColumns));
    auto& hidden = m_sheet.hiddenColumns;
    for (int column = first - 1; column < last && hidden.size() < 2 * mostColumns; ++column)
        hidden.push_back(column);
}

void SheetParser::beginMerged(const QXmlStreamAttributes& attributes)
{
    const auto range = rangeOf(attributes.value(QLatin1String("ref")));
    if (range && m_sheet.merged.size() >= mostMerged)
        m_isTooMany = true;
    else if (range)
        m_sheet.merged.push_back(*range);
}

QString SheetParser::reference() const
{
    return columnName(m_column) + QString::number(m_row);
}

void SheetParser::endCell()
{
    SheetCell cell = cellRead();
    const bool isOutsideOfRows = m_row == 0;
    if (cell.isBlank() || isOutsideOfRows)
        return;
    if (m_sheet.rows.empty() || m_sheet.rows.back().line != m_row)
        m_sheet.rows.push_back({.line = m_row, .isHidden = m_isRowHidden});
    auto& cells = m_sheet.rows.back().cells;
    const auto column = size_t(std::max(m_column, 0));
    if (column >= cells.size()) {
        const size_t added = column + 1 - cells.size();
        m_isTooMany = added > m_cellsLeft || column >= mostColumns;
        if (m_isTooMany)
            return;
        m_cellsLeft -= added;
        cells.resize(column + 1);
    }
    cells[column] = std::move(cell);
}

SheetCell SheetParser::cellRead()
{
    if (m_hasFormula) {
        const bool hasValue = !m_value.isEmpty() || m_type == Type::Computed;
        if (hasValue)
            remark(FindingKind::FormulaRead, Grade::Note, {reference()}, CellRemarks::Counting::FirstOnly);
        else
            remark(FindingKind::FormulaWithoutValue, Grade::Warning, {reference()});
    }
    switch (m_type) {
    case Type::Shared: {
        bool isNumber = false;
        const int index = m_value.toInt(&isNumber);
        return textRead(isNumber ? m_around.strings.value(index) : QString());
    }
    case Type::Inline:
        return textRead(plainText(m_inline).left(longestCell));
    case Type::Computed:
        return textRead(plainText(m_value).left(longestCell));
    case Type::Error:
        remark(FindingKind::CellInError, Grade::Warning, {reference(), m_value.left(20)});
        return SheetCell::of(plainText(m_value).left(longestCell));
    case Type::Truth:
        return SheetCell::of(isTrue(m_value) ? Words::tr("TRUE") : Words::tr("FALSE"));
    case Type::Number:
    case Type::Day:
        break;
    }
    return numberRead();
}

SheetCell SheetParser::textRead(const QString& text)
{
    if (looksLikeNumber(text))
        remark(sheetfindings::NumberAsText, Grade::Note, {reference(), text});
    const CellFormat& format = m_around.formats.of(m_style);
    if (format.isGeneral() || text.isEmpty())
        return SheetCell::of(text);
    const QString shown = format.shown(text);
    if (shown.trimmed().isEmpty() && !text.trimmed().isEmpty())
        remark(sheetfindings::HiddenByFormat, Grade::Warning, {reference(), QString(), text.left(40)});
    return SheetCell::of(shown);
}

SheetCell SheetParser::numberRead()
{
    const QString stored = m_value.left(longestCell);
    const auto number = m_type == Type::Day ? dayNumber(stored, m_around.dayZero)
                                            : StoredNumber::fromText(QStringView(stored).trimmed());
    if (!number)
        return SheetCell::of(stored);
    const CellFormat& format = m_around.formats.of(m_style);
    if (format.isGeneral() && m_type == Type::Day)
        return SheetCell::of(stored.left(stored.indexOf(u'T')));
    const ShownContent shown = format.shown(*number, stored, m_around.dayZero);
    if (shown.differences)
        remarkDifferences(shown, stored);
    SheetCell cell;
    cell.content = shown.content;
    return cell;
}

void SheetParser::remark(const FindingKind& kind, Grade grade, const QStringList& words, CellRemarks::Counting counting)
{
    m_remarks.add(
        {.kind = kind, .grade = grade, .place = {m_around.source, m_row, m_column + 1}, .words = words}, counting);
}

void SheetParser::remarkDifferences(const ShownContent& shown, const QString& stored)
{
    namespace kinds = sheetfindings;
    struct Said
    {
        Difference difference;
        const FindingKind& kind;
        Grade grade;
    };
    static const Said all[] = {{Difference::Rounded, kinds::ShownRounded, Grade::Note},
        {Difference::Scaled, kinds::ShownScaled, Grade::Warning},
        {Difference::Percent, kinds::ShownPercent, Grade::Note}, {Difference::Sign, kinds::ShownSign, Grade::Warning},
        {Difference::Word, kinds::ShownWord, Grade::Note}, {Difference::Hidden, kinds::HiddenByFormat, Grade::Warning},
        {Difference::Reordered, kinds::DayReordered, Grade::Note},
        {Difference::YearLike, kinds::DayLikeYear, Grade::Warning},
        {Difference::Unread, kinds::FormatUnread, Grade::Warning}};
    const auto number = StoredNumber::fromText(QStringView(stored).trimmed());
    const auto exact = number ? number->exact() : std::nullopt;
    const QStringList words{
        reference(), SheetCell{.content = shown.content}.shown(), exact ? exact->text(u',') : stored.left(40)};
    for (const Said& said : all) {
        if (shown.differences.testFlag(said.difference))
            remark(said.kind, said.grade, words);
    }
    if (shown.differences.testFlag(Difference::ShortDay))
        remark(FindingKind::DateInCell, Grade::Warning, {reference()}, CellRemarks::Counting::FirstOnly);
}

/// What lies under a merged cell is not shown; programs that write workbooks may leave it there.
void SheetParser::blankUnderMerged()
{
    qint64 work = 0;
    for (const MergedCells& merged : m_sheet.merged) {
        auto row = std::lower_bound(m_sheet.rows.begin(), m_sheet.rows.end(), merged.firstLine,
            [](const SheetRow& each, int line) { return each.line < line; });
        for (; row != m_sheet.rows.end() && row->line <= merged.lastLine && work <= mostMergedWork; ++row, ++work) {
            const int last = std::min(merged.lastColumn, int(row->cells.size()) - 1);
            for (int column = merged.firstColumn; column <= last; ++column, ++work) {
                SheetCell& cell = row->cells[size_t(column)];
                if (cell.isBlank())
                    continue;
                m_row = row->line;
                m_column = column;
                if (row->line == merged.firstLine && column == merged.firstColumn) {
                    // A year stands over several columns of its own.
                    const Decimal* number = cell.number();
                    const bool isYear =
                        number && number->decimals == 0 && number->digits < 10'000 && Year::from(int(number->digits));
                    if (number && !isYear)
                        remark(sheetfindings::MergedFigure, Grade::Warning, {reference(), cell.shown().left(40)});
                    continue;
                }
                remark(sheetfindings::UnderMerged, Grade::Warning, {reference(), cell.shown().left(40)});
                cell = {};
            }
        }
    }
    m_isTooMany = m_isTooMany || work > mostMergedWork;
}

void SheetParser::remarkHidden()
{
    std::vector<int> hidden;
    std::vector<int> filtered;
    size_t widest = 0;
    for (const SheetRow& row : m_sheet.rows) {
        widest = std::max(widest, row.cells.size());
        const bool isFiltered = m_filter && row.line > m_filter->firstLine && row.line <= m_filter->lastLine;
        if (row.isHidden)
            (isFiltered ? filtered : hidden).push_back(row.line);
    }
    auto& columns = m_sheet.hiddenColumns;
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    columns.erase(std::lower_bound(columns.begin(), columns.end(), int(widest)), columns.end());
    const auto say = [this](const FindingKind& kind, const std::vector<int>& numbers, int column, const QString& list) {
        if (numbers.empty())
            return;
        m_row = column > 0 ? 0 : numbers.front();
        m_column = column - 1;
        remark(kind, Grade::Warning, {list, QString::number(numbers.size())}, CellRemarks::Counting::FirstOnly);
    };
    const auto lineName = [](int line) { return QString::number(line); };
    say(sheetfindings::HiddenRows, hidden, 0, listed(hidden, lineName));
    say(sheetfindings::FilteredRows, filtered, 0, listed(filtered, lineName));
    say(sheetfindings::HiddenColumns, columns, columns.empty() ? 0 : columns.front() + 1, listed(columns, columnName));
}

ReadSheet SheetParser::finished()
{
    blankUnderMerged();
    remarkHidden();
    return {m_around.source, std::move(m_sheet), m_remarks.findings()};
}

} // namespace indblik
