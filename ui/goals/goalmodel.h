// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// The goals of the account in view, each with its computed verdict. Where working them out takes many figures of
/// areas, it waits until somebody looks.
class GoalModel final : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        CodeRole = Qt::UserRole + 1,
        VerdictRole, ///< int of a Verdict; nothing while its readings differ, and where it has none
        WordsRole,   ///< the verdict in words, or why there is none
        IsOpenRole,  ///< its readings differ, and none is chosen
        NoteRole,    ///< how many initiatives contribute, and whether it is closed or its year is over
    };

    explicit GoalModel(const Workspace& workspace, QObject* parent = nullptr);

    /// Somebody looks: works out what was put off.
    void show();
    QModelIndex indexOf(const GoalId& goal) const;
    GoalId goalAt(const QModelIndex& index) const;
    /// How many goals have readings that differ.
    int openCount() const;

private:
    int rows() const override { return int(m_lines.size()); }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    struct Line
    {
        GoalId id;
        QString code;
        QString title;
        std::optional<Verdict> verdict;
        QString words;
        bool isOpen = false;
        bool hasReading = false;
        int initiatives = 0;
        QString ended; ///< that it is closed, or that its year is over; empty while it runs
    };

    void refresh();
    void fill();
    static QString told(const Line& line);

    const Workspace& m_workspace;
    std::vector<Line> m_lines;
    bool m_isPutOff = false;
};

} // namespace indblik
