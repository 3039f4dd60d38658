// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/printedaccount.h"
#include "tests/fixtures.h"

#include <QBuffer>
#include <QByteArray>

namespace indblik {

inline Result<Prose> proseOf(QByteArray text, const QString& source = QStringLiteral("prøve.txt"))
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readProse(buffer, source);
}

inline Result<ReadAccount> accountOf(const QByteArray& text, Year year)
{
    const auto prose = proseOf(text);
    if (!prose)
        return prose.error();
    return readAccount(*prose, Wording::builtIn(), builtInForms(), year);
}

/// The findings of one kind.
inline std::vector<Finding> findingsOf(const std::vector<Finding>& findings, FindingKind kind)
{
    std::vector<Finding> found;
    for (const Finding& finding : findings) {
        if (finding.kind == kind)
            found.push_back(finding);
    }
    return found;
}

} // namespace indblik
