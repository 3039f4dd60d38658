// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/account/prose.h"
#include "core/import/account/wording.h"

#include <optional>
#include <vector>

namespace indblik {

enum class SectionKind { Assessment, Goals, Beyond, Budget };

/// A numbered heading of the account.
struct SectionHeading
{
    SectionKind kind;
    size_t firstLine = 0;
    size_t lastLine = 0; ///< one past the heading's last line
    QString title;       ///< without its number
    bool isCut = false;  ///< it would be longer than longestTitle
};

/// The headings in the order of lines, each kind once: where a table of contents repeats them the last one counts.
std::vector<SectionHeading> findSections(const Prose& prose, const Wording& wording);

/// The heading of a kind, where there is one.
const SectionHeading* sectionOf(const std::vector<SectionHeading>& sections, SectionKind kind);

} // namespace indblik
