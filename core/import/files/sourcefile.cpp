// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/sourcefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceFile)
};

} // namespace

Result<void> openSource(QFile& file)
{
    if (!QFileInfo(file.fileName()).isFile())
        return Error{Words::tr("There is no file %1. See whether it was moved or renamed.").arg(file.fileName()), {},
            Fault::Missing};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Words::tr("%1 cannot be read: %2. See whether it is open in another program, or was moved.")
                         .arg(file.fileName(), file.errorString())};
    return {};
}

} // namespace indblik
