// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/proposal.h"
#include "ui/parts/rowmodel.h"

#include <optional>

namespace indblik {

/// An import before it is accepted, row by row. New rows begin accepted; changed ones wait for the officer's tick.
class ProposalModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Title, Sort, Effect, Remarks, SourceLine, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of ProposalStatus
    };

    using RowModel::RowModel;

    /// Nothing where the source could not be read.
    void setProposal(std::optional<Proposal> proposal);
    const std::optional<Proposal>& proposal() const { return m_proposal; }
    int acceptedCount() const;
    /// Ticks or unticks all rows of one status; those that an error speaks against are left for the officer.
    void accept(ProposalStatus status, bool isAccepted);

    /// What the row would store, value by value; of a changed one only what differs.
    std::vector<ProposedDifference> contents(int row) const;
    /// The remarks on a row; those on no row in particular belong to the account's own.
    std::vector<Finding> remarks(int row) const;

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void acceptedChanged();

private:
    int rows() const override { return int(items().size()); }
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    Qt::Alignment alignment(int column) const override { return column >= Remarks ? Qt::AlignRight : Qt::AlignLeft; }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    bool canAccept(const ProposedItem& item) const;
    int rowOf(const Finding& finding) const;
    QString effectText(const ProposedItem& item) const;

    const std::vector<ProposedItem>& items() const;

    std::optional<Proposal> m_proposal;
    std::vector<std::vector<Finding>> m_remarks; ///< by row
};

} // namespace indblik
