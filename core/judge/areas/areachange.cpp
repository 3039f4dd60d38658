// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/areas/areachange.h"

#include "core/judge/areas/disclosure.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

__extension__ using Wide = __int128;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AreaChange)
};

/// Persons counted in a year, and of how many.
struct Counted
{
    qint64 count = 0;
    qint64 of = 0;
};

/// What is added up for one type.
struct Adding
{
    Counted before;
    Counted after;
    qint64 netMoves = 0;
    bool hasAllMoves = true;
};

/// Nothing for what cannot be persons of an area, so that no sum of them overflows.
std::optional<Counted> countable(qint64 count, qint64 of)
{
    constexpr qint64 most = 1'000'000'000;
    return count >= 0 && count <= most && of > 0 && of <= most ? std::optional(Counted{count, of}) : std::nullopt;
}

std::optional<Counted> countedOf(const AreaBook& book, const Area& area, const Indicator& indicator, Year year)
{
    const auto figure = book.figures.at(area.number, indicator.number, year);
    if (!figure)
        return std::nullopt;
    if (figure->kind == StatFigure::Kind::Share)
        return countable(figure->ratio.value, figure->ratio.of);
    const Indicator* whole = book.indicator(indicator.of);
    const auto of = whole ? book.figures.at(area.number, whole->number, year) : std::nullopt;
    const bool isCount =
        figure->kind == StatFigure::Kind::Nil || (figure->kind == StatFigure::Kind::Number && figure->ratio.of == 1);
    if (!isCount || !of || of->kind != StatFigure::Kind::Number || of->ratio.of != 1)
        return std::nullopt;
    return countable(figure->kind == StatFigure::Kind::Nil ? 0 : figure->ratio.value, of->ratio.value);
}

std::optional<qint64> movesOf(const AreaBook& book, const Area& area, const Indicator* moves, Year from, Year to)
{
    if (!moves)
        return std::nullopt;
    qint64 sum = 0;
    for (Year year = from.next(); year <= to; year = year.next()) {
        const auto figure = book.figures.at(area.number, moves->number, year);
        if (!figure || !figure->hasNumber() || figure->ratio.of != 1 || !countable(qAbs(figure->ratio.value), 1))
            return std::nullopt;
        sum += figure->kind == StatFigure::Kind::Nil ? 0 : figure->ratio.value;
    }
    return sum;
}

/// Rounded half away from zero to hundredths of a point.
std::optional<PercentagePoints> pointsBetween(const Counted& before, const Counted& after)
{
    if (before.of <= 0 || after.of <= 0)
        return std::nullopt;
    const Wide over = Wide(after.count) * before.of - Wide(before.count) * after.of;
    const Wide under = Wide(after.of) * before.of;
    const Wide magnitude = ((over < 0 ? -over : over) * 20'000 + under) / (2 * under);
    return PercentagePoints::fromHundredths(qint64(over < 0 ? -magnitude : magnitude));
}

bool isMadeUp(const AreaBook& book, int number)
{
    const FigureSource* source = book.source(number);
    return source && source->isIllustrative;
}

/// Whether the persons are, in one of the years that are compared, or those who moved between them.
bool isCountMadeUp(const AreaBook& book, const Area& area, const Indicator& counted, Year from, Year to)
{
    const auto isOf = [&](const Indicator* indicator, Year year) {
        return indicator && isMadeUp(book, book.figures.source(area.number, indicator->number, year));
    };
    const Indicator* moves = book.indicator(counted.key + QStringLiteral("NetMoves"));
    bool isSo = isOf(moves, to);
    for (Year year = from.next(); year < to; year = year.next())
        isSo = isSo || isOf(moves, year);
    for (const Year year : {from, to})
        isSo = isSo || isOf(&counted, year) || isOf(book.indicator(counted.of), year);
    return isSo;
}

/// Whether the class is, told from figures of the area or its divisions.
bool isClassMadeUp(const Classifier& classifier, const RuleSet& rules, const QDate& day, const Area& area)
{
    const auto isOf = [&classifier](const CriterionVerdict& verdict) {
        return std::any_of(verdict.sources.begin(), verdict.sources.end(),
            [&classifier](int source) { return isMadeUp(classifier.book(), source); });
    };
    const Classification classification = classifier.explain(rules, day, area);
    return std::any_of(classification.classes.begin(), classification.classes.end(), [&isOf](const ClassVerdict& each) {
        return std::any_of(each.ways.begin(), each.ways.end(), [&isOf](const WayVerdict& way) {
            return std::any_of(way.gates.begin(), way.gates.end(), isOf)
                   || std::any_of(way.criteria.begin(), way.criteria.end(), isOf);
        });
    });
}

void add(Adding& sum, const Counted& before, const Counted& after, const std::optional<qint64>& moves)
{
    sum.before.count += before.count;
    sum.before.of += before.of;
    sum.after.count += after.count;
    sum.after.of += after.of;
    sum.netMoves += moves.value_or(0);
    sum.hasAllMoves &= moves.has_value();
}

void fill(AreaChangeRow& row, const Adding& sum, int threshold)
{
    if (row.isHidden || row.areas == row.withoutFigures)
        return;
    row.total = sum.after.count - sum.before.count;
    row.share = pointsBetween(sum.before, sum.after);
    if (!sum.hasAllMoves)
        return;
    // A few who moved, or stayed, are as few as a few who are there.
    const qint64 notVacated = *row.total - sum.netMoves;
    const auto isFew = [threshold](qint64 persons) { return persons != 0 && qAbs(persons) < threshold; };
    if (isFew(sum.netMoves) || isFew(notVacated))
        return;
    row.netMoves = sum.netMoves;
    row.notVacated = notVacated;
}

} // namespace

bool AreaChangeRow::signsDiffer() const
{
    return total && share && ((*total > 0 && share->hundredths() < 0) || (*total < 0 && share->hundredths() > 0));
}

std::vector<AreaChangeRow> areaChange(
    const Classifier& classifier, const RuleSet& rules, const QDate& day, const Indicator& counted, Year from, Year to)
{
    const AreaBook& book = classifier.book();
    const Classes classes = classifier.classes(rules, day);
    const Indicator* moves = book.indicator(counted.key + QStringLiteral("NetMoves"));
    std::vector<AreaChangeRow> rows;
    for (const RuleClass& each : rules.classes)
        rows.push_back({each.title});
    const size_t ofNone = rows.size();
    rows.push_back({Words::tr("Other areas")});
    const size_t ofOpen = rows.size();
    rows.push_back({Words::tr("Not settled")});
    const size_t ofAll = rows.size();
    rows.push_back({Words::tr("All")});
    std::vector<Adding> sums(rows.size());
    for (const Area& area : book.areas) {
        const auto at = size_t(area.number);
        if (!classes.isThere[at])
            continue;
        const auto before = countedOf(book, area, counted, from);
        const auto after = countedOf(book, area, counted, to);
        const auto netMoves = movesOf(book, area, moves, from, to);
        // Where a stricter class cannot be told, the area belongs to none of the others for certain.
        const size_t own = classes.open[at] != Classes::none   ? ofOpen
                           : classes.held[at] == Classes::none ? ofNone
                                                               : size_t(classes.held[at]);
        for (const size_t row : {own, ofAll}) {
            ++rows[row].areas;
            if (before && after)
                add(sums[row], *before, *after, netMoves);
            else
                ++rows[row].withoutFigures;
        }
    }
    for (const auto counts : {&Adding::before, &Adding::after}) {
        CountTable table{.columns = 1, .hasSumRow = true};
        for (const Adding& sum : sums)
            table.counts.emplace_back((sum.*counts).count);
        const auto hidden = hiddenCells(table, book.disclosureThreshold);
        for (size_t i = 0; i < rows.size(); ++i)
            rows[i].isHidden = rows[i].isHidden || hidden[i];
    }
    for (size_t i = 0; i < rows.size(); ++i)
        fill(rows[i], sums[i], book.disclosureThreshold);
    std::erase_if(rows, [](const AreaChangeRow& row) { return row.areas == 0; });
    return rows;
}

bool isChangeIllustrative(
    const Classifier& classifier, const RuleSet& rules, const QDate& day, const Indicator& counted, Year from, Year to)
{
    const AreaBook& book = classifier.book();
    if (!book.isIllustrative())
        return false;
    const std::vector<quint8> isThere = classifier.figures().areasOn(day);
    return std::any_of(book.areas.begin(), book.areas.end(), [&](const Area& area) {
        return isThere[size_t(area.number)] && countedOf(book, area, counted, from)
               && countedOf(book, area, counted, to)
               && (isCountMadeUp(book, area, counted, from, to) || isClassMadeUp(classifier, rules, day, area));
    });
}

PrintableChange printable(const std::vector<AreaChangeRow>& rows)
{
    PrintableChange change;
    for (const AreaChangeRow& row : rows) {
        if (row.netMoves && row.notVacated && row.total && row.share)
            change.rows.push_back({row.type, *row.netMoves, *row.notVacated, *row.total, *row.share});
        else
            change.leftOut.append(row.type);
    }
    return change;
}

} // namespace indblik
