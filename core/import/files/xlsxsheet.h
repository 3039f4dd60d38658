// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/readsheet.h"
#include "core/import/files/xlsxparts.h"

#include <QXmlStreamReader>

namespace indblik {

/// What the cells of all sheets of a workbook share.
struct SheetSurroundings
{
    QString source; ///< name of the file
    QStringList strings;
    CellFormats formats;
    DayZero dayZero = DayZero::Of1900;
};

/// Remarks on cells, each kind once, with the first cell and how many there are.
class CellRemarks
{
public:
    /// `words` are those of the first; the number of cells is added behind them, where the kind counts.
    enum class Counting { Counts, FirstOnly };
    void add(const Finding& first, Counting counting = Counting::Counts);
    /// In the order they were met first.
    std::vector<Finding> findings() const;

private:
    struct Remark
    {
        Finding first;
        Counting counting = Counting::Counts;
        int count = 0;
    };
    std::vector<Remark> m_remarks;
};

/// Makes rows of cells out of the elements of a sheet.
class SheetParser
{
public:
    /// `cellsLeft` is how many cells may still be read; it is counted down.
    SheetParser(const SheetSurroundings& around, size_t& cellsLeft);

    /// Takes the element, its end or text that the reader stands at.
    void take(QXmlStreamReader& xml);
    /// True once there was more than may be read: cells, columns or merged ranges. Nothing is taken after it.
    bool isTooMany() const { return m_isTooMany; }
    /// After the last element: the sheet and what is said of it.
    ReadSheet finished();

private:
    enum class Type { Number, Shared, Inline, Computed, Error, Truth, Day };

    void begin(QStringView name, const QXmlStreamAttributes& attributes);
    void end(QStringView name);
    void beginRow(const QXmlStreamAttributes& attributes);
    void beginCell(const QXmlStreamAttributes& attributes);
    void beginColumns(const QXmlStreamAttributes& attributes);
    void beginMerged(const QXmlStreamAttributes& attributes);
    void endCell();

    QString reference() const;
    SheetCell cellRead();
    SheetCell textRead(const QString& text);
    SheetCell numberRead();
    void remark(const FindingKind& kind, Grade grade, const QStringList& words,
        CellRemarks::Counting counting = CellRemarks::Counting::Counts);
    void remarkDifferences(const ShownContent& shown, const QString& stored);
    void blankUnderMerged();
    void remarkHidden();

    const SheetSurroundings& m_around;
    size_t& m_cellsLeft;
    Sheet m_sheet;
    CellRemarks m_remarks;
    std::optional<MergedCells> m_filter; ///< the range of a filter that leaves something out
    MergedCells m_filterRange;
    int m_row = 0;
    int m_column = -1;
    bool m_isRowHidden = false;
    bool m_areRowsHidden = false; ///< those of which the sheet says nothing else
    Type m_type = Type::Number;
    int m_style = 0;
    QString m_value;
    QString m_inline;
    QString* m_reads = nullptr; ///< where the letters of this element belong
    bool m_hasFormula = false;
    int m_pronouncing = 0;
    bool m_isTooMany = false;
};

} // namespace indblik
