// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formjson.h"

#include "app/followupjson.h"
#include "app/json.h"
#include "core/domain/answertable.h"
#include "core/judge/cards/completeness.h"

#include <QJsonArray>

namespace indblik {

namespace {

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

QJsonValue measurementJson(const Measurement& measurement)
{
    if (measurement.isEmpty())
        return {};
    return QJsonObject{
        {QStringLiteral("count"), orNull(measurement.count)},
        {QStringLiteral("of"), orNull(measurement.of)},
        {QStringLiteral("sharePct"), percentJson(measurement.share())},
    };
}

QJsonObject criterionJson(const Criterion& criterion, qsizetype number)
{
    const CriterionTarget& target = criterion.target;
    const Reached is = reached(criterion);
    return {
        {QStringLiteral("number"), number},
        {QStringLiteral("text"), criterion.text},
        {QStringLiteral("comparator"),
            target.comparator == Comparator::AtLeast ? QStringLiteral("atLeast") : QStringLiteral("atMost")},
        {QStringLiteral("targetCount"), orNull(target.count)},
        {QStringLiteral("targetPct"), percentJson(target.share)},
        {QStringLiteral("base"), measurementJson(criterion.base)},
        {QStringLiteral("actual"), measurementJson(criterion.actual)},
        {QStringLiteral("measured"), dateJson(criterion.measured)},
        {QStringLiteral("reached"), is == Reached::CannotTell ? QJsonValue() : QJsonValue(is == Reached::Yes)},
    };
}

QJsonObject gapJson(const Gap& gap)
{
    return {
        {QStringLiteral("kind"), gapText(gap.kind)},
        {QStringLiteral("field"), orNull(gap.field, [](const FieldKey& field) { return field.text; })},
        {QStringLiteral("blocks"), gap.blocks()},
        {QStringLiteral("text"), sentence(gap)},
    };
}

QJsonValue tableJson(const QString& answer)
{
    const auto table = readAnswerTable(answer);
    if (!table)
        return {};
    QJsonArray rows;
    for (const AnswerTable::Row& row : table->rows)
        rows.append(QJsonObject{
            {QStringLiteral("label"), row.label}, {QStringLiteral("cells"), QJsonArray::fromStringList(row.cells)}});
    return QJsonObject{
        {QStringLiteral("columns"), QJsonArray::fromStringList(table->columns)}, {QStringLiteral("rows"), rows}};
}

QJsonObject cardJson(const AccountBook& book, const Card& card, const QDate& today)
{
    QJsonObject answers;
    QJsonObject reviews;
    QJsonObject tables;
    if (const FormTemplate* form = book.form(card.form)) {
        for (const Field& field : form->fields) {
            answers.insert(field.key.text, card.answer(field.key));
            if (field.kind == FieldKind::Table)
                tables.insert(field.key.text, tableJson(card.answer(field.key)));
            reviews.insert(field.key.text, orNull(card.review(field.key), &reviewText));
        }
    }
    QJsonArray criteria;
    for (const Criterion* criterion : book.criteriaOf(card.id))
        criteria.append(criterionJson(*criterion, criteria.size() + 1));
    QJsonArray followUps;
    for (const FollowUp* followUp : book.followUpsOf(card))
        followUps.append(followUpJson(*followUp, today));
    const Initiative* initiative = book.initiative(card.initiative);
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
        {QStringLiteral("endsThisYear"), initiative && initiative->lastYear == book.account.year},
        {QStringLiteral("template"), QStringLiteral("%1.v%2").arg(card.form.key).arg(card.form.version)},
        {QStringLiteral("answers"), answers},
        {QStringLiteral("reviews"), reviews},
        {QStringLiteral("tables"), tables},
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

} // namespace indblik
