// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example.h"

#include "core/figuretext.h"
#include "core/import/printedaccount.h"
#include "core/import/proposal.h"
#include "core/workspace.h"
#include "core/workspace/writtenfigure.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Example)
};

Error damaged()
{
    return Error{
        Words::tr("The program is damaged: the example is missing. Ask your IT department to install it again.")};
}

/// What the example's forms state besides their texts, from resources/example/round-2010.json.
class ExampleRound
{
public:
    explicit ExampleRound(AccountBook& book) : m_book(book) {}

    Result<void> add(const QJsonObject& round)
    {
        const std::pair<const char*, Result<void> (ExampleRound::*)(const QJsonObject&)> parts[] = {
            {"achievements", &ExampleRound::stateAchievement}, {"criteria", &ExampleRound::addCriterion},
            {"followUps", &ExampleRound::addFollowUp}, {"parts", &ExampleRound::addPart}};
        for (const auto& [name, addPart] : parts) {
            const auto all = round[QLatin1String(name)].toArray();
            for (const auto& each : all) {
                if (auto added = (this->*addPart)(each.toObject()); !added)
                    return added;
            }
        }
        return {};
    }

private:
    Card* card(const QString& title)
    {
        auto& cards = m_book.cards;
        const auto found =
            std::find_if(cards.begin(), cards.end(), [&title](const Card& each) { return each.title == title; });
        return found == cards.end() ? nullptr : &*found;
    }

    Result<void> stateAchievement(const QJsonObject& stated)
    {
        Card* of = card(stated[u"card"].toString());
        const auto kind = achievementFromText(stated[u"kind"].toString());
        if (!of || !kind)
            return damaged();
        of->achievement =
            Achievement{*kind, FuzzyDate::read(stated[u"from"].toString()), stated[u"sentence"].toString()};
        return {};
    }

    Result<void> addCriterion(const QJsonObject& stated)
    {
        Card* of = card(stated[u"card"].toString());
        const auto target = readTarget(stated[u"target"].toString());
        if (!of || !target)
            return damaged();
        Criterion criterion;
        criterion.card = of->id;
        criterion.text = stated[u"text"].toString();
        criterion.target = *target;
        criterion.ordinal = int(m_book.criteria.size());
        m_book.criteria.push_back(std::move(criterion));
        return {};
    }

    Result<void> addFollowUp(const QJsonObject& stated)
    {
        const auto kind = followUpFromText(stated[u"kind"].toString());
        const auto repeats = repeatsFromText(stated[u"repeats"].toString(repeatsText(Repeats::Once)));
        const auto evaluator = evaluatorFromText(stated[u"evaluator"].toString(QStringLiteral("unsaid")));
        if (!kind || !repeats || !evaluator)
            return damaged();
        FollowUp followUp;
        followUp.title = stated[u"title"].toString();
        followUp.kind = *kind;
        followUp.evaluator = *evaluator;
        followUp.madeBy = stated[u"madeBy"].toString();
        if (const auto due = FuzzyDate::read(stated[u"due"].toString()))
            followUp.rounds = {EvaluationRound{.due = due}};
        const auto rounds = stated[u"rounds"].toArray();
        for (const auto& round : rounds)
            followUp.rounds.push_back({.period = round[u"period"].toString(),
                .dataDue = FuzzyDate::read(round[u"dataDue"].toString()),
                .due = FuzzyDate::read(round[u"due"].toString()),
                .isUndated = round[u"isUndated"].toBool(),
                .presentedTo = round[u"presentedTo"].toString()});
        followUp.repeats = *repeats;
        followUp.note = stated[u"note"].toString();
        const auto titles = stated[u"cards"].toArray();
        for (const auto& title : titles) {
            Card* of = card(title.toString());
            if (!of)
                return damaged();
            followUp.initiatives.push_back(of->initiative);
        }
        m_book.followUps.push_back(std::move(followUp));
        return {};
    }

    BudgetRow* row(const QString& title)
    {
        for (BudgetGroup& group : m_book.budget.groups) {
            for (BudgetRow& row : group.rows) {
                if (row.title == title)
                    return &row;
            }
        }
        return nullptr;
    }

    Result<void> addPart(const QJsonObject& stated)
    {
        BudgetRow* of = row(stated[u"row"].toString());
        if (!of)
            return damaged();
        BudgetPart part{.row = of->id, .name = stated[u"name"].toString(), .ordinal = int(of->parts.size())};
        if (const auto funder = funderFromText(stated[u"funder"].toString()))
            part.funding = Funding{.funder = *funder};
        if (const QString share = stated[u"share"].toString(); part.funding && !share.isEmpty()) {
            const auto percent = readPercent(share);
            if (!percent)
                return damaged();
            part.funding->share = *percent;
        }
        const QJsonObject amounts = stated[u"amounts"].toObject();
        for (auto each = amounts.begin(); each != amounts.end(); ++each) {
            const auto column = BudgetColumn::fromText(each.key());
            const auto figure = readFigure(each.value().toString(), Scale::Million);
            if (!column || !figure)
                return damaged();
            part.amounts[*column] = figure->figure;
        }
        of->parts.push_back(std::move(part));
        return {};
    }

    AccountBook& m_book;
};

/// The areas of the example with their made-up figures and the lists that were published, from
/// resources/example/areas-2010.json.
class ExampleAreas
{
public:
    explicit ExampleAreas(const AreaBook& book)
        : m_book(book)
        , m_indicators(book.indicators)
        , m_nextIndicator(book.nextIndicatorNumber())
    {}

    Result<AreaArrival> read(const QJsonObject& json)
    {
        m_arrival.source.title = json[u"source"][u"title"].toString();
        m_arrival.source.isIllustrative = true;
        const auto areas = json[u"areas"].toArray();
        for (const auto& each : areas) {
            const Area area = add(each.toObject(), AreaKind::Area, {});
            const auto divisions = each[u"divisions"].toArray();
            for (const auto& division : divisions)
                add(division.toObject(), AreaKind::Division, area.id);
        }
        const auto lists = json[u"lists"].toArray();
        for (const auto& each : lists)
            addList(each.toObject());
        for (Indicator& indicator : m_indicators) {
            if (indicator.number > 0 && !m_book.indicator(indicator.number))
                m_arrival.indicators.push_back(indicator);
        }
        return m_isDamaged ? Result<AreaArrival>(damaged()) : std::move(m_arrival);
    }

private:
    Area add(const QJsonObject& json, AreaKind kind, std::optional<AreaId> partOf)
    {
        Area area;
        area.number = m_book.nextAreaNumber() + int(m_arrival.areas.size());
        area.name = json[u"name"].toString();
        const auto aliases = json[u"aliases"].toArray();
        for (const auto& alias : aliases)
            area.aliases.append(alias.toString());
        area.kind = kind;
        area.partOf = partOf;
        area.note = json[u"note"].toString();
        m_arrival.areas.push_back(area);
        const QJsonObject years = json[u"figures"].toObject();
        for (auto year = years.begin(); year != years.end(); ++year) {
            const QJsonObject figures = year.value().toObject();
            for (auto figure = figures.begin(); figure != figures.end(); ++figure)
                add(area, figure.key(), Year::fromText(year.key()), figure.value());
        }
        return area;
    }

    void add(const Area& area, const QString& key, std::optional<Year> year, const QJsonValue& value)
    {
        const auto indicator = std::find_if(
            m_indicators.begin(), m_indicators.end(), [&key](const Indicator& each) { return each.key == key; });
        if (indicator == m_indicators.end() || !year) {
            m_isDamaged = true;
            return;
        }
        if (indicator->number == 0)
            indicator->number = m_nextIndicator++;
        const StatFigure figure =
            value.isDouble() ? StatFigure::number(value.toInteger()) : StatFigure::mark(StatFigure::Kind::NotAvailable);
        m_arrival.figures.emplace_back(area.number, indicator->number, *year, figure);
    }

    void addList(const QJsonObject& json)
    {
        DesignationList list;
        list.scheme = json[u"scheme"].toString();
        list.validFrom = QDate::fromString(json[u"validFrom"].toString(), Qt::ISODate);
        if (const QDate day = QDate::fromString(json[u"published"].toString(), Qt::ISODate); day.isValid())
            list.published = day;
        list.source = json[u"source"].toString();
        const auto names = json[u"areas"].toArray();
        for (const auto& name : names) {
            for (const Area& area : m_arrival.areas) {
                if (area.kind == AreaKind::Area && area.name == name.toString())
                    list.entries.push_back({area.id, json[u"class"].toString()});
            }
        }
        m_isDamaged |= list.entries.size() != size_t(names.size()) || !list.validFrom.isValid();
        m_arrival.lists.push_back(std::move(list));
    }

    const AreaBook& m_book;
    std::vector<Indicator> m_indicators;
    int m_nextIndicator; ///< number
    AreaArrival m_arrival;
    bool m_isDamaged = false;
};

/// How the example's goals are read and what is known of them, from resources/example/goals-2010.json.
class ExamplePolicy
{
public:
    explicit ExamplePolicy(const AccountBook& book) : m_book(book) {}

    Result<PolicyArrival> read(const QJsonObject& json)
    {
        const auto series = json[u"series"].toArray();
        for (const auto& each : series)
            m_series[each[u"key"].toString()] = SeriesId::create();
        const std::pair<const char*, void (ExamplePolicy::*)(const QJsonObject&)> parts[] = {
            {"series", &ExamplePolicy::addSeries}, {"targets", &ExamplePolicy::addTarget},
            {"contributions", &ExamplePolicy::addContribution}, {"grounds", &ExamplePolicy::addGround}};
        for (const auto& [name, addPart] : parts) {
            const auto all = json[QLatin1String(name)].toArray();
            for (const auto& each : all)
                (this->*addPart)(each.toObject());
        }
        return m_isDamaged ? Result<PolicyArrival>(damaged()) : std::move(m_arrival);
    }

private:
    void addSeries(const QJsonObject& json)
    {
        Series series;
        series.id = m_series[json[u"key"].toString()];
        series.title = json[u"title"].toString();
        series.population = json[u"population"].toString();
        series.unit = indicatorUnitFromText(json[u"unit"].toString()).value_or(Indicator::Unit::Number);
        series.direction = directionFromText(json[u"direction"].toString());
        series.definition = json[u"definition"].toString();
        series.isAdjusted = json[u"adjusted"].toBool();
        series.counts = seriesOf(json[u"counts"]);
        series.ordinal = int(m_arrival.series.size());
        const QJsonObject figures = json[u"figures"].toObject();
        for (auto each = figures.begin(); each != figures.end(); ++each) {
            const auto period = Period::fromText(each.key());
            const auto figure = readStatFigure(each.value().toString());
            if (period && figure && *figure)
                series.figures.push_back({*period, {}, **figure, json[u"source"].toString()});
            else
                m_isDamaged = true;
        }
        m_arrival.series.push_back(std::move(series));
    }

    void addTarget(const QJsonObject& json)
    {
        Target target;
        target.goal = goalOf(json[u"goal"]);
        target.ordinal = int(m_arrival.targets.size());
        const auto kind = targetKindFromText(json[u"kind"].toString());
        m_isDamaged |= !kind;
        target.kind = kind.value_or(TargetKind::Value);
        if (const QString amount = json[u"amount"].toString(); !amount.isEmpty())
            target.amount = Ratio{amount.toLongLong(), 100};
        const auto keys = json[u"series"].toArray();
        for (const auto& key : keys) {
            if (const auto id = seriesOf(key))
                target.series.push_back(*id);
        }
        target.other = seriesOf(json[u"other"]);
        target.scheme = json[u"scheme"].toString();
        target.base = Period::fromText(json[u"base"].toString());
        target.due = Period::fromText(json[u"due"].toString());
        target.wording = json[u"wording"].toString();
        target.population = json[u"population"].toString();
        m_arrival.targets.push_back(std::move(target));
    }

    void addContribution(const QJsonObject& json)
    {
        m_arrival.contributions.push_back(
            {goalOf(json[u"goal"]), initiativeOf(json[u"initiative"]), json[u"how"].toString()});
    }

    void addGround(const QJsonObject& json)
    {
        const GoalId goal = goalOf(json[u"goal"]);
        if (const auto series = seriesOf(json[u"series"]))
            m_arrival.grounds.emplace_back(goal, *series);
        if (json.contains(u"initiative"))
            m_arrival.grounds.emplace_back(goal, initiativeOf(json[u"initiative"]));
        for (const FollowUp& followUp : m_book.followUps) {
            if (followUp.title == json[u"followUp"].toString())
                m_arrival.grounds.emplace_back(goal, followUp.id);
        }
    }

    GoalId goalOf(const QJsonValue& code)
    {
        for (const Goal& goal : m_book.goals) {
            if (goal.code == code.toString())
                return goal.id;
        }
        m_isDamaged = true;
        return {};
    }

    InitiativeId initiativeOf(const QJsonValue& title)
    {
        for (const Card& card : m_book.cards) {
            if (card.title == title.toString())
                return card.initiative;
        }
        m_isDamaged = true;
        return {};
    }

    std::optional<SeriesId> seriesOf(const QJsonValue& key)
    {
        if (!key.isString())
            return std::nullopt;
        const auto found = m_series.find(key.toString());
        m_isDamaged |= found == m_series.end();
        return found == m_series.end() ? std::nullopt : std::optional(found->second);
    }

    const AccountBook& m_book;
    std::map<QString, SeriesId> m_series;
    PolicyArrival m_arrival;
    bool m_isDamaged = false;
};

Result<QByteArray> readExample(const QString& name)
{
    QFile file(QStringLiteral(":/example/") + name);
    return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.readAll()) : damaged();
}

Result<void> bringAreas(Workspace& workspace)
{
    const auto json = readExample(QStringLiteral("areas-2010.json"));
    const auto book = workspace.areas();
    if (!json || !book)
        return json ? book.error() : json.error();
    // A file that has areas already keeps its own.
    if (!(*book)->areas.empty())
        return {};
    auto arrival = ExampleAreas(**book).read(QJsonDocument::fromJson(*json).object());
    if (!arrival)
        return arrival.error();
    return workspace.areaEdits().bring(std::move(*arrival), Words::tr("made-up figures of housing areas"));
}

Result<void> bringPolicy(Workspace& workspace)
{
    const auto json = readExample(QStringLiteral("goals-2010.json"));
    if (!json || !workspace.book())
        return damaged();
    const auto arrival = ExamplePolicy(*workspace.book()).read(QJsonDocument::fromJson(*json).object());
    if (!arrival)
        return arrival.error();
    return workspace.goals().bring(*arrival, Words::tr("interpretations of the goals and their figures"));
}

} // namespace

Result<void> fillWithExample(Workspace& workspace)
{
    auto text = readExample(QStringLiteral("redegoerelse-2010.txt"));
    const auto round = readExample(QStringLiteral("round-2010.json"));
    if (!text || !round)
        return damaged();
    QBuffer buffer(&*text);
    buffer.open(QIODevice::ReadOnly);
    const auto prose = readProse(buffer, Words::tr("the example account"));
    if (!prose)
        return prose.error();
    auto read = readAccount(*prose, Wording::builtIn(), builtInForms(), *Year::from(2010));
    if (!read)
        return read.error();
    auto proposal = workspace.accountEdits().propose(std::move(*read));
    if (!proposal)
        return proposal.error();
    if (auto added = ExampleRound(proposal->book).add(QJsonDocument::fromJson(*round).object()); !added)
        return added;
    if (const auto applied = workspace.accountEdits().apply(*proposal); !applied)
        return applied.error();
    if (auto brought = bringPolicy(workspace); !brought)
        return brought;
    return bringAreas(workspace);
}

} // namespace indblik
