// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/difftext.h"

#include "core/worddiff.h"
#include "ui/parts/look.h"

#include <QTextCursor>

namespace indblik {

int insertDifference(QTextCursor& cursor, const QString& before, const QString& after, const QPalette& palette,
    const QTextCharFormat& same)
{
    const Tokens& t = tokens(palette);
    QTextCharFormat removed = same;
    removed.setForeground(t.ink);
    removed.setBackground(t.wrongTint);
    removed.setFontStrikeOut(true);
    QTextCharFormat added = same;
    added.setForeground(t.ink);
    added.setBackground(t.goodTint);
    // As one edit the document is laid out once, and not anew for each run of words.
    cursor.beginEditBlock();
    int places = 0;
    auto previous = WordRun::Same;
    for (const WordRun& run : diffWords(before, after)) {
        const bool isSame = run.kind == WordRun::Same;
        places += !isSame && previous == WordRun::Same ? 1 : 0;
        // Two words in one place are not to be read as one.
        if (previous == WordRun::Removed && run.kind == WordRun::Added)
            cursor.insertText(QStringLiteral(" "), same);
        previous = run.kind;
        cursor.insertText(run.text, isSame ? same : (run.kind == WordRun::Removed ? removed : added));
    }
    cursor.setCharFormat(same);
    cursor.endEditBlock();
    return places;
}

} // namespace indblik
