// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/tongue.h"

#include <optional>
#include <vector>

namespace indblik {

/// How a figure of a text stands to what it is bound to.
struct BoundState
{
    enum class Fit {
        Same,     ///< as exact as the text says it
        Differs,  ///< the text says another figure
        NoFigure, ///< what it is bound to has no figure there, or is gone
        Gone,     ///< the text does not have it any more
    };

    const BoundFigure* bound = nullptr;
    Fit fit = Fit::Same;
    FigurePlace place; ///< in the text; not of one that is gone
    QString words;     ///< as they stand there
    QString now;       ///< what they would be by what they are bound to; empty without a figure
    QString name;      ///< "På overførselsindkomst, alle områdetyper, 2006"
};

/// The text that stands at a place; empty where there is none.
QString textAt(const AccountBook& book, const TextPlace& place);

/// All bound figures of an account, in the order they were bound.
std::vector<BoundState> boundStates(const AccountBook& book, const Tongue& tongue);

/// A figure that a text may take: a point of a series, a cell of the budget.
struct FigureChoice
{
    FigurePoint point;
    QString name;
    QString value;       ///< with its unit
    bool isSame = false; ///< the words say this figure
};

/// What a text at a place can be bound to: those that the words say first, then those of the form itself, then the rest
/// in the order of the account. `all` are the series of the file with their figures.
std::vector<FigureChoice> figureChoices(const AccountBook& book, const std::vector<Series>& all, const TextPlace& place,
    const QString& words, const Tongue& tongue);

} // namespace indblik
