// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/factmatch.h"

#include "core/wordpattern.h"

#include <QJsonArray>

#include <algorithm>

namespace indblik {

namespace {

constexpr int all = 100;

/// The words that say something, without their endings: "kvinderne" and "kvinder" are one.
QStringList stems(const QString& text)
{
    static const auto word = wordPattern(QStringLiteral("\\pL{4,}"));
    constexpr qsizetype stem = 5;
    QStringList found;
    for (auto each = word.globalMatch(text); each.hasNext();) {
        const QString begin = each.next().captured().toLower().left(stem);
        if (!found.contains(begin))
            found.append(begin);
    }
    return found;
}

bool overlaps(const FuzzyDate& a, const FuzzyDate& b)
{
    return a == b || (a.first().isValid() && b.first().isValid() && a.first() <= b.last() && b.first() <= a.last());
}

bool isAnyKind(FollowUpKind kind)
{
    return kind == FollowUpKind::Evaluation || kind == FollowUpKind::FollowUp;
}

bool fitsKind(const FollowUp& known, const EvaluationSaid& said)
{
    const auto isEvaluation = [](FollowUpKind kind) {
        return kind != FollowUpKind::Statistics && kind != FollowUpKind::Dialogue
               && kind != FollowUpKind::RegisterStudy;
    };
    return known.kind == said.kind
           || (isEvaluation(known.kind) && isEvaluation(said.kind) && (isAnyKind(known.kind) || isAnyKind(said.kind)));
}

/// What the rounds of a follow-up say of the dates and periods of a fact.
struct Times
{
    bool areSame = false;
    bool overlap = false;
    bool isDated = false; ///< the follow-up has a date
};

Times timesOf(const FollowUp& known, const EvaluationSaid& said)
{
    Times times;
    for (const EvaluationRound& round : known.rounds) {
        for (const Year year : said.about)
            times.areSame = times.areSame || round.period == year.text();
        for (const auto& each : {round.due, round.arrived}) {
            if (!each)
                continue;
            times.isDated = true;
            for (const FuzzyDate& date : said.dates) {
                times.areSame = times.areSame || (said.about.empty() && date == *each);
                times.overlap = times.overlap || overlaps(date, *each);
            }
        }
    }
    return times;
}

bool bearsName(const FollowUp& known, const QString& name)
{
    return wordPattern(QStringLiteral("(?<![\\pL\\d])") + anyOf({name.simplified()}) + QStringLiteral("(?![\\pL\\d])"))
        .match(known.title)
        .hasMatch();
}

} // namespace

bool isSameName(const QString& a, const QString& b)
{
    return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0;
}

int sharedWords(const QString& a, const QString& b)
{
    const QStringList one = stems(a);
    const QStringList other = stems(b);
    const qsizetype least = std::min(one.size(), other.size());
    const auto shared =
        std::count_if(one.begin(), one.end(), [&other](const QString& word) { return other.contains(word); });
    return least ? int(shared * all / least) : 0;
}

bool isOfSame(const QString& begins, const QString& other)
{
    const QStringList words = stems(begins);
    return !words.isEmpty() && stems(other).contains(words.front());
}

bool isSameCriterion(const Criterion& known, const CountSaid& said, const QString& text)
{
    const bool isSame = known.target.count == said.count && known.target.share == said.share;
    if (!isSame || (said.comparator && *said.comparator != known.target.comparator))
        return false;
    // "kvinderne får et netværk" and "børnene får et netværk" are two.
    constexpr int half = 50;
    constexpr int most = 75;
    return sharedWords(known.text, text) >= (isOfSame(text, known.text) ? half : most);
}

int likeness(const FollowUp& known, const Card& card, const EvaluationSaid& said, const QString& ownTitle)
{
    constexpr int exact = 100;
    constexpr int named = 80;
    constexpr int near = 50;
    constexpr int again = 30;
    constexpr int maybe = 20;
    if (!fitsKind(known, said))
        return 0;
    const bool isKind = known.kind == said.kind;
    const Times times = timesOf(known, said);
    const bool isElsewhen = !said.dates.empty() && times.isDated && !times.areSame && !times.overlap;
    if (!said.of.isEmpty()) {
        const bool isIt = bearsName(known, said.of) && (isKind || !isElsewhen);
        return isIt ? named + (isKind ? 1 : 0) : 0;
    }
    if (!known.isOf(card.initiative))
        return 0;
    const bool isOwn = isKind && known.title.compare(ownTitle, Qt::CaseInsensitive) == 0;
    if (times.areSame)
        return exact + (isKind ? 1 : 0);
    if (times.overlap && said.about.empty())
        return near + (isKind ? 1 : 0);
    const bool repeatsAlike = known.repeats == said.repeats;
    if (repeatsAlike && said.repeats != Repeats::Once)
        return again + (isKind ? 1 : 0);
    if (!said.about.empty() && (isOwn || known.repeats != Repeats::Once))
        return again;
    if (isElsewhen || said.stage == EvaluationStage::Done || (!repeatsAlike && !isOwn))
        return 0;
    return maybe + (isKind ? 1 : 0);
}

namespace {

/// The round of a period, else of a date, that a fact is about; one of neither that is still open takes it up.
EvaluationRound& roundFor(FollowUp& followUp, const QString& period, const std::optional<FuzzyDate>& date, bool hasCome)
{
    auto& rounds = followUp.rounds;
    const auto known = std::find_if(rounds.begin(), rounds.end(), [&](const EvaluationRound& round) {
        if (!period.isEmpty() || !round.period.isEmpty())
            return period == round.period;
        if (!date)
            return round.hasCome() == hasCome;
        if (round.arrived == date || round.due == date)
            return true;
        const bool wasAwaited = hasCome && !round.hasCome() && round.due && overlaps(*round.due, *date);
        return wasAwaited || (!round.due && !round.hasCome());
    });
    if (known != rounds.end())
        return *known;
    const auto place = hasCome ? std::find_if(
                           rounds.begin(), rounds.end(), [](const EvaluationRound& round) { return !round.hasCome(); })
                               : rounds.end();
    return *rounds.insert(place, EvaluationRound{.period = period});
}

} // namespace

void takeRounds(FollowUp& followUp, const EvaluationSaid& said)
{
    const bool isDone = said.stage == EvaluationStage::Done;
    std::vector<std::pair<QString, std::optional<FuzzyDate>>> told;
    for (size_t i = 0; i < said.about.size(); ++i) {
        const bool isForAll = said.dates.size() == 1;
        const bool isForEach = said.dates.size() == said.about.size();
        const auto date = isForAll    ? std::optional(said.dates.front())
                          : isForEach ? std::optional(said.dates[i])
                                      : std::nullopt;
        told.emplace_back(said.about[i].text(), date);
    }
    if (said.about.empty()) {
        for (const FuzzyDate& date : said.dates)
            told.emplace_back(QString(), date);
    }
    for (const auto& [period, said1] : told) {
        EvaluationRound& round = roundFor(followUp, period, said1, isDone);
        auto& date = isDone ? round.arrived : round.due;
        if (!date && !(isDone && round.isUndated && !said1))
            date = said1;
        round.isUndated = isDone ? !round.arrived : round.isUndated;
    }
}

void giveBackRounds(FollowUp& followUp, const QJsonObject& said)
{
    const bool wasDone = said[u"stage"].toString() == evaluationStageText(EvaluationStage::Done);
    QStringList periods;
    const auto about = said[u"about"].toArray();
    for (const auto& year : about)
        periods.append(QString::number(year.toInt()));
    const QStringList dates = textsIn(said[u"dates"]);
    std::vector<EvaluationRound> left;
    for (EvaluationRound round : followUp.rounds) {
        auto& date = wasDone ? round.arrived : round.due;
        const bool isOfPeriod = periods.isEmpty() ? round.period.isEmpty() : periods.contains(round.period);
        const bool isSaid = date ? dates.contains(date->key()) : wasDone ? round.isUndated : !round.hasCome();
        if (isOfPeriod && isSaid) {
            date.reset();
            round.isUndated = round.isUndated && !wasDone;
            if (round == EvaluationRound{.period = round.period})
                continue;
        }
        left.push_back(std::move(round));
    }
    followUp.rounds = std::move(left);
}

} // namespace indblik
