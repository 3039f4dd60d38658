// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/px.h"
#include "tests/fixtures.h"

#include <QBuffer>
#include <QFile>

#include <algorithm>

#include <gtest/gtest.h>

namespace indblik {

inline Result<ReadTable> readPxBytes(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readPx(buffer, "tal.px"_q);
}

/// A file of two areas and two years that lacks nothing. Each keyword of `without` is left out; `more` comes before
/// DATA.
inline QByteArray pxFile(
    const QByteArray& more = {}, const QByteArray& data = "1 2\n3 4;\n", const QList<QByteArray>& without = {})
{
    QByteArray bytes;
    for (const QByteArray line : {"CHARSET=\"ANSI\";", "DECIMALS=0;", "MATRIX=\"M\";", "SUBJECT-CODE=\"s\";",
             "SUBJECT-AREA=\"Area\";", "TITLE=\"Beboere\";", "CONTENTS=\"Beboere\";", "UNITS=\"antal\";",
             "STUB=\"sted\";", "HEADING=\"tid\";", "VALUES(\"sted\")=\"A\",\"B\";"}) {
        if (!without.contains(line.left(line.indexOf('='))))
            bytes += line + "\n";
    }
    if (!more.contains("VALUES(\"tid\")"))
        bytes += "VALUES(\"tid\")=\"2010\",\"2011\";\n";
    return bytes + more + "DATA=\n" + data;
}

inline const StatVariable& variableIn(const ReadTable& read, const QString& name)
{
    const auto& all = read.table.variables;
    return *std::find_if(all.begin(), all.end(), [&name](const StatVariable& each) { return each.name == name; });
}

/// "warning namesNothing 12: ELIMINATION("sted")|I alt"
inline QStringList picturesOf(const ReadTable& read)
{
    QStringList pictures;
    for (const Finding& finding : read.findings)
        pictures.append("%1 %2 %3: %4"_q.arg(gradeText(finding.grade), QString::fromLatin1(finding.kind.name))
                            .arg(finding.place.line)
                            .arg(finding.words.join(u'|')));
    return pictures;
}

/// The bytes of a case that came in wrong once; empty where the cases are not beside the project.
inline QByteArray caseBytes(const QString& path)
{
    QFile file(QStringLiteral(INDBLIK_SOURCE "/../shared/cases/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace indblik
