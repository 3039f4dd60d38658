// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <QString>

#include <vector>

namespace indblik {

/// The end of an initiative as a text states it: "projektet udløber i 2010", "ved projektafslutningen i 2012",
/// "projektperioden er 2010-2012".
struct EndSaid
{
    Year year;           ///< the last one; of an end on 1 January the year before
    QString words;       ///< the sentence, cut to 120 characters
    bool isPast = false; ///< told as what has happened: "projektet sluttede i 2009"

    bool operator==(const EndSaid&) const = default;
};

/// All ends of a project, grant, agreement or scheme that a text states, in its order. The end of an evaluation or of
/// another study is none.
std::vector<EndSaid> endsSaid(const QString& text);

} // namespace indblik
