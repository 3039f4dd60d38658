// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <utility>

namespace indblik {

// The marks of footnotes in the cells of a table, whoever made it.

/// How long the mark of a footnote at the beginning of the text is: stars, a number or letter with a bracket, a small
/// raised number; 0 where none stands there.
qsizetype firstMark(QStringView text);

/// The marks of a text that has nothing else: "*", "1) 2)".
QStringList marksIn(const QString& text);

/// "2,37 *" as the text before the marks, and the marks.
std::pair<QString, QStringList> withoutMarks(const QString& text);

} // namespace indblik
