// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/boundfigures.h"

#include "core/figuretext.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

/// A figure of a text taken apart: "1.250,5 mio. kr." is 1250.5 with one decimal, in millions.
struct SaidFigure
{
    double value = 0;
    int decimals = 0;
    double scale = 1; ///< of kroner
    bool isPercent = false;
    bool isMoney = false;
    bool hasSign = false;
    QString sign;
    QString unit; ///< as written, with the space before it
};

std::optional<SaidFigure> saidFigure(const QString& words)
{
    static const QRegularExpression pattern(
        QStringLiteral("^([-+\\x{2212}]?)(\\d[\\d.\u00a0]*)(?:,(\\d+))?([ \u00a0]?\\D*)$"));
    const auto match = pattern.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    SaidFigure said;
    QString whole = match.captured(2);
    whole.remove(u'.').remove(QChar(0xa0));
    said.sign = match.captured(1);
    said.hasSign = !said.sign.isEmpty();
    said.decimals = int(match.capturedLength(3));
    said.value = (whole + u'.' + match.captured(3) + u'0').toDouble() * (said.hasSign && said.sign != u"+" ? -1 : 1);
    said.unit = match.captured(4);
    const QString unit = said.unit.simplified();
    said.isPercent = unit == u"%" || unit == u"pct.";
    said.isMoney = unit.contains(u"kr") || unit.startsWith(u"mio");
    said.scale = unit.startsWith(u"mio") ? 1e6 : unit.startsWith(u"t.") ? 1e3 : 1;
    return said;
}

/// What it is bound to as a number in the unit of the words; nothing without a figure.
std::optional<double> valueOf(const Series& series, const SeriesFigure& figure, const SaidFigure& said)
{
    if (!figure.figure.hasNumber())
        return std::nullopt;
    const double value = figure.figure.kind == StatFigure::Kind::Nil ? 0 : asDouble(figure.figure.ratio);
    if (series.unit == Indicator::Unit::Share)
        return value * 100;
    return series.unit == Indicator::Unit::Kroner ? value / said.scale : value;
}

const SeriesFigure* figureAt(const std::vector<SeriesFigure>& known, const Period& period)
{
    const auto found = std::find_if(
        known.begin(), known.end(), [&period](const SeriesFigure& figure) { return figure.period == period; });
    return found == known.end() ? nullptr : &*found;
}

double oereIn(const SaidFigure& said, Scale unit)
{
    const double kroner = unit == Scale::Million ? 1e6 : unit == Scale::Thousand ? 1e3 : 1;
    return 100 * (said.isMoney ? said.scale : kroner);
}

/// A text tells of a fall without a sign: "faldt med 5,9 procentpoint".
bool isSame(const SaidFigure& said, double now)
{
    const double shown = said.hasSign || said.isPercent || said.isMoney ? now : std::copysign(now, said.value);
    const double step = std::pow(10, said.decimals);
    return std::abs(shown * step - said.value * step) <= 0.5 + 1e-9;
}

QString wordsOf(const SaidFigure& said, double now)
{
    const QLocale danish(QStringLiteral("da_DK"));
    QString text = danish.toString(said.hasSign ? std::abs(now) : now, 'f', said.decimals);
    if (said.hasSign)
        text.prepend(now < 0 ? (said.sign == u"+" ? QStringLiteral("-") : said.sign) : QStringLiteral("+"));
    else if (!said.isPercent && !said.isMoney)
        text = danish.toString(std::abs(now), 'f', said.decimals);
    return text + said.unit;
}

struct Found
{
    QString name;
    std::optional<double> value; ///< in the unit of the words
};

Found found(const AccountBook& book, const SeriesPoint& point, const SaidFigure& said, const Tongue& tongue)
{
    const Series* series = book.seriesOf(point.series);
    if (!series)
        return {};
    Found made{seriesName(*series, tongue) + QStringLiteral(", ") + point.period.text(tongue.locale()), {}};
    const auto known = series->known();
    if (const SeriesFigure* figure = figureAt(known, point.period))
        made.value = valueOf(*series, *figure, said);
    return made;
}

Found found(const AccountBook& book, const BudgetPoint& point, const SaidFigure& said, const Tongue& tongue)
{
    const BudgetRow* row = book.budget.rowOf(point.initiative);
    if (!row)
        return {};
    Found made{
        tongue.translate("BoundFigure", "Budget: %1, %2").arg(row->title, columnWords(point.column, tongue)), {}};
    if (const auto amount = row->figure(point.column).amount())
        made.value = double(amount->oere()) / oereIn(said, book.account.budgetUnit);
    return made;
}

} // namespace

QString textAt(const AccountBook& book, const TextPlace& place)
{
    if (const auto* id = std::get_if<CardId>(&place.of)) {
        const Card* card = book.card(*id);
        return card ? card->answer(place.field) : QString();
    }
    const GoalAssessment* said = book.assessment(std::get<GoalId>(place.of));
    if (!said)
        return {};
    if (place.field == assessmentField)
        return said->assessment;
    if (place.field == circumstancesField)
        return said->circumstances;
    if (place.field == recommendationField)
        return said->recommendation;
    return place.field == reservationField ? said->reservation : QString();
}

std::vector<BoundState> boundStates(const AccountBook& book, const Tongue& tongue)
{
    std::vector<BoundState> states;
    for (const BoundFigure& bound : book.boundFigures) {
        BoundState state{&bound};
        const QString text = textAt(book, bound.place);
        const auto place = bound.placeIn(text);
        state.place = place.value_or(FigurePlace());
        state.words = place ? text.mid(place->at, place->length) : bound.words;
        const auto said = saidFigure(state.words);
        Found point;
        if (said)
            point = std::visit([&](const auto& of) { return found(book, of, *said, tongue); }, bound.point);
        state.name = point.name;
        if (point.value)
            state.now = wordsOf(*said, *point.value);
        state.fit = !place                        ? BoundState::Fit::Gone
                    : !point.value                ? BoundState::Fit::NoFigure
                    : isSame(*said, *point.value) ? BoundState::Fit::Same
                                                  : BoundState::Fit::Differs;
        states.push_back(std::move(state));
    }
    return states;
}

std::vector<FigureChoice> figureChoices(const AccountBook& book, const std::vector<Series>& all, const TextPlace& place,
    const QString& words, const Tongue& tongue)
{
    std::vector<FigureChoice> choices;
    const auto said = saidFigure(words);
    if (!said)
        return choices;
    const auto* id = std::get_if<CardId>(&place.of);
    const Card* card = id ? book.card(*id) : nullptr;
    const auto addRow = [&](const BudgetRow& row) {
        if (!row.initiative)
            return;
        std::vector<BudgetColumn> columns;
        for (const Year year : book.budgetYears())
            columns.push_back({year});
        columns.push_back(BudgetColumn::total());
        for (const BudgetColumn& column : columns) {
            const BudgetPoint point{*row.initiative, column};
            const Found of = found(book, point, *said, tongue);
            if (of.value)
                choices.push_back({point, of.name,
                    figureText(row.figure(column), book.account.budgetUnit, tongue.locale()) + u' '
                        + unitText(book.account.budgetUnit),
                    isSame(*said, *of.value)});
        }
    };
    if (const BudgetRow* own = card ? book.budget.rowOf(card->initiative) : nullptr)
        addRow(*own);
    for (const Series& series : all) {
        for (const SeriesFigure& figure : series.known()) {
            if (const auto value = valueOf(series, figure, *said))
                choices.push_back({SeriesPoint{series.id, figure.period},
                    seriesName(series, tongue) + QStringLiteral(", ") + figure.period.text(tongue.locale()),
                    unitFigureText(figure.figure, series.unit, tongue), isSame(*said, *value)});
        }
    }
    for (const BudgetGroup& group : book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (!card || row.initiative != card->initiative)
                addRow(row);
        }
    }
    std::stable_partition(choices.begin(), choices.end(), [](const FigureChoice& choice) { return choice.isSame; });
    return choices;
}

} // namespace indblik
