// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/figureimport.h"

#include "core/import/figures/figuretime.h"
#include "core/import/files/readsheet.h"
#include "core/import/files/sourcefile.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace indblik {

namespace {

/// A key that no other indicator has, from a title as a source writes it.
QString keyFor(const QString& title, const AreaBook& book, const std::vector<Indicator>& made)
{
    QString key = areaNameKey(title).left(60);
    const auto isTaken = [&](const QString& wanted) {
        return book.indicator(wanted) || std::any_of(made.begin(), made.end(), [&wanted](const Indicator& each) {
            return each.key == wanted;
        });
    };
    // The history parts a figure's place with "/".
    key.replace(u'/', u' ');
    QString free = key;
    for (int i = 2; isTaken(free); ++i)
        free = QStringLiteral("%1 %2").arg(key).arg(i);
    return free;
}

AreaKind areaKindOf(PlaceKind kind)
{
    return kind == PlaceKind::Nation ? AreaKind::Nation : kind == PlaceKind::Region ? AreaKind::Region : AreaKind::Area;
}

/// Makes numbers of the names of a proposal.
class Arriving
{
public:
    Arriving(const FigureProposal& proposal, const std::vector<FigureFate>& fates, const AreaBook& book)
        : m_book(book)
        , m_nextArea(book.nextAreaNumber())
        , m_nextIndicator(book.nextIndicatorNumber())
    {
        // A name of which nothing is taken is none of ours.
        std::vector<bool> areaIsTaken(proposal.areas.size());
        std::vector<bool> indicatorIsTaken(proposal.indicators.size());
        std::vector<bool> isOfWholes(proposal.indicators.size());
        for (size_t i = 0; i < fates.size(); ++i) {
            if (fates[i] != FigureFate::Created && fates[i] != FigureFate::Changed)
                continue;
            areaIsTaken[proposal.read.figures[i].area] = true;
            const FigureAt& figure = proposal.read.figures[i];
            indicatorIsTaken[figure.indicator] = true;
            if (figure.kind == quint16(StatFigure::Kind::Share))
                isOfWholes[figure.indicator] = true;
        }
        for (size_t i = 0; i < proposal.areas.size(); ++i)
            m_areas.push_back(areaIsTaken[i] ? numberOf(proposal.areas[i]) : 0);
        for (size_t i = 0; i < proposal.indicators.size(); ++i) {
            const auto unit = i < proposal.read.units.size() ? proposal.read.units[i].unit : std::nullopt;
            // Counts with their wholes say what they are.
            const auto kept = unit            ? indicatorUnitOf(*unit)
                              : isOfWholes[i] ? Indicator::Unit::Share
                                              : Indicator::Unit::Persons;
            m_indicators.push_back(indicatorIsTaken[i] ? numberOf(proposal.indicators[i], kept) : 0);
        }
    }

    int area(quint32 place) const { return m_areas[place]; }
    int indicator(quint16 place) const { return m_indicators[place]; }

    std::vector<Area> newAreas;
    std::vector<Indicator> newIndicators;

private:
    int numberOf(const ProposedArea& proposed)
    {
        if (proposed.choice == NameChoice::LeaveOut)
            return 0;
        if (proposed.choice == NameChoice::Create) {
            Area area;
            area.number = m_nextArea++;
            area.name = proposed.name.simplified();
            area.kind = areaKindOf(proposed.kind);
            return newAreas.emplace_back(std::move(area)).number;
        }
        const Area* known = m_book.area(proposed.area.value_or(AreaId()));
        if (!known)
            return 0;
        if (proposed.choice == NameChoice::SameAs) {
            const auto changed = std::find_if(
                newAreas.begin(), newAreas.end(), [known](const Area& each) { return each.id == known->id; });
            Area& area = changed == newAreas.end() ? newAreas.emplace_back(*known) : *changed;
            if (!area.aliases.contains(proposed.name.simplified()))
                area.aliases.append(proposed.name.simplified());
        }
        return known->number;
    }

    int numberOf(const ProposedIndicator& proposed, Indicator::Unit unit)
    {
        if (proposed.choice == NameChoice::LeaveOut)
            return 0;
        Indicator made;
        if (proposed.choice == NameChoice::Create) {
            made.key = keyFor(proposed.name, m_book, newIndicators);
            made.title = proposed.name.simplified();
            made.unit = unit;
        } else {
            const Indicator* known = m_book.indicator(proposed.key);
            if (!known)
                return 0;
            if (known->number > 0)
                return known->number;
            const auto other = std::find_if(newIndicators.begin(), newIndicators.end(),
                [known](const Indicator& each) { return each.key == known->key; });
            if (other != newIndicators.end())
                return other->number;
            made = *known;
        }
        made.number = m_nextIndicator++;
        return newIndicators.emplace_back(std::move(made)).number;
    }

    const AreaBook& m_book;
    int m_nextArea;
    int m_nextIndicator;
    std::vector<int> m_areas;
    std::vector<int> m_indicators;
};

} // namespace

Result<FigureFile> openFigures(const QString& path, const AreaBook& book, const QString& sheet)
{
    QFile file(path);
    if (const auto opened = openSource(file); !opened)
        return opened.error();
    auto table = SourceTable::open(file, QFileInfo(path).fileName(), sheet);
    if (!table)
        return table.error();
    FigureFile figures{path, table->head(), table->columns(), table->preview(), sourceKey(*table), {}, false};
    figures.map = guess(*table, book);
    const auto remembered = book.figureMaps.find(figures.sourceKey);
    if (remembered == book.figureMaps.end())
        return figures;
    auto map = FigureMap::fromText(remembered->second);
    // Other years stand in the headings of the next table.
    if (map && !map->years.isEmpty() && !figures.map.years.isEmpty())
        map->years = figures.map.years;
    figures.isRemembered = map && fits(*map, *table);
    // Each table of a source is of another year: one that the file does not say is asked again.
    if (figures.isRemembered && map->fixedYear)
        map->fixedYear = figures.map.fixedYear;
    if (!figures.isRemembered)
        return figures;
    // So is the indicator that only the title names, "Beboere 2010" of an earlier file.
    if (!map->fixedIndicator.isEmpty() && map->fixedIndicator != figures.map.fixedIndicator
        && timeOfHeading(map->fixedIndicator))
        map->fixedIndicator = figures.map.fixedIndicator;
    figures.map = *map;
    figures.map.rememberUnits();
    return figures;
}

QStringList sheetsIn(const QString& path)
{
    QStringList names;
    QFile file(path);
    if (!openSource(file) || !file.peek(2).startsWith("PK"))
        return names;
    const auto sheets = readSheets(file, QFileInfo(path).fileName());
    if (!sheets)
        return names;
    for (const ReadSheet& each : *sheets) {
        if (!each.isHidden)
            names.append(each.sheet.name);
    }
    return names;
}

Result<FigureProposal> readProposal(
    const QString& path, const FigureWish& wish, const AreaBook& book, const QDate& today, const ReadingGoesOn& goesOn)
{
    QFile file(path);
    if (const auto opened = openSource(file); !opened)
        return opened.error();
    auto table = SourceTable::open(file, QFileInfo(path).fileName(), wish.sheet);
    if (!table)
        return table.error();
    auto read = readFigures(*table, wish.map, book, goesOn);
    if (!read)
        return read.error();
    return proposeFigures(std::move(*read), book, today, wish.unknown);
}

AreaArrival arrivalOf(FigureProposal proposal, const AreaBook& book)
{
    const auto fates = fatesOf(proposal, book);
    Arriving arriving(proposal, fates, book);
    AreaArrival arrival;
    arrival.figures.reserve(size_t(proposal.counts.created + proposal.counts.changed));
    for (const FigureFate fate : fates) {
        // What was taken over leaves the queue at once: a million figures are not held twice.
        FigureAt figure = proposal.read.figures.front();
        proposal.read.figures.pop_front();
        if (fate != FigureFate::Created && fate != FigureFate::Changed)
            continue;
        figure.area = quint32(arriving.area(figure.area));
        figure.indicator = quint16(arriving.indicator(figure.indicator));
        arrival.figures.push_back(figure);
    }
    arrival.areas = std::move(arriving.newAreas);
    arrival.indicators = std::move(arriving.newIndicators);
    arrival.source = std::move(proposal.source);
    return arrival;
}

} // namespace indblik
