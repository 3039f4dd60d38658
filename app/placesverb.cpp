// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/placesverb.h"

#include "app/json.h"
#include "app/take.h"
#include "core/figuretext.h"
#include "core/judge/budget/placecosts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto placesUsage = QT_TRANSLATE_NOOP("CommandLine",
    "places FILE [--year Y] [--json] | FILE --row TITLE [--site NAME] [--kind KIND] --figure YEAR=NUMBER … [--year Y]");

QJsonValue numberJson(const std::optional<qint64>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject yearJson(const CountedYear& year)
{
    const auto cost = year.cost();
    const auto* money = std::get_if<Money>(&cost);
    return {
        {QStringLiteral("amount"), figureJson(year.amount)},
        {QStringLiteral("planned"), numberJson(year.planned)},
        {QStringLiteral("actual"), numberJson(year.actual)},
        {QStringLiteral("isPlanned"), year.isPlanned()},
        {QStringLiteral("cost"), money ? QJsonValue(money->kroner()) : QJsonValue()},
        {QStringLiteral("lack"), money ? QJsonValue() : QJsonValue(lackText(std::get<CostLack>(cost)))},
    };
}

QJsonArray costsJson(const std::vector<PlaceCosts>& costs)
{
    QJsonArray json;
    for (const PlaceCosts& each : costs) {
        QJsonObject years;
        for (const Year& year : countedYears({each}))
            years.insert(year.text(), yearJson(each.in(year)));
        json.append(QJsonObject{{QStringLiteral("row"), each.title}, {QStringLiteral("site"), textOrNull(each.name)},
            {QStringLiteral("years"), years}});
    }
    return json;
}

void printCosts(const std::vector<PlaceCosts>& costs, const QString& per)
{
    const QLocale locale;
    for (const PlaceCosts& each : costs) {
        print(QStringLiteral("%1, %2").arg(each.place(), per));
        for (const Year& year : countedYears({each})) {
            const CountedYear counted = each.in(year);
            QStringList numbers;
            if (counted.actual)
                numbers.append(locale.toString(*counted.actual));
            if (counted.planned)
                numbers.append(Words::tr("planned %1").arg(locale.toString(*counted.planned)));
            print(QStringLiteral("  %1: %2 (%3)")
                      .arg(year.text(), counted.costText(locale), numbers.join(QStringLiteral(", "))));
        }
    }
}

int showPlaces(const Call& call)
{
    return withBook(call, Access::Read, [&call](const Workspace&, const AccountBook& book) {
        const auto places = countedCosts(book.budget, PerWhat::Place);
        const auto participants = countedCosts(book.budget, PerWhat::Participant);
        if (call.wantsJson()) {
            print(QJsonObject{{QStringLiteral("year"), book.account.year.number()},
                {QStringLiteral("places"), costsJson(places)},
                {QStringLiteral("participants"), costsJson(participants)}});
            return done;
        }
        printCosts(places, Words::tr("DKK per place"));
        printCosts(participants, Words::tr("DKK per participant"));
        if (places.empty() && participants.empty())
            print(Words::tr("No row of the budget has places or participants yet."));
        return done;
    });
}

/// What --row and --site name, whatever the case of the letters.
Result<PlaceCosts> placeOfCall(const Call& call, const Budget& budget)
{
    const auto isSame = [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    const QString title = call.value("row").simplified();
    const QString site = call.value("site").simplified();
    for (const PlaceCosts& each : placeCosts(budget, PerWhat::Place)) {
        if (isSame(each.title, title) && isSame(each.name, site))
            return each;
    }
    if (site.isEmpty())
        return Error{Words::tr("There is no row “%1” in the budget. “budget” lists their titles.").arg(title), {},
            Fault::Missing};
    return Error{
        Words::tr("There is no row “%1” with a site “%2” in the budget. “budget” lists them.").arg(title, site), {},
        Fault::Missing};
}

Result<std::vector<CountEdit>> editsOfCall(const Call& call, const PlaceCosts& place, Counted counted)
{
    std::vector<CountEdit> edits;
    for (const QString& said : call.parser.values(QStringLiteral("figure"))) {
        const auto year = Year::fromText(said.section(u'=', 0, 0).trimmed());
        if (!year || !said.contains(u'='))
            return Error{Words::tr("--figure takes a year and how many, such as 2010=50, not “%1”.").arg(said)};
        const auto number = readCounted(said.section(u'=', 1));
        if (!number)
            return number.error();
        edits.push_back({place.row, place.site, {counted, *year}, *number});
    }
    return edits;
}

int places(const Call& call)
{
    if (!call.has("row") && !call.has("figure") && !call.has("site") && !call.has("kind"))
        return showPlaces(call);
    if (const auto lack = missing(call, {"row", "figure"}))
        return usage(call, *lack);
    if (call.has("json"))
        return usage(call, *notOne(call, {"json", "figure"}));
    Counted counted = Counted::Places;
    if (const auto taken = takeChoice(call, "kind", allCounted(), &countedText, counted); !taken)
        return usage(call, taken.error().message);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        const auto place = placeOfCall(call, book.budget);
        if (!place)
            return fail(place.error());
        const auto edits = editsOfCall(call, *place, counted);
        if (!edits)
            return usage(call, edits.error().message);
        return statusOf(workspace.budget().setCounts(*edits));
    });
}

} // namespace

Verb placesVerb()
{
    return {"places", placesUsage, 1, {"year", "row", "site", "kind:count", "figure:count", "json"}, &places};
}

} // namespace indblik
