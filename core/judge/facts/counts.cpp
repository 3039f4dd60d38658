// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/readers.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype mostAdjectives = 3;

struct Subject
{
    WordSpot place;
    bool isKnown = false; ///< its noun is one of those that are counted
};

/// The noun after a number with the adjectives before it: "nye særboliger". A number as a word needs a known noun.
std::optional<Subject> subjectAt(const QString& text, qsizetype from, const FactWords& words)
{
    static const QRegularExpression word(QStringLiteral("\\G\\s+([\\pL/-]+)"));
    Subject subject;
    qsizetype end = from;
    for (qsizetype i = 0; i <= mostAdjectives; ++i) {
        const auto match = word.match(text, end);
        const QString next = match.captured(1);
        if (!match.hasMatch() || words["uncounted"].isWhole(next) || words["phraseEnds"].isWhole(next))
            break;
        const bool isKnown = words["counted"].isWhole(next);
        if (subject.isKnown && !isKnown)
            break; // "35 frivillige går"
        if (i == 0)
            subject.place.at = match.capturedStart(1);
        end = match.capturedEnd();
        subject.place.length = end - subject.place.at;
        subject.isKnown = isKnown;
        // Adjectives end in e; the first other word is the noun.
        if (!isKnown && !next.endsWith(u'e'))
            break;
        if (isKnown && !next.endsWith(u'e'))
            break;
    }
    return subject.place.length ? std::optional(subject) : std::nullopt;
}

/// What the words before a number make of it.
void takeBefore(CountSaid& said, const QString& before, const FactWords& words)
{
    if (words["atLeast"].endsIn(before))
        said.comparator = Comparator::AtLeast;
    else if (words["atMost"].endsIn(before))
        said.comparator = Comparator::AtMost;
    else
        said.isApproximate = words["approximately"].endsIn(before);
}

/// "om året" after the number, before any amount of money.
bool isYearly(const Sentence& sentence, qsizetype from, const FactWords& words)
{
    const auto yearly = words["yearly"].find(sentence.words, from);
    return yearly && std::none_of(sentence.amounts.begin(), sentence.amounts.end(), [&](const StatedAmount& amount) {
        return amount.at >= from && amount.at < yearly->at;
    });
}

/// Whether it is to be reached: among the goals, or where that is said before it or in the same clause.
bool isWanted(const ReadText& text, const Sentence& sentence, const WordSpot& number)
{
    return text.isField("objectives") || text.words["wanted"].isIn(sentence.before(number.at))
           || text.words["wanted"].isIn(sentence.clauseAfter(number.at));
}

/// The date nearest to the number; where there is money the dates are those of the money.
std::optional<FuzzyDate> dateOf(const Sentence& sentence, const WordSpot& number, const FactWords& words)
{
    if (!sentence.amounts.empty())
        return std::nullopt;
    // "to lærere har holdt 40 møder i 2013": the year is that of the meetings.
    const auto isOfAnother = [&](const SaidDate& date) {
        return std::any_of(sentence.numbers.begin(), sentence.numbers.end(), [&](const SaidNumber& other) {
            const bool isBetween = other.place.at >= number.end() && other.place.end() <= date.place.at;
            return isBetween && words["has"].isIn(sentence.words.mid(number.end(), other.place.at - number.end()));
        });
    };
    const SaidDate* nearest = nullptr;
    const auto distance = [&number](const SaidDate& date) {
        return date.place.at > number.at ? date.place.at - number.end() : number.at - date.place.end();
    };
    for (const SaidDate& date : sentence.dates) {
        if (isOfAnother(date))
            continue;
        if (!nearest || distance(date) < distance(*nearest))
            nearest = &date;
    }
    return nearest ? std::optional(nearest->date) : std::nullopt;
}

/// "21 ud af 26 familier", "to af deltagerne".
std::optional<Fact> partOf(const ReadText& text, const Sentence& sentence, const SaidNumber& number)
{
    static const QRegularExpression of(
        QStringLiteral("^\\s+(?:ud\\s+)?af\\s+(?:de\\s+)?(\\d+(?:\\.\\d{3})*)?\\s*([\\pL-]+)"));
    const auto match = of.match(sentence.after(number.place.end()));
    const QString noun = match.captured(2);
    const bool hasWhole = !match.captured(1).isEmpty();
    const bool isKnown = text.words["counted"].isWhole(noun) || text.words["them"].isWhole(noun)
                         || (noun.endsWith(QStringLiteral("ne")) && noun.size() > 4);
    if (!match.hasMatch() || text.words["uncounted"].isWhole(noun) || (!hasWhole && !isKnown))
        return std::nullopt;
    CountSaid said{.count = countOf(number.value), .what = hasWhole ? noun : QStringLiteral("af ") + noun};
    takeBefore(said, sentence.before(number.place.at), text.words);
    if (hasWhole)
        said.of = match.captured(1).remove(u'.').toLongLong();
    said.isTarget = isWanted(text, sentence, number.place);
    said.date = dateOf(sentence, number.place, text.words);
    return text.fact(sentence, {number.place.at, number.place.length + match.capturedLength()}, said);
}

std::optional<Fact> countAt(const ReadText& text, const Sentence& sentence, const SaidNumber& number)
{
    const auto count = countOf(number.value);
    const QString before = sentence.before(number.place.at);
    // Numbers in a row are those of a telephone.
    static const QRegularExpression inRow(QStringLiteral("\\d\\s$"));
    if (number.unit != SaidNumber::Unit::None || !count || text.words["numberBefore"].endsIn(before)
        || inRow.match(before).hasMatch())
        return std::nullopt;
    if (auto part = partOf(text, sentence, number))
        return part;
    const auto subject = subjectAt(sentence.words, number.place.end(), text.words);
    constexpr qint64 firstYear = 1900;
    constexpr qint64 lastYear = 2100;
    const bool maybeYear = *count >= firstYear && *count <= lastYear
                           && !sentence.words.mid(number.place.at, number.place.length).contains(u'.');
    if (!subject || ((number.isWord || maybeYear) && !subject->isKnown))
        return std::nullopt;
    CountSaid said{.count = count, .what = sentence.words.mid(subject->place.at, subject->place.length)};
    if (number.upTo)
        said.upTo = countOf(*number.upTo);
    takeBefore(said, before, text.words);
    said.isYearly = isYearly(sentence, subject->place.end(), text.words);
    said.isTarget = isWanted(text, sentence, number.place);
    said.date = dateOf(sentence, number.place, text.words);
    return text.fact(sentence, {number.place.at, subject->place.end() - number.place.at}, said);
}

/// What is said of those a share is of: the rest of the sentence, up to the next share.
QString whatOf(const Sentence& sentence, qsizetype from)
{
    qsizetype end = sentence.words.size();
    for (const SaidNumber& next : sentence.numbers) {
        if (next.unit == SaidNumber::Unit::Percent && next.place.at > from)
            end = std::min(end, next.place.at);
    }
    static const QRegularExpression joint(QStringLiteral("[\\s,;.]+(?:og|samt|mens)?\\s*$"));
    return sentence.words.mid(from, end - from).remove(joint).trimmed();
}

/// "80 % af de besøgte kvinder oplyser, at ...", and "andelen i job skal op på 35 %".
std::optional<Fact> shareAt(const ReadText& text, const Sentence& sentence, const SaidNumber& number)
{
    const auto share = number.unit == SaidNumber::Unit::Percent && !number.upTo ? shareOf(number.value) : std::nullopt;
    if (!share)
        return std::nullopt;
    CountSaid said{.share = share};
    const QString before = sentence.before(number.place.at);
    takeBefore(said, before, text.words);
    WordSpot place = number.place;
    static const QRegularExpression of(QStringLiteral("^\\s+af\\s+"));
    if (const auto match = of.match(sentence.after(number.place.end())); match.hasMatch()) {
        const qsizetype from = number.place.end() + match.capturedLength();
        said.what = whatOf(sentence, from);
        place.length = from + sentence.clauseAfter(from).size() - place.at;
    } else {
        // "Højst 20 % falder fra" of goals
        if (said.comparator && text.isField("objectives") && text.words["measures"].all(before).empty()) {
            said.what = whatOf(sentence, number.place.end());
            place.length = number.place.length + sentence.clauseAfter(number.place.end()).size();
            said.isTarget = true;
            said.date = dateOf(sentence, number.place, text.words);
            return text.fact(sentence, place, said);
        }
        const auto measure = text.words["measures"].find(before);
        QString between = before;
        if (said.comparator)
            between = before.left(before.trimmed().lastIndexOf(u' '));
        if (!measure || !text.words["reaches"].endsIn(between))
            return std::nullopt;
        said.what = before.mid(measure->at).trimmed();
        place = {measure->at, number.place.end() - measure->at};
    }
    said.isTarget = isWanted(text, sentence, number.place);
    said.date = dateOf(sentence, number.place, text.words);
    return text.fact(sentence, place, said);
}

bool isSameCount(const Fact& a, const Fact& b)
{
    const auto* one = std::get_if<CountSaid>(&a.content);
    const auto* other = std::get_if<CountSaid>(&b.content);
    return one && other && one->count && one->count == other->count && one->of == other->of
           && one->what.section(u' ', -1).compare(other->what.section(u' ', -1), Qt::CaseInsensitive) == 0;
}

} // namespace

void readCounts(const ReadText& text, std::vector<Fact>& facts)
{
    for (const Sentence& sentence : text.sentences) {
        const bool isPaying = isOfPaying(sentence, text.words);
        qsizetype end = 0; // of what was read: the whole of "21 ud af 26" is no count of its own
        for (const SaidNumber& number : sentence.numbers) {
            if (number.place.at < end)
                continue;
            auto fact = countAt(text, sentence, number);
            if (!fact && !isPaying)
                fact = shareAt(text, sentence, number);
            if (!fact)
                continue;
            if (std::get<CountSaid>(fact->content).of)
                end = fact->at - sentence.at + fact->length;
            // Said again, perhaps with its date.
            const auto same = std::find_if(
                facts.begin(), facts.end(), [&fact](const Fact& other) { return isSameCount(*fact, other); });
            if (same == facts.end())
                facts.push_back(std::move(*fact));
            else if (!std::get<CountSaid>(same->content).date)
                *same = std::move(*fact);
        }
    }
}

} // namespace indblik
