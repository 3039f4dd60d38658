// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evaluationround.h"

#include <QCoreApplication>
#include <QStringList>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EvaluationRound)
};

std::optional<FuzzyDate> later(const std::optional<FuzzyDate>& date, int months)
{
    return date ? std::optional(date->later(months)) : std::nullopt;
}

} // namespace

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

QString EvaluationRound::words(const QDate& today, const QLocale& locale) const
{
    QStringList parts;
    if (!period.isEmpty())
        parts.append(period);
    if (dataReceived)
        parts.append(Words::tr("data came %1").arg(dataReceived->text(locale)));
    else if (dataDue && !hasCome())
        parts.append((isDataOverdue(today) ? Words::tr("data should have come %1") : Words::tr("data expected %1"))
                         .arg(dataDue->text(locale)));
    if (arrived)
        parts.append(Words::tr("arrived %1").arg(arrived->text(locale)));
    else if (isUndated)
        parts.append(Words::tr("has arrived"));
    else if (due)
        parts.append(
            (isOverdue(today) ? Words::tr("should have arrived %1") : Words::tr("expected %1")).arg(due->text(locale)));
    else
        parts.append(Words::tr("no date yet"));
    if (!presentedTo.isEmpty() && presentedOn)
        parts.append(Words::tr("presented to %1 %2").arg(presentedTo, presentedOn->text(locale)));
    else if (!presentedTo.isEmpty())
        parts.append(Words::tr("presented to %1").arg(presentedTo));
    else if (presentedOn)
        parts.append(Words::tr("presented %1").arg(presentedOn->text(locale)));
    if (!document.isEmpty())
        parts.append(document);
    return parts.join(QStringLiteral(" · "));
}

} // namespace indblik
