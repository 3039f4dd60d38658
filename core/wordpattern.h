// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace indblik {

/// The texts of a JSON array, each without spaces around it, the empty ones left out; none where it is no array.
QStringList textsIn(const QJsonValue& json);

/// The part of a pattern that matches one of the words, of two the longer, with any white space in it; it stands in a
/// group of its own. Of no words it matches nothing.
QString anyOf(const QStringList& words);

/// A pattern of Danish words: whatever their case, with all letters as letters.
QRegularExpression wordPattern(const QString& pattern);

} // namespace indblik
