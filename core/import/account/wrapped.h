// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/import/account/prose.h"

#include <span>
#include <vector>

namespace indblik {

/// Plain text made of printed lines, and what was not plain about it.
struct Unwrapped
{
    QString text;
    std::vector<Finding> findings; ///< with line numbers, without subject; mostRemarks and how many more, at most
    bool isCut = false;            ///< the text has longestAnswer characters and would have more
    std::vector<int> leftOut;      ///< numbers of the lines that are not in it to their end, where it is cut
};

/// How wide the lines of a text are as printed, in characters: what nine of ten lines stay within.
int columnWidth(std::span<const ProseLine> lines);

/// Makes running text of lines that were wrapped at `width` characters. A line is taken to go on in the next unless
/// it had room for the next line's first word, or ended a sentence before an empty line. Paragraphs are parted by an
/// empty line; list items, marked or plainly set as a list, become lines that begin with "- ". Words divided at a line
/// end are put together.
Unwrapped unwrap(std::span<const ProseLine> lines, int width, const QString& source);

} // namespace indblik
