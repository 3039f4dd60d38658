// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace indblik {

/// A run of words that both texts have, or only one of them.
struct WordRun
{
    enum Kind { Same, Removed, Added };

    Kind kind = Same;
    QString text;

    bool operator==(const WordRun&) const = default;
};

/// What changed from one text to the other, word by word; the runs of Same and Added make `after`, those of Same and
/// Removed make `before`. Texts that differ in more than some thousand words are compared at their ends only.
std::vector<WordRun> diffWords(const QString& before, const QString& after);

} // namespace indblik
