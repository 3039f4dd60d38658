// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace indblik {

/// Ages as a table names them: "18-64 år" is 18 to 64, "65 år og derover" and "65+" have no end, "17 år" is 17 to 17.
struct AgeSpan
{
    int from = 0;
    int to = 0; ///< the last year; openEnd: none

    static constexpr int openEnd = 1000;

    bool operator==(const AgeSpan&) const = default;
};

/// Nothing where the text is no age.
std::optional<AgeSpan> ageSpanIn(const QString& text);

} // namespace indblik
