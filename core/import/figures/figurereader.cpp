// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figurereader.h"

#include "core/import/figures/figurenames.h"
#include "core/import/figures/figuresettling.h"
#include "core/import/figures/figuretime.h"
#include "core/import/tables/figurecell.h"
#include "core/import/tables/knownnames.h"
#include "core/import/tables/tablewords.h"

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
        , m_sign(table.decimalSign())
        , m_rows(map, std::move(unused))
        , m_read(m_rows.read)
        , m_areas(m_read.areas)
        , m_indicators(m_read.indicators)
        , m_isSumming(m_rows.values.isSumming() || map.parts == PartsOfYear::Sum)
    {
        m_area = columnOf(map.area);
        m_year = columnOf(map.year);
        m_indicator = columnOf(map.indicator);
        m_of = columnOf(map.of);
        m_unit = columnOf(map.unitColumn);
        m_hasTimes = m_year >= 0;
        m_isChoosing = m_isSumming || !m_rows.values.isEmpty();
        if (m_unit >= 0) {
            const QStringList& units = table.columns()[size_t(m_unit)].values;
            m_namesUnits = std::any_of(units.begin(), units.end(),
                [](const QString& each) { return TableWords::builtIn().unitIn(each).has_value(); });
        }
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

    int columnOf(const QString& name) const { return name.isEmpty() ? -1 : m_table.column(name); }

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
            m_spots.push_back({columnOf(m_map.value), year, indicator, {}});
        const bool hasIndicator = indicator || m_indicator >= 0;
        for (const QString& name : m_map.years) {
            const auto own = hasIndicator ? indicator : std::optional(indicatorNamed(besideYear(name)));
            const auto found = timeInHeading(name).value_or(TimeInHeading());
            m_spots.push_back({columnOf(name), quint16(found.time.year), own, {}});
            if (!found.time.isWhole())
                m_spots.back().part = SheetCell::of(found.shown);
            m_hasTimes = m_hasTimes || !found.time.isWhole();
        }
        for (const QString& name : m_map.indicators)
            m_spots.push_back({columnOf(name), year, indicatorNamed(name), {}});
        for (const QString& name : m_map.areas)
            m_spots.push_back({columnOf(name), year, indicator, areaNamed(name)});
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

    static bool isBlank(const SheetCell& cell)
    {
        const auto* text = std::get_if<QString>(&cell.content);
        return cell.isBlank() || (text && QStringView(*text).trimmed().isEmpty());
    }

    /// One finding, and `cells` figures that were left out for it.
    void tell(const FindingKind& kind, Grade grade, int column, const QStringList& words, int cells = 1)
    {
        m_rows.told.tell({.kind = kind,
                             .grade = grade,
                             .place = {m_table.head().source, m_line, column + 1},
                             .subject = m_subject < m_read.areas.size() ? m_read.areas[m_subject] : QString(),
                             .words = words},
            cells);
    }

    QString heading(int column) const { return briefly(m_table.columns()[size_t(column)].name); }

    /// The name that stands in a cell; null where it cannot be one, which is told for `cells` figures.
    const QString* nameIn(const SheetRow& row, int column, const FindingKind& missing, int cells)
    {
        const SheetCell& cell = row.cell(column);
        const QString* name = std::get_if<QString>(&cell.content);
        if (cell.number()) {
            m_shown = cell.shown();
            name = &m_shown;
        }
        if (isBlank(cell))
            tell(missing, Grade::Error, column, {}, cells);
        else if (name->size() > longestName)
            tell(kinds::NameTooLong, Grade::Error, column, {name->left(60), heading(column)}, cells);
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
            tell(kinds::NoYear, Grade::Error, column, shown, cells);
            break;
        case Outcome::OtherPart:
            tell(kinds::OtherPart, Grade::Note, column, shown, cells);
            break;
        default:
            m_rows.cellsOfParts += cells;
            tell(kinds::PartOfYear, Grade::Warning, column, shown, cells);
        }
        return m_isOnlyLookedAt ? std::optional(quint16(m_rows.years.year())) : std::nullopt;
    }

    /// Whether the row is of the values that are read; `m_combination` says which of those that are summed.
    bool isWanted(const SheetRow& row, quint16 indicator, int column)
    {
        const auto combination = m_rows.values.combination(row, indicator, m_rows.indicators[indicator].known);
        if (!combination && m_rows.values.blank())
            tell(kinds::NoValue, Grade::Warning, column, {briefly(m_rows.values.blank()->name)});
        m_combination = combination.value_or(0) * partsOfAnyYear + (m_hasTimes ? m_rows.years.part() : 0);
        return combination.has_value();
    }

    void take(const SheetRow& row)
    {
        int cells = 0;
        for (const Spot& spot : m_spots)
            cells += isBlank(row.cell(spot.column)) ? 0 : 1;
        m_read.blanks += qint64(m_spots.size()) - cells;
        if (cells == 0)
            return;
        m_line = row.line;
        m_subject = ~quint32(0);
        if (m_area >= 0) {
            const QString* area = nameIn(row, m_area, kinds::NoArea, cells);
            if (!area)
                return;
            m_subject = areaNamed(*area);
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
            if (spot.part && (isBlank(row.cell(spot.column)) || !yearIn(*spot.part, spot.column, 1)))
                continue;
            if (isBlank(row.cell(spot.column)) || (m_isChoosing && !isWanted(row, of, spot.column)))
                continue;
            m_subject = spot.area ? *spot.area : m_subject;
            takeCell(row, spot.column, year ? *year : spot.year.value_or(0), of);
        }
    }

    /// The unit that the row names; one that is not the chosen one of several leaves the row out.
    bool isOfUnit(const SheetRow& row, quint16 indicator, int column)
    {
        const QString said = row.cell(m_unit).text().trimmed();
        const auto unit = TableWords::builtIn().unitIn(said);
        const auto& chosen = m_rows.indicators[indicator].said;
        if (unit)
            return isOfNamedUnit(*unit, said, column, indicator);
        if (chosen && m_namesUnits && !said.isEmpty() && !chosen->isRemembered) {
            tell(kinds::RowOfOtherUnit, Grade::Warning, column, {briefly(m_read.indicators[indicator]), briefly(said)});
            return false;
        }
        if (!said.isEmpty() && m_rows.indicators[indicator].tally.unknownUnit.isEmpty())
            m_rows.indicators[indicator].tally.unknownUnit = said;
        ++m_rows.indicators[indicator].tally.unitless;
        return true;
    }

    /// A unit that the row or the cell names; false where another one was chosen, which is told.
    bool isOfNamedUnit(FigureUnit unit, const QString& said, int column, quint16 indicator)
    {
        const auto& chosen = m_rows.indicators[indicator].said;
        if (chosen && !agrees(chosen->unit, unit) && !chosen->isRemembered) {
            tell(kinds::RowOfOtherUnit, Grade::Warning, column, {briefly(m_read.indicators[indicator]), briefly(said)});
            return false;
        }
        auto& units = m_rows.indicators[indicator].tally.ofRows;
        if (std::find(units.begin(), units.end(), unit) == units.end())
            units.push_back(unit);
        return true;
    }

    void takeCell(const SheetRow& row, int column, quint16 year, quint16 indicator)
    {
        const SheetCell& cell = row.cell(column);
        if (m_unit >= 0 && !isOfUnit(row, indicator, column))
            return;
        auto figure = figureIn(cell, m_sign);
        if (const auto own = figure ? std::nullopt : numberWithUnit(cell, m_sign)) {
            if (!isOfNamedUnit(own->unit, cell.shown(), column, indicator))
                return;
            ++m_rows.indicators[indicator].tally.named;
            figure = numberOf(own->number);
        }
        if (!figure)
            return tell(kinds::Unreadable, Grade::Error, column, {briefly(cell.shown()), heading(column)});
        if (const auto* text = std::get_if<QString>(&cell.content);
            text && figure->kind <= StatFigure::Kind::TypedShare && !text->back().isDigit() && hasNoteMark(*text))
            tell(kinds::Marked, Grade::Note, column, {briefly(*text)}, 0);
        m_found = FigureAt();
        m_found.area = m_subject;
        m_found.indicator = indicator;
        m_found.yearNumber = year & 0xfff;
        if (m_of >= 0 && figure->kind == StatFigure::Kind::Number && !(figure = withWhole(*figure, row)))
            return;
        UnitTally& tally = m_rows.indicators[indicator].tally;
        if (figure->kind == StatFigure::Kind::Number && figure->ratio.value >= 0 && figure->ratio.of == 1)
            tally.addWhole(figure->ratio.value);
        else if (figure->kind <= StatFigure::Kind::TypedShare)
            tally.add(*figure, cell.shown());
        const Decimal* number = cell.number();
        if (number && number->decimals > 0 && m_table.isOfLetters())
            countDecimals(tally, *number, cell);
        if (m_isOnlyLookedAt)
            return;
        if (m_rows.indicators[indicator].said
            && !(figure = inUnitOfOfficer(*figure, column, m_rows.indicators[indicator].said->unit, cell)))
            return;
        if (!canBeTrue(*figure, column))
            return;
        m_found.kind = quint16(figure->kind);
        m_found.ratio = figure->ratio;
        add(column);
    }

    /// "245.300" and "2.000" may have thousands or decimals.
    static void countDecimals(UnitTally& tally, const Decimal& number, const SheetCell& cell)
    {
        ++tally.written;
        if (number.decimals != 3 || std::abs(number.digits) < 1000)
            return; // "0,125" has decimals
        if (tally.threes++ == 0)
            tally.three = cell.shown();
        if (number.digits % 1000 == 0 && tally.thousandths++ == 0)
            tally.thousandth = cell.shown();
    }

    /// What the officer said is done at once, so that a cell that cannot be in the unit is told with its place.
    std::optional<StatFigure> inUnitOfOfficer(
        const StatFigure& read, int column, FigureUnit unit, const SheetCell& cell)
    {
        if (const auto kept = keptFigure(read, unit))
            return kept;
        if (read.kind == StatFigure::Kind::Number)
            tell(kinds::NotWhole, Grade::Error, column, named({briefly(cell.shown())}));
        else
            tell(kinds::OtherUnit, Grade::Error, column,
                {briefly(m_read.indicators[m_found.indicator]), briefly(cell.shown()), figureUnitWords(unit)});
        return std::nullopt;
    }

    /// The share that a count is of the whole beside it.
    std::optional<StatFigure> withWhole(const StatFigure& part, const SheetRow& row)
    {
        const SheetCell& cell = row.cell(m_of);
        const auto whole = isBlank(cell) ? std::nullopt : figureIn(cell, m_sign);
        if (!isBlank(cell) && !whole)
            tell(kinds::Unreadable, Grade::Error, m_of, {briefly(cell.shown()), heading(m_of)});
        else if (!whole || whole->kind != StatFigure::Kind::Number || whole->ratio.value == 0)
            tell(kinds::NoWhole, Grade::Error, m_of, named());
        else if (part.ratio.of != 1 || whole->ratio.of != 1)
            tell(kinds::Unreadable, Grade::Error, m_of,
                {QStringLiteral("%1 / %2").arg(shown(part), shown(*whole)), heading(m_of)});
        else
            return StatFigure::share(part.ratio.value, whole->ratio.value);
        return std::nullopt;
    }

    static QString shown(const StatFigure& figure) { return statFigureText(figure, QLocale()); }

    /// Indicator and year of the figure in hand, and more words.
    QStringList named(const QStringList& more = {}) const
    {
        return QStringList{briefly(m_read.indicators[m_found.indicator]), QString::number(m_found.yearNumber)} + more;
    }

    bool canBeTrue(const StatFigure& figure, int column)
    {
        const Ratio& ratio = figure.ratio;
        const Indicator* known = m_rows.indicators[m_found.indicator].known;
        const bool mayBeNegative =
            figure.kind == StatFigure::Kind::Number
            && (!known || known->unit == Indicator::Unit::Number || known->unit == Indicator::Unit::Kroner);
        if (figure.kind == StatFigure::Kind::Share && ratio.of == 0)
            tell(kinds::NoWhole, Grade::Error, column, named());
        else if ((ratio.value < 0 || ratio.of < 0) && !mayBeNegative)
            tell(kinds::Negative, Grade::Error, column,
                named(
                    {figure.kind == StatFigure::Kind::Share ? QString::number(ratio.value < 0 ? ratio.value : ratio.of)
                                                            : shown(figure)}));
        else if (figure.kind == StatFigure::Kind::Share && known && known->unit == Indicator::Unit::Persons)
            tell(kinds::OtherUnit, Grade::Error, column,
                {briefly(known->title), shown(figure), figureUnitWords(FigureUnit::Count)});
        else if (figure.kind == StatFigure::Kind::Share && ratio.value > ratio.of)
            tell(kinds::LargerThanWhole, Grade::Error, column,
                named({QString::number(ratio.value), QString::number(ratio.of)}));
        else if (figure.kind == StatFigure::Kind::TypedShare && ratio.value > ratio.of)
            tell(kinds::OverAHundred, Grade::Error, column, named({shown(figure)}));
        else
            return true;
        return false;
    }

    /// Takes the figure in hand, unless it stands there already.
    void add(int column)
    {
        const qint64 at = m_rows.index.findOrAdd(m_found);
        if (at < 0) {
            if (m_isSumming)
                m_rows.sums.begin(m_found.figure(), m_combination, partsOfYear());
            m_read.figures.push_back(m_found);
            return;
        }
        FigureAt& first = m_read.figures[size_t(at)];
        if (m_isSumming && first.kind != leftOutKind && addToSum(size_t(at)))
            return;
        ++m_rows.repeated;
        if (first.kind != leftOutKind && isSameFigure(first.figure(), m_found.figure()))
            return tell(kinds::TwiceWithSame, Grade::Note, column, named(), 0);
        const bool isSecond = first.kind != leftOutKind;
        const QString before = isSecond ? shown(first.figure()) : QStringLiteral("…");
        tell(kinds::TwiceWithOther, Grade::Error, column, named({before, shown(m_found.figure())}), isSecond ? 2 : 1);
        first.kind = leftOutKind;
    }

    quint32 partsOfYear() const { return m_hasTimes ? m_rows.years.partsOfYear() : 1; }

    /// False where the row repeats one that is in the sum already.
    bool addToSum(size_t at)
    {
        FigureAt& first = m_read.figures[at];
        StatFigure sum = first.figure();
        if (!m_rows.sums.add(at, sum, m_found.figure(), m_combination, partsOfYear()))
            return false;
        first.kind = quint16(sum.kind);
        first.ratio = sum.ratio;
        return true;
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
    QChar m_sign;
    RowsRead m_rows;
    ReadFigures& m_read;
    FigureNames m_areas;
    FigureNames m_indicators;
    int m_area = -1;
    int m_year = -1;
    int m_indicator = -1;
    int m_of = -1;
    int m_unit = -1;
    bool m_hasTimes = false;   ///< a column of years, or headings that are parts of one
    bool m_namesUnits = false; ///< the column of units has some that are known
    std::vector<Spot> m_spots;
    bool m_isSumming = false;
    bool m_isChoosing = false; ///< not all rows are read, or some are summed
    // What is read
    int m_line = 0;
    bool m_isOnlyLookedAt = false; ///< the row is not taken
    quint64 m_combination = 0;
    quint32 m_subject = 0; ///< the area
    FigureAt m_found;
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
