// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xlsx.h"

#include "core/import/xlsxparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

constexpr int lastRow = 1'048'576;    ///< of any spreadsheet program
constexpr qsizetype numbersKept = 15; ///< digits that a spreadsheet program keeps of a number with decimals

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

/// Rounds digits to so many, half up; says how many were taken away.
qsizetype roundTo(QString& digits, qsizetype count)
{
    const qsizetype away = digits.size() - count;
    if (away <= 0)
        return 0;
    const bool up = digits[count] >= u'5';
    digits.truncate(count);
    if (up)
        digits = QString::number(digits.toLongLong() + 1);
    return away;
}

/// The number that a file writes as "10.35", "1E-3" or "33.049999999999997"; nothing where it does not fit a Decimal.
std::optional<Decimal> numberIn(QStringView text)
{
    if (auto exact = Decimal::fromText(text, u'.'); exact && (exact->decimals == 0 || text.size() <= numbersKept + 1))
        return exact;
    const bool isNegative = text.startsWith(u'-');
    if (isNegative || text.startsWith(u'+'))
        text = text.mid(1);
    const qsizetype e = text.indexOf(u'e', 0, Qt::CaseInsensitive);
    bool isNumber = true;
    const int exponent = e < 0 ? 0 : text.mid(e + 1).toInt(&isNumber);
    const QStringView mantissa = e < 0 ? text : text.left(e);
    const qsizetype point = mantissa.indexOf(u'.');
    QString digits = mantissa.toString().remove(u'.');
    const bool areDigits = std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; })
                           && mantissa.size() <= 40;
    if (!isNumber || !areDigits || digits.isEmpty() || std::abs(exponent) > 400)
        return std::nullopt;
    qsizetype decimals = (point < 0 ? 0 : mantissa.size() - point - 1) - exponent;
    while (digits.size() > 1 && digits.startsWith(u'0'))
        digits.remove(0, 1);
    decimals -= roundTo(digits, numbersKept);
    while (decimals > 0 && digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        --decimals;
    }
    if (digits == u"0")
        return Decimal{};
    if (decimals < 0 && digits.size() - decimals <= 18) {
        digits += QString(-decimals, u'0');
        decimals = 0;
    }
    if (decimals < 0 || decimals > 18)
        return std::nullopt;
    const qint64 all = digits.toLongLong();
    return Decimal{isNegative ? -all : all, int(decimals)};
}

/// With the decimals that its format shows, where it has fewer.
Decimal shownAs(Decimal number, const NumberFormat& format)
{
    while (number.decimals < format.decimals && std::abs(number.digits) < 100'000'000'000'000'000) {
        number.digits *= 10;
        ++number.decimals;
    }
    return number;
}

/// Makes rows of cells out of the elements of a sheet.
class SheetParser
{
public:
    SheetParser(QString source, const QStringList& strings, const std::vector<NumberFormat>& styles)
        : m_source(std::move(source))
        , m_strings(strings)
        , m_styles(styles)
    {}

    void take(QXmlStreamReader& xml)
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

    bool isTooMany() const { return m_isTooMany; }
    Sheet& sheet() { return m_sheet; }
    std::vector<Finding>& findings() { return m_findings; }

private:
    void begin(QStringView name, const QXmlStreamAttributes& attributes)
    {
        m_reads = nullptr;
        if (name == u"row") {
            beginRow(attributes.value(QLatin1String("r")).toInt());
        } else if (name == u"c") {
            const CellPlace place = CellPlace::of(attributes.value(QLatin1String("r")));
            m_column = place.column >= 0 ? place.column : m_column + 1;
            m_type = attributes.value(QLatin1String("t")).toString();
            m_style = attributes.value(QLatin1String("s")).toInt();
            m_value.clear();
            m_inline.clear();
            m_hasFormula = false;
        } else if (name == u"f") {
            m_hasFormula = true;
        } else if (name == u"v") {
            m_reads = &m_value;
        } else if (name == u"t" && m_pronouncing == 0) {
            m_reads = &m_inline;
        } else if (name == u"rPh") {
            ++m_pronouncing;
        }
    }

    void end(QStringView name)
    {
        m_reads = nullptr;
        if (name == u"c")
            endCell();
        else if (name == u"rPh")
            --m_pronouncing;
    }

    void beginRow(int number)
    {
        m_row = number > m_row && number <= lastRow ? number : m_row + 1;
        m_column = -1;
    }

    /// "B5"
    QString reference() const { return columnName(m_column) + QString::number(m_row); }

    void endCell()
    {
        SheetCell cell = cellRead();
        const bool isOutsideOfRows = m_row == 0;
        if (cell.isBlank() || isOutsideOfRows)
            return;
        if (m_sheet.rows.empty() || m_sheet.rows.back().line != m_row)
            m_sheet.rows.push_back({.line = m_row});
        auto& cells = m_sheet.rows.back().cells;
        const auto column = size_t(std::max(m_column, 0));
        if (column >= cells.size()) {
            m_cells += column + 1 - cells.size();
            m_isTooMany = m_cells > mostCells || m_sheet.rows.size() > mostCells || column >= mostColumns;
            if (m_isTooMany)
                return;
            cells.resize(column + 1);
        }
        cells[column] = std::move(cell);
    }

    SheetCell cellRead()
    {
        if (m_hasFormula) {
            const bool hasValue = !m_value.isEmpty() || m_type == u"str";
            remarkOnce(hasValue ? FindingKind::FormulaRead : FindingKind::FormulaWithoutValue,
                hasValue ? Grade::Note : Grade::Warning, {reference()});
        }
        if (m_type == u"s") {
            bool isNumber = false;
            const int index = m_value.toInt(&isNumber);
            return SheetCell::of(isNumber ? m_strings.value(index) : QString());
        }
        if (m_type == u"inlineStr")
            return SheetCell::of(plainText(m_inline).left(longestCell));
        if (m_type == u"e")
            remarkOnce(FindingKind::CellInError, Grade::Warning, {reference(), m_value.left(20)});
        if (m_type == u"str" || m_type == u"e")
            return SheetCell::of(plainText(m_value).left(longestCell));
        if (m_type == u"b")
            return SheetCell::of(m_value == u"1" ? Words::tr("TRUE") : Words::tr("FALSE"));
        return numberRead();
    }

    SheetCell numberRead()
    {
        const auto number = numberIn(QStringView(m_value).trimmed());
        if (!number)
            return SheetCell::of(m_value.left(longestCell));
        const NumberFormat format =
            m_style >= 0 && size_t(m_style) < m_styles.size() ? m_styles[size_t(m_style)] : NumberFormat();
        if (format.isDate)
            remarkOnce(FindingKind::DateInCell, Grade::Warning, {reference()});
        return SheetCell::of(shownAs(*number, format));
    }

    void remarkOnce(FindingKind kind, Grade grade, const QStringList& words)
    {
        const bool isKnown = std::any_of(
            m_findings.begin(), m_findings.end(), [kind](const Finding& finding) { return finding.kind == kind; });
        if (!isKnown)
            m_findings.push_back(
                {.kind = kind, .grade = grade, .place = {m_source, m_row, m_column + 1}, .words = words});
    }

    QString m_source;
    const QStringList& m_strings;
    const std::vector<NumberFormat>& m_styles;
    Sheet m_sheet;
    std::vector<Finding> m_findings;
    int m_row = 0;
    int m_column = -1;
    QString m_type;
    int m_style = 0;
    QString m_value;
    QString m_inline;
    QString* m_reads = nullptr; ///< where the letters of this element belong
    bool m_hasFormula = false;
    int m_pronouncing = 0;
    size_t m_cells = 0;
    bool m_isTooMany = false;
};

Error tooMany(const QString& source)
{
    return {Words::tr("%1 has more than 2,000,000 cells. Divide it, or leave out what is not needed.").arg(source),
        {source}};
}

/// The sheets that are read, in this order, until one has a cell.
std::vector<WorkbookSheet> shownSheets(const Workbook& book)
{
    std::vector<WorkbookSheet> sheets;
    for (const WorkbookSheet& sheet : book.sheets) {
        if (!sheet.isHidden)
            sheets.push_back(sheet);
    }
    return sheets;
}

QStringList namesBeside(const Workbook& book, const QString& read)
{
    QStringList names;
    for (const WorkbookSheet& sheet : book.sheets) {
        if (sheet.name != read && !sheet.isHidden && names.size() < 20)
            names.append(sheet.name);
    }
    return names;
}

} // namespace

Result<ReadSheet> readXlsx(QIODevice& device, const QString& source)
{
    const auto archive = Archive::open(device, source);
    if (!archive)
        return archive.error();
    const auto book = readWorkbook(*archive, source);
    if (!book)
        return book.error();
    const auto sheets = shownSheets(*book);
    if (sheets.empty())
        return Error{Words::tr("%1 has no sheet with a table.").arg(source), {source}};
    const auto strings = book->sharedStrings.isEmpty() ? Result<QStringList>(QStringList())
                                                       : readSharedStrings(*archive, book->sharedStrings, source);
    if (!strings)
        return strings.error();
    const auto styles = book->styles.isEmpty() ? Result<std::vector<NumberFormat>>(std::vector<NumberFormat>())
                                               : readStyles(*archive, book->styles, source);
    if (!styles)
        return styles.error();
    for (const WorkbookSheet& candidate : sheets) {
        SheetParser parser(source, *strings, *styles);
        const auto walked =
            walkPart(*archive, candidate.part, source, [&parser](QXmlStreamReader& xml) { parser.take(xml); });
        if (!walked)
            return walked.error();
        if (parser.isTooMany())
            return tooMany(source);
        if (parser.sheet().rows.empty() && &candidate != &sheets.back())
            continue;
        ReadSheet read{source, std::move(parser.sheet()), std::move(parser.findings())};
        read.sheet.name = candidate.name;
        if (const QStringList others = namesBeside(*book, candidate.name); !others.isEmpty())
            read.findings.push_back({.kind = FindingKind::OtherSheets,
                .grade = Grade::Note,
                .place = {source},
                .words = {candidate.name, others.join(QStringLiteral(", "))}});
        return read;
    }
    Q_UNREACHABLE();
}

} // namespace indblik
