// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/areabook.h"

#include <algorithm>

namespace indblik {

namespace {

template<class Things, class Predicate>
auto* firstOf(const Things& things, const Predicate& isWanted)
{
    const auto found = std::find_if(things.begin(), things.end(), isWanted);
    return found == things.end() ? nullptr : &*found;
}

template<class Things>
int nextNumber(const Things& things)
{
    int greatest = 0;
    for (const auto& each : things)
        greatest = std::max(greatest, each.number);
    return greatest + 1;
}

} // namespace

const Area* AreaBook::area(const AreaId& id) const
{
    return firstOf(areas, [&id](const Area& each) { return each.id == id; });
}

const Area* AreaBook::area(int number) const
{
    return firstOf(areas, [number](const Area& each) { return each.number == number; });
}

const Area* AreaBook::areaNamed(const QString& name) const
{
    const QString key = areaNameKey(name);
    const Area* best = nullptr;
    for (const Area& each : areas) {
        const auto isIt = [&key](const QString& known) { return areaNameKey(known) == key; };
        const bool isNamed = isIt(each.name) || std::any_of(each.aliases.begin(), each.aliases.end(), isIt);
        if (isNamed && (!best || int(each.kind) < int(best->kind)))
            best = &each;
    }
    return best;
}

std::vector<const Area*> AreaBook::divisionsOf(const AreaId& area) const
{
    std::vector<const Area*> divisions;
    for (const Area& each : areas) {
        if (each.kind == AreaKind::Division && each.partOf == area)
            divisions.push_back(&each);
    }
    return divisions;
}

const Area* AreaBook::nation() const
{
    return firstOf(areas, [](const Area& each) { return each.kind == AreaKind::Nation; });
}

const Indicator* AreaBook::indicator(const QString& key) const
{
    return firstOf(indicators, [&key](const Indicator& each) { return each.key == key; });
}

const Indicator* AreaBook::indicator(int number) const
{
    return firstOf(indicators, [number](const Indicator& each) { return each.number == number; });
}

int AreaBook::nextAreaNumber() const
{
    return nextNumber(areas);
}

int AreaBook::nextIndicatorNumber() const
{
    return nextNumber(indicators);
}

const Indicator* AreaBook::indicatorNamed(const QString& name) const
{
    if (const Indicator* found = indicator(name))
        return found;
    const QString key = areaNameKey(name);
    const Indicator* found = firstOf(indicators,
        [&key](const Indicator& each) { return areaNameKey(each.title) == key || areaNameKey(each.key) == key; });
    if (found)
        return found;
    return firstOf(indicators, [&key](const Indicator& each) { return areaNameKey(each.briefTitle()) == key; });
}

const FigureSource* AreaBook::source(int number) const
{
    return firstOf(sources, [number](const FigureSource& each) { return each.number == number; });
}

const Scheme* AreaBook::scheme(const QString& key) const
{
    return firstOf(schemes, [&key](const Scheme& each) { return each.key == key; });
}

const DesignationList* AreaBook::list(const DesignationListId& id) const
{
    return firstOf(lists, [&id](const DesignationList& each) { return each.id == id; });
}

const DesignationList* AreaBook::listOn(const QString& scheme, const QDate& day) const
{
    const DesignationList* newest = nullptr;
    for (const DesignationList& list : lists) {
        if (list.scheme == scheme && list.validFrom <= day && (!newest || newest->validFrom < list.validFrom))
            newest = &list;
    }
    return newest;
}

bool AreaBook::isIllustrative() const
{
    return std::any_of(sources.begin(), sources.end(), [](const FigureSource& each) { return each.isIllustrative; });
}

QString areaNameKey(const QString& name)
{
    QString key = name.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
    for (QChar& c : key) {
        if (c.unicode() >= 0x2010 && c.unicode() <= 0x2015)
            c = u'-';
    }
    key.remove(QChar(0xad));
    return key;
}

} // namespace indblik
