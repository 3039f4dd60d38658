// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"
#include "ui/parts/rowmodel.h"

namespace indblik {

/// The first rows of a file of figures. Over each heading stands what its column is read as; columns that are not read
/// are quiet.
class TablePreviewModel final : public RowModel
{
    Q_OBJECT

public:
    using RowModel::RowModel;

    void setFile(const FigureFile& file);
    void setMap(const FigureMap& map);
    /// How the columns were settled that the map does not use; none until the file was read.
    void setUnused(const std::vector<UnusedColumn>& unused);

    /// What the column is read as: "Area"; empty where it is not read.
    QString part(int column) const;
    QString unusedPart(const QString& name) const;

private:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return int(m_columns.size()); }
    QVariant headAt(int column, int role) const override;
    QVariant sideAt(int row, int role) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    std::vector<FigureColumn> m_columns;
    std::vector<SheetRow> m_rows;
    FigureMap m_map;
    std::vector<UnusedColumn> m_unused;
};

} // namespace indblik
