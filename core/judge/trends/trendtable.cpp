// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/trends/trendtable.h"

#include "core/domain/series.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

constexpr int mostDecimals = 6;

Decimal decimalOf(double value, int decimals)
{
    return {std::llround(value * std::pow(10, decimals)), decimals};
}

/// With the decimals it needs.
Decimal decimalOf(double value)
{
    Decimal made = decimalOf(value, mostDecimals);
    while (made.decimals > 0 && made.digits % 10 == 0) {
        made.digits /= 10;
        --made.decimals;
    }
    return made;
}

/// The number as the text tells it, which may be rounded: "33,2 %" has one decimal.
Decimal toldNumber(const TrendPoint& point, const QLocale& locale)
{
    const auto isDigit = [](QChar sign) { return sign.isDigit(); };
    const auto begin = std::find_if(point.text.begin(), point.text.end(), isDigit);
    if (begin == point.text.end())
        return decimalOf(*point.value);
    const qsizetype sign = point.text.indexOf(locale.decimalPoint(), begin - point.text.begin());
    // A decimal sign that is not in the first number belongs to the unit.
    const qsizetype space = point.text.indexOf(QRegularExpression(QStringLiteral("\\s")), begin - point.text.begin());
    if (sign < 0 || (space >= 0 && space < sign))
        return decimalOf(*point.value, 0);
    const auto end = std::find_if_not(point.text.begin() + sign + 1, point.text.end(), isDigit);
    return decimalOf(*point.value, std::min(mostDecimals, int(end - point.text.begin() - sign - 1)));
}

const TrendPoint* pointOf(const TrendLine& line, const Period& period)
{
    const auto found = std::find_if(
        line.points.begin(), line.points.end(), [&](const TrendPoint& point) { return point.period == period; });
    return found == line.points.end() ? nullptr : &*found;
}

class TableMaker
{
public:
    TableMaker(const Trend& trend, const Tongue& tongue)
        : m_trend(trend)
        , m_tongue(tongue)
        , m_unit(unitAxisText(trend.unit, tongue))
        , m_periods(trend.periods())
    {}

    TrendTable make()
    {
        addRows();
        for (size_t i = 0; i < m_trend.lines.size(); ++i)
            addLine(m_trend.lines[i], i);
        for (const TrendBand& band : m_trend.bands)
            addBand(band);
        for (const TrendLimit& limit : m_trend.limits)
            addLimit(limit);
        return std::move(m_table);
    }

private:
    void addRows()
    {
        const Period* before = nullptr;
        for (const Period& period : m_periods) {
            m_table.rows.push_back({period, {}});
            for (const TrendBreak& each : m_trend.breaks) {
                const bool isHere = before ? each.isBetween(*before, period) : each.at <= period.begin();
                if (isHere)
                    m_table.rows.back().breaks.push_back(&each);
            }
            before = &period;
        }
    }

    TrendTable::Column& add(const QString& head, std::optional<size_t> line = {})
    {
        m_table.columns.push_back({head, std::vector<TrendTable::Cell>(m_periods.size()), line});
        return m_table.columns.back();
    }

    QString withUnit(const QString& title) const { return title + QStringLiteral(", ") + m_unit; }

    void addLine(const TrendLine& line, size_t at)
    {
        TrendTable::Column& values = add(withUnit(line.title), at);
        bool hasCounts = false;
        for (size_t i = 0; i < m_periods.size(); ++i) {
            const TrendPoint* point = pointOf(line, m_periods[i]);
            if (!point)
                continue;
            if (point->value)
                values.cells[i] = toldNumber(*point, m_tongue.locale());
            else if (!point->text.isEmpty())
                values.cells[i] = point->text;
            hasCounts = hasCounts || point->count;
        }
        if (!hasCounts)
            return;
        TrendTable::Column& counts = add(line.countTitle(m_tongue), at);
        for (size_t i = 0; i < m_periods.size(); ++i) {
            const TrendPoint* point = pointOf(line, m_periods[i]);
            if (point && point->count)
                counts.cells[i] = Decimal{*point->count, 0};
        }
    }

    void addBand(const TrendBand& band)
    {
        const auto addEnd = [&](const QString& head, double TrendBand::Span::*end) {
            TrendTable::Column& column = add(head);
            for (const TrendBand::Span& span : band.spans) {
                const auto row = std::find(m_periods.begin(), m_periods.end(), span.period);
                column.cells[size_t(row - m_periods.begin())] = decimalOf(span.*end);
            }
        };
        addEnd(withUnit(m_tongue.translate("Trend", "%1, lowest").arg(band.title)), &TrendBand::Span::low);
        addEnd(withUnit(m_tongue.translate("Trend", "%1, highest").arg(band.title)), &TrendBand::Span::high);
    }

    void addLimit(const TrendLimit& limit)
    {
        TrendTable::Column& column = add(withUnit(limit.title));
        for (size_t i = 0; i < m_periods.size(); ++i) {
            const double at = m_periods[i].middle();
            for (const TrendStep& step : limit.steps) {
                if (step.from <= at && at < step.to)
                    column.cells[i] = decimalOf(step.value);
            }
        }
    }

    const Trend& m_trend;
    const Tongue& m_tongue;
    QString m_unit;
    std::vector<Period> m_periods;
    TrendTable m_table;
};

SheetCell sheetCell(const TrendTable::Cell& cell)
{
    SheetCell made;
    if (const auto* number = std::get_if<Decimal>(&cell))
        made = SheetCell::of(*number);
    else if (const auto* mark = std::get_if<QString>(&cell))
        made = SheetCell::of(*mark);
    made.isFigure = true;
    return made;
}

} // namespace

TrendTable trendTable(const Trend& trend, const Tongue& tongue)
{
    return TableMaker(trend, tongue).make();
}

QString cellText(const TrendTable::Cell& cell, const QLocale& locale)
{
    if (const auto* mark = std::get_if<QString>(&cell))
        return *mark;
    const auto* number = std::get_if<Decimal>(&cell);
    if (!number)
        return {};
    return locale.toString(double(number->digits) / std::pow(10, number->decimals), 'f', number->decimals);
}

QString breakWords(const TrendBreak& at, const Tongue& tongue)
{
    const QString words =
        at.parts ? tongue.translate("Trend", "Break in %1, figures before and after cannot be compared: %2")
                 : tongue.translate("Trend", "Changed in %1, figures can still be compared: %2");
    return words.arg(timeMarkText(at.at), at.reason);
}

Sheet trendSheet(const Trend& trend, const Tongue& tongue)
{
    const TrendTable table = trendTable(trend, tongue);
    Sheet sheet;
    sheet.name = tongue.translate("Trend", "Chart");
    const auto addAlone = [&sheet](const QString& text, CellTone tone) {
        sheet.rows.push_back({{SheetCell::of(text, tone)}});
    };
    addAlone(trend.finding, CellTone::Title);
    addAlone(trend.subject, CellTone::Note);
    SheetRow head{{SheetCell::of(tongue.translate("Trend", "Period"), CellTone::Heading)}};
    for (const TrendTable::Column& column : table.columns) {
        head.cells.push_back(SheetCell::of(column.head, CellTone::Heading));
        head.cells.back().isFigure = true;
    }
    if (!trend.breaks.empty())
        head.cells.push_back(SheetCell::of(tongue.translate("Trend", "Break"), CellTone::Heading));
    sheet.rows.push_back(std::move(head));
    sheet.headRows = int(sheet.rows.size());
    sheet.headColumns = 1;
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const TrendTable::Row& row = table.rows[i];
        SheetRow made{{SheetCell::of(row.period.text(tongue.locale()))}};
        for (const TrendTable::Column& column : table.columns)
            made.cells.push_back(sheetCell(column.cells[i]));
        QStringList breaks;
        for (const TrendBreak* each : row.breaks)
            breaks.append(breakWords(*each, tongue));
        if (!trend.breaks.empty())
            made.cells.push_back(SheetCell::of(breaks.join(u' ')));
        sheet.rows.push_back(std::move(made));
    }
    if (!trend.notes.isEmpty())
        sheet.rows.push_back({});
    for (const QString& note : trend.notes)
        addAlone(note, CellTone::Note);
    return sheet;
}

} // namespace indblik
