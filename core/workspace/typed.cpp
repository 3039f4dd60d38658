// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/typed.h"

#include "core/workspace.h"
#include "core/workspace/typedfaults.h"

#include <algorithm>

namespace indblik {

namespace {

/// What was typed at a place; null where nothing was.
const QString* find(const TypedTexts& typed, const TypedPlace& place)
{
    const auto found = typed.find(place);
    return found == typed.end() ? nullptr : &found->second;
}

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

TypedFault noDate(const QString& text, const QString& example)
{
    return unfinished(Typed::tr("“%1” is not a date. Write it as “1.4.2012” or “%2”.").arg(text.trimmed(), example));
}

TypedFault noDay(const QString& text)
{
    return unfinished(Typed::tr("“%1” is not a day. Write it as “1.4.2012”.").arg(text.trimmed()));
}

/// Why what was typed is not the date of an achievement.
TypedFault noDateOf(const std::optional<Achievement>& achievement, const QString& text)
{
    if (!achievement)
        return unfinished(Typed::tr("Choose the achievement first."));
    if (achievement->takesDate())
        return noDate(text, QStringLiteral("medio 2012"));
    return unfinished(Typed::tr("“%1” takes no date. Delete the date, or choose another achievement.")
                          .arg(achievementWords(achievement->kind)));
}

/// Not for what was typed, but because the file could not be written.
bool isOfDisk(const TypedFault& fault)
{
    return !fault.isUnfinished && fault.error.fault != Fault::Refused;
}

} // namespace

bool areOfOneThing(const TypedPlace& a, const TypedPlace& b)
{
    if (a.index() != b.index())
        return false;
    const auto isSame = [&b](const auto& first) {
        using At = std::decay_t<decltype(first)>;
        const auto& second = std::get<At>(b);
        if constexpr (requires { first.criterion; })
            return first.card == second.card && first.criterion == second.criterion;
        else if constexpr (requires { first.promise; })
            return first.card == second.card && first.promise == second.promise;
        else if constexpr (std::is_same_v<At, HeadPlace> || std::is_same_v<At, AchievementPlace>)
            return first.card == second.card;
        else if constexpr (std::is_same_v<At, GoalPlace>)
            return first.goal == second.goal;
        else if constexpr (std::is_same_v<At, PartPlace>)
            return first.row == second.row && first.part == second.part;
        else if constexpr (std::is_same_v<At, ChangePlace>)
            return first.table == second.table;
        else
            return first == second;
    };
    return std::visit(isSame, a);
}

std::optional<CardId> cardOf(const TypedPlace& place)
{
    return std::visit(
        [](const auto& at) -> std::optional<CardId> {
            if constexpr (requires { at.card; })
                return at.card;
            else
                return std::nullopt;
        },
        place);
}

TypedFaults Typed::store(const TypedTexts& typed)
{
    TypedFaults faults = storeTogether(typed);
    if (typed.size() < 2 || faults.empty()
        || std::any_of(faults.begin(), faults.end(), [](const auto& each) { return isOfDisk(each.second); }))
        return faults;
    // What was refused with the rest may do alone.
    for (const auto& [place, text] : typed) {
        const auto fault = faults.find(place);
        if (fault != faults.end() && !fault->second.isUnfinished && storeTogether({{place, text}}).empty())
            faults.erase(place);
    }
    return faults;
}

TypedFaults Typed::storeTogether(const TypedTexts& typed)
{
    if (typed.empty())
        return {};
    if (!m_workspace.book())
        return refuse(typed, {notThere()});
    return std::visit([&](const auto& place) { return storeAt(place, typed); }, typed.begin()->first);
}

TypedFaults Typed::storeAt(const AnswerPlace& place, const TypedTexts& typed)
{
    return outcomeOf(typed, m_workspace.cards().setAnswer(place.card, place.field, typed.begin()->second));
}

TypedFaults Typed::storeAt(const HeadPlace& place, const TypedTexts& typed)
{
    using Which = HeadPlace::Field;
    const auto now = [&](Which field) {
        const HeadPlace at{place.card, field};
        const QString* text = find(typed, at);
        return text ? *text : storedAt(at).value_or(QString());
    };
    const auto isTyped = [&](Which field) { return find(typed, HeadPlace{place.card, field}) != nullptr; };
    TypedFaults faults;
    if (isTyped(Which::Title) || isTyped(Which::IsNew)) {
        const auto set = m_workspace.cards().setTitle(place.card, now(Which::Title), !now(Which::IsNew).isEmpty());
        for (const Which field : {Which::Title, Which::IsNew}) {
            if (!set && isTyped(field))
                faults.emplace(HeadPlace{place.card, field}, TypedFault{set.error()});
        }
    }
    if (!isTyped(Which::Officer) && !isTyped(Which::Due) && !isTyped(Which::EndsThisYear))
        return faults;
    const QString due = now(Which::Due);
    const Plan plan{now(Which::Officer), FuzzyDate::readDay(due), !now(Which::EndsThisYear).isEmpty()};
    const bool isReadable = plan.due || isBlank(due);
    const TypedFault noDue =
        unfinished(tr("“%1” is not a day. Write the due date as “1.4.2012”, or leave it empty.").arg(due.trimmed()));
    // They are one plan.
    const auto planned = isReadable ? m_workspace.cards().setPlan(place.card, plan) : Result<void>(noDue.error);
    for (const Which field : {Which::Due, Which::Officer, Which::EndsThisYear}) {
        if (!planned && isTyped(field))
            faults.emplace(HeadPlace{place.card, field}, isReadable ? TypedFault{planned.error()} : noDue);
    }
    return faults;
}

TypedFaults Typed::storeAt(const AchievementPlace& place, const TypedTexts& typed)
{
    using Which = AchievementPlace::Field;
    const Card* card = m_workspace.book()->card(place.card);
    if (!card)
        return refuse(typed, {notThere()});
    TypedFaults faults;
    const AchievementPlace kindAt{place.card, Which::Kind};
    const AchievementPlace fromAt{place.card, Which::From};
    const AchievementPlace sentenceAt{place.card, Which::Sentence};
    std::optional<Achievement> now = card->achievement;
    if (const QString* kind = find(typed, kindAt)) {
        if (const auto chosen = achievementFromText(*kind))
            (now ? *now : now.emplace()).kind = *chosen;
        else
            now.reset();
    }
    const QString* sentence = find(typed, sentenceAt);
    if (sentence && now)
        now->sentence = sentence->simplified();
    else if (sentence && !isBlank(*sentence))
        faults.emplace(sentenceAt, unfinished(tr("Choose the achievement first.")));
    const QString* from = find(typed, fromAt);
    const auto date = from ? FuzzyDate::read(*from) : std::nullopt;
    if (from && now && (isBlank(*from) || (date && now->takesDate())))
        now->assessableFrom = date;
    else if (from && !isBlank(*from))
        faults.emplace(fromAt, noDateOf(now, *from));
    return outcomeOf(typed, m_workspace.cards().setAchievement(place.card, now), std::move(faults));
}

TypedFaults Typed::storeAt(const CriterionPlace& place, const TypedTexts& typed)
{
    using Which = CriterionPlace::Field;
    Criterion now;
    now.id = place.criterion;
    now.card = place.card;
    for (const Criterion* known : m_workspace.book()->criteriaOf(place.card)) {
        if (known->id == place.criterion)
            now = *known;
    }
    TypedFaults faults;
    const auto at = [&](Which field) { return CriterionPlace{place.card, place.criterion, field}; };
    if (const QString* text = find(typed, at(Which::Text)); text && !isBlank(*text))
        now.text = text->simplified();
    else if (text || now.text.isEmpty())
        return refuse(typed, unfinished(tr("Write what shows that the initiative succeeds.")));
    if (const QString* text = find(typed, at(Which::Target))) {
        if (const auto target = readTarget(*text))
            now.target = *target;
        else
            faults.emplace(at(Which::Target), unfinished(target.error().message));
    }
    for (auto [field, into] : {std::pair(Which::Base, &now.base), std::pair(Which::Actual, &now.actual)}) {
        const QString* text = find(typed, at(field));
        if (!text)
            continue;
        if (const auto measured = readMeasurement(*text))
            *into = *measured;
        else
            faults.emplace(at(field), unfinished(measured.error().message));
    }
    if (const QString* text = find(typed, at(Which::Measured))) {
        const auto measured = FuzzyDate::read(*text);
        if (measured || isBlank(*text))
            now.measured = measured;
        else
            faults.emplace(at(Which::Measured), noDate(*text, QStringLiteral("ultimo 2011")));
    }
    if (!now.target.count && !now.target.share)
        return refuse(typed, unfinished(readTarget({}).error().message), std::move(faults));
    return outcomeOf(typed, m_workspace.cards().saveCriterion(now), std::move(faults));
}

TypedFaults Typed::storeAt(const PromisePlace& place, const TypedTexts& typed)
{
    using Which = PromisePlace::Field;
    auto now = promiseAt(place);
    if (!now)
        return refuse(typed, {notThere()});
    TypedFaults faults;
    const PromisePlace movedAt{place.card, place.promise, Which::MovedTo};
    if (const QString* state = find(typed, PromisePlace{place.card, place.promise, Which::State}))
        now->state = promiseStateFromText(*state).value_or(PromiseState::Open);
    if (const QString* word = find(typed, PromisePlace{place.card, place.promise, Which::Word}))
        now->word = *word;
    const QString* moved = find(typed, movedAt);
    const auto date = moved ? FuzzyDate::read(*moved) : std::nullopt;
    const bool isMoved = now->state == PromiseState::Moved;
    if (moved && (isBlank(*moved) || (date && isMoved)))
        now->movedTo = date;
    else if (moved)
        faults.emplace(movedAt, isMoved
                                    ? noDate(*moved, QStringLiteral("medio 2012"))
                                    : unfinished(tr("Choose “%1” first.").arg(promiseStateWords(PromiseState::Moved))));
    return outcomeOf(typed, m_workspace.promises().answer(*now), std::move(faults));
}

/// A verdict that is another than the computed one is stored with its reason, or not yet.
void Typed::takeVerdict(GoalAssessment& now, const TypedTexts& typed, TypedFaults& faults) const
{
    const GoalPlace verdictAt{now.goal, GoalPlace::Field::Verdict};
    const GoalPlace reasonAt{now.goal, GoalPlace::Field::VerdictReason};
    const QString* verdict = find(typed, verdictAt);
    const QString* reason = find(typed, reasonAt);
    if (!verdict && !reason)
        return;
    const auto own = verdict ? verdictFromText(*verdict) : now.verdict;
    const QString why = own ? (reason ? reason->simplified() : now.verdictReason) : QString();
    if (!own && reason && !isBlank(*reason))
        faults.emplace(reasonAt, unfinished(tr("Choose your own verdict, or delete the reason.")));
    std::optional<Verdict> computed;
    for (const GoalProgress& progress : m_workspace.judged().goalProgress()) {
        if (progress.goal->id == now.goal)
            computed = progress.verdict();
    }
    if (own && own != computed && why.isEmpty()) {
        const TypedFault lacking =
            unfinished(computed ? tr("Your verdict is another than the computed one. Write why, then it is saved.")
                                : tr("No single verdict is computed. Write why you judge it so, then it is saved."));
        for (const GoalPlace& at : {verdictAt, reasonAt}) {
            if (find(typed, at))
                faults.emplace(at, lacking);
        }
        return;
    }
    now.verdict = own;
    now.verdictReason = why;
}

TypedFaults Typed::storeAt(const GoalPlace& place, const TypedTexts& typed)
{
    using Which = GoalPlace::Field;
    const GoalAssessment* stored = m_workspace.book()->assessment(place.goal);
    if (!stored)
        return refuse(typed, {notThere()});
    TypedFaults faults;
    GoalAssessment now = *stored;
    takeVerdict(now, typed, faults);
    const auto at = [&](Which field) { return GoalPlace{place.goal, field}; };
    if (const QString* text = find(typed, at(Which::AssessableFrom))) {
        const auto date = FuzzyDate::read(*text);
        if (date || isBlank(*text))
            now.assessableFrom = date;
        else
            faults.emplace(at(Which::AssessableFrom), noDate(*text, QStringLiteral("medio 2012")));
    }
    if (const QString* text = find(typed, at(Which::Decision)))
        now.decision = text->isEmpty() ? std::nullopt : std::optional(Recommendation(text->toInt()));
    if (const QString* text = find(typed, at(Which::DecidedBy)))
        now.decidedBy = text->simplified();
    if (const QString* text = find(typed, at(Which::DecidedOn))) {
        const auto day = FuzzyDate::readDay(*text);
        if (day || isBlank(*text))
            now.decidedOn = day;
        else
            faults.emplace(at(Which::DecidedOn), noDay(*text));
    }
    TypedTexts shortOnes = typed;
    std::erase_if(
        shortOnes, [](const auto& each) { return std::get<GoalPlace>(each.first).field >= Which::Assessment; });
    if (now != *stored) {
        if (const auto saved = m_workspace.goals().save(now); !saved)
            faults = refuse(shortOnes, {saved.error()}, std::move(faults));
    }
    faults.merge(storeTexts(place.goal, typed));
    return faults;
}

/// The texts that are typed at length, each a step of its own.
TypedFaults Typed::storeTexts(const GoalId& goal, const TypedTexts& typed)
{
    using Which = GoalPlace::Field;
    TypedFaults faults;
    for (const auto& [field, which] :
        {std::pair(Which::Assessment, GoalText::Assessment), std::pair(Which::Recommendation, GoalText::Recommendation),
            std::pair(Which::Reservation, GoalText::Reservation),
            std::pair(Which::Circumstances, GoalText::Circumstances)}) {
        const QString* text = find(typed, GoalPlace{goal, field});
        if (!text)
            continue;
        if (const auto set = m_workspace.goals().setText(goal, which, *text); !set)
            faults.emplace(GoalPlace{goal, field}, TypedFault{set.error()});
    }
    return faults;
}

TypedFaults Typed::storeAt(const PartPlace& place, const TypedTexts& typed)
{
    using Which = PartPlace::Field;
    const BudgetRow* row = m_workspace.book()->budget.row(place.row);
    if (!row)
        return refuse(typed, {notThere()});
    const BudgetPart* known = row->part(place.part);
    BudgetPart now = known ? *known : BudgetPart();
    now.id = place.part;
    now.row = place.row;
    if (!known && place.kind == PartKind::Source)
        now.funding.emplace();
    TypedFaults faults;
    for (const auto& [each, text] : typed) {
        const auto& at = std::get<PartPlace>(each);
        if (at.field == Which::Name && !isBlank(text)) {
            now.name = text.simplified();
        } else if (at.field == Which::Amount) {
            const auto figure = readFigure(text, at.unit, LargeNumber::TypedInKroner);
            if (!figure)
                faults.emplace(each, unfinished(figure.error().message));
            else if (figure->figure.isBlank())
                now.amounts.erase(at.column);
            else
                now.amounts[at.column] = figure->figure;
        } else if (now.funding && at.field == Which::Funder) {
            now.funding->funder = funderFromText(text).value_or(Funder::Own);
        } else if (now.funding && at.field == Which::IsInKind) {
            now.funding->isInKind = !text.isEmpty();
        } else if (now.funding && at.field == Which::CountedIn) {
            now.funding->countedIn = BudgetRowId::fromText(text);
        } else if (now.funding && at.field == Which::Share) {
            const auto share = isBlank(text) ? Result<Percent>(Percent()) : readPercent(text.simplified());
            if (share)
                now.funding->share = isBlank(text) ? std::nullopt : std::optional(*share);
            else
                faults.emplace(each, unfinished(share.error().message));
        } else if (!now.funding && at.field != Which::Name && !isBlank(text)) {
            faults.emplace(each, TypedFault{notThere()}); // a site has no funder
        }
    }
    const QString* name = find(typed, PartPlace{place.row, place.part});
    if (now.name.isEmpty() || (name && isBlank(*name)))
        return refuse(typed, unfinished(now.isSite() ? tr("Write what the site is called.") : tr("Write who pays.")),
            std::move(faults));
    if (known && now == *known)
        return faults;
    return outcomeOf(typed, m_workspace.budget().setPart(now), std::move(faults));
}

TypedFaults Typed::storeAt(const FootnoteTextPlace& place, const TypedTexts& typed)
{
    const QString& text = typed.begin()->second;
    if (place.footnote)
        return outcomeOf(typed, m_workspace.budget().setFootnote(*place.footnote, text));
    if (storedText(text).isEmpty())
        return {};
    // Each version of a budget has its own.
    if (m_workspace.book()->budget.version.id != place.version)
        return refuse(typed, {notThere()});
    const auto added = m_workspace.budget().addFootnote(place.at, text);
    return added ? TypedFaults() : refuse(typed, {added.error()});
}

TypedFaults Typed::storeAt(const CellPlace& place, const TypedTexts& typed)
{
    const QString& text = typed.begin()->second;
    const BudgetRow* row = m_workspace.book()->budget.row(place.row);
    const BudgetPart* part = row && place.part ? row->part(*place.part) : nullptr;
    if (!row || (place.part && !part))
        return refuse(typed, {notThere()});
    if (!place.column) {
        BudgetPart renamed = part ? *part : BudgetPart();
        renamed.name = text;
        return outcomeOf(
            typed, part ? m_workspace.budget().setPart(renamed) : m_workspace.budget().renameRow(row->id, text));
    }
    const auto figure = readFigure(text, place.unit, LargeNumber::TypedInKroner);
    if (!figure)
        return refuse(typed, unfinished(figure.error().message));
    if (!part)
        return outcomeOf(typed, m_workspace.budget().setFigure(place.row, *place.column, figure->figure));
    return outcomeOf(typed, m_workspace.budget().setFigures({{place.row, *place.column, figure->figure, place.part}},
                                QStringLiteral("%1: %2").arg(part->name, columnWords(*place.column))));
}

/// It is stored with its step, by the button that takes it.
TypedFaults Typed::storeAt(const ReasonPlace&, const TypedTexts& typed)
{
    return refuse(typed, unfinished(tr("Use the button beside it, or cancel.")));
}

TypedFaults Typed::storeAt(const OfficerPlace&, const TypedTexts& typed)
{
    return refuse(typed, unfinished(tr("Use the button beside it, or cancel.")));
}

} // namespace indblik
