// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/draw/shapes.h"
#include "core/report/draw/trendplot.h"

#include <vector>

namespace indblik {

/// The breaks a chart shows: a thin line at each with its reason above the plot, or numbers there and the reasons under
/// the chart where they do not fit beside each other.
class TrendBreakMarks
{
public:
    TrendBreakMarks(const Trend& trend, const TrendScale& scale, const Typesetter& typesetter, double width);

    /// Of the row above the plot; 0 where there is no break.
    double height() const;
    /// The reasons of numbered breaks; of the others none.
    QStringList notes() const;
    /// The row begins at `top`.
    void place(const TrendScale& scale, double top, std::vector<DrawingPart>& parts) const;

private:
    struct Mark
    {
        const TrendBreak* what;
        SetText text;
        double textX = 0;
    };

    /// Places each reason right of its line, or left of it; false where one does not fit.
    bool fitsReasons(const TrendScale& scale, double width);

    std::vector<Mark> m_marks; ///< by time
    bool m_isNumbered = false;
};

} // namespace indblik
