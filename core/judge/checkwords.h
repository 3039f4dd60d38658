// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace indblik {

/// The words by which the check reads what a text speaks of: data (resources/wording/checks.da.json).
struct CheckWords
{
    /// One thing that is measured or counted, with all its names.
    struct Named
    {
        QString key; ///< of a measure the key of its indicator, where there is one
        QStringList words;
    };

    std::vector<Named> measures;
    std::vector<Named> people; ///< families, persons
    std::vector<Named> events; ///< what is done with them: talks
    QStringList vacated;       ///< dwellings that everybody left, which a change table counts apart
    QStringList notVacated;
    QStringList otherResidents; ///< a part of the residents that it does not count apart
    QStringList everywhere;     ///< all areas together
    QStringList remaining;      ///< before "deprived areas": those that are not named
    QStringList wishes;         ///< what is told is to come
    QStringList aged;           ///< people whose ages are told
    QStringList narrower;       ///< before the ages of a part of them

    /// Those delivered with the program.
    static const CheckWords& builtIn();
};

} // namespace indblik
