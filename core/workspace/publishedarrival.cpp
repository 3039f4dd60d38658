// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/publishedarrival.h"

#include "core/domain/publishedlist.h"

#include <algorithm>

namespace indblik {

namespace {

QString sourceOf(const PublishedList& published)
{
    return published.note.isEmpty() ? published.source : QStringLiteral("%1. %2").arg(published.source, published.note);
}

/// Fills the arrival list by list.
class Bringing
{
public:
    explicit Bringing(const AreaBook& book)
        : m_book(book)
        , m_nextArea(book.nextAreaNumber())
        , m_nextIndicator(book.nextIndicatorNumber())
    {}

    void add(const PublishedList& published, const QString& municipality)
    {
        const DesignationList* known = knownOf(published);
        DesignationList list = known ? *known : DesignationList();
        if (!known) {
            list.scheme = published.scheme;
            list.validFrom = published.validFrom;
            list.published = published.published;
        }
        SourcedFigures brought;
        brought.source.title = published.source;
        brought.source.vintage = published.validFrom;
        std::vector<std::pair<int, const PublishedArea*>> wanted; // by number
        for (const PublishedArea& area : published.areas) {
            if (!municipality.isEmpty() && area.municipality != municipality)
                continue;
            const Area& own = areaOf(area);
            wanted.emplace_back(own.number, &area);
            // What the file says of an area of the list stays as it is.
            if (!list.entry(own.id))
                list.entries.push_back({own.id, area.classKey});
        }
        if (known && list.entries.size() == known->entries.size())
            return;
        if (!list.source.contains(sourceOf(published)))
            list.source += (list.source.isEmpty() ? QString() : QStringLiteral("; ")) + sourceOf(published);
        m_arrival.lists.push_back(std::move(list));
        for (const auto& [number, area] : wanted)
            addFigures(*area, number, brought.figures);
        if (!brought.figures.empty())
            m_arrival.moreFigures.push_back(std::move(brought));
    }

    AreaArrival take() { return std::move(m_arrival); }

private:
    const DesignationList* knownOf(const PublishedList& published) const
    {
        const auto found =
            std::find_if(m_book.lists.begin(), m_book.lists.end(), [&published](const DesignationList& each) {
                return each.scheme == published.scheme && each.validFrom == published.validFrom;
            });
        return found == m_book.lists.end() ? nullptr : &*found;
    }

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
        area.number = m_nextArea++;
        area.name = published.name;
        area.aliases = published.aliases;
        area.note = published.municipality;
        return m_arrival.areas.emplace_back(std::move(area));
    }

    /// Those of which the file has none of its own.
    void addFigures(const PublishedArea& area, int number, std::vector<FigureAt>& figures)
    {
        for (const PublishedArea::Figure& figure : area.figures) {
            const int indicator = numberOf(figure.indicator);
            if (!m_book.figures.at(number, indicator, figure.year))
                figures.emplace_back(number, indicator, figure.year, figure.figure);
        }
    }

    /// The number that the indicator has in the file, or is to have.
    int numberOf(const QString& key)
    {
        const Indicator& known = *m_book.indicator(key);
        if (known.number > 0)
            return known.number;
        const auto brought = std::find_if(m_arrival.indicators.begin(), m_arrival.indicators.end(),
            [&key](const Indicator& each) { return each.key == key; });
        if (brought != m_arrival.indicators.end())
            return brought->number;
        Indicator& added = m_arrival.indicators.emplace_back(known);
        added.number = m_nextIndicator++;
        return added.number;
    }

    const AreaBook& m_book;
    int m_nextArea;      ///< number
    int m_nextIndicator; ///< number
    AreaArrival m_arrival;
};

} // namespace

AreaArrival publishedArrival(
    const AreaBook& book, const std::vector<PublishedList>& published, const QString& municipality)
{
    Bringing bringing(book);
    for (const PublishedList& list : published)
        bringing.add(list, municipality);
    return bringing.take();
}

AreaArrival publishedArrival(const AreaBook& book, const QString& scheme, const QString& municipality)
{
    std::vector<PublishedList> ofScheme;
    std::copy_if(publishedLists().begin(), publishedLists().end(), std::back_inserter(ofScheme),
        [&scheme](const PublishedList& each) { return each.scheme == scheme; });
    return publishedArrival(book, ofScheme, municipality);
}

} // namespace indblik
