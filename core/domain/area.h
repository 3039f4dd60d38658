// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// What people are counted in. Regions and the nation are there for the limits that are set relative to them.
enum class AreaKind {
    Area,     ///< boligområde: one or more divisions
    Division, ///< boligafdeling, a part of an area
    Region,
    Nation,
};

QString areaKindText(AreaKind kind);
std::optional<AreaKind> areaKindFromText(QStringView text);
QString areaKindWords(AreaKind kind);

/// A place that figures are of. It keeps its id when it is renamed; the old names stay as aliases. "/" is part of
/// names: never split, never used as a path.
struct Area
{
    AreaId id = AreaId::create();
    int number = 0; ///< in the file, for its figures; 0: not yet in one
    QString name;
    QStringList aliases; ///< older names and other spellings, as sources write them
    AreaKind kind = AreaKind::Area;
    std::optional<AreaId> partOf;   ///< of a division its area; of an area its region
    std::optional<QDate> from;      ///< the first day it is there; absent: always was
    std::optional<QDate> until;     ///< the first day it is no longer there
    std::optional<QDate> planFrom;  ///< an officer says that it has a development plan from then on
    std::optional<QDate> planUntil; ///< the day on which its development plan was ended
    std::vector<AreaId> successors; ///< what it was merged into or split into
    std::vector<InitiativeId> initiatives;
    QString note;
    int revision = 0;

    bool isThereOn(const QDate& day) const { return (!from || *from <= day) && (!until || day < *until); }

    bool operator==(const Area&) const = default;
};

/// What an authority published: which areas are of which class from a day on. A fact of its own beside what the rules
/// give.
struct DesignationList
{
    struct Entry
    {
        AreaId area;
        QString classKey;

        bool operator==(const Entry&) const = default;
    };

    DesignationListId id = DesignationListId::create();
    QString scheme;
    QDate validFrom;
    std::optional<QDate> published;
    QString source;
    std::vector<Entry> entries;
    int revision = 0;

    const Entry* entry(const AreaId& area) const;

    bool operator==(const DesignationList&) const = default;
};

} // namespace indblik
