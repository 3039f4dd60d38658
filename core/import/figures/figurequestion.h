// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace indblik {

/// What a table of figures leaves open. It is asked in the preview; on the command line nothing is taken before it is
/// said.
struct FigureQuestion
{
    enum class About {
        Column, ///< which value of a column that is used for nothing else is meant
        Unit,   ///< what an indicator is counted in
        Parts,  ///< what becomes of figures of a part of a year
    };

    About about = About::Column;
    QString subject; ///< the column, or the indicator as the source names it
    QStringList
        choices; ///< as FigureMap::settings, figureUnitKey() or "first" and so on say them, the likely one first
    QString why; ///< one sentence: what cannot be known, and what it would mean

    bool operator==(const FigureQuestion&) const = default;
};

/// The question with the words that answer it on the command line.
QString questionText(const FigureQuestion& question);

} // namespace indblik
