// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/rowmodel.h"

#include <map>

namespace indblik {

/// The figures of one area as they are in the file, indicators by years, to be typed over. Those that were typed are
/// told apart from those of a source. What was typed and refused stays in its cell until it is written right.
class AreaFiguresModel final : public RowModel
{
    Q_OBJECT

public:
    AreaFiguresModel(Workspace& workspace, const AreaId& area, QObject* parent = nullptr);

    /// One more year at the end, for figures to come.
    void addYear();

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// An empty text takes what was typed away: the figure of the source counts again. What is no figure, or cannot be
    /// saved, is refused to whom the model is part of and stays.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// The first cell whose text was refused; invalid where there is none.
    QModelIndex refusedCell() const;
    /// Why it was; empty where there is none.
    QString refusal() const;

private:
    int rows() const override { return int(m_indicators.size()); }
    int columns() const override { return int(m_years.size()); }
    QString heading(int column) const override { return m_years[size_t(column)].text(); }
    Qt::Alignment alignment(int) const override { return Qt::AlignRight; }
    QVariant sideAt(int row, int role) const override;
    QVariant dataAt(const QModelIndex& index, int role) const override;
    struct Cell
    {
        const Area* area = nullptr;
        const Indicator* indicator = nullptr;
        std::optional<StatFigure> figure;
        const FigureSource* source = nullptr;
    };
    Cell cell(const QModelIndex& index) const;

    /// What was typed into a cell and cannot be stored.
    struct Refused
    {
        QString text;
        QString why;
    };

    const Refused* refusedAt(const QModelIndex& index) const;

    Workspace& m_workspace;
    AreaId m_area;
    QStringList m_indicators; ///< keys
    std::vector<Year> m_years;
    std::map<std::pair<int, int>, Refused> m_refused; ///< by row and column
};

} // namespace indblik
