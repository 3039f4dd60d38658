// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figuremap.h"

#include <QCoreApplication>
#include <QSet>

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
    return {Words::tr("“%1” does not say where figures stand. Write for example "
                      "area=Område,year=Tid,indicator=Emne,value=INDHOLD; for one year or indicator year:2009 or "
                      "indicator:residents.")
                .arg(part.left(100))};
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
        map.isPercent = true;
        return {};
    }
    if (unescaped(rest).isEmpty())
        return notAMap(part);
    if (end == colon && word == u"year") {
        map.fixedYear = Year::fromText(unescaped(rest));
        return map.fixedYear ? Result<void>()
                             : Error{Words::tr("“%1” is no year. Write four digits, for example year:2009.")
                                         .arg(unescaped(rest).left(100))};
    }
    if (end == colon && word == u"indicator") {
        map.fixedIndicator = unescaped(rest);
        return {};
    }
    const std::pair<QLatin1String, QString*> columns[] = {{QLatin1String("area"), &map.area},
        {QLatin1String("year"), &map.year}, {QLatin1String("indicator"), &map.indicator},
        {QLatin1String("value"), &map.value}, {QLatin1String("of"), &map.of}};
    for (const auto& [name, column] : columns) {
        if (end == equals && word == name) {
            *column = unescaped(rest);
            return {};
        }
    }
    if (end != equals || (word != u"years" && word != u"indicators"))
        return notAMap(part);
    (word == u"years" ? map.years : map.indicators) = namesIn(rest);
    return {};
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

QStringList columnsOf(const FigureMap& map)
{
    QStringList columns =
        QStringList{map.area, map.year, map.indicator, map.value, map.of} + map.years + map.indicators;
    columns.removeAll(QString());
    return columns;
}

/// What the words of the map do not say.
QString gapOf(const FigureMap& map)
{
    if (map.area.isEmpty())
        return Words::tr("It is not said which column has the areas: write area= and its heading.");
    if (map.value.isEmpty() && map.years.isEmpty() && map.indicators.isEmpty())
        return Words::tr("It is not said where the figures stand: write value= and the heading of their column, or "
                         "years= or indicators= with several headings.");
    const int shapes =
        (map.value.isEmpty() ? 0 : 1) + (map.years.isEmpty() ? 0 : 1) + (map.indicators.isEmpty() ? 0 : 1);
    if (shapes > 1)
        return Words::tr("Only one of value=, years= and indicators= can be said.");
    if (!map.of.isEmpty() && map.value.isEmpty())
        return Words::tr("of= names the whole of a value: say value= too.");
    const bool hasYear = !map.year.isEmpty() || map.fixedYear;
    if (hasYear != map.years.isEmpty() || (!map.year.isEmpty() && map.fixedYear))
        return Words::tr("It is not said, or said twice, which year the figures are of: write year= and the heading of "
                         "a column, or year: and the year.");
    const bool hasIndicator = !map.indicator.isEmpty() || !map.fixedIndicator.isEmpty();
    if (hasIndicator != map.indicators.isEmpty() || (!map.indicator.isEmpty() && !map.fixedIndicator.isEmpty()))
        return Words::tr("It is not said, or said twice, which indicator the figures are of: write indicator= and the "
                         "heading of a column, or indicator: and its name.");
    return {};
}

} // namespace

QString FigureMap::toText() const
{
    QStringList parts;
    const auto add = [&parts](const char* word, const QString& said) {
        if (!said.isEmpty())
            parts.append(QLatin1String(word) + said);
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
    if (isPercent)
        parts.append(QStringLiteral("percent"));
    return parts.join(u',');
}

Result<FigureMap> FigureMap::fromText(const QString& text)
{
    FigureMap map;
    QSet<QString> said;
    const QStringList parts = parted(text, u',');
    for (const QString& part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const QString word = part.section(u'=', 0, 0).section(u':', 0, 0).trimmed().toLower();
        if (said.contains(word))
            return Error{Words::tr("“%1” is said twice. Leave one of the two out.").arg(word.left(100))};
        said.insert(word);
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
            return missing(Words::tr("The column “%1” is named for two things.").arg(name.left(100)), table);
        used.insert(at);
    }
    for (const QString& name : map.years) {
        if (!loneYear(name))
            return missing(Words::tr("The heading “%1” is no year.").arg(name.left(100)), table);
    }
    return {};
}

QString sourceKey(const SourceTable& table)
{
    QStringList names;
    for (const FigureColumn& column : table.columns()) {
        const QString name = loneYear(column.name) ? QStringLiteral("#") : areaNameKey(column.name);
        if (names.isEmpty() || name != u"#" || names.last() != name)
            names.append(name);
    }
    return names.join(u'|');
}

} // namespace indblik
