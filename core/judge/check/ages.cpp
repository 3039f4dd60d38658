// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/yearssaid.h"
#include "core/judge/checkwords.h"
#include "core/judge/rule.h"
#include "core/wordpattern.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind differ{"agesDiffer",
    QT_TRANSLATE_NOOP("Finding", "The ages of one initiative differ in the form and the table: %1. Which are right?")};
constexpr FindingKind differInForm{"agesDifferInForm",
    QT_TRANSLATE_NOOP("Finding", "The ages of one initiative differ in the form: %1. Which are right?")};

const FieldKey targetGroup{QStringLiteral("targetGroup")};
const FieldKey activities{QStringLiteral("activities")};

/// From the youngest to the oldest that a text says. Open to one side where only a limit is said.
struct Ages
{
    static constexpr int newborn = 0;
    static constexpr int oldest = 150;

    int from = newborn;
    int to = oldest;
    QString words;

    bool isOpen() const { return from == newborn || to == oldest; }
    bool isSame(const Ages& other) const { return from == other.from && to == other.to; }
    bool holds(const Ages& other) const { return from <= other.from && to >= other.to; }
};

/// People, or the word for age, right before a number: "unge mellem", "i alderen", "aldersgruppen".
QString leadPattern()
{
    return QStringLiteral("(?<!\\w)(?:\\w*") + anyOf(CheckWords::builtIn().aged)
           + QStringLiteral("[\\s,(]+(?:(?:i\\s+)?alder(?:en|sgruppen|sgrupperne)?\\s+)?"
                            "|(?:i\\s+)?alder(?:en|sgruppen|sgrupperne)\\s+)(?:(?:mellem|fra|på)\\s+)?");
}

/// Whether the words before say that only a part of the people is meant: "heraf", "særligt fokus på".
bool isOfPart(const QString& text, qsizetype at)
{
    static const auto narrower =
        wordPattern(QStringLiteral("(?<!\\w)") + anyOf(CheckWords::builtIn().narrower) + QStringLiteral("(?!\\w)"));
    const Stretch sentence = sentenceAround(text, at);
    return narrower.match(text.mid(sentence.begin, at - sentence.begin)).hasMatch();
}

/// The ages a text says of the whole initiative.
std::vector<Ages> agesIn(const QString& text)
{
    static const QString to = QStringLiteral("\\s?(?:[-\\p{Pd}\\x{2212}]|til og med|til|og)\\s?");
    static const auto aged =
        wordPattern(QStringLiteral("(?<![\\w,.])([0-9]{1,2})") + to + QStringLiteral("([0-9]{1,2})[-\\s]?årig\\w*"));
    static const auto between = wordPattern(
        leadPattern() + QStringLiteral("(([0-9]{1,2})") + to + QStringLiteral("([0-9]{1,2})\\s?år)(?!\\w)"));
    static const auto limit = wordPattern(
        leadPattern()
        + QStringLiteral(
            "((over|under|fra)\\s+(?:de\\s+)?([0-9]{1,2})\\s?år(?!\\w)(?:\\s+og\\s+(?:derover|opefter|ældre))?"
            "|([0-9]{1,2})\\s?år\\s+og\\s+(derover|opefter|ældre|derunder|nedefter|yngre)(?!\\w))"));
    std::vector<Ages> ages;
    const auto add = [&](qsizetype at, int from, int upTo, const QString& words) {
        if (from <= upTo && !isOfPart(text, at))
            ages.push_back({from, upTo, words.simplified()});
    };
    const auto addSpan = [&add](qsizetype at, const QString& from, const QString& upTo) {
        add(at, from.toInt(), upTo.toInt(), from + QChar(0x2013) + upTo + QStringLiteral(" år"));
    };
    for (auto all = aged.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        addSpan(match.capturedStart(), match.captured(1), match.captured(2));
    }
    for (auto all = between.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        addSpan(match.capturedStart(1), match.captured(2), match.captured(3));
    }
    for (auto all = limit.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        const QString way = (match.captured(2) + match.captured(5)).toLower();
        const int age = (match.captured(3) + match.captured(4)).toInt();
        if (way == QLatin1String("under"))
            add(match.capturedStart(1), Ages::newborn, age - 1, match.captured(1));
        else if (way == QLatin1String("derunder") || way == QLatin1String("nedefter") || way == QLatin1String("yngre"))
            add(match.capturedStart(1), Ages::newborn, age, match.captured(1));
        else
            add(match.capturedStart(1), age, Ages::oldest, match.captured(1));
    }
    return ages;
}

/// From the youngest to the oldest of several; nothing where there are none.
std::optional<Ages> whole(const std::vector<Ages>& parts)
{
    if (parts.empty())
        return std::nullopt;
    Ages all = parts.front();
    for (size_t i = 1; i < parts.size(); ++i) {
        all.from = std::min(all.from, parts[i].from);
        all.to = std::max(all.to, parts[i].to);
        all.words += QStringLiteral(", ") + parts[i].words;
    }
    return all;
}

/// How the ages of two places fit: a limit alone ("over 18") leaves the other end to the other place.
enum class Fit { Same, MayBe, No };

Fit fitOf(const Ages& one, const Ages& other)
{
    if (one.isSame(other))
        return Fit::Same;
    const bool isWithin = (one.isOpen() && one.holds(other)) || (other.isOpen() && other.holds(one));
    return isWithin ? Fit::MayBe : Fit::No;
}

/// The activities may be for a part of the people without saying so, unless it is the one age they name.
Fit fitOfActivities(const std::vector<Ages>& said, const Ages& all)
{
    const bool isWithin = std::all_of(said.begin(), said.end(), [&all](const Ages& ages) { return all.holds(ages); });
    if (!isWithin)
        return whole(said)->isOpen() && whole(said)->holds(all) ? Fit::MayBe : Fit::No;
    return said.size() > 1 || said.front().isSame(all) ? Fit::Same : Fit::MayBe;
}

std::optional<Finding> inInitiative(const CheckedInitiative& initiative)
{
    const Card& card = *initiative.card;
    const auto inRow = initiative.row ? whole(agesIn(initiative.row->title)) : std::nullopt;
    std::vector<Ages> places;
    for (const auto& ages : {whole(agesIn(card.title)), whole(agesIn(card.answer(targetGroup))), inRow}) {
        if (ages)
            places.push_back(*ages);
    }
    Fit fit = Fit::Same;
    for (size_t i = 0; i < places.size(); ++i) {
        for (size_t j = 0; j < i; ++j)
            fit = std::max(fit, fitOf(places[i], places[j]));
    }
    const auto done = agesIn(card.answer(activities));
    if (fit == Fit::Same && !places.empty() && !done.empty()) {
        fit = fitOfActivities(done, places.front());
        places.push_back(*whole(done));
    }
    if (fit == Fit::Same)
        return std::nullopt;
    Finding finding{.kind = inRow ? differ : differInForm,
        .grade = fit == Fit::No ? Grade::Warning : Grade::Note,
        .subject = card.title,
        .card = card.id,
        .field = targetGroup};
    if (inRow)
        finding.row = initiative.row->id;
    QStringList words;
    for (const Ages& ages : places) {
        if (!words.contains(ages.words))
            words.append(ages.words);
    }
    finding.words = {words.join(QStringLiteral("; "))};
    return finding;
}

/// One initiative is for other ages in one place than in another: the form's title, its target group, its activities,
/// the title of its row.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const CheckedInitiative& initiative : evidence.initiatives) {
        if (const auto finding = initiative.card ? inInitiative(initiative) : std::nullopt)
            findings.push_back(*finding);
    }
    return findings;
}

} // namespace

Rule ages()
{
    return {{differ, differInForm}, find};
}

} // namespace indblik::rules
