// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace indblik {

/// A text as it is compared in searches: without case and accents, æ as ae, ø as oe, å as aa, so that it is found
/// whichever keyboard the words are typed on.
QString searchKey(const QString& text);

/// The words of a search, each as a searchKey().
QStringList searchWords(const QString& written);

/// True where every one of the searchWords() is somewhere in `key`, which is a searchKey().
bool hasAll(const QString& key, const QStringList& words);

} // namespace indblik
