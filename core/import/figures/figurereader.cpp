// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figurereader.h"

#include "core/import/figures/figurenames.h"
#include "core/import/figures/figuretime.h"
#include "core/import/figures/takenfigures.h"
#include "core/import/tables/figurecell.h"
#include "core/import/tables/knownnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

namespace kinds = figurefindings;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureReader)
};

constexpr size_t mostIndicators = 10'000;
constexpr size_t mostFigures = 10'000'000;
constexpr qsizetype longestName = 200;
constexpr qint64 rowsBetween = 4096;   ///< that the reading may be given up
constexpr quint64 partsOfAnyYear = 64; ///< more than any year has

/// A column of figures, and what it says of them all.
struct Spot
{
    int column = 0;
    std::optional<quint16> year;
    std::optional<quint16> indicator;
    std::optional<quint32> area;
    std::optional<SheetCell> part = {}; ///< of a year, where its heading names one
};

class Reading
{
public:
    Reading(SourceTable& table, const FigureMap& map, const AreaBook& book, std::vector<UnusedColumn> unused)
        : m_table(table)
        , m_map(map)
        , m_known(book)
        , m_rows(map, std::move(unused))
        , m_read(m_rows.read)
        , m_areas(m_read.areas)
        , m_indicators(m_read.indicators)
        , m_area(table.column(map.area))
        , m_year(table.column(map.year))
        , m_indicator(table.column(map.indicator))
        , m_hasTimes(m_year >= 0)
        , m_isChoosing(map.parts == PartsOfYear::Sum || !m_rows.values.isEmpty())
        , m_taken(table, map, m_rows)
    {
        placeSpots();
    }

    Result<void> read(const ReadingGoesOn& goesOn)
    {
        if (auto begun = m_table.rewind(); !begun)
            return begun.error();
        SheetRow row;
        for (qint64 rows = 1;; ++rows) {
            const auto more = m_table.next(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            take(row);
            if (m_read.indicators.size() > mostIndicators)
                return refused(Words::tr("%1 has more than 10,000 different indicators in the column “%2”. This is "
                                         "hardly the right column; choose another."));
            if (m_read.figures.size() > mostFigures)
                return refused(Words::tr("%1 has more than 10 million figures. Divide it by years."));
            if (goesOn && rows % rowsBetween == 0 && !goesOn(m_table.progress()))
                return Error{Words::tr("Reading was stopped; nothing was changed.")};
        }
        return {};
    }

    const SettledValues& values() const { return m_rows.values; }

    ReadFigures finished()
    {
        tellUnitsOfHeadings();
        return settled(m_rows, m_table, m_map);
    }

private:
    Error refused(const QString& message) const
    {
        const QString& source = m_table.head().source;
        return {message.contains(u"%2") ? message.arg(source, m_map.indicator) : message.arg(source), {source}};
    }

    void placeSpots()
    {
        std::optional<quint16> year;
        std::optional<quint16> indicator;
        if (m_map.fixedYear)
            year = quint16(m_map.fixedYear->number());
        if (!m_map.fixedIndicator.isEmpty()) {
            const Indicator* known = knownAs(m_map.fixedIndicator);
            indicator = indicatorNamed(known ? known->title : m_map.fixedIndicator);
        }
        if (!m_map.value.isEmpty())
            m_spots.push_back({m_table.column(m_map.value), year, indicator, {}});
        const bool hasIndicator = indicator || m_indicator >= 0;
        for (const QString& name : m_map.years) {
            const auto own = hasIndicator ? indicator : std::optional(indicatorNamed(besideYear(name)));
            const auto found = timeInHeading(name).value_or(TimeInHeading());
            m_spots.push_back({m_table.column(name), quint16(found.time.year), own, {}});
            if (!found.time.isWhole())
                m_spots.back().part = SheetCell::of(found.shown);
            m_hasTimes = m_hasTimes || !found.time.isWhole();
        }
        for (const QString& name : m_map.indicators)
            m_spots.push_back({m_table.column(name), year, indicatorNamed(name), {}});
        for (const QString& name : m_map.areas)
            m_spots.push_back({m_table.column(name), year, indicator, areaNamed(name)});
    }

    quint16 indicatorNamed(const QString& written)
    {
        const auto place = m_indicators.place(written, [this](const QString& name) {
            const Indicator* known = knownAs(name);
            return known ? u'\1' + known->key : areaNameKey(name);
        });
        if (place >= m_rows.indicators.size()) {
            const Indicator* known = knownAs(m_read.indicators[place]);
            m_read.keys.push_back(known ? known->key : QString());
            m_rows.indicators.push_back({known, {}, saidByOfficer(m_map, m_read.indicators[place], known), {}});
        }
        return quint16(place);
    }

    /// The indicator that the officer said the name is, else the one the book knows by it.
    const Indicator* knownAs(const QString& name) const
    {
        const auto same = m_map.same.find(areaNameKey(name));
        const Indicator* known = m_known.indicator(same == m_map.same.end() ? name : same->second);
        return known ? known : m_known.indicatorOfHeading(name);
    }

    quint32 areaNamed(const QString& written)
    {
        return m_areas.place(written, [this](const QString& name) {
            const Area* known = m_known.area(name);
            return known ? u'\1' + known->id.text() : areaNameKey(name);
        });
    }

    /// The name that stands in a cell; null where it cannot be one, which is told for `cells` figures.
    const QString* nameIn(const SheetRow& row, int column, const FindingKind& missing, int cells)
    {
        const SheetCell& cell = row.cell(column);
        const QString* name = std::get_if<QString>(&cell.content);
        if (cell.number()) {
            m_shown = cell.shown();
            name = &m_shown;
        }
        if (isBlankCell(cell))
            m_taken.tell(missing, Grade::Error, column, {}, cells);
        else if (name->size() > longestName)
            m_taken.tell(kinds::NameTooLong, Grade::Error, column, {name->left(60), m_taken.heading(column)}, cells);
        else
            return name;
        return nullptr;
    }

    /// Nothing where the row has none, which is told.
    std::optional<quint16> yearIn(const SheetCell& cell, int column, int cells)
    {
        using Outcome = YearOfRow::Outcome;
        const Outcome outcome = m_rows.years.read(cell);
        m_isOnlyLookedAt = outcome == Outcome::OnlyLookedAt;
        if (outcome == Outcome::Taken)
            return quint16(m_rows.years.year());
        const QStringList shown{briefly(cell.shown().trimmed())};
        switch (outcome) {
        case Outcome::NoYear:
            m_taken.tell(kinds::NoYear, Grade::Error, column, shown, cells);
            break;
        case Outcome::OtherPart:
            m_taken.tell(kinds::OtherPart, Grade::Note, column, shown, cells);
            break;
        default:
            m_rows.cellsOfParts += cells;
            m_taken.tell(kinds::PartOfYear, Grade::Warning, column, shown, cells);
        }
        return m_isOnlyLookedAt ? std::optional(quint16(m_rows.years.year())) : std::nullopt;
    }

    /// Whether the row is of the values that are read; `m_combination` says which of those that are summed.
    bool isWanted(const SheetRow& row, quint16 indicator, int column)
    {
        const auto combination = m_rows.values.combination(row, indicator, m_rows.indicators[indicator].known);
        if (!combination && m_rows.values.blank())
            m_taken.tell(kinds::NoValue, Grade::Warning, column, {briefly(m_rows.values.blank()->name)});
        m_combination = combination.value_or(0) * partsOfAnyYear + (m_hasTimes ? m_rows.years.part() : 0);
        return combination.has_value();
    }

    void take(const SheetRow& row)
    {
        int cells = 0;
        for (const Spot& spot : m_spots)
            cells += isBlankCell(row.cell(spot.column)) ? 0 : 1;
        m_read.blanks += qint64(m_spots.size()) - cells;
        if (cells == 0)
            return;
        m_taken.begin(row);
        if (m_area >= 0) {
            const QString* area = nameIn(row, m_area, kinds::NoArea, cells);
            if (!area)
                return;
            m_taken.setArea(areaNamed(*area));
        }
        std::optional<quint16> year;
        if (m_year >= 0 && !(year = yearIn(row.cell(m_year), m_year, cells)))
            return;
        std::optional<quint16> indicator;
        if (m_indicator >= 0) {
            const QString* name = nameIn(row, m_indicator, kinds::NoIndicator, cells);
            if (!name)
                return;
            indicator = indicatorNamed(*name);
        }
        for (const Spot& spot : m_spots) {
            const quint16 of = indicator ? *indicator : spot.indicator.value_or(0);
            if (spot.part && (isBlankCell(row.cell(spot.column)) || !yearIn(*spot.part, spot.column, 1)))
                continue;
            if (isBlankCell(row.cell(spot.column)) || (m_isChoosing && !isWanted(row, of, spot.column)))
                continue;
            if (spot.area)
                m_taken.setArea(*spot.area);
            m_taken.take(spot.column, {of, year ? *year : spot.year.value_or(0), m_isOnlyLookedAt, m_combination,
                                          m_hasTimes ? m_rows.years.partsOfYear() : 1});
        }
    }

    void tellUnitsOfHeadings()
    {
        QStringList common;
        std::vector<QStringList> own(m_rows.indicators.size());
        for (const Spot& spot : m_spots)
            (spot.indicator ? own[*spot.indicator] : common).append(m_table.columns()[size_t(spot.column)].name);
        const auto ofCommon = unitInBrackets(common);
        for (size_t i = 0; i < own.size(); ++i)
            m_rows.indicators[i].inBrackets = own[i].isEmpty() ? ofCommon : unitInBrackets(own[i] + common);
    }

    SourceTable& m_table;
    const FigureMap& m_map;
    KnownNames m_known;
    RowsRead m_rows;
    ReadFigures& m_read;
    FigureNames m_areas;
    FigureNames m_indicators;
    int m_area; ///< columns; -1: none
    int m_year;
    int m_indicator;
    bool m_hasTimes;   ///< a column of years, or headings that are parts of one
    bool m_isChoosing; ///< not all rows are read, or some are summed
    std::vector<Spot> m_spots;
    TakenFigures m_taken;
    // What is read
    bool m_isOnlyLookedAt = false; ///< the row is not taken
    quint64 m_combination = 0;
    QString m_shown;
};

} // namespace

bool isSameFigure(const StatFigure& a, const StatFigure& b)
{
    const bool isNumber = a.kind == StatFigure::Kind::Number || a.kind == StatFigure::Kind::TypedShare;
    return isNumber ? a.kind == b.kind && compared(a.ratio, b.ratio) == 0 : a == b;
}

Result<ReadFigures> readFigures(
    SourceTable& table, const FigureMap& map, const AreaBook& book, const ReadingGoesOn& goesOn)
{
    if (auto fitting = fits(map, table); !fitting)
        return fitting.error();
    // A value that the beginning of the file does not have may be the total, or show that a part is missing.
    constexpr int mostReadings = 4;
    const KnownNames names(book);
    std::vector<QStringList> values(table.columns().size());
    for (int i = 1;; ++i) {
        auto unused = settleUnused(table, map, values);
        if (!unused)
            return unused.error();
        for (UnusedColumn& each : *unused)
            settleByNames(each, table, map, names);
        Reading reading(table, map, book, *unused);
        if (auto read = reading.read(goesOn); !read)
            return read.error();
        if (!reading.values().hasNewValues() || i == mostReadings)
            return reading.finished();
        for (size_t column = 0; column < unused->size(); ++column)
            values[size_t((*unused)[column].column)] += reading.values().newValues()[column];
    }
}

} // namespace indblik
