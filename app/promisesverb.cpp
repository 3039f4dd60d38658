// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/promisesverb.h"

#include "app/json.h"
#include "app/subject.h"
#include "app/take.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto promisesUsage = QT_TRANSLATE_NOOP("CommandLine",
    "promises FILE [--year Y] [--card TITLE] [--open] [--card TITLE --number N [--keep|--move DATE|--drop|--reopen] "
    "[--text TEXT]] [--json]");

QJsonObject promiseJson(const AccountBook& book, const Promise& promise, qsizetype number, const QDate& today)
{
    const FollowUp* followUp = nullptr;
    for (const FollowUp& each : book.followUps)
        followUp = promise.followUp == each.id ? &each : followUp;
    const Criterion* criterion = nullptr;
    for (const Criterion& each : book.criteria)
        criterion = promise.criterion == each.id ? &each : criterion;
    return {
        {QStringLiteral("number"), number},
        {QStringLiteral("field"), promise.field.text},
        {QStringLiteral("sentence"), promise.sentence.simplified()},
        {QStringLiteral("saidIn"), promise.saidIn ? QJsonValue(promise.saidIn->number()) : QJsonValue()},
        {QStringLiteral("due"), dateJson(promise.due)},
        {QStringLiteral("isOverdue"), promise.isOverdue(today)},
        {QStringLiteral("state"), promiseStateText(promise.state)},
        {QStringLiteral("movedTo"), dateJson(promise.movedTo)},
        {QStringLiteral("text"), textOrNull(promise.word)},
        {QStringLiteral("followUp"), followUp ? QJsonValue(followUp->title) : QJsonValue()},
        {QStringLiteral("criterion"), criterion ? QJsonValue(criterion->text) : QJsonValue()},
    };
}

/// The forms that the call asks about.
Result<std::vector<Card>> cardsAskedFor(const Call& call, const AccountBook& book)
{
    if (!call.has("card"))
        return book.cards;
    return cardOf(call, book).transform([](const Card& card) { return std::vector<Card>{card}; });
}

int list(const Call& call, const Workspace& workspace, const AccountBook& book)
{
    const auto asked = cardsAskedFor(call, book);
    if (!asked)
        return fail(asked.error());
    const QDate today = QDate::currentDate();
    QJsonArray cards;
    int open = 0;
    for (const Card& card : *asked) {
        QJsonArray promises;
        const std::vector<Promise> all = workspace.judged().promisesOf(card);
        for (size_t i = 0; i < all.size(); ++i) {
            const bool isOpen = all[i].state == PromiseState::Open;
            open += isOpen ? 1 : 0;
            if (call.has("open") && !isOpen)
                continue;
            if (!call.wantsJson() && promises.isEmpty())
                print(card.title);
            promises.append(promiseJson(book, all[i], qsizetype(i) + 1, today));
            if (!call.wantsJson())
                print(QStringLiteral("  ")
                      + Words::tr("%1: %2 — “%3”")
                            .arg(QString::number(i + 1), all[i].words(today, QLocale()), all[i].sentence.simplified()));
        }
        if (!promises.isEmpty())
            cards.append(QJsonObject{{QStringLiteral("id"), card.id.text()}, {QStringLiteral("title"), card.title},
                {QStringLiteral("promises"), promises}});
    }
    if (call.wantsJson())
        print(QJsonObject{{QStringLiteral("year"), book.account.year.number()}, {QStringLiteral("open"), open},
            {QStringLiteral("cards"), cards}});
    return done;
}

/// What the options say of it. What a follow-up says is given up where something else is said here.
Result<void> takeAnswer(const Call& call, Promise& promise)
{
    if (call.has("keep") || call.has("move") || call.has("drop") || call.has("reopen")) {
        promise.followUp.reset();
        promise.criterion.reset();
        promise.movedTo.reset();
        promise.state = call.has("keep")   ? PromiseState::Kept
                        : call.has("move") ? PromiseState::Moved
                        : call.has("drop") ? PromiseState::Dropped
                                           : PromiseState::Open;
    }
    takeLine(call, "text", promise.word);
    return takeDate(call, "move", promise.movedTo);
}

/// Which options go together.
std::optional<QString> wrongAnswer(const Call& call)
{
    if (auto lack = missing(call, {"card", "number"}))
        return lack;
    if (auto lack = noneOf(call, {"keep", "move", "drop", "reopen", "text"}))
        return lack;
    const bool isStated = call.has("keep") || call.has("move") || call.has("drop") || call.has("reopen");
    return isStated ? notOne(call, {"keep", "move", "drop", "reopen"}) : std::nullopt;
}

int answer(const Call& call, Workspace& workspace, const AccountBook& book)
{
    const auto card = cardOf(call, book);
    if (!card)
        return fail(card.error());
    const auto number = numberOf(call, "number");
    if (!number)
        return usage(call, number.error().message);
    std::vector<Promise> promises = workspace.judged().promisesOf(*card);
    const auto place = placeOf(**number, promises.size());
    if (!place)
        return fail(place.error());
    Promise& promise = promises[*place];
    if (const auto taken = takeAnswer(call, promise); !taken)
        return usage(call, taken.error().message);
    return statusOf(workspace.promises().answer(promise));
}

int promises(const Call& call)
{
    const char* const said[] = {"number", "keep", "move", "drop", "reopen", "text"};
    const bool isAnswer =
        std::any_of(std::begin(said), std::end(said), [&call](const char* option) { return call.has(option); });
    if (!isAnswer)
        return withBook(call, Access::Read,
            [&call](const Workspace& workspace, const AccountBook& book) { return list(call, workspace, book); });
    if (const auto wrong = wrongAnswer(call))
        return usage(call, *wrong);
    return withBook(call, Access::Write,
        [&call](Workspace& workspace, const AccountBook& book) { return answer(call, workspace, book); });
}

} // namespace

Verb promisesVerb()
{
    return {"promises", promisesUsage, 1,
        {"year", "card", "open", "number", "keep", "move:promise", "drop", "reopen:promise", "text:promise", "json"},
        &promises};
}

} // namespace indblik
