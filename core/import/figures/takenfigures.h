// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figuresettling.h"

namespace indblik {

/// What the figure in a cell is of, beside its area.
struct FigureOfCell
{
    quint16 indicator = 0; ///< its place among RowsRead::indicators
    quint16 year = 0;
    bool isOnlyLookedAt = false; ///< the unit is counted, the figure is not taken
    // Of figures that are summed
    quint64 combination = 0; ///< tells the row from the others of its figure
    quint32 partsOfYear = 1; ///< as many as the year has, where the row is one of them
};

/// Takes the figures out of the cells of a table, row by row: each in the unit that its row, its cell or the officer
/// says, as a share of the whole beside it, and each area, indicator and year once. What cannot be read or cannot be
/// true is left out and told with its place.
class TakenFigures
{
public:
    /// All of them must outlive this; figures, findings and what is counted go into `rows`.
    TakenFigures(const SourceTable& table, const FigureMap& map, RowsRead& rows);

    /// The row that the next calls are about, of no area yet. It must live as long.
    void begin(const SheetRow& row);
    /// The next cells are of the area at that place among ReadFigures::areas.
    void setArea(quint32 area) { m_area = area; }
    /// A cell that is not blank, by its column.
    void take(int column, const FigureOfCell& of);
    /// One finding, and `cells` figures that were left out for it.
    void tell(const FindingKind& kind, Grade grade, int column, const QStringList& words, int cells = 1);
    /// The name of a column, as findings have room for it.
    QString heading(int column) const;

private:
    bool isOfUnit(quint16 indicator, int column);
    bool isOfNamedUnit(FigureUnit unit, const QString& said, int column, quint16 indicator);
    std::optional<StatFigure> inUnitOfOfficer(
        const StatFigure& read, int column, FigureUnit unit, const SheetCell& cell);
    std::optional<StatFigure> withWhole(const StatFigure& part);
    QStringList named(const QStringList& more = {}) const;
    bool canBeTrue(const StatFigure& figure, int column);
    void add(int column, const FigureOfCell& of);
    bool addToSum(size_t at, const FigureOfCell& of);

    static constexpr quint32 noArea = ~quint32(0);

    const SourceTable& m_table;
    RowsRead& m_rows;
    ReadFigures& m_read;
    QChar m_sign;              ///< of decimals
    int m_unit;                ///< the column of units; -1: none
    int m_of;                  ///< the column of wholes; -1: none
    bool m_namesUnits = false; ///< the column of units has some that are known
    bool m_isSumming;
    // In hand
    const SheetRow* m_row = nullptr;
    quint32 m_area = noArea;
    FigureAt m_found;
};

} // namespace indblik
