// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/boundverb.h"

#include "app/subject.h"
#include "app/take.h"
#include "core/judge/boundfigures.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString fitText(BoundState::Fit fit)
{
    switch (fit) {
    case BoundState::Fit::Same:
        return QStringLiteral("same");
    case BoundState::Fit::Differs:
        return QStringLiteral("differs");
    case BoundState::Fit::NoFigure:
        return QStringLiteral("noFigure");
    case BoundState::Fit::Gone:
        return QStringLiteral("gone");
    }
    Q_UNREACHABLE();
}

QString placeName(const AccountBook& book, const TextPlace& place)
{
    if (const auto* id = std::get_if<CardId>(&place.of)) {
        const Card* card = book.card(*id);
        return card ? card->title : QString();
    }
    const Goal* goal = book.goal(std::get<GoalId>(place.of));
    return goal ? Words::tr("Goal %1").arg(goal->code) : QString();
}

QJsonObject stateJson(const AccountBook& book, const BoundState& state)
{
    const BoundFigure& bound = *state.bound;
    return {
        {QStringLiteral("place"), placeName(book, bound.place)},
        {QStringLiteral("field"), bound.place.field.text},
        {QStringLiteral("words"), state.words},
        {QStringLiteral("fit"), fitText(state.fit)},
        {QStringLiteral("now"), state.now.isEmpty() ? QJsonValue() : QJsonValue(state.now)},
        {QStringLiteral("kind"), pointKindText(bound.point)},
        {QStringLiteral("thing"), pointThingText(bound.point)},
        {QStringLiteral("at"), pointAtText(bound.point)},
    };
}

QString stateLine(const AccountBook& book, const BoundState& state)
{
    const QString start =
        QStringLiteral("%1: %2 · %3").arg(placeName(book, state.bound->place), state.words, state.name);
    switch (state.fit) {
    case BoundState::Fit::Same:
        return start;
    case BoundState::Fit::Differs:
        return Words::tr("%1 · is %2 now").arg(start, state.now);
    case BoundState::Fit::NoFigure:
        return Words::tr("%1 · no figure there any more").arg(start);
    case BoundState::Fit::Gone:
        return Words::tr("%1 · no longer in the text").arg(start);
    }
    Q_UNREACHABLE();
}

int list(const Call& call)
{
    return withBook(call, Access::Read, [&call](Workspace&, const AccountBook& book) {
        QJsonArray all;
        QStringList lines;
        for (const BoundState& state : boundStates(book, Tongue::danish())) {
            all.append(stateJson(book, state));
            lines.append(stateLine(book, state));
        }
        if (call.wantsJson())
            print(QJsonObject{{QStringLiteral("bound"), all}});
        else
            print(lines.isEmpty() ? Words::tr("No figure of the texts is bound.") : lines.join(u'\n'));
        return done;
    });
}

Result<TextPlace> placeOf(const Call& call, const AccountBook& book)
{
    if (call.has("card")) {
        const auto card = cardOf(call, book);
        if (!card)
            return card.error();
        return TextPlace{card->id, {call.value("field")}};
    }
    const auto goal = goalOf(call, book);
    if (!goal)
        return goal.error();
    const TextPlace place{goal->id, call.has("field") ? FieldKey{call.value("field")} : assessmentField};
    QStringList names;
    for (const FieldKey& each : {assessmentField, circumstancesField, recommendationField, reservationField})
        names.append(each.text);
    return names.contains(place.field.text) ? Result<TextPlace>(place) : notAmong(call, "field", names);
}

Result<FigurePoint> pointOf(const Call& call, const Workspace& workspace, const AccountBook& book)
{
    if (call.has("series")) {
        const auto series = seriesNamed(call.value("series"), workspace);
        if (!series)
            return series.error();
        std::optional<Period> period;
        if (const auto taken = takePeriod(call, "at", period); !taken)
            return taken.error();
        if (!period)
            return Error{Words::tr("Say with --at which period of the series it is.")};
        return FigurePoint(SeriesPoint{series->id, *period});
    }
    const auto card = cardTitled(call.value("row"), book);
    if (!card)
        return card.error();
    const auto column = BudgetColumn::fromText(call.value("at"));
    if (!column)
        return Error{Words::tr("Say with --at which year of the budget it is, or total.")};
    return FigurePoint(BudgetPoint{card->initiative, *column});
}

/// The words as they stand in the text, of which there must be one.
Result<qsizetype> wordsAt(const QString& text, const QString& words)
{
    const auto places = placesOf(words, text);
    if (places.empty())
        return Error{Words::tr("“%1” does not stand in that text.").arg(words), {}, Fault::Missing};
    if (places.size() > 1)
        return Error{Words::tr("“%1” stands there more than once. Say a longer part of the text with it.").arg(words)};
    qsizetype figure = places.front();
    while (figure < places.front() + words.size() && !text[figure].isDigit())
        ++figure;
    return figure;
}

int release(const Call& call, Workspace& workspace, const AccountBook& book, const TextPlace& place)
{
    const auto states = boundStates(book, Tongue::danish());
    const auto found = std::find_if(states.begin(), states.end(),
        [&](const BoundState& state) { return state.bound->place == place && state.words == call.value("words"); });
    if (found == states.end())
        return fail(Error{Words::tr("“%1” is not bound there.").arg(call.value("words")), {}, Fault::Missing});
    return statusOf(workspace.boundFigures().release(BoundFigureId(found->bound->id)));
}

int bind(const Call& call)
{
    if (!call.has("words"))
        return list(call);
    if (const auto wrong = notOne(call, {"card", "goal"}))
        return usage(call, *wrong);
    if (const auto wrong = notOne(call, {"series", "row", "remove"}))
        return usage(call, *wrong);
    if (const auto lack = call.has("card") ? missing(call, {"field"}) : std::nullopt)
        return usage(call, *lack);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        const auto place = placeOf(call, book);
        if (!place)
            return fail(place.error());
        if (call.has("remove"))
            return release(call, workspace, book, *place);
        const auto at = wordsAt(textAt(book, *place), call.value("words"));
        if (!at)
            return fail(at.error());
        const auto point = pointOf(call, workspace, book);
        if (!point)
            return fail(point.error());
        return statusOf(workspace.boundFigures().bind(*place, *at, *point));
    });
}

} // namespace

Verb boundVerb()
{
    return {"bind",
        QT_TRANSLATE_NOOP("CommandLine",
            "bind FILE [--json] | FILE (--card TITLE --field F | --goal LETTER [--field F]) --words W "
            "(--series NAME --at PERIOD | --row TITLE --at YEAR|total | --remove) [--year Y]"),
        1, {"card", "field", "goal", "words", "series:one", "row", "at", "remove", "year", "json"}, &bind};
}

} // namespace indblik
