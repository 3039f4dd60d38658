// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/gap.h"
#include "ui/parts/rowmodel.h"

#include <optional>
#include <vector>

namespace indblik {

/// What is missing in a round: each form that lacks something, and under it each thing.
class GapModel final : public RowModel
{
    Q_OBJECT

public:
    enum Role {
        CardRole = Qt::UserRole + 1, ///< the id of the form as text
        HeadRole,                    ///< bool: the line names a form
        BlocksRole,                  ///< bool: the form cannot be handed in with it
        StateRole,                   ///< int of CardState
        NotBegunRole,                ///< bool
        OverdueRole,                 ///< bool
        ResponsibleRole,             ///< QString
    };

    using RowModel::RowModel;

    /// Of the forms that are neither handed in nor approved.
    void setBook(const AccountBook& book, const QDate& today);
    /// The thing at a line; nothing where the line names a form.
    std::optional<Gap> gap(const QModelIndex& index) const;
    /// How many things keep forms from being handed in.
    int blockingCount() const { return m_blocking; }

private:
    int rows() const override { return int(m_lines.size()); }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    struct Line
    {
        CardId card;
        std::optional<Gap> gap;
        QString text;
        CardState state = CardState::Draft;
        QString responsible;
        bool isNotBegun = false;
        bool isOverdue = false;
    };

    std::vector<Line> m_lines;
    int m_blocking = 0;
};

} // namespace indblik
