// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace indblik {

/// A text as it is compared in searches: without case and accents, æ as ae, ø as oe, å as aa, so that it is found
/// whichever keyboard the words are typed on.
QString searchKey(const QString& text);

/// True where every word of `words` is somewhere in `key`, which is a searchKey().
bool matchesAll(const QString& key, const QString& words);

} // namespace indblik
