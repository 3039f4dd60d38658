// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/area.h"
#include "core/domain/statfigure.h"
#include "core/period.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// A place of a published list, with the figures that were published of it.
struct PublishedArea
{
    struct Figure
    {
        QString indicator; ///< key
        Year year;
        StatFigure figure;
    };

    QString name;
    QString municipality;
    QStringList aliases; ///< other names and spellings of it
    QString classKey;
    std::vector<Figure> figures; ///< may be empty
};

/// A list of areas that an authority published, as it was found or worked out from others (`note` says which),
/// delivered with the program (resources/lists). It has the classes it names and all areas of them in the country;
/// other classes of the same day are not in it.
struct PublishedList
{
    QString scheme;
    QDate validFrom;
    std::optional<QDate> published;
    QString source;           ///< where it was found
    QString note;             ///< how sure it is, and what was worked out from other lists
    bool isWorkedOut = false; ///< some of it was
    QStringList classes;      ///< keys of the classes it has
    std::vector<PublishedArea> areas;
};

/// All of them, by scheme, then the day they are valid from.
const std::vector<PublishedList>& publishedLists();

/// Whether some of a list of the file came from a delivered one that was worked out from other lists.
bool isWorkedOut(const DesignationList& list);

/// The municipalities that have areas on the lists of a scheme, by the Danish alphabet.
QStringList municipalitiesOn(const QString& scheme);

} // namespace indblik
