// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/initiative.h"
#include "core/domain/yearopening.h"
#include "core/result.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// The forms of a year before it is opened, one a row: which are made, who writes them, and when they are due.
class OpeningModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Title, Remark, SectionName, Responsible, Due, ColumnCount };
    enum Role {
        TakenRole = Qt::UserRole + 1, ///< whether the form is made
        NewRole,                      ///< it had no form last year
    };

    struct Count
    {
        int taken = 0;
        int isNew = 0; ///< of those taken
        int leftOut = 0;
    };

    /// `known` are the initiatives of the file: a new form of one of their titles is its next one.
    OpeningModel(YearOpening opening, std::vector<Initiative> known, QObject* parent = nullptr);

    const YearOpening& opening() const { return m_opening; }
    Count count() const;

    /// A form that was not there last year, at the end. Gives its row; refused without a title or with one in the list.
    Result<int> addNew(const QString& title, Section section);
    bool isRemovable(int row) const;
    /// Takes away what addNew() brought.
    void remove(int row);

    /// The day the most forms are due; the first of April after the year where none is known.
    QDate usualDue() const;
    void setDueOfAll(const std::optional<QDate>& due);
    /// Reads a due date as it is written; no text is no date. Refused, with an example, where it is not one day.
    Result<std::optional<QDate>> readDue(const QString& text) const;

    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    /// Other forms are made than before.
    void takenChanged();
    /// A cell keeps what it had; `reason` says why.
    void refused(const QModelIndex& cell, const QString& reason);

private:
    int rows() const override { return int(m_opening.cards.size()); }
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    const OpeningCard& cardAt(const QModelIndex& index) const { return m_opening.cards[size_t(index.row())]; }
    QString text(const OpeningCard& card, int column) const;
    bool setText(const QModelIndex& cell, const QString& text);

    YearOpening m_opening;
    std::vector<Initiative> m_known;
};

} // namespace indblik
