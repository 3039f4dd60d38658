// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/budgetjson.h"

#include "app/json.h"
#include "core/judge/budget/budgetgrid.h"
#include "core/judge/budget/sums.h"

#include <QJsonArray>

namespace indblik {

namespace {

/// Null where the source does not say.
QJsonValue kindJson(const BudgetVersion& version)
{
    return orNull(version.kind, &versionText);
}

/// Null where it is too large; the check says so.
QJsonValue sumJson(const LongSum& added)
{
    const auto sum = added.sum();
    if (!sum)
        return {};
    return QJsonObject{
        {QStringLiteral("amount"), sum->amount.kroner()}, {QStringLiteral("withoutNumber"), sum->withoutNumber}};
}

QJsonObject sumsJson(const std::map<Year, LongSum>& years)
{
    QJsonObject json;
    for (const auto& [year, sum] : years)
        json.insert(year.text(), sumJson(sum));
    return json;
}

/// All of the account's budget, by number from 1 on.
QJsonArray versionsJson(const AccountBook& book)
{
    QJsonArray versions;
    for (const BudgetVersion& version : book.versions)
        versions.append(QJsonObject{
            {QStringLiteral("number"), versions.size() + 1},
            {QStringLiteral("kind"), kindJson(version)},
            {QStringLiteral("name"), textOrNull(version.name)},
            {QStringLiteral("prices"), orNull(version.prices, &priceLevelText)},
            {QStringLiteral("priceYear"), yearJson(version.priceYear)},
            {QStringLiteral("isInUse"), version.id == book.budget.version.id},
        });
    return versions;
}

QJsonArray footnoteMarks(const Budget& budget, const BudgetRow& row)
{
    QJsonArray marks;
    for (const Footnote* each : budget.footnotesInOrder()) {
        const Footnote& footnote = *each;
        const bool isHere = std::any_of(footnote.places.begin(), footnote.places.end(),
            [&row](const FootnotePlace& place) { return place.row == row.id; });
        if (isHere)
            marks.append(budget.shownMark(footnote.id));
    }
    return marks;
}

QJsonObject partJson(const BudgetRow& row, const BudgetPart& part, Year from, Year to)
{
    QJsonObject cells;
    for (Year year = from; year <= to; year = year.next())
        cells.insert(year.text(), figureJson(partFigure(row, part, {year})));
    QJsonObject json{{QStringLiteral("name"), part.name}, {QStringLiteral("cells"), cells}};
    if (part.funding) {
        const Funding& funding = *part.funding;
        json.insert(QStringLiteral("funder"), funderText(funding.funder));
        json.insert(QStringLiteral("inKind"), funding.isInKind);
        json.insert(QStringLiteral("sharePercent"), percentJson(funding.share));
        json.insert(
            QStringLiteral("countedIn"), orNull(funding.countedIn, [](const BudgetRowId& id) { return id.text(); }));
    }
    return json;
}

QJsonObject groupJson(const Budget& budget, const BudgetGroup& group, Year from, Year to)
{
    QJsonArray rows;
    for (const BudgetRow& row : group.rows) {
        QJsonObject cells;
        std::vector<Figure> figures;
        for (Year year = from; year <= to; year = year.next()) {
            figures.push_back(row.figure(year));
            cells.insert(year.text(), figureJson(figures.back()));
        }
        QJsonArray sites;
        QJsonArray sources;
        for (const BudgetPart& part : row.parts)
            (part.isSite() ? sites : sources).append(partJson(row, part, from, to));
        rows.append(QJsonObject{
            {QStringLiteral("id"), row.id.text()},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("sites"), sites},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("sum"), sumJson(longSumOf(figures))},
            {QStringLiteral("stated"), figureJson(row.stated)},
            {QStringLiteral("footnotes"), footnoteMarks(budget, row)},
        });
    }
    QJsonObject sums;
    QJsonObject stated;
    for (Year year = from; year <= to; year = year.next()) {
        std::vector<Figure> figures;
        for (const BudgetRow& row : group.rows)
            figures.push_back(row.figure(year));
        sums.insert(year.text(), sumJson(longSumOf(figures)));
        const auto found = group.statedByYear.find(year);
        if (found != group.statedByYear.end())
            stated.insert(year.text(), figureJson(found->second));
    }
    stated.insert(QStringLiteral("total"), figureJson(group.stated));
    return {
        {QStringLiteral("title"), group.title},
        {QStringLiteral("section"), sectionText(group.section)},
        {QStringLiteral("rows"), rows},
        {QStringLiteral("sums"), sums},
        {QStringLiteral("statedTotals"), stated},
    };
}

} // namespace

QJsonObject budgetJson(const AccountBook& book, Year from, Year to)
{
    QJsonArray groups;
    for (const BudgetGroup& group : book.budget.groups)
        groups.append(groupJson(book.budget, group, from, to));
    QJsonArray footnotes;
    for (const Footnote* footnote : book.budget.footnotesInOrder())
        footnotes.append(QJsonObject{
            {QStringLiteral("mark"), book.budget.shownMark(footnote->id)}, {QStringLiteral("text"), footnote->text}});
    return {
        {QStringLiteral("from"), from.number()},
        {QStringLiteral("to"), to.number()},
        {QStringLiteral("version"), kindJson(book.budget.version)},
        {QStringLiteral("versions"), versionsJson(book)},
        {QStringLiteral("groups"), groups},
        {QStringLiteral("footnotes"), footnotes},
    };
}

QJsonObject overviewJson(const BudgetOverview& overview)
{
    QJsonArray accounts;
    for (const AccountYears& each : overview.accounts) {
        QJsonArray groups;
        for (const GroupYears& group : each.groups)
            groups.append(QJsonObject{{QStringLiteral("title"), group.title},
                {QStringLiteral("section"), sectionText(group.section)},
                {QStringLiteral("sums"), sumsJson(group.years)}});
        accounts.append(QJsonObject{
            {QStringLiteral("year"), each.account.year.number()},
            {QStringLiteral("title"), each.account.title},
            {QStringLiteral("version"), kindJson(each.version)},
            {QStringLiteral("versionName"), each.version.name},
            {QStringLiteral("hasMoneyInTwoRows"), each.hasMoneyInTwoRows},
            {QStringLiteral("sums"), sumsJson(each.years())},
            {QStringLiteral("sum"), sumJson(each.all())},
            {QStringLiteral("groups"), groups},
        });
    }
    return {{QStringLiteral("accounts"), accounts}};
}

} // namespace indblik
