// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/judge/facts/saidfacts.h"

#include "core/figuretext.h"
#include "tests/fixtures.h"

namespace indblik {

namespace {

QString numberText(Decimal number)
{
    while (number.decimals > 0 && number.digits % 10 == 0)
        number = {number.digits / 10, number.decimals - 1};
    return number.text(u'.');
}

QString signedNumber(const Decimal& number)
{
    return (number.digits > 0 ? "+"_q : QString()) + numberText(number);
}

QString dated(const std::optional<FuzzyDate>& date)
{
    return date ? " @"_q + date->key() : QString();
}

QString yearsText(const std::vector<Year>& years, bool isSpan)
{
    QStringList texts;
    for (const Year& year : years)
        texts.append(year.text());
    return isSpan && texts.size() > 1 ? texts.front() + u'-' + texts.back() : texts.join(u',');
}

QString said(const CountSaid& count)
{
    QString text = "count "_q;
    text += count.share ? numberText({count.share->hundredths(), 2}) + " %"_q : QString::number(*count.count);
    if (count.upTo)
        text += ".."_q + QString::number(*count.upTo);
    if (count.of)
        text += " of "_q + QString::number(*count.of);
    if (count.isApproximate)
        text += " ~"_q;
    if (count.comparator)
        text += *count.comparator == Comparator::AtMost ? " <="_q : " >="_q;
    if (count.isYearly)
        text += " yearly"_q;
    if (count.isTarget)
        text += " target"_q;
    return text + dated(count.date);
}

QString moneyText(const MoneySaid& money)
{
    QString amount = amountText(money.amount, Scale::Million, QLocale::c());
    if (amount.endsWith(".0"_q))
        amount.chop(2);
    QString text = amount;
    if (!money.years.empty())
        text += " @"_q + yearsText(money.years, money.isSpan);
    if (money.spread != MoneySpread::Unsaid)
        text += u' ' + moneySpreadText(money.spread);
    if (money.isAverage)
        text += " average"_q;
    if (money.isApproximate)
        text += " ~"_q;
    return money.isPart ? text + " part"_q : text;
}

QString said(const MoneySaid& money)
{
    return "money "_q + moneyText(money);
}

QString said(const SiteSaid& site)
{
    return "site "_q + moneyText(site.money);
}

QString said(const FundingShareSaid& share)
{
    return "funding "_q + numberText({share.share.hundredths(), 2}) + " %"_q + (share.isRest ? " rest"_q : QString());
}

QString said(const TermSaid& term)
{
    return "term "_q + (term.from ? term.from->key() : QString()) + ".."_q + (term.to ? term.to->key() : QString());
}

QString said(const EvaluationSaid& evaluation)
{
    QString text = "evaluation "_q + followUpText(evaluation.kind) + u' ' + evaluationStageText(evaluation.stage);
    QStringList dates;
    for (const FuzzyDate& date : evaluation.dates)
        dates.append(date.key());
    if (!dates.isEmpty())
        text += u' ' + dates.join(u',');
    if (!evaluation.about.empty())
        text += " for "_q + yearsText(evaluation.about, false);
    if (evaluation.repeats != Repeats::Once)
        text += u' ' + repeatsText(evaluation.repeats);
    if (evaluation.isExternal)
        text += *evaluation.isExternal ? " external"_q : " internal"_q;
    return text;
}

QString said(const Achievement& achievement)
{
    return "achievement "_q + achievementText(achievement.kind) + dated(achievement.assessableFrom);
}

QString said(const ChangeSaid& change)
{
    QString text = "change "_q;
    if (change.kind == ChangeSaid::Kind::FromTo)
        text += numberText(*change.before) + ".."_q + numberText(*change.after) + (change.isShare ? " %"_q : QString());
    else if (change.least == change.most)
        text += signedNumber(*change.least);
    else
        text += signedNumber(*change.least) + ".."_q + signedNumber(*change.most);
    if (change.kind == ChangeSaid::Kind::Points)
        text += " points"_q;
    if (change.kind == ChangeSaid::Kind::PercentOfBase)
        text += " %"_q;
    if (change.isTarget)
        text += " target"_q;
    if (change.period)
        text += " @"_q + change.period->first.text() + u'-' + change.period->last.text();
    return change.due ? text + " @.."_q + change.due->key() : text;
}

QString said(const PromiseSaid& promise)
{
    return "promise"_q + dated(promise.date);
}

/// All words of a fact in which those of a list are looked for.
QString wordsOf(const Fact& fact)
{
    const QJsonObject values = factValues(fact.content);
    QStringList words;
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it->isString())
            words.append(it->toString());
    }
    if (fact.kind() == FactKind::Promise)
        words.append(fact.sentence);
    return words.join(" · "_q);
}

/// Who makes or pays it must be said where it is reported.
QString actorOf(const Fact& fact)
{
    if (const auto* evaluation = std::get_if<EvaluationSaid>(&fact.content))
        return evaluation->by;
    const auto* money = std::get_if<MoneySaid>(&fact.content);
    return money ? money->funder : QString();
}

bool isMeant(const Fact& fact, const QString& line)
{
    if (saidText(fact) != line.section(" | "_q, 0, 0))
        return false;
    const QStringList wanted = line.section(" | "_q, 1).split(";"_q, Qt::SkipEmptyParts);
    const auto* evaluation = std::get_if<EvaluationSaid>(&fact.content);
    bool saysActor = false;
    for (const QString& each : wanted) {
        QString word = each.trimmed();
        QString among = wordsOf(fact).simplified();
        if (evaluation) {
            const bool isMaker = word.startsWith("by "_q);
            saysActor = saysActor || isMaker;
            among = isMaker ? evaluation->by : evaluation->of;
            word = word.mid(3);
        }
        if (!among.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return actorOf(fact).isEmpty() || saysActor || (!evaluation && !wanted.isEmpty());
}

} // namespace

QString saidText(const Fact& fact)
{
    const QString text = std::visit([](const auto& content) { return said(content); }, fact.content);
    return fact.field.text.isEmpty() ? text : fact.field.text + ": "_q + text;
}

void Comparison::operator+=(const Comparison& other)
{
    meant += other.meant;
    found += other.found;
    right += other.right;
    missed += other.missed;
    wrong += other.wrong;
}

QString Comparison::report() const
{
    return "%1 of %2 found, %3 of %4 wrong\n  missed:\n    %5\n  wrong:\n    %6"_q.arg(right)
        .arg(meant)
        .arg(found - right)
        .arg(found)
        .arg(missed.join("\n    "_q), wrong.join("\n    "_q));
}

Comparison compared(const std::vector<Fact>& found, const QStringList& meant, const QString& where)
{
    Comparison comparison{.meant = int(meant.size()), .found = int(found.size())};
    QStringList left = meant;
    for (const Fact& fact : found) {
        const auto line =
            std::find_if(left.begin(), left.end(), [&fact](const QString& each) { return isMeant(fact, each); });
        if (line == left.end()) {
            comparison.wrong.append("%1 › %2 [%3] «%4»"_q.arg(where, saidText(fact), wordsOf(fact), fact.sentence));
            continue;
        }
        ++comparison.right;
        left.erase(line);
    }
    for (const QString& line : left)
        comparison.missed.append(where + " › "_q + line);
    return comparison;
}

} // namespace indblik
