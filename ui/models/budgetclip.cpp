// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/budgetclip.h"

#include "core/sheet.h"
#include "ui/models/budgetmodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetClip)
};

/// A number as every spreadsheet set to Danish reads it: no groups, a decimal comma.
QLocale rawLocale()
{
    QLocale locale(QLocale::Danish, QLocale::Denmark);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

/// In a table of one line per line and one field per tab, a text has neither.
QString field(const BudgetModel& model, const QModelIndex& index)
{
    if (const GridCell* cell = model.cellAt(index))
        return cell->figure.mark() == Mark::None ? QStringLiteral("-")
                                                 : figureText(cell->figure, model.unit(), rawLocale());
    // A name that begins like a formula must not become one.
    return index.column() == 0 ? guarded(model.lineAt(index.row()).title.simplified()) : QString();
}

QString row(const QStringList& fields, const QString& tag, bool hasName)
{
    QString html = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const bool isName = hasName && i == 0;
        html += isName ? QStringLiteral("<%1>").arg(tag) : QStringLiteral("<%1 align=\"right\">").arg(tag);
        html += fields[i].toHtmlEscaped() + QStringLiteral("</%1>").arg(tag);
    }
    return html + QStringLiteral("</tr>");
}

/// Quotes around a field with tabs, line ends or quotes in it, as spreadsheets write them.
std::vector<QStringList> fieldsOf(const QString& text)
{
    std::vector<QStringList> rows;
    QStringList fields;
    QString one;
    bool isQuoted = false;
    const auto endField = [&] { fields.append(std::exchange(one, {})); };
    const auto endRow = [&] {
        endField();
        rows.push_back(std::exchange(fields, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isQuoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"')
            one += text[++i];
        else if (c == u'"' && (isQuoted || one.isEmpty()))
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u'\t')
            endField();
        else if (!isQuoted && c == u'\n')
            endRow();
        else if (isQuoted || c != u'\r')
            one += c;
    }
    if (!one.isEmpty() || !fields.isEmpty())
        endRow();
    return rows;
}

QString placeOf(const BudgetModel& model, const QModelIndex& index)
{
    const QString head = model.headerData(index.column(), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    return QStringLiteral("%1 · %2").arg(model.lineAt(index.row()).title, head);
}

QString shown(const BudgetModel& model, const Figure& figure)
{
    const QString text = figureText(figure, model.unit(), QLocale());
    return text.isEmpty() ? Words::tr("(empty)") : text;
}

/// Why nothing can be written into a cell; empty where something can.
QString closedBecause(const BudgetModel& model, const QModelIndex& index)
{
    const GridLine& line = model.lineAt(index.row());
    if (line.kind == GridKind::Group)
        return Words::tr("This line is the name of a group.");
    if (!line.row || index.column() == model.sumColumn())
        return Words::tr("This is a sum. It is computed, so nothing is written here.");
    if (index.column() == 0)
        return Words::tr("Names are not pasted. Begin in the column of a year.");
    return model.flags(index) & Qt::ItemIsEditable ? QString() : Words::tr("The file is only open for reading.");
}

PastedCell readCell(const BudgetModel& model, const QString& text, const QModelIndex& index)
{
    PastedCell pasted{.place = placeOf(model, index), .text = text.trimmed()};
    const GridCell* cell = model.cellAt(index);
    pasted.before = cell ? shown(model, cell->figure) : QString();
    pasted.refusal = closedBecause(model, index);
    if (!pasted.refusal.isEmpty())
        return pasted;
    const auto read = readFigure(text, model.unit());
    if (!read) {
        pasted.refusal = read.error().message;
        return pasted;
    }
    pasted.after = shown(model, read->figure);
    pasted.doubt = read->doubt ? doubtText(*read->doubt) : QString();
    const GridLine& line = model.lineAt(index.row());
    if (cell->figure != read->figure)
        pasted.edit = CellEdit{*line.row, *model.columnAt(index.column()), read->figure, line.part};
    return pasted;
}

PastedCell outside(const QString& text, int row, int field)
{
    return {.place = Words::tr("Line %1, column %2 of what was copied").arg(row + 1).arg(field + 1),
        .text = text.trimmed(),
        .refusal = Words::tr("The budget ends before it.")};
}

} // namespace

CopiedCells copied(const BudgetModel& model, const QModelIndexList& cells, bool withHeads)
{
    CopiedCells copy;
    if (cells.isEmpty())
        return copy;
    const bool hasName = cells.front().column() == 0;
    const bool addsName = withHeads && !hasName;
    QStringList heads = addsName ? QStringList(unitText(model.unit())) : QStringList();
    QStringList texts;
    QString rows;
    for (qsizetype i = 0; i < cells.size();) {
        const int line = cells[i].row();
        QStringList fields = addsName ? QStringList(field(model, model.index(line, 0))) : QStringList();
        for (; i < cells.size() && cells[i].row() == line; ++i) {
            fields.append(field(model, cells[i]));
            if (texts.isEmpty())
                heads.append(model.headerData(cells[i].column(), Qt::Horizontal, Qt::DisplayRole).toString());
        }
        texts.append(fields.join(u'\t'));
        rows += row(fields, QStringLiteral("td"), hasName || addsName);
    }
    if (withHeads) {
        texts.prepend(heads.join(u'\t'));
        rows.prepend(row(heads, QStringLiteral("th"), true));
    }
    copy.text = texts.join(u'\n');
    copy.html = QStringLiteral("<meta charset=\"utf-8\"><table>") + rows + QStringLiteral("</table>");
    return copy;
}

std::vector<PastedCell> readPasted(const BudgetModel& model, const QString& text, const QModelIndex& from,
    const QModelIndexList& into, const std::vector<int>& lines)
{
    std::vector<PastedCell> pasted;
    const auto rows = fieldsOf(text);
    if (rows.size() == 1 && rows[0].size() == 1 && into.size() > 1) {
        for (const QModelIndex& index : into)
            pasted.push_back(readCell(model, rows[0][0], index));
        return pasted;
    }
    const auto first = std::find(lines.begin(), lines.end(), from.row());
    for (size_t row = 0; row < rows.size(); ++row) {
        const bool isInside = first != lines.end() && row < size_t(lines.end() - first);
        for (qsizetype field = 0; field < rows[row].size(); ++field) {
            const int column = from.column() + int(field);
            const bool isCell = isInside && column < model.columnCount();
            pasted.push_back(isCell ? readCell(model, rows[row][field], model.index(first[qsizetype(row)], column))
                                    : outside(rows[row][field], int(row), int(field)));
        }
    }
    return pasted;
}

} // namespace indblik
