// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/registerblocks.h"

#include "core/domain/answertable.h"
#include "core/judge/cards/registersums.h"

#include <algorithm>

namespace indblik {

namespace {

/// The texts of the row, or of the head, in one; they may be long, and only the first column of a table is wrapped.
template<class TextOf>
QString textsOf(const RegisterTemplate& form, TextOf textOf)
{
    QStringList texts;
    for (const RegisterColumn& column : form.columns) {
        if (column.kind == ColumnKind::Text)
            texts.append(textOf(column));
    }
    texts.removeAll(QString());
    return texts.join(QStringLiteral(" · "));
}

} // namespace

std::vector<Block> tableBlocks(const QString& label, const QString& answer)
{
    const auto read = readAnswerTable(answer);
    if (!read)
        return {};
    FigureTable table{label, label, read->columns, {}};
    for (const AnswerTable::Row& row : read->rows) {
        FigureRow line{RowRole::Line, row.label, {}, {}};
        for (const QString& cell : row.cells)
            line.cells.push_back({cell, {}});
        table.rows.push_back(std::move(line));
    }
    return {Text{label, ParagraphStyle::Caption}, std::move(table)};
}

std::vector<Block> registerBlocks(const Register& list, const ReportWords& words)
{
    if (list.rows.empty())
        return {};
    FigureTable table{
        list.title, textsOf(list.form, [](const RegisterColumn& column) { return column.label; }), {}, {}};
    FigureRow sums{RowRole::Total, words.word("registerSum").arg(list.rows.size()), {}, {}};
    for (const RegisterColumn& column : list.form.columns) {
        if (column.kind == ColumnKind::Text)
            continue;
        const bool isAmount = column.kind == ColumnKind::Amount;
        table.columns.append(isAmount ? words.word("registerAmount").arg(column.label) : column.label);
        sums.cells.push_back({sumText(list, column, words.locale()), {}});
    }
    for (const RegisterRow& row : list.rows) {
        FigureRow line{RowRole::Line,
            textsOf(list.form, [&row](const RegisterColumn& column) { return row.text(column.key); }), {}, {}};
        for (const RegisterColumn& column : list.form.columns) {
            if (column.kind != ColumnKind::Text)
                line.cells.push_back({row.text(column.key), {}});
        }
        table.rows.push_back(std::move(line));
    }
    const bool isSummed = std::any_of(list.form.columns.begin(), list.form.columns.end(),
        [](const RegisterColumn& column) { return column.isSummed(); });
    if (isSummed)
        table.rows.push_back(std::move(sums));
    return {Text{list.title, ParagraphStyle::Caption}, std::move(table)};
}

} // namespace indblik
