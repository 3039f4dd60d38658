// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/account/wording.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// The areas of a list as a text names them, with what it says of the days of the list.
struct NamedList
{
    QString scheme;    ///< key of the one that the words around them speak of
    QStringList areas; ///< in the order of the text; "/" is a part of names
    std::optional<QDate> from;
    std::optional<QDate> until; ///< the first day on which it was no longer so
    std::optional<QDate> published;
    QString sentence; ///< that names them
    int line = 0;     ///< in the source; 0 where it is not known

    bool operator==(const NamedList&) const = default;
};

/// Reads lists out of the texts of an account: a number of areas with as many names in brackets after it, "seks
/// boligområder på listen (A, B/C, ... og som nyt område F)", where the words between speak of a list. What is said of
/// one list in several places is put together; a list that takes the place of another is valid from the day until which
/// the other one was.
std::vector<NamedList> namedLists(const QStringList& texts, const Wording& wording);

} // namespace indblik
