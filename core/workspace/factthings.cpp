// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/factthings.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

/// The rest of the sentence says who they are: "personer med anden baggrund som frivillige".
QString textOf(const Fact& fact, const CountSaid& said)
{
    if (said.share)
        return said.what;
    static const QRegularExpression end(QStringLiteral("[;:()\\n]|\\.$"));
    const qsizetype from = fact.at - fact.sentenceAt + fact.length - said.what.size();
    const auto match = end.match(fact.sentence, from);
    return fact.sentence.mid(from, match.hasMatch() ? match.capturedStart() - from : -1).simplified();
}

/// Of a fact about several years in all the total, else each of its years.
std::vector<BudgetColumn> columnsOf(const MoneySaid& said)
{
    const bool isTotal = said.years.empty() || said.isSpan || said.spread == MoneySpread::Total;
    if (isTotal)
        return said.spread == MoneySpread::Yearly ? std::vector<BudgetColumn>() : std::vector{BudgetColumn::total()};
    std::vector<BudgetColumn> columns;
    for (const Year& year : said.years)
        columns.push_back({year});
    return columns;
}

void addAmounts(BudgetPart& part, const MoneySaid& said)
{
    for (const BudgetColumn& column : columnsOf(said)) {
        if (part.figure(column).isBlank())
            part.amounts[column] = said.amount;
    }
}

bool isSameName(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

void FactThings::take(const FactProposal& proposal)
{
    const Card* card = m_book.card(proposal.card);
    if (!card)
        return;
    const Fact& fact = proposal.fact;
    AcceptedFact accepted{.card = card->id, .field = fact.field, .kind = fact.kind(), .sentence = fact.sentence};
    accepted.said = factValues(fact.content);
    accepted.thing = thingOf(*card, fact);
    m_accepted.push_back(std::move(accepted));
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

std::optional<FactThing> FactThings::thingOf(const Card& card, const Fact& fact)
{
    switch (fact.kind()) {
    case FactKind::Count:
        return criterion(card, fact, std::get<CountSaid>(fact.content));
    case FactKind::Money:
        return source(card, std::get<MoneySaid>(fact.content));
    case FactKind::Site:
        return site(card, std::get<SiteSaid>(fact.content));
    case FactKind::FundingShare:
        return share(card, std::get<FundingShareSaid>(fact.content));
    case FactKind::Evaluation:
        return followUp(card, fact, std::get<EvaluationSaid>(fact.content));
    case FactKind::Achievement:
        return achievement(card, std::get<Achievement>(fact.content));
    case FactKind::Change:
        return series(std::get<ChangeSaid>(fact.content), card);
    case FactKind::Term:
    case FactKind::Promise:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// A count or share to be reached; of how many there are, of a part of them and of a range this is only the record.
std::optional<FactThing> FactThings::criterion(const Card& card, const Fact& fact, const CountSaid& said)
{
    if (!said.isTarget || said.upTo || said.of)
        return std::nullopt;
    Criterion made{.card = card.id, .text = storedText(textOf(fact, said))};
    made.target = {said.comparator.value_or(Comparator::AtLeast), said.count, said.share};
    const auto same = [&made](const Criterion& other) {
        return other.card == made.card && other.target == made.target && isSameName(other.text, made.text);
    };
    for (const auto* all : {&m_book.criteria, &std::as_const(m_criteria)}) {
        for (const Criterion& other : *all) {
            if (same(other))
                return FactThing{RecordType::Criterion, other.id.text()};
            if (other.card == card.id)
                made.ordinal = std::max(made.ordinal, other.ordinal + 1);
        }
    }
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

/// An evaluation with a name is one for all forms that name it; one without is of this form and kind.
FollowUp& FactThings::followUpFor(const Card& card, const EvaluationSaid& said)
{
    const QString title = tr("%1 of %2").arg(followUpWords(said.kind), said.of.isEmpty() ? card.title : said.of);
    const auto isIt = [&](const FollowUp& other) {
        if (other.kind != said.kind)
            return false;
        if (!said.of.isEmpty())
            return other.title.contains(said.of, Qt::CaseInsensitive);
        const auto due = other.due();
        const bool isOtherDate =
            said.stage == EvaluationStage::Planned && !said.dates.empty() && due && *due != said.dates.back();
        return other.isOf(card.initiative) && isSameName(other.title, title) && !isOtherDate
               && (other.repeats == said.repeats || !said.about.empty());
    };
    for (FollowUp& other : m_followUps) {
        if (isIt(other))
            return other;
    }
    for (const FollowUp& other : m_book.followUps) {
        if (isIt(other))
            return changing(other);
    }
    m_followUps.push_back(FollowUp{.title = title, .kind = said.kind});
    return m_followUps.back();
}

namespace {

/// The round of a period that has come or has not; what has come stands before what is waited for.
EvaluationRound& roundFor(FollowUp& followUp, const QString& period, bool hasCome)
{
    auto& rounds = followUp.rounds;
    const auto known = std::find_if(rounds.begin(), rounds.end(), [&](const EvaluationRound& round) {
        const bool isOpen = !round.due && !round.hasCome();
        return round.period == period && (round.hasCome() == hasCome || isOpen);
    });
    if (known != rounds.end())
        return *known;
    const auto place = hasCome ? std::find_if(
                           rounds.begin(), rounds.end(), [](const EvaluationRound& round) { return !round.hasCome(); })
                               : rounds.end();
    return *rounds.insert(place, EvaluationRound{.period = period});
}

/// What is said of when it came or is to come, a round for each period it is about.
void takeRounds(FollowUp& followUp, const EvaluationSaid& said)
{
    const bool isDone = said.stage == EvaluationStage::Done;
    QStringList periods;
    for (const Year year : said.about)
        periods.append(year.text());
    if (periods.isEmpty() && !said.dates.empty())
        periods.append(QString());
    for (const QString& period : periods) {
        EvaluationRound& round = roundFor(followUp, period, isDone);
        auto& date = isDone ? round.arrived : round.due;
        if (!date && !said.dates.empty())
            date = said.dates.back();
        round.isUndated = isDone && !round.arrived;
    }
}

} // namespace

std::optional<FactThing> FactThings::followUp(const Card& card, const Fact& fact, const EvaluationSaid& said)
{
    const bool isDone = said.stage == EvaluationStage::Done;
    // That none is made, and that one was made nobody knows when or of what, are records.
    if (said.stage == EvaluationStage::None || (isDone && said.dates.empty() && said.about.empty()))
        return std::nullopt;
    FollowUp& made = followUpFor(card, said);
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
    if (!made.note.contains(note))
        made.note = made.note.isEmpty() ? note : made.note + u'\n' + note;
    return FactThing{RecordType::FollowUp, made.id.text()};
}

/// The first one of a form, unless it has one.
std::optional<FactThing> FactThings::achievement(const Card& card, const Achievement& said)
{
    const auto gathered =
        std::find_if(m_cards.begin(), m_cards.end(), [&card](const Card& other) { return other.id == card.id; });
    const auto& stated = gathered == m_cards.end() ? card.achievement : gathered->achievement;
    if (stated && stated->kind != said.kind)
        return std::nullopt;
    if (!stated) {
        Card changed = card;
        changed.achievement = said;
        m_cards.push_back(std::move(changed));
    }
    return FactThing{RecordType::Card, card.id.text()};
}

/// Two points of a share, where it is said of which years they are.
std::optional<FactThing> FactThings::series(const ChangeSaid& said, const Card& card)
{
    const bool isWhole = said.kind == ChangeSaid::Kind::FromTo && said.isShare && said.period && !said.isTarget
                         && !said.measure.isEmpty();
    const auto before = isWhole ? ratioOf(*said.before) : std::nullopt;
    const auto after = isWhole ? ratioOf(*said.after) : std::nullopt;
    if (!before || !after)
        return std::nullopt;
    constexpr qint64 percent = 100;
    Series made{.title = said.measure, .population = said.group};
    made.figures = {{said.period->first, {}, StatFigure::typedShare({before->value, before->of * percent}), card.title},
        {said.period->last, {}, StatFigure::typedShare({after->value, after->of * percent}), card.title}};
    m_series.push_back(made);
    return FactThing{RecordType::Series, made.id.text()};
}

Funder FactThings::funderOf(const QString& name) const
{
    static const std::pair<const char*, Funder> lists[] = {{"funderKinds.ministry", Funder::Ministry},
        {"funderKinds.fund", Funder::Fund}, {"funderKinds.administration", Funder::Administration},
        {"funderKinds.own", Funder::Own}};
    for (const auto& [list, funder] : lists) {
        if (m_words[list].isIn(name))
            return funder;
    }
    return Funder::Other;
}

BudgetPart* FactThings::partFor(const Card& card, const QString& name, bool isSite)
{
    const BudgetRow* row = m_book.budget.rowOf(card.initiative);
    if (!row)
        return nullptr;
    const auto isIt = [&](const BudgetPart& part) {
        return part.row == row->id && part.isSite() == isSite && isSameName(part.name, name);
    };
    if (const auto found = std::find_if(m_parts.begin(), m_parts.end(), isIt); found != m_parts.end())
        return &*found;
    if (const auto known = std::find_if(row->parts.begin(), row->parts.end(), isIt); known != row->parts.end()) {
        m_parts.push_back(*known);
        return &m_parts.back();
    }
    BudgetPart made{.row = row->id, .name = name};
    for (const auto* all : {&row->parts, &std::as_const(m_parts)}) {
        for (const BudgetPart& other : *all) {
            if (other.row == row->id)
                made.ordinal = std::max(made.ordinal, other.ordinal + 1);
        }
    }
    if (!isSite)
        made.funding = Funding{.funder = funderOf(name)};
    m_parts.push_back(made);
    return &m_parts.back();
}

std::optional<FactThing> FactThings::source(const Card& card, const MoneySaid& said)
{
    if (said.funder.isEmpty() || columnsOf(said).empty())
        return std::nullopt;
    BudgetPart* part = partFor(card, said.funder, false);
    if (!part)
        return std::nullopt;
    addAmounts(*part, said);
    return FactThing{RecordType::BudgetPart, part->id.text()};
}

std::optional<FactThing> FactThings::share(const Card& card, const FundingShareSaid& said)
{
    BudgetPart* part = said.funder.isEmpty() ? nullptr : partFor(card, said.funder, false);
    if (!part)
        return std::nullopt;
    if (part->funding && !part->funding->share)
        part->funding->share = said.share;
    return FactThing{RecordType::BudgetPart, part->id.text()};
}

std::optional<FactThing> FactThings::site(const Card& card, const SiteSaid& said)
{
    BudgetPart* part = columnsOf(said.money).empty() ? nullptr : partFor(card, said.name, true);
    if (!part)
        return std::nullopt;
    addAmounts(*part, said.money);
    return FactThing{RecordType::BudgetPart, part->id.text()};
}

} // namespace indblik
