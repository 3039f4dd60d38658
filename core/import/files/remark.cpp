// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/remark.h"

namespace indblik {

Finding remark(
    const QString& source, FindingKind kind, Grade grade, int line, const QString& subject, const QStringList& words)
{
    return {.kind = kind, .grade = grade, .place = {source, line}, .subject = subject, .words = words};
}

} // namespace indblik
