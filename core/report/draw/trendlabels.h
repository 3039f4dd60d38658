// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/draw/shapes.h"

#include <vector>

namespace indblik {

struct TrendScale;

/// The names at the right of a chart, each with a sample of what it names.
class TrendLabels
{
public:
    TrendLabels(const Typesetter& typesetter, double widest) : m_typesetter(typesetter), m_widest(widest) {}

    /// A name of what ends at `at`; the sample is drawn around (0, 0) and is not wider than sampleWidth.
    void add(const QString& words, double endsAt, double value, std::vector<DrawingPart> sample);

    /// What they take at the right of the plot, samples and distances too; 0 where there are none.
    double width() const;
    double height() const;

    /// Places them between top and bottom without overlap, with a thin line to what lies away from its name.
    void place(const TrendScale& scale, double top, double bottom, std::vector<DrawingPart>& parts) const;

    static constexpr double sampleWidth = 14;

private:
    struct Label
    {
        SetText text;
        double endsAt;
        double value;
        std::vector<DrawingPart> sample;
    };

    const Typesetter& m_typesetter;
    double m_widest;
    std::vector<Label> m_labels;
};

} // namespace indblik
