// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluationround.h"

#include "core/named.h"

#include <QCoreApplication>
#include <QStringList>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationRound)
};

constexpr Named<RoundSaid::What> saidNames[] = {
    {RoundSaid::What::DataCame, QLatin1String("dataCame"), QT_TRANSLATE_NOOP("EvaluationRound", "data came %1")},
    {RoundSaid::What::DataExpected, QLatin1String("dataExpected"),
        QT_TRANSLATE_NOOP("EvaluationRound", "data expected %1")},
    {RoundSaid::What::DataLate, QLatin1String("dataLate"),
        QT_TRANSLATE_NOOP("EvaluationRound", "data should have come %1")},
    {RoundSaid::What::Came, QLatin1String("came"), QT_TRANSLATE_NOOP("EvaluationRound", "arrived %1")},
    {RoundSaid::What::HasCome, QLatin1String("hasCome"), QT_TRANSLATE_NOOP("EvaluationRound", "has arrived")},
    {RoundSaid::What::Expected, QLatin1String("expected"), QT_TRANSLATE_NOOP("EvaluationRound", "expected %1")},
    {RoundSaid::What::Late, QLatin1String("late"), QT_TRANSLATE_NOOP("EvaluationRound", "should have arrived %1")},
    {RoundSaid::What::NoDate, QLatin1String("noDate"), QT_TRANSLATE_NOOP("EvaluationRound", "no date yet")},
    {RoundSaid::What::PresentedTo, QLatin1String("presentedTo"),
        QT_TRANSLATE_NOOP("EvaluationRound", "presented to %1")},
    {RoundSaid::What::Presented, QLatin1String("presented"), QT_TRANSLATE_NOOP("EvaluationRound", "presented")},
};

std::optional<FuzzyDate> later(const std::optional<FuzzyDate>& date, int months)
{
    return date ? std::optional(date->later(months)) : std::nullopt;
}

} // namespace

QString RoundSaid::text(const QString& words, const QLocale& locale) const
{
    const QString when = date ? date->text(locale) : QString();
    if (what != What::PresentedTo && what != What::Presented)
        return date ? words.arg(when) : words;
    const QString presented = what == What::PresentedTo ? words.arg(whom) : words;
    return date ? presented + u' ' + when : presented;
}

const char* roundSaidText(RoundSaid::What what)
{
    return rowOf(saidNames, what).text.data();
}

EvaluationRound EvaluationRound::next(int months) const
{
    EvaluationRound next;
    // Accounts are in Danish, and so is what people write in them.
    if (const auto about = FuzzyDate::read(period))
        next.period = about->later(months).text(QLocale(QLocale::Danish));
    next.dataDue = later(dataDue, months);
    next.due = later(due, months);
    return next;
}

std::vector<RoundSaid> EvaluationRound::said(const QDate& today) const
{
    using What = RoundSaid::What;
    std::vector<RoundSaid> all;
    if (dataReceived)
        all.push_back({What::DataCame, dataReceived});
    else if (dataDue && !hasCome())
        all.push_back({isDataOverdue(today) ? What::DataLate : What::DataExpected, dataDue});
    if (arrived)
        all.push_back({What::Came, arrived});
    else if (isUndated)
        all.push_back({What::HasCome});
    else if (due)
        all.push_back({isOverdue(today) ? What::Late : What::Expected, due});
    else
        all.push_back({What::NoDate});
    if (!presentedTo.isEmpty())
        all.push_back({What::PresentedTo, presentedOn, presentedTo});
    else if (presentedOn)
        all.push_back({What::Presented, presentedOn});
    return all;
}

QString EvaluationRound::words(const QDate& today, const QLocale& locale) const
{
    QStringList parts;
    if (!period.isEmpty())
        parts.append(period);
    for (const RoundSaid& each : said(today))
        parts.append(each.text(Words::tr(rowOf(saidNames, each.what).words), locale));
    if (!document.isEmpty())
        parts.append(document);
    return parts.join(QStringLiteral(" · "));
}

} // namespace indblik
