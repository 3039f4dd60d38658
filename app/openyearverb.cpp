// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openyearverb.h"

#include "app/json.h"
#include "core/judge/cards/openyear.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto openYearUsage = QT_TRANSLATE_NOOP("CommandLine",
    "open-year FILE --year Y [--due DATE] [--new TITLE …] [--new-beyond TITLE …] [--without TITLE …] "
    "[--without-goal LETTER …] [--dry-run] [--json]");

/// The initiatives that --new and --new-beyond name.
Result<void> takeNew(const Call& call, YearOpening& opening, const std::vector<Initiative>& initiatives)
{
    for (const Section section : {Section::Goals, Section::Beyond}) {
        const auto titles =
            call.parser.values(section == Section::Goals ? QStringLiteral("new") : QStringLiteral("new-beyond"));
        for (const QString& title : titles) {
            if (auto added = addNew(opening, initiatives, section, title); !added)
                return added;
        }
    }
    return {};
}

Result<void> leaveOut(YearOpening& opening, const QStringList& titles)
{
    for (const QString& title : titles) {
        const auto found = std::find_if(opening.cards.begin(), opening.cards.end(), [&title](const OpeningCard& card) {
            return card.title.compare(title.simplified(), Qt::CaseInsensitive) == 0;
        });
        if (found == opening.cards.end())
            return Error{Words::tr("There is no status form “%1” to leave out.").arg(title), {}, Fault::Missing};
        found->isTaken = false;
    }
    return {};
}

/// The goals that --without-goal names, of those whose year is over.
Result<void> leaveOutGoals(YearOpening& opening, const QStringList& letters)
{
    for (const QString& letter : letters) {
        const auto found = std::find_if(opening.goals.begin(), opening.goals.end(),
            [&letter](const OpeningGoal& goal) { return goal.code.compare(letter, Qt::CaseInsensitive) == 0; });
        if (found == opening.goals.end())
            return Error{Words::tr("There is no goal %1 whose year is over. Close or drop it in the account before.")
                             .arg(letter),
                {}, Fault::Missing};
        found->isTaken = false;
    }
    return {};
}

QJsonObject openingJson(const YearOpening& opening, bool isMade)
{
    QJsonArray cards;
    for (const OpeningCard& card : opening.cards)
        cards.append(QJsonObject{
            {QStringLiteral("title"), card.title},
            {QStringLiteral("section"), sectionText(card.section)},
            {QStringLiteral("isNew"), card.isNew},
            {QStringLiteral("hasEnded"), card.hasEnded},
            {QStringLiteral("taken"), card.isTaken},
            {QStringLiteral("due"), dateJson(card.due)},
            {QStringLiteral("responsible"), textOrNull(card.responsible)},
        });
    QJsonArray goals;
    for (const OpeningGoal& goal : opening.goals)
        goals.append(QJsonObject{{QStringLiteral("code"), goal.code}, {QStringLiteral("title"), goal.title},
            {QStringLiteral("dueYear"), goal.due.number()}, {QStringLiteral("taken"), goal.isTaken}});
    return {
        {QStringLiteral("year"), opening.year.number()},
        {QStringLiteral("from"), opening.from.number()},
        {QStringLiteral("opened"), isMade},
        {QStringLiteral("cards"), cards},
        {QStringLiteral("passedGoals"), goals},
    };
}

void printOpening(const YearOpening& opening, bool isMade)
{
    int taken = 0;
    for (const OpeningCard& card : opening.cards) {
        taken += card.isTaken ? 1 : 0;
        if (card.isNew)
            print(Words::tr("new: %1").arg(card.title));
        if (!card.isTaken)
            print(Words::tr("left out: %1").arg(card.title));
    }
    for (const OpeningGoal& goal : opening.goals)
        print((goal.isTaken ? Words::tr("goal %1 was to be reached in %2 and goes on")
                            : Words::tr("left out: goal %1, which was to be reached in %2"))
                  .arg(goal.code, goal.due.text()));
    print(isMade ? Words::tr("%n status form(s) opened", nullptr, taken)
                 : Words::tr("%n status form(s) would be opened", nullptr, taken));
}

int openYear(const Call& call)
{
    if (const auto lack = missing(call, {"year"}))
        return usage(call, *lack);
    const auto year = yearOf(call, "year");
    const auto due = dayOf(call, "due");
    if (!year || !due)
        return usage(call, year ? due.error().message : year.error().message);
    const bool isMade = !call.has("dry-run");
    const auto workspace = openWorkspace(call, call.file(), isMade ? Access::Write : Access::Read);
    if (!workspace)
        return fail(workspace.error());
    if (const auto shown = (*workspace)->show(); !shown)
        return fail(shown.error());
    auto opening = (*workspace)->accountEdits().proposeOpening(**year);
    if (!opening)
        return fail(opening.error());
    if (const auto taken = takeNew(call, *opening, (*workspace)->book()->initiatives); !taken)
        return fail(taken.error());
    if (const auto left = leaveOut(*opening, call.parser.values(QStringLiteral("without"))); !left)
        return fail(left.error());
    if (const auto left = leaveOutGoals(*opening, call.parser.values(QStringLiteral("without-goal"))); !left)
        return fail(left.error());
    for (OpeningCard& card : opening->cards)
        card.due = *due ? *due : card.due;
    if (isMade) {
        if (const auto opened = (*workspace)->accountEdits().open(*opening); !opened)
            return fail(opened.error());
    }
    if (call.wantsJson())
        print(openingJson(*opening, isMade));
    else
        printOpening(*opening, isMade);
    return done;
}

} // namespace

Verb openYearVerb()
{
    return {"open-year", openYearUsage, 1,
        {"year", "due", "new", "new-beyond", "without", "without-goal", "dry-run", "json"}, &openYear};
}

} // namespace indblik
