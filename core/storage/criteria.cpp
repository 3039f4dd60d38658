// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

namespace indblik {

const RecordKind criterionKind{
    RecordType::Criterion,
    1,
    {"id", "card_id", "ordinal", "text", "comparator", "target_count", "target_share", "base_count", "base_of",
        "base_share", "actual_count", "actual_of", "actual_share", "measured"},
    false,
    R"(SELECT id, card_id, ordinal, text, comparator, target_count, target_share, base_count, base_of, base_share,
              actual_count, actual_of, actual_share, measured, revision
       FROM criterion ORDER BY id)",
    R"(SELECT card_id, ordinal, text, comparator, target_count, target_share, base_count, base_of, base_share,
              actual_count, actual_of, actual_share, measured, revision
       FROM criterion WHERE id = :id)",
    R"(INSERT INTO criterion (id, card_id, ordinal, text, comparator, target_count, target_share, base_count, base_of,
                              base_share, actual_count, actual_of, actual_share, measured, revision)
       VALUES (:id, :card_id, :ordinal, :text, :comparator, :target_count, :target_share, :base_count, :base_of,
               :base_share, :actual_count, :actual_of, :actual_share, :measured, :revision)
       ON CONFLICT (id) DO UPDATE SET
           card_id = excluded.card_id, ordinal = excluded.ordinal, text = excluded.text,
           comparator = excluded.comparator, target_count = excluded.target_count,
           target_share = excluded.target_share, base_count = excluded.base_count, base_of = excluded.base_of,
           base_share = excluded.base_share, actual_count = excluded.actual_count, actual_of = excluded.actual_of,
           actual_share = excluded.actual_share, measured = excluded.measured, revision = excluded.revision)",
    "DELETE FROM criterion WHERE id = :id",
};

namespace {

// The columns in the order criteriaOf() takes them.
#define SELECT_CRITERIA                                                                                                \
    "SELECT k.id, k.card_id, k.ordinal, k.text, k.comparator, k.target_count, k.target_share, k.base_count, "          \
    "k.base_of, k.base_share, k.actual_count, k.actual_of, k.actual_share, k.measured, k.revision FROM criterion k "

constexpr auto selectOfAccount = SELECT_CRITERIA "JOIN card c ON c.id = k.card_id WHERE c.account_id = :account_id "
                                                 "ORDER BY k.card_id, k.ordinal, k.id";
constexpr auto selectOfCard = SELECT_CRITERIA "WHERE k.card_id = :card_id ORDER BY k.ordinal, k.id";

const QString atLeast = QStringLiteral("atLeast");
const QString atMost = QStringLiteral("atMost");

std::optional<qint64> countOf(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.number(column));
}

std::optional<Percent> shareOf(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(Percent::fromHundredths(query.number(column)));
}

Value valueOf(const std::optional<qint64>& count)
{
    return count ? Value(*count) : Value();
}

Value valueOf(const std::optional<Percent>& share)
{
    return share ? Value(share->hundredths()) : Value();
}

Result<std::vector<Criterion>> criteriaOf(Query& query)
{
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Criterion> criteria;
    while (query.next()) {
        Criterion criterion;
        criterion.id = CriterionId::fromText(query.text(0)).value_or(CriterionId());
        criterion.card = CardId::fromText(query.text(1)).value_or(CardId());
        criterion.ordinal = int(query.number(2));
        criterion.text = query.text(3);
        criterion.target = {
            query.text(4) == atMost ? Comparator::AtMost : Comparator::AtLeast, countOf(query, 5), shareOf(query, 6)};
        criterion.base = {countOf(query, 7), countOf(query, 8), shareOf(query, 9)};
        criterion.actual = {countOf(query, 10), countOf(query, 11), shareOf(query, 12)};
        criterion.measured = FuzzyDate::readKey(query.text(13));
        criterion.revision = int(query.number(14));
        criteria.push_back(std::move(criterion));
    }
    return query.finished(std::move(criteria));
}

} // namespace

Result<std::vector<Criterion>> loadCriteria(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, selectOfAccount);
    query.bind(":account_id", account.text());
    return criteriaOf(query);
}

Result<std::vector<Criterion>> loadCriteriaOf(const QSqlDatabase& database, const CardId& card)
{
    Query query(database, selectOfCard);
    query.bind(":card_id", card.text());
    return criteriaOf(query);
}

Result<void> Edits::save(const Criterion& criterion)
{
    const CriterionTarget& target = criterion.target;
    return m_ledger.put({&criterionKind, {criterion.id.text()},
        {criterion.card.text(), qint64(criterion.ordinal), storedText(criterion.text),
            target.comparator == Comparator::AtMost ? atMost : atLeast, valueOf(target.count), valueOf(target.share),
            valueOf(criterion.base.count), valueOf(criterion.base.of), valueOf(criterion.base.stated),
            valueOf(criterion.actual.count), valueOf(criterion.actual.of), valueOf(criterion.actual.stated),
            criterion.measured ? Value(criterion.measured->key()) : Value()},
        criterion.revision});
}

Result<void> Edits::remove(const Criterion& criterion)
{
    return m_ledger.remove(criterionKind, {criterion.id.text()}, criterion.revision);
}

} // namespace indblik
