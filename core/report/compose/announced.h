// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <QString>

#include <optional>

namespace indblik {

/// A text before and after the place where something belongs that it announces and does not hold itself.
struct CutText
{
    QString before;
    QString after; ///< empty where the announcement is its end

    bool operator==(const CutText&) const = default;
};

/// Cuts plain text after a paragraph that ends with a colon and is followed by no list: the first that speaks of
/// `year`, else the first of all. Nothing where no paragraph announces anything.
std::optional<CutText> cutWhereAnnounced(const QString& text, std::optional<Year> year = {});

} // namespace indblik
