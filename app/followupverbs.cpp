// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followupverbs.h"

#include "app/followupjson.h"
#include "app/subject.h"
#include "app/take.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto followUpUsage = QT_TRANSLATE_NOOP("CommandLine",
    "followup FILE (--add TITLE --card TITLE … | --title TITLE [--rename TITLE] [--card TITLE …] | --title TITLE "
    "--remove) [--kind KIND] [--by own|external|unsaid] [--made-by NAME] [--due DATE] [--repeats R] [--arrived DATE] [--note T] "
    "[--year Y]");

int followUps(const Call& call)
{
    return withBook(call, Access::Read, [&call](const Workspace&, const AccountBook& book) {
        const QDate today = QDate::currentDate();
        if (call.wantsJson()) {
            print(followUpsJson(book, today));
            return done;
        }
        for (const FollowUp* followUp : followUpsByDate(book))
            print(QStringLiteral("%1: %2").arg(followUp->title, followUp->words(today, QLocale())));
        if (book.followUps.empty())
            print(Words::tr("The file has no follow-ups yet."));
        return done;
    });
}

/// The one that --title names, or a new one of the title after --add.
Result<FollowUp> followUpOf(const Call& call, const AccountBook& book)
{
    const bool isNew = call.has("add");
    const QString title = call.value(isNew ? "add" : "title").simplified();
    const auto known = std::find_if(book.followUps.begin(), book.followUps.end(),
        [&title](const FollowUp& each) { return each.title.compare(title, Qt::CaseInsensitive) == 0; });
    const bool isKnown = known != book.followUps.end();
    if (isNew && isKnown)
        return Error{Words::tr("There is already a follow-up “%1”. Change it with --title.").arg(known->title)};
    if (!isNew && !isKnown)
        return Error{
            Words::tr("There is no follow-up “%1”. “followups” lists their titles.").arg(title), {}, Fault::Missing};
    return isNew ? FollowUp{.title = title, .kind = FollowUpKind::FollowUp} : *known;
}

/// That it has come, with what follows from that, unless the date stands there already.
Result<void> takeArrival(const Call& call, FollowUp& followUp)
{
    auto date = followUp.arrived();
    if (auto taken = takeDate(call, "arrived", date); !taken || date == followUp.arrived())
        return taken;
    if (date) {
        followUp = followUp.arrivedOn(*date);
        return {};
    }
    const auto last = std::find_if(followUp.rounds.rbegin(), followUp.rounds.rend(),
        [](const EvaluationRound& round) { return round.arrived.has_value(); });
    if (last != followUp.rounds.rend())
        last->arrived.reset();
    return {};
}

/// When the round that is waited for is expected; where none is, it is a new one.
Result<void> takeDue(const Call& call, FollowUp& followUp)
{
    auto date = followUp.due();
    if (auto taken = takeDate(call, "due", date); !taken || date == followUp.due())
        return taken;
    const EvaluationRound* waitedFor = followUp.waitedFor();
    if (!waitedFor)
        waitedFor = &followUp.rounds.emplace_back();
    followUp.rounds[size_t(waitedFor - followUp.rounds.data())].due = date;
    return {};
}

/// What the options say of it; refused where one cannot be read.
Result<void> takeFollowUp(const Call& call, FollowUp& followUp)
{
    if (call.has("repeats")) {
        if (auto taken = takeChoice(call, "repeats", allRepeats(), &repeatsText, followUp.repeats); !taken)
            return taken;
    }
    takeLine(call, "rename", followUp.title);
    takeText(call, "note", followUp.note);
    takeLine(call, "made-by", followUp.madeBy);
    const auto fault = firstFault({
        takeArrival(call, followUp),
        takeDue(call, followUp),
        takeChoice(call, "kind", followUpKinds(), &followUpText, followUp.kind),
        takeChoice(call, "by", evaluators(), &evaluatorText, followUp.evaluator),
    });
    return fault ? Result<void>(*fault) : Result<void>();
}

/// What it is about, by the titles of forms; other initiatives that have no form this year stay.
Result<void> takeInitiatives(const Call& call, const AccountBook& book, FollowUp& followUp)
{
    if (!call.has("card"))
        return {};
    std::erase_if(followUp.initiatives, [&book](const InitiativeId& id) { return book.cardOf(id) != nullptr; });
    for (const QString& title : call.parser.values(QStringLiteral("card"))) {
        const auto card = cardTitled(title, book);
        if (!card)
            return card.error();
        if (!followUp.isOf(card->initiative))
            followUp.initiatives.push_back(card->initiative);
    }
    return {};
}

/// Which options go together.
std::optional<QString> wrongFollowUp(const Call& call)
{
    if (auto wrong = notOne(call, {"add", "title"}))
        return wrong;
    if (call.has("add")) {
        auto lack = missing(call, {"add", "card"});
        return lack || !call.has("remove") ? lack : notOne(call, {"add", "remove"});
    }
    return noneOf(call, {"rename", "card", "kind", "by", "made-by", "due", "repeats", "arrived", "note", "remove"});
}

int followUp(const Call& call)
{
    if (const auto wrong = wrongFollowUp(call))
        return usage(call, *wrong);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        auto followUp = followUpOf(call, book);
        if (!followUp)
            return fail(followUp.error());
        if (call.has("remove"))
            return statusOf(workspace.followUps().remove(followUp->id));
        if (const auto taken = takeFollowUp(call, *followUp); !taken)
            return usage(call, taken.error().message);
        if (const auto taken = takeInitiatives(call, book, *followUp); !taken)
            return fail(taken.error());
        return statusOf(workspace.followUps().save(*followUp));
    });
}

} // namespace

Verb followUpsVerb()
{
    return {"followups", QT_TRANSLATE_NOOP("CommandLine", "followups FILE [--year Y] [--json]"), 1, {"year", "json"},
        &followUps};
}

Verb followUpVerb()
{
    return {"followup", followUpUsage, 1,
        {"add:followup", "title:followup", "rename", "card:about", "kind:followup", "by:maker", "made-by",
            "due:followup", "repeats", "arrived", "note", "remove", "year"},
        &followUp};
}

} // namespace indblik
