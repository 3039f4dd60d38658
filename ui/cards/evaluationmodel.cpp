// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/evaluationmodel.h"

#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"

#include <QLocale>

namespace indblik {

namespace {

QString titleOf(const CalendarEntry& entry)
{
    return isEvaluation(entry.kind) ? entry.title
                                    : QStringLiteral("%1 · %2").arg(entry.title, followUpWords(entry.kind));
}

} // namespace

void EvaluationModel::setBook(const AccountBook& book, const QDate& today, bool withPast)
{
    beginResetModel();
    m_lines.clear();
    for (const CalendarEntry& entry : withPast ? evaluationCalendar(book) : evaluationsWaitedFor(book)) {
        QStringList forms;
        for (const CardId& card : entry.cards)
            forms.append(book.card(card)->title);
        QStringList goals;
        for (const GoalId& goal : entry.goals)
            goals.append(book.goal(goal)->code);
        m_lines.push_back({entry, entry.round.isOverdue(today),
            {entry.date ? entry.date->text(QLocale()) : tr("no date yet"), titleOf(entry),
                entry.round.words(today, QLocale()), forms.join(QStringLiteral(", ")),
                goals.join(QStringLiteral(", "))}});
    }
    endResetModel();
}

QVariant EvaluationModel::dataAt(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return line.cells[index.column()];
    case Qt::ToolTipRole:
        return plainToolTip(line.cells[index.column()]);
    case Qt::FontRole:
        return textFont(TextSize::Body, index.column() == Title || (line.isOverdue && index.column() == Standing));
    default:
        return {};
    }
}

QString EvaluationModel::heading(int column) const
{
    switch (column) {
    case Date:
        return tr("When");
    case Title:
        return tr("Follow-up");
    case Standing:
        return tr("Status");
    case Forms:
        return tr("Forms that wait");
    default:
        return tr("Goals that build on it");
    }
}

} // namespace indblik
