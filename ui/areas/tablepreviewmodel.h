// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"

#include <QAbstractTableModel>

namespace indblik {

/// The first rows of a file of figures. Over each heading stands what its column is read as; columns that are not read
/// are quiet.
class TablePreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setFile(const FigureFile& file);
    void setMap(const FigureMap& map);
    /// How the columns were settled that the map does not use; none until the file was read.
    void setUnused(const std::vector<UnusedColumn>& unused);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What the column is read as: "Area"; empty where it is not read.
    QString part(int column) const;
    QString unusedPart(const QString& name) const;

private:
    std::vector<FigureColumn> m_columns;
    std::vector<SheetRow> m_rows;
    FigureMap m_map;
    std::vector<UnusedColumn> m_unused;
};

} // namespace indblik
