// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/boundfigure.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

const FieldKey assessmentField{QStringLiteral("assessment")};
const FieldKey circumstancesField{QStringLiteral("circumstances")};
const FieldKey recommendationField{QStringLiteral("recommendation")};
const FieldKey reservationField{QStringLiteral("reservation")};

namespace {

constexpr qsizetype mostBefore = 60;
constexpr qsizetype leastBefore = 8; ///< as much is hardly said of something else

const QRegularExpression& figurePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\w.,])[-+\\x{2212}]?\\d{1,3}(?:(?:[.\u00a0]\\d{3})+|\\d*)(?:,\\d+)?"
                       "(?:[ \u00a0]?(?:%(?:-?point)?|procentpoint|pct\\.|mio\\.(?: kr\\.)?|t\\.kr\\.|kr\\.))?(?!\\w)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool isLetterOrDigit(const QString& text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].isLetterOrNumber();
}

bool standsAlone(const QString& text, qsizetype at, qsizetype length)
{
    const bool goesOn = at > 1 && (text[at - 1] == u',' || text[at - 1] == u'.') && text[at - 2].isDigit();
    return !isLetterOrDigit(text, at - 1) && !goesOn && !isLetterOrDigit(text, at + length);
}

} // namespace

std::vector<qsizetype> placesOf(const QString& words, const QString& text)
{
    std::vector<qsizetype> places;
    for (qsizetype at = words.isEmpty() ? -1 : text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (standsAlone(text, at, words.size()))
            places.push_back(at);
    }
    return places;
}

std::optional<FigurePlace> BoundFigure::placeIn(const QString& text) const
{
    const std::vector<qsizetype> places = placesOf(words, text);
    const auto same = std::find_if(places.begin(), places.end(), [&](qsizetype at) {
        return before.isEmpty() ? at == 0 || text[at - 1] == u'\n' : QStringView(text).left(at).endsWith(before);
    });
    if (same != places.end())
        return FigurePlace{*same, words.size()};
    if (before.size() >= leastBefore && text.count(before) == 1) {
        const qsizetype after = text.indexOf(before) + before.size();
        if (const auto other = figureAround(text, after); other && other->at == after)
            return other;
    }
    return places.size() == 1 ? std::optional(FigurePlace{places.front(), words.size()}) : std::nullopt;
}

std::optional<FigurePlace> figureAround(const QString& text, qsizetype at)
{
    for (auto all = figurePattern().globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        if (match.capturedStart() <= at && at <= match.capturedEnd())
            return FigurePlace{match.capturedStart(), match.capturedLength()};
    }
    return std::nullopt;
}

QString beforeFigure(const QString& text, qsizetype at)
{
    const qsizetype line = text.lastIndexOf(u'\n', at - 1) + 1;
    const qsizetype from = at == 0 ? 0 : std::max(line, at - mostBefore);
    return text.mid(from, at - from);
}

QString pointKindText(const FigurePoint& point)
{
    return std::holds_alternative<SeriesPoint>(point) ? QStringLiteral("series") : QStringLiteral("budget");
}

QString pointThingText(const FigurePoint& point)
{
    const auto* ofSeries = std::get_if<SeriesPoint>(&point);
    return ofSeries ? ofSeries->series.text() : std::get<BudgetPoint>(point).initiative.text();
}

QString pointAtText(const FigurePoint& point)
{
    const auto* ofSeries = std::get_if<SeriesPoint>(&point);
    return ofSeries ? ofSeries->period.key() : std::get<BudgetPoint>(point).column.text();
}

std::optional<FigurePoint> pointFromText(QStringView kind, const QString& thing, const QString& at)
{
    if (kind == u"series") {
        const auto series = SeriesId::fromText(thing);
        const auto period = Period::fromText(at);
        return series && period ? std::optional<FigurePoint>(SeriesPoint{*series, *period}) : std::nullopt;
    }
    const auto initiative = InitiativeId::fromText(thing);
    const auto column = BudgetColumn::fromText(at);
    return kind == u"budget" && initiative && column ? std::optional<FigurePoint>(BudgetPoint{*initiative, *column})
                                                     : std::nullopt;
}

} // namespace indblik
