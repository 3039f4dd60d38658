// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/csv.h"
#include "core/stattable.h"

#include <memory>
#include <span>

namespace indblik {

/// The rows of a file one after the other, whatever kind of file it is.
class FigureRows
{
public:
    virtual ~FigureRows() = default;

    /// Begins anew at the first row.
    virtual Result<void> rewind() = 0;
    /// False at the end.
    virtual Result<bool> next(SheetRow& row) = 0;
    /// How far it is, from 0 to 1.
    virtual double progress() const = 0;
    /// What was not plain so far.
    virtual std::vector<Finding> findings() const = 0;
    /// The decimal sign of numbers that are written as texts.
    virtual QChar decimalSign() const { return u','; }
    /// The statistical table that the rows are made of; null for files that have rows of their own.
    virtual const StatTable* table() const { return nullptr; }
    /// The name of the sheet of a workbook; empty for other files.
    virtual QString sheet() const { return {}; }
    /// Cells of the sheet that are merged.
    virtual std::span<const MergedCells> merged() const { return {}; }
    /// Whether a row has a cell for each column, so that one with fewer has lost some; sheets leave blank ends out.
    virtual bool isPadded() const { return false; }
};

/// A PC-Axis file (a row for each cell: its values, then the number or mark), a workbook, or CSV, which is read while
/// it is gone through. The device must be able to seek and outlive the rows. Of a workbook the sheet of that name, else
/// the only one that has headings over figures. Refused: what readPx(), readXlsx() and CsvReader refuse.
Result<std::unique_ptr<FigureRows>> openRows(QIODevice& device, const QString& source, const QString& sheet = {});

} // namespace indblik
