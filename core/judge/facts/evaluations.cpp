// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/phrase.h"
#include "core/judge/facts/readers.h"
#include "core/wordpattern.h"

#include <algorithm>

namespace indblik {

namespace {

/// An evaluation as a sentence names it, perhaps by several words.
struct Mention
{
    FollowUpKind kind;
    std::vector<WordSpot> places;
};

/// What is only there to measure with: "monitoreringssystemet er udarbejdet".
bool isOnlyMade(const Sentence& sentence, const WordSpot& place, const FactWords& words)
{
    return words["onlyMade"].isIn(sentence.clauseAfter(place.at));
}

/// The evaluations of a sentence in its order. Where one has a kind, words that only say "evaluation" mean it too.
std::vector<Mention> namedIn(const Sentence& sentence, const FactWords& words)
{
    std::vector<Mention> named;
    const auto isTaken = [&named](const WordSpot& place) {
        return std::any_of(named.begin(), named.end(), [&place](const Mention& other) {
            return std::any_of(other.places.begin(), other.places.end(),
                [&place](const WordSpot& each) { return each.at < place.end() && place.at < each.end(); });
        });
    };
    for (const auto& entry : words.evaluations()) {
        const bool isGeneric = entry.kind == FollowUpKind::Evaluation;
        if (isGeneric && !named.empty())
            break;
        Mention found{entry.kind, {}};
        for (const WordSpot& place : entry.words.all(sentence.words)) {
            if (!isTaken(place) && !isOnlyMade(sentence, place, words))
                found.places.push_back(place);
        }
        if (!found.places.empty())
            named.push_back(std::move(found));
    }
    std::sort(named.begin(), named.end(),
        [](const Mention& a, const Mention& b) { return a.places.front().at < b.places.front().at; });
    return named;
}

/// A passive verb says that it is done, or to be done, again and again: "evalueres", "måles".
bool isVerb(const Sentence& sentence, const Mention& mention)
{
    return std::any_of(mention.places.begin(), mention.places.end(), [&sentence](const WordSpot& place) {
        return sentence.words.mid(place.at, place.length).endsWith(QStringLiteral("es"));
    });
}

std::optional<EvaluationStage> stageOf(const Sentence& sentence, const FactWords& words)
{
    if (words["evaluationNone"].isIn(sentence.words))
        return EvaluationStage::None;
    if (words["evaluationDone"].isIn(sentence.words))
        return EvaluationStage::Done;
    if (words["evaluationPlanned"].isIn(sentence.words))
        return EvaluationStage::Planned;
    return std::nullopt;
}

Repeats repeatsOf(const Sentence& sentence, const FactWords& words)
{
    for (const auto& entry : words.repeats()) {
        if (entry.words.isIn(sentence.words))
            return entry.kind;
    }
    return Repeats::Once;
}

/// Years: "evalueringer for 2007 og 2008", "evalueringen fra 2008": years that it is about.
const YearsSaid* yearsAbout(const Sentence& sentence, const Mention& named)
{
    static const QRegularExpression about(QStringLiteral("^\\s+(?:for|fra)\\s+$"));
    for (const WordSpot& place : named.places) {
        for (const YearsSaid& said : sentence.years) {
            if (said.at > place.end() && about.match(sentence.words.mid(place.end(), said.at - place.end())).hasMatch())
                return &said;
        }
    }
    return nullptr;
}

/// Of several evaluations each has the dates behind it; one without has those behind the last.
std::vector<FuzzyDate> datesOf(
    const Sentence& sentence, const std::vector<Mention>& all, size_t i, const YearsSaid* about)
{
    const auto isAbout = [about](const SaidDate& date) {
        return about && date.place.at >= about->at && date.place.end() <= about->at + about->length;
    };
    const auto within = [&](qsizetype from, qsizetype to) {
        std::vector<FuzzyDate> dates;
        for (const SaidDate& date : sentence.dates) {
            if (date.place.at >= from && date.place.at < to && !isAbout(date))
                dates.push_back(date.date);
        }
        return dates;
    };
    const qsizetype end = sentence.words.size();
    const bool isLast = i + 1 == all.size();
    if (all.size() == 1)
        return within(0, end);
    auto own = within(all[i].places.front().at, isLast ? end : all[i + 1].places.front().at);
    if (own.empty())
        own = within(all.back().places.front().at, end);
    return own;
}

/// The name an evaluation bears: "evalueringen af Trygt Kvarter".
QString nameOf(const Sentence& sentence, const FactWords& words)
{
    static const QRegularExpression of(QStringLiteral("^\\s+af\\s+(?=\\p{Lu})"));
    static const QRegularExpression anyEvaluation(
        QStringLiteral("(?<![\\pL])\\pL*(?:evaluering|vurdering|måling)\\pL*"));
    for (auto all = anyEvaluation.globalMatch(sentence.words); all.hasNext();) {
        const auto match = all.next();
        const QString after = sentence.after(match.capturedEnd());
        const auto begin = of.match(after);
        const QString name = begin.hasMatch() ? phraseAt(after.mid(begin.capturedLength()), words) : QString();
        if (!name.isEmpty())
            return name;
    }
    // "indberettes til barometeret"
    const auto reports = words["reportsTo"].find(sentence.words);
    const qsizetype to = reports ? sentence.words.indexOf(QStringLiteral(" til "), reports->end()) : -1;
    return to < 0 ? QString() : phraseAt(sentence.after(to + 5), words);
}

/// "evalueres ... af konsulenterne", "der udføres af SFI".
QString madeBy(const Sentence& sentence, const FactWords& words)
{
    static const QRegularExpression by(QStringLiteral("\\baf\\s+(?!\\d)"));
    // "evalueringen af Trygt Kvarter" is not made by it.
    static const QRegularExpression noun(QStringLiteral("(?:ing|ingen|inger|ingerne)\\s+$"));
    for (const WordSpot& verb : words["doneBy"].all(sentence.words)) {
        const qsizetype clauseEnd = verb.end() + sentence.clauseAfter(verb.end()).size();
        for (auto match = by.match(sentence.words, verb.end()); match.hasMatch() && match.capturedStart() <= clauseEnd;
             match = by.match(sentence.words, match.capturedEnd())) {
            const QString phrase = phraseAt(sentence.after(match.capturedEnd()), words);
            if (!noun.match(sentence.before(match.capturedStart())).hasMatch() && isActor(phrase, words))
                return phrase;
        }
    }
    return {};
}

/// "Universitetet gennemfører ..."
QString maker(const Sentence& sentence, const FactWords& words)
{
    const auto verb = words["doers"].find(sentence.words);
    const QString subject = verb ? phraseBefore(sentence.before(verb->at), words) : QString();
    return isActor(subject, words) && !words["evaluationAgain"].begins(subject) ? subject : QString();
}

std::optional<bool> isExternal(const Sentence& sentence, const FactWords& words)
{
    if (words["external"].isIn(sentence.words))
        return true;
    return words["internal"].isIn(sentence.words) ? std::optional(false) : std::nullopt;
}

EvaluationSaid said(
    const Sentence& sentence, const std::vector<Mention>& all, size_t i, EvaluationStage stage, const FactWords& words)
{
    EvaluationSaid evaluation{.kind = all[i].kind, .stage = stage};
    const YearsSaid* about = yearsAbout(sentence, all[i]);
    if (about)
        evaluation.about = about->years;
    evaluation.dates = datesOf(sentence, all, i, about);
    if (stage == EvaluationStage::Planned && evaluation.dates.size() > 1)
        evaluation.dates = {evaluation.dates.back()};
    evaluation.repeats = repeatsOf(sentence, words);
    evaluation.of = nameOf(sentence, words);
    evaluation.by = madeBy(sentence, words);
    if (evaluation.by.isEmpty())
        evaluation.by = maker(sentence, words);
    evaluation.isExternal = isExternal(sentence, words);
    return evaluation;
}

/// Something was evaluated, but neither what kind, when, of what year nor by whom is said.
bool saysNothing(const EvaluationSaid& said)
{
    return said.stage == EvaluationStage::Done && said.kind == FollowUpKind::Evaluation && said.dates.empty()
           && said.about.empty() && said.by.isEmpty();
}

/// What a sentence that goes on about the evaluation before it adds: "Den udføres af ...", "Begge er foretaget af ...".
bool addsTo(EvaluationSaid& before, const EvaluationSaid& more)
{
    if (before.by.isEmpty())
        before.by = more.by;
    if (before.repeats == Repeats::Once)
        before.repeats = more.repeats;
    if (before.dates.empty() && more.stage != EvaluationStage::Done)
        before.dates = more.dates;
    if (!before.isExternal)
        before.isExternal = more.isExternal;
    return true;
}

/// Evaluations of the sentences before, of which the last may be meant again.
class Earlier
{
public:
    explicit Earlier(std::vector<Fact>& facts, size_t first) : m_facts(facts), m_first(first) {}

    /// Adds to them where the sentence is about them again.
    bool takes(const Sentence& sentence, const std::vector<Mention>& named, const FactWords& words)
    {
        const bool goesOn = words["evaluationAgain"].begins(sentence.words);
        const bool isPlain = named.empty() || (named.size() == 1 && named.front().kind == FollowUpKind::Evaluation);
        if (!goesOn || !isPlain || m_facts.size() == m_first)
            return false;
        const std::vector<Mention> one{{FollowUpKind::Evaluation, {{0, 1}}}};
        const auto& place = named.empty() ? one : named;
        const auto more = said(sentence, place, 0, stageOf(sentence, words).value_or(EvaluationStage::Planned), words);
        const bool isOther =
            !more.about.empty() || (named.empty() && more.repeats == Repeats::Once && more.by.isEmpty());
        if (isOther)
            return false;
        const bool isOfAll = words["evaluationAll"].begins(sentence.words);
        const qsizetype last = m_facts.back().sentenceAt;
        for (size_t i = m_facts.size(); i-- > m_first;) {
            if (!isOfAll && i + 1 < m_facts.size())
                break;
            if (m_facts[i].sentenceAt == last)
                addsTo(std::get<EvaluationSaid>(m_facts[i].content), more);
        }
        return true;
    }

private:
    std::vector<Fact>& m_facts;
    size_t m_first;
};

bool isSame(const Fact& a, const EvaluationSaid& b)
{
    const auto* said = std::get_if<EvaluationSaid>(&a.content);
    return said && said->kind == b.kind && said->stage == b.stage && said->about == b.about && said->dates == b.dates
           && said->of == b.of && said->repeats == b.repeats;
}

} // namespace

bool isOfEvaluation(const Sentence& sentence, const FactWords& words)
{
    return !namedIn(sentence, words).empty();
}

namespace {

/// In what an initiative does, "følger op" is the work itself; there only what is called an evaluation is one.
void leaveOutWork(std::vector<Mention>& named, const Sentence& sentence, const ReadText& text)
{
    if (!text.isField("activities") && !text.isField("targetGroup") && !text.isField("goalContribution"))
        return;
    std::erase_if(named, [&sentence](const Mention& mention) {
        const QString words = sentence.words.mid(mention.places.front().at, mention.places.front().length);
        const bool isWork = mention.kind == FollowUpKind::Evaluation || mention.kind == FollowUpKind::Dialogue;
        return isWork && !words.contains(QStringLiteral("evalue"), Qt::CaseInsensitive);
    });
}

/// Words that stand for an evaluation of the kind before: "den for 2009", "den næste".
std::optional<WordSpot> another(const Sentence& part, const FactWords& words)
{
    static const auto joint = wordPattern(QStringLiteral("^\\s*(?:(?:og|men|mens|samt)\\s+)?"));
    const qsizetype from = joint.match(part.words).capturedLength();
    static const auto ofYear = wordPattern(QStringLiteral("^\\s+(?:for|fra)\\s+(?:\\pL+\\s+)?\\d"));
    const auto pronoun = words["evaluationThat"].find(part.words, from);
    if (pronoun && pronoun->at == from && ofYear.match(part.words.mid(pronoun->end())).hasMatch())
        return pronoun;
    // "en ny ventes", but not "en ny indsats".
    constexpr qsizetype near = 25;
    const auto found = words["evaluationOther"].find(part.words, from);
    const QString next = found ? part.words.mid(found->end()) : QString();
    const bool standsAlone = next.trimmed().isEmpty() || words["phraseEnds"].begins(next)
                             || words["evaluationPlanned"].begins(next) || words["evaluationDone"].begins(next);
    if (found && found->at - from <= near && standsAlone)
        return found;
    return std::nullopt;
}

/// The part of a sentence, with the places counted from its beginning.
Sentence partOf(const Sentence& whole, qsizetype begin, qsizetype end)
{
    Sentence part;
    part.at = whole.at + begin;
    part.words = whole.words.mid(begin, end - begin);
    const auto isIn = [&](qsizetype at) { return at >= begin && at < end; };
    for (SaidDate date : whole.dates) {
        if (!isIn(date.place.at))
            continue;
        date.place.at -= begin;
        part.dates.push_back(date);
    }
    for (YearsSaid years : whole.years) {
        if (!isIn(years.at))
            continue;
        years.at -= begin;
        part.years.push_back(years);
    }
    for (StatedAmount amount : whole.amounts) {
        if (!isIn(amount.at))
            continue;
        amount.at -= begin;
        part.amounts.push_back(amount);
    }
    return part;
}

/// A sentence that says two things of evaluations, each with a verb of its own, is read as two: "den for 2008 er
/// fremlagt, og den for 2009 ventes".
std::vector<Sentence> partsOf(const Sentence& sentence, const FactWords& words)
{
    static const auto joint = wordPattern(QStringLiteral("[,;](?=\\s)|\\s(?=(?:og|men|mens)\\s+\\D)"));
    std::vector<qsizetype> ends;
    for (auto all = joint.globalMatch(sentence.words); all.hasNext();)
        ends.push_back(all.next().capturedEnd());
    ends.push_back(sentence.words.size());
    std::vector<Sentence> parts;
    qsizetype begin = 0;
    for (size_t i = 0; i + 1 < ends.size(); ++i) {
        const Sentence before = partOf(sentence, begin, ends[i]);
        const Sentence next = partOf(sentence, ends[i], ends[i + 1]);
        const Sentence rest = partOf(sentence, ends[i], sentence.words.size());
        const bool isOne = words["relatives"].begins(next.words);
        const bool hasVerb = !isOne && stageOf(before, words) && stageOf(next, words);
        const bool namesOne = hasVerb && (!namedIn(next, words).empty() || another(rest, words));
        if (!namesOne || (namedIn(before, words).empty() && !another(before, words)))
            continue;
        parts.push_back(before);
        begin = ends[i];
    }
    parts.push_back(partOf(sentence, begin, sentence.words.size()));
    return parts;
}

/// Reads the evaluations of a text, sentence by sentence.
class Evaluations
{
public:
    explicit Evaluations(const ReadText& text) : m_text(text) {}

    void read(const Sentence& sentence)
    {
        m_last.reset();
        for (const Sentence& part : partsOf(sentence, m_text.words))
            readPart(sentence, part);
    }
    const std::vector<Fact>& found() const { return m_found; }

private:
    void readPart(const Sentence& whole, const Sentence& part)
    {
        const FactWords& words = m_text.words;
        std::vector<Mention> named = namedIn(part, words);
        leaveOutWork(named, part, m_text);
        const auto other = another(part, words);
        if (other && m_last && (named.empty() || (named.size() == 1 && named.front().kind == FollowUpKind::Evaluation)))
            named = {{*m_last, {*other}}};
        auto stage = stageOf(part, words);
        if (!stage && std::any_of(named.begin(), named.end(), [&](const Mention& each) { return isVerb(part, each); }))
            stage = EvaluationStage::Planned;
        const bool isFirst = part.at == whole.at;
        if (!part.amounts.empty() || (isFirst && Earlier(m_found, 0).takes(part, named, words)) || !stage)
            return;
        for (size_t i = 0; i < named.size(); ++i) {
            m_last = named[i].kind;
            EvaluationSaid evaluation = said(part, named, i, *stage, words);
            // "Evalueringen for 2008 foreligger" is there; one that "foreligger i 2010" is to come.
            if (evaluation.dates.empty() && !evaluation.about.empty() && words["isThere"].isIn(part.words)
                && !words["negations"].isIn(part.words))
                evaluation.stage = EvaluationStage::Done;
            const bool isKnown = std::any_of(
                m_found.begin(), m_found.end(), [&evaluation](const Fact& known) { return isSame(known, evaluation); });
            if (isKnown || saysNothing(evaluation))
                continue;
            WordSpot place = named[i].places.front();
            place.at += part.at - whole.at;
            m_found.push_back(m_text.fact(whole, place, evaluation));
        }
    }

    const ReadText& m_text;
    std::vector<Fact> m_found;
    std::optional<FollowUpKind> m_last; ///< in the sentence that is read
};

} // namespace

void readEvaluations(const ReadText& text, std::vector<Fact>& facts)
{
    if (text.isField("funding"))
        return;
    Evaluations evaluations(text);
    for (const Sentence& sentence : text.sentences)
        evaluations.read(sentence);
    facts.insert(facts.end(), evaluations.found().begin(), evaluations.found().end());
}

} // namespace indblik
