// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/textencoding.h"
#include "tests/core/import/figures/figures.h"
#include "tests/core/import/files/zipped.h"

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <map>

// Tables made at random, written as CSV, PX and XLSX: what comes in is what the table shows, or it is asked. Each
// property runs a hundred times; RC_PARAMS="max_success=5000" runs it longer.

namespace indblik {

namespace {

struct Counted
{
    const char* name;
    const char* units; ///< as a statistical table says it
    FigureUnit unit;
    bool isSaid; ///< by its name
};

constexpr Counted allCounted[] = {{"Beboere", "antal", FigureUnit::Count, true},
    {"Uden job (pct.)", "procent", FigureUnit::Percent, true},
    {"Indkomst (1.000 kr.)", "1.000 kr.", FigureUnit::ThousandKroner, true},
    {"Nettotilflytning", "antal", FigureUnit::Number, true},
    {"Anmeldte (pr. 10.000)", "pr. 10.000", FigureUnit::PerTenThousand, true},
    {"Fritidspas", "antal", FigureUnit::Count, false}, {"Beboere (mænd)", "antal", FigureUnit::Count, true},
    {"Beboere, 18-64 år", "antal", FigureUnit::Count, true}};

const QStringList allAreas = {"Blågården"_q, "Søvej"_q, "Ærøgade"_q, "Hele landet"_q, "I alt"_q, "Uoplyst"_q};

enum class Shape { List, Years, Indicators, IndicatorsOfYears };

struct Cell
{
    int digits = 0; ///< tenths
    QString mark;
};

struct RandomTable
{
    QStringList areas;
    std::vector<int> years;
    std::vector<Counted> counted;
    QString dimension;  ///< sex or age
    QStringList slices; ///< its values; empty: not told apart
    Shape shape = Shape::List;
    QChar sign;
    QString group;
    bool isWindows = false, hasTitles = false, hasFooter = false, isPadded = false;
    bool hasUnits = false, hasCodes = false, hasPercentFormats = false;
    QByteArray lineEnd;
    std::map<std::tuple<int, int, int, int>, Cell> cells; ///< of area, slice, counted, year

    bool areCounts() const
    {
        return std::all_of(counted.begin(), counted.end(),
            [](const Counted& each) { return each.unit == FigureUnit::Count || each.unit == FigureUnit::Number; });
    }
    int rowsOfEach() const { return std::max(1, int(slices.size())); }
    bool hasTotal() const { return slices.contains("I alt"_q); }
    bool areAllSlices() const { return !hasTotal() && slices.size() > 1; }
    /// The figure of all slices is their sum, the generator knows.
    bool isSummed() const { return areAllSlices() && areCounts(); }
    int sliceRead() const { return hasTotal() ? int(slices.indexOf("I alt"_q)) : 0; }
};

RandomTable someTable()
{
    const auto upTo = [](int most) { return *rc::gen::inRange(0, most); };
    const auto coin = [&upTo] { return upTo(2) == 1; };
    RandomTable table;
    for (const QString& area : allAreas) {
        if (area == u"Blågården" || coin())
            table.areas.append(area);
    }
    for (int year = 2008, count = 1 + upTo(3); count > 0; --count)
        table.years.push_back(year++);
    for (const Counted& each : allCounted) {
        if (upTo(3) == 0 && table.counted.size() < 3)
            table.counted.push_back(each);
    }
    if (table.counted.empty())
        table.counted.push_back(allCounted[size_t(upTo(int(std::size(allCounted))))]);
    const QStringList all =
        coin() ? QStringList{"Mænd"_q, "Kvinder"_q} : QStringList{"0-17 år"_q, "18-64 år"_q, "65 år og derover"_q};
    const QStringList slices[] = {
        {}, {}, all, QStringList("I alt"_q) + all, {all.front()}, all + QStringList("I alt"_q)};
    table.dimension = all.size() == 2 ? "Køn"_q : "Alder"_q;
    table.slices = slices[upTo(6)];
    table.shape = Shape(upTo(4));
    table.hasUnits = coin();
    table.hasCodes = coin();
    table.hasPercentFormats = coin();
    table.sign = coin() ? u',' : u'.';
    table.group = QStringList{{}, {}, QString(QChar::Nbsp), " "_q}[upTo(4)];
    table.isWindows = coin();
    table.hasTitles = coin();
    table.hasFooter = coin();
    table.isPadded = coin();
    table.lineEnd = coin() ? "\r\n" : "\n";
    for (int area = 0; area < table.areas.size(); ++area) {
        for (int slice = 0; slice < table.rowsOfEach(); ++slice) {
            for (int each = 0; each < int(table.counted.size()); ++each) {
                for (int year = 0; year < int(table.years.size()); ++year) {
                    Cell cell;
                    const FigureUnit unit = table.counted[size_t(each)].unit;
                    const int kind = upTo(12);
                    if (kind < 2)
                        cell.mark = kind == 0 ? "-"_q : ".."_q;
                    else if (unit == FigureUnit::Count)
                        cell.digits = upTo(3'000'000) * 10;
                    else if (unit == FigureUnit::Percent)
                        cell.digits = upTo(1001);
                    else
                        cell.digits = upTo(90'000) - (unit == FigureUnit::Number ? 40'000 : 0);
                    table.cells[{area, slice, each, year}] = cell;
                }
            }
        }
    }
    return table;
}

/// What the table shows of area, indicator and year, in the unit: the total, the sum where all are there, or one slice
/// that is asked for. Nothing where a part has no number.
std::optional<StatFigure> shownFigure(const RandomTable& table, int area, int counted, int year, bool isSummed)
{
    const auto cellOf = [&](int slice) { return table.cells.at({area, slice, counted, year}); };
    Cell cell = cellOf(table.sliceRead());
    for (int slice = 1; isSummed && slice < table.rowsOfEach(); ++slice) {
        const Cell other = cellOf(slice);
        if (cell.mark == u".." || other.mark == u"..")
            return std::nullopt;
        if (cell.mark.isEmpty() || other.mark.isEmpty())
            cell = {cell.digits + other.digits, {}};
    }
    if (!cell.mark.isEmpty())
        return StatFigure::mark(cell.mark == u"-" ? StatFigure::Kind::Nil : StatFigure::Kind::NotAvailable);
    switch (table.counted[size_t(counted)].unit) {
    case FigureUnit::Percent:
        return StatFigure::typedShare({cell.digits, 1000});
    case FigureUnit::PerTenThousand:
        return StatFigure::typedShare({cell.digits, 100'000});
    case FigureUnit::ThousandKroner:
        return StatFigure{StatFigure::Kind::Number, {qint64(cell.digits) * 100, 1}};
    default:
        return StatFigure{StatFigure::Kind::Number, {cell.digits, 10}};
    }
}

QString written(const Cell& cell, FigureUnit unit, QChar sign, const QString& group)
{
    if (!cell.mark.isEmpty())
        return cell.mark;
    QString whole = QString::number(std::abs(cell.digits) / 10);
    for (qsizetype at = whole.size() - 3; at > 0 && !group.isEmpty(); at -= 3)
        whole.insert(at, group);
    const QString rest = unit == FigureUnit::Count ? QString() : sign + QString::number(std::abs(cell.digits) % 10);
    return (cell.digits < 0 ? "-"_q : QString()) + whole + rest;
}

/// Years in a row of headings of their own, over the indicators of each.
template<class Start, class Shown>
std::vector<QStringList> rowsOfYears(
    const RandomTable& table, const QStringList& head, const Start& startOf, const Shown& cell)
{
    QStringList above(head.size(), QString());
    QStringList below = head;
    for (const int year : table.years) {
        for (size_t each = 0; each < table.counted.size(); ++each) {
            above.append(each == 0 ? QString::number(year) : QString());
            below.append(QString::fromUtf8(table.counted[each].name));
        }
    }
    std::vector<QStringList> rows{above, below};
    for (int area = 0; area < table.areas.size(); ++area) {
        for (int slice = 0; slice < table.rowsOfEach(); ++slice) {
            QStringList row = startOf(area, slice);
            for (int year = 0; year < int(table.years.size()); ++year) {
                for (int each = 0; each < int(table.counted.size()); ++each)
                    row.append(cell(area, slice, each, year));
            }
            rows.push_back(row);
        }
    }
    return rows;
}

/// Whether a workbook shows the figures in a percent format: those of the column, or of the row in a list.
bool isPercentCell(const RandomTable& table, const std::vector<QStringList>& rows, const QStringList& row, int column)
{
    const QString percent = QString::fromUtf8(allCounted[1].name);
    if (!table.hasPercentFormats || column == 0 || row == rows.front())
        return false;
    if (table.shape == Shape::List)
        return column == row.size() - 1 && row.contains(percent);
    if (table.shape == Shape::Years)
        return column >= row.size() - qsizetype(table.years.size()) && row.contains(percent);
    return rows[table.shape == Shape::Indicators ? 0 : 1].value(column) == percent;
}

/// Headings and rows, as a spreadsheet has them.
std::vector<QStringList> rowsOf(const RandomTable& table, QChar sign, const QString& group)
{
    const auto cell = [&](int area, int slice, int counted, int year) {
        return written(table.cells.at({area, slice, counted, year}), table.counted[size_t(counted)].unit, sign, group);
    };
    QStringList head{"Område"_q};
    if (table.hasCodes)
        head.prepend("Nr."_q);
    if (!table.slices.isEmpty())
        head.append(table.dimension);
    const auto startOf = [&](int area, int slice) {
        QStringList start{table.areas[area]};
        if (table.hasCodes)
            start.prepend(QString::number(101 + area));
        if (!table.slices.isEmpty())
            start.append(table.slices[slice]);
        return start;
    };
    if (table.shape == Shape::IndicatorsOfYears)
        return rowsOfYears(table, head, startOf, cell);
    if (table.shape != Shape::Indicators)
        head.append("Emne"_q);
    if (table.shape != Shape::Years)
        head.append("År"_q);
    if (table.hasUnits && table.shape == Shape::List)
        head.append("Enhed"_q);
    if (table.shape == Shape::List)
        head.append("Værdi"_q);
    for (int i = 0; table.shape == Shape::Years && i < int(table.years.size()); ++i)
        head.append(QString::number(table.years[size_t(i)]));
    for (int i = 0; table.shape == Shape::Indicators && i < int(table.counted.size()); ++i)
        head.append(QString::fromUtf8(table.counted[size_t(i)].name));
    std::vector<QStringList> rows{head};
    for (int area = 0; area < table.areas.size(); ++area) {
        for (int slice = 0; slice < table.rowsOfEach(); ++slice) {
            const QStringList start = startOf(area, slice);
            for (int each = 0; table.shape != Shape::Indicators && each < int(table.counted.size()); ++each) {
                QStringList row = start;
                row.append(QString::fromUtf8(table.counted[size_t(each)].name));
                for (int year = 0; year < int(table.years.size()); ++year) {
                    const QString shown = cell(area, slice, each, year);
                    QStringList more{QString::number(table.years[size_t(year)])};
                    if (table.hasUnits)
                        more.append(QString::fromUtf8(table.counted[size_t(each)].units));
                    if (table.shape == Shape::List)
                        rows.push_back(row + more + QStringList(shown));
                    else
                        row.append(shown);
                }
                if (table.shape == Shape::Years)
                    rows.push_back(row);
            }
            for (int year = 0; table.shape == Shape::Indicators && year < int(table.years.size()); ++year) {
                QStringList row = start + QStringList(QString::number(table.years[size_t(year)]));
                for (int each = 0; each < int(table.counted.size()); ++each)
                    row.append(cell(area, slice, each, year));
                rows.push_back(row);
            }
        }
    }
    return rows;
}

QByteArray csvOf(const RandomTable& table)
{
    auto rows = rowsOf(table, table.sign, table.group);
    if (table.hasTitles)
        rows.insert(rows.begin(), {{"Udsatte boligområder"_q}, {}});
    if (table.hasFooter)
        rows.insert(rows.end(), {{}, {"Kilde: Danmarks Statistik"_q}});
    QString text;
    for (const QStringList& row : rows)
        text += row.join(u';') + (table.isPadded ? ";;"_q : QString()) + QString::fromLatin1(table.lineEnd);
    return table.isWindows ? text.toLatin1() : text.toUtf8();
}

QByteArray xlsxOf(const RandomTable& table)
{
    QByteArray sheet = "<sheetData>";
    int line = 0;
    const auto rows = rowsOf(table, u'.', {});
    for (const QStringList& row : rows) {
        sheet += "<row r=\"" + QByteArray::number(++line) + "\">";
        for (int i = 0; i < row.size(); ++i) {
            const QByteArray place = QByteArray(1, char('A' + i)) + QByteArray::number(line);
            bool isNumber = false;
            const double number = row[i].toDouble(&isNumber);
            if (isNumber && isPercentCell(table, rows, row, i))
                sheet += "<c r=\"" + place + "\" s=\"3\"><v>" + QByteArray::number(number / 100, 'f', 6) + "</v></c>";
            else
                sheet += isNumber
                             ? "<c r=\"" + place + "\"><v>" + row[i].toUtf8() + "</v></c>"
                             : "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + row[i].toUtf8() + "</t></is></c>";
        }
        sheet += "</row>";
    }
    return zipped(workbook(sheet + "</sheetData>"));
}

QByteArray valuesOf(const QByteArray& variable, const QStringList& values)
{
    return "VALUES(\"" + variable + "\")=\"" + values.join("\",\""_q).toUtf8() + "\";\n";
}

QByteArray pxOf(const RandomTable& table)
{
    const QByteArray dimension = table.dimension.toLower().toUtf8();
    QStringList contents, years;
    QByteArray units = "UNITS=\"se emne\";\n";
    for (const Counted& each : table.counted) {
        contents.append(QString::fromUtf8(each.name));
        units += "UNITS(\"" + QByteArray(each.name) + "\")=\"" + each.units + "\";\n";
    }
    for (const int year : table.years)
        years.append(QString::number(year));
    QByteArray data;
    for (int area = 0; area < table.areas.size(); ++area) {
        for (int slice = 0; slice < table.rowsOfEach(); ++slice) {
            for (int each = 0; each < int(table.counted.size()); ++each) {
                for (int year = 0; year < int(table.years.size()); ++year) {
                    const Cell& cell = table.cells.at({area, slice, each, year});
                    const QString text = written(cell, table.counted[size_t(each)].unit, u'.', {});
                    data += (cell.mark.isEmpty() ? text : u'"' + text + u'"').toUtf8() + ' ';
                }
                data += '\n';
            }
        }
    }
    return "CHARSET=\"ANSI\";\nAXIS-VERSION=\"2010\";\nCODEPAGE=\"utf-8\";\nLANGUAGE=\"da\";\nDECIMALS=1;\n"
           "MATRIX=\"T1\";\nSUBJECT-CODE=\"02\";\nSUBJECT-AREA=\"Boliger\";\nTITLE=\"Boliger\";\nCONTENTS=\"Boliger\";\n"
           + units + "CONTVARIABLE=\"emne\";\nSTUB=\"boligområde\","
           + (table.slices.isEmpty() ? QByteArray() : "\"" + dimension + "\",") + "\"emne\";\nHEADING=\"tid\";\n"
           + valuesOf("boligområde", table.areas)
           + (table.slices.isEmpty() ? QByteArray() : valuesOf(dimension, table.slices)) + valuesOf("emne", contents)
           + valuesOf("tid", years) + "DATA=\n" + data + ";\n";
}

AreaBook bookOfAreas()
{
    AreaBook book = figureBook();
    book.indicators.resize(1); // residents
    return book;
}

/// Beside a year the name has no unit, and no brackets around what makes it another.
QString withoutUnit(QString name)
{
    for (const QString& unit : {" (pct.)"_q, " (1.000 kr.)"_q, " (pr. 10.000)"_q})
        name.remove(unit);
    return name.remove(u'(').remove(u')');
}

/// The map that headings speak for, with the answers that the generator knows.
FigureMap answered(FigureMap map, const RandomTable& table, const QString& dimension)
{
    for (const Counted& each : table.counted) {
        for (const QString& name : {QString::fromUtf8(each.name), withoutUnit(QString::fromUtf8(each.name))})
            map.units[areaNameKey(name)] = each.unit;
    }
    if (!table.slices.isEmpty())
        map.settings[dimension] = table.isSummed() ? QString(FigureMap::sumOfAll) : table.slices[table.sliceRead()];
    return map;
}

struct Came
{
    bool isRefused = false;
    QStringList questions;
    std::map<QString, StatFigure> figures; ///< by area, year and indicator
    std::map<QString, PlaceKind> kinds;
};

enum class Answers { None, Known };

Came cameOf(const QByteArray& bytes, const QString& name, const RandomTable& table, Answers answers)
{
    const AreaBook book = bookOfAreas();
    auto source = opened(bytes, name);
    if (!source.table)
        return {.isRefused = true};
    FigureMap map = guess(*source, book);
    if (answers == Answers::Known)
        map = answered(map, table, name.endsWith(u".px") ? table.dimension.toLower() : table.dimension);
    auto read = readFigures(*source, map, book);
    if (!read)
        return {.isRefused = true};
    const FigureProposal proposal = proposeFigures(std::move(*read), book, QDate(2012, 3, 1), NameChoice::Create);
    Came came;
    QStringList openUnits;
    for (const FigureQuestion& each : proposal.openQuestions()) {
        came.questions.append(each.subject);
        openUnits.append(areaNameKey(each.subject));
    }
    for (const FigureAt& each : proposal.read.figures) {
        const ProposedArea& area = proposal.areas[each.area];
        const QString& indicator = proposal.read.indicators[each.indicator];
        if (!area.isKept() || openUnits.contains(areaNameKey(indicator)))
            continue;
        came.kinds[area.name] = area.kind;
        came.figures.insert({"%1|%2|%3"_q.arg(area.name, each.year().text(), withoutUnit(indicator)), each.figure()});
    }
    return came;
}

/// The figures that may come, by the same keys.
std::map<QString, StatFigure> shownOf(const RandomTable& table, bool isSummed)
{
    std::map<QString, StatFigure> all;
    for (int area = 0; area < table.areas.size(); ++area) {
        if (table.areas[area] == u"I alt" || table.areas[area] == u"Uoplyst")
            continue;
        for (int each = 0; each < int(table.counted.size()); ++each) {
            for (int year = 0; year < int(table.years.size()); ++year) {
                if (const auto figure = shownFigure(table, area, each, year, isSummed))
                    all.insert({"%1|%2|%3"_q.arg(table.areas[area])
                                    .arg(table.years[size_t(year)])
                                    .arg(withoutUnit(QString::fromUtf8(table.counted[size_t(each)].name))),
                        *figure});
            }
        }
    }
    return all;
}

QString pictureOf(const std::map<QString, StatFigure>& figures)
{
    QStringList lines;
    for (const auto& [key, figure] : figures)
        lines.append("%1: %2 %3/%4"_q.arg(key).arg(int(figure.kind)).arg(figure.ratio.value).arg(figure.ratio.of));
    return lines.join(u'\n');
}

bool isIn(const std::map<QString, StatFigure>& few, const std::map<QString, StatFigure>& all)
{
    return std::all_of(few.begin(), few.end(), [&all](const auto& each) {
        const auto found = all.find(each.first);
        return found != all.end() && isSameFigure(found->second, each.second);
    });
}

std::vector<std::pair<QString, QByteArray>> filesOf(const RandomTable& table)
{
    return {{"tal.csv"_q, csvOf(table)}, {"tal.px"_q, pxOf(table)}, {"tal.xlsx"_q, xlsxOf(table)}};
}

RC_GTEST_PROP(RandomTables, WhatComesInUnaskedIsWhatTheTableShows, ())
{
    const RandomTable table = someTable();
    const auto shown = shownOf(table, table.areAllSlices());
    for (const auto& [name, bytes] : filesOf(table)) {
        const Came came = cameOf(bytes, name, table, Answers::None);
        if (!name.endsWith(u".xlsx"))
            RC_LOG() << bytes.toStdString() << "\n";
        RC_LOG() << name.toStdString() << "\n" << pictureOf(came.figures).toStdString() << std::endl;
        RC_ASSERT(isIn(came.figures, shown));
        // Nothing may come of one slice, nor of shares of all, but that nil and nil are nil.
        const bool isOneSlice = table.slices.size() == 1 || (table.areAllSlices() && !table.isSummed());
        const bool isSomething = std::any_of(came.figures.begin(), came.figures.end(), [&](const auto& each) {
            return each.second.ratio.value != 0 && (table.slices.size() == 1 || each.second.isShare());
        });
        const bool isSlice = isOneSlice && isSomething;
        RC_ASSERT(!isSlice);
        for (const auto& [area, kind] : came.kinds)
            RC_ASSERT((area == u"Hele landet") == (kind == PlaceKind::Nation));
    }
}

RC_GTEST_PROP(RandomTables, AnsweredTheSameFiguresComeByAllWays, ())
{
    const RandomTable table = someTable();
    const auto shown = shownOf(table, table.isSummed());
    for (const auto& [name, bytes] : filesOf(table)) {
        const Came came = cameOf(bytes, name, table, Answers::Known);
        if (!name.endsWith(u".xlsx"))
            RC_LOG() << bytes.toStdString() << "\n";
        RC_LOG() << name.toStdString() << " " << came.isRefused << came.questions.join(u',').toStdString() << "\n"
                 << pictureOf(came.figures).toStdString() << std::endl;
        RC_ASSERT(isIn(came.figures, shown));
        RC_ASSERT(!came.isRefused);
        RC_ASSERT(came.questions == QStringList());
        RC_ASSERT(came.figures.size() == shown.size());
    }
}

} // namespace

} // namespace indblik
