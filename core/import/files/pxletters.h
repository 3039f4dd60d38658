// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/import/files/textencoding.h"

namespace indblik {

/// In which encoding the letters of a PX file are read, and what is not plain about it.
struct PxLetters
{
    TextEncoding encoding = TextEncoding::Utf8;
    std::vector<Finding> findings;
};

/// UTF-16 by its bytes; UTF-8 where all bytes can be, whatever the header says; else what CODEPAGE names. Without it
/// CHARSET="ANSI" is Windows-1252 and none at all CP850, unless the letters look Danish in another one alone. A file
/// that claims an ISO encoding and has bytes that no ISO encoding uses is Windows-1252.
PxLetters lettersOf(const QByteArray& bytes, const QString& source);

} // namespace indblik
