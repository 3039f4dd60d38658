// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace indblik {

/// What the first 100 bytes of one of our files say.
struct FileHeader
{
    int version = 0;         ///< of the schema
    bool writeAhead = false; ///< another program left it in WAL mode
};

/// Looks at a file before SQLite does, without changing it or waiting for it: it must be a regular file with the header
/// of one of our files, no newer than `newest`. The message names what the file is instead.
Result<FileHeader> checkFile(const QString& path, int newest);

/// True where the file lies on a network share or a synchronising file system.
bool isOnShare(const QString& path);

} // namespace indblik
