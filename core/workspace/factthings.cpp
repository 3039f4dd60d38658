// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/factthings.h"

#include "core/wordpattern.h"
#include "core/workspace/factmatch.h"
#include "core/workspace/pen.h"
#include "core/workspace/seriesedits.h"

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

/// The rest of the sentence says who they are: "personer med anden baggrund som frivillige", up to what the sentence
/// says besides: "og tilstræbe at ...", "og omkring 30 frivillige".
QString textOf(const Fact& fact, const CountSaid& said)
{
    if (said.share)
        return said.what;
    static const auto end =
        wordPattern(QStringLiteral("[;:()\\n]|\\.$|,?\\s+(?:og|samt)\\s+(?=\\pL+\\s+(?:at|sig)(?!\\pL))"
                                   "|,?\\s+(?:og|samt|heraf|hvoraf)\\s+(?:\\pL+\\.?\\s+)?(?=\\d)"));
    const qsizetype from = fact.at - fact.sentenceAt + fact.length - said.what.size();
    const auto match = end.match(fact.sentence, from);
    return fact.sentence.mid(from, match.hasMatch() ? match.capturedStart() - from : -1).simplified();
}

} // namespace

AcceptedFact FactThings::recordOf(const Card& card, const Fact& fact) const
{
    AcceptedFact record{.card = card.id, .field = fact.field, .kind = fact.kind()};
    const AcceptedFact* best = nullptr;
    int most = 0;
    for (const AcceptedFact& known : m_book.facts) {
        const bool isGathered = std::any_of(
            m_accepted.begin(), m_accepted.end(), [&known](const AcceptedFact& other) { return other.id == known.id; });
        if (known.card != card.id || known.field != fact.field || known.kind != fact.kind() || isGathered)
            continue;
        if (known.isOf(fact)) {
            record = known;
            record.thing.reset(); // else it would not be proposed
            best = nullptr;
            break;
        }
        constexpr int half = 50;
        // Another number of the same people is a change, the same of other people is another thing.
        const auto* count = std::get_if<CountSaid>(&fact.content);
        const bool isOther = count && !isOfSame(count->what, known.said[u"what"].toString());
        const bool isChanged = !isOther && known.isChanged(card.answer(fact.field));
        const int shared = isChanged ? sharedWords(known.sentence, fact.sentence) : 0;
        if (shared >= half && shared > most) {
            best = &known;
            most = shared;
        }
    }
    return best ? *best : record;
}

Result<void> FactThings::take(const FactProposal& proposal)
{
    const Card* card = m_book.card(proposal.card);
    if (!card)
        return notThere();
    const Fact& fact = proposal.fact;
    const auto isThis = [&](const AcceptedFact& other) { return other.card == card->id && other.isOf(fact); };
    if (std::any_of(m_accepted.begin(), m_accepted.end(), isThis))
        return {};
    AcceptedFact record = recordOf(*card, fact);
    const auto thing = thingOf(*card, fact, record);
    if (m_fault)
        return *m_fault;
    record.sentence = fact.sentence;
    record.said = factValues(fact.content);
    record.thing = thing;
    m_accepted.push_back(std::move(record));
    return {};
}

FactsTaken FactThings::taken() const
{
    const auto hasChanged = [](const FactThing& thing, const auto& gathered, const auto& known) {
        const auto isIt = [&thing](const auto& each) { return each.id.text() == thing.id; };
        const auto now = std::find_if(gathered.begin(), gathered.end(), isIt);
        const auto was = std::find_if(known.begin(), known.end(), isIt);
        return now != gathered.end() && (was == known.end() || !(*was == *now));
    };
    FactsTaken taken;
    for (const AcceptedFact& fact : m_accepted) {
        if (!fact.thing) {
            ++taken.noted;
            continue;
        }
        bool isNew = false;
        switch (fact.thing->type) {
        case RecordType::Criterion:
            isNew = hasChanged(*fact.thing, m_criteria, m_book.criteria);
            break;
        case RecordType::FollowUp:
            isNew = hasChanged(*fact.thing, m_followUps, m_book.followUps);
            break;
        case RecordType::Card:
            isNew = hasChanged(*fact.thing, m_cards, m_book.cards);
            break;
        case RecordType::Series:
            isNew = hasChanged(*fact.thing, m_series, std::vector<Series>());
            break;
        default: {
            const BudgetRow* row = m_book.budget.rowOf(m_book.card(fact.card)->initiative);
            isNew = hasChanged(*fact.thing, m_parts, row ? row->parts : std::vector<BudgetPart>());
        }
        }
        ++(isNew ? taken.made : taken.known);
    }
    return taken;
}

void FactThings::save(Edits& edits) const
{
    for (const Card& card : m_cards)
        edits.saveState(card);
    for (const Criterion& criterion : m_criteria)
        edits.save(criterion);
    for (const FollowUp& each : m_followUps)
        edits.save(each);
    for (const BudgetPart& part : m_parts)
        edits.save(part);
    for (const Series& each : m_series) {
        edits.save(each);
        edits.saveFigures(each);
    }
    for (const AcceptedFact& fact : m_accepted)
        edits.save(fact);
}

std::optional<FactThing> FactThings::thingOf(const Card& card, const Fact& fact, const AcceptedFact& record)
{
    switch (fact.kind()) {
    case FactKind::Count:
        return criterion(card, fact, std::get<CountSaid>(fact.content), record);
    case FactKind::Money:
        return source(card, std::get<MoneySaid>(fact.content), record);
    case FactKind::Site:
        return site(card, std::get<SiteSaid>(fact.content), record);
    case FactKind::FundingShare:
        return share(card, std::get<FundingShareSaid>(fact.content), record);
    case FactKind::Evaluation:
        return followUp(card, fact, std::get<EvaluationSaid>(fact.content), record);
    case FactKind::Achievement:
        return achievement(card, std::get<Achievement>(fact.content), record);
    case FactKind::Change:
        return series(std::get<ChangeSaid>(fact.content), card, record);
    case FactKind::Term:
    case FactKind::Promise:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

bool FactThings::isTaken(const Criterion& criterion, const AcceptedFact& record) const
{
    for (const auto* all : {&m_accepted, &m_book.facts}) {
        for (const AcceptedFact& other : *all) {
            if (other.id != record.id && other.thing == FactThing{RecordType::Criterion, criterion.id.text()})
                return true;
        }
    }
    return false;
}

/// A count or share to be reached. What is only about so many, a part of them or a range is no target, and this is only
/// the record of it.
std::optional<FactThing> FactThings::criterion(
    const Card& card, const Fact& fact, const CountSaid& said, const AcceptedFact& record)
{
    if (said.upTo || said.of)
        return std::nullopt;
    const QString text = storedText(textOf(fact, said));
    const bool isSure = said.isTarget && !said.isApproximate && !text.isEmpty();
    const CriterionTarget target{said.comparator.value_or(Comparator::AtLeast), said.count, said.share};
    if (const Criterion* before = thingIn(record, RecordType::Criterion, m_criteria, m_book.criteria)) {
        Criterion changed = *before;
        const bool isAsSaid = record.sentence.simplified().contains(before->text.simplified());
        if (isSure) {
            changed.target = target;
            changed.text = isAsSaid ? text : before->text;
            put(m_criteria, changed);
        }
        return FactThing{RecordType::Criterion, changed.id.text()};
    }
    int ordinal = 0;
    for (const auto* all : {&std::as_const(m_criteria), &m_book.criteria}) {
        for (const Criterion& other : *all) {
            if (other.card != card.id)
                continue;
            ordinal = std::max(ordinal, other.ordinal + 1);
            const bool isSame = other.target == target && isSameName(other.text, text);
            if (isSame || (isSameCriterion(other, said, text) && !isTaken(other, record)))
                return FactThing{RecordType::Criterion, other.id.text()};
        }
    }
    if (!isSure)
        return std::nullopt;
    const Criterion made{.card = card.id, .ordinal = ordinal, .text = text, .target = target};
    m_criteria.push_back(made);
    return FactThing{RecordType::Criterion, made.id.text()};
}

FollowUp& FactThings::changing(const FollowUp& known)
{
    const auto gathered = std::find_if(
        m_followUps.begin(), m_followUps.end(), [&known](const FollowUp& other) { return other.id == known.id; });
    if (gathered != m_followUps.end())
        return *gathered;
    m_followUps.push_back(known);
    return m_followUps.back();
}

/// The one that is most likely meant. A name that is a part of the name of a form is no name of that form's own.
const FollowUp* FactThings::followUpFor(const Card& card, const EvaluationSaid& said, const QString& ownTitle) const
{
    const FollowUp* best = nullptr;
    int most = 0;
    const auto isOfAnotherForm = [&](const FollowUp& other) {
        return !other.isOf(card.initiative)
               && std::any_of(m_book.cards.begin(), m_book.cards.end(), [&other](const Card& each) {
                      return other.isOf(each.initiative)
                             && isSameName(other.title, tr("%1 of %2").arg(followUpWords(other.kind), each.title));
                  });
    };
    const auto look = [&](const FollowUp& other) {
        const int found = isOfAnotherForm(other) ? 0 : likeness(other, card, said, ownTitle);
        if (found > most) {
            best = &other;
            most = found;
        }
    };
    for (const FollowUp& other : m_followUps)
        look(other);
    for (const FollowUp& other : m_book.followUps) {
        if (std::none_of(m_followUps.begin(), m_followUps.end(), [&](const auto& each) { return each.id == other.id; }))
            look(other);
    }
    return best;
}

/// An evaluation with a name is one for all forms that name it; one without is of this form and kind. Interviews and
/// figures that are gathered as it goes on are nothing that is waited for: they are linked where the account has them.
std::optional<FactThing> FactThings::followUp(
    const Card& card, const Fact& fact, const EvaluationSaid& said, const AcceptedFact& record)
{
    const bool isDone = said.stage == EvaluationStage::Done;
    // That none is made, and that one was made nobody knows when or of what, are records.
    if (said.stage == EvaluationStage::None || (isDone && said.dates.empty() && said.about.empty()))
        return std::nullopt;
    const QString title = tr("%1 of %2").arg(followUpWords(said.kind), said.of.isEmpty() ? card.title : said.of);
    const FollowUp* before = thingIn(record, RecordType::FollowUp, m_followUps, m_book.followUps);
    const FollowUp* known = before ? before : followUpFor(card, said, title);
    const bool isGathered = said.kind == FollowUpKind::Statistics || said.kind == FollowUpKind::Dialogue;
    if (!known && isGathered)
        return std::nullopt;
    FollowUp made = known ? *known : FollowUp{.title = title, .kind = said.kind};
    const bool isOwn = !known || known->note.contains(record.sentence.simplified());
    if (before) {
        giveBackRounds(made, record.said);
        if (made.repeats == repeatsFromText(record.said[u"repeats"].toString()))
            made.repeats = said.repeats;
        if (made.madeBy == record.said[u"by"].toString())
            made.madeBy = said.by;
        if (!record.sentence.isEmpty())
            made.note.replace(record.sentence.simplified(), fact.sentence.simplified());
    }
    if (!made.isOf(card.initiative))
        made.initiatives.push_back(card.initiative);
    takeRounds(made, said);
    if (made.repeats == Repeats::Once)
        made.repeats = said.repeats;
    if (made.evaluator == Evaluator::Unsaid && said.isExternal)
        made.evaluator = *said.isExternal ? Evaluator::External : Evaluator::Own;
    if (made.madeBy.isEmpty())
        made.madeBy = said.by;
    const QString note = fact.sentence.simplified();
    const bool isNew = !known || known->revision == 0;
    if (isNew && isOwn && !made.note.contains(note))
        made.note = made.note.isEmpty() ? note : made.note + u'\n' + note;
    if (!known || !(made == *known))
        put(m_followUps, made);
    return FactThing{RecordType::FollowUp, made.id.text()};
}

/// The first one of a form, unless it has one.
std::optional<FactThing> FactThings::achievement(const Card& card, const Achievement& said, const AcceptedFact& record)
{
    const auto gathered =
        std::find_if(m_cards.begin(), m_cards.end(), [&card](const Card& other) { return other.id == card.id; });
    const auto& stated = gathered == m_cards.end() ? card.achievement : gathered->achievement;
    const bool isAsSaid = stated && record.thing && achievementText(stated->kind) == record.said[u"kind"].toString();
    if (stated && stated->kind != said.kind && !isAsSaid)
        return std::nullopt;
    if (!stated || isAsSaid) {
        Card changed = gathered == m_cards.end() ? card : *gathered;
        changed.achievement = said;
        put(m_cards, changed);
    }
    return FactThing{RecordType::Card, card.id.text()};
}

Series FactThings::seriesFor(const ChangeSaid& said, const AcceptedFact& record)
{
    Series made{.title = said.measure, .population = said.group};
    const auto measures = [&](const Series& other) {
        const bool isBefore =
            record.thing && record.thing->type == RecordType::Series && record.thing->id == other.id.text();
        return isBefore
               || (isSameName(other.title, said.measure) && isSameName(other.population, said.group)
                   && other.unit == made.unit && other.periods == made.periods && !other.isAdjusted);
    };
    for (const Series& other : m_series) {
        if (measures(other))
            return other;
        made.ordinal = std::max(made.ordinal, other.ordinal + 1);
    }
    const auto book = m_judged.seriesBook();
    if (!book) {
        m_fault = book.error();
        return made;
    }
    for (const Series& other : (*book)->series) {
        made.ordinal = std::max(made.ordinal, other.ordinal + 1);
        if (!measures(other))
            continue;
        const auto whole = m_judged.series(other.id);
        if (!whole)
            m_fault = whole.error();
        else if (*whole)
            return **whole;
    }
    return made;
}

/// Two points of a share, where it is said of which years they are; a series that says otherwise stays as it is.
std::optional<FactThing> FactThings::series(const ChangeSaid& said, const Card& card, const AcceptedFact& record)
{
    const bool isWhole = said.kind == ChangeSaid::Kind::FromTo && said.isShare && said.period && !said.isTarget
                         && !said.measure.isEmpty();
    const auto before = isWhole ? ratioOf(*said.before) : std::nullopt;
    const auto after = isWhole ? ratioOf(*said.after) : std::nullopt;
    if (!before || !after)
        return std::nullopt;
    constexpr qint64 percent = 100;
    Series made = seriesFor(said, record);
    const bool isChanged = record.thing && record.thing->id == made.id.text();
    const bool isNew = made.revision == 0 && made.figures.empty();
    bool isMore = isNew;
    for (const auto& [year, ratio] : {std::pair(said.period->first, before), std::pair(said.period->last, after)}) {
        const SeriesFigure figure{year, {}, StatFigure::typedShare({ratio->value, ratio->of * percent}), card.title};
        const auto same = std::find_if(made.figures.begin(), made.figures.end(),
            [&figure](const SeriesFigure& each) { return each.period == figure.period; });
        if (same != made.figures.end() && (same->figure == figure.figure || !isChanged)) {
            if (!(same->figure == figure.figure))
                return std::nullopt;
            continue;
        }
        if (same != made.figures.end())
            *same = figure;
        else
            made.figures.push_back(figure);
        isMore = true;
    }
    std::stable_sort(made.figures.begin(), made.figures.end(),
        [](const SeriesFigure& a, const SeriesFigure& b) { return a.period.months() < b.period.months(); });
    if (!SeriesEdits::checked(made))
        return std::nullopt;
    if (isMore)
        put(m_series, made);
    return FactThing{RecordType::Series, made.id.text()};
}

} // namespace indblik
