// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextCharFormat>

class QPalette;
class QTextCursor;

namespace indblik {

/// Puts a text before and after an edit in as one text: words that went struck through on red, words that came on
/// green, the others as `same`. The texts are never taken for markup. Gives in how many places they differ.
int insertDifference(QTextCursor& cursor, const QString& before, const QString& after, const QPalette& palette,
    const QTextCharFormat& same);

} // namespace indblik
