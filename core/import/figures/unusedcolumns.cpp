// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/unusedcolumns.h"

#include "core/import/tables/agespan.h"
#include "core/import/tables/tablewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureQuestion)
};

constexpr qint64 mostPairs = 2'000'000; ///< of areas and codes, so that many columns do not fill the memory
constexpr qsizetype mostChoices = 200;  ///< of which one can be picked

/// "AKA" of "Akacieparken": its letters in their order, from the first one on.
bool isShortFor(const QString& value, const QString& name)
{
    if (value.size() < 2 || value.front().toLower() != name.front().toLower())
        return false;
    qsizetype at = 0;
    for (const QChar letter : name)
        at += at < value.size() && value[at].toLower() == letter.toLower() ? 1 : 0;
    return at == value.size();
}

/// "AKA", "B-12": no word of a language.
bool isCode(const QString& value)
{
    constexpr qsizetype longest = 12;
    return value.size() > 1 && value.size() <= longest && !value.contains(u' ') && value == value.toUpper()
           && value != value.toLower();
}

/// Whether the values of a column go with the areas, one with one.
struct Following
{
    QHash<QString, QString> valueOf; ///< by area
    QHash<QString, QString> areaOf;
    bool isOneToOne = true;

    /// True for a pair that was not there.
    bool add(const QString& area, const QString& value)
    {
        if (!isOneToOne)
            return false;
        const qsizetype before = valueOf.size();
        isOneToOne = valueOf.value(area, value) == value && areaOf.value(value, area) == area;
        valueOf.insert(area, value);
        areaOf.insert(value, area);
        return valueOf.size() > before;
    }

    bool areCodesOfAreas() const
    {
        const bool areShort = std::all_of(valueOf.keyValueBegin(), valueOf.keyValueEnd(),
            [](const auto& each) { return !each.first.isEmpty() && isShortFor(each.second, each.first); });
        constexpr qsizetype enough = 3; // that they are not by chance
        return isOneToOne && valueOf.size() > 1 && (areShort || valueOf.size() >= enough);
    }
};

class Settling
{
public:
    Settling(SourceTable& table, const FigureMap& map, const std::vector<QStringList>& values)
        : m_table(table)
        , m_map(map)
        , m_values(values)
    {}

    Result<std::vector<UnusedColumn>> run()
    {
        QSet<int> used;
        const QStringList names = columnsOf(m_map);
        for (const QString& name : names)
            used.insert(m_table.column(name));
        for (size_t i = 0; i < m_table.columns().size(); ++i) {
            const FigureColumn& column = m_table.columns()[i];
            if (used.contains(int(i)) || column.values.isEmpty())
                continue;
            UnusedColumn unused{.column = int(i), .name = column.name, .values = column.values};
            for (const QString& more : i < m_values.size() ? m_values[i] : QStringList()) {
                if (!unused.values.contains(more))
                    unused.values.append(more);
            }
            unused.isOfAges = isOfAges(unused.values);
            m_unused.push_back(std::move(unused));
        }
        for (UnusedColumn& each : m_unused)
            settle(each);
        if (auto followed = lookWhatFollows(); !followed)
            return followed.error();
        return std::move(m_unused);
    }

private:
    const FigureColumn& columnOf(const UnusedColumn& unused) const { return m_table.columns()[size_t(unused.column)]; }

    static bool isOfAges(const QStringList& values)
    {
        const auto ages = std::count_if(
            values.begin(), values.end(), [](const QString& value) { return ageSpanIn(value).has_value(); });
        return ages > 0 && (ages + 1) * 2 > values.size();
    }

    /// What is all of the column's values together.
    QStringList totalsIn(const UnusedColumn& unused) const
    {
        QStringList totals;
        for (const QString& value : unused.values) {
            if (m_words.isTotal(value, unused.name))
                totals.append(value);
        }
        return totals;
    }

    void settle(UnusedColumn& unused)
    {
        if (takeSetting(unused))
            return;
        const FigureColumn& column = columnOf(unused);
        const QStringList totals = totalsIn(unused);
        const bool hasSums = std::any_of(unused.values.begin(), unused.values.end(),
            [this](const QString& value) { return m_words.saysTotal(value); });
        const bool isDimension = column.isVariable || m_words.is(ColumnWord::Dimension, column.name) || hasSums
                                 || (!column.holdsFigures() && m_words.areAllCategories(unused.values));
        if (column.isContents && unused.values.size() == 1) {
            unused.how = UnusedColumn::How::NotAbout; // it is what the whole table counts
        } else if (!isDimension && isNotAbout(column, unused.values)) {
            unused.how = UnusedColumn::How::NotAbout;
            unused.isFigures = column.holdsFigures() || areYearsByChance(column);
        } else if (!column.total.isEmpty() || totals.size() == 1) {
            unused.how = UnusedColumn::How::Value;
            unused.value = column.total.isEmpty() ? totals.front() : column.total;
        } else if (!hasSums && unused.values.size() > 1
                   && (mayBeSummed(column, unused.values) || m_words.areAllCategories(unused.values))) {
            unused.how = UnusedColumn::How::Sum;
        } else if (!isDimension && !m_map.area.isEmpty() && !m_words.is(ColumnWord::Unit, column.name)
                   && std::all_of(unused.values.begin(), unused.values.end(), isCode)) {
            m_toLookAt.push_back(&unused);
        }
    }

    /// ELIMINATION = YES says that the sum is the whole, of all values that the office has: a table may have some ages
    /// only.
    static bool mayBeSummed(const FigureColumn& column, const QStringList& values)
    {
        return column.mayBeSummed && std::none_of(values.begin(), values.end(), [](const QString& each) {
            return ageSpanIn(each).has_value();
        });
    }

    /// True where the officer said what is meant.
    bool takeSetting(UnusedColumn& unused)
    {
        const QString key = areaNameKey(unused.name);
        const auto said = std::find_if(m_map.settings.begin(), m_map.settings.end(),
            [&key](const auto& each) { return areaNameKey(each.first) == key; });
        if (said == m_map.settings.end() || isOfOtherValues(said->first, said->second, unused.values))
            return false;
        unused.isSaid = true;
        if (said->second == FigureMap::sumOfAll) {
            unused.how = UnusedColumn::How::Sum;
        } else if (said->second == FigureMap::notAbout) {
            unused.how = UnusedColumn::How::NotAbout;
        } else {
            const QString wanted = areaNameKey(said->second);
            const auto value = std::find_if(unused.values.begin(), unused.values.end(),
                [&wanted](const QString& each) { return areaNameKey(each) == wanted; });
            unused.how = value == unused.values.end() ? UnusedColumn::How::Open : UnusedColumn::How::Value;
            unused.value = value == unused.values.end() ? QString() : *value;
        }
        return true;
    }

    /// What was said of an earlier file does not hold where the column has other values: a sum of others is another
    /// one.
    bool isOfOtherValues(const QString& column, const QString& setting, const QStringList& values) const
    {
        const auto over = m_map.saidOver.find(column);
        if (over == m_map.saidOver.end())
            return false;
        const auto isIn = [](const QStringList& all, const QString& value) {
            return std::any_of(all.begin(), all.end(),
                [key = areaNameKey(value)](const QString& each) { return areaNameKey(each) == key; });
        };
        const auto areIn = [&isIn](const QStringList& some, const QStringList& all) {
            return std::all_of(some.begin(), some.end(), [&](const QString& each) { return isIn(all, each); });
        };
        const bool isOfAll = setting == FigureMap::sumOfAll || setting == FigureMap::notAbout;
        return !areIn(values, over->second) || (isOfAll && !areIn(over->second, values));
    }

    /// Notes, codes, names of towns and other columns that only describe the row; figures of something else.
    bool isNotAbout(const FigureColumn& column, const QStringList& values) const
    {
        const bool isPlace = (values.size() == 1 || column.isSection)
                             && std::all_of(values.begin(), values.end(), [this](const QString& each) {
                                    const PlaceKind kind = m_words.placeKind(each);
                                    return kind != PlaceKind::Place && kind != PlaceKind::Total;
                                });
        const bool isUnit = std::all_of(
            values.begin(), values.end(), [this](const QString& each) { return m_words.unitIn(each).has_value(); });
        const bool isTime = column.holdsTimes() && values.size() == 1;
        return column.holdsFigures() || areYearsByChance(column) || m_words.is(ColumnWord::Label, column.name) || isTime
               || isPlace || (values.size() == 1 && isUnit);
    }

    /// Figures such as 2000 and 1980 beside columns of areas, under a heading that speaks of no time.
    bool areYearsByChance(const FigureColumn& column) const
    {
        return column.holdsTimes() && column.periods == 0 && !column.isTime && !column.isVariable
               && !m_words.is(ColumnWord::Year, column.name) && !m_words.is(ColumnWord::Label, column.name)
               && !m_map.areas.isEmpty();
    }

    /// Columns of codes, of which only the rows can tell whether they are those of the areas. Words that go with the
    /// areas may be slices that each of them has one of.
    Result<void> lookWhatFollows()
    {
        if (m_toLookAt.empty())
            return {};
        const int area = m_table.column(m_map.area);
        std::vector<Following> following(m_toLookAt.size());
        qint64 pairs = 0;
        if (auto begun = m_table.rewind(); !begun)
            return begun;
        SheetRow row;
        while (std::any_of(following.begin(), following.end(), [](const Following& each) { return each.isOneToOne; })) {
            const auto more = m_table.next(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            for (size_t i = 0; i < m_toLookAt.size(); ++i) {
                const QString value = row.cell(m_toLookAt[i]->column).shown().trimmed();
                pairs += following[i].add(row.cell(area).shown().trimmed(), value) ? 1 : 0;
            }
            if (pairs > mostPairs)
                return {}; // they stay open
        }
        for (size_t i = 0; i < m_toLookAt.size(); ++i) {
            if (!following[i].areCodesOfAreas())
                continue;
            m_toLookAt[i]->how = UnusedColumn::How::NotAbout;
            m_toLookAt[i]->isOtherName = true;
        }
        return {};
    }

    SourceTable& m_table;
    const FigureMap& m_map;
    const std::vector<QStringList>& m_values;
    const TableWords& m_words = TableWords::builtIn();
    std::vector<UnusedColumn> m_unused;
    std::vector<UnusedColumn*> m_toLookAt;
};

} // namespace

Result<std::vector<UnusedColumn>> settleUnused(
    SourceTable& table, const FigureMap& map, const std::vector<QStringList>& values)
{
    return Settling(table, map, values).run();
}

FigureMap remembered(FigureMap map, const std::vector<UnusedColumn>& unused)
{
    constexpr qsizetype most = 50; // more are codes or names
    map.saidOver.clear();
    for (const auto& [column, setting] : map.settings) {
        for (const UnusedColumn& each : unused) {
            if (areaNameKey(each.name) == areaNameKey(column) && each.values.size() <= most)
                map.saidOver[column] = each.values;
        }
    }
    return map;
}

FigureQuestion questionOf(const UnusedColumn& column, bool maySum)
{
    FigureQuestion question{
        .about = FigureQuestion::About::Column, .subject = column.name, .choices = column.values.mid(0, mostChoices)};
    if (!column.value.isEmpty() && !question.choices.contains(column.value))
        question.choices.append(column.value);
    if (maySum)
        question.choices.append(FigureMap::sumOfAll);
    question.choices.append(FigureMap::notAbout);
    question.why =
        column.values.size() == 1
            ? Words::tr("“%1” is only “%2”, and it is not known whether the figures are of all.")
                  .arg(column.name.left(60), column.values.front().left(60))
            : Words::tr("“%1” divides the figures into %2 values, and none of them is known to be the total.")
                  .arg(column.name.left(60))
                  .arg(column.values.size());
    return question;
}

std::optional<QString> valueOfAges(const UnusedColumn& column, const QString& population)
{
    const auto wanted = ageSpanIn(population);
    for (const QString& value : column.values) {
        if (wanted && ageSpanIn(value) == wanted)
            return value;
    }
    return std::nullopt;
}

namespace {

/// Of "Uden for arbejdsmarkedet", "Beskæftigede" and "I alt" the total is not what an indicator of the first is.
void askWhereAValueIsCounted(
    UnusedColumn& column, const SourceTable& table, const FigureMap& map, const KnownNames& names)
{
    std::vector<const Indicator*> counted;
    for (const QString& each : QStringList{map.fixedIndicator} + map.indicators)
        counted.push_back(names.indicatorOfHeading(each));
    if (const int at = table.column(map.indicator); !map.indicator.isEmpty() && at >= 0) {
        for (const QString& each : table.columns()[size_t(at)].values)
            counted.push_back(names.indicator(each));
    }
    constexpr qsizetype shortest = 6; // letters; a word of the title may stand for the rest of it
    const auto isIn = [&](const QString& value) {
        const QString key = areaNameKey(value);
        return std::any_of(counted.begin(), counted.end(), [&](const Indicator* each) {
            return each
                   && (names.indicator(value) == each
                       || (key.size() >= shortest && areaNameKey(each->title).contains(key)));
        });
    };
    const bool isCounted = std::any_of(column.values.begin(), column.values.end(),
        [&](const QString& value) { return !TableWords::builtIn().isCategory(value) && isIn(value); });
    if (isCounted && !column.isSaid && column.values.size() > 1)
        column.how = UnusedColumn::How::Open;
}

/// Areas without figures stand alone in their rows too.
void leaveAreasAlone(UnusedColumn& column, const SourceTable& table, const KnownNames& names)
{
    const bool areAreas = std::all_of(column.values.begin(), column.values.end(),
        [&names](const QString& each) { return names.area(each) != nullptr; });
    if (table.columns()[size_t(column.column)].isSection && !column.isSaid && areAreas)
        column.how = UnusedColumn::How::NotAbout;
}

} // namespace

void settleByNames(UnusedColumn& column, const SourceTable& table, const FigureMap& map, const KnownNames& names)
{
    leaveAreasAlone(column, table, names);
    askWhereAValueIsCounted(column, table, map, names);
}

} // namespace indblik
