// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/area.h"

#include "core/named.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

constexpr Named<AreaKind> kindNames[] = {
    {AreaKind::Area, QLatin1String("area"), QT_TRANSLATE_NOOP("Area", "Housing area")},
    {AreaKind::Division, QLatin1String("division"), QT_TRANSLATE_NOOP("Area", "Division")},
    {AreaKind::Region, QLatin1String("region"), QT_TRANSLATE_NOOP("Area", "Region")},
    {AreaKind::Nation, QLatin1String("nation"), QT_TRANSLATE_NOOP("Area", "The whole country")},
};

} // namespace

QString areaKindText(AreaKind kind)
{
    return rowOf(kindNames, kind).text;
}

std::optional<AreaKind> areaKindFromText(QStringView text)
{
    return valueNamed(kindNames, text);
}

QString areaKindWords(AreaKind kind)
{
    return QCoreApplication::translate("Area", rowOf(kindNames, kind).words);
}

const DesignationList::Entry* DesignationList::entry(const AreaId& area) const
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&area](const Entry& each) { return each.area == area; });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace indblik
