// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figureproposal.h"
#include "core/workspace/areaedits.h"

namespace indblik {

/// A file of figures as an officer sees it before it is read: its columns, its first rows, and how it would be read.
struct FigureFile
{
    QString path;
    SourceTableHead head;
    std::vector<FigureColumn> columns;
    std::vector<SheetRow> preview;
    QString sourceKey; ///< the same for all tables of its kind
    FigureMap map;     ///< the one that was used for this source before, else the one its headings speak for
    bool isRemembered = false;
};

/// Opens a CSV, PX or XLSX file, of a workbook the sheet of that name or the only one that fits; may be called in any
/// thread. Refused with the reason where it is no table of figures.
Result<FigureFile> openFigures(const QString& path, const AreaBook& book, const QString& sheet = {});

/// The sheets of a workbook that are in sight and hold something; none for other files and those that cannot be read.
QStringList sheetsIn(const QString& path);

/// How a file of figures is to be read.
struct FigureWish
{
    QString sheet; ///< of a workbook; empty: the only one that fits
    FigureMap map;
    NameChoice unknown = NameChoice::LeaveOut; ///< what names get that the book does not know: Create or LeaveOut
};

/// Reads it and compares it with the book; writes nothing, may be called in any thread. `today` is the day the figures
/// were fetched. While read.questions are open there are no figures. Refused: what readFigures() refuses, and where
/// `goesOn` gave it up.
Result<FigureProposal> readProposal(const QString& path, const FigureWish& wish, const AreaBook& book,
    const QDate& today, const ReadingGoesOn& goesOn = {});

/// What taking the proposal over brings into the file: new areas and indicators, other names of known areas, and the
/// figures that are new or changed. Uses the figures of the proposal up.
AreaArrival arrivalOf(FigureProposal proposal, const AreaBook& book);

} // namespace indblik
