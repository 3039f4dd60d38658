// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/sheetfile.h"

#include "core/export/csv.h"
#include "core/export/xlsx.h"
#include "core/writefile.h"

#include <QBuffer>

namespace indblik {

Result<void> writeSheetFile(const Sheet& sheet, SheetFormat format, const QString& path)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = format == SheetFormat::Csv ? writeCsv(sheet, buffer) : writeXlsx(sheet, buffer);
    return written ? writeFile(path, buffer.data()) : written;
}

} // namespace indblik
