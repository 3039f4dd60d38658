// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WriteFile)
};

} // namespace

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    if (QFileInfo(path).isDir())
        return Error{Words::tr("%1 is a folder. Give the file a name.").arg(path)};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Words::tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString()), {},
            Fault::ReadOnly};
    // What the buffer holds is written by flush(), and commit() does not say whether it could be.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return Error{
            Words::tr(
                "%1 could not be written: %2. A file that was there before is unchanged. Free some space, or choose another folder.")
                .arg(path, file.errorString()),
            {}, Fault::NoSpace};
    return {};
}

} // namespace indblik
