// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table boundFigureTable(RecordType::BoundFigure, "bound_figure", {"id"},
    {"account_id", "card_id", "goal_id", "field", "words", "words_before", "point_kind", "point_thing", "point_at"});

namespace {

constexpr auto ofAccount = "WHERE account_id = :account_id ORDER BY card_id, goal_id, field, id";
constexpr auto ofCard = "WHERE card_id = :card_id ORDER BY id";

/// Nothing of a point that a later version of the program keeps and this one does not know.
std::optional<BoundFigure> boundFigureOf(const Query& row)
{
    const auto point = pointFromText(row.text("point_kind"), row.text("point_thing"), row.text("point_at"));
    if (!point)
        return std::nullopt;
    BoundFigure bound{.account = row.id<AccountId>("account_id"), .point = *point};
    bound.id = row.id<BoundFigureId>("id");
    bound.place.field = {row.text("field")};
    if (row.isNull("card_id"))
        bound.place.of = row.id<GoalId>("goal_id");
    else
        bound.place.of = row.id<CardId>("card_id");
    bound.words = row.text("words");
    bound.before = row.text("words_before");
    bound.revision = row.count("revision");
    return bound;
}

Result<std::vector<BoundFigure>> load(Query& query)
{
    return query.into(std::vector<BoundFigure>(), [](auto& all, const Query& row) {
        if (auto bound = boundFigureOf(row))
            all.push_back(std::move(*bound));
    });
}

} // namespace

Result<std::vector<BoundFigure>> loadBoundFigures(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, boundFigureTable.select(ofAccount));
    return load(query.bind(":account_id", account.text()));
}

Result<std::vector<BoundFigure>> loadBoundFiguresOf(const QSqlDatabase& database, const CardId& card)
{
    Query query(database, boundFigureTable.select(ofCard));
    return load(query.bind(":card_id", card.text()));
}

void Edits::save(const BoundFigure& bound)
{
    const auto* card = std::get_if<CardId>(&bound.place.of);
    const auto* goal = std::get_if<GoalId>(&bound.place.of);
    m_ledger.put({&boundFigureTable, {bound.id.text()},
        {bound.account.text(), card ? Value(card->text()) : Value(), goal ? Value(goal->text()) : Value(),
            bound.place.field.text, bound.words, bound.before, pointKindText(bound.point), pointThingText(bound.point),
            pointAtText(bound.point)},
        bound.revision});
}

void Edits::remove(const BoundFigure& bound)
{
    m_ledger.remove(boundFigureTable, {bound.id.text()}, bound.revision);
}

} // namespace indblik
