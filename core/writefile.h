// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace indblik {

/// Writes a file for people whole or not at all: a file that was there before stays as it is when anything fails. The
/// one place where such files are opened for writing.
Result<void> writeFile(const QString& path, const QByteArray& bytes);

} // namespace indblik
