// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/fixtures.h"

#include <map>
#include <tuple>
#include <vector>

namespace indblik {

/// All that a workspace has judged or keeps of its file, as values without revisions, by what it is kept as.
struct Judgement
{
    std::vector<Remark> remarks;
    /// Of each goal its readings, each with what is asked, its verdict and what came onto its list.
    std::vector<std::vector<std::tuple<TargetId, std::optional<Ratio>, Verdict, std::optional<ListChange>>>> goals;
    ListChanges lists;
    std::vector<Series> series;
    std::vector<SeriesBreak> breaks;
    std::vector<Area> areas;
    std::vector<DesignationList> published;
    std::vector<Scheme> schemes;
    std::vector<Indicator> counted;
    int threshold = 0;
    std::vector<Classes> classes; ///< under the newest rules of each scheme, at the end of 2010
    qint64 figures = 0;

    bool operator==(const Judgement&) const = default;

    /// What of it is another than it was.
    KeptThings changedSince(const Judgement& before) const
    {
        KeptThings changed;
        changed.setFlag(Kept::Remarks, remarks != before.remarks);
        changed.setFlag(Kept::Goals, goals != before.goals);
        changed.setFlag(Kept::Lists, lists != before.lists);
        changed.setFlag(Kept::Series, series != before.series || breaks != before.breaks);
        changed.setFlag(Kept::Areas, areas != before.areas || published != before.published || schemes != before.schemes
                                         || counted != before.counted || threshold != before.threshold
                                         || classes != before.classes || figures != before.figures);
        return changed;
    }
};

inline Judgement judgementOf(const Workspace& workspace)
{
    const Judged& judged = workspace.judged();
    Judgement all{.remarks = judged.remarks(), .lists = judged.listChanges()};
    for (const GoalProgress& goal : judged.goalProgress()) {
        auto& readings = all.goals.emplace_back();
        for (const Reading& reading : goal.readings)
            readings.emplace_back(reading.target->id, reading.target->amount, reading.first().verdict, reading.list);
    }
    const SeriesBook& measured = *valueOf(judged.seriesBook());
    all.series = measured.series;
    all.breaks = measured.breaks;
    const Classifier& classifier = *valueOf(judged.classifier());
    const AreaBook& book = classifier.book();
    all.areas = book.areas;
    all.published = book.lists;
    all.schemes = book.schemes;
    all.counted = judged.countedOfAreas();
    all.threshold = book.disclosureThreshold;
    all.figures = book.figures.count();
    for (const Scheme& scheme : book.schemes)
        all.classes.push_back(classifier.classes(scheme.ruleSets.back(), QDate(2010, 12, 31)));
    const auto forget = [](auto& things) {
        for (auto& thing : things)
            thing.revision = 0;
    };
    forget(all.series);
    forget(all.breaks);
    forget(all.areas);
    forget(all.published);
    forget(all.schemes);
    forget(all.counted);
    return all;
}

} // namespace indblik
