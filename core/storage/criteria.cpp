// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

namespace indblik {

const Table criterionTable(RecordType::Criterion, "criterion", {"id"},
    {"card_id", "ordinal", "text", "comparator", "target_count", "target_share", "base_count", "base_of", "base_share",
        "actual_count", "actual_of", "actual_share", "measured"});

namespace {

constexpr auto ofAccount = R"(
    WHERE card_id IN (SELECT id FROM card WHERE account_id = :account_id) ORDER BY card_id, ordinal, id
)";
constexpr auto ofCard = "WHERE card_id = :card_id ORDER BY ordinal, id";

const QString atLeast = QStringLiteral("atLeast");
const QString atMost = QStringLiteral("atMost");

Criterion criterionOf(const Query& row)
{
    Criterion criterion;
    criterion.id = row.id<CriterionId>("id");
    criterion.card = row.id<CardId>("card_id");
    criterion.ordinal = row.count("ordinal");
    criterion.text = row.text("text");
    criterion.target = {row.text("comparator") == atMost ? Comparator::AtMost : Comparator::AtLeast,
        numberOrNone(row, "target_count"), percentOrNone(row, "target_share")};
    criterion.base = {numberOrNone(row, "base_count"), numberOrNone(row, "base_of"), percentOrNone(row, "base_share")};
    criterion.actual = {
        numberOrNone(row, "actual_count"), numberOrNone(row, "actual_of"), percentOrNone(row, "actual_share")};
    criterion.measured = FuzzyDate::readKey(row.text("measured"));
    criterion.revision = row.count("revision");
    return criterion;
}

} // namespace

Result<std::vector<Criterion>> loadCriteria(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, criterionTable.select(ofAccount));
    return query.bind(":account_id", account.text()).all(criterionOf);
}

Result<std::vector<Criterion>> loadCriteriaOf(const QSqlDatabase& database, const CardId& card)
{
    Query query(database, criterionTable.select(ofCard));
    return query.bind(":card_id", card.text()).all(criterionOf);
}

void Edits::save(const Criterion& criterion)
{
    const CriterionTarget& target = criterion.target;
    m_ledger.put({&criterionTable, {criterion.id.text()},
        {criterion.card.text(), qint64(criterion.ordinal), storedText(criterion.text),
            target.comparator == Comparator::AtMost ? atMost : atLeast, orNull(target.count), orNull(target.share),
            orNull(criterion.base.count), orNull(criterion.base.of), orNull(criterion.base.stated),
            orNull(criterion.actual.count), orNull(criterion.actual.of), orNull(criterion.actual.stated),
            orNull(criterion.measured)},
        criterion.revision});
}

void Edits::remove(const Criterion& criterion)
{
    m_ledger.remove(criterionTable, {criterion.id.text()}, criterion.revision);
}

} // namespace indblik
