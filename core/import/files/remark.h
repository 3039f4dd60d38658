// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace indblik {

/// A finding on one line of a text that is read.
Finding remark(const QString& source, FindingKind kind, Grade grade, int line, const QString& subject = {},
    const QStringList& words = {});

} // namespace indblik
