// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/gap.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gap)
};

} // namespace

FormPart Gap::part() const
{
    switch (kind) {
    case GapKind::SentenceMissing:
    case GapKind::AssessableDateMissing:
    case GapKind::AchievementMissing:
    case GapKind::AssessableNow:
        return FormPart::Achievement;
    case GapKind::FigureMissing:
        return FormPart::Criteria;
    case GapKind::FollowUpOverdue:
    case GapKind::FollowUpArrived:
        return FormPart::FollowUps;
    case GapKind::PromiseOpen:
        return FormPart::Promises;
    default:
        return FormPart::Field;
    }
}

QString gapText(GapKind kind)
{
    switch (kind) {
    case GapKind::NotReviewed:
        return QStringLiteral("notReviewed");
    case GapKind::AnswerMissing:
        return QStringLiteral("answerMissing");
    case GapKind::NotADate:
        return QStringLiteral("notADate");
    case GapKind::NotAnAmount:
        return QStringLiteral("notAnAmount");
    case GapKind::NotAChoice:
        return QStringLiteral("notAChoice");
    case GapKind::NotANumber:
        return QStringLiteral("notANumber");
    case GapKind::NotATable:
        return QStringLiteral("notATable");
    case GapKind::SentenceMissing:
        return QStringLiteral("sentenceMissing");
    case GapKind::AssessableDateMissing:
        return QStringLiteral("assessableDateMissing");
    case GapKind::AchievementMissing:
        return QStringLiteral("achievementMissing");
    case GapKind::AnswerShort:
        return QStringLiteral("answerShort");
    case GapKind::AnswerLong:
        return QStringLiteral("answerLong");
    case GapKind::FigureMissing:
        return QStringLiteral("figureMissing");
    case GapKind::FollowUpOverdue:
        return QStringLiteral("followUpOverdue");
    case GapKind::FollowUpArrived:
        return QStringLiteral("followUpArrived");
    case GapKind::AssessableNow:
        return QStringLiteral("assessableNow");
    case GapKind::PromiseOpen:
        return QStringLiteral("promiseOpen");
    }
    Q_UNREACHABLE();
}

QString sentence(const Gap& gap)
{
    const QString first = gap.words.value(0);
    const QString second = gap.words.value(1);
    switch (gap.kind) {
    case GapKind::NotReviewed:
        return Words::tr("“%1”: the answer is from %2 and not reviewed. Edit it, or confirm that it still holds.")
            .arg(gap.label, first);
    case GapKind::AnswerMissing:
        return Words::tr("“%1” is not filled in.").arg(gap.label);
    case GapKind::NotADate:
        return Words::tr("“%1”: “%2” is not a date. Write it as “1.4.2011” or “medio 2011”.").arg(gap.label, first);
    case GapKind::NotAnAmount:
        return Words::tr("“%1”: “%2” is not an amount. Write it as “3,4 mio. kr.”.").arg(gap.label, first);
    case GapKind::NotAChoice:
        return Words::tr("“%1”: “%2” is not among the choices.").arg(gap.label, first);
    case GapKind::NotANumber:
        return Words::tr("“%1”: “%2” is not a number. Write it as “1.200” or “12,5”.").arg(gap.label, first);
    case GapKind::NotATable:
        return Words::tr("“%1”: “%2” is not the table that is asked for. Fill in its cells.").arg(gap.label, first);
    case GapKind::SentenceMissing:
        return Words::tr("The achievement needs a sentence that says why.");
    case GapKind::AssessableDateMissing:
        return Words::tr("Write when the achievement can be assessed.");
    case GapKind::AchievementMissing:
        return Words::tr("No achievement is stated yet.");
    case GapKind::AnswerShort:
        return Words::tr("“%1” has %2 words; at least %3 are suggested.").arg(gap.label, first, second);
    case GapKind::AnswerLong:
        return Words::tr("“%1” has %2 words; at most %3 are suggested.").arg(gap.label, first, second);
    case GapKind::FigureMissing:
        return Words::tr("The result is missing of: %1").arg(first);
    case GapKind::FollowUpOverdue:
        return Words::tr("“%1” should have arrived %2. Has it arrived, or does it have another date?")
            .arg(first, second);
    case GapKind::FollowUpArrived:
        return Words::tr("“%1” has arrived. Look at the achievement again.").arg(first);
    case GapKind::AssessableNow:
        return Words::tr("The achievement can be assessed now.");
    case GapKind::PromiseOpen:
        return Words::tr("In %2 the form said: “%1”. What happened to it?").arg(first, second);
    }
    Q_UNREACHABLE();
}

} // namespace indblik
