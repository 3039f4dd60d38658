// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/json.h"

#include "core/judge/budget/budgetgrid.h"
#include "core/judge/budget/sums.h"
#include "core/judge/cards/completeness.h"

#include <QJsonArray>

namespace indblik {

namespace {

QJsonValue moneyJson(const std::optional<Money>& money)
{
    return money ? QJsonValue(money->kroner()) : QJsonValue();
}

QJsonValue figureJson(const std::optional<FindingFigure>& figure)
{
    return figure ? QJsonValue(plainText(*figure)) : QJsonValue();
}

QJsonValue unitJson(const std::optional<FindingFigure>& figure)
{
    return figure ? QJsonValue(figureUnitText(*figure)) : QJsonValue();
}

QJsonObject figureJson(const Figure& figure)
{
    if (const auto amount = figure.amount())
        return {{QStringLiteral("amount"), amount->kroner()}};
    return {{QStringLiteral("mark"), markText(*figure.mark())}};
}

QJsonValue figureJson(const std::optional<Figure>& figure)
{
    return figure ? QJsonValue(figureJson(*figure)) : QJsonValue();
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
        json.insert(QStringLiteral("sharePercent"),
            funding.share ? QJsonValue(double(funding.share->hundredths()) / 100) : QJsonValue());
        json.insert(
            QStringLiteral("countedIn"), funding.countedIn ? QJsonValue(funding.countedIn->text()) : QJsonValue());
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

QJsonObject findingJson(const Finding& finding, const QLocale& locale)
{
    return {
        {QStringLiteral("kind"), QLatin1String(finding.kind.name)},
        {QStringLiteral("grade"), gradeText(finding.grade)},
        {QStringLiteral("place"), placeText(finding)},
        {QStringLiteral("line"), finding.place.line > 0 ? QJsonValue(finding.place.line) : QJsonValue()},
        {QStringLiteral("stated"), figureJson(finding.stated)},
        {QStringLiteral("statedUnit"), unitJson(finding.stated)},
        {QStringLiteral("computed"), figureJson(finding.computed)},
        {QStringLiteral("computedUnit"), unitJson(finding.computed)},
        {QStringLiteral("difference"), moneyJson(finding.difference())},
        {QStringLiteral("text"), sentence(finding, locale)},
        {QStringLiteral("accepted"), QJsonValue()},
    };
}

QString statusText(ProposalStatus status)
{
    switch (status) {
    case ProposalStatus::New:
        return QStringLiteral("new");
    case ProposalStatus::Changed:
        return QStringLiteral("changed");
    case ProposalStatus::Unchanged:
        return QStringLiteral("unchanged");
    case ProposalStatus::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QString thingText(const ProposedThing& thing)
{
    static constexpr QLatin1String names[] = {QLatin1String("card"), QLatin1String("account"), QLatin1String("goal"),
        QLatin1String("card"), QLatin1String("budgetGroup"), QLatin1String("budgetRow"), QLatin1String("footnote"),
        QLatin1String("changeTable")};
    return names[thing.index()];
}

} // namespace

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dateJson(const std::optional<FuzzyDate>& date)
{
    return date ? QJsonValue(date->key()) : QJsonValue();
}

QJsonValue dateJson(const std::optional<QDate>& date)
{
    return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue achievementJson(const std::optional<Achievement>& achievement)
{
    if (!achievement)
        return {};
    return QJsonObject{
        {QStringLiteral("kind"), achievementText(achievement->kind)},
        {QStringLiteral("assessableFrom"), dateJson(achievement->assessableFrom)},
        {QStringLiteral("sentence"), textOrNull(achievement->sentence)},
    };
}

double pctOf(Percent percent)
{
    return double(percent.hundredths()) / 100;
}

QJsonValue measurementJson(const Measurement& measurement)
{
    if (measurement.isEmpty())
        return {};
    const auto share = measurement.share();
    return QJsonObject{
        {QStringLiteral("count"), measurement.count ? QJsonValue(*measurement.count) : QJsonValue()},
        {QStringLiteral("of"), measurement.of ? QJsonValue(*measurement.of) : QJsonValue()},
        {QStringLiteral("sharePct"), share ? QJsonValue(pctOf(*share)) : QJsonValue()},
    };
}

QJsonObject criterionJson(const Criterion& criterion)
{
    const CriterionTarget& target = criterion.target;
    const Reached is = reached(criterion);
    return {
        {QStringLiteral("text"), criterion.text},
        {QStringLiteral("comparator"),
            target.comparator == Comparator::AtLeast ? QStringLiteral("atLeast") : QStringLiteral("atMost")},
        {QStringLiteral("targetCount"), target.count ? QJsonValue(*target.count) : QJsonValue()},
        {QStringLiteral("targetPct"), target.share ? QJsonValue(pctOf(*target.share)) : QJsonValue()},
        {QStringLiteral("base"), measurementJson(criterion.base)},
        {QStringLiteral("actual"), measurementJson(criterion.actual)},
        {QStringLiteral("measured"), dateJson(criterion.measured)},
        {QStringLiteral("reached"), is == Reached::CannotTell ? QJsonValue() : QJsonValue(is == Reached::Yes)},
    };
}

QJsonObject followUpJson(const FollowUp& followUp, const QDate& today)
{
    return {
        {QStringLiteral("title"), followUp.title},
        {QStringLiteral("kind"), followUpText(followUp.kind)},
        {QStringLiteral("isExternal"), followUp.isExternal},
        {QStringLiteral("due"), dateJson(followUp.due)},
        {QStringLiteral("repeats"), repeatsText(followUp.repeats)},
        {QStringLiteral("arrived"), dateJson(followUp.arrived)},
        {QStringLiteral("isOverdue"), followUp.isOverdue(today)},
        {QStringLiteral("note"), textOrNull(followUp.note)},
    };
}

QJsonObject gapJson(const Gap& gap)
{
    return {
        {QStringLiteral("kind"), gapText(gap.kind)},
        {QStringLiteral("field"), gap.field ? QJsonValue(gap.field->text) : QJsonValue()},
        {QStringLiteral("blocks"), gap.blocks()},
        {QStringLiteral("text"), sentence(gap)},
    };
}

QJsonObject cardJson(const AccountBook& book, const Card& card, const QDate& today)
{
    QJsonObject answers;
    QJsonObject reviews;
    if (const FormTemplate* form = book.form(card.form)) {
        for (const Field& field : form->fields) {
            const auto review = card.review(field.key);
            answers.insert(field.key.text, card.answer(field.key));
            reviews.insert(field.key.text, review ? QJsonValue(reviewText(*review)) : QJsonValue());
        }
    }
    QJsonArray criteria;
    for (const Criterion* criterion : book.criteriaOf(card.id))
        criteria.append(criterionJson(*criterion));
    QJsonArray followUps;
    for (const FollowUp* followUp : book.followUpsOf(card))
        followUps.append(followUpJson(*followUp, today));
    QJsonArray missing;
    for (const Gap& gap : gapsOf(book, card, today))
        missing.append(gapJson(gap));
    return {
        {QStringLiteral("id"), card.id.text()},
        {QStringLiteral("title"), card.title},
        {QStringLiteral("section"), sectionText(card.section)},
        {QStringLiteral("isNew"), card.isNew},
        {QStringLiteral("state"), stateText(card.state)},
        {QStringLiteral("returnReason"), textOrNull(card.returnReason)},
        {QStringLiteral("responsible"), textOrNull(card.responsible)},
        {QStringLiteral("due"), dateJson(card.due)},
        {QStringLiteral("isOverdue"), card.isOverdue(today)},
        {QStringLiteral("template"), QStringLiteral("%1.v%2").arg(card.form.key).arg(card.form.version)},
        {QStringLiteral("answers"), answers},
        {QStringLiteral("reviews"), reviews},
        {QStringLiteral("achievement"), achievementJson(card.achievement)},
        {QStringLiteral("criteria"), criteria},
        {QStringLiteral("followUps"), followUps},
        {QStringLiteral("missing"), missing},
    };
}

} // namespace

QJsonObject cardsJson(const AccountBook& book, const QDate& today)
{
    QJsonArray cards;
    for (const Card& card : book.cards)
        cards.append(cardJson(book, card, today));
    const RoundCount round = countRound(book, today);
    return {
        {QStringLiteral("year"), book.account.year.number()},
        {QStringLiteral("round"),
            QJsonObject{{QStringLiteral("cards"), round.cards}, {QStringLiteral("notBegun"), round.notBegun},
                {QStringLiteral("draft"), round.drafts}, {QStringLiteral("submitted"), round.submitted},
                {QStringLiteral("returned"), round.returned}, {QStringLiteral("approved"), round.approved},
                {QStringLiteral("overdue"), round.overdue}}},
        {QStringLiteral("cards"), cards},
    };
}

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
        {QStringLiteral("version"), versionText(book.budget.version.kind)},
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
            {QStringLiteral("version"), versionText(each.version.kind)},
            {QStringLiteral("versionName"), each.version.name},
            {QStringLiteral("hasMoneyInTwoRows"), each.hasMoneyInTwoRows},
            {QStringLiteral("sums"), sumsJson(each.years())},
            {QStringLiteral("sum"), sumJson(each.all())},
            {QStringLiteral("groups"), groups},
        });
    }
    return {{QStringLiteral("accounts"), accounts}};
}

QJsonObject findingsJson(const std::vector<Finding>& findings, const QLocale& locale, const AccountBook* book)
{
    QJsonArray array;
    for (const Finding& finding : findings) {
        QJsonObject json = findingJson(finding, locale);
        if (book)
            json.insert(QStringLiteral("key"), finding.key());
        if (const Acceptance* acceptance = book ? book->acceptance(finding.key()) : nullptr)
            json.insert(QStringLiteral("accepted"), QJsonObject{{QStringLiteral("by"), acceptance->author},
                                                        {QStringLiteral("reason"), acceptance->reason}});
        array.append(json);
    }
    return {{QStringLiteral("findings"), array}};
}

QJsonObject proposalJson(const Proposal& proposal, bool applied, const QLocale& locale)
{
    QJsonArray items;
    for (const ProposedItem& item : proposal.items) {
        QJsonArray differences;
        for (const ProposedDifference& difference : item.differences)
            differences.append(QJsonObject{{QStringLiteral("what"), difference.what},
                {QStringLiteral("before"), difference.before}, {QStringLiteral("after"), difference.after}});
        QJsonArray doubts;
        for (const Finding& doubt : item.doubts)
            doubts.append(sentence(doubt, locale));
        items.append(QJsonObject{
            {QStringLiteral("thing"), thingText(item.thing)},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("status"), statusText(item.status)},
            {QStringLiteral("line"), item.line > 0 ? QJsonValue(item.line) : QJsonValue()},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("doubts"), doubts},
            {QStringLiteral("held"), item.isHeld},
        });
    }
    QJsonArray untaken;
    for (const SourceLine& line : proposal.untaken)
        untaken.append(QJsonObject{{QStringLiteral("line"), line.line}, {QStringLiteral("text"), line.text}});
    QJsonObject json = findingsJson(proposal.findings, locale);
    json.insert(QStringLiteral("untaken"), untaken);
    json.insert(
        QStringLiteral("proposal"), QJsonObject{
                                        {QStringLiteral("new"), proposal.count(ProposalStatus::New)},
                                        {QStringLiteral("changed"), proposal.count(ProposalStatus::Changed)},
                                        {QStringLiteral("unchanged"), proposal.count(ProposalStatus::Unchanged)},
                                        {QStringLiteral("refused"), proposal.count(ProposalStatus::Refused)},
                                    });
    json.insert(QStringLiteral("items"), items);
    json.insert(QStringLiteral("applied"), applied);
    return json;
}

QJsonValue historyValue(RecordType type, const QJsonValue& value)
{
    const auto figure = historyFigure(type, value);
    return figure ? QJsonValue(figureJson(*figure)) : value;
}

QJsonObject historyJson(const std::vector<HistoryEntry>& newestFirst, const std::map<QString, QString>& titles)
{
    QJsonArray entries;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry) {
        const auto title = titles.find(entry->subject);
        entries.append(QJsonObject{
            {QStringLiteral("seq"), entry->seq},
            {QStringLiteral("at"), entry->at.toString(Qt::ISODateWithMs)},
            {QStringLiteral("author"), entry->author},
            {QStringLiteral("reason"), entry->reason},
            {QStringLiteral("kind"), recordTypeText(entry->type)},
            {QStringLiteral("subject"), entry->subject},
            {QStringLiteral("title"), title == titles.end() ? QJsonValue() : QJsonValue(title->second)},
            {QStringLiteral("field"), entry->field},
            {QStringLiteral("before"), historyValue(entry->type, entry->before)},
            {QStringLiteral("after"), historyValue(entry->type, entry->after)},
            {QStringLiteral("step"), entry->step.text()},
            {QStringLiteral("undoes"), entry->undoes ? QJsonValue(entry->undoes->text()) : QJsonValue()},
        });
    }
    return {{QStringLiteral("history"), entries}};
}

} // namespace indblik
