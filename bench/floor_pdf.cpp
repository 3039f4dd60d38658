// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/compose.h"
#include "core/report/draw/look.h"
#include "core/workspace.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <array>
#include <cstdio>

// floor_pdf FILE OUT.pdf: the newest account of FILE as PDF by Qt's own means, QTextDocument and QPdfWriter. It opens
// the file and composes the very Document that indblik-cli prints, so that only what comes after differs. What is seen
// is the same: title page with contents, running heads and page numbers, sizes, leading, colours and rules. What Qt has
// no means for is left out: tags, outline, links, rows that are not torn, figures that stand under their commas.

namespace indblik::bench {

namespace {

/// Qt's text documents measure in 96ths of an inch; all lengths here are points.
constexpr double pixels = 96.0 / 72;

QTextCharFormat letters(const TextStyle& style)
{
    constexpr std::array weights = {QFont::Normal, QFont::DemiBold, QFont::Bold};
    QTextCharFormat format;
    format.setFontPointSize(style.size);
    format.setFontWeight(weights[size_t(style.weight)]);
    format.setForeground(QColor::fromRgb(style.colour));
    return format;
}

QTextBlockFormat paragraph(const TextStyle& style, double above, double below, double right = 0)
{
    QTextBlockFormat format;
    format.setLineHeight(style.leading * pixels, QTextBlockFormat::FixedHeight);
    format.setTopMargin(above * pixels);
    format.setBottomMargin(below * pixels);
    format.setRightMargin(right * pixels);
    return format;
}

QTextTableFormat tableFormat(int headRows)
{
    QTextTableFormat format;
    format.setHeaderRowCount(headRows);
    format.setBorder(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

/// A cell under a hairline.
QTextTableCellFormat cellFormat(double padding, Colour colour)
{
    QTextTableCellFormat format;
    format.setTopPadding(padding * pixels);
    format.setBottomPadding(padding * pixels);
    format.setTopBorder(look::hairline * pixels);
    format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setTopBorderBrush(QColor::fromRgb(colour));
    return format;
}

/// An empty text of our typeface on pages of this size.
void prepare(QTextDocument& text, double width, double height)
{
    text.setUndoRedoEnabled(false);
    text.setDefaultFont(QFont(QStringLiteral("Open Sans"), 10));
    text.setDocumentMargin(0);
    text.setPageSize(QSizeF(width, height) * pixels);
}

class Filling
{
public:
    explicit Filling(QTextDocument& target) : m_cursor(&target) {}

    void fill(const Document& document)
    {
        for (const DocumentSection& section : document.sections) {
            m_startsPage = !m_sections.empty();
            for (const Block& block : section.blocks)
                std::visit([this](const auto& content) { add(content); }, block);
        }
    }

    /// The headings that begin a section.
    const std::vector<QTextBlock>& sections() const { return m_sections; }

private:
    void add(const Heading& heading)
    {
        const TextStyle& style =
            heading.level == 1 ? look::heading1 : (heading.level == 2 ? look::heading2 : look::heading3);
        QTextBlockFormat format = paragraph(style, heading.level == 2 ? 26 : 14, heading.level == 1 ? 8 : 4);
        format.setHeadingLevel(heading.level);
        if (m_startsPage)
            format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        m_startsPage = false;
        begin(format);
        m_cursor.insertText(heading.text, letters(style));
        if (!heading.addition.isEmpty())
            m_cursor.insertText(u' ' + heading.addition, letters(look::headingAddition));
        if (heading.level == 1)
            m_sections.push_back(m_cursor.block());
    }

    /// The account measured has no charts.
    void add(const ChartBlock&) {}

    void add(const Text& text)
    {
        const TextStyle& style = text.style == ParagraphStyle::Body ? look::body : look::quiet;
        const QTextCharFormat format = letters(style);
        // Running text is narrower than the page, so that its lines can be followed.
        const QTextBlockFormat lines =
            paragraph(style, 0, 7, m_cursor.currentTable() ? 0 : look::Paper().textWidth() - look::proseWidth);
        for (const Paragraph& part : paragraphs(text.text)) {
            if (!part.isList) {
                begin(lines);
                m_cursor.insertText(part.lines.join(QChar::LineSeparator), format);
                continue;
            }
            QTextListFormat bullets;
            bullets.setStyle(QTextListFormat::ListDisc);
            QTextList* list = nullptr;
            for (const QString& item : part.lines) {
                begin(lines);
                m_cursor.insertText(item, format);
                if (list)
                    list->add(m_cursor.block());
                else
                    list = m_cursor.createList(bullets);
            }
        }
    }

    /// The next block; the first of the document and of a cell is there already.
    void begin(const QTextBlockFormat& format)
    {
        if (m_isInEmptyBlock)
            m_cursor.setBlockFormat(format);
        else
            m_cursor.insertBlock(format);
        m_isInEmptyBlock = false;
    }

    void enter(QTextTable* table, int row, int column, const QTextCharFormat& format)
    {
        QTextTableCell cell = table->cellAt(row, column);
        cell.setFormat(format);
        m_cursor = cell.firstCursorPosition();
        m_isInEmptyBlock = true;
    }

    void leaveTable()
    {
        m_cursor.movePosition(QTextCursor::End);
        m_isInEmptyBlock = true;
    }

    void add(const FormTable& form)
    {
        QTextTableFormat format = tableFormat(0);
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::FixedLength, (look::labelWidth + look::gap) * pixels),
                QTextLength(QTextLength::VariableLength, 0)});
        QTextTable* table = m_cursor.insertTable(int(form.rows.size()), 2, format);
        for (int row = 0; row < table->rows(); ++row) {
            const FormRow& content = form.rows[size_t(row)];
            const auto cell = cellFormat(look::rowPadding, row == 0 ? look::strongLine : look::line);
            enter(table, row, 0, cell);
            begin(paragraph(look::label, 0, 0));
            m_cursor.insertText(content.label, letters(look::label));
            enter(table, row, 1, cell);
            for (const Text& text : content.texts)
                add(text);
        }
        leaveTable();
    }

    void add(const FigureTable& figures)
    {
        QTextTable* table =
            m_cursor.insertTable(int(figures.rows.size()) + 1, int(figures.columns.size()) + 1, tableFormat(1));
        const auto head = cellFormat(2.4, look::line);
        addCell(table, 0, 0, figures.titleHead, {}, look::figureHead, head);
        for (int column = 0; column < figures.columns.size(); ++column)
            addCell(table, 0, column + 1, figures.columns[column], {}, look::figureHead, head);
        for (int row = 1; row < table->rows(); ++row) {
            const FigureRow& content = figures.rows[size_t(row - 1)];
            const TextStyle& style = content.role == RowRole::Line ? look::figure : look::figureBold;
            const auto format = cellFormat(2.4, content.role == RowRole::Line ? look::line : look::strongLine);
            if (content.role == RowRole::Group)
                table->mergeCells(row, 0, 1, table->columns());
            addCell(table, row, 0, content.title, content.titleMark, style, format);
            for (size_t column = 0; column < content.cells.size(); ++column)
                addCell(
                    table, row, int(column) + 1, content.cells[column].text, content.cells[column].mark, style, format);
        }
        leaveTable();
    }

    void addCell(QTextTable* table, int row, int column, const QString& text, const QString& mark,
        const TextStyle& style, const QTextCharFormat& format)
    {
        enter(table, row, column, format);
        QTextBlockFormat lines = paragraph(style, 0, 0);
        lines.setAlignment(column > 0 ? Qt::AlignRight : Qt::AlignLeft);
        begin(lines);
        m_cursor.insertText(text, letters(style));
        if (!mark.isEmpty())
            m_cursor.insertText(u' ' + mark, letters(look::figure));
    }

    void add(const Notes& notes)
    {
        for (const Note& note : notes.notes) {
            begin(paragraph(look::note, 2, 0));
            m_cursor.insertText(note.mark + u' ' + note.text, letters(look::note));
        }
    }

    void add(const MarkedList& list)
    {
        for (const Note& item : list.items) {
            begin(paragraph(look::body, 2, 0));
            m_cursor.insertText(item.mark + u' ' + item.text, letters(look::body));
        }
    }

    QTextCursor m_cursor;
    std::vector<QTextBlock> m_sections;
    bool m_isInEmptyBlock = true;
    bool m_startsPage = false;
};

struct ContentsEntry
{
    QString text;
    int page = 0;
};

/// What stands on the title page.
void fillTitlePage(QTextDocument& target, const Document& document, const std::vector<ContentsEntry>& contents)
{
    QTextCursor cursor(&target);
    const auto add = [&cursor](const QString& text, const TextStyle& style, double below) {
        cursor.setBlockFormat(paragraph(style, 0, below));
        cursor.insertText(text, letters(style));
        cursor.insertBlock();
    };
    add(document.annex.toUpper(), look::kicker, 8);
    add(document.title, look::title, 12);
    add(document.addressee, look::lead, 42);
    add(document.words.contents, look::contentsHead, 6);
    QTextTableFormat format = tableFormat(0);
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::VariableLength, 0), QTextLength(QTextLength::FixedLength, 2 * look::gap * pixels)});
    QTextTable* table = cursor.insertTable(int(contents.size()), 2, format);
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < 2; ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            cell.setFormat(cellFormat(look::rowPadding, look::line));
            QTextBlockFormat lines = paragraph(look::body, 0, 0);
            lines.setAlignment(column > 0 ? Qt::AlignRight | Qt::AlignBottom : Qt::AlignLeft);
            QTextCursor inside = cell.firstCursorPosition();
            inside.setBlockFormat(lines);
            const ContentsEntry& entry = contents[size_t(row)];
            inside.insertText(column > 0 ? QString::number(entry.page) : entry.text, letters(look::body));
        }
    }
}

class Printing
{
public:
    Printing(QPdfWriter& writer, const Document& document)
        : m_writer(writer)
        , m_document(document)
        , m_painter(&writer)
        , m_dots(writer.logicalDpiX() / 72.0)
    {
        QFont font(QStringLiteral("Open Sans"));
        font.setPointSizeF(look::small.size);
        m_painter.setFont(font);
    }

    void print(const QTextDocument& titlePage, const QTextDocument& body)
    {
        m_painter.fillRect(area(0, 0, look::titleBar, look::Paper().height), QColor::fromRgb(look::accent));
        draw(titlePage, 0, look::titleLeft, look::Paper().height * 0.18);
        write(m_document.status, look::titleLeft, look::Paper().height - look::margin - look::small.leading,
            Qt::AlignLeft);
        const int pages = body.pageCount();
        for (int page = 0; page < pages; ++page) {
            m_writer.newPage();
            write(m_document.title, look::margin, look::headTop, Qt::AlignLeft);
            write(m_document.annex, look::margin, look::headTop, Qt::AlignRight);
            m_painter.fillRect(area(look::margin, look::Paper().footTop() - look::rowPadding, look::Paper().textWidth(),
                                   look::hairline),
                QColor::fromRgb(look::line));
            write(m_document.status, look::margin, look::Paper().footTop(), Qt::AlignLeft);
            write(m_document.words.page.arg(page + 2).arg(pages + 1), look::margin, look::Paper().footTop(),
                Qt::AlignRight);
            draw(body, page, look::margin, look::bodyTop);
        }
    }

private:
    QRectF area(double x, double y, double width, double height) const
    {
        return {x * m_dots, y * m_dots, width * m_dots, height * m_dots};
    }

    void write(const QString& text, double x, double y, Qt::Alignment alignment)
    {
        m_painter.setPen(QColor::fromRgb(look::small.colour));
        m_painter.drawText(
            area(x, y, look::Paper().textWidth(), look::small.leading), int(alignment | Qt::AlignVCenter), text);
    }

    /// One page of the text, as QTextDocument::print() draws it.
    void draw(const QTextDocument& text, int page, double x, double y)
    {
        const QSizeF size = text.pageSize();
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(QPointF(0, page * size.height()), size);
        m_painter.save();
        m_painter.translate(x * m_dots, y * m_dots);
        m_painter.scale(m_dots / pixels, m_dots / pixels);
        m_painter.translate(0, -page * size.height());
        m_painter.setClipRect(context.clip);
        text.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    QPdfWriter& m_writer;
    const Document& m_document;
    QPainter m_painter;
    double m_dots; ///< of the device in a point
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

    const Document document = composeAccount(*workspace.book(), QDate::currentDate());

    QTextDocument body;
    prepare(body, look::Paper().textWidth(), look::Paper().bodyHeight());
    Filling filling(body);
    filling.fill(document);
    // The contents are set by themselves when the pages are known, so that nothing is laid out twice.
    std::vector<ContentsEntry> contents;
    for (const QTextBlock& section : filling.sections()) {
        const double top = body.documentLayout()->blockBoundingRect(section).top();
        contents.push_back({section.text(), int(top / body.pageSize().height()) + 2});
    }
    QTextDocument titlePage;
    prepare(titlePage, look::titleWidth, look::Paper().height * 0.7);
    fillTitlePage(titlePage, document, contents);

    QPdfWriter writer(out);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(document.title);
    Printing(writer, document).print(titlePage, body);
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
