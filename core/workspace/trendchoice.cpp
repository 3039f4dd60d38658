// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trendchoice.h"

#include "core/judge/trends/trends.h"
#include "core/judge/trends/trendwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrendChoice)
};

constexpr int handful = 6;

/// Where nobody has chosen, the scheme that has published lists.
const Scheme* schemeWithLists(const AreaBook& book)
{
    for (const Scheme& scheme : book.schemes) {
        const bool hasLists = std::any_of(book.lists.begin(), book.lists.end(),
            [&scheme](const DesignationList& list) { return list.scheme == scheme.key; });
        if (hasLists)
            return &scheme;
    }
    return nullptr;
}

/// The last day of the newest year with figures, on which a scheme has rules.
std::optional<RuleBasis> newestBasis(const AreaBook& book, const Scheme& scheme)
{
    const auto years = book.figures.years();
    if (years.empty())
        return std::nullopt;
    // A list of the year after is made by the figures of this one.
    const QDate day = Period(years.rbegin()->next()).lastDay();
    const RuleSet* rules = scheme.ruleSetOn(day);
    return rules ? std::optional(RuleBasis{rules, day}) : std::nullopt;
}

/// Says what a chart of areas shows.
void finish(Trend& trend, const AreaBook& book)
{
    if (trend.isEmpty())
        return;
    if (book.isIllustrative())
        trend.notes.append(Words::tr("The figures are made up and only show how the program works."));
    tell(trend, Tongue::ofProgram());
}

} // namespace

std::vector<std::pair<TrendSubject, QString>> TrendChoice::subjects() const
{
    std::vector<std::pair<TrendSubject, QString>> all;
    all.push_back({{TrendSubject::Kind::Series, {}, {}}, Words::tr("Series of the goals and others")});
    // Figures may be many; they are read once something of them is shown.
    for (const Indicator& indicator : m_workspace.judged().countedOfAreas()) {
        all.push_back(
            {{TrendSubject::Kind::Areas, indicator.key, {}}, Words::tr("Housing areas: %1").arg(indicator.title)});
        if (indicator.unit == Indicator::Unit::Share)
            all.push_back(
                {{TrendSubject::Kind::Types, indicator.key, {}}, Words::tr("Types of areas: %1").arg(indicator.title)});
    }
    return all;
}

std::vector<TrendPick> TrendChoice::picks(const TrendSubject& subject) const
{
    std::vector<TrendPick> all;
    if (subject.kind == TrendSubject::Kind::Series) {
        const auto book = m_workspace.seriesBook();
        if (!book)
            return all;
        const Tongue tongue = Tongue::ofProgram();
        for (const Series& series : (*book)->series)
            all.push_back({series.id.text(), seriesName(series, tongue), unitAxisText(series.unit, tongue)});
        return all;
    }
    const auto book = m_workspace.areas();
    if (!book)
        return all;
    if (subject.kind == TrendSubject::Kind::Areas) {
        for (const Area& area : (*book)->areas) {
            if (area.kind == AreaKind::Area)
                all.push_back({area.id.text(), area.name, {}});
        }
        return all;
    }
    if (const auto trend = typesTrend(subject, {}); trend) {
        for (const TrendLine& line : trend->lines)
            all.push_back({line.title, line.title, {}});
    }
    return all;
}

QStringList TrendChoice::listedAreas(const Classifier& classifier) const
{
    const AreaBook& book = classifier.book();
    const Scheme* scheme = schemeWithLists(book);
    const auto basis = scheme ? newestBasis(book, *scheme) : std::nullopt;
    QStringList ids;
    if (!basis)
        return ids;
    const Classes classes = classifier.classes(*basis->rules, basis->day);
    for (const Area& area : book.areas) {
        const quint8 held = classes.held[size_t(area.number)];
        if (held != Classes::none && basis->rules->classes[held].isListed && ids.size() < handful)
            ids.append(area.id.text());
    }
    return ids;
}

QStringList TrendChoice::first(const TrendSubject& subject) const
{
    QStringList ids;
    if (subject.kind == TrendSubject::Kind::Series) {
        const auto book = m_workspace.seriesBook();
        if (!book || !m_workspace.book())
            return ids;
        // One axis has one unit: that of the first.
        std::optional<Indicator::Unit> unit;
        for (const Target& target : m_workspace.book()->targets) {
            for (const SeriesId& id : target.series) {
                const Series* series = m_workspace.book()->seriesOf(id);
                const bool isNew = series && !series->figures.empty() && !ids.contains(id.text());
                if (!isNew || ids.size() >= handful || series->unit != unit.value_or(series->unit))
                    continue;
                unit = series->unit;
                ids.append(id.text());
            }
        }
        if (ids.isEmpty() && !(*book)->series.empty())
            ids.append((*book)->series.front().id.text());
        return ids;
    }
    if (subject.kind == TrendSubject::Kind::Types) {
        for (const TrendPick& pick : picks(subject))
            ids.append(pick.id);
        return ids.mid(0, handful);
    }
    const auto classifier = m_workspace.judged().classifier();
    if (classifier)
        ids = listedAreas(**classifier);
    if (ids.isEmpty()) {
        for (const TrendPick& pick : picks(subject))
            ids.append(pick.id);
        ids = ids.mid(0, handful);
    }
    return ids;
}

Trend TrendChoice::goalTrend(const QString& code) const
{
    for (const GoalProgress& progress : m_workspace.judged().goalProgress()) {
        if (progress.goal->code == code)
            return indblik::goalTrend(*m_workspace.book(), progress, Tongue::ofProgram());
    }
    return {};
}

Result<Trend> TrendChoice::trend(const TrendSubject& subject, const QStringList& picked, bool withBands) const
{
    switch (subject.kind) {
    case TrendSubject::Kind::Series:
        return seriesTrend(picked);
    case TrendSubject::Kind::Areas:
        return areasTrend(subject, picked, withBands);
    case TrendSubject::Kind::Types:
        return typesTrend(subject, picked);
    }
    Q_UNREACHABLE();
}

Result<Trend> TrendChoice::seriesTrend(const QStringList& picked) const
{
    const auto book = m_workspace.seriesBook();
    if (!book)
        return book.error();
    std::vector<Series> read;
    std::vector<Series> counts;
    for (const QString& id : picked) {
        auto series = m_workspace.series(SeriesId::fromText(id).value_or(SeriesId()));
        if (!series)
            return series.error();
        if (!*series)
            continue;
        if ((*series)->counts) {
            auto counted = m_workspace.series(*(*series)->counts);
            if (counted && *counted)
                counts.push_back(std::move(**counted));
        }
        read.push_back(std::move(**series));
    }
    std::vector<const Series*> lines;
    for (const Series& series : read)
        lines.push_back(&series);
    return indblik::seriesTrend(lines, counts, (*book)->breaks, Tongue::ofProgram());
}

Result<Trend> TrendChoice::areasTrend(const TrendSubject& subject, const QStringList& picked, bool withBands) const
{
    const auto classifier = m_workspace.judged().classifier();
    if (!classifier)
        return classifier.error();
    const AreaBook& book = (*classifier)->book();
    const Indicator* indicator = book.indicator(subject.indicator);
    if (!indicator)
        return Trend();
    std::vector<const Area*> areas;
    for (const QString& id : picked) {
        if (const Area* area = book.area(AreaId::fromText(id).value_or(AreaId())))
            areas.push_back(area);
    }
    const ShownFigures shown(book);
    Trend trend = areaTrend(**classifier, shown, *indicator, areas, Tongue::ofProgram());
    if (withBands)
        addBands(trend, **classifier, shown, *indicator, Tongue::ofProgram());
    if (const Scheme* scheme = book.scheme(subject.scheme))
        addLimits(trend, *scheme, *indicator, Tongue::ofProgram());
    finish(trend, book);
    return trend;
}

Result<Trend> TrendChoice::typesTrend(const TrendSubject& subject, const QStringList& picked) const
{
    const auto classifier = m_workspace.judged().classifier();
    if (!classifier)
        return classifier.error();
    const AreaBook& book = (*classifier)->book();
    const Indicator* indicator = book.indicator(subject.indicator);
    const Scheme* scheme = subject.scheme.isEmpty() ? schemeWithLists(book) : book.scheme(subject.scheme);
    const auto basis = scheme ? newestBasis(book, *scheme) : std::nullopt;
    if (!indicator || !basis)
        return Trend();
    Trend trend = typeTrend(**classifier, ShownFigures(book), *basis, *indicator, Tongue::ofProgram());
    if (!picked.isEmpty())
        std::erase_if(trend.lines, [&picked](const TrendLine& line) { return !picked.contains(line.title); });
    addLimits(trend, *scheme, *indicator, Tongue::ofProgram());
    finish(trend, book);
    return trend;
}

} // namespace indblik
