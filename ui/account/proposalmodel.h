// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/proposal.h"

#include <QAbstractTableModel>

#include <optional>

namespace indblik {

/// An import before it is accepted, row by row. New rows begin accepted; changed ones wait for the officer's tick.
class ProposalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Sort, Effect, Remarks, SourceLine, ColumnCount };
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< int of ProposalStatus
    };

    using QAbstractTableModel::QAbstractTableModel;

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

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void acceptedChanged();

private:
    bool canAccept(const ProposedItem& item) const;
    int rowOf(const Finding& finding) const;
    QString effectText(const ProposedItem& item) const;

    const std::vector<ProposedItem>& items() const;

    std::optional<Proposal> m_proposal;
    std::vector<std::vector<Finding>> m_remarks; ///< by row
};

} // namespace indblik
