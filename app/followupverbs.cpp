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
    "followup FILE (--add TITLE --card TITLE … | (--title TITLE | --number N) [--rename TITLE] [--card TITLE …] | "
    "(--title TITLE | --number N) --remove) [--kind KIND] [--by own|external|unsaid] [--made-by NAME] [--due DATE] "
    "[--repeats R] [--arrived DATE|unsaid] [--note T] [--year Y]");
constexpr auto roundUsage = QT_TRANSLATE_NOOP("CommandLine",
    "round FILE (--title TITLE | --number N) (--add | --round N [--remove]) [--period P] [--data-due DATE] "
    "[--data-received DATE] [--due DATE] [--arrived DATE|unsaid] [--presented-to NAME] [--presented-on DATE] "
    "[--document T] [--year Y]");

constexpr auto unsaid = "unsaid";

int followUps(const Call& call)
{
    return withBook(call, Access::Read, [&call](const Workspace&, const AccountBook& book) {
        const QDate today = QDate::currentDate();
        if (call.wantsJson()) {
            print(followUpsJson(book, today));
            return done;
        }
        for (const FollowUp* followUp : followUpsByDate(book)) {
            print(QStringLiteral("%1: %2").arg(followUp->title, followUp->words(today, QLocale())));
            for (size_t i = 0; i < followUp->rounds.size(); ++i)
                print(QStringLiteral("  %1. %2").arg(i + 1).arg(followUp->rounds[i].words(today, QLocale())));
        }
        if (book.followUps.empty())
            print(Words::tr("The file has no follow-ups yet."));
        return done;
    });
}

/// A new one of the title after --add.
Result<FollowUp> newFollowUp(const Call& call, const AccountBook& book)
{
    const QString title = call.value("add").simplified();
    const auto& all = book.followUps;
    const auto known = std::find_if(all.begin(), all.end(),
        [&title](const FollowUp& each) { return each.title.compare(title, Qt::CaseInsensitive) == 0; });
    if (known != all.end())
        return Error{Words::tr("There is already a follow-up “%1”. Change it with --title.").arg(known->title)};
    return FollowUp{.title = title, .kind = FollowUpKind::FollowUp};
}

/// Whether and when a round has come: on a date, on one that nobody knows, or not yet where nothing stands after it.
Result<void> takeArrived(const Call& call, EvaluationRound& round)
{
    if (!call.has("arrived"))
        return {};
    round.isUndated = call.value("arrived") == QLatin1String(unsaid);
    if (!round.isUndated)
        return takeDate(call, "arrived", round.arrived);
    round.arrived.reset();
    return {};
}

/// The last round that has come; null where none has.
EvaluationRound* lastArrived(FollowUp& followUp)
{
    const auto last = std::find_if(
        followUp.rounds.rbegin(), followUp.rounds.rend(), [](const EvaluationRound& round) { return round.hasCome(); });
    return last == followUp.rounds.rend() ? nullptr : &*last;
}

/// The round that is waited for; where none is, a new one.
EvaluationRound& waitedFor(FollowUp& followUp)
{
    const EvaluationRound* open = followUp.waitedFor();
    return open ? followUp.rounds[size_t(open - followUp.rounds.data())] : followUp.rounds.emplace_back();
}

/// That it has come, with what follows from that, unless it stands there already; that it has not where nothing stands
/// after it. Fault::Missing where nothing is waited for.
Result<void> takeArrival(const Call& call, FollowUp& followUp)
{
    EvaluationRound said;
    if (auto taken = takeArrived(call, said); !taken || !call.has("arrived"))
        return taken;
    EvaluationRound* last = lastArrived(followUp);
    if (last ? said.arrived == last->arrived && said.isUndated == last->isUndated : !said.hasCome())
        return {};
    // Of one of which nobody knew when it came, it is known now.
    if (!said.hasCome() || (followUp.isDone() && last->isUndated))
        return takeArrived(call, *last);
    if (followUp.isDone())
        return Error{Words::tr("“%1” has come already, %2. Change that with “round”, or add the next round.")
                         .arg(followUp.title, last->arrived->text(QLocale())),
            {}, Fault::Missing};
    if (said.arrived) {
        followUp = followUp.arrivedOn(*said.arrived);
        return {};
    }
    waitedFor(followUp).isUndated = true;
    const EvaluationRound next = followUp.nextRound();
    if (!followUp.waitedFor() && !next.isEmpty())
        followUp.rounds.push_back(next);
    return {};
}

/// When the round that is waited for is expected; where none is, it is a new one.
Result<void> takeDue(const Call& call, FollowUp& followUp)
{
    auto date = followUp.due();
    if (auto taken = takeDate(call, "due", date); !taken || date == followUp.due())
        return taken;
    waitedFor(followUp).due = date;
    return {};
}

/// Of one that repeats, what is expected is the round after the one that has come.
Result<void> takeDates(const Call& call, FollowUp& followUp)
{
    const bool isOfNext = followUp.repeats != Repeats::Once;
    if (auto taken = isOfNext ? takeArrival(call, followUp) : takeDue(call, followUp); !taken)
        return taken;
    return isOfNext ? takeDue(call, followUp) : takeArrival(call, followUp);
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
        takeDates(call, followUp),
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
    if (auto wrong = notOne(call, {"add", "title", "number"}))
        return wrong;
    if (const auto number = numberOf(call, "number"); !number)
        return number.error().message;
    if (call.has("add")) {
        auto lack = missing(call, {"add", "card"});
        return lack || !call.has("remove") ? lack : notOne(call, {"add", "remove"});
    }
    return noneOf(call, {"rename", "card", "kind", "by", "made-by", "due", "repeats", "arrived", "note", "remove"});
}

/// What the data refused, or the call.
int failed(const Call& call, const Error& error)
{
    return error.fault == Fault::Missing ? fail(error) : usage(call, error.message);
}

int followUp(const Call& call)
{
    if (const auto wrong = wrongFollowUp(call))
        return usage(call, *wrong);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        auto followUp = call.has("add") ? newFollowUp(call, book) : followUpOf(call, book);
        if (!followUp)
            return fail(followUp.error());
        if (call.has("remove"))
            return statusOf(workspace.followUps().remove(followUp->id));
        if (const auto taken = takeFollowUp(call, *followUp); !taken)
            return failed(call, taken.error());
        if (const auto taken = takeInitiatives(call, book, *followUp); !taken)
            return fail(taken.error());
        return statusOf(workspace.followUps().save(*followUp));
    });
}

constexpr std::initializer_list<const char*> ofRound = {
    "period", "data-due", "data-received", "due", "arrived", "presented-to", "presented-on", "document"};

/// What the options say of a round; refused where one cannot be read.
Result<void> takeRound(const Call& call, EvaluationRound& round)
{
    takeLine(call, "period", round.period);
    takeLine(call, "presented-to", round.presentedTo);
    takeLine(call, "document", round.document);
    const auto fault = firstFault({
        takeDate(call, "data-due", round.dataDue),
        takeDate(call, "data-received", round.dataReceived),
        takeDate(call, "due", round.due),
        takeArrived(call, round),
        takeDate(call, "presented-on", round.presentedOn),
    });
    return fault ? Result<void>(*fault) : Result<void>();
}

/// Which options go together.
std::optional<QString> wrongRound(const Call& call)
{
    if (auto wrong = notOne(call, {"title", "number"}))
        return wrong;
    if (auto wrong = notOne(call, {"add", "round"}))
        return wrong;
    for (const char* option : {"number", "round"}) {
        if (const auto number = numberOf(call, option); !number)
            return number.error().message;
    }
    if (call.has("remove"))
        return notOne(call, {"remove", "add"});
    return call.has("round") ? noneOf(call, ofRound) : std::nullopt;
}

int round(const Call& call)
{
    if (const auto wrong = wrongRound(call))
        return usage(call, *wrong);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        auto followUp = followUpOf(call, book);
        if (!followUp)
            return fail(followUp.error());
        auto& rounds = followUp->rounds;
        if (call.has("add"))
            rounds.push_back(followUp->nextRound());
        const auto number = numberOf(call, "round").value_or(std::nullopt);
        const auto at = placeOf(number.value_or(int(rounds.size())), rounds.size());
        if (!at)
            return fail(at.error());
        if (call.has("remove")) {
            rounds.erase(rounds.begin() + qsizetype(*at));
            return statusOf(workspace.followUps().save(*followUp));
        }
        if (const auto taken = takeRound(call, rounds[*at]); !taken)
            return usage(call, taken.error().message);
        if (rounds[*at].isEmpty())
            return usage(call, *noneOf(call, ofRound));
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
        {"add:followup", "title:followup", "number", "rename", "card:about", "kind:followup", "by:maker", "made-by",
            "due:followup", "repeats", "arrived", "note", "remove", "year"},
        &followUp};
}

Verb roundVerb()
{
    return {"round", roundUsage, 1,
        {"title:followup", "number", "add:round", "round", "period", "data-due", "data-received", "due:followup",
            "arrived:round", "presented-to", "presented-on", "document", "remove", "year"},
        &round};
}

} // namespace indblik
