// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/archive.h"
#include "core/import/files/cellformat.h"

#include <QString>
#include <QStringList>
#include <QXmlStreamReader>

#include <functional>
#include <vector>

namespace indblik {

// The parts of a workbook beside its sheets (ECMA-376, part 1, chapter 18).

/// Walks through the XML of a part and hands each beginning, end and text to `take`. Refused: damaged parts, document
/// types, more than 64 levels, one element of more than 4 MB, and what XmlGuard stops.
Result<void> walkPart(const Archive& archive, const QString& name, const QString& source,
    const std::function<void(QXmlStreamReader&)>& take);

/// A sheet of the workbook, and the part its cells stand in.
struct WorkbookSheet
{
    QString name;
    QString part;
    bool isHidden = false;
};

struct Workbook
{
    std::vector<WorkbookSheet> sheets;
    QString sharedStrings; ///< names of parts; empty where there is none
    QString styles;
    DayZero dayZero = DayZero::Of1900;
};

/// Where the parts of a workbook lie. Refused where it has none or they cannot be read, as walkPart().
Result<Workbook> readWorkbook(const Archive& archive, const QString& source);

/// The texts that cells name by number. Formatted runs are joined, what helps to pronounce is left out.
Result<QStringList> readSharedStrings(const Archive& archive, const QString& part, const QString& source);

/// The formats of a workbook.
struct CellFormats
{
    std::vector<CellFormat> formats;
    std::vector<size_t> ofStyle; ///< places in `formats`

    /// General where there is no such style.
    const CellFormat& of(int style) const;
};

/// The formats of cells by their styles. Refused as walkPart().
Result<CellFormats> readStyles(const Archive& archive, const QString& part, const QString& source);

/// As XML says it of an attribute.
bool isTrue(QStringView attribute);

/// A text as cells hold it: "_x000D_" is a return.
QString plainText(const QString& escaped);

} // namespace indblik
