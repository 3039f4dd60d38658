// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/areajson.h"

#include "app/findingjson.h"
#include "app/json.h"
#include "core/domain/publishedlist.h"
#include "core/judge/areas/areaplan.h"
#include "core/judge/areas/disclosure.h"

#include <QJsonArray>

#include <cmath>

namespace indblik {

namespace {

double rounded(double value)
{
    return std::round(value * 10'000) / 10'000;
}

QJsonObject figureJson(const StatFigure& figure)
{
    switch (figure.kind) {
    case StatFigure::Kind::Number:
        return {{QStringLiteral("number"), asDouble(figure.ratio)}};
    case StatFigure::Kind::Share:
        return {{QStringLiteral("count"), figure.ratio.value}, {QStringLiteral("of"), figure.ratio.of},
            {QStringLiteral("sharePct"), rounded(100 * asDouble(figure.ratio))}};
    case StatFigure::Kind::TypedShare:
        return {{QStringLiteral("sharePct"), rounded(100 * asDouble(figure.ratio))}, {QStringLiteral("typed"), true}};
    case StatFigure::Kind::Suppressed:
        return {{QStringLiteral("hidden"), true}};
    case StatFigure::Kind::Nil:
    case StatFigure::Kind::NotRelevant:
    case StatFigure::Kind::NotAvailable:
    case StatFigure::Kind::NotYet:
        return {{QStringLiteral("mark"), QLatin1String(figureKindText(figure.kind))}};
    }
    Q_UNREACHABLE();
}

QJsonObject figuresJson(const AreaBook& book, const ShownFigures& shown, const Area& area)
{
    QJsonObject years;
    for (const Year year : book.figures.years()) {
        QJsonObject ofYear;
        for (const Indicator& indicator : book.indicators) {
            if (const auto figure = shown.at(area, indicator, year))
                ofYear.insert(indicator.key, figureJson(*figure));
        }
        if (!ofYear.isEmpty())
            years.insert(year.text(), ofYear);
    }
    return years;
}

QJsonArray namesJson(const std::vector<const Area*>& areas)
{
    QJsonArray names;
    for (const Area* area : areas)
        names.append(area->name);
    return names;
}

QJsonValue metJson(Met met)
{
    return met == Met::CannotTell ? QJsonValue() : QJsonValue(met == Met::Yes);
}

QString lackText(Lack lack)
{
    static const QStringList names{QString(), QStringLiteral("figure"), QStringLiteral("suppressed"),
        QStringLiteral("whole"), QStringLiteral("reference"), QStringLiteral("limit")};
    return names[int(lack)];
}

/// In the unit the limit is written in.
double inUnit(const RuleCriterion& criterion, const Indicator* indicator, double value)
{
    const auto unit = criterion.of == LimitOf::Absolute || !indicator ? criterion.unit : indicator->unit;
    if (unit == Indicator::Unit::Share)
        return rounded(100 * value);
    return unit == Indicator::Unit::PerTenThousand ? rounded(10'000 * value) : rounded(value);
}

QString unitOf(const RuleCriterion& criterion, const Indicator* indicator)
{
    const auto unit = criterion.of == LimitOf::Absolute || !indicator ? criterion.unit : indicator->unit;
    return unit == Indicator::Unit::Share ? QStringLiteral("percent") : indicatorUnitText(unit);
}

class CriteriaJson
{
public:
    explicit CriteriaJson(const AreaBook& book) : m_book(book), m_shown(book) {}

    QJsonArray all(const Classification& classification) const
    {
        QJsonArray json;
        for (const ClassVerdict& verdict : classification.classes) {
            for (const WayVerdict& way : verdict.ways) {
                for (const CriterionVerdict& each : way.gates)
                    json.append(one(each, verdict.key, true));
                for (const CriterionVerdict& each : way.criteria)
                    json.append(one(each, verdict.key, false));
            }
        }
        return json;
    }

private:
    QJsonObject one(const CriterionVerdict& verdict, const QString& classKey, bool isGate) const
    {
        const RuleCriterion& criterion = verdict.criterion;
        const Indicator* indicator = m_book.indicator(criterion.indicator);
        const bool isHidden = m_shown.isHidden(verdict);
        const auto number = [&](const std::optional<double>& value) {
            return value && !isHidden ? QJsonValue(inUnit(criterion, indicator, *value)) : QJsonValue();
        };
        QJsonObject json{{QStringLiteral("class"), classKey}, {QStringLiteral("indicator"), criterion.indicator},
            {QStringLiteral("isGate"), isGate}, {QStringLiteral("value"), number(verdict.value)},
            {QStringLiteral("unit"), unitOf(criterion, indicator)},
            {QStringLiteral("comparator"), limitSignText(criterion.sign)},
            {QStringLiteral("limit"),
                verdict.limit ? QJsonValue(inUnit(criterion, indicator, *verdict.limit)) : QJsonValue()},
            {QStringLiteral("distance"), number(verdict.distance())}, {QStringLiteral("met"), metJson(verdict.met)},
            {QStringLiteral("lack"), textOrNull(lackText(verdict.lack))}};
        if (isHidden)
            json[u"hidden"] = true;
        if (!verdict.division.isEmpty())
            json[u"division"] = verdict.division;
        QJsonArray years;
        for (const auto& [year, figure] : verdict.figures)
            years.append(year.number());
        json[u"years"] = years;
        return json;
    }

    const AreaBook& m_book;
    ShownFigures m_shown;
};

QString causeText(ChangeCause cause)
{
    static const QStringList names{
        QStringLiteral("rule"), QStringLiteral("figures"), QStringLiteral("both"), QStringLiteral("cannotTell")};
    return names[int(cause)];
}

QJsonArray movesJson(const std::vector<AreaMove>& moves)
{
    QJsonArray json;
    for (const AreaMove& move : moves)
        json.append(
            QJsonObject{{QStringLiteral("name"), move.area->name}, {QStringLiteral("cause"), causeText(move.cause)}});
    return json;
}

QJsonObject sideJson(const RuleBasis& basis, const std::vector<const Area*>& areas)
{
    return {{QStringLiteral("date"), basis.day.toString(Qt::ISODate)}, {QStringLiteral("ruleSet"), basis.rules->key},
        {QStringLiteral("areas"), namesJson(areas)}};
}

QJsonValue planJson(const std::optional<AreaPlan>& plan)
{
    if (!plan)
        return {};
    return QJsonObject{{QStringLiteral("since"), plan->since.toString(Qt::ISODate)},
        {QStringLiteral("left"), dateJson(plan->left)}, {QStringLiteral("class"), textOrNull(plan->classKey)},
        {QStringLiteral("goesOn"), plan->goesOn()}};
}

QJsonArray designationsJson(const AreaBook& book)
{
    QJsonArray lists;
    for (const DesignationList& list : book.lists) {
        const Scheme* scheme = book.scheme(list.scheme);
        QJsonArray entries;
        for (const Area& area : book.areas) {
            if (const auto* entry = list.entry(area.id))
                entries.append(
                    QJsonObject{{QStringLiteral("name"), area.name}, {QStringLiteral("class"), entry->classKey}});
        }
        lists.append(QJsonObject{{QStringLiteral("scheme"), list.scheme},
            {QStringLiteral("validFrom"), list.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("published"), dateJson(list.published)}, {QStringLiteral("source"), list.source},
            {QStringLiteral("workedOut"), isWorkedOut(list)}, {QStringLiteral("areas"), entries},
            {QStringLiteral("plansGoingOn"),
                scheme ? namesJson(plansGoingOn(book, *scheme, list.validFrom)) : QJsonArray()}});
    }
    return lists;
}

} // namespace

QJsonObject areasJson(const AreaBook& book)
{
    const ShownFigures shown(book);
    QJsonArray areas;
    for (const Area& area : book.areas) {
        const Area* whole = area.partOf ? book.area(*area.partOf) : nullptr;
        areas.append(QJsonObject{{QStringLiteral("name"), area.name},
            {QStringLiteral("aliases"), QJsonArray::fromStringList(area.aliases)},
            {QStringLiteral("kind"), areaKindText(area.kind)},
            {QStringLiteral("partOf"), whole ? QJsonValue(whole->name) : QJsonValue()},
            {QStringLiteral("from"), dateJson(area.from)}, {QStringLiteral("until"), dateJson(area.until)},
            {QStringLiteral("planFrom"), dateJson(area.planFrom)},
            {QStringLiteral("planUntil"), dateJson(area.planUntil)},
            {QStringLiteral("figures"), figuresJson(book, shown, area)}});
    }
    QJsonArray sources;
    for (const FigureSource& source : book.sources)
        sources.append(QJsonObject{{QStringLiteral("title"), source.title},
            {QStringLiteral("table"), textOrNull(source.table)}, {QStringLiteral("fetched"), dateJson(source.fetched)},
            {QStringLiteral("vintage"), dateJson(source.vintage)}, {QStringLiteral("figures"), source.figures},
            {QStringLiteral("isIllustrative"), source.isIllustrative}});
    QJsonArray schemes;
    for (const Scheme& scheme : book.schemes)
        schemes.append(schemeJson(scheme));
    return {{QStringLiteral("areas"), areas}, {QStringLiteral("sources"), sources},
        {QStringLiteral("lists"), designationsJson(book)}, {QStringLiteral("schemes"), schemes},
        {QStringLiteral("disclosureThreshold"), book.disclosureThreshold},
        {QStringLiteral("isIllustrative"), book.isIllustrative()}};
}

QJsonObject listsJson(const AreaBook& book)
{
    return {{QStringLiteral("lists"), designationsJson(book)}};
}

QJsonObject classifyJson(const Classifier& classifier, const Scheme& scheme, const RuleSet& rules, const QDate& day)
{
    const AreaBook& book = classifier.book();
    const DesignationList* list = book.listOn(scheme.key, day);
    const CriteriaJson criteria(book);
    QJsonArray areas;
    for (const Area& area : book.areas) {
        if (area.kind != AreaKind::Area || !area.isThereOn(day))
            continue;
        const Classification told = classifier.explain(rules, day, area);
        const auto* entry = list ? list->entry(area.id) : nullptr;
        QJsonArray classes;
        for (const ClassVerdict& verdict : told.classes)
            classes.append(
                QJsonObject{{QStringLiteral("class"), verdict.key}, {QStringLiteral("met"), metJson(verdict.met)}});
        areas.append(
            QJsonObject{{QStringLiteral("name"), area.name}, {QStringLiteral("class"), textOrNull(told.classKey)},
                {QStringLiteral("determinable"), told.isDeterminable()},
                {QStringLiteral("couldBe"), textOrNull(told.couldBe)},
                {QStringLiteral("designated"), entry ? QJsonValue(entry->classKey) : QJsonValue()},
                {QStringLiteral("plan"), planJson(planOn(book, scheme, area, day))},
                {QStringLiteral("classes"), classes}, {QStringLiteral("criteria"), criteria.all(told)}});
    }
    const auto year = classifier.figureYear(rules, day);
    return {{QStringLiteral("scheme"), scheme.key}, {QStringLiteral("ruleSet"), rules.key},
        {QStringLiteral("on"), day.toString(Qt::ISODate)}, {QStringLiteral("figuresOf"), yearJson(year)},
        {QStringLiteral("isIllustrative"), book.isIllustrative()}, {QStringLiteral("areas"), areas}};
}

QJsonObject ruleChangeJson(const Classifier& classifier, const RuleBasis& before, const RuleBasis& after)
{
    const RuleChange change = ruleChange(classifier, before, after);
    QJsonArray moves;
    for (const Transition::Cell& cell : transition(classifier, before, after).cells)
        moves.append(QJsonObject{{QStringLiteral("from"), textOrNull(cell.from)},
            {QStringLiteral("to"), textOrNull(cell.to)}, {QStringLiteral("areas"), namesJson(cell.areas)}});
    return {{QStringLiteral("from"), sideJson(before, change.before)},
        {QStringLiteral("to"), sideJson(after, change.after)}, {QStringLiteral("change"), change.change()},
        {QStringLiteral("ruleEffect"), change.ruleFirst.rule},
        {QStringLiteral("figureEffect"), change.ruleFirst.figures}, {QStringLiteral("untold"), change.ruleFirst.untold},
        {QStringLiteral("uncertain"), namesJson(change.uncertain)},
        {QStringLiteral("otherOrder"), QJsonObject{{QStringLiteral("ruleEffect"), change.figuresFirst.rule},
                                           {QStringLiteral("figureEffect"), change.figuresFirst.figures}}},
        {QStringLiteral("entered"), movesJson(change.entered)}, {QStringLiteral("left"), movesJson(change.left)},
        {QStringLiteral("undeterminable"),
            QJsonObject{{QStringLiteral("from"), change.openBefore}, {QStringLiteral("to"), change.openAfter}}},
        {QStringLiteral("isIllustrative"), classifier.book().isIllustrative()}, {QStringLiteral("moves"), moves}};
}

namespace {

/// "column", "unit", "parts".
QString questionKey(FigureQuestion::About about)
{
    switch (about) {
    case FigureQuestion::About::Column:
        return QStringLiteral("column");
    case FigureQuestion::About::Unit:
        return QStringLiteral("unit");
    case FigureQuestion::About::Parts:
        return QStringLiteral("parts");
    }
    Q_UNREACHABLE();
}

/// "place", "nation", "region", "municipality", "total", "unknown".
QString placeKey(PlaceKind kind)
{
    constexpr const char* keys[] = {"place", "nation", "region", "municipality", "total", "unknown"};
    return QLatin1String(keys[size_t(kind)]);
}

/// How a column that is used for nothing else was settled: "notAbout", "value", "sum", "open".
QJsonObject settledJson(const UnusedColumn& column)
{
    constexpr const char* ways[] = {"notAbout", "value", "sum", "open"};
    return {{QStringLiteral("column"), column.name}, {QStringLiteral("how"), QLatin1String(ways[size_t(column.how)])},
        {QStringLiteral("value"), textOrNull(column.value)},
        {QStringLiteral("values"), QJsonArray::fromStringList(column.values)}};
}

} // namespace

QJsonObject figureProposalJson(const FigureProposal& proposal, const FigureMap& map, bool applied)
{
    const auto names = [](const auto& proposed, NameChoice choice) {
        QJsonArray json;
        for (const auto& each : proposed) {
            if (each.choice != choice)
                continue;
            QJsonObject named{{QStringLiteral("name"), each.name}, {QStringLiteral("figures"), each.figures}};
            if constexpr (requires { each.kind; })
                named.insert(QStringLiteral("kind"), placeKey(each.kind));
            json.append(named);
        }
        return json;
    };
    QJsonArray questions;
    const auto open = proposal.openQuestions();
    for (const FigureQuestion& question : open)
        questions.append(QJsonObject{{QStringLiteral("about"), questionKey(question.about)},
            {QStringLiteral("subject"), question.subject},
            {QStringLiteral("choices"), QJsonArray::fromStringList(question.choices)},
            {QStringLiteral("text"), questionText(question)}});
    QJsonObject units;
    for (size_t i = 0; i < proposal.read.units.size(); ++i) {
        if (const auto unit = proposal.read.units[i].unit)
            units.insert(proposal.read.indicators[i], figureUnitKey(*unit));
    }
    QJsonArray settled;
    for (const UnusedColumn& column : proposal.read.unused)
        settled.append(settledJson(column));
    const FigureProposal::Counts& counts = proposal.counts;
    return {{QStringLiteral("sheet"), proposal.read.head.sheet}, {QStringLiteral("title"), proposal.read.head.title},
        {QStringLiteral("settled"), settled}, {QStringLiteral("questions"), questions},
        {QStringLiteral("units"), units},
        {QStringLiteral("proposal"),
            QJsonObject{{QStringLiteral("new"), counts.created}, {QStringLiteral("changed"), counts.changed},
                {QStringLiteral("unchanged"), counts.unchanged}, {QStringLiteral("refused"), counts.refused},
                {QStringLiteral("leftOut"), counts.leftOut}, {QStringLiteral("older"), counts.older}}},
        {QStringLiteral("map"), map.toText()}, {QStringLiteral("newAreas"), names(proposal.areas, NameChoice::Create)},
        {QStringLiteral("newIndicators"), names(proposal.indicators, NameChoice::Create)},
        {QStringLiteral("unknownAreas"), names(proposal.areas, NameChoice::LeaveOut)},
        {QStringLiteral("unknownIndicators"), names(proposal.indicators, NameChoice::LeaveOut)},
        {QStringLiteral("findings"), findingsJson(proposal.read.findings, QLocale())[u"findings"]},
        {QStringLiteral("applied"), applied}};
}

} // namespace indblik
