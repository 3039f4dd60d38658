// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/phrase.h"
#include "core/judge/facts/readers.h"

#include <algorithm>

namespace indblik {

namespace {

/// What was measured in the sentence before, which "den" may mean.
struct Before
{
    QString measure;
};

enum class Way { Unsaid, Down, Up };

/// The way said last before a place, else first after it.
Way wayAt(const Sentence& sentence, qsizetype place, const FactWords& words)
{
    qsizetype nearest = -1;
    Way way = Way::Unsaid;
    const auto look = [&](const char* list, Way meant) {
        for (const WordSpot& said : words[list].all(sentence.words.left(place))) {
            if (said.at > nearest) {
                nearest = said.at;
                way = meant;
            }
        }
    };
    look("falls", Way::Down);
    look("rises", Way::Up);
    if (way != Way::Unsaid)
        return way;
    const auto fall = words["falls"].find(sentence.words, place);
    const auto rise = words["rises"].find(sentence.words, place);
    if (fall && (!rise || fall->at < rise->at))
        return Way::Down;
    return rise ? Way::Up : Way::Unsaid;
}

Decimal negated(Decimal number)
{
    number.digits = -number.digits;
    return number;
}

/// The place of the verb of change that a number belongs to.
qsizetype verbBefore(const Sentence& sentence, qsizetype place, const FactWords& words)
{
    qsizetype last = -1;
    for (const char* list : {"falls", "rises", "moves"}) {
        for (const WordSpot& said : words[list].all(sentence.words.left(place)))
            last = std::max(last, said.at);
    }
    return last;
}

/// "i Vestparken", "blandt unge": the last one in a text, or the one it begins with.
QString groupIn(const QString& text, bool atBegin, const FactWords& words)
{
    QString group;
    for (const WordSpot& place : words["groupBefore"].all(text)) {
        const bool isFirst = text.left(place.at).trimmed().isEmpty();
        const QString rest = text.mid(place.end());
        const bool isOutside = words["outside"].endsIn(text.left(place.at)); // "uden for arbejdsmarkedet"
        const bool isTime = rest.trimmed().startsWith(QStringLiteral("perioden"))
                            || rest.trimmed().left(1).contains(QRegularExpression(QStringLiteral("\\d")));
        if (isTime || isOutside || (atBegin && !isFirst))
            continue;
        static const QRegularExpression end(
            QStringLiteral("\\s(?:er|har|var|blev|skal|mens|og med|faldet|steget|den)(?:\\s|$)|[,;(]|\\.\\s*$"));
        const auto match = end.match(rest);
        const QString phrase = rest.left(match.hasMatch() ? match.capturedStart() : -1).simplified();
        if (!phrase.isEmpty())
            group = phrase;
        if (atBegin)
            break;
    }
    return group;
}

/// Without "er i perioden 2006-2008" at its end.
QString withoutFillers(const QString& text, const FactWords& words)
{
    QStringList all = text.simplified().split(u' ', Qt::SkipEmptyParts);
    while (!all.isEmpty() && (words["fillers"].isWhole(all.back()) || all.back()[0].isDigit()))
        all.removeLast();
    QString left = all.join(u' ');
    while (left.endsWith(u',') || left.endsWith(u' '))
        left.chop(1);
    return left;
}

/// Up to the verb of the main clause: "andelen, der er trygge," of "andelen, der er trygge, er øget".
QString withoutVerb(const QString& text, const FactWords& words)
{
    for (const WordSpot& verb : words["verbs"].all(text)) {
        if (verb.at > 0 && !words["relatives"].endsIn(text.left(verb.at)))
            return text.left(verb.at);
    }
    return text;
}

/// What is measured: from "andelen" or "antallet" on, else the subject, up to the verb.
QString measureOf(const Sentence& sentence, qsizetype verb, const Before& before, const FactWords& words)
{
    QString all = sentence.before(std::max<qsizetype>(verb, 0));
    qsizetype from = -1;
    for (const WordSpot& place : words["measures"].all(all))
        from = place.at;
    if (from >= 0) {
        // Another verb of change may stand between: "andelen er faldet mest i ..., mens faldet er mindre i ...".
        for (const char* list : {"falls", "rises", "moves"}) {
            const auto first = words[list].find(all, from);
            if (first)
                all = all.left(first->at);
        }
    }
    QString measure = from >= 0 ? all.mid(from) : phraseBefore(all, words);
    measure = withoutFillers(withoutVerb(measure, words), words);
    const bool isPronoun = measure.isEmpty() || words["pronouns"].isWhole(measure)
                           || (from < 0 && words["pronouns"].isWhole(measure.section(u' ', 0, 0)));
    return isPronoun && !before.measure.isEmpty() ? before.measure : measure;
}

QString groupOf(const Sentence& sentence, const WordSpot& number, qsizetype verb, const FactWords& words)
{
    const QString before = sentence.before(number.at);
    if (before.trimmed().endsWith(u'(')) {
        QString clause = before.trimmed().chopped(1);
        const qsizetype joint =
            std::max(clause.lastIndexOf(QStringLiteral(") og ")), clause.lastIndexOf(QStringLiteral("), ")));
        if (joint >= 0)
            clause = clause.mid(joint + 2).trimmed();
        const QString group = groupIn(clause, false, words);
        return group.isEmpty() ? clause.remove(QRegularExpression(QStringLiteral("^og\\s+"))).trimmed() : group;
    }
    if (const QString after = groupIn(sentence.after(number.end()), true, words); !after.isEmpty())
        return after;
    // In the clause of the verb, else at the beginning of the sentence.
    const qsizetype end = verb >= 0 ? verb : number.at;
    const QString clause = sentence.clauseBefore(end);
    if (clause.trimmed().startsWith(QStringLiteral("hvor "))) {
        // "... i de øvrige boliger, hvor andelen er faldet"
        static const QRegularExpression noun(QStringLiteral("\\s(?:til|i|på|blandt|for)\\s+([^,]+),\\s*$"));
        const QString main = sentence.before(end - clause.size());
        if (const auto match = noun.match(sentence.clauseBefore(main.size() - 1) + u','); match.hasMatch())
            return match.captured(1).section(QStringLiteral(" til "), -1).simplified();
    }
    const QString near = groupIn(clause, false, words);
    return near.isEmpty() ? groupIn(sentence.before(end), false, words) : near;
}

void takePeriod(ChangeSaid& said, const Sentence& sentence)
{
    std::vector<Year> years;
    for (const YearsSaid& each : sentence.years) {
        if (each.isSpan && !each.isBackwards && each.years.size() > 1) {
            said.period = YearSpan{each.years.front(), each.years.back()};
            return;
        }
        if (each.years.size() == 1)
            years.push_back(each.years.front());
    }
    if (said.kind == ChangeSaid::Kind::FromTo && years.size() == 2 && years[0] < years[1])
        said.period = YearSpan{years[0], years[1]};
}

void complete(ChangeSaid& said, const ReadText& text, const Sentence& sentence, const WordSpot& place, Before& before)
{
    const qsizetype verb = verbBefore(sentence, place.at, text.words);
    said.measure = measureOf(sentence, verb, before, text.words);
    said.group = groupOf(sentence, place, verb, text.words);
    static const QRegularExpression wanted(QStringLiteral("\\bskal\\b"));
    said.isTarget = text.isField("objectives") || wanted.match(sentence.before(place.at)).hasMatch();
    if (said.isTarget && !sentence.dates.empty())
        said.due = sentence.dates.back().date;
    if (!said.isTarget)
        takePeriod(said, sentence);
    // "andelen af unge i Vestparken" is of that group already.
    const QStringView measure = said.measure;
    if (!said.group.isEmpty() && measure.endsWith(u' ' + said.group))
        said.measure = withoutFillers(measure.chopped(said.group.size() + 1).toString(), text.words);
    if (!said.measure.isEmpty())
        before.measure = said.measure;
}

/// The two numbers of "fra 33,2 % til 29,3 %"; nothing where too much stands between them.
std::optional<std::pair<size_t, size_t>> fromTo(const Sentence& sentence)
{
    static const QRegularExpression from(QStringLiteral("\\bfra\\s+$"));
    static const QRegularExpression to(QStringLiteral("\\btil\\s+(?:at have\\s+|nu\\s+)?$"));
    static const QRegularExpression bracket(QStringLiteral("\\([^)]*\\)"));
    constexpr qsizetype mostBetween = 40;
    for (size_t i = 0; i + 1 < sentence.numbers.size(); ++i) {
        const SaidNumber& first = sentence.numbers[i];
        const SaidNumber& second = sentence.numbers[i + 1];
        if (first.upTo || second.upTo || !from.match(sentence.before(first.place.at)).hasMatch())
            continue;
        QString between = sentence.words.mid(first.place.end(), second.place.at - first.place.end());
        between.remove(bracket);
        if (between.size() <= mostBetween && to.match(between).hasMatch())
            return std::pair(i, i + 1);
    }
    return std::nullopt;
}

std::optional<Fact> changeFromTo(
    const ReadText& text, const Sentence& sentence, size_t first, size_t second, Before& before)
{
    const SaidNumber& one = sentence.numbers[first];
    const SaidNumber& other = sentence.numbers[second];
    ChangeSaid said{.kind = ChangeSaid::Kind::FromTo};
    said.isShare = one.unit == SaidNumber::Unit::Percent || other.unit == SaidNumber::Unit::Percent;
    said.before = one.value;
    said.after = other.value;
    const WordSpot place{one.place.at, other.place.end() - one.place.at};
    complete(said, text, sentence, place, before);
    if (!said.isShare) {
        // "fra 2 områder": what is counted stands behind the number.
        const QString noun = phraseAt(sentence.after(one.place.end()).section(u'(', 0, 0), text.words);
        if (!noun.isEmpty())
            said.measure = noun;
    }
    return text.fact(sentence, place, said);
}

/// "faldet med 5,9 procentpoint", "steget med 64 personer", "falde med 15 %".
std::optional<Fact> changeBy(const ReadText& text, const Sentence& sentence, const SaidNumber& number, Before& before)
{
    static const QRegularExpression with(QStringLiteral("\\bmed\\s+(?:ca\\.\\s+|omkring\\s+|over\\s+)?$"));
    const bool isPoints = number.unit == SaidNumber::Unit::Points;
    constexpr qsizetype near = 30;
    const qsizetype verb = verbBefore(sentence, number.place.at, text.words);
    const bool isNear = verb >= 0 && number.place.at - verb <= near;
    if (!isPoints && (number.isWord || !isNear || !with.match(sentence.before(number.place.at)).hasMatch()))
        return std::nullopt;
    const Way way = wayAt(sentence, number.place.at, text.words);
    if (way == Way::Unsaid)
        return std::nullopt;
    ChangeSaid said;
    said.kind = isPoints                                   ? ChangeSaid::Kind::Points
                : number.unit == SaidNumber::Unit::Percent ? ChangeSaid::Kind::PercentOfBase
                                                           : ChangeSaid::Kind::Number;
    said.least = number.value;
    said.most = number.upTo.value_or(number.value);
    if (way == Way::Down) {
        const Decimal least = negated(*said.most);
        said.most = negated(*said.least);
        said.least = least;
    }
    complete(said, text, sentence, number.place, before);
    if (said.kind == ChangeSaid::Kind::Number) {
        const QString noun = phraseAt(sentence.after(number.place.end()).section(u')', 0, 0), text.words);
        if (!noun.isEmpty() && noun != said.group)
            said.measure = noun;
    }
    return text.fact(sentence, number.place, said);
}

double valueOf(const Decimal& number)
{
    return number.text(u'.').toDouble();
}

/// "fra 3,0 % til 1,7 %, hvilket svarer til 1,3 procentpoint" says one change twice.
bool isSameChange(const Fact& whole, const SaidNumber& number)
{
    const auto* said = std::get_if<ChangeSaid>(&whole.content);
    if (!said || said->kind != ChangeSaid::Kind::FromTo)
        return false;
    const double change = valueOf(*said->after) - valueOf(*said->before);
    constexpr double rounding = 0.051;
    return std::abs(std::abs(change) - valueOf(number.value)) < rounding;
}

} // namespace

bool isOfChange(const Sentence& sentence, const FactWords& words)
{
    const bool hasNumber = std::any_of(sentence.numbers.begin(), sentence.numbers.end(),
        [](const SaidNumber& number) { return number.unit != SaidNumber::Unit::None; });
    return hasNumber && (words["falls"].isIn(sentence.words) || words["rises"].isIn(sentence.words));
}

void readChanges(const ReadText& text, std::vector<Fact>& facts)
{
    Before before;
    for (const Sentence& sentence : text.sentences) {
        const bool isMove = text.words["moves"].isIn(sentence.words);
        if (!isMove && !text.words["falls"].isIn(sentence.words) && !text.words["rises"].isIn(sentence.words))
            continue;
        std::optional<Fact> whole;
        const auto pair = fromTo(sentence);
        if (pair) {
            whole = changeFromTo(text, sentence, pair->first, pair->second, before);
            facts.push_back(*whole);
        }
        for (size_t i = 0; i < sentence.numbers.size(); ++i) {
            if ((pair && (i == pair->first || i == pair->second))
                || (whole && isSameChange(*whole, sentence.numbers[i])))
                continue;
            if (auto fact = changeBy(text, sentence, sentence.numbers[i], before))
                facts.push_back(std::move(*fact));
        }
    }
}

} // namespace indblik
