// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/budgetedits.h"

#include <algorithm>

namespace indblik {

namespace {

/// Marks in the order printers use them: *, **, ***, then numbers.
QString nextMark(const std::vector<Footnote>& footnotes)
{
    const auto isTaken = [&footnotes](const QString& mark) {
        return std::any_of(
            footnotes.begin(), footnotes.end(), [&mark](const Footnote& footnote) { return footnote.mark == mark; });
    };
    for (int count = 1;; ++count) {
        QString mark = count <= 3 ? QString(count, u'*') : QStringLiteral("%1)").arg(count);
        if (!isTaken(mark))
            return mark;
    }
}

Result<void> saveFigure(Edits& edits, const BudgetRow& row, const BudgetColumn& column, const Figure& figure)
{
    // An empty cell of the stated total says that the source states none.
    if (!column.year)
        return edits.saveStated(row.id, figure.isBlank() ? std::nullopt : std::optional(figure), row.revision);
    const auto before = row.cells.find(*column.year);
    return edits.save(
        row.id, *column.year, BudgetCell{figure, before == row.cells.end() ? 0 : before->second.revision});
}

} // namespace

QString BudgetEdits::nameOf(const BudgetRow& row, const BudgetColumn& column)
{
    return QStringLiteral("%1: %2").arg(row.title, column.year ? column.year->text() : tr("stated total"));
}

Result<const BudgetRow*> BudgetEdits::findRow(const BudgetRowId& id) const
{
    const BudgetRow* row = m_pen.book() ? m_pen.book()->budget.row(id) : nullptr;
    return row ? Result<const BudgetRow*>(row) : notThere();
}

Result<void> BudgetEdits::setFigure(const BudgetRowId& id, const BudgetColumn& column, const Figure& figure)
{
    const auto found = findRow(id);
    if (!found)
        return found.error();
    const BudgetRow& row = **found;
    if (column.year && figure.isBlank() && !row.cells.contains(*column.year))
        return {};
    const auto written =
        m_pen.write({nameOf(row, column)}, [&](Edits& edits) { return saveFigure(edits, row, column, figure); });
    return outcome(written);
}

Result<Footnote> BudgetEdits::newFootnote(const BudgetRowId& row, const BudgetColumn& column, const QString& text) const
{
    if (storedText(text).isEmpty())
        return Error{tr("Write what the footnote should say.")};
    Footnote footnote;
    footnote.account = m_pen.book()->account.id;
    footnote.mark = nextMark(m_pen.book()->budget.footnotes);
    footnote.text = text;
    footnote.places = {{row, column}};
    for (const Footnote& other : m_pen.book()->budget.footnotes)
        footnote.ordinal = std::max(footnote.ordinal, other.ordinal + 1);
    return footnote;
}

Result<FootnoteId> BudgetEdits::addFootnote(const BudgetRowId& row, const BudgetColumn& column, const QString& text)
{
    return hangFootnote(row, column, text, {});
}

Result<FootnoteId> BudgetEdits::explainInstead(const BudgetRowId& row, const BudgetColumn& column, const QString& text)
{
    return hangFootnote(row, column, text, Figure(Mark::None));
}

Result<FootnoteId> BudgetEdits::hangFootnote(
    const BudgetRowId& id, const BudgetColumn& column, const QString& text, const std::optional<Figure>& figure)
{
    const auto row = findRow(id);
    if (!row)
        return row.error();
    const auto footnote = newFootnote(id, column, text);
    if (!footnote)
        return footnote.error();
    const QString name = figure ? nameOf(**row, column) : tr("footnote %1").arg(footnote->mark);
    const auto written = m_pen.write({name, {}, footnote->id.text()}, [&](Edits& edits) -> Result<void> {
        if (auto saved = figure ? saveFigure(edits, **row, column, *figure) : Result<void>(); !saved)
            return saved;
        return edits.save(*footnote);
    });
    return written ? Result<FootnoteId>(footnote->id) : written.error();
}

Result<void> BudgetEdits::setFootnote(const FootnoteId& id, const QString& text)
{
    if (!m_pen.book())
        return notThere();
    const auto& footnotes = m_pen.book()->budget.footnotes;
    const auto found =
        std::find_if(footnotes.begin(), footnotes.end(), [&id](const Footnote& footnote) { return footnote.id == id; });
    if (found == footnotes.end())
        return notThere();
    Footnote footnote = *found;
    footnote.text = text;
    const bool isEmpty = storedText(text).isEmpty();
    const auto written = m_pen.write({tr("footnote %1").arg(footnote.mark), {}, id.text()},
        [&](Edits& edits) { return isEmpty ? edits.remove(footnote) : edits.save(footnote); });
    return outcome(written);
}

} // namespace indblik
