// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changetable.h"
#include "core/domain/finding.h"
#include "core/import/account/prose.h"
#include "core/import/account/wording.h"

#include <optional>
#include <vector>

namespace indblik {

/// A change table found in the text, with the lines it stands in: caption, head and rows.
struct ReadChangeTable
{
    ChangeTable table;
    size_t firstLine = 0;
    size_t lastLine = 0;        ///< one past the last
    std::vector<size_t> others; ///< lines between the caption and the rows that are neither caption nor head
    bool isCaptionCut = false;  ///< it is longer than longestTitle
    std::vector<Finding> findings;
};

/// The first change table between two lines: at least three rows of a name, three whole numbers and one with a decimal.
/// Its caption is looked for above it by the wording's first words; two years in it are the period.
std::optional<ReadChangeTable> readChangeTable(const Prose& prose, size_t first, size_t last, const Wording& wording);

} // namespace indblik
