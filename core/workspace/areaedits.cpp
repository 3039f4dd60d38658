// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/areaedits.h"

#include "core/domain/figurerank.h"
#include "core/judge/areas/areavalues.h"
#include "core/workspace/judged.h"
#include "core/workspace/writtenfigure.h"

#include <algorithm>

namespace indblik {

namespace {

/// The indicator as it is to be in the file, where it is not there yet.
std::optional<Indicator> numbered(const AreaBook& book, const Indicator& indicator)
{
    if (indicator.number > 0)
        return std::nullopt;
    Indicator made = indicator;
    made.number = book.nextIndicatorNumber();
    return made;
}

bool isPartOfItself(const AreaBook& book, const Area& area)
{
    // More steps than there are areas would go in a circle.
    auto whole = area.partOf;
    for (size_t i = 0; whole && i <= book.areas.size(); ++i) {
        if (*whole == area.id)
            return true;
        const Area* next = book.area(*whole);
        whole = next ? next->partOf : std::nullopt;
    }
    return whole.has_value();
}

} // namespace

Result<AreaId> AreaEdits::save(Area area)
{
    const auto read = m_pen.judged().areas();
    if (!read)
        return read.error();
    const AreaBook* book = *read;
    area.name = area.name.simplified();
    if (area.name.isEmpty())
        return Error{tr("Write what the area is called.")};
    const QString key = areaNameKey(area.name);
    for (const Area& other : book->areas) {
        if (other.id != area.id && other.kind == area.kind && areaNameKey(other.name) == key)
            return Error{tr("“%1” already exists. Choose another name, or add this spelling under “Also called”.")
                             .arg(other.name)};
    }
    if (area.planFrom && area.planUntil && *area.planUntil < *area.planFrom)
        return Error{tr("A development plan cannot be ended before it begins.")};
    if (isPartOfItself(*book, area))
        return Error{tr("“%1” cannot be part of itself.").arg(area.name)};
    const Area* before = book->area(area.id);
    if (before && before->name != area.name && !area.aliases.contains(before->name))
        area.aliases.append(before->name);
    area.aliases.removeAll(area.name);
    area.aliases.removeAll(QString());
    area.aliases.removeDuplicates();
    if (!before)
        area.number = book->nextAreaNumber();
    const auto written = m_pen.write(
        {before ? area.name : tr("new area %1").arg(area.name)}, [&area](Edits& edits) { return edits.save(area); });
    return written.transform([&] { return area.id; });
}

Result<void> AreaEdits::remove(const AreaId& id)
{
    const auto read = m_pen.judged().areas();
    if (!read)
        return read.error();
    const AreaBook* book = *read;
    const Area* area = book->area(id);
    if (!area)
        return notThere();
    for (const Area& other : book->areas) {
        if (other.partOf == id
            || std::find(other.successors.begin(), other.successors.end(), id) != other.successors.end())
            return Error{tr("“%1” belongs to the area. First move “%1” somewhere else.").arg(other.name)};
    }
    for (const DesignationList& list : book->lists) {
        if (list.entry(id))
            return Error{tr("It is on the published list of %1. Remove it from the list first.")
                             .arg(list.validFrom.toString(Qt::ISODate))};
    }
    return m_pen.write({tr("delete the area %1").arg(area->name)}, [area](Edits& edits) {
        if (edits.hasFigures(*area))
            edits.fail(Error{tr(
                "“%1” has figures and cannot be deleted. Write under “Until” from which day the area no longer exists instead.")
                                 .arg(area->name)});
        edits.remove(*area);
    });
}

Result<void> AreaEdits::fitting(const std::optional<StatFigure>& figure, const Indicator& indicator)
{
    const bool isNumber = figure && figure->kind == StatFigure::Kind::Number;
    if (figure && figure->isShare() && !isShareUnit(indicator.unit))
        return Error{tr("“%1” is not to be a share. Write a number, for example 1.812.").arg(indicator.title)};
    if (!isNumber || !isShareUnit(indicator.unit))
        return {};
    if (figure->ratio.of != 1)
        return Error{tr("“%1” is a share, and a number alone does not say of what. Write 38,9 % or 14 af 36.")
                         .arg(indicator.title)};
    if (indicator.of.isEmpty())
        return Error{tr("“%1” is a share, and the file has no number that %2 would be a part of. Write 38,9 % or 14 af "
                        "36.")
                         .arg(indicator.title, typedFigure(*figure))};
    return {};
}

Result<void> AreaEdits::setFigure(
    const AreaId& id, const QString& indicatorKey, Year year, const std::optional<StatFigure>& figure)
{
    const auto read = m_pen.judged().areas();
    if (!read)
        return read.error();
    const AreaBook* book = *read;
    const Area* area = book->area(id);
    const Indicator* indicator = book->indicator(indicatorKey);
    if (!area || !indicator)
        return notThere();
    if (figure && figure->isShare()
        && (figure->ratio.of <= 0 || figure->ratio.value < 0 || figure->ratio.value > figure->ratio.of))
        return Error{tr("A share is between 0 and 100 %.")};
    if (figure && figure->hasNumber() && figure->ratio.value < 0 && indicator->unit != Indicator::Unit::Number)
        return Error{tr("A count cannot be below 0.")};
    if (auto fits = fitting(figure, *indicator); !fits)
        return fits;
    const QString what = QStringLiteral("%1, %2 %3").arg(area->name, indicator->title, year.text());
    return m_pen.write({what}, [&](Edits& edits) {
        const auto known = std::find_if(
            book->sources.begin(), book->sources.end(), [](const FigureSource& each) { return each.isTyped; });
        if (known == book->sources.end()) {
            FigureSource typed;
            typed.number = edits.nextSourceNumber();
            typed.title = tr("Typed in the program");
            typed.isTyped = true;
            edits.save(typed);
        }
        if (const auto made = numbered(*book, *indicator))
            edits.save(*made);
        edits.save(area->id, indicator->key, year, figure);
    });
}

namespace {

// Of an import that tells how far it is, so much is storing; the rest goes into the figures in memory.
constexpr double storing = 0.8;

// Storing so many with their history takes a few milliseconds.
constexpr size_t areasPerLook = 128;

// Putting so many into memory takes a few milliseconds.
constexpr size_t figuresPerLook = 16'384;

/// Puts what arrived among the figures that are known, where it counts before what is there. False where `progress`
/// answers not to go on.
bool putIn(AreaFigures& figures, const AreaBook& book, const AreaArrival& arrival, int number, const GoingOn& progress)
{
    FigureSource arrived = arrival.source;
    arrived.number = number;
    std::vector<bool> givesWay(size_t(number) + 1, true);
    for (const FigureSource& each : book.sources) {
        if (each.number < number)
            givesWay[size_t(each.number)] = countsLess(each, arrived);
    }
    for (size_t i = 0; i < arrival.figures.size(); ++i) {
        if (i % figuresPerLook == 0 && !progress(storing + (1 - storing) * double(i) / double(arrival.figures.size())))
            return false;
        const FigureAt& at = arrival.figures[i];
        const int known = figures.source(int(at.area), at.indicator, at.year());
        if (known < number && givesWay[size_t(known)])
            figures.set(int(at.area), at.indicator, at.year(), at.figure(), number);
    }
    return true;
}

} // namespace

Result<void> AreaEdits::bring(AreaArrival arrival, const QString& what, const GoingOn& progress)
{
    // Reading a million figures again would hold up the window that shows the progress.
    const bool isOfOneSource = !arrival.figures.empty() && arrival.moreFigures.empty();
    const AreaBook* known = progress && isOfOneSource ? m_pen.judged().areas().value_or(nullptr) : nullptr;
    const auto figures = known ? std::make_shared<AreaFigures>(known->figures) : nullptr;
    const GoingOn ofStoring = progress ? [&](double done) { return progress(storing * done); } : GoingOn();
    return m_pen.write({what, what, {}, figures}, [&](Edits& edits) {
        size_t stored = 0;
        // Wholes before their parts.
        for (const AreaKind kind : {AreaKind::Nation, AreaKind::Region, AreaKind::Area, AreaKind::Division}) {
            for (const Area& area : arrival.areas) {
                if (area.kind != kind)
                    continue;
                edits.save(area);
                // The answer is heeded with the figures.
                if (progress && ++stored % areasPerLook == 0)
                    (void)progress(0);
            }
        }
        for (const Indicator& indicator : arrival.indicators)
            edits.save(indicator);
        for (const DesignationList& list : arrival.lists)
            edits.save(list);
        if (arrival.figureMap)
            edits.saveFigureMap(arrival.figureMap->first, arrival.figureMap->second);
        for (SourcedFigures& more : arrival.moreFigures)
            edits.bring(more.source, more.figures);
        if (arrival.figures.empty())
            return;
        const int number = edits.bring(arrival.source, arrival.figures, ofStoring);
        if (edits.done() && figures && !putIn(*figures, *known, arrival, number, progress))
            edits.fail(Error{tr("The import was stopped, and nothing of it was stored.")});
    });
}

Result<void> AreaEdits::save(const DesignationList& list)
{
    const auto read = m_pen.judged().areas();
    if (!read)
        return read.error();
    const AreaBook* book = *read;
    const Scheme* scheme = book->scheme(list.scheme);
    if (!scheme)
        return notThere();
    if (!list.validFrom.isValid())
        return Error{tr("Write from which day the list is valid.")};
    for (const DesignationList::Entry& entry : list.entries) {
        const bool isKnown = std::any_of(scheme->ruleSets.begin(), scheme->ruleSets.end(),
            [&entry](const RuleSet& set) { return set.ruleClass(entry.classKey) != nullptr; });
        if (!isKnown || !book->area(entry.area))
            return Error{tr("The list names a class or an area that does not exist.")};
    }
    return m_pen.write({tr("list of %1").arg(list.validFrom.toString(Qt::ISODate))},
        [&list](Edits& edits) { return edits.save(list); });
}

Result<void> AreaEdits::remove(const DesignationListId& id)
{
    const auto read = m_pen.judged().areas();
    if (!read)
        return read.error();
    const DesignationList* list = (*read)->list(id);
    if (!list)
        return notThere();
    return m_pen.write({tr("delete the list of %1").arg(list->validFrom.toString(Qt::ISODate))},
        [list](Edits& edits) { return edits.remove(*list); });
}

Result<void> AreaEdits::save(const Scheme& scheme)
{
    if (auto sound = checkScheme(scheme); !sound)
        return sound;
    return m_pen.write({tr("rules: %1").arg(scheme.title)}, [&scheme](Edits& edits) { return edits.save(scheme); });
}

Result<void> AreaEdits::restore(const QString& key)
{
    const auto read = m_pen.judged().areas();
    if (!read)
        return read.error();
    const AreaBook* book = *read;
    const Scheme* scheme = book->scheme(key);
    if (!scheme)
        return notThere();
    return m_pen.write(
        {tr("rules as delivered: %1").arg(scheme->title)}, [scheme](Edits& edits) { return edits.restore(*scheme); });
}

Result<void> AreaEdits::setDisclosureThreshold(int persons)
{
    if (persons < leastDisclosureThreshold)
        return Error{tr("Figures of fewer than %1 persons may never be shown.").arg(leastDisclosureThreshold)};
    return m_pen.write({tr("smallest number of persons that is shown")},
        [persons](Edits& edits) { return edits.saveDisclosureThreshold(persons); });
}

} // namespace indblik
