// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/xlsx.h"

#include "core/sheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

constexpr qsizetype longestText = 32'767; ///< characters of a cell
constexpr qsizetype longestName = 31;     ///< characters of a sheet's name
constexpr int narrowest = 4;              ///< characters of a column
constexpr int widest = 60;
constexpr double lineHeight = 15; ///< points
constexpr int mostLines = 27;     ///< a row is at most 409 points high
constexpr int mostRows = LXW_ROW_MAX;
constexpr int mostColumnsOfSheet = LXW_COL_MAX;

/// Digits that Excel keeps of a number.
bool isKeptWhole(const Decimal& number)
{
    constexpr qint64 limit = 1'000'000'000'000'000;
    return number.digits > -limit && number.digits < limit;
}

/// "#,##0.00": as many decimals as the number was written with; a heading is a year and has no groups.
QByteArray numberFormat(const Decimal& number, CellTone tone)
{
    QByteArray format = tone == CellTone::Heading ? "0" : "#,##0";
    if (number.decimals > 0)
        format += '.' + QByteArray(number.decimals, '0');
    return format;
}

/// A text as a cell can hold it: XML has no NUL, no halves of letters and no U+FFFE. What looks like the number of a
/// character ("_x000D_") is written so that it stays what it is.
QByteArray cellText(QString text)
{
    static const QRegularExpression escape(QStringLiteral("_(x[0-9A-Fa-f]{4}_)"));
    if (text.contains(QLatin1String("_x")))
        text.replace(escape, QStringLiteral("_x005F_\\1"));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (c.isNull() || c.isSurrogate() || c.unicode() >= 0xfffe)
            text[i] = QChar::ReplacementCharacter;
    }
    return text.toUtf8();
}

/// The names of sheets may not hold []:*?/\ nor begin or end with '.
QByteArray sheetName(const QString& wanted)
{
    QString name = wanted;
    name.removeIf([](QChar c) { return QStringView(u"[]:*?/\\'").contains(c) || c.unicode() < 0x20; });
    name = name.simplified().left(longestName);
    return (name.isEmpty() ? Words::tr("Table") : name).toUtf8();
}

/// Characters the cell takes in a line.
int widthOf(const SheetCell& cell)
{
    if (const Decimal* number = cell.number()) {
        const QString text = number->text(u',');
        return int(text.size() + text.size() / 3) + 1;
    }
    qsizetype longest = 0;
    for (const QStringView line : qTokenize(cell.text(), u'\n'))
        longest = std::max(longest, line.size());
    return int(std::min<qsizetype>(longest, widest)) + 1;
}

/// Lines that a text takes in a column of so many characters.
int linesIn(const QString& text, int width)
{
    int lines = 0;
    for (const QStringView line : qTokenize(text, u'\n'))
        lines += 1 + int(std::max<qsizetype>(line.size() - 1, 0) / std::max(width, narrowest));
    return lines;
}

class Writer
{
public:
    Writer(const Sheet& sheet, lxw_workbook* book) : m_sheet(sheet), m_book(book) {}

    Result<void> write()
    {
        m_out = workbook_add_worksheet(m_book, sheetName(m_sheet.name).constData());
        measure();
        setPage();
        for (size_t row = 0; row < m_sheet.rows.size(); ++row) {
            setHeight(row);
            for (size_t column = 0; column < m_sheet.rows[row].cells.size(); ++column) {
                const SheetCell& cell = m_sheet.rows[row].cells[column];
                if (cell.isBlank() && cell.tone == CellTone::Body)
                    continue;
                if (const auto written = writeCell(int(row), int(column), cell); !written)
                    return written;
            }
        }
        return {};
    }

private:
    void measure()
    {
        for (const SheetRow& row : m_sheet.rows) {
            if (row.cells.size() > m_widths.size())
                m_widths.resize(row.cells.size(), narrowest);
            for (size_t i = 0; i < row.cells.size(); ++i) {
                const CellTone tone = row.cells[i].tone;
                if (tone != CellTone::Title && tone != CellTone::Note && tone != CellTone::Group)
                    m_widths[i] = std::clamp(widthOf(row.cells[i]), m_widths[i], widest);
            }
        }
        for (size_t i = 0; i < m_widths.size(); ++i)
            worksheet_set_column(m_out, lxw_col_t(i), lxw_col_t(i), m_widths[i], nullptr);
    }

    /// Not all programs find the height of wrapped texts out themselves.
    void setHeight(size_t row)
    {
        int lines = 1;
        const auto& cells = m_sheet.rows[row].cells;
        for (size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].tone == CellTone::Body || cells[i].tone == CellTone::Heading)
                lines = std::max(lines, linesIn(cells[i].text(), m_widths[i]));
        }
        if (lines > 1)
            worksheet_set_row(m_out, lxw_row_t(row), lineHeight * std::min(lines, mostLines), nullptr);
    }

    void setPage()
    {
        constexpr uint8_t a4 = 9;
        worksheet_set_paper(m_out, a4);
        worksheet_set_landscape(m_out);
        worksheet_fit_to_pages(m_out, 1, 0);
        if (m_sheet.headRows > 0 || m_sheet.headColumns > 0)
            worksheet_freeze_panes(m_out, lxw_row_t(m_sheet.headRows), lxw_col_t(m_sheet.headColumns));
        if (m_sheet.headRows > 0)
            worksheet_repeat_rows(m_out, 0, lxw_row_t(m_sheet.headRows - 1));
    }

    /// One per kind of cell: a workbook with a format per cell opens slowly.
    lxw_format* format(const SheetCell& cell)
    {
        const Decimal* number = cell.number();
        const auto key = std::tuple(cell.tone, number ? number->decimals : -1, cell.isFigure);
        lxw_format*& format = m_formats[key];
        if (format)
            return format;
        format = workbook_add_format(m_book);
        if (number)
            format_set_num_format(format, numberFormat(*number, cell.tone).constData());
        if (cell.tone != CellTone::Body && cell.tone != CellTone::Note)
            format_set_bold(format);
        if (cell.tone == CellTone::Title)
            format_set_font_size(format, 14);
        if (cell.tone == CellTone::Heading)
            format_set_bottom(format, LXW_BORDER_THIN);
        if (cell.tone == CellTone::Total)
            format_set_top(format, LXW_BORDER_THIN);
        if (cell.tone == CellTone::Heading || cell.tone == CellTone::Note || cell.tone == CellTone::Body)
            format_set_text_wrap(format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (cell.isFigure)
            format_set_align(format, LXW_ALIGN_RIGHT);
        return format;
    }

    Result<void> writeCell(int row, int column, const SheetCell& cell)
    {
        lxw_format* look = format(cell);
        const auto at = std::pair(lxw_row_t(row), lxw_col_t(column));
        const Decimal* number = cell.number();
        lxw_error error = LXW_NO_ERROR;
        if (number && isKeptWhole(*number)) {
            // The nearest double of so few digits is written with these digits again.
            error = worksheet_write_number(m_out, at.first, at.second, number->text(u'.').toDouble(), look);
        } else if (cell.isBlank()) {
            error = worksheet_write_blank(m_out, at.first, at.second, look);
        } else {
            const QString text = cell.shown();
            if (text.size() > longestText)
                return Error{Words::tr("The text in %1%2 is longer than the 32,767 characters a cell of a workbook "
                                       "holds. Shorten it, or save as CSV.")
                                 .arg(columnName(column))
                                 .arg(row + 1)};
            if (cell.tone == CellTone::Note)
                return writeNote(row, column, cellText(text), look);
            error = worksheet_write_string(m_out, at.first, at.second, cellText(text).constData(), look);
        }
        if (error != LXW_NO_ERROR)
            return Error{Words::tr("The workbook could not be made: %1. Free some space, or choose another folder.")
                             .arg(QLatin1String(lxw_strerror(error)))};
        return {};
    }

    /// Over the columns beside it, as high as its lines need: programs do not find that out for merged cells.
    Result<void> writeNote(int row, int column, const QByteArray& text, lxw_format* look)
    {
        int width = 0;
        for (size_t i = size_t(column); i < m_widths.size(); ++i)
            width += m_widths[i];
        const int lines = std::min(linesIn(QString::fromUtf8(text), width), mostLines);
        worksheet_set_row(m_out, lxw_row_t(row), lineHeight * lines, nullptr);
        const auto last = lxw_col_t(m_widths.size() - 1);
        if (last > lxw_col_t(column))
            worksheet_merge_range(
                m_out, lxw_row_t(row), lxw_col_t(column), lxw_row_t(row), last, text.constData(), look);
        else
            worksheet_write_string(m_out, lxw_row_t(row), lxw_col_t(column), text.constData(), look);
        return {};
    }

    const Sheet& m_sheet;
    lxw_workbook* m_book;
    lxw_worksheet* m_out = nullptr;
    std::vector<int> m_widths; ///< in characters
    std::map<std::tuple<CellTone, int, bool>, lxw_format*> m_formats;
};

} // namespace

Result<void> writeXlsx(const Sheet& sheet, QIODevice& device)
{
    const auto widestRow = std::max_element(sheet.rows.begin(), sheet.rows.end(),
        [](const SheetRow& a, const SheetRow& b) { return a.cells.size() < b.cells.size(); });
    if (sheet.rows.size() > size_t(mostRows)
        || (widestRow != sheet.rows.end() && widestRow->cells.size() > size_t(mostColumnsOfSheet)))
        return Error{Words::tr("The table has more rows or columns than a workbook holds. Save it as CSV.")};
    // The library writes to paths only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.xlsx"));
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options{.constant_memory = LXW_FALSE, .tmpdir = place.data(), .use_zip64 = LXW_FALSE};
    lxw_workbook* book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    const auto written = Writer(sheet, book).write();
    const lxw_error closed = workbook_close(book);
    if (!written)
        return written;
    QFile file(path);
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return Error{Words::tr("The workbook could not be made: %1. Free some space, or choose another folder.")
                         .arg(QLatin1String(lxw_strerror(closed)))};
    const QByteArray bytes = file.readAll();
    if (device.write(bytes) != bytes.size())
        return Error{Words::tr("The table could not be written: %1. Free some space, or choose another folder.")
                         .arg(device.errorString())};
    return {};
}

} // namespace indblik
