// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// A pair of places in two lists of titles that name the same thing.
struct Pair
{
    size_t left = 0;
    size_t right = 0;
    bool isExact = false; ///< the titles differ in case and punctuation at most

    bool operator==(const Pair&) const = default;
};

/// Pairs titles of two lists that name the same things in other words. Equal titles go first; then the most alike,
/// where each is the other's best match. Words that occur in many titles weigh little, `ignored` ones nothing; a "+"
/// is part of a name ("SSP+"), a "(ny)" mark is not.
std::vector<Pair> pairTitles(const QStringList& left, const QStringList& right, const QStringList& ignored);

} // namespace indblik
