// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <vector>

namespace indblik {

/// For each of the names the place from which it is another than the one most like it, back to the beginning of that
/// word: 23 of "Kriminalitetsfrekvens, unge indvandrere" beside "Kriminalitetsfrekvens, andre unge". 0 where it is
/// another from the start on.
std::vector<qsizetype> partings(const QStringList& names);

/// The name in a room that may be too narrow for it, by `widthOf` each text in that room's unit. Cut at its end as long
/// as the word from `parting` on is seen; else what comes before gives way: "Krim…, unge indvandrere".
QString shortName(
    const QString& name, qsizetype parting, double room, const std::function<double(const QString&)>& widthOf);

} // namespace indblik
