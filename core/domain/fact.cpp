// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fact.h"

#include "core/figuretext.h"
#include "core/named.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Fact)
};

constexpr Named<FactKind> kindNames[] = {
    {FactKind::Count, QLatin1String("count"), QT_TRANSLATE_NOOP("Fact", "Count")},
    {FactKind::Money, QLatin1String("money"), QT_TRANSLATE_NOOP("Fact", "Money")},
    {FactKind::Site, QLatin1String("site"), QT_TRANSLATE_NOOP("Fact", "Site")},
    {FactKind::FundingShare, QLatin1String("fundingShare"), QT_TRANSLATE_NOOP("Fact", "Funding")},
    {FactKind::Term, QLatin1String("term"), QT_TRANSLATE_NOOP("Fact", "Term")},
    {FactKind::Evaluation, QLatin1String("evaluation"), QT_TRANSLATE_NOOP("Fact", "Follow-up")},
    {FactKind::Achievement, QLatin1String("achievement"), QT_TRANSLATE_NOOP("Fact", "Achievement")},
    {FactKind::Change, QLatin1String("change"), QT_TRANSLATE_NOOP("Fact", "Change")},
    {FactKind::Promise, QLatin1String("promise"), QT_TRANSLATE_NOOP("Fact", "Expectation")},
};

constexpr Named<EvaluationStage> stageNames[] = {
    {EvaluationStage::Done, QLatin1String("done"), QT_TRANSLATE_NOOP("Fact", "done")},
    {EvaluationStage::Planned, QLatin1String("planned"), QT_TRANSLATE_NOOP("Fact", "planned")},
    {EvaluationStage::None, QLatin1String("none"), QT_TRANSLATE_NOOP("Fact", "none is planned")},
};

constexpr Named<MoneySpread> spreadNames[] = {
    {MoneySpread::Unsaid, QLatin1String("unsaid"), ""},
    {MoneySpread::Yearly, QLatin1String("yearly"), QT_TRANSLATE_NOOP("Fact", "a year")},
    {MoneySpread::Total, QLatin1String("total"), QT_TRANSLATE_NOOP("Fact", "in all")},
};

double percentNumber(Percent percent)
{
    return double(percent.hundredths()) / 100;
}

QJsonValue textJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateJson(const std::optional<FuzzyDate>& date)
{
    return date ? QJsonValue(date->key()) : QJsonValue();
}

QJsonValue numberJson(const std::optional<Decimal>& number)
{
    return number ? QJsonValue(number->text(u'.').toDouble()) : QJsonValue();
}

QJsonValue countJson(const std::optional<qint64>& count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

QJsonArray yearsJson(const std::vector<Year>& years)
{
    QJsonArray array;
    for (const Year& year : years)
        array.append(year.number());
    return array;
}

QJsonObject values(const CountSaid& said)
{
    return {
        {QStringLiteral("count"), countJson(said.count)},
        {QStringLiteral("upTo"), countJson(said.upTo)},
        {QStringLiteral("of"), countJson(said.of)},
        {QStringLiteral("sharePct"), said.share ? QJsonValue(percentNumber(*said.share)) : QJsonValue()},
        {QStringLiteral("comparator"), !said.comparator ? QJsonValue()
                                       : *said.comparator == Comparator::AtMost
                                           ? QJsonValue(QStringLiteral("atMost"))
                                           : QJsonValue(QStringLiteral("atLeast"))},
        {QStringLiteral("isApproximate"), said.isApproximate},
        {QStringLiteral("isYearly"), said.isYearly},
        {QStringLiteral("isTarget"), said.isTarget},
        {QStringLiteral("what"), textJson(said.what)},
        {QStringLiteral("date"), dateJson(said.date)},
    };
}

QJsonObject values(const MoneySaid& said)
{
    return {
        {QStringLiteral("amount"), said.amount.kroner()},
        {QStringLiteral("years"), yearsJson(said.years)},
        {QStringLiteral("isSpan"), said.isSpan},
        {QStringLiteral("spread"), moneySpreadText(said.spread)},
        {QStringLiteral("isPart"), said.isPart},
        {QStringLiteral("isAverage"), said.isAverage},
        {QStringLiteral("isApproximate"), said.isApproximate},
        {QStringLiteral("funder"), textJson(said.funder)},
    };
}

QJsonObject values(const SiteSaid& said)
{
    QJsonObject object = values(said.money);
    object.insert(QStringLiteral("name"), said.name);
    return object;
}

QJsonObject values(const FundingShareSaid& said)
{
    return {{QStringLiteral("sharePct"), percentNumber(said.share)}, {QStringLiteral("isRest"), said.isRest},
        {QStringLiteral("funder"), textJson(said.funder)}};
}

QJsonObject values(const TermSaid& said)
{
    return {{QStringLiteral("from"), dateJson(said.from)}, {QStringLiteral("to"), dateJson(said.to)}};
}

QJsonObject values(const EvaluationSaid& said)
{
    QJsonArray dates;
    for (const FuzzyDate& date : said.dates)
        dates.append(date.key());
    return {
        {QStringLiteral("kind"), followUpText(said.kind)},
        {QStringLiteral("stage"), evaluationStageText(said.stage)},
        {QStringLiteral("dates"), dates},
        {QStringLiteral("about"), yearsJson(said.about)},
        {QStringLiteral("repeats"), repeatsText(said.repeats)},
        {QStringLiteral("of"), textJson(said.of)},
        {QStringLiteral("by"), textJson(said.by)},
        {QStringLiteral("isExternal"), said.isExternal ? QJsonValue(*said.isExternal) : QJsonValue()},
    };
}

QJsonObject values(const Achievement& said)
{
    return {{QStringLiteral("kind"), achievementText(said.kind)},
        {QStringLiteral("assessableFrom"), dateJson(said.assessableFrom)}};
}

QJsonObject values(const ChangeSaid& said)
{
    static const QString kinds[] = {
        QStringLiteral("fromTo"), QStringLiteral("points"), QStringLiteral("percentOfBase"), QStringLiteral("number")};
    return {
        {QStringLiteral("kind"), kinds[int(said.kind)]},
        {QStringLiteral("isShare"), said.isShare},
        {QStringLiteral("before"), numberJson(said.before)},
        {QStringLiteral("after"), numberJson(said.after)},
        {QStringLiteral("least"), numberJson(said.least)},
        {QStringLiteral("most"), numberJson(said.most)},
        {QStringLiteral("measure"), textJson(said.measure)},
        {QStringLiteral("group"), textJson(said.group)},
        {QStringLiteral("from"), said.period ? QJsonValue(said.period->first.number()) : QJsonValue()},
        {QStringLiteral("to"), said.period ? QJsonValue(said.period->last.number()) : QJsonValue()},
        {QStringLiteral("isTarget"), said.isTarget},
        {QStringLiteral("due"), dateJson(said.due)},
    };
}

QJsonObject values(const PromiseSaid& said)
{
    return {{QStringLiteral("date"), dateJson(said.date)}};
}

QString yearsText(const std::vector<Year>& years, bool isSpan)
{
    QStringList texts;
    for (const Year& year : years)
        texts.append(year.text());
    if (isSpan && texts.size() > 1)
        texts = {texts.front() + QChar(0x2013) + texts.back()};
    return texts.join(QStringLiteral(", "));
}

/// The parts that say something, with a dot between.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString dateText(const std::optional<FuzzyDate>& date, const QLocale& locale)
{
    return date ? date->text(locale) : QString();
}

QString text(const CountSaid& said, const QLocale& locale)
{
    QString number = said.share ? percentText(*said.share, locale) : locale.toString(*said.count);
    if (said.upTo)
        number += QChar(0x2013) + locale.toString(*said.upTo);
    if (said.of)
        number = Words::tr("%1 of %2").arg(number, locale.toString(*said.of));
    if (said.comparator)
        number = *said.comparator == Comparator::AtMost ? Words::tr("at most %1").arg(number)
                                                        : Words::tr("at least %1").arg(number);
    if (said.isApproximate)
        number = Words::tr("about %1").arg(number);
    return joined({number + u' ' + said.what, said.isYearly ? Words::tr("a year") : QString(),
        dateText(said.date, locale), said.isTarget ? Words::tr("to be reached") : QString()});
}

QString text(const MoneySaid& said, const QLocale& locale)
{
    QString amount = Words::tr("DKK %1 million").arg(amountText(said.amount, Scale::Million, locale));
    if (said.isApproximate)
        amount = Words::tr("about %1").arg(amount);
    const QString spread =
        said.spread == MoneySpread::Unsaid ? QString() : Words::tr(rowOf(spreadNames, said.spread).words);
    return joined({amount, yearsText(said.years, said.isSpan), spread,
        said.isAverage ? Words::tr("on average") : QString(), said.isPart ? Words::tr("a part") : QString(),
        said.funder.isEmpty() ? QString() : Words::tr("from %1").arg(said.funder)});
}

QString text(const SiteSaid& said, const QLocale& locale)
{
    return joined({said.name, text(said.money, locale)});
}

QString text(const FundingShareSaid& said, const QLocale& locale)
{
    const QString share = percentText(said.share, locale);
    return joined({said.isRest ? Words::tr("the remaining %1").arg(share) : share,
        said.funder.isEmpty() ? QString() : Words::tr("from %1").arg(said.funder)});
}

QString text(const TermSaid& said, const QLocale& locale)
{
    if (said.from && said.to)
        return Words::tr("%1 to %2").arg(said.from->text(locale), said.to->text(locale));
    return said.from ? Words::tr("from %1").arg(said.from->text(locale))
                     : Words::tr("until %1").arg(said.to->text(locale));
}

QString text(const EvaluationSaid& said, const QLocale& locale)
{
    QStringList parts{followUpWords(said.kind)};
    if (!said.of.isEmpty())
        parts.front() = Words::tr("%1 of %2").arg(parts.front(), said.of);
    parts.append(Words::tr(rowOf(stageNames, said.stage).words));
    for (const FuzzyDate& date : said.dates)
        parts.append(date.text(locale));
    if (!said.about.empty())
        parts.append(Words::tr("of the year %1").arg(yearsText(said.about, false)));
    if (said.repeats != Repeats::Once)
        parts.append(repeatsWords(said.repeats));
    if (!said.by.isEmpty())
        parts.append(Words::tr("by %1").arg(said.by));
    if (said.isExternal)
        parts.append(*said.isExternal ? Words::tr("external") : Words::tr("internal"));
    return joined(parts);
}

QString text(const Achievement& said, const QLocale& locale)
{
    return said.words(locale);
}

QString changeNumber(const Decimal& number, const QLocale& locale, bool withSign)
{
    const QChar point = locale.decimalPoint().at(0);
    return (withSign && number.digits > 0 ? QStringLiteral("+") : QString()) + number.text(point);
}

QString text(const ChangeSaid& said, const QLocale& locale)
{
    QString change;
    if (said.kind == ChangeSaid::Kind::FromTo) {
        change = Words::tr("from %1 to %2")
                     .arg(changeNumber(*said.before, locale, false), changeNumber(*said.after, locale, false));
        if (said.isShare)
            change += QChar(QChar::Nbsp) + QStringLiteral("%");
    } else {
        change = changeNumber(*said.least, locale, true);
        if (said.most != said.least)
            change = Words::tr("%1 to %2").arg(change, changeNumber(*said.most, locale, true));
        if (said.kind == ChangeSaid::Kind::Points)
            change = Words::tr("%1 percentage points").arg(change);
        else if (said.kind == ChangeSaid::Kind::PercentOfBase)
            change += QChar(QChar::Nbsp) + QStringLiteral("%");
    }
    const QString period =
        said.period ? said.period->first.text() + QChar(0x2013) + said.period->last.text() : QString();
    return joined({change, said.measure, said.group, period, said.isTarget ? Words::tr("to be reached") : QString(),
        dateText(said.due, locale)});
}

QString text(const PromiseSaid& said, const QLocale& locale)
{
    return said.date ? said.date->text(locale) : Words::tr("no date is said");
}

} // namespace

QString factKindText(FactKind kind)
{
    return rowOf(kindNames, kind).text;
}

std::optional<FactKind> factKindFromText(QStringView text)
{
    return valueNamed(kindNames, text);
}

QString factKindWords(FactKind kind)
{
    return Words::tr(rowOf(kindNames, kind).words);
}

QString evaluationStageText(EvaluationStage stage)
{
    return rowOf(stageNames, stage).text;
}

QString moneySpreadText(MoneySpread spread)
{
    return rowOf(spreadNames, spread).text;
}

QJsonObject factValues(const FactContent& content)
{
    return std::visit([](const auto& said) { return values(said); }, content);
}

QString factText(const FactContent& content, const QLocale& locale)
{
    const QString said = std::visit([&locale](const auto& each) { return text(each, locale); }, content);
    return QStringLiteral("%1: %2").arg(factKindWords(FactKind(content.index())), said);
}

} // namespace indblik
