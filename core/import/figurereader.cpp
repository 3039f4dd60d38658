// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figurereader.h"

#include "core/import/figurecell.h"
#include "core/import/figureindex.h"
#include "core/import/figurenames.h"
#include "core/import/knownnames.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

namespace indblik {

namespace {

namespace kinds = figurefindings;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureReader)
};

constexpr qint64 mostOfAKind = 20;
constexpr size_t mostIndicators = 10'000;
constexpr size_t mostFigures = 10'000'000;
constexpr qsizetype longestName = 200;
constexpr quint16 contradicted = 15; ///< the kind of a figure that is to be left out
constexpr qint64 rowsBetween = 4096; ///< that the reading may be given up
constexpr int mostNewValues = 1000;

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

/// What a figure that is a sum was made of so far.
struct Summed
{
    quint32 count = 0;
    quint32 partsOfYear = 1;
    bool isMixed = false; ///< of quarters and months
    std::optional<StatFigure> unknown;
};

class Reading
{
public:
    Reading(SourceTable& table, const FigureMap& map, const AreaBook& book, std::vector<UnusedColumn> unused)
        : m_table(table)
        , m_map(map)
        , m_known(book)
        , m_sign(table.decimalSign())
        , m_areas(m_read.areas)
        , m_indicators(m_read.indicators)
        , m_index(m_read.figures)
    {
        m_read.unused = std::move(unused);
        m_area = columnOf(map.area);
        m_year = columnOf(map.year);
        m_indicator = columnOf(map.indicator);
        m_of = columnOf(map.of);
        m_unit = columnOf(map.unitColumn);
        for (UnusedColumn& each : m_read.unused)
            placeUnused(each);
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

    /// Values of the unused columns that were not known before.
    const std::vector<QStringList>& newValues() const { return m_newValues; }
    bool hasNewValues() const
    {
        return std::any_of(
            m_newValues.begin(), m_newValues.end(), [](const QStringList& each) { return !each.isEmpty(); });
    }

    ReadFigures finished()
    {
        askAboutParts();
        closeSums();
        decideUnits();
        askAboutColumns();
        checkWholes();
        tellColumns();
        const bool isOpen = std::any_of(m_read.questions.begin(), m_read.questions.end(),
            [](const FigureQuestion& each) { return each.about != FigureQuestion::About::Unit; });
        if (isOpen)
            m_read.figures.clear();
        std::erase_if(m_read.figures, [](const FigureAt& each) { return each.kind == contradicted; });
        m_read.head = m_table.head();
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

    /// A column that is looked at in each row. An open one is read as if its first value were meant, so that all else
    /// that is open is found too.
    struct Settled
    {
        int column = 0;
        UnusedColumn* of = nullptr;
        QHash<QString, int> places; ///< of its values
        int wanted = -1;            ///< place of the value; -1: any
        QString last;               ///< the value of the row before
        int lastPlace = -1;
        std::vector<int> byIndicator; ///< of ages: the value that the indicator's population has; -2: not looked up
    };

    void placeUnused(UnusedColumn& unused)
    {
        m_newValues.emplace_back();
        if (unused.how == UnusedColumn::How::NotAbout)
            return;
        Settled settled{.column = unused.column, .of = &unused};
        for (qsizetype i = 0; i < unused.values.size(); ++i)
            settled.places.insert(unused.values[i], int(i));
        if (unused.how == UnusedColumn::How::Value)
            settled.wanted = settled.places.value(unused.value, -1);
        else if (unused.how == UnusedColumn::How::Open)
            settled.wanted = 0;
        m_isSumming = m_isSumming || unused.how == UnusedColumn::How::Sum;
        m_settled.push_back(std::move(settled));
    }

    void placeSpots()
    {
        m_isSumming = m_isSumming || m_map.parts == PartsOfYear::Sum;
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
            m_officerUnits.push_back(officerUnit(m_read.indicators[place], m_traits.back()));
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

    /// What the officer said of the indicator; what was said of all does not hold for one that is known otherwise.
    std::optional<FigureUnit> officerUnit(const QString& name, const Indicator* known) const
    {
        for (const QString& each : {areaNameKey(name), known ? areaNameKey(known->key) : QString(),
                 known ? areaNameKey(known->title) : QString(), known ? areaNameKey(known->briefTitle()) : QString()}) {
            if (const auto said = m_map.units.find(each); !each.isEmpty() && said != m_map.units.end())
                return said->second;
        }
        const bool isOther = m_map.unit && known
                             && (known->unit == Indicator::Unit::Persons && *m_map.unit != FigureUnit::Count
                                 && *m_map.unit != FigureUnit::Thousands);
        return isOther ? std::nullopt : m_map.unit;
    }

    quint32 areaNamed(const QString& written)
    {
        return m_areas.place(written, [this](const QString& name) {
            const Area* known = m_known.area(name);
            return known ? u'\1' + known->id.text() : areaNameKey(name);
        });
    }

    static const SheetCell& cellOf(const SheetRow& row, int column)
    {
        static const SheetCell blank;
        return column >= 0 && size_t(column) < row.cells.size() ? row.cells[size_t(column)] : blank;
    }

    static bool isBlank(const SheetCell& cell)
    {
        const auto* text = std::get_if<QString>(&cell.content);
        return cell.isBlank() || (text && QStringView(*text).trimmed().isEmpty());
    }

    /// One finding, and `cells` figures that were left out for it.
    void tell(const FindingKind& kind, Grade grade, int column, const QStringList& words, int cells = 1)
    {
        m_read.refused += cells;
        auto tally = std::find_if(m_read.tallies.begin(), m_read.tallies.end(),
            [&kind](const FindingTally& each) { return each.kind.name == kind.name; });
        if (tally == m_read.tallies.end())
            tally = m_read.tallies.insert(tally, {kind, grade, 0});
        if (++tally->count > mostOfAKind)
            return;
        m_read.findings.push_back({.kind = kind,
            .grade = grade,
            .place = {m_table.head().source, m_line, column + 1},
            .subject = m_subject < m_read.areas.size() ? m_read.areas[m_subject] : QString(),
            .words = words});
    }

    QString heading(int column) const { return cut(m_table.columns()[size_t(column)].name); }

    /// The name that stands in a cell; null where it cannot be one, which is told for `cells` figures.
    const QString* nameIn(const SheetRow& row, int column, const FindingKind& missing, int cells)
    {
        const SheetCell& cell = cellOf(row, column);
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

    std::optional<quint16> yearIn(const SheetRow& row, int cells)
    {
        m_part = 1;
        m_parts = 1;
        m_isOnlyLookedAt = false;
        const SheetCell& cell = cellOf(row, m_year);
        if (const auto year = wholeYear(cell)) {
            m_wholeYears.insert(*year);
            return quint16(*year);
        }
        const QString shown = cell.shown().trimmed();
        const auto time = timeIn(cell);
        if (!time) {
            tell(kinds::NoYear, Grade::Error, m_year, {cut(shown)}, cells);
            return std::nullopt;
        }
        if (time->isWhole()) {
            m_wholeYears.insert(time->year);
            return quint16(time->year);
        }
        return yearOfPart(*time, cut(shown), cells);
    }

    /// The year that a figure of a part of it is taken for, by what was chosen.
    std::optional<quint16> yearOfPart(const FigureTime& time, const QString& shown, int cells)
    {
        const auto year = quint16(time.year);
        switch (m_map.parts) {
        case PartsOfYear::Unsaid:
            m_yearsOfParts.insert(time.year);
            m_partShown = m_partShown.isEmpty() ? shown : m_partShown;
            tell(kinds::PartOfYear, Grade::Warning, m_year, {shown}, cells);
            m_isOnlyLookedAt = true; // so that all else that is open is found too
            return year;
        case PartsOfYear::LeaveOut:
            tell(kinds::PartOfYear, Grade::Warning, m_year, {shown}, cells);
            return std::nullopt;
        case PartsOfYear::First:
            if (time.part == 1 && time.parts != 365)
                return year;
            break;
        case PartsOfYear::Last:
            if (time.part >= time.parts)
                return year;
            break;
        case PartsOfYear::Sum:
            if (time.parts != 365) {
                m_part = time.part;
                m_parts = time.parts;
                return year;
            }
            break;
        }
        tell(kinds::OtherPart, Grade::Note, m_year, {shown}, cells);
        return std::nullopt;
    }

    /// The place of the row's value of a settled column; -1 for one that was not known.
    int valueOf(Settled& settled, const SheetRow& row)
    {
        const SheetCell& cell = cellOf(row, settled.column);
        const auto* text = std::get_if<QString>(&cell.content);
        if (text && settled.lastPlace >= 0 && *text == settled.last)
            return settled.lastPlace;
        const QString shown = cell.shown().trimmed().left(longestName);
        const auto found = settled.places.constFind(shown);
        if (found == settled.places.constEnd()) {
            QStringList& more = m_newValues[size_t(settled.of - m_read.unused.data())];
            if (!shown.isEmpty() && more.size() < mostNewValues && !more.contains(shown))
                more.append(shown);
            return -1;
        }
        if (text)
            settled.last = *text;
        settled.lastPlace = *found;
        return *found;
    }

    /// The value that is read for the indicator; -1 for any.
    int wantedFor(Settled& settled, quint16 indicator)
    {
        if (!settled.of->isOfAges || settled.of->isSaid)
            return settled.wanted;
        if (settled.byIndicator.size() <= indicator)
            settled.byIndicator.resize(size_t(indicator) + 1, -2);
        int& wanted = settled.byIndicator[indicator];
        if (wanted == -2) {
            const Indicator* known = m_traits[indicator];
            wanted = settled.wanted;
            if (known && !known->population.isEmpty()) {
                const auto value = valueOfAges(*settled.of, known->population);
                wanted = value ? settled.places.value(*value, 0) : 0;
                if (!value)
                    settled.of->how = UnusedColumn::How::Open; // the total is not of these ages
            }
        }
        return wanted;
    }

    /// Whether the row is of the values that are read; where some are summed, `m_combination` says which it is.
    bool isWanted(const SheetRow& row, quint16 indicator)
    {
        m_combination = quint64(m_parts) * 64 + quint64(m_part);
        for (Settled& settled : m_settled) {
            const int at = valueOf(settled, row);
            const int wanted = wantedFor(settled, indicator);
            if (at < 0 || (wanted >= 0 && at != wanted))
                return false;
            m_combination = m_combination * (quint64(settled.places.size()) + 1) + (wanted >= 0 ? 0 : quint64(at) + 1);
        }
        return true;
    }

    void take(const SheetRow& row)
    {
        int cells = 0;
        for (const Spot& spot : m_spots)
            cells += isBlank(cellOf(row, spot.column)) ? 0 : 1;
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
            if (isBlank(cellOf(row, spot.column)) || (!m_settled.empty() && !isWanted(row, of)))
                continue;
            if (m_settled.empty())
                m_combination = quint64(m_parts) * 64 + quint64(m_part);
            m_subject = spot.area ? *spot.area : m_subject;
            takeCell(row, spot.column, year ? *year : spot.year.value_or(0), of);
        }
    }

    /// The unit that the row names; one that is not the chosen one of several leaves the row out.
    bool isOfUnit(const SheetRow& row, quint16 indicator)
    {
        const auto unit = TableWords::builtIn().unitIn(cellOf(row, m_unit).text());
        if (!unit)
            return true;
        if (m_officerUnits[indicator] && *m_officerUnits[indicator] != *unit)
            return false;
        auto& units = m_tallies[indicator].ofRows;
        if (std::find(units.begin(), units.end(), *unit) == units.end())
            units.push_back(*unit);
        return true;
    }

    void takeCell(const SheetRow& row, int column, quint16 year, quint16 indicator)
    {
        const SheetCell& cell = cellOf(row, column);
        if (m_unit >= 0 && !isOfUnit(row, indicator))
            return;
        auto figure = figureIn(cell, m_sign, false);
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
        if (m_officerUnits[indicator] && !(figure = inUnitOfOfficer(*figure, column, *m_officerUnits[indicator], cell)))
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
        const SheetCell& cell = cellOf(row, m_of);
        const auto whole = isBlank(cell) ? std::nullopt : figureIn(cell, m_sign, false);
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
                beginSum(quint64(m_read.figures.size()));
            m_read.figures.push_back(m_found);
            return;
        }
        FigureAt& first = m_read.figures[size_t(at)];
        if (m_isSumming && addToSum(quint64(at), first))
            return;
        ++m_repeated;
        if (first.kind != contradicted && isSameFigure(first.figure(), m_found.figure()))
            return tell(kinds::TwiceWithSame, Grade::Note, column, named(), 0);
        const bool isSecond = first.kind != contradicted;
        const QString before = isSecond ? shown(first.figure()) : QStringLiteral("…");
        tell(kinds::TwiceWithOther, Grade::Error, column, named({before, shown(m_found.figure())}), isSecond ? 2 : 1);
        first.kind = contradicted;
    }

    void beginSum(quint64 at)
    {
        Summed sum{.count = 1, .partsOfYear = quint32(m_parts)};
        if (const StatFigure figure = m_found.figure(); !figure.hasNumber())
            sum.unknown = figure;
        m_sums.push_back(sum);
        m_summedRows.insert({at, m_combination});
    }

    /// False where the row repeats one that is in the sum already.
    bool addToSum(quint64 at, FigureAt& first)
    {
        if (m_summedRows.contains({at, m_combination}))
            return false;
        m_summedRows.insert({at, m_combination});
        Summed& sum = m_sums[at];
        ++sum.count;
        sum.isMixed = sum.isMixed || sum.partsOfYear != quint32(m_parts);
        const StatFigure more = m_found.figure();
        if (!more.hasNumber() && !sum.unknown)
            sum.unknown = more;
        if (!more.hasNumber() || sum.unknown || more.kind == StatFigure::Kind::Nil)
            return true;
        Ratio total = first.kind == quint16(StatFigure::Kind::Nil) ? Ratio{0, 1} : first.ratio;
        Ratio other = more.ratio;
        while (total.of < other.of && !__builtin_mul_overflow(total.value, qint64(10), &total.value))
            total.of *= 10;
        while (other.of < total.of && !__builtin_mul_overflow(other.value, qint64(10), &other.value))
            other.of *= 10;
        if (total.of != other.of || __builtin_add_overflow(total.value, other.value, &total.value))
            sum.isMixed = true;
        first.ratio = total;
        first.kind = quint16(more.kind);
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
            quint64 whole = m_sums[i].partsOfYear;
            for (Settled& settled : m_settled) {
                if (wantedFor(settled, figure.indicator) < 0)
                    whole *= quint64(settled.places.size());
            }
            m_subject = figure.area;
            m_found = figure;
            if (m_sums[i].unknown && whole > 1)
                tell(kinds::PartUnknown, Grade::Warning, -1, named({shown(*m_sums[i].unknown)}));
            else if (m_sums[i].count != whole || m_sums[i].isMixed)
                tell(kinds::PartsMissing, Grade::Error, -1,
                    named({QString::number(m_sums[i].count), QString::number(whole)}));
            else
                continue;
            figure.kind = contradicted;
        }
    }

    void askAboutParts()
    {
        const bool areOnlyParts = std::any_of(
            m_yearsOfParts.begin(), m_yearsOfParts.end(), [this](int year) { return !m_wholeYears.contains(year); });
        const bool isState = m_table.head().measure == StatMeasure::Stock
                             || std::any_of(m_traits.begin(), m_traits.end(),
                                 [](const Indicator* each) { return each && each->unit == Indicator::Unit::Persons; });
        if (m_map.parts == PartsOfYear::Sum && isState)
            ask({FigureQuestion::About::Parts, QStringLiteral("parts"), statesChoices(true),
                Words::tr("Persons at a day cannot be summed over the parts of a year.")});
        else if (areOnlyParts)
            ask({FigureQuestion::About::Parts, QStringLiteral("parts"), statesChoices(isState),
                Words::tr("“%1” is a part of a year, and the file keeps figures of whole years.").arg(m_partShown)});
    }

    static QStringList statesChoices(bool isState)
    {
        QStringList choices{QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("none")};
        if (!isState)
            choices.insert(2, QStringLiteral("sum"));
        return choices;
    }

    void ask(FigureQuestion question)
    {
        if (std::find(m_read.questions.begin(), m_read.questions.end(), question) == m_read.questions.end())
            m_read.questions.push_back(std::move(question));
    }

    UnitSayings sayingsOf(quint16 indicator) const
    {
        const TableWords& words = TableWords::builtIn();
        const SourceTableHead& head = m_table.head();
        const QString& name = m_read.indicators[indicator];
        UnitSayings sayings{.officer = m_officerUnits[indicator], .table = head.unit, .tableSaid = head.unitSaid};
        sayings.name = words.unitIn(name);
        sayings.title = words.unitIn(m_map.value.isEmpty() ? head.title : m_map.value);
        if (!sayings.title)
            sayings.title = words.unitIn(head.title);
        if (m_indicator >= 0) {
            const auto& units = m_table.columns()[size_t(m_indicator)].units;
            if (const auto own = units.find(name); own != units.end())
                sayings.contents = own->second;
        }
        if (const int value = columnOf(m_map.value); value >= 0 && m_map.indicator.isEmpty())
            sayings.contents = sayings.contents ? sayings.contents : words.unitIn(m_map.value);
        sayings.contents = sayings.contents ? sayings.contents : unitOfHeadings(indicator);
        return sayings;
    }

    /// The unit that all headings of the indicator's columns name in brackets or beside the year.
    std::optional<FigureUnit> unitOfHeadings(quint16 indicator) const
    {
        std::optional<FigureUnit> found;
        for (const Spot& spot : m_spots) {
            if (spot.indicator && *spot.indicator != indicator)
                continue;
            const QString name = m_table.columns()[size_t(spot.column)].name;
            const qsizetype bracket = name.lastIndexOf(u'(');
            const auto unit = bracket >= 0 ? TableWords::builtIn().unitIn(name.mid(bracket)) : std::nullopt;
            if (!unit || (found && *found != *unit))
                return std::nullopt;
            found = unit;
        }
        return found;
    }

    void decideUnits()
    {
        m_read.units.resize(m_read.indicators.size());
        bool isOther = false;
        for (size_t i = 0; i < m_read.indicators.size(); ++i) {
            std::optional<FigureQuestion> question;
            m_read.units[i] =
                decideUnit(m_read.indicators[i], m_traits[i], m_tallies[i], sayingsOf(quint16(i)), question);
            if (question)
                ask(std::move(*question));
            const auto& unit = m_read.units[i].unit;
            isOther = isOther || (unit && !m_officerUnits[i] && !isKeptAsRead(*unit) && *unit != FigureUnit::Count);
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

    /// Open columns; shares, which nobody can sum; and rows that are alike but for a column that was left alone.
    void askAboutColumns()
    {
        const bool areShares = std::any_of(m_read.units.begin(), m_read.units.end(), [](const DecidedUnit& each) {
            return each.unit
                   && (*each.unit == FigureUnit::Percent || *each.unit == FigureUnit::PartOfOne
                       || *each.unit == FigureUnit::PerThousand || *each.unit == FigureUnit::PerTenThousand);
        });
        // Kroner and plain numbers may be means.
        bool mayBeMeans = false;
        for (size_t i = 0; i < m_read.units.size(); ++i) {
            const auto& unit = m_read.units[i].unit;
            mayBeMeans = mayBeMeans
                         || (unit && *unit != FigureUnit::Count && *unit != FigureUnit::Thousands
                             && !TableWords::builtIn().isBalance(m_read.indicators[i]));
        }
        for (const UnusedColumn& each : m_read.unused) {
            const bool isSum = each.how == UnusedColumn::How::Sum;
            const bool tellsApart = each.how == UnusedColumn::How::NotAbout && m_repeated > 0 && !each.isSaid
                                    && each.values.size() > 1 && !isNamedYear(each);
            if (each.how == UnusedColumn::How::Open || (isSum && (areShares || (mayBeMeans && !each.isSaid)))
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
    std::vector<std::optional<FigureUnit>> m_officerUnits;
    FigureIndex m_index;
    int m_area = -1;
    int m_year = -1;
    int m_indicator = -1;
    int m_of = -1;
    int m_unit = -1;
    std::vector<Spot> m_spots;
    std::vector<Settled> m_settled;
    std::vector<QStringList> m_newValues; ///< of each unused column
    // Sums
    bool m_isSumming = false;
    std::vector<Summed> m_sums;                     ///< of each figure
    QSet<std::pair<quint64, quint64>> m_summedRows; ///< figure and combination of values
    // What was met
    std::set<int> m_wholeYears;
    std::set<int> m_yearsOfParts;
    QString m_partShown;
    qint64 m_repeated = 0;
    // What is read
    int m_line = 0;
    int m_part = 1;
    int m_parts = 1;
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
        if (!reading.hasNewValues() || i == mostReadings)
            return reading.finished();
        for (size_t column = 0; column < unused->size(); ++column)
            values[size_t((*unused)[column].column)] += reading.newValues()[column];
    }
}

} // namespace indblik
