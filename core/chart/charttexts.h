// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace indblik {

/// What a text of a chart is: of an axis, a name, or a value that stands before one.
enum class ChartText { Axis, Name, Value };

/// How texts come out where a chart is shown: a screen cuts what has no room, paper breaks it.
struct ChartTexts
{
    struct Fit
    {
        QString shown; ///< what there is room for
        double width = 0;
        double height = 0;
    };

    double line = 0;    ///< height of a line
    double closest = 0; ///< the same where lines stand as close as letters let them
    std::function<Fit(const QString& text, ChartText kind, double room)> fit; ///< room 0: no end

    double width(const QString& text, ChartText kind) const { return fit(text, kind, 0).width; }
};

} // namespace indblik
