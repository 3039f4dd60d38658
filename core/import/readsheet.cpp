// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/readsheet.h"

#include "core/import/csv.h"
#include "core/import/xlsx.h"

#include <QCoreApplication>
#include <QIODevice>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

} // namespace

Result<ReadSheet> readSheet(QIODevice& device, const QString& source)
{
    const QByteArray start = device.peek(8);
    // Both the workbooks of Excel 97 and those with a password lie in a container of this kind.
    if (start.startsWith("\xd0\xcf\x11\xe0"))
        return Error{Words::tr("%1 is an old workbook (.xls) or has a password. Open it in the spreadsheet program, "
                               "save it as .xlsx without a password and import that.")
                         .arg(source),
            {source}};
    if (start.startsWith("PK"))
        return readXlsx(device, source);
    return readCsv(device, source);
}

} // namespace indblik
