// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuretext.h"
#include "core/judge/rule.h"
#include "core/judge/toldfigures.h"

#include <QCoreApplication>

#include <cstdlib>

namespace indblik::rules {

namespace {

constexpr FindingKind shareDiffers{"toldShareDiffers",
    QT_TRANSLATE_NOOP("Finding", "The text tells of a change of the share by %s (%1), but the change table has %c.")};
constexpr FindingKind countDiffers{"toldCountDiffers",
    QT_TRANSLATE_NOOP("Finding", "The text tells of %2 persons (%1), but the change table has %3.")};

QString numberText(qint64 number)
{
    return signedText(number, QLocale(QStringLiteral("da_DK")));
}

/// Whether a text speaks of the table's years. Beside its table it need not say them, and "the evaluation of 2008" may
/// stand for all of them.
bool isOfYears(const ToldFigure& told, const ChangeTable& table, bool isBeside)
{
    if (!table.from || !table.to)
        return isBeside && !told.years;
    if (told.years == YearSpan{*table.from, *table.to})
        return true;
    const bool isOne = told.years && told.years->first == told.years->last && *table.from <= told.years->first
                       && told.years->first <= *table.to;
    return isBeside && (!told.years || isOne);
}

/// The row that a figure is told of; dwellings that everybody left, or nobody, are of all areas where none is named.
const ChangeRow* rowOf(const ToldFigure& told, const ChangeTable& table)
{
    if (!told.isAreaClear)
        return nullptr;
    if (told.area)
        return &table.rows[*told.area];
    const bool isOfColumn = told.residents == Residents::OfVacated || told.residents == Residents::OfNotVacated;
    return told.sort == ToldFigure::Sort::Persons && isOfColumn ? table.controlRow() : nullptr;
}

qint64 persons(const ChangeRow& row, Residents residents)
{
    switch (residents) {
    case Residents::OfVacated:
        return row.netMoves;
    case Residents::OfNotVacated:
        return row.notVacated;
    case Residents::All:
    case Residents::Others:
        return row.total;
    }
    Q_UNREACHABLE();
}

std::optional<Finding> against(const ToldFigure& told, const ChangeRow& row)
{
    Finding finding;
    finding.grade = Grade::Warning;
    if (told.sort == ToldFigure::Sort::Persons) {
        const qint64 counted = persons(row, told.residents);
        if (told.value == counted)
            return std::nullopt;
        finding.kind = countDiffers;
        finding.words = {row.areaType, numberText(told.value), numberText(counted)};
        return finding;
    }
    // The share of a row is that of all its residents.
    if (told.residents != Residents::All || std::llabs(told.value - row.share.hundredths()) <= told.tolerance)
        return std::nullopt;
    finding.kind = shareDiffers;
    finding.stated = PercentagePoints::fromHundredths(told.value);
    finding.computed = row.share;
    finding.words = {row.areaType};
    return finding;
}

void inText(const SaidText& said, const ChangeTable& table, const ToldFigures& reader, const MeasureSaid& measure,
    std::vector<Finding>& findings)
{
    const bool isBeside = table.goal && said.place.goal == table.goal;
    for (const ToldFigure& told : reader.in(said.text)) {
        const bool isChange = told.sort != ToldFigure::Sort::Share && !told.isWish;
        if (!isChange || told.residents == Residents::Others || !told.measure || told.measure->key != measure.key
            || !isOfYears(told, table, isBeside))
            continue;
        const ChangeRow* row = rowOf(told, table);
        auto finding = row ? against(told, *row) : std::nullopt;
        if (!finding)
            continue;
        finding->subject = said.place.subject;
        finding->text = said.place.text;
        finding->goal = said.place.goal;
        finding->card = said.place.card;
        finding->field = said.place.field;
        findings.push_back(std::move(*finding));
    }
}

/// A text tells of a rise or fall that the change table has otherwise, of the same areas, residents, years and measure.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const ChangeTable& table : evidence.book.changeTables) {
        const auto measure = measureSaid(table.title);
        if (!measure)
            continue;
        const ToldFigures reader(&table);
        for (const SaidText& said : saidTexts(evidence.book))
            inText(said, table, reader, *measure, findings);
    }
    return findings;
}

} // namespace

Rule toldchange()
{
    return {{shareDiffers, countDiffers}, find};
}

} // namespace indblik::rules
