// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/difftext.h"

#include "core/worddiff.h"
#include "ui/look.h"

#include <QTextCursor>

namespace indblik {

void insertDifference(QTextCursor& cursor, const QString& before, const QString& after, const QPalette& palette)
{
    const Tokens& t = tokens(palette);
    QTextCharFormat same;
    same.setForeground(t.ink);
    QTextCharFormat removed = same;
    removed.setBackground(t.wrongTint);
    removed.setFontStrikeOut(true);
    QTextCharFormat added = same;
    added.setBackground(t.goodTint);
    auto previous = WordRun::Same;
    for (const WordRun& run : diffWords(before, after)) {
        const bool isSame = run.kind == WordRun::Same;
        // Two words in one place are not to be read as one.
        if (previous == WordRun::Removed && run.kind == WordRun::Added)
            cursor.insertText(QStringLiteral(" "), same);
        previous = run.kind;
        cursor.insertText(run.text, isSame ? same : (run.kind == WordRun::Removed ? removed : added));
    }
    cursor.setCharFormat(same);
}

} // namespace indblik
