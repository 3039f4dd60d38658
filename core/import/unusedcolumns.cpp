// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/unusedcolumns.h"

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

constexpr int mostRows = 5000;

/// How the values of a column go with those of another one.
struct Following
{
    QHash<QString, QString> ofKey;
    QHash<QString, QString> keyOf;
    bool follows = true; ///< each value of the other has one value of this column
    bool isOneToOne = true;

    void add(const QString& key, const QString& value)
    {
        if (follows && ofKey.value(key, value) != value)
            follows = isOneToOne = false;
        if (isOneToOne && keyOf.value(value, key) != key)
            isOneToOne = false;
        if (!follows)
            return;
        ofKey.insert(key, value);
        keyOf.insert(value, key);
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

    QStringList totalsIn(const QStringList& values) const
    {
        QStringList totals;
        for (const QString& value : values) {
            if (m_words.isTotal(value))
                totals.append(value);
        }
        return totals;
    }

    void settle(UnusedColumn& unused)
    {
        if (takeSetting(unused))
            return;
        const FigureColumn& column = columnOf(unused);
        const QStringList totals = totalsIn(unused.values);
        const bool isDimension = column.isVariable || m_words.is(ColumnWord::Dimension, column.name)
                                 || !totals.isEmpty()
                                 || (!column.holdsFigures() && m_words.areAllCategories(unused.values));
        if (column.isContents && unused.values.size() == 1) {
            unused.how = UnusedColumn::How::NotAbout; // it is what the whole table counts
        } else if (!isDimension && isNotAbout(column, unused.values)) {
            unused.how = UnusedColumn::How::NotAbout;
            unused.isFigures = column.holdsFigures() || areYearsByChance(column);
        } else if (!column.total.isEmpty() || totals.size() == 1) {
            unused.how = UnusedColumn::How::Value;
            unused.value = column.total.isEmpty() ? totals.front() : column.total;
        } else if (totals.isEmpty() && unused.values.size() > 1
                   && (column.mayBeSummed || m_words.areAllCategories(unused.values))) {
            unused.how = UnusedColumn::How::Sum;
        } else if (!isDimension) {
            m_toLookAt.push_back(&unused);
        }
    }

    /// True where the officer said what is meant.
    bool takeSetting(UnusedColumn& unused)
    {
        const QString key = areaNameKey(unused.name);
        const auto said = std::find_if(m_map.settings.begin(), m_map.settings.end(),
            [&key](const auto& each) { return areaNameKey(each.first) == key; });
        if (said == m_map.settings.end())
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

    /// Notes, codes, names of towns and other columns that only describe the row; figures of something else.
    bool isNotAbout(const FigureColumn& column, const QStringList& values) const
    {
        const bool isPlace = values.size() == 1 && m_words.placeKind(values.front()) != PlaceKind::Place;
        const bool isUnit = std::all_of(
            values.begin(), values.end(), [this](const QString& each) { return m_words.unitIn(each).has_value(); });
        const bool isTime = column.holdsTimes() && values.size() == 1;
        return column.holdsFigures() || areYearsByChance(column) || m_words.is(ColumnWord::Label, column.name) || isTime
               || (values.size() == 1 && (isPlace || isUnit));
    }

    /// Figures such as 2000 and 1980 beside columns of areas, under a heading that speaks of no time.
    bool areYearsByChance(const FigureColumn& column) const
    {
        return column.holdsTimes() && column.periods == 0 && !column.isTime && !column.isVariable
               && !m_words.is(ColumnWord::Year, column.name) && !m_words.is(ColumnWord::Label, column.name)
               && !m_map.areas.isEmpty();
    }

    /// Columns of which only the rows can tell whether they are other names of the area, year or indicator.
    Result<void> lookWhatFollows()
    {
        if (m_toLookAt.empty())
            return {};
        std::vector<int> keys;
        for (const QString& name : {m_map.area, m_map.indicator, m_map.year}) {
            if (!name.isEmpty())
                keys.push_back(m_table.column(name));
        }
        std::vector<std::vector<Following>> following(m_toLookAt.size(), std::vector<Following>(keys.size()));
        if (auto begun = m_table.rewind(); !begun)
            return begun;
        SheetRow row;
        for (int looked = 0; looked < mostRows; ++looked) {
            const auto more = m_table.next(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            for (size_t i = 0; i < m_toLookAt.size(); ++i) {
                for (size_t key = 0; key < keys.size(); ++key)
                    following[i][key].add(shownIn(row, keys[key]), shownIn(row, m_toLookAt[i]->column));
            }
        }
        for (size_t i = 0; i < m_toLookAt.size(); ++i) {
            const bool isOtherName =
                m_toLookAt[i]->values.size() > 1
                && std::any_of(following[i].begin(), following[i].end(),
                    [](const Following& each) { return each.isOneToOne && each.ofKey.size() > 1; });
            if (isOtherName)
                m_toLookAt[i]->how = UnusedColumn::How::NotAbout;
        }
        return {};
    }

    static QString shownIn(const SheetRow& row, int column)
    {
        return size_t(column) < row.cells.size() ? row.cells[size_t(column)].shown().trimmed() : QString();
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

FigureQuestion questionOf(const UnusedColumn& column)
{
    FigureQuestion question{.about = FigureQuestion::About::Column, .subject = column.name, .choices = column.values};
    question.choices += {QString(FigureMap::sumOfAll), QString(FigureMap::notAbout)};
    question.why = column.values.size() == 1
                       ? Words::tr("“%1” is only “%2”, and it is not known whether the figures stand for all.")
                             .arg(column.name.left(60), column.values.front().left(60))
                       : Words::tr("“%1” parts the figures into %2 values, and none of them is known to be the total.")
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

} // namespace indblik
