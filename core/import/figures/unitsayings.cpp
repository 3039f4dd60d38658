// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/unitsayings.h"

#include "core/import/tables/tablewords.h"

namespace indblik {

std::optional<FigureUnit> unitInBrackets(const QStringList& headings)
{
    std::optional<FigureUnit> found;
    for (const QString& heading : headings) {
        const qsizetype bracket = heading.lastIndexOf(u'(');
        const auto unit = bracket >= 0 ? TableWords::builtIn().unitIn(heading.mid(bracket)) : std::nullopt;
        if (!unit || (found && *found != *unit))
            return std::nullopt;
        found = unit;
    }
    return found;
}

namespace {

/// "Beboere (antal)", "Ledige, pct.", "Andelen af ...": what a title says of the figures. "Boligområder med over 1.000
/// beboere" says nothing of what they are in.
std::optional<FigureUnit> unitOfTitle(const QString& title)
{
    const TableWords& words = TableWords::builtIn();
    static const QRegularExpression parts(QStringLiteral("[(\\[,.:;]\\s*([^()\\[\\],:;]+?)\\s*(?:[)\\],:;]|$)"));
    for (auto each = parts.globalMatch(title.left(1000)); each.hasNext();) {
        const QString part = each.next().captured(1);
        if (words.saysOnlyUnit(part)) {
            if (const auto unit = words.unitIn(part))
                return unit;
        }
    }
    static const QRegularExpression says(
        QStringLiteral("^(?:antal|antallet|andel|andele|andelen|procent|procentandel|number|share|percentage)\\b|"
                       "\\bi (?:procent|pct|promille|kr|mio|antal|tusinde|1\\.000)\\b|\\bpr\\.? 1[0.,]*000\\b|"
                       "\\bin (?:percent|per cent|thousands)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const bool isShort = title.count(u' ') < 2;
    return isShort || says.match(title).hasMatch() ? words.unitIn(title) : std::nullopt;
}

/// "Mænd" of "Mænd i boligområder 2010", "Ændring" of "Ændring fra året før"; nothing where the indicator says it too.
QString partIn(const QString& title, const QString& indicator)
{
    static const QRegularExpression form(
        QStringLiteral("\\b(?:mænd|kvinder|drenge|piger|kun|ændring\\w*|tilvækst\\w*|vækst|stigning|fald|andel\\w*|"
                       "[0-9]{1,2}-[0-9]{1,2}-årige|men|women|change|growth|only)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression all(
        QStringLiteral("\\b(?:mænd og kvinder|kvinder og mænd|efter|fordelt|men and women)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(title.left(1000));
    const bool isOfAll =
        !match.hasMatch() || all.match(title).hasMatch() || indicator.contains(match.captured(), Qt::CaseInsensitive);
    return isOfAll ? QString() : match.captured();
}

} // namespace

UnitSayings sayingsOf(
    const SourceTable& table, const FigureMap& map, const QString& indicator, std::optional<FigureUnit> inBrackets)
{
    const TableWords& words = TableWords::builtIn();
    const SourceTableHead& head = table.head();
    UnitSayings sayings{.table = head.unit, .tableSaid = head.unitSaid, .otherTableSaid = head.otherUnitSaid};
    sayings.isOfAll = !head.contents.isEmpty() || head.unitSaid.startsWith(u"enhed", Qt::CaseInsensitive)
                      || head.unitSaid.startsWith(u"unit", Qt::CaseInsensitive);
    sayings.part = partIn(head.title, indicator);
    sayings.name = words.unitIn(indicator);
    sayings.title = map.value.isEmpty() ? std::nullopt : words.unitIn(map.value);
    // "Beboere" under "Boligområder (1.000 personer)"
    if (const auto ofAll = unitOfTitle(head.title); !sayings.title || ofAll == FigureUnit::Thousands)
        sayings.title = ofAll;
    if (const int column = table.column(map.indicator); !map.indicator.isEmpty() && column >= 0) {
        const auto& units = table.columns()[size_t(column)].units;
        if (const auto own = units.find(indicator); own != units.end())
            sayings.contents = own->second;
    } else if (!map.value.isEmpty()) {
        sayings.contents = words.unitIn(map.value);
    }
    if (!sayings.contents)
        sayings.contents = inBrackets;
    return sayings;
}

std::optional<OfficersUnit> saidByOfficer(const FigureMap& map, const QString& name, const Indicator* known)
{
    QStringList names{name};
    if (known)
        names += {known->key, known->title, known->briefTitle()};
    for (const QString& each : std::as_const(names)) {
        if (const auto said = map.units.find(areaNameKey(each)); said != map.units.end())
            return OfficersUnit{said->second, map.rememberedUnits.contains(said->first)};
    }
    const bool isCount = map.unit == FigureUnit::Count || map.unit == FigureUnit::Thousands;
    const bool isOfOthers = known && known->unit == Indicator::Unit::Persons && !isCount;
    if (!map.unit || isOfOthers)
        return std::nullopt;
    return OfficersUnit{*map.unit, map.rememberedUnits.contains(QString())};
}

} // namespace indblik
