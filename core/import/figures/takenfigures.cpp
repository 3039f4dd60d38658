// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/takenfigures.h"

#include "core/import/tables/figurecell.h"
#include "core/import/tables/tablewords.h"

#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace indblik {

namespace {

namespace kinds = figurefindings;

QString shown(const StatFigure& figure)
{
    return statFigureText(figure, QLocale());
}

/// "245.300" and "2.000" may have thousands or decimals.
void countDecimals(UnitTally& tally, const Decimal& number, const SheetCell& cell)
{
    ++tally.written;
    if (number.decimals != 3 || std::abs(number.digits) < 1000)
        return; // "0,125" has decimals
    if (tally.threes++ == 0)
        tally.three = cell.shown();
    if (number.digits % 1000 == 0 && tally.thousandths++ == 0)
        tally.thousandth = cell.shown();
}

} // namespace

TakenFigures::TakenFigures(const SourceTable& table, const FigureMap& map, RowsRead& rows)
    : m_table(table)
    , m_rows(rows)
    , m_read(rows.read)
    , m_sign(table.decimalSign())
    , m_unit(table.column(map.unitColumn))
    , m_of(table.column(map.of))
    , m_isSumming(rows.values.isSumming() || map.parts == PartsOfYear::Sum)
{
    if (m_unit < 0)
        return;
    const QStringList& units = table.columns()[size_t(m_unit)].values;
    m_namesUnits = std::any_of(
        units.begin(), units.end(), [](const QString& each) { return TableWords::builtIn().unitIn(each).has_value(); });
}

void TakenFigures::begin(const SheetRow& row)
{
    m_row = &row;
    m_area = noArea;
}

void TakenFigures::tell(const FindingKind& kind, Grade grade, int column, const QStringList& words, int cells)
{
    m_rows.told.tell({.kind = kind,
                         .grade = grade,
                         .place = {m_table.head().source, m_row->line, column + 1},
                         .subject = m_area < m_read.areas.size() ? m_read.areas[m_area] : QString(),
                         .words = words},
        cells);
}

QString TakenFigures::heading(int column) const
{
    return briefly(m_table.columns()[size_t(column)].name);
}

/// The unit that the row names; one that is not the chosen one of several leaves the row out.
bool TakenFigures::isOfUnit(quint16 indicator, int column)
{
    const QString said = m_row->cell(m_unit).text().trimmed();
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
bool TakenFigures::isOfNamedUnit(FigureUnit unit, const QString& said, int column, quint16 indicator)
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

void TakenFigures::take(int column, const FigureOfCell& of)
{
    const SheetCell& cell = m_row->cell(column);
    const quint16 indicator = of.indicator;
    if (m_unit >= 0 && !isOfUnit(indicator, column))
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
    m_found.area = m_area;
    m_found.indicator = indicator;
    m_found.yearNumber = of.year & 0xfff;
    if (m_of >= 0 && figure->kind == StatFigure::Kind::Number && !(figure = withWhole(*figure)))
        return;
    UnitTally& tally = m_rows.indicators[indicator].tally;
    if (figure->kind == StatFigure::Kind::Number && figure->ratio.value >= 0 && figure->ratio.of == 1)
        tally.addWhole(figure->ratio.value);
    else if (figure->kind <= StatFigure::Kind::TypedShare)
        tally.add(*figure, cell.shown());
    const Decimal* number = cell.number();
    if (number && number->decimals > 0 && m_table.isOfLetters())
        countDecimals(tally, *number, cell);
    if (of.isOnlyLookedAt)
        return;
    if (m_rows.indicators[indicator].said
        && !(figure = inUnitOfOfficer(*figure, column, m_rows.indicators[indicator].said->unit, cell)))
        return;
    if (!canBeTrue(*figure, column))
        return;
    m_found.kind = quint16(figure->kind);
    m_found.ratio = figure->ratio;
    add(column, of);
}

/// What the officer said is done at once, so that a cell that cannot be in the unit is told with its place.
std::optional<StatFigure> TakenFigures::inUnitOfOfficer(
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
std::optional<StatFigure> TakenFigures::withWhole(const StatFigure& part)
{
    const SheetCell& cell = m_row->cell(m_of);
    const auto whole = isBlankCell(cell) ? std::nullopt : figureIn(cell, m_sign);
    if (!isBlankCell(cell) && !whole)
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

/// Indicator and year of the figure in hand, and more words.
QStringList TakenFigures::named(const QStringList& more) const
{
    return QStringList{briefly(m_read.indicators[m_found.indicator]), QString::number(m_found.yearNumber)} + more;
}

bool TakenFigures::canBeTrue(const StatFigure& figure, int column)
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
            named({figure.kind == StatFigure::Kind::Share ? QString::number(ratio.value < 0 ? ratio.value : ratio.of)
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
void TakenFigures::add(int column, const FigureOfCell& of)
{
    const qint64 at = m_rows.index.findOrAdd(m_found);
    if (at < 0) {
        if (m_isSumming)
            m_rows.sums.begin(m_found.figure(), of.combination, of.partsOfYear);
        m_read.figures.push_back(m_found);
        return;
    }
    FigureAt& first = m_read.figures[size_t(at)];
    if (m_isSumming && first.kind != leftOutKind && addToSum(size_t(at), of))
        return;
    ++m_rows.repeated;
    if (first.kind != leftOutKind && isSameFigure(first.figure(), m_found.figure()))
        return tell(kinds::TwiceWithSame, Grade::Note, column, named(), 0);
    const bool isSecond = first.kind != leftOutKind;
    const QString before = isSecond ? shown(first.figure()) : QStringLiteral("…");
    tell(kinds::TwiceWithOther, Grade::Error, column, named({before, shown(m_found.figure())}), isSecond ? 2 : 1);
    first.kind = leftOutKind;
}

/// False where the row repeats one that is in the sum already.
bool TakenFigures::addToSum(size_t at, const FigureOfCell& of)
{
    FigureAt& first = m_read.figures[at];
    StatFigure sum = first.figure();
    if (!m_rows.sums.add(at, sum, m_found.figure(), of.combination, of.partsOfYear))
        return false;
    first.kind = quint16(sum.kind);
    first.ratio = sum.ratio;
    return true;
}

} // namespace indblik
