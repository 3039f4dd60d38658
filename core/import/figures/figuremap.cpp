// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuremap.h"

#include "core/import/figures/figuretime.h"
#include "core/import/tables/tablewords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureMap)
};

QString escaped(QString name)
{
    for (const char16_t sign : {u'\\', u',', u'|'})
        name.replace(QChar(sign), QStringLiteral("\\") + QChar(sign));
    return name;
}

/// Of a name that stands before "=".
QString escapedSide(const QString& name)
{
    return escaped(name).replace(u'=', QLatin1String("\\="));
}

QString escaped(const QStringList& names)
{
    QStringList all;
    for (const QString& name : names)
        all.append(escaped(name));
    return all.join(u'|');
}

/// Parts at a sign that has no \ before it; the parts keep theirs.
QStringList parted(const QString& text, QChar at)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == at) {
            parts.append(QString());
            continue;
        }
        parts.last() += text[i];
        if (text[i] == u'\\' && i + 1 < text.size())
            parts.last() += text[++i];
    }
    return parts;
}

QString unescaped(const QString& part)
{
    QString name;
    for (qsizetype i = 0; i < part.size(); ++i) {
        if (part[i] == u'\\' && i + 1 < part.size())
            ++i;
        name += part[i];
    }
    return name.trimmed();
}

QStringList namesIn(const QString& text)
{
    QStringList names;
    const QStringList parts = parted(text, u'|');
    for (const QString& part : parts)
        names.append(unescaped(part));
    names.removeAll(QString());
    return names;
}

Error notAMap(const QString& part)
{
    return {Words::tr(
        "“%1” does not say where the figures are. Write for example area=Område,year=Tid,indicator=Emne,value=INDHOLD; for one year or indicator year:2009 or indicator:residents.")
                .arg(part.left(100))};
}

struct PartsWord
{
    PartsOfYear parts;
    QLatin1String word;
};

constexpr PartsWord partsWords[] = {{PartsOfYear::First, QLatin1String("first")},
    {PartsOfYear::Last, QLatin1String("last")}, {PartsOfYear::Sum, QLatin1String("sum")},
    {PartsOfYear::LeaveOut, QLatin1String("none")}};

Error noUnit(const QString& said)
{
    return {Words::tr(
        "“%1” is not a unit. Write count, thousand, percent, share (0 to 1), perThousand, per10000, kr, tkr, million or number.")
                .arg(said.left(100))};
}

/// "percent" of all, or "Andel=percent" of one.
Result<void> takeUnit(FigureMap& map, const QString& rest)
{
    const QStringList sides = parted(rest, u'=');
    const auto unit = figureUnitFromKey(unescaped(sides.last()));
    if (!unit || sides.size() > 2)
        return noUnit(unescaped(rest));
    if (sides.size() == 1)
        map.unit = unit;
    else
        map.units[areaNameKey(unescaped(sides.first()))] = *unit;
    return {};
}

/// What stands behind a colon: what is fixed or said.
Result<void> takeSaid(FigureMap& map, const QString& word, const QString& rest, const QString& part)
{
    if (word == u"year") {
        map.fixedYear = Year::fromText(unescaped(rest));
        return map.fixedYear ? Result<void>()
                             : Error{Words::tr("“%1” is not a year. Write four digits, for example year:2009.")
                                         .arg(unescaped(rest).left(100))};
    }
    if (word == u"unit")
        return takeUnit(map, rest);
    if (word == u"indicator") {
        map.fixedIndicator = unescaped(rest);
        return {};
    }
    const QStringList sides = parted(rest, u'=');
    if (word == u"set" && sides.size() == 2 && !unescaped(sides[0]).isEmpty() && !unescaped(sides[1]).isEmpty()) {
        map.settings[unescaped(sides[0])] = unescaped(sides[1]);
        return {};
    }
    if (word == u"over" && sides.size() == 2 && !unescaped(sides[0]).isEmpty()) {
        map.saidOver[unescaped(sides[0])] = namesIn(sides[1]);
        return {};
    }
    if (word == u"same" && sides.size() == 2 && !unescaped(sides[0]).isEmpty() && !unescaped(sides[1]).isEmpty()) {
        map.same[areaNameKey(unescaped(sides[0]))] = unescaped(sides[1]);
        return {};
    }
    for (const PartsWord& each : partsWords) {
        if (word == u"parts" && unescaped(rest).toLower() == each.word) {
            map.parts = each.parts;
            return {};
        }
    }
    return notAMap(part);
}

/// One part of the text: a word, "=" or ":", and what it stands for.
Result<void> take(FigureMap& map, const QString& part)
{
    const qsizetype equals = part.indexOf(u'=');
    const qsizetype colon = part.indexOf(u':');
    const qsizetype end = equals < 0 || (colon >= 0 && colon < equals) ? colon : equals;
    const QString word = part.left(end).trimmed().toLower();
    const QString rest = end < 0 ? QString() : part.mid(end + 1);
    if (word == u"percent" && end < 0) {
        map.unit = FigureUnit::Percent; // as maps said it before there were other units
        return {};
    }
    if (unescaped(rest).isEmpty())
        return notAMap(part);
    if (end == colon)
        return takeSaid(map, word, rest, part);
    const std::pair<QLatin1String, QString*> columns[] = {{QLatin1String("area"), &map.area},
        {QLatin1String("year"), &map.year}, {QLatin1String("indicator"), &map.indicator},
        {QLatin1String("value"), &map.value}, {QLatin1String("of"), &map.of}, {QLatin1String("unit"), &map.unitColumn}};
    for (const auto& [name, column] : columns) {
        if (word == name) {
            *column = unescaped(rest);
            return {};
        }
    }
    const std::pair<QLatin1String, QStringList*> several[] = {{QLatin1String("years"), &map.years},
        {QLatin1String("indicators"), &map.indicators}, {QLatin1String("areas"), &map.areas}};
    for (const auto& [name, list] : several) {
        if (word == name) {
            *list = namesIn(rest);
            return {};
        }
    }
    return notAMap(part);
}

Error missing(const QString& what, const SourceTable& table)
{
    QStringList names;
    for (const FigureColumn& column : table.columns()) {
        if (names.size() < 20)
            names.append(column.name.left(60));
    }
    return {QStringLiteral("%1 %2").arg(what,
                Words::tr("The columns of %1 are: %2.").arg(table.head().source, names.join(QStringLiteral(", ")))),
        {table.head().source}};
}

/// What the words of the map do not say.
QString gapOf(const FigureMap& map)
{
    if (map.area.isEmpty() == map.areas.isEmpty())
        return Words::tr("The column of the areas is missing: write area= and its heading.");
    const int shapes = (map.value.isEmpty() ? 0 : 1) + (map.years.isEmpty() ? 0 : 1)
                       + (map.indicators.isEmpty() ? 0 : 1) + (map.areas.isEmpty() ? 0 : 1);
    if (shapes == 0)
        return Words::tr(
            "The column of the figures is missing: write value= and its heading, or years= or indicators= with several headings.");
    if (shapes > 1)
        return Words::tr("Write only one of value=, years=, indicators= and areas=.");
    if (!map.of.isEmpty() && map.value.isEmpty())
        return Words::tr("of= names what a value is a part of: write value= too.");
    const bool hasYear = !map.year.isEmpty() || map.fixedYear;
    if (hasYear != map.years.isEmpty() || (!map.year.isEmpty() && map.fixedYear))
        return Words::tr(
            "The year of the figures is missing or given twice: write year= and the heading of a column, or year: and the year.");
    const bool areNamed = !map.years.isEmpty()
                          && std::none_of(map.years.begin(), map.years.end(),
                              [](const QString& each) { return besideYear(each).isEmpty(); });
    const bool hasIndicator = !map.indicator.isEmpty() || !map.fixedIndicator.isEmpty();
    if ((hasIndicator != map.indicators.isEmpty() && !(areNamed && !hasIndicator))
        || (!map.indicator.isEmpty() && !map.fixedIndicator.isEmpty()))
        return Words::tr(
            "The indicator of the figures is missing or given twice: write indicator= and the heading of a column, or indicator: and its name.");
    return {};
}

/// Why the columns of a matrix of years cannot each have a year of the row's area; empty where they can.
QString faultOfYears(const FigureMap& map)
{
    const bool hasIndicator = !map.indicator.isEmpty() || !map.fixedIndicator.isEmpty();
    std::map<QString, QString> claims;
    for (const QString& name : map.years) {
        const auto time = timeOfHeading(name);
        if (!time)
            return Words::tr("The heading “%1” is not a year.").arg(name.left(100));
        const QString beside = besideYear(name);
        if (TableWords::builtIn().placeKind(beside) != PlaceKind::Place)
            return Words::tr("The column “%1” is about another place than its rows. Leave it out.").arg(name.left(100));
        const QString claim = QStringLiteral("%1 %2/%3").arg(time->year).arg(time->part).arg(time->parts)
                              + (hasIndicator ? QString() : u' ' + areaNameKey(beside));
        const auto [before, isNew] = claims.emplace(claim, name);
        if (!isNew)
            return Words::tr(
                "The columns “%1” and “%2” both claim to be the figures of %3. Say which of them is right.")
                .arg(before->second.left(100), name.left(100))
                .arg(time->year);
    }
    return {};
}

/// Two columns with one heading claim the figures of one indicator or area; empty where none do.
QString faultOfTwins(const QStringList& names, const SourceTable& table)
{
    std::map<QString, QString> claims;
    for (const QString& name : names) {
        const int at = table.column(name);
        const QString key = at < 0 ? QString() : areaNameKey(table.columns()[size_t(at)].heading);
        const auto [before, isNew] = claims.emplace(key, name);
        if (!isNew && !key.isEmpty())
            return Words::tr("The columns “%1” and “%2” have the same heading. Say which of them is meant.")
                .arg(before->second.left(100), name.left(100));
    }
    return {};
}

} // namespace

QStringList columnsOf(const FigureMap& map)
{
    QStringList columns = QStringList{map.area, map.year, map.indicator, map.value, map.of, map.unitColumn} + map.years
                          + map.indicators + map.areas;
    columns.removeAll(QString());
    return columns;
}

QString besideYear(const QString& heading)
{
    const TableWords& words = TableWords::builtIn();
    const auto found = timeInHeading(heading.left(200));
    QString rest = found ? found->rest : heading.left(200);
    static const QRegularExpression brackets(QStringLiteral("\\(([^)]*)\\)|\\[([^]]*)\\]"));
    for (auto match = brackets.match(rest); match.hasMatch(); match = brackets.match(rest, match.capturedStart())) {
        const QString inside = match.captured(match.lastCapturedIndex());
        rest.replace(match.capturedStart(), match.capturedLength(), words.saysOnlyUnit(inside) ? QString() : inside);
    }
    // What led to the time: "Beboere pr.", "i"; "år" is a word of ages too.
    static const QRegularExpression ends(
        QStringLiteral(
            "^(?:[\\s,.;:/–-]+|(?:pr|per|den|the|as of|i|in|år|aar|year|primo|start|begin)\\b\\.?(?! alt\\b))+|"
            "(?:[\\s,.;:/–-]+|(?<!\\w)(?:pr|per|den|the|as of|i|in|(?<![0-9] )år|aar|year|primo|start|begin)"
            "\\.?)+$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString plain = rest.simplified().remove(ends).simplified();
    const bool saysSomething = std::any_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); });
    const auto unit = words.unitIn(plain);
    if (!saysSomething || (unit && *unit != FigureUnit::Count && words.saysOnlyUnit(plain)))
        return {};
    if (words.is(ColumnWord::Value, plain))
        return {};
    if (!words.isTotal(plain))
        return plain;
    // "Beboere i alt 2010" is of residents, "Personer i alt 2010" and "I alt 2010" of what the title says.
    static const QRegularExpression total(QStringLiteral(",? i alt$"), QRegularExpression::CaseInsensitiveOption);
    const QString counted = QString(plain).remove(total);
    return words.isStock(counted) ? counted : QString();
}

void FigureMap::answer(const FigureMap& said)
{
    if (said.unit) {
        unit = said.unit;
        std::erase_if(units, [this](const auto& each) { return rememberedUnits.contains(each.first); });
        rememberedUnits = said.rememberedUnits;
    }
    for (const auto& [name, each] : said.units) {
        units[name] = each;
        rememberedUnits.erase(name);
        if (said.rememberedUnits.contains(name))
            rememberedUnits.insert(name);
    }
    for (const auto& [name, setting] : said.settings) {
        std::erase_if(
            settings, [key = areaNameKey(name)](const auto& before) { return areaNameKey(before.first) == key; });
        std::erase_if(
            saidOver, [key = areaNameKey(name)](const auto& before) { return areaNameKey(before.first) == key; });
        settings[name] = setting;
        if (const auto over = said.saidOver.find(name); over != said.saidOver.end())
            saidOver.insert(*over);
    }
    for (const auto& [name, key] : said.same)
        same[name] = key;
    if (said.parts != PartsOfYear::Unsaid)
        parts = said.parts;
}

void FigureMap::rememberUnits()
{
    if (unit)
        rememberedUnits.insert(QString());
    for (const auto& [name, each] : units)
        rememberedUnits.insert(name);
}

QString FigureMap::toText() const
{
    QStringList all;
    const auto add = [&all](const char* word, const QString& said) {
        if (!said.isEmpty())
            all.append(QLatin1String(word) + said);
    };
    add("area=", escaped(area));
    add("year=", escaped(year));
    add("year:", fixedYear ? fixedYear->text() : QString());
    add("indicator=", escaped(indicator));
    add("indicator:", escaped(fixedIndicator));
    add("value=", escaped(value));
    add("of=", escaped(of));
    add("years=", escaped(years));
    add("indicators=", escaped(indicators));
    add("areas=", escaped(areas));
    add("unit=", escaped(unitColumn));
    add("unit:", unit ? figureUnitKey(*unit) : QString());
    for (const auto& [name, each] : units)
        add("unit:", escapedSide(name) + u'=' + figureUnitKey(each));
    for (const auto& [column, setting] : settings)
        add("set:", escapedSide(column) + u'=' + escapedSide(setting));
    for (const auto& [column, values] : saidOver)
        add("over:", escapedSide(column) + u'=' + escaped(values).replace(u'=', QLatin1String("\\=")));
    for (const auto& [name, key] : same)
        add("same:", escapedSide(name) + u'=' + escapedSide(key));
    for (const PartsWord& each : partsWords) {
        if (each.parts == parts)
            add("parts:", each.word);
    }
    return all.join(u',');
}

Result<FigureMap> FigureMap::fromText(const QString& text)
{
    FigureMap map;
    QSet<QString> said;
    const QStringList all = parted(text, u',');
    for (const QString& part : all) {
        if (part.trimmed().isEmpty())
            continue;
        const QString word = part.section(u'=', 0, 0).section(u':', 0, 0).trimmed().toLower();
        // One unit for each indicator, one setting for each column.
        const bool isOfSeveral =
            (word == u"unit" || word == u"set" || word == u"over" || word == u"same") && part.contains(u'=');
        const QString key = isOfSeveral ? areaNameKey(unescaped(parted(part, u'=').first())) : word;
        if (said.contains(key))
            return Error{Words::tr("“%1” is given twice. Leave one of the two out.").arg(word.left(100))};
        said.insert(key);
        if (auto taken = take(map, part); !taken)
            return taken.error();
    }
    return said.isEmpty() ? Result<FigureMap>(notAMap(text)) : map;
}

Result<void> fits(const FigureMap& map, const SourceTable& table)
{
    if (const QString gap = gapOf(map); !gap.isEmpty())
        return missing(gap, table);
    QSet<int> used;
    const QStringList columns = columnsOf(map);
    for (const QString& name : columns) {
        const int at = table.column(name);
        if (at < 0)
            return missing(Words::tr("There is no column “%1”.").arg(name.left(100)), table);
        if (used.contains(at))
            return missing(Words::tr("The column “%1” is used for two things.").arg(name.left(100)), table);
        used.insert(at);
    }
    for (const auto& [name, setting] : map.settings) {
        if (const int at = table.column(name); at < 0 || used.contains(at))
            return missing(at < 0 ? Words::tr("There is no column “%1”.").arg(name.left(100))
                                  : Words::tr("The column “%1” is used for two things.").arg(name.left(100)),
                table);
    }
    QString fault = faultOfYears(map);
    if (fault.isEmpty())
        fault = faultOfTwins(map.indicators + map.areas, table);
    return fault.isEmpty() ? Result<void>() : Error{fault, {table.head().source}};
}

QString sourceKey(const SourceTable& table)
{
    QStringList names;
    for (const FigureColumn& column : table.columns()) {
        const QString name = timeOfHeading(column.name) ? QStringLiteral("#") : areaNameKey(column.name);
        if (names.isEmpty() || name != u"#" || names.last() != name)
            names.append(name);
    }
    // Tables of quite other things have the same headings; what tells them apart stands above them or in their name.
    const SourceTableHead& head = table.head();
    QString about = !head.table.isEmpty() ? head.table : !head.title.isEmpty() ? head.title : head.source;
    static const QRegularExpression noLetters(
        QStringLiteral("[^\\p{L}]+"), QRegularExpression::UseUnicodePropertiesOption);
    about = areaNameKey(about.remove(noLetters));
    return names.join(u'|') + u'\n' + about;
}

} // namespace indblik
