// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filelock.h"

#include <QString>

namespace indblik {

/// What the officer asks for when opening a file.
enum class Access { Write, Read };

/// Why a file is open for reading only.
enum class ReadOnlyBecause { Nothing, Asked, Protected, Locked };

/// How a file is open.
struct Standing
{
    QString path; ///< absolute, links resolved
    ReadOnlyBecause readOnly = ReadOnlyBecause::Nothing;
    LockHolder writer; ///< who is writing, where it is locked
    bool onShare = false;
    QString backup; ///< the copy made before the file was brought to the current version; empty where none was needed

    bool canWrite() const { return readOnly == ReadOnlyBecause::Nothing; }
};

} // namespace indblik
