// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ruleset.h"

#include "core/decimal.h"
#include "core/named.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RuleSet)
};

struct Sign
{
    LimitSign value;
    QLatin1String text;
    QStringView shown;
};

constexpr Sign signs[] = {
    {LimitSign::Above, QLatin1String(">"), u">"},
    {LimitSign::AtLeast, QLatin1String(">="), u"≥"},
    {LimitSign::Below, QLatin1String("<"), u"<"},
    {LimitSign::AtMost, QLatin1String("<="), u"≤"},
};

constexpr Named<LimitOf> limitOfNames[] = {
    {LimitOf::Absolute, QLatin1String("absolute")},
    {LimitOf::Nation, QLatin1String("nation")},
    {LimitOf::Region, QLatin1String("region")},
};

/// What a limit that is written in this unit is divided by to become a plain ratio: 40 % is 40 of 100.
qint64 divisorOf(Indicator::Unit unit)
{
    switch (unit) {
    case Indicator::Unit::Share:
        return 100;
    case Indicator::Unit::PerTenThousand:
        return 10'000;
    case Indicator::Unit::Persons:
    case Indicator::Unit::Kroner:
    case Indicator::Unit::Number:
    case Indicator::Unit::Points:
        return 1;
    }
    Q_UNREACHABLE();
}

/// A limit as it is written, "2.70" with a point, of a ratio; the other way round in limitOf().
QString written(const RuleCriterion& criterion, QChar point)
{
    // The denominator is the unit's divisor times a power of ten, so this gives back the digits that were read.
    qint64 of = criterion.limit->of / divisorOf(criterion.unit);
    int decimals = 0;
    for (; of > 1; of /= 10)
        ++decimals;
    return Decimal{criterion.limit->value, decimals}.text(point);
}

Error refusal(const QString& where, const QString& what)
{
    return Error{QStringLiteral("%1: %2").arg(where, what)};
}

/// Reads the JSON of one scheme; the first thing that is wrong ends it.
class SchemeReader
{
public:
    Result<Scheme> read(const QJsonObject& json)
    {
        Scheme scheme;
        scheme.key = json[u"key"].toString();
        scheme.title = json[u"title"].toString();
        scheme.issuer = json[u"issuer"].toString();
        m_where = scheme.title;
        const auto sets = json[u"ruleSets"].toArray();
        for (const auto& each : sets)
            scheme.ruleSets.push_back(readSet(each.toObject()));
        if (m_fault)
            return *m_fault;
        if (const auto sound = checkScheme(scheme); !sound)
            return sound.error();
        return scheme;
    }

private:
    void fail(const QString& what)
    {
        if (!m_fault)
            m_fault = refusal(m_where, what);
    }

    QDate readDay(const QJsonValue& value)
    {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (!day.isValid())
            fail(Words::tr("“%1” is not a day; write it as 2010-01-01.").arg(value.toString()));
        return day;
    }

    RuleSet readSet(const QJsonObject& json)
    {
        RuleSet set;
        set.key = json[u"key"].toString();
        set.title = json[u"title"].toString();
        set.from = readDay(json[u"from"]);
        if (json[u"to"].isString())
            set.to = readDay(json[u"to"]);
        set.isFromCertain = json[u"isFromCertain"].toBool(true);
        set.source = json[u"source"].toString();
        set.note = json[u"note"].toString();
        set.oldestFigures = json[u"oldestFigures"].toInt(set.oldestFigures);
        const auto classes = json[u"classes"].toArray();
        for (const auto& each : classes) {
            RuleClass read{each[u"key"].toString(), each[u"title"].toString(), each[u"isListed"].toBool(true), {},
                each[u"hasPlan"].toBool()};
            const auto ways = each[u"ways"].toArray();
            for (const auto& way : ways)
                read.ways.push_back(readWay(way.toObject()));
            set.classes.push_back(std::move(read));
        }
        return set;
    }

    RuleWay readWay(const QJsonObject& json)
    {
        RuleWay way;
        const auto gates = json[u"gates"].toArray();
        for (const auto& each : gates)
            way.gates.push_back(readCriterion(each.toObject()));
        const auto criteria = json[u"criteria"].toArray();
        for (const auto& each : criteria)
            way.criteria.push_back(readCriterion(each.toObject()));
        way.need = json[u"need"].toInt();
        way.alsoClass = json[u"alsoClass"].toString();
        if (const QJsonObject lists = json[u"lists"].toObject(); !lists.isEmpty()) {
            way.lists = RuleLists{lists[u"scheme"].toString(), {}, lists[u"count"].toInt(1)};
            const auto keys = lists[u"classes"].toArray();
            for (const auto& key : keys)
                way.lists->classes.append(key.toString());
            if (lists[u"before"].isString())
                way.lists->before = readDay(lists[u"before"]);
        }
        return way;
    }

    RuleCriterion readCriterion(const QJsonObject& json)
    {
        RuleCriterion criterion;
        criterion.code = json[u"code"].toString();
        criterion.indicator = json[u"indicator"].toString();
        criterion.ages = json[u"ages"].toString();
        const auto sign = limitSignFromText(json[u"sign"].toString());
        const auto unit = indicatorUnitFromText(json[u"unit"].toString());
        const auto of = valueNamed(limitOfNames, json[u"of"].toString(QStringLiteral("absolute")));
        if (!sign || !unit || !of) {
            fail(Words::tr("The condition on “%1” has a sign, unit or reference that is not known.")
                     .arg(criterion.indicator));
            return criterion;
        }
        criterion.sign = *sign;
        criterion.unit = *unit;
        criterion.of = *of;
        criterion.years = json[u"years"].toInt(1);
        criterion.lag = json[u"lag"].toInt(0);
        criterion.inAnyDivision = json[u"inAnyDivision"].toBool();
        if (const QString text = json[u"limit"].toString(); !text.isEmpty()) {
            const auto number = Decimal::fromText(text, u'.');
            criterion.limit = number ? limitOf(*number, criterion.unit) : std::nullopt;
            if (!criterion.limit)
                fail(Words::tr("The limit “%1” is not a number.").arg(text));
        }
        return criterion;
    }

    QString m_where;
    std::optional<Error> m_fault;
};

QJsonObject criterionJson(const RuleCriterion& criterion)
{
    QJsonObject json{{QStringLiteral("indicator"), criterion.indicator},
        {QStringLiteral("sign"), limitSignText(criterion.sign)},
        {QStringLiteral("unit"), indicatorUnitText(criterion.unit)},
        {QStringLiteral("limit"), criterion.limit ? QJsonValue(written(criterion, u'.')) : QJsonValue()}};
    if (!criterion.code.isEmpty())
        json[u"code"] = criterion.code;
    if (!criterion.ages.isEmpty())
        json[u"ages"] = criterion.ages;
    if (criterion.of != LimitOf::Absolute)
        json[u"of"] = rowOf(limitOfNames, criterion.of).text;
    if (criterion.years != 1)
        json[u"years"] = criterion.years;
    if (criterion.lag != 0)
        json[u"lag"] = criterion.lag;
    if (criterion.inAnyDivision)
        json[u"inAnyDivision"] = true;
    return json;
}

QJsonArray criteriaJson(const std::vector<RuleCriterion>& criteria)
{
    QJsonArray json;
    for (const RuleCriterion& criterion : criteria)
        json.append(criterionJson(criterion));
    return json;
}

QJsonObject wayJson(const RuleWay& way)
{
    QJsonObject json;
    if (!way.gates.empty())
        json[u"gates"] = criteriaJson(way.gates);
    if (!way.criteria.empty()) {
        json[u"criteria"] = criteriaJson(way.criteria);
        json[u"need"] = way.need;
    }
    if (!way.alsoClass.isEmpty())
        json[u"alsoClass"] = way.alsoClass;
    if (way.lists) {
        QJsonObject lists{{QStringLiteral("scheme"), way.lists->scheme},
            {QStringLiteral("classes"), QJsonArray::fromStringList(way.lists->classes)},
            {QStringLiteral("count"), way.lists->count}};
        if (way.lists->before)
            lists[u"before"] = way.lists->before->toString(Qt::ISODate);
        json[u"lists"] = lists;
    }
    return json;
}

QJsonObject setJson(const RuleSet& set)
{
    QJsonArray classes;
    for (const RuleClass& each : set.classes) {
        QJsonArray ways;
        for (const RuleWay& way : each.ways)
            ways.append(wayJson(way));
        QJsonObject json{
            {QStringLiteral("key"), each.key}, {QStringLiteral("title"), each.title}, {QStringLiteral("ways"), ways}};
        if (!each.isListed)
            json[u"isListed"] = false;
        if (each.hasPlan)
            json[u"hasPlan"] = true;
        classes.append(json);
    }
    QJsonObject json{{QStringLiteral("key"), set.key}, {QStringLiteral("title"), set.title},
        {QStringLiteral("from"), set.from.toString(Qt::ISODate)}, {QStringLiteral("source"), set.source},
        {QStringLiteral("note"), set.note}, {QStringLiteral("oldestFigures"), set.oldestFigures},
        {QStringLiteral("classes"), classes}};
    if (set.to)
        json[u"to"] = set.to->toString(Qt::ISODate);
    if (!set.isFromCertain)
        json[u"isFromCertain"] = false;
    return json;
}

Result<void> checkCriteria(const std::vector<RuleCriterion>& criteria, const QString& where)
{
    for (const RuleCriterion& criterion : criteria) {
        if (criterion.indicator.isEmpty())
            return refusal(where, Words::tr("A condition does not say which figure it is about."));
        if (criterion.years < 1 || criterion.years > 20)
            return refusal(where, Words::tr("A mean is made of 1 to 20 years."));
        if (criterion.lag < 0 || criterion.lag > 20)
            return refusal(where, Words::tr("Figures may be 0 to 20 years older than the list."));
        if (criterion.limit && (criterion.limit->value < 0 || criterion.limit->of <= 0))
            return refusal(where, Words::tr("A limit cannot be less than 0."));
    }
    return {};
}

Result<void> checkClass(const RuleSet& set, const RuleClass& each, const QString& where)
{
    if (each.ways.empty())
        return refusal(where, Words::tr("The class has no conditions."));
    for (const RuleWay& way : each.ways) {
        if (way.need < 0 || way.need > int(way.criteria.size()))
            return refusal(where, Words::tr("It requires %1 of %2 conditions.").arg(way.need).arg(way.criteria.size()));
        if (way.gates.empty() && way.criteria.empty() && way.alsoClass.isEmpty() && !way.lists)
            return refusal(where, Words::tr("The class has no conditions."));
        if (!way.alsoClass.isEmpty() && (!set.ruleClass(way.alsoClass) || way.alsoClass == each.key))
            return refusal(where, Words::tr("It rests on a class “%1” that does not exist.").arg(way.alsoClass));
        if (!way.alsoClass.isEmpty()) {
            // One step only, so that no class can rest on itself by a detour.
            const auto& others = set.ruleClass(way.alsoClass)->ways;
            if (std::any_of(
                    others.begin(), others.end(), [](const RuleWay& other) { return !other.alsoClass.isEmpty(); }))
                return refusal(where, Words::tr("It rests on a class that itself rests on another one."));
        }
        if (way.lists && (way.lists->count < 1 || way.lists->count > 50))
            return refusal(where, Words::tr("It can require 1 to 50 lists in a row."));
        if (auto sound = checkCriteria(way.gates, where); !sound)
            return sound;
        if (auto sound = checkCriteria(way.criteria, where); !sound)
            return sound;
    }
    return {};
}

} // namespace

std::optional<Ratio> limitOf(const Decimal& number, Indicator::Unit unit)
{
    auto ratio = ratioOf(number);
    if (!ratio || ratio->of > 1'000'000'000)
        return std::nullopt;
    ratio->of *= divisorOf(unit);
    return ratio;
}

QString limitSignText(LimitSign sign)
{
    return signs[int(sign)].text;
}

std::optional<LimitSign> limitSignFromText(QStringView text)
{
    for (const Sign& sign : signs) {
        if (sign.text == text)
            return sign.value;
    }
    return std::nullopt;
}

QString limitSignShown(LimitSign sign)
{
    return signs[int(sign)].shown.toString();
}

const RuleClass* RuleSet::ruleClass(const QString& classKey) const
{
    const auto found =
        std::find_if(classes.begin(), classes.end(), [&](const RuleClass& each) { return each.key == classKey; });
    return found == classes.end() ? nullptr : &*found;
}

const RuleSet* Scheme::ruleSetOn(const QDate& day) const
{
    const auto found = std::find_if(ruleSets.begin(), ruleSets.end(),
        [&day](const RuleSet& set) { return set.from <= day && (!set.to || day < *set.to); });
    return found == ruleSets.end() ? nullptr : &*found;
}

const RuleSet* Scheme::ruleSet(const QString& ruleSetKey) const
{
    const auto found =
        std::find_if(ruleSets.begin(), ruleSets.end(), [&](const RuleSet& set) { return set.key == ruleSetKey; });
    return found == ruleSets.end() ? nullptr : &*found;
}

QString Scheme::classTitle(const QString& classKey) const
{
    for (auto set = ruleSets.rbegin(); set != ruleSets.rend(); ++set) {
        if (const RuleClass* found = set->ruleClass(classKey))
            return found->title;
    }
    return classKey;
}

Result<Scheme> readScheme(const QJsonObject& json)
{
    return SchemeReader().read(json);
}

QJsonObject schemeJson(const Scheme& scheme)
{
    QJsonArray sets;
    for (const RuleSet& set : scheme.ruleSets)
        sets.append(setJson(set));
    return {{QStringLiteral("key"), scheme.key}, {QStringLiteral("title"), scheme.title},
        {QStringLiteral("issuer"), scheme.issuer}, {QStringLiteral("ruleSets"), sets}};
}

Result<void> checkScheme(const Scheme& scheme)
{
    if (scheme.key.isEmpty() || scheme.title.isEmpty())
        return refusal(scheme.title, Words::tr("Give it a name."));
    const RuleSet* before = nullptr;
    for (const RuleSet& set : scheme.ruleSets) {
        const QString where = QStringLiteral("%1, %2").arg(scheme.title, set.title);
        if (set.key.isEmpty() || scheme.ruleSet(set.key) != &set)
            return refusal(where, Words::tr("Two sets of rules have the same name."));
        if (set.to && *set.to <= set.from)
            return refusal(where, Words::tr("The rules end before they begin."));
        if (before && (!before->to || *before->to > set.from))
            return refusal(where, Words::tr("The rules begin before the earlier ones end."));
        if (set.classes.empty())
            return refusal(where, Words::tr("The rules have no class."));
        for (const RuleClass& each : set.classes) {
            if (each.key.isEmpty() || set.ruleClass(each.key) != &each)
                return refusal(where, Words::tr("Two classes have the same name."));
            if (auto sound = checkClass(set, each, where + QStringLiteral(", ") + each.title); !sound)
                return sound;
        }
        before = &set;
    }
    return {};
}

const std::vector<Scheme>& builtInSchemes()
{
    static const std::vector<Scheme> schemes = [] {
        std::vector<Scheme> read;
        for (const char* name : {"kbh_type", "mb_combined_letting", "mb_61a"}) {
            QFile file(QStringLiteral(":/rulesets/%1.json").arg(QLatin1String(name)));
            if (!file.open(QIODevice::ReadOnly))
                qFatal("The rules %s are missing from the program.", name);
            auto scheme = readScheme(QJsonDocument::fromJson(file.readAll()).object());
            if (!scheme)
                qFatal("The rules %s are wrong: %s", name, qPrintable(scheme.error().message));
            read.push_back(std::move(*scheme));
        }
        return read;
    }();
    return schemes;
}

QString limitText(const RuleCriterion& criterion, const QLocale& locale)
{
    const QString sign = limitSignShown(criterion.sign) + u' ';
    if (!criterion.limit)
        return sign + Words::tr("not filled in");
    const QChar point = locale.decimalPoint().front();
    QString number = written(criterion, point);
    if (!number.contains(point))
        number = locale.toString(number.toLongLong());
    if (criterion.of != LimitOf::Absolute && criterion.unit == Indicator::Unit::Number)
        return sign
               + (criterion.of == LimitOf::Nation ? Words::tr("%1 × the country") : Words::tr("%1 × the region"))
                     .arg(number);
    if (criterion.unit == Indicator::Unit::PerTenThousand)
        return sign + Words::tr("%1 per 10,000").arg(number);
    if (criterion.unit == Indicator::Unit::Share)
        number += QStringLiteral("\u00a0%");
    if (criterion.of == LimitOf::Nation)
        return sign + Words::tr("%1 of the country's").arg(number);
    if (criterion.of == LimitOf::Region)
        return sign + Words::tr("%1 of the region's").arg(number);
    return sign + number;
}

} // namespace indblik
