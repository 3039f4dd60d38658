// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace indblik {

// What an account is read with at most, so that no text takes long or much memory. A real one has 18 forms.

/// Forms, goals, budget rows or footnotes; a text with more is not one account.
constexpr std::size_t mostThings = 500;

/// Characters of a title, a heading or a goal's words; what is longer is running text.
constexpr int longestTitle = 500;

/// Remarks on one part of the text; nobody reads more of them.
constexpr std::size_t mostRemarks = 50;

} // namespace indblik
