// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/goalblocks.h"

#include "core/judge/trends/trends.h"
#include "core/report/compose/trendblocks.h"

#include <algorithm>
#include <iterator>

namespace indblik {

namespace {

const Tongue& danish()
{
    return Tongue::danish();
}

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString readingWords(const Reading& reading)
{
    return capitalised(targetWords(*reading.target, reading.unit(), reading.otherName(), danish()));
}

/// The unit of a cell: the row's title says percentage points already, and they are too long to say again.
Indicator::Unit shortUnit(Indicator::Unit unit)
{
    return unit == Indicator::Unit::Points ? Indicator::Unit::Number : unit;
}

QString valueText(const std::optional<Ratio>& value, Indicator::Unit unit)
{
    return value ? unitValueText(*value, unit, danish()) : QString();
}

/// The heads have the periods of the first reading; another one stands in its cell.
QString measuredText(const std::optional<Measured>& figure, const std::optional<Measured>& head, Indicator::Unit unit)
{
    if (!figure)
        return {};
    const QString value = valueText(figure->value, unit);
    const bool isOther = !head || head->period != figure->period;
    return isOther ? QStringLiteral("%1 (%2)").arg(value, figure->period.text(danish().locale())) : value;
}

FigureRow rowOf(const Series& series, const Progress& progress, const Progress& heads, const ReportWords& words)
{
    FigureRow row;
    row.title = series.population.isEmpty() ? series.title : series.population;
    if (progress.isProposed)
        row.title = words.word("proposedIndicator").arg(row.title);
    const auto cell = [&row](const QString& text) { row.cells.push_back({text, {}}); };
    const Indicator::Unit unit = shortUnit(series.unit);
    cell(measuredText(progress.base, heads.base, unit));
    cell(measuredText(progress.actual, heads.actual, unit));
    cell(progress.points ? signedText(*progress.points, danish().locale()) : QString());
    cell(progress.relative ? changeText(*progress.relative, danish()) : QString());
    cell(wantedText(progress, unit, danish()));
    cell(verdictWords(progress, danish()));
    return row;
}

/// One table for all readings, a group of rows each; the years of the first stand in the heads.
FigureTable tableOf(const GoalProgress& progress, const ReportWords& words)
{
    FigureTable table;
    table.description = words.word("goalTable");
    table.titleHead = words.word("goalReading");
    const Progress* dated = nullptr;
    for (const Reading& reading : progress.readings) {
        if (!dated && !reading.series.empty() && reading.first().actual)
            dated = &reading.first();
    }
    const auto year = [](const std::optional<Measured>& measured) {
        return measured ? measured->period.text(danish().locale()) : QString();
    };
    table.columns = {year(dated->base), year(dated->actual), words.word("goalPoints"), words.word("goalPercent"),
        words.word("goalWanted"), words.word("goalVerdict")};
    for (const Reading& reading : progress.readings) {
        if (reading.series.empty() || !reading.first().actual)
            continue;
        FigureRow group{RowRole::Group, readingWords(reading), {}, {}};
        if (reading.isChosen)
            group.title += u' ' + words.word("goalChosenMark");
        table.rows.push_back(std::move(group));
        for (size_t i = 0; i < reading.series.size(); ++i)
            table.rows.push_back(rowOf(*reading.series[i], reading.progress[i], *dated, words));
    }
    return table;
}

bool isMeasured(const GoalProgress& progress)
{
    return std::any_of(progress.readings.begin(), progress.readings.end(),
        [](const Reading& reading) { return !reading.series.empty() && reading.first().actual.has_value(); });
}

/// A reading that has no figures to show in a table.
QString lineOf(const Reading& reading, const ReportWords& words)
{
    QString line = words.word("goalLine").arg(readingWords(reading), verdictWords(reading.first(), danish()));
    if (reading.list)
        line += u' ' + listWords(*reading.list, danish()) + u'.';
    if (const QString why = untoldWords(reading.first(), *reading.target, danish()); !why.isEmpty())
        line += u' ' + why;
    return line;
}

QStringList linesOf(const GoalProgress& progress, const ReportWords& words)
{
    QStringList lines;
    for (const Reading& reading : progress.readings) {
        const bool isInTable = !reading.series.empty() && reading.first().actual.has_value();
        if (!isInTable)
            lines.append(lineOf(reading, words));
        else if (const QString why = untoldWords(reading.first(), *reading.target, danish()); !why.isEmpty())
            lines.append(words.word("goalLineWhy").arg(readingWords(reading), why));
        if (const QString standIn = standInWords(reading, danish()); !standIn.isEmpty())
            lines.append(standIn);
    }
    const Reading* early = nullptr;
    for (const Reading& reading : progress.readings) {
        if (reading.first().isEarly && reading.target->due)
            early = &reading;
    }
    if (early)
        lines.append(words.word("goalEarly")
                         .arg(early->target->due->text(danish().locale()),
                             early->first().actual->period.text(danish().locale())));
    if (progress.isOpen())
        lines.append(words.word("goalOpen"));
    if (const Reading* chosen = progress.chosen(); chosen && progress.goal->chosen)
        lines.append(words.word("goalChosen").arg(readingWords(*chosen), progress.goal->chosen->reason));
    return lines;
}

} // namespace

std::vector<Block> goalBlocks(const AccountBook& book, const GoalProgress& progress, const ReportWords& words)
{
    std::vector<Block> blocks;
    if (progress.readings.empty())
        return blocks;
    blocks.push_back(Heading{3, words.word("goalComputed"), {}});
    if (isMeasured(progress))
        blocks.push_back(tableOf(progress, words));
    if (const QStringList lines = linesOf(progress, words); !lines.isEmpty())
        blocks.push_back(Text{lines.join(QStringLiteral("\n\n")), ParagraphStyle::Body});
    const GoalAssessment* assessment = book.assessment(progress.goal->id);
    if (assessment && assessment->verdict) {
        QString own = words.word("goalOwn").arg(verdictWords(*assessment->verdict, danish()));
        if (!assessment->verdictReason.isEmpty())
            own += u' ' + assessment->verdictReason;
        blocks.push_back(Text{own, ParagraphStyle::Body});
    }
    if (const Trend trend = goalTrend(book, progress, danish()); !trend.isEmpty()) {
        auto chart = trendBlocks(trend, danish());
        std::move(chart.begin(), chart.end(), std::back_inserter(blocks));
    }
    return blocks;
}

std::vector<Block> groundBlocks(const AccountBook& book, const GoalAssessment& assessment, const ReportWords& words)
{
    QStringList grounds;
    for (const Ground& ground : assessment.grounds) {
        if (const auto* id = std::get_if<SeriesId>(&ground)) {
            const Series* series = book.seriesOf(*id);
            const QString name = series ? seriesName(*series, danish()) : QString();
            if (series)
                grounds.append(series->figures.empty() ? words.word("proposedIndicator").arg(name) : name);
        } else if (const auto* initiative = std::get_if<InitiativeId>(&ground)) {
            if (const Card* card = book.cardOf(*initiative))
                grounds.append(words.word("groundCard").arg(card->title));
        } else {
            for (const FollowUp& followUp : book.printedFollowUps()) {
                if (followUp.id == std::get<FollowUpId>(ground))
                    grounds.append(followUp.title);
            }
        }
    }
    QStringList initiatives;
    for (const Contribution& each : book.contributions) {
        const Card* card = each.goal == assessment.goal ? book.cardOf(each.initiative) : nullptr;
        if (card)
            initiatives.append(each.how.isEmpty() ? card->title : QStringLiteral("%1 (%2)").arg(card->title, each.how));
    }
    std::vector<Block> blocks;
    const auto list = [&blocks](const QString& heading, const QStringList& lines) {
        if (lines.isEmpty())
            return;
        blocks.push_back(Heading{3, heading, {}});
        blocks.push_back(Text{QStringLiteral("- ") + lines.join(QStringLiteral("\n- ")), ParagraphStyle::Body});
    };
    list(words.word("grounds"), grounds);
    list(words.word("contributions"), initiatives);
    return blocks;
}

} // namespace indblik
