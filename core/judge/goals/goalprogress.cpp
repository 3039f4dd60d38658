// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/goals/goalprogress.h"

#include <algorithm>
#include <iterator>

namespace indblik {

namespace {

enum class Listed { No, Yes, CannotTell };

Listed listedBy(const Classes& classes, const RuleSet& rules, const Area& area)
{
    const auto isListed = [&rules](quint8 at) { return at != Classes::none && rules.classes[at].isListed; };
    const auto at = size_t(area.number);
    if (isListed(classes.held[at]))
        return Listed::Yes;
    return isListed(classes.open[at]) ? Listed::CannotTell : Listed::No;
}

/// The housing areas of a published list.
std::vector<const Area*> areasOf(const AreaBook& book, const DesignationList& list)
{
    std::vector<const Area*> found;
    for (const DesignationList::Entry& entry : list.entries) {
        const Area* area = book.area(entry.area);
        if (area && area->kind == AreaKind::Area)
            found.push_back(area);
    }
    return found;
}

/// An area came by its figures where the old rules list it too; by the rule where the new ones alone do. Of what
/// neither list by the figures there are, it cannot be told.
void sortOut(ListChange& change, const Classifier& areas, const RuleSet* oldRules, const RuleSet* newRules,
    const std::vector<const Area*>& came)
{
    const auto under = [&](const RuleSet* rules) {
        return rules ? std::optional(areas.classes(*rules, change.now)) : std::nullopt;
    };
    const auto byOld = under(oldRules);
    const auto byNew = change.rulesChanged ? under(newRules) : byOld;
    for (const Area* area : came) {
        const Listed old = byOld ? listedBy(*byOld, *oldRules, *area) : Listed::CannotTell;
        const Listed now = byNew ? listedBy(*byNew, *newRules, *area) : Listed::CannotTell;
        const bool isByRule = old == Listed::No && now == Listed::Yes;
        (old == Listed::Yes ? change.byFigures : isByRule ? change.byRule : change.unknown).append(area->name);
    }
}

Progress untold(Untold why)
{
    Progress progress;
    progress.why = why;
    return progress;
}

Progress judged(const ListChange& change, const Target& target, Year account)
{
    Progress progress;
    // A list from before the due year is the last one so far, not the one that will tell.
    if (target.due && change.listNow.year() < target.due->year().number())
        progress.toldBy = target.due;
    if (!change.byFigures.isEmpty()) {
        progress.verdict = Verdict::NotMet;
        return progress;
    }
    if (!change.unknown.isEmpty())
        return untold(Untold::ListUntold);
    if (!change.byRule.isEmpty())
        return untold(Untold::RuleChanged);
    progress.verdict = target.due && account < target.due->year() ? Verdict::OnCourse : Verdict::Met;
    return progress;
}

/// The published list at the end of the base against that at the end of the account's year.
std::optional<ListChange> listChange(const Target& target, Year account, const Classifier& areas)
{
    const Scheme* scheme = areas.book().scheme(target.scheme);
    if (!target.base || !scheme)
        return std::nullopt;
    const QDate before = target.base->lastDay();
    const QDate end = Period(account).lastDay();
    const QDate now = target.due ? std::min(end, target.due->lastDay()) : end;
    const DesignationList* oldList = areas.book().listOn(target.scheme, before);
    const DesignationList* newList = areas.book().listOn(target.scheme, now);
    if (!oldList || !newList || oldList == newList)
        return std::nullopt;
    const auto areasNow = areasOf(areas.book(), *newList);
    ListChange change{.before = before,
        .now = now,
        .listBefore = oldList->validFrom,
        .listNow = newList->validFrom,
        .countBefore = int(areasOf(areas.book(), *oldList).size()),
        .countNow = int(areasNow.size()),
        .isIllustrative = areas.book().isIllustrative()};
    const RuleSet* oldRules = scheme->ruleSetOn(before);
    const RuleSet* newRules = scheme->ruleSetOn(now);
    change.rulesChanged = oldRules && oldRules != newRules;
    std::vector<const Area*> came;
    std::copy_if(areasNow.begin(), areasNow.end(), std::back_inserter(came),
        [oldList](const Area* area) { return !oldList->entry(area->id); });
    std::sort(
        came.begin(), came.end(), [](const Area* a, const Area* b) { return a->name.localeAwareCompare(b->name) < 0; });
    sortOut(change, areas, oldRules, newRules, came);
    return change;
}

void readList(Reading& reading, Year account, const ListChanges& lists)
{
    const Target& target = *reading.target;
    const auto found = lists.find(target.id);
    if (!target.base || target.scheme.isEmpty()) {
        reading.progress = {untold(Untold::NoTarget)};
    } else if (account <= target.base->year()) {
        reading.progress = {untold(Untold::NoFigure)};
    } else if (found == lists.end()) {
        reading.progress = {untold(Untold::NoList)};
    } else {
        reading.progress = {judged(found->second, target, account)};
        reading.list = found->second;
    }
}

Reading readingOf(const AccountBook& book, const Goal& goal, const Target& target, const ListChanges& lists)
{
    Reading reading;
    reading.target = &target;
    reading.isChosen = goal.chosen && isVersionOf(target, goal.chosen->target, book.targets);
    if (target.kind == TargetKind::NoNew) {
        readList(reading, book.account.year, lists);
        return reading;
    }
    reading.other = target.other ? book.seriesOf(*target.other) : nullptr;
    for (const SeriesId& id : target.series) {
        if (const Series* series = book.seriesOf(id)) {
            reading.series.push_back(series);
            reading.progress.push_back(progressOf(target, series, reading.other, book.breaks, book.account.year));
        }
    }
    if (reading.progress.empty())
        reading.progress = {progressOf(target, nullptr, nullptr, {}, book.account.year)};
    return reading;
}

} // namespace

QString Reading::otherName() const
{
    if (!other)
        return {};
    return other->population.isEmpty() ? other->title : other->population;
}

const Reading* GoalProgress::chosen() const
{
    const auto found =
        std::find_if(readings.begin(), readings.end(), [](const Reading& reading) { return reading.isChosen; });
    return found == readings.end() ? nullptr : &*found;
}

const Reading* GoalProgress::shown() const
{
    const Reading* judgedBy = chosen();
    if (judgedBy && !judgedBy->series.empty())
        return judgedBy;
    const Reading* first = nullptr;
    for (const Reading& reading : readings) {
        if (!reading.series.empty() && reading.first().why == Untold::Nothing)
            return &reading;
        if (!first && !reading.series.empty())
            first = &reading;
    }
    return first;
}

const Progress* GoalProgress::judgedBy() const
{
    if (readings.empty() || isOpen())
        return nullptr;
    const Reading* reading = chosen();
    return &(reading ? *reading : readings.front()).first();
}

std::optional<Verdict> GoalProgress::verdict() const
{
    const Progress* progress = judgedBy();
    return progress ? std::optional(progress->verdict) : std::nullopt;
}

bool GoalProgress::isOpen() const
{
    return !chosen() && std::any_of(readings.begin(), readings.end(), [this](const Reading& reading) {
        return reading.first().verdict != readings.front().first().verdict;
    });
}

std::vector<GoalProgress> goalProgress(const AccountBook& book, const ListChanges& lists)
{
    std::vector<GoalProgress> all;
    for (const Goal& goal : book.goals) {
        if (!book.assessment(goal.id))
            continue; // a goal of other years
        GoalProgress progress{&goal, {}};
        for (const Target* target : book.readings(goal))
            progress.readings.push_back(readingOf(book, goal, *target, lists));
        all.push_back(std::move(progress));
    }
    return all;
}

bool needsLists(const AccountBook& book)
{
    return std::any_of(book.targets.begin(), book.targets.end(),
        [](const Target& target) { return target.kind == TargetKind::NoNew; });
}

ListChanges listChanges(const AccountBook& book, const Classifier& areas)
{
    ListChanges lists;
    for (const Target& target : book.targets) {
        if (target.kind != TargetKind::NoNew)
            continue;
        if (auto change = listChange(target, book.account.year, areas))
            lists.emplace(target.id, std::move(*change));
    }
    return lists;
}

std::vector<const Card*> cardsWithoutGoal(const AccountBook& book)
{
    std::vector<const Card*> found;
    for (const Card& card : book.cards) {
        const bool helps = std::any_of(book.contributions.begin(), book.contributions.end(),
            [&card](const Contribution& each) { return each.initiative == card.initiative; });
        if (card.section == Section::Goals && !helps)
            found.push_back(&card);
    }
    return found;
}

QString standInWords(const Reading& reading, const Tongue& tongue)
{
    if (!reading.first().standsIn)
        return {};
    return tongue.translate("Progress", "The figures are about %1 and stand in: %2")
        .arg(reading.series.front()->population, reading.target->standIn);
}

QString listWords(const ListChange& change, const Tongue& tongue)
{
    const auto dayText = [&tongue](const QDate& day) {
        return tongue.locale().toString(day, QStringLiteral("d. MMMM yyyy"));
    };
    const auto named = [&tongue](const char* pattern, const QStringList& names) {
        return names.isEmpty()
                   ? QString()
                   : tongue.translate("ListChange", pattern, int(names.size())).arg(names.join(QStringLiteral(", ")));
    };
    QStringList parts{tongue.translate("ListChange", "%1 on the list of %2, %3 on that of %4")
                          .arg(QString::number(change.countBefore), dayText(change.listBefore),
                              QString::number(change.countNow), dayText(change.listNow))};
    for (const QString& part :
        {named(QT_TRANSLATE_N_NOOP("ListChange", "%n was/were added because of the figures: %1"), change.byFigures),
            named(QT_TRANSLATE_N_NOOP("ListChange", "%n was/were added only because the rule was changed: %1"),
                change.byRule),
            named(QT_TRANSLATE_N_NOOP("ListChange", "%n was/were added, and it cannot be determined why: %1"),
                change.unknown)}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    if (change.isIllustrative && parts.size() > 1)
        parts.append(tongue.translate("ListChange", "The figures it is told by are made up"));
    return parts.join(QStringLiteral(". "));
}

} // namespace indblik
