// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalmodel.h"

#include "core/judge/cards/goaldue.h"
#include "core/judge/goals/goalprogress.h"

#include <algorithm>
#include <utility>

namespace indblik {

GoalModel::GoalModel(const Workspace& workspace, QObject* parent) : RowModel(parent), m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &GoalModel::refresh);
    connect(&workspace, &Workspace::viewChanged, this, &GoalModel::refresh);
    refresh();
}

void GoalModel::refresh()
{
    m_isPutOff = m_workspace.book() && needsLists(*m_workspace.book()) && m_workspace.judged().hasManyFigures();
    if (!m_isPutOff)
        fill();
}

void GoalModel::show()
{
    if (std::exchange(m_isPutOff, false))
        fill();
}

void GoalModel::fill()
{
    std::vector<Line> lines;
    for (const GoalProgress& progress : m_workspace.judged().goalProgress()) {
        const AccountBook& book = *m_workspace.book();
        const auto& all = book.contributions;
        const bool isClosed = book.assessment(progress.goal->id)->closing.has_value();
        const bool isPassed = goalPassed(book, *progress.goal, book.account.year).has_value();
        const auto initiatives = std::count_if(
            all.begin(), all.end(), [&progress](const Contribution& each) { return each.goal == progress.goal->id; });
        lines.push_back({progress.goal->id, progress.goal->code, progress.goal->title, progress.verdict(),
            progress.judgedBy() ? verdictWords(*progress.judgedBy()) : QString(), progress.isOpen(),
            !progress.readings.empty(), int(initiatives),
            isClosed   ? tr("closed")
            : isPassed ? tr("its year is over")
                       : QString()});
    }
    const bool isSameGoals = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
        [](const Line& a, const Line& b) { return a.id == b.id; });
    // What has the cursor keeps it while only verdicts change.
    if (isSameGoals) {
        m_lines = std::move(lines);
        if (!m_lines.empty())
            Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

QModelIndex GoalModel::indexOf(const GoalId& goal) const
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].id == goal)
            return index(int(i));
    }
    return {};
}

GoalId GoalModel::goalAt(const QModelIndex& index) const
{
    return index.isValid() ? m_lines[size_t(index.row())].id : GoalId();
}

int GoalModel::openCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(), [](const Line& line) { return line.isOpen; }));
}

QString GoalModel::told(const Line& line)
{
    if (line.isOpen)
        return tr("No interpretation is chosen");
    return line.verdict ? line.words : tr("No interpretation yet");
}

QVariant GoalModel::dataAt(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[size_t(index.row())];
    const QString helped =
        line.initiatives == 0 ? tr("no initiatives") : tr("%n initiative(s)", nullptr, line.initiatives);
    const QString note = line.ended.isEmpty() ? helped : QStringLiteral("%1, %2").arg(line.ended, helped);
    switch (role) {
    case Qt::DisplayRole:
        return line.title;
    case CodeRole:
        return line.code;
    case VerdictRole:
        return line.verdict ? QVariant(int(*line.verdict)) : QVariant();
    case WordsRole:
        return told(line);
    case IsOpenRole:
        return line.isOpen;
    case NoteRole:
        return note;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2, %3, %4").arg(line.code, line.title, told(line), note);
    default:
        return {};
    }
}

} // namespace indblik
