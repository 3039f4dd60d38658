// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/seriesedits.h"

#include "core/workspace/judged.h"

#include <algorithm>
#include <set>

namespace indblik {

Result<void> SeriesEdits::checked(const Series& series)
{
    if (series.title.simplified().isEmpty())
        return Error{tr("Write what is measured.")};
    std::set<std::pair<Period, QDate>> places;
    for (const SeriesFigure& each : series.figures) {
        const QString period = each.period.key();
        if (each.period.kind() != series.periods)
            return Error{SeriesEdits::tr("“%1” is not the kind of period this series has.").arg(period)};
        if (!places.emplace(each.period, each.asOf.value_or(QDate())).second)
            return Error{SeriesEdits::tr("%1 is there twice as of the same day.").arg(period)};
        const Ratio& ratio = each.figure.ratio;
        if (ratio.of <= 0 || (each.figure.isShare() && (ratio.value < 0 || ratio.value > ratio.of)))
            return Error{SeriesEdits::tr("The share of %1 is over 100 % or below 0.").arg(period)};
        const bool isShare = series.unit == Indicator::Unit::Share;
        if (each.figure.hasNumber() && each.figure.kind != StatFigure::Kind::Nil && each.figure.isShare() != isShare)
            return Error{
                isShare ? SeriesEdits::tr("Write %1 with its unit, such as 33,2 %, or as 332 of 1.000.").arg(period)
                        : SeriesEdits::tr("%1 is a share, but the series is not one of shares.").arg(period)};
    }
    return {};
}

namespace {

bool isMeasured(const std::vector<Target>& targets, const SeriesId& series)
{
    return std::any_of(targets.begin(), targets.end(), [&series](const Target& target) {
        return target.other == series
               || std::find(target.series.begin(), target.series.end(), series) != target.series.end();
    });
}

/// The break goes on in its other series; where there are none, it goes.
void without(Edits& edits, SeriesBreak made, const SeriesId& series)
{
    std::erase(made.series, series);
    made.series.empty() ? edits.remove(made) : edits.save(made);
}

} // namespace

Result<void> SeriesEdits::save(const Series& series)
{
    if (auto fit = checked(series); !fit)
        return fit;
    return m_pen.write({tr("series %1").arg(series.name())}, [&series](Edits& edits) {
        edits.save(series);
        edits.saveFigures(series);
    });
}

Result<void> SeriesEdits::remove(const Series& series)
{
    const auto known = m_pen.judged().seriesBook();
    if (!known)
        return known.error();
    const SeriesBook* all = *known;
    const auto goals = m_pen.store().goals();
    if (!goals)
        return goals.error();
    const Error measured{tr("A goal is measured on “%1”. Remove it there first.").arg(series.name())};
    if (isMeasured(goals->targets, series.id))
        return measured;
    if (const AccountBook* book = m_pen.book()) {
        if (isMeasured(book->targets, series.id))
            return measured;
        for (const GoalAssessment& assessment : book->assessments) {
            if (std::find(assessment.grounds.begin(), assessment.grounds.end(), Ground(series.id))
                != assessment.grounds.end())
                return Error{tr("An assessment rests on “%1”. Remove it there first.").arg(series.name())};
        }
    }
    for (const Series& other : all->series) {
        if (other.counts == series.id)
            return Error{tr("“%1” takes its number from the series. Remove it there first.").arg(other.name())};
    }
    return m_pen.write({tr("delete the series %1").arg(series.name())}, [&](Edits& edits) {
        for (const SeriesBreak& each : all->breaks) {
            if (each.isOf(series.id))
                without(edits, each, series.id);
        }
        edits.remove(series);
        // What said it is offered again.
        for (const AcceptedFact& fact : m_pen.book() ? m_pen.book()->facts : std::vector<AcceptedFact>()) {
            if (fact.thing == FactThing{RecordType::Series, series.id.text()})
                edits.remove(fact);
        }
    });
}

Result<void> SeriesEdits::save(const SeriesBreak& made)
{
    if (made.reason.simplified().isEmpty())
        return Error{tr("Write why the figures cannot be compared any more.")};
    if (made.series.empty())
        return Error{tr("Choose the series that break there.")};
    return m_pen.write({tr("break of %1").arg(made.from.key())}, [&made](Edits& edits) { return edits.save(made); });
}

Result<void> SeriesEdits::takeOff(const SeriesBreak& made, const SeriesId& series)
{
    return m_pen.write({tr("delete the break of %1").arg(made.from.key())},
        [&](Edits& edits) { return without(edits, made, series); });
}

} // namespace indblik
