// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/factjson.h"

#include "app/json.h"
#include "core/judge/facts/proposed.h"

namespace indblik {

namespace {

QJsonObject acceptedJson(const AccountBook& book, const AcceptedFact& fact)
{
    const Card* card = book.card(fact.card);
    QJsonValue thing;
    if (fact.thing)
        thing = QJsonObject{
            {QStringLiteral("type"), recordTypeText(fact.thing->type)}, {QStringLiteral("id"), fact.thing->id}};
    return {
        {QStringLiteral("card"), card ? QJsonValue(card->title) : QJsonValue()},
        {QStringLiteral("field"), fact.field.text},
        {QStringLiteral("kind"), factKindText(fact.kind)},
        {QStringLiteral("sentence"), fact.sentence},
        {QStringLiteral("values"), fact.said},
        {QStringLiteral("thing"), thing},
    };
}

} // namespace

QJsonObject factJson(const Fact& fact, std::optional<int> number, const QLocale& locale)
{
    return {
        {QStringLiteral("number"), number ? QJsonValue(*number) : QJsonValue()},
        {QStringLiteral("kind"), factKindText(fact.kind())},
        {QStringLiteral("field"), textOrNull(fact.field.text)},
        {QStringLiteral("at"), fact.at},
        {QStringLiteral("length"), fact.length},
        {QStringLiteral("sentence"), fact.sentence},
        {QStringLiteral("text"), factText(fact.content, locale)},
        {QStringLiteral("values"), factValues(fact.content)},
    };
}

QJsonArray acceptedFactsJson(const AccountBook& book)
{
    QJsonArray array;
    for (const AcceptedFact& fact : book.facts)
        array.append(acceptedJson(book, fact));
    return array;
}

QJsonArray changedFactsJson(const AccountBook& book)
{
    QJsonArray array;
    for (const AcceptedFact* fact : changedFacts(book))
        array.append(acceptedJson(book, *fact));
    return array;
}

} // namespace indblik
