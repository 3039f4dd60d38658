// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"

namespace indblik {

/// A label as it stands within a sentence: it begins small, unless it begins as an abbreviation does.
QString withinSentence(const QString& label);

/// "ingen tal": of a line without any.
QString noFiguresText(const Tongue& tongue);

/// Gives a trend that is complete its title, the notes that follow from its figures (a share that falls while the
/// number behind it grows) and its words for those who do not see it; once, for the notes are added to those it has.
/// Changes are told from the first to the last figure of each line that nothing parts. Where one of several lines
/// matters most, `leading` is its place and the title is about it.
void tell(Trend& trend, const Tongue& tongue, std::optional<size_t> leading = {});

} // namespace indblik
