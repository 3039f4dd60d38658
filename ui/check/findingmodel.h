// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/rowmodel.h"

#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>
#include <vector>

class QTimer;

namespace indblik {

/// What the check finds in the account in view, each grade under its name, the worst first. It follows every edit a
/// moment later, so that a burst of edits is checked once.
class FindingModel final : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< of the finding; empty for the name of a grade
        GradeRole,                  ///< int of Grade
        SentenceRole,               ///< QString
        StatedRole,                 ///< the figures as text; empty where there is none
        ComputedRole,
        DifferenceRole,
        AcceptedRole,        ///< bool
        AcceptedEarlierRole, ///< bool: it was accepted when its figures were others
    };

    explicit FindingModel(Workspace& workspace, QObject* parent = nullptr);

    /// Checks now what would be checked in a moment.
    void refresh();
    /// What is at a line; null where it is the name of a grade.
    const Remark* remark(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& key) const;
    int openCount() const { return m_open; }
    int count() const { return m_count; }
    /// Of those that are open.
    int openCount(Grade grade) const;

    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    int rows() const override { return int(m_lines.size()); }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    struct Line
    {
        Grade grade = Grade::Error;
        std::optional<Remark> remark; ///< absent: the name of the grade
        QString searchKey;            ///< of its place, sentence and reason
    };
    friend class FindingFilter;

    void setRemarks(const std::vector<Remark>& remarks);

    Workspace& m_workspace;
    QTimer* m_wait;
    std::vector<Line> m_lines;
    int m_open = 0;
    int m_count = 0;
};

enum class FindingWish { Open, Accepted, All };

/// Only the findings that are wished for and hold all words of a search, with the names of their grades.
class FindingFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingFilter(FindingModel* model);

    void setSearch(const QString& words);
    void setWish(FindingWish wish);
    FindingWish wish() const { return m_wish; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool matches(const FindingModel::Line& line) const;

    const FindingModel& m_model;
    FindingWish m_wish = FindingWish::Open;
    QStringList m_words; ///< of the search, as keys
};

} // namespace indblik
