// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"
#include "core/domain/history.h"
#include "core/domain/series.h"
#include "core/judge/facts/promised.h"
#include "core/judge/goals/goalprogress.h"
#include "core/judge/remarks.h"
#include "core/storage/store.h"

#include <QFlags>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace indblik {

/// What is kept of a file beside the account in view.
enum class Kept {
    Remarks = 1,
    Goals = 2, ///< their progress
    Lists = 4, ///< what came onto those that goals are about
    Series = 8,
    Areas = 16, ///< with where their figures are from, and their classes
};
Q_DECLARE_FLAGS(KeptThings, Kept)

} // namespace indblik

// In the namespace they would hide those of Qt from all that follows.
Q_DECLARE_OPERATORS_FOR_FLAGS(indblik::KeptThings)

namespace indblik {

/// What a change of a thing of that type makes untrue; the one table of it. The account in view may be read again as a
/// whole with any of them, so progress, which points into it, is never kept.
KeptThings emptiedBy(RecordType type);
KeptThings emptiedBy(const Change& change);

/// What is read of a file, or worked out from it and its account in view, when it is first asked for; kept until a
/// change empties it.
class Judged final
{
public:
    /// Both are looked at as long as it lives; `book` is the account in view.
    Judged(const Store& store, const std::optional<AccountBook>& book) : m_store(store), m_book(book) {}

    /// Everything that contradicts itself in the account in view, in the order of the document (core/judge/check.h),
    /// with what was accepted of it, and why.
    /// Where reading the areas would be felt, sentences that tell of their rules are passed over.
    std::vector<Remark> remarks() const;
    /// The same with nothing passed over, however long it takes; refused where the areas or the account before cannot
    /// be read.
    Result<std::vector<Remark>> allRemarks() const;
    /// What the earlier forms of its initiative promised, as lines of a form of the account in view. The texts of those
    /// forms are read once; none where they cannot be read.
    std::vector<Promise> promisesOf(const Card& card) const;
    /// The same of all forms in their order. Reads all texts of all earlier forms.
    std::vector<Promise> promises() const;
    /// How the goals of the account in view stand.
    const std::vector<GoalProgress>& goalProgress() const;
    /// What came onto the lists of areas that its goals are about.
    const ListChanges& listChanges() const;

    /// All series of the file, without their figures.
    Result<const SeriesBook*> seriesBook() const;
    /// The series with its figures; nothing where it is not there any more.
    Result<std::optional<Series>> series(const SeriesId& id) const;

    /// The housing areas of the file with their figures and rules.
    Result<const AreaBook*> areas() const;
    /// What there are figures of areas of, without reading them.
    std::vector<Indicator> countedOfAreas() const;
    /// So many figures of areas that reading them is felt, and nothing that is only glanced at should ask for them.
    bool hasManyFigures() const;
    /// Classifies the areas.
    Result<const Classifier*> classifier() const;

    /// Empties what the change makes untrue. `figures` are all of the areas after it, where they are known.
    void empty(const Change& change, AreaFigures* figures = nullptr);
    /// Empties all, as when another account comes into view or the file is read again.
    void empty();

private:
    const Budget* budgetBefore() const;
    std::optional<std::vector<RuleCounts>> ruleCounts() const;
    const AreaBook& figureSources() const;
    void refreshAreas(const Change& change, AreaFigures* figures);

    const Store& m_store;
    const std::optional<AccountBook>& m_book;
    mutable std::optional<std::vector<Remark>> m_remarks;
    mutable std::optional<Budget> m_budgetBefore; ///< of the account before; no edit of the one in view changes it
    mutable std::map<CardId, std::vector<EarlierForm>> m_earlier; ///< of accounts before; the same holds for them
    mutable std::optional<std::vector<GoalProgress>> m_goals;
    mutable std::optional<ListChanges> m_lists;
    mutable std::optional<SeriesBook> m_series;
    mutable std::optional<AreaBook> m_sources; ///< of figures, with their indicators alone
    mutable std::optional<AreaBook> m_areas;
    mutable std::unique_ptr<Classifier> m_classifier; ///< of m_areas
};

/// The budget of that year's account; nothing where the file has none.
Result<std::optional<Budget>> budgetOf(const Store& store, Year year);

} // namespace indblik
