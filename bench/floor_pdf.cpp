// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose.h"
#include "core/workspace.h"

#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <cstdio>

// floor_pdf FILE OUT.pdf: the newest account of FILE as PDF by Qt's own means, QTextDocument and QPdfWriter. It opens
// the file and composes the very Document that indblik-cli prints, so that only what comes after differs. No tags, no
// outline, no contents, no running heads: the floor may do less.

namespace indblik::bench {

namespace {

constexpr double bodySize = 10.5; ///< points, as are all sizes here
constexpr double figureSize = 9;

QTextCharFormat letters(double size, int weight = QFont::Normal)
{
    QTextCharFormat format;
    format.setFontPointSize(size);
    format.setFontWeight(weight);
    return format;
}

QTextBlockFormat paragraph(double above, double below, Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextBlockFormat format;
    format.setTopMargin(above);
    format.setBottomMargin(below);
    format.setAlignment(alignment);
    return format;
}

QTextTableFormat tableFormat(int headRows)
{
    QTextTableFormat format;
    format.setHeaderRowCount(headRows);
    format.setBorder(0.5);
    format.setBorderCollapse(true);
    format.setCellPadding(4);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

class Filling
{
public:
    explicit Filling(QTextDocument& target) : m_cursor(&target) {}

    void fill(const Document& document)
    {
        line(document.annex, letters(9, QFont::DemiBold));
        line(document.title, letters(25, QFont::Bold));
        line(document.addressee, letters(12));
        line(document.status, letters(8));
        for (const DocumentSection& section : document.sections) {
            m_startsPage = true;
            for (const Block& block : section.blocks)
                std::visit([this](const auto& content) { add(content); }, block);
        }
    }

private:
    void line(const QString& text, const QTextCharFormat& format)
    {
        m_cursor.insertBlock(paragraph(0, 8), format);
        m_cursor.insertText(text, format);
    }

    void add(const Heading& heading)
    {
        const double size = heading.level == 1 ? 17 : heading.level == 2 ? 14 : 11;
        QTextBlockFormat format = paragraph(14, 6);
        format.setHeadingLevel(heading.level);
        if (m_startsPage)
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_startsPage = false;
        m_cursor.insertBlock(format, letters(size, QFont::Bold));
        m_cursor.insertText(heading.text, letters(size, QFont::Bold));
        if (!heading.addition.isEmpty())
            m_cursor.insertText(u' ' + heading.addition, letters(9));
    }

    void add(const Text& text)
    {
        // The first paragraph of a cell takes the block that is there.
        const bool isInCell = m_cursor.currentTable() && m_cursor.block().text().isEmpty();
        const QTextCharFormat format = letters(text.style == ParagraphStyle::Body ? bodySize : figureSize);
        bool isFirst = isInCell;
        for (const Paragraph& part : paragraphs(text.text)) {
            if (part.isList) {
                QTextListFormat bullets;
                bullets.setStyle(QTextListFormat::ListDisc);
                QTextList* list = nullptr;
                for (const QString& item : part.lines) {
                    begin(isFirst, format);
                    m_cursor.insertText(item, format);
                    if (list)
                        list->add(m_cursor.block());
                    else
                        list = m_cursor.createList(bullets);
                    isFirst = false;
                }
                continue;
            }
            begin(isFirst, format);
            m_cursor.insertText(part.lines.join(QChar::LineSeparator), format);
            isFirst = false;
        }
    }

    void begin(bool isFirst, const QTextCharFormat& format)
    {
        if (isFirst)
            m_cursor.setBlockFormat(paragraph(0, 4));
        else
            m_cursor.insertBlock(paragraph(0, 4), format);
    }

    void add(const FormTable& form)
    {
        QTextTableFormat format = tableFormat(0);
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::PercentageLength, 25), QTextLength(QTextLength::PercentageLength, 75)});
        QTextTable* table = m_cursor.insertTable(int(form.rows.size()), 2, format);
        for (int row = 0; row < table->rows(); ++row) {
            const FormRow& content = form.rows[size_t(row)];
            m_cursor = table->cellAt(row, 0).firstCursorPosition();
            m_cursor.insertText(content.label, letters(9, QFont::DemiBold));
            m_cursor = table->cellAt(row, 1).firstCursorPosition();
            for (const Text& text : content.texts)
                add(text);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    void add(const FigureTable& figures)
    {
        QTextTable* table =
            m_cursor.insertTable(int(figures.rows.size()) + 1, int(figures.columns.size()) + 1, tableFormat(1));
        setCell(table, 0, 0, figures.titleHead, {}, letters(8.5, QFont::DemiBold));
        for (int column = 0; column < figures.columns.size(); ++column)
            setCell(table, 0, column + 1, figures.columns[column], {}, letters(8.5, QFont::DemiBold));
        for (int row = 1; row < table->rows(); ++row) {
            const FigureRow& content = figures.rows[size_t(row - 1)];
            const auto format = letters(figureSize, content.role == RowRole::Line ? QFont::Normal : QFont::Bold);
            setCell(table, row, 0, content.title, content.titleMark, format);
            for (size_t column = 0; column < content.cells.size(); ++column)
                setCell(table, row, int(column) + 1, content.cells[column].text, content.cells[column].mark, format);
        }
        m_cursor.movePosition(QTextCursor::End);
    }

    static void setCell(
        QTextTable* table, int row, int column, const QString& text, const QString& mark, const QTextCharFormat& format)
    {
        QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
        if (column > 0)
            cursor.setBlockFormat(paragraph(0, 0, Qt::AlignRight));
        cursor.insertText(text, format);
        if (mark.isEmpty())
            return;
        QTextCharFormat raised = format;
        raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        cursor.insertText(mark, raised);
    }

    void add(const Notes& notes)
    {
        for (const Note& note : notes.notes) {
            m_cursor.insertBlock(paragraph(2, 2), letters(8.5));
            m_cursor.insertText(note.mark + u' ' + note.text, letters(8.5));
        }
    }

    QTextCursor m_cursor;
    bool m_startsPage = false;
};

int fail(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.message));
    return 1;
}

int write(const QString& path, const QString& out)
{
    auto store = Store::open(path, Access::Read, {});
    if (!store)
        return fail(store.error());
    Workspace workspace(std::move(*store), {});
    if (const auto shown = workspace.show(); !shown)
        return fail(shown.error());
    if (!workspace.book())
        return fail(Error{QStringLiteral("The file has no account.")});

    QPdfWriter writer(out);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    QTextDocument text;
    text.setUndoRedoEnabled(false);
    text.setDefaultFont(QFont(QStringLiteral("Open Sans"), 10));
    text.setDocumentMargin(0);
    // A page size of its own keeps print() from copying the whole document first.
    text.setPageSize(writer.pageLayout().paintRect(QPageLayout::Point).size() * 96 / 72);
    Filling(text).fill(composeAccount(*workspace.book(), QDate::currentDate()));
    text.print(&writer);
    return 0;
}

} // namespace

} // namespace indblik::bench

int main(int argc, char** argv)
{
    // Qt sets no text without a window system; this one shows nothing and costs the least.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("Usage: floor_pdf FILE OUT.pdf\n", stderr);
        return 2;
    }
    return indblik::bench::write(arguments[1], arguments[2]);
}
