// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figurereader.h"

#include "core/import/figurecell.h"
#include "core/import/figureindex.h"
#include "core/import/figurenames.h"
#include "core/import/figuresums.h"
#include "core/import/knownnames.h"
#include "core/import/settledvalues.h"
#include "core/import/unitsayings.h"
#include "core/import/yearofrow.h"

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
constexpr quint16 contradicted = 15;   ///< the kind of a figure that is to be left out
constexpr qint64 rowsBetween = 4096;   ///< that the reading may be given up
constexpr quint64 partsOfAnyYear = 64; ///< more than any year has

QString cut(const QString& text)
{
    return text.size() > 60 ? text.left(60) + u'…' : text;
}

/// A column of figures, and what it says of them all.
struct Spot
{
    int column = 0;
    std::optional<quint16> year;
    std::optional<quint16> indicator;
    std::optional<quint32> area;
};

class Reading
{
public:
    Reading(SourceTable& table, const FigureMap& map, const AreaBook& book, std::vector<UnusedColumn> unused)
        : m_table(table)
        , m_map(map)
        , m_known(book)
        , m_sign(table.decimalSign())
        , m_read{.unused = std::move(unused)}
        , m_areas(m_read.areas)
        , m_indicators(m_read.indicators)
        , m_index(m_read.figures)
        , m_values(m_read.unused)
        , m_years(map.parts)
        , m_isSumming(m_values.isSumming() || map.parts == PartsOfYear::Sum)
    {
        m_area = columnOf(map.area);
        m_year = columnOf(map.year);
        m_indicator = columnOf(map.indicator);
        m_of = columnOf(map.of);
        m_unit = columnOf(map.unitColumn);
        m_isChoosing = m_isSumming || !m_values.isEmpty();
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
                return Error{Words::tr("The reading was given up; nothing was changed.")};
        }
        return {};
    }

    const SettledValues& values() const { return m_values; }

    ReadFigures finished()
    {
        openWhatWasNotMet();
        closeSums();
        decideUnits();
        askAboutParts();
        askAboutColumns();
        checkWholes();
        tellColumns();
        const bool isOpen = std::any_of(m_read.questions.begin(), m_read.questions.end(),
            [](const FigureQuestion& each) { return each.about != FigureQuestion::About::Unit; });
        if (isOpen)
            m_read.figures.clear();
        std::erase_if(m_read.figures, [](const FigureAt& each) { return each.kind == contradicted; });
        m_read.head = m_table.head();
        m_read.findings = std::move(m_told.findings);
        m_read.tallies = std::move(m_told.tallies);
        m_read.refused = m_told.refused;
        const auto ofFile = m_table.findings();
        m_read.findings.insert(m_read.findings.end(), ofFile.begin(), ofFile.end());
        return std::move(m_read);
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
            m_spots.push_back({columnOf(name), quint16(loneYear(name).value_or(0)), own, {}});
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
        if (place >= m_traits.size()) {
            m_traits.push_back(knownAs(m_read.indicators[place]));
            m_read.keys.push_back(m_traits.back() ? m_traits.back()->key : QString());
            m_tallies.emplace_back();
            m_officerUnits.push_back(saidByOfficer(m_map, m_read.indicators[place], m_traits.back()));
        }
        return quint16(place);
    }

    /// The indicator that the officer said the name is, else the one the book knows by it.
    const Indicator* knownAs(const QString& name) const
    {
        const auto same = m_map.same.find(areaNameKey(name));
        const Indicator* known = m_known.indicator(same == m_map.same.end() ? name : same->second);
        // "Beboere (antal)": the brackets say the unit.
        const qsizetype bracket = name.lastIndexOf(u'(');
        const bool isUnit = !known && bracket > 0 && TableWords::builtIn().unitIn(name.mid(bracket));
        return isUnit ? m_known.indicator(name.left(bracket).trimmed()) : known;
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
        m_told.tell({.kind = kind,
                        .grade = grade,
                        .place = {m_table.head().source, m_line, column + 1},
                        .subject = m_subject < m_read.areas.size() ? m_read.areas[m_subject] : QString(),
                        .words = words},
            cells);
    }

    QString heading(int column) const { return cut(m_table.columns()[size_t(column)].name); }

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
    std::optional<quint16> yearIn(const SheetRow& row, int cells)
    {
        using Outcome = YearOfRow::Outcome;
        const SheetCell& cell = row.cell(m_year);
        const Outcome outcome = m_years.read(cell);
        m_isOnlyLookedAt = outcome == Outcome::OnlyLookedAt;
        if (outcome == Outcome::Taken)
            return quint16(m_years.year());
        const QStringList shown{cut(cell.shown().trimmed())};
        switch (outcome) {
        case Outcome::NoYear:
            tell(kinds::NoYear, Grade::Error, m_year, shown, cells);
            break;
        case Outcome::OtherPart:
            tell(kinds::OtherPart, Grade::Note, m_year, shown, cells);
            break;
        default:
            m_cellsOfParts += cells;
            tell(kinds::PartOfYear, Grade::Warning, m_year, shown, cells);
        }
        return m_isOnlyLookedAt ? std::optional(quint16(m_years.year())) : std::nullopt;
    }

    /// Whether the row is of the values that are read; `m_combination` says which of those that are summed.
    bool isWanted(const SheetRow& row, quint16 indicator, int column)
    {
        const auto combination = m_values.combination(row, indicator, m_traits[indicator]);
        if (!combination && m_values.blank())
            tell(kinds::NoValue, Grade::Warning, column, {cut(m_values.blank()->name)});
        m_combination = combination.value_or(0) * partsOfAnyYear + (m_year >= 0 ? m_years.part() : 0);
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
        if (m_year >= 0 && !(year = yearIn(row, cells)))
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
        const auto& chosen = m_officerUnits[indicator];
        const bool isOther = unit ? chosen && !agrees(chosen->unit, *unit) : m_namesUnits && !said.isEmpty();
        if (chosen && isOther && !chosen->isRemembered) {
            tell(kinds::RowOfOtherUnit, Grade::Warning, column, {cut(m_read.indicators[indicator]), cut(said)});
            return false;
        }
        auto& units = m_tallies[indicator].ofRows;
        if (!unit)
            ++m_tallies[indicator].unitless;
        else if (std::find(units.begin(), units.end(), *unit) == units.end())
            units.push_back(*unit);
        return true;
    }

    void takeCell(const SheetRow& row, int column, quint16 year, quint16 indicator)
    {
        const SheetCell& cell = row.cell(column);
        if (m_unit >= 0 && !isOfUnit(row, indicator, column))
            return;
        auto figure = figureIn(cell, m_sign);
        if (!figure)
            return tell(kinds::Unreadable, Grade::Error, column, {cut(cell.shown()), heading(column)});
        if (const auto* text = std::get_if<QString>(&cell.content);
            text && figure->kind <= StatFigure::Kind::TypedShare && !text->back().isDigit() && hasNoteMark(*text))
            tell(kinds::Marked, Grade::Note, column, {cut(*text)}, 0);
        m_found = FigureAt();
        m_found.area = m_subject;
        m_found.indicator = indicator;
        m_found.yearNumber = year & 0xfff;
        if (m_of >= 0 && figure->kind == StatFigure::Kind::Number && !(figure = withWhole(*figure, row)))
            return;
        UnitTally& tally = m_tallies[indicator];
        if (figure->kind == StatFigure::Kind::Number && figure->ratio.value >= 0 && figure->ratio.of == 1)
            tally.addWhole(figure->ratio.value);
        else if (figure->kind <= StatFigure::Kind::TypedShare)
            tally.add(*figure, cell.shown());
        const Decimal* number = cell.number();
        if (number && number->decimals == 3 && number->digits % 1000 == 0 && tally.thousandths++ == 0)
            tally.thousandth = cell.shown();
        if (m_isOnlyLookedAt)
            return;
        if (m_officerUnits[indicator]
            && !(figure = inUnitOfOfficer(*figure, column, m_officerUnits[indicator]->unit, cell)))
            return;
        if (!canBeTrue(*figure, column))
            return;
        m_found.kind = quint16(figure->kind);
        m_found.ratio = figure->ratio;
        add(column);
    }

    /// What the officer said is done at once, so that a cell that cannot be in the unit is told with its place.
    std::optional<StatFigure> inUnitOfOfficer(
        const StatFigure& read, int column, FigureUnit unit, const SheetCell& cell)
    {
        if (const auto kept = keptFigure(read, unit))
            return kept;
        if (read.kind == StatFigure::Kind::Number)
            tell(kinds::NotWhole, Grade::Error, column, named({cut(cell.shown())}));
        else
            tell(kinds::OtherUnit, Grade::Error, column,
                {cut(m_read.indicators[m_found.indicator]), cut(cell.shown()), figureUnitWords(unit)});
        return std::nullopt;
    }

    /// The share that a count is of the whole beside it.
    std::optional<StatFigure> withWhole(const StatFigure& part, const SheetRow& row)
    {
        const SheetCell& cell = row.cell(m_of);
        const auto whole = isBlank(cell) ? std::nullopt : figureIn(cell, m_sign);
        if (!isBlank(cell) && !whole)
            tell(kinds::Unreadable, Grade::Error, m_of, {cut(cell.shown()), heading(m_of)});
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
        return QStringList{cut(m_read.indicators[m_found.indicator]), QString::number(m_found.yearNumber)} + more;
    }

    bool canBeTrue(const StatFigure& figure, int column)
    {
        const Ratio& ratio = figure.ratio;
        const Indicator* known = m_traits[m_found.indicator];
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
        const qint64 at = m_index.findOrAdd(m_found);
        if (at < 0) {
            if (m_isSumming)
                m_sums.begin(m_found.figure(), m_combination, partsOfYear());
            m_read.figures.push_back(m_found);
            return;
        }
        FigureAt& first = m_read.figures[size_t(at)];
        if (m_isSumming && first.kind != contradicted && addToSum(size_t(at)))
            return;
        ++m_repeated;
        if (first.kind != contradicted && isSameFigure(first.figure(), m_found.figure()))
            return tell(kinds::TwiceWithSame, Grade::Note, column, named(), 0);
        const bool isSecond = first.kind != contradicted;
        const QString before = isSecond ? shown(first.figure()) : QStringLiteral("…");
        tell(kinds::TwiceWithOther, Grade::Error, column, named({before, shown(m_found.figure())}), isSecond ? 2 : 1);
        first.kind = contradicted;
    }

    quint32 partsOfYear() const { return m_year >= 0 ? m_years.partsOfYear() : 1; }

    /// False where the row repeats one that is in the sum already.
    bool addToSum(size_t at)
    {
        FigureAt& first = m_read.figures[at];
        StatFigure sum = first.figure();
        if (!m_sums.add(at, sum, m_found.figure(), m_combination, partsOfYear()))
            return false;
        first.kind = quint16(sum.kind);
        first.ratio = sum.ratio;
        return true;
    }

    /// Leaves out the sums that lack a part.
    void closeSums()
    {
        m_line = 0;
        for (size_t i = 0; i < m_sums.size(); ++i) {
            FigureAt& figure = m_read.figures[i];
            if (figure.kind == contradicted)
                continue;
            const auto fault = m_sums.fault(i, m_values.combinations(figure.indicator, m_traits[figure.indicator]));
            if (!fault)
                continue;
            m_subject = figure.area;
            m_found = figure;
            if (fault->unknown)
                tell(kinds::PartUnknown, Grade::Warning, -1, named({shown(*fault->unknown)}));
            else if (fault->isBroken)
                tell(kinds::SumBroken, Grade::Error, -1, named());
            else
                tell(kinds::PartsMissing, Grade::Error, -1,
                    named({QString::number(fault->parts), QString::number(fault->whole)}));
            figure.kind = contradicted;
        }
    }

    /// A sum over values of which some were never met would be one of those that happened to be met.
    void openWhatWasNotMet()
    {
        for (size_t i = 0; i < m_read.unused.size(); ++i) {
            if (m_read.unused[i].how == UnusedColumn::How::Sum && !m_values.newValues()[i].isEmpty())
                m_read.unused[i].how = UnusedColumn::How::Open;
        }
    }

    /// What the office says of the figures of an indicator.
    std::optional<StatMeasure> measureOf(size_t indicator) const
    {
        if (m_indicator >= 0) {
            const auto& measures = m_table.columns()[size_t(m_indicator)].measures;
            if (const auto own = measures.find(m_read.indicators[indicator]); own != measures.end())
                return own->second;
        }
        return m_table.head().measure;
    }

    YearOfRow::Summing summing() const
    {
        auto summing = areShares() ? YearOfRow::Summing::OfShares : YearOfRow::Summing::Possible;
        for (size_t i = 0; i < m_traits.size(); ++i) {
            const auto measure = measureOf(i);
            if (measure == StatMeasure::Average)
                return YearOfRow::Summing::OfShares;
            if (measure == StatMeasure::Stock || (m_traits[i] && m_traits[i]->unit == Indicator::Unit::Persons))
                summing = YearOfRow::Summing::OfDays;
        }
        return summing;
    }

    void askAboutParts()
    {
        auto question = m_years.question(summing());
        if (!question)
            return;
        ask(std::move(*question));
        // While that is open nothing is left out yet.
        if (m_map.parts == PartsOfYear::Unsaid)
            m_told.forget(kinds::PartOfYear, m_cellsOfParts);
    }

    void ask(FigureQuestion question)
    {
        if (std::find(m_read.questions.begin(), m_read.questions.end(), question) == m_read.questions.end())
            m_read.questions.push_back(std::move(question));
    }

    /// Of each indicator the unit that the headings over its figures name in brackets.
    std::vector<std::optional<FigureUnit>> unitsOfHeadings() const
    {
        QStringList common;
        std::vector<QStringList> own(m_read.indicators.size());
        for (const Spot& spot : m_spots)
            (spot.indicator ? own[*spot.indicator] : common).append(m_table.columns()[size_t(spot.column)].name);
        std::vector<std::optional<FigureUnit>> units(own.size(), unitInBrackets(common));
        for (size_t i = 0; i < own.size(); ++i) {
            if (!own[i].isEmpty())
                units[i] = unitInBrackets(own[i] + common);
        }
        return units;
    }

    void decideUnits()
    {
        m_read.units.resize(m_read.indicators.size());
        const auto ofHeadings = unitsOfHeadings();
        bool isOther = false;
        for (size_t i = 0; i < m_read.indicators.size(); ++i) {
            std::optional<FigureQuestion> question;
            UnitSayings sayings = sayingsOf(m_table, m_map, m_read.indicators[i], ofHeadings[i]);
            if (const auto& said = m_officerUnits[i]) {
                sayings.officer = said->unit;
                sayings.isRemembered = said->isRemembered;
            }
            m_read.units[i] = decideUnit(m_read.indicators[i], m_traits[i], m_tallies[i], sayings, question);
            if (question)
                ask(std::move(*question));
            const auto& [unit, by, overruled] = m_read.units[i];
            if (overruled)
                tellOverruled(i);
            isOther = isOther
                      || (unit && !m_officerUnits[i] && !isKeptAsRead(*unit)
                          && (*unit != FigureUnit::Count || m_tallies[i].decimals > 0));
        }
        if (!isOther)
            return;
        m_line = 0;
        for (FigureAt& each : m_read.figures) {
            const auto& unit = m_read.units[each.indicator].unit;
            if (each.kind == contradicted || !unit || m_officerUnits[each.indicator])
                continue;
            m_subject = each.area;
            m_found = each;
            const auto kept = keptFigure(each.figure(), *unit);
            if (!kept)
                tell(kinds::NotWhole, Grade::Error, -1, named({shown(each.figure())}));
            each.kind = kept ? quint16(kept->kind) : contradicted;
            if (kept)
                each.ratio = kept->ratio;
        }
    }

    void tellOverruled(size_t indicator)
    {
        m_line = 0;
        m_subject = ~quint32(0);
        const DecidedUnit& decided = m_read.units[indicator];
        tell(kinds::UnitOverruled, Grade::Warning, -1,
            {cut(m_read.indicators[indicator]), figureUnitWords(*decided.unit), figureUnitWords(*decided.overruled)},
            0);
    }

    bool areShares() const
    {
        return m_sums.hasShares() || std::any_of(m_read.units.begin(), m_read.units.end(), [](const DecidedUnit& each) {
            return each.unit && isOfShares(*each.unit);
        });
    }

    /// Means, or kroner and plain numbers, which may be means.
    bool mayBeMeans() const
    {
        for (size_t i = 0; i < m_read.units.size(); ++i) {
            const auto& unit = m_read.units[i].unit;
            const bool isNoCount = unit && *unit != FigureUnit::Count && *unit != FigureUnit::Thousands
                                   && !TableWords::builtIn().isBalance(m_read.indicators[i]);
            if (isNoCount || measureOf(i) == StatMeasure::Average)
                return true;
        }
        return false;
    }

    /// Open columns; shares, which nobody can sum; and rows that are alike but for a column that was left alone.
    void askAboutColumns()
    {
        const bool haveShares = areShares();
        const bool haveMeans = mayBeMeans();
        for (const UnusedColumn& each : m_read.unused) {
            const bool isSum = each.how == UnusedColumn::How::Sum;
            const bool tellsApart = each.how == UnusedColumn::How::NotAbout && m_repeated > 0 && !each.isSaid
                                    && each.values.size() > 1 && !isNamedYear(each);
            if (each.how == UnusedColumn::How::Open || (isSum && (haveShares || (haveMeans && !each.isSaid)))
                || tellsApart)
                ask(questionOf(each));
        }
    }

    static bool isNamedYear(const UnusedColumn& column)
    {
        return column.isFigures && loneYear(column.name).has_value();
    }

    /// How each column was settled, and which figures were not read.
    void tellColumns()
    {
        m_line = 0;
        m_subject = ~quint32(0);
        for (const UnusedColumn& each : m_read.unused) {
            if (each.how == UnusedColumn::How::Sum)
                tell(kinds::SumTaken, Grade::Note, each.column,
                    {cut(each.name), cut(each.values.join(QStringLiteral(", ")))}, 0);
            else if (each.how == UnusedColumn::How::Value && each.values.size() > 1)
                tell(kinds::ValueTaken, Grade::Note, each.column, {cut(each.name), cut(each.value)}, 0);
            else if (each.isOtherName && !each.isSaid)
                tell(kinds::OtherName, Grade::Note, each.column, {cut(each.name)}, 0);
            else if (each.isFigures && isNamedYear(each)
                     && TableWords::builtIn().placeKind(besideYear(each.name)) != PlaceKind::Place)
                tell(kinds::ColumnOfOther, Grade::Warning, each.column, {cut(each.name)}, 0);
            else if (each.isFigures)
                tell(kinds::ColumnNotRead, Grade::Note, each.column, {cut(each.name)}, 0);
        }
    }

    /// Counts of an indicator whose whole is an indicator of its own.
    void checkWholes()
    {
        std::vector<qint64> wholes(m_traits.size(), -1);
        for (size_t i = 0; i < m_traits.size(); ++i) {
            if (!m_traits[i] || m_traits[i]->of.isEmpty() || m_traits[i]->unit != Indicator::Unit::Share)
                continue;
            for (size_t other = 0; other < m_traits.size(); ++other) {
                if (m_traits[other] && m_traits[other]->key == m_traits[i]->of)
                    wholes[i] = qint64(other);
            }
        }
        constexpr auto number = quint16(StatFigure::Kind::Number);
        m_line = 0;
        for (FigureAt& each : m_read.figures) {
            if (each.kind != number || wholes[each.indicator] < 0)
                continue;
            const qint64 at = m_index.find(each.area, quint16(wholes[each.indicator]), each.yearNumber);
            if (at < 0 || m_read.figures[size_t(at)].kind != number)
                continue;
            const FigureAt& whole = m_read.figures[size_t(at)];
            if (compared(each.ratio, whole.ratio) <= 0)
                continue;
            m_subject = each.area;
            m_found = each;
            tell(kinds::LargerThanWhole, Grade::Error, -1, named({shown(each.figure()), shown(whole.figure())}));
            each.kind = contradicted;
        }
    }

    SourceTable& m_table;
    const FigureMap& m_map;
    KnownNames m_known;
    QChar m_sign;
    ReadFigures m_read;
    FigureNames m_areas;
    FigureNames m_indicators;
    std::vector<const Indicator*> m_traits; ///< of each indicator that was read; null where the book has none
    std::vector<UnitTally> m_tallies;       ///< of each indicator
    std::vector<std::optional<OfficersUnit>> m_officerUnits;
    FigureIndex m_index;
    int m_area = -1;
    int m_year = -1;
    int m_indicator = -1;
    int m_of = -1;
    int m_unit = -1;
    bool m_namesUnits = false; ///< the column of units has some that are known
    std::vector<Spot> m_spots;
    SettledValues m_values;
    YearOfRow m_years;
    FigureSums m_sums;
    bool m_isSumming = false;
    bool m_isChoosing = false; ///< not all rows are read, or some are summed
    ToldFindings m_told;
    qint64 m_cellsOfParts = 0; ///< left out as parts of a year
    qint64 m_repeated = 0;
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
    std::vector<QStringList> values(table.columns().size());
    for (int i = 1;; ++i) {
        auto unused = settleUnused(table, map, values);
        if (!unused)
            return unused.error();
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
