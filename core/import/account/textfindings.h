// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"

namespace indblik {

/// What an account's text was read as where that is a guess, or where it did not fit.
namespace textfindings {

extern const FindingKind TextPlaced;  ///< words: the field it was put in, its first words
extern const FindingKind TitleCut;    ///< words: the title as far as it fits
extern const FindingKind MoreRemarks; ///< words: how many remarks like the one before it there are besides

} // namespace textfindings

/// The first words of a text, as far as a remark can show them.
QString firstWords(const QString& text);

} // namespace indblik
