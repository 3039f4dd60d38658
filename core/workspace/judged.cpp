// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/judged.h"

#include "core/judge/check.h"

#include <algorithm>
#include <iterator>

namespace indblik {

KeptThings emptiedBy(RecordType type)
{
    using enum Kept;
    const KeptThings always = Goals;
    switch (type) {
    case RecordType::Account: // its year ends the time that lists are compared over
    case RecordType::Target:
        return always | Remarks | Lists;
    case RecordType::Series:
    case RecordType::SeriesFigure:
    case RecordType::SeriesBreak:
    case RecordType::SeriesBreakSeries:
        return always | Remarks | Series;
    case RecordType::Goal:
    case RecordType::GoalReading:
    case RecordType::GoalInitiative:
    case RecordType::GoalAssessment:
    case RecordType::AssessmentGround:
    case RecordType::TargetSeries:
    case RecordType::Initiative:
    case RecordType::Form:
    case RecordType::CarryRule:
    case RecordType::Card:
    case RecordType::Answer:
    case RecordType::Review:
    case RecordType::Criterion:
    case RecordType::FollowUp:
    case RecordType::FollowUpInitiative:
    case RecordType::EvaluationRound:
    case RecordType::Actor:
    case RecordType::BudgetVersion:
    case RecordType::BudgetGroup:
    case RecordType::BudgetGroupStated:
    case RecordType::BudgetRow:
    case RecordType::BudgetRowStated:
    case RecordType::BudgetRowCount:
    case RecordType::BudgetCell:
    case RecordType::BudgetPart:
    case RecordType::BudgetPartAmount:
    case RecordType::BudgetPartCount:
    case RecordType::Footnote:
    case RecordType::FootnotePlace:
    case RecordType::FootnoteHead:
    case RecordType::Acceptance:
    case RecordType::AcceptedFact:
    case RecordType::BoundFigure:
    case RecordType::Promise:
    case RecordType::Kept:
    case RecordType::Register:
    case RecordType::RegisterRow:
    case RecordType::RegisterCell:
    case RecordType::ChangeTable:
    case RecordType::ChangeRow:
        return always | Remarks;
    case RecordType::Area:
    case RecordType::AreaAlias:
    case RecordType::AreaSuccessor:
    case RecordType::AreaInitiative:
    case RecordType::Indicator:
    case RecordType::FigureSource:
    case RecordType::AreaFigure:
    case RecordType::DesignationList:
    case RecordType::Designation:
    case RecordType::Scheme:
    case RecordType::Setting:
        return always | Lists | Areas | Remarks; // texts tell how many are on a list
    }
    Q_UNREACHABLE();
}

KeptThings emptiedBy(const Change& change)
{
    KeptThings all;
    for (const Touched& touched : change.touched)
        all |= emptiedBy(touched.type);
    return all;
}

void Judged::empty(const Change& change, AreaFigures* figures)
{
    const KeptThings gone = emptiedBy(change);
    if (gone & Kept::Remarks)
        m_remarks.reset();
    if (gone & Kept::Goals)
        m_goals.reset();
    if (gone & Kept::Lists)
        m_lists.reset();
    if (gone & Kept::Series)
        m_series.reset();
    if (gone & Kept::Areas)
        refreshAreas(change, figures);
}

void Judged::empty()
{
    m_remarks.reset();
    m_budgetBefore.reset();
    m_earlier.clear();
    m_goals.reset();
    m_lists.reset();
    m_series.reset();
    m_sources.reset();
    m_classifier.reset();
    m_areas.reset();
}

/// Figures are many, so they are read again only where a whole source came or went, and `figures` are not given.
void Judged::refreshAreas(const Change& change, AreaFigures* figures)
{
    m_sources.reset();
    if (!m_areas)
        return;
    m_classifier.reset();
    const bool isOfSource = std::any_of(change.touched.begin(), change.touched.end(),
        [](const Touched& touched) { return touched.type == RecordType::FigureSource; });
    auto book = m_store.areasWithoutFigures();
    if (!book || (isOfSource && !figures)) {
        m_areas.reset(); // read again when they are asked for
        return;
    }
    book->figures = std::move(figures ? *figures : m_areas->figures);
    m_areas = std::move(*book);
    for (const Touched& touched : change.touched) {
        if (touched.type == RecordType::AreaFigure && !m_store.reloadFigure(*m_areas, touched)) {
            m_areas.reset();
            return;
        }
    }
}

std::vector<Remark> Judged::remarks() const
{
    if (m_remarks)
        return *m_remarks;
    const Budget* before = budgetBefore();
    const auto counts = ruleCounts();
    auto remarks =
        m_book ? remarksOf(*m_book, before, counts.value_or(std::vector<RuleCounts>())) : std::vector<Remark>();
    // Without the year before or the areas some may be missing, so these are not kept.
    if (counts && (before || !m_book || !m_book->yearBefore))
        m_remarks = remarks;
    return remarks;
}

Result<std::vector<Remark>> Judged::allRemarks() const
{
    if (m_book && m_book->yearBefore && !budgetBefore()) {
        if (const auto read = budgetOf(m_store, *m_book->yearBefore); !read)
            return read.error();
    }
    // Once they are read, nobody passes over what needs them.
    if (m_book && !toldRuleCounts(*m_book).empty()) {
        if (const auto read = areas(); !read)
            return read.error();
    }
    return remarks();
}

/// What sentences in the account in view that tell of rules come to now. It takes all areas, and most accounts have no
/// such sentence; nothing where they cannot be read just now, or reading them would be felt.
std::optional<std::vector<RuleCounts>> Judged::ruleCounts() const
{
    const auto told = m_book ? toldRuleCounts(*m_book) : std::vector<RuleCounts>();
    if (told.empty())
        return told;
    const auto areas = hasManyFigures() ? Result<const Classifier*>(nullptr) : classifier();
    return areas && *areas ? std::optional(ruleCountsNow(told, **areas)) : std::nullopt;
}

/// Nothing where there is none or it cannot be read just now.
const Budget* Judged::budgetBefore() const
{
    if (!m_budgetBefore && m_book && m_book->yearBefore && !m_store.isWriting())
        m_budgetBefore = budgetOf(m_store, *m_book->yearBefore).value_or(std::nullopt);
    return m_budgetBefore ? &*m_budgetBefore : nullptr;
}

std::vector<Promise> Judged::promisesOf(const Card& card) const
{
    if (!m_book)
        return {};
    auto earlier = m_earlier.find(card.id);
    if (earlier == m_earlier.end()) {
        auto forms = m_store.formsBefore(card.initiative, m_book->account.year);
        if (!forms)
            return {};
        earlier = m_earlier.emplace(card.id, readEarlier(std::move(*forms), *m_book)).first;
    }
    return indblik::promisesOf(*m_book, card, earlier->second);
}

std::vector<Promise> Judged::promises() const
{
    std::vector<Promise> all;
    for (size_t i = 0; m_book && i < m_book->cards.size(); ++i) {
        auto own = promisesOf(m_book->cards[i]);
        std::move(own.begin(), own.end(), std::back_inserter(all));
    }
    return all;
}

const std::vector<GoalProgress>& Judged::goalProgress() const
{
    const bool areListsKept = m_lists.has_value();
    const ListChanges& lists = listChanges();
    if (!m_goals || areListsKept != m_lists.has_value())
        m_goals = m_book ? indblik::goalProgress(*m_book, lists) : std::vector<GoalProgress>();
    return *m_goals;
}

const ListChanges& Judged::listChanges() const
{
    if (m_lists)
        return *m_lists;
    // Finding them takes all areas, and most accounts need none.
    if (!m_book || !needsLists(*m_book))
        return m_lists.emplace();
    if (const auto areas = classifier())
        return m_lists.emplace(indblik::listChanges(*m_book, **areas));
    // They cannot be read just now, which says nothing of them.
    static const ListChanges unknown;
    return unknown;
}

Result<const SeriesBook*> Judged::seriesBook() const
{
    if (!m_series) {
        auto read = m_store.series();
        if (!read)
            return read.error();
        m_series = std::move(*read);
    }
    return &*m_series;
}

Result<std::optional<Series>> Judged::series(const SeriesId& id) const
{
    const auto book = seriesBook();
    if (!book)
        return book.error();
    const Series* known = (*book)->find(id);
    if (!known)
        return std::optional<Series>();
    return m_store.seriesFigures(id).transform([known](std::vector<SeriesFigure> figures) {
        Series series = *known;
        series.figures = std::move(figures);
        return std::optional(std::move(series));
    });
}

Result<const AreaBook*> Judged::areas() const
{
    if (!m_areas) {
        auto read = m_store.areas();
        if (!read)
            return read.error();
        m_areas = std::move(*read);
    }
    return &*m_areas;
}

const AreaBook& Judged::figureSources() const
{
    if (m_areas)
        return *m_areas;
    if (!m_sources)
        m_sources = m_store.figureSources().value_or(AreaBook());
    return *m_sources;
}

std::vector<Indicator> Judged::countedOfAreas() const
{
    std::vector<Indicator> counted = figureSources().indicators;
    std::erase_if(counted, [](const Indicator& indicator) { return indicator.number == 0; });
    return counted;
}

bool Judged::hasManyFigures() const
{
    constexpr qint64 few = 100'000;
    qint64 figures = 0;
    for (const FigureSource& source : figureSources().sources)
        figures += source.figures;
    return !m_areas && figures > few;
}

Result<const Classifier*> Judged::classifier() const
{
    const auto book = areas();
    if (!book)
        return book.error();
    if (!m_classifier)
        m_classifier = std::make_unique<Classifier>(**book);
    return m_classifier.get();
}

Result<std::optional<Budget>> budgetOf(const Store& store, Year year)
{
    const auto accounts = store.accounts();
    if (!accounts)
        return accounts.error();
    for (const Account& account : *accounts) {
        if (account.year == year)
            return store.book(account).transform(
                [](AccountBook book) { return std::optional(std::move(book.budget)); });
    }
    return std::optional<Budget>();
}

} // namespace indblik
