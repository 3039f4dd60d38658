// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figurereader.h"

#include "core/import/figurecell.h"
#include "core/import/figureindex.h"
#include "core/import/figurenames.h"
#include "core/import/knownnames.h"

#include <QCoreApplication>

#include <algorithm>

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
};

class Reading
{
public:
    Reading(SourceTable& table, const FigureMap& map, const AreaBook& book)
        : m_table(table)
        , m_map(map)
        , m_known(book)
        , m_sign(table.decimalSign())
        , m_areas(m_read.areas)
        , m_indicators(m_read.indicators)
        , m_index(m_read.figures)
    {
        m_area = columnOf(map.area);
        m_year = columnOf(map.year);
        m_indicator = columnOf(map.indicator);
        m_of = columnOf(map.of);
        placeSpots();
    }

    Result<ReadFigures> run()
    {
        if (auto begun = m_table.rewind(); !begun)
            return begun.error();
        SheetRow row;
        for (;;) {
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
        }
        checkWholes();
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

    void placeSpots()
    {
        std::optional<quint16> year;
        std::optional<quint16> indicator;
        if (m_map.fixedYear)
            year = quint16(m_map.fixedYear->number());
        if (!m_map.fixedIndicator.isEmpty())
            indicator = indicatorNamed(m_map.fixedIndicator);
        if (!m_map.value.isEmpty())
            m_spots.push_back({columnOf(m_map.value), year, indicator});
        for (const QString& name : m_map.years)
            m_spots.push_back({columnOf(name), quint16(loneYear(name).value_or(0)), indicator});
        for (const QString& name : m_map.indicators)
            m_spots.push_back({columnOf(name), year, indicatorNamed(name)});
    }

    quint16 indicatorNamed(const QString& written)
    {
        const auto place = m_indicators.place(written, [this](const QString& name) {
            const Indicator* known = m_known.indicator(name);
            return known ? u'\1' + known->key : areaNameKey(name);
        });
        if (place >= m_traits.size())
            m_traits.push_back(m_known.indicator(m_read.indicators[place]));
        return quint16(place);
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
        const SheetCell& cell = cellOf(row, m_year);
        if (const auto year = wholeYear(cell))
            return quint16(*year);
        const QString shown = cell.shown().trimmed();
        tell(isPartOfYear(shown) ? kinds::PartOfYear : kinds::NoYear, Grade::Error, m_year, {cut(shown)}, cells);
        return std::nullopt;
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
        const QString* area = nameIn(row, m_area, kinds::NoArea, cells);
        if (!area)
            return;
        m_subject = areaNamed(*area);
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
            if (!isBlank(cellOf(row, spot.column)))
                takeCell(row, spot.column, year ? *year : spot.year.value_or(0),
                    indicator ? *indicator : spot.indicator.value_or(0));
        }
    }

    void takeCell(const SheetRow& row, int column, quint16 year, quint16 indicator)
    {
        const Indicator* known = m_traits[indicator];
        const bool isPercent = m_map.isPercent && (!known || known->unit == Indicator::Unit::Share);
        const SheetCell& cell = cellOf(row, column);
        auto figure = figureIn(cell, m_sign, isPercent);
        if (!figure)
            return tell(kinds::Unreadable, Grade::Error, column, {cut(cell.shown()), heading(column)});
        m_found = FigureAt();
        m_found.area = m_subject;
        m_found.indicator = indicator;
        m_found.yearNumber = year & 0xfff;
        if (m_of >= 0 && figure->kind == StatFigure::Kind::Number && !(figure = withWhole(*figure, row)))
            return;
        if (!canBeTrue(*figure, column))
            return;
        m_found.kind = quint16(figure->kind);
        m_found.ratio = figure->ratio;
        add(column);
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
            figure.kind == StatFigure::Kind::Number && known
            && (known->unit == Indicator::Unit::Number || known->unit == Indicator::Unit::Kroner);
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
            m_read.figures.push_back(m_found);
            return;
        }
        FigureAt& first = m_read.figures[size_t(at)];
        if (first.kind != contradicted && isSameFigure(first.figure(), m_found.figure()))
            return tell(kinds::TwiceWithSame, Grade::Note, column, named(), 0);
        const bool isSecond = first.kind != contradicted;
        const QString before = isSecond ? shown(first.figure()) : QStringLiteral("…");
        tell(kinds::TwiceWithOther, Grade::Error, column, named({before, shown(m_found.figure())}), isSecond ? 2 : 1);
        first.kind = contradicted;
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
    FigureIndex m_index;
    int m_area = -1;
    int m_year = -1;
    int m_indicator = -1;
    int m_of = -1;
    std::vector<Spot> m_spots;
    // What is read
    int m_line = 0;
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

Result<ReadFigures> readFigures(SourceTable& table, const FigureMap& map, const AreaBook& book)
{
    if (auto fitting = fits(map, table); !fitting)
        return fitting.error();
    return Reading(table, map, book).run();
}

} // namespace indblik
