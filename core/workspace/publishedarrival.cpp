// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publishedarrival.h"

#include "core/domain/publishedlist.h"

#include <algorithm>

namespace indblik {

namespace {

/// Fills the arrival list by list.
class Bringing
{
public:
    explicit Bringing(const AreaBook& book) : m_book(book) {}

    void add(const PublishedList& published, const QString& municipality)
    {
        DesignationList list;
        list.scheme = published.scheme;
        list.validFrom = published.validFrom;
        list.published = published.published;
        list.source = published.note.isEmpty() ? published.source
                                               : QStringLiteral("%1. %2").arg(published.source, published.note);
        for (const PublishedArea& area : published.areas) {
            if (!municipality.isEmpty() && area.municipality != municipality)
                continue;
            const Area& own = areaOf(area);
            list.entries.push_back({own.id, area.classKey});
            for (const PublishedArea::Figure& figure : area.figures)
                add(own, figure, published);
        }
        m_arrival.lists.push_back(std::move(list));
    }

    AreaArrival take() { return std::move(m_arrival); }

private:
    /// The area of the file, or the one that comes with the lists.
    const Area& areaOf(const PublishedArea& published)
    {
        for (const QString& name : QStringList(published.name) + published.aliases) {
            const Area* known = m_book.areaNamed(name);
            if (known && known->kind == AreaKind::Area)
                return *known;
        }
        const auto brought = std::find_if(m_arrival.areas.begin(), m_arrival.areas.end(),
            [&published](const Area& each) { return each.name == published.name; });
        if (brought != m_arrival.areas.end())
            return *brought;
        Area area;
        for (const Area& each : m_book.areas)
            area.number = std::max(area.number, each.number);
        area.number += int(m_arrival.areas.size()) + 1;
        area.name = published.name;
        area.aliases = published.aliases;
        area.note = published.municipality;
        return m_arrival.areas.emplace_back(std::move(area));
    }

    void add(const Area& area, const PublishedArea::Figure& figure, const PublishedList& published)
    {
        const Indicator& indicator = numbered(figure.indicator);
        if (indicator.number == 0 || m_book.figures.at(area.number, indicator.number, figure.year))
            return;
        m_arrival.source.title = published.source;
        m_arrival.source.vintage = published.validFrom;
        m_arrival.figures.emplace_back(area.number, indicator.number, figure.year, figure.figure);
    }

    /// With the number it has in the file, or is to have.
    const Indicator& numbered(const QString& key)
    {
        const Indicator& known = *m_book.indicator(key);
        if (known.number > 0)
            return known;
        const auto brought = std::find_if(m_arrival.indicators.begin(), m_arrival.indicators.end(),
            [&key](const Indicator& each) { return each.key == key; });
        if (brought != m_arrival.indicators.end())
            return *brought;
        int greatest = 0;
        for (const Indicator& each : m_book.indicators)
            greatest = std::max(greatest, each.number);
        Indicator& added = m_arrival.indicators.emplace_back(known);
        added.number = greatest + int(m_arrival.indicators.size());
        return added;
    }

    const AreaBook& m_book;
    AreaArrival m_arrival;
};

} // namespace

AreaArrival publishedArrival(const AreaBook& book, const QString& scheme, const QString& municipality)
{
    Bringing bringing(book);
    for (const PublishedList& list : publishedLists()) {
        const bool isKnown = std::any_of(book.lists.begin(), book.lists.end(), [&list](const DesignationList& each) {
            return each.scheme == list.scheme && each.validFrom == list.validFrom;
        });
        if (list.scheme == scheme && !isKnown)
            bringing.add(list, municipality);
    }
    return bringing.take();
}

} // namespace indblik
