// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"
#include "ui/parts/rowmodel.h"

#include <map>

namespace indblik {

/// The names of areas and indicators in a file of figures that the book does not know, each with what becomes of it.
/// A choice that was made stays when the file is read anew.
class UnknownNamesModel final : public RowModel
{
    Q_OBJECT

public:
    enum Column { Name, Sort, Figures, Fate, ColumnCount };

    /// The book must stay as long as this.
    UnknownNamesModel(const AreaBook& book, QObject* parent) : RowModel(parent), m_book(book) {}

    /// Shows the names of the proposal, which must stay until the next call, and gives it the choices made before.
    void show(FigureProposal* proposal);

    bool isArea(int row) const { return m_rows[size_t(row)].isArea; }
    NameChoice choice(int row) const;
    /// The thing of the book that the name was chosen to mean, else the one it is likely to mean: an area's id or an
    /// indicator's key; empty where there is none.
    QString meant(int row) const;

    /// Create or LeaveOut, or SameAs with an area's id or an indicator's key.
    void choose(const QList<int>& rows, NameChoice choice, const QString& known = {});
    void chooseAll(NameChoice choice);

Q_SIGNALS:
    void chosen();

private:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return ColumnCount; }
    QString heading(int column) const override;
    Qt::Alignment alignment(int column) const override { return column == Figures ? Qt::AlignRight : Qt::AlignLeft; }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    struct Row
    {
        bool isArea = true;
        size_t place = 0; ///< in the proposal
    };

    const QString& name(const Row& row) const;
    void put(const Row& row, NameChoice choice, const QString& known);
    QString likely(const Row& row) const;
    QString titleOf(bool isArea, const QString& known) const;
    QString fateText(int row) const;

    const AreaBook& m_book;
    FigureProposal* m_proposal = nullptr;
    std::vector<Row> m_rows;
    std::map<std::pair<bool, QString>, std::pair<NameChoice, QString>> m_chosen; ///< by the officer, by name
    mutable std::map<std::pair<bool, QString>, QString> m_likely;                ///< by name, of those that were shown
};

} // namespace indblik
