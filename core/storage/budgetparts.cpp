// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

namespace indblik {

const RecordKind budgetVersionKind{
    RecordType::BudgetVersion,
    1,
    {"id", "account_id", "kind", "name", "prices", "price_year", "ordinal"},
    false,
    "SELECT id, account_id, kind, name, prices, price_year, ordinal, revision FROM budget_version ORDER BY id",
    "SELECT account_id, kind, name, prices, price_year, ordinal, revision FROM budget_version WHERE id = :id",
    R"(INSERT INTO budget_version (id, account_id, kind, name, prices, price_year, ordinal, revision)
       VALUES (:id, :account_id, :kind, :name, :prices, :price_year, :ordinal, :revision)
       ON CONFLICT (id) DO UPDATE SET
           account_id = excluded.account_id, kind = excluded.kind, name = excluded.name, prices = excluded.prices,
           price_year = excluded.price_year, ordinal = excluded.ordinal, revision = excluded.revision)",
    "DELETE FROM budget_version WHERE id = :id",
};

const RecordKind budgetPartKind{
    RecordType::BudgetPart,
    1,
    {"id", "row_id", "name", "funder", "in_kind", "share_hundredths", "counted_in", "ordinal"},
    false,
    R"(SELECT id, row_id, name, funder, in_kind, share_hundredths, counted_in, ordinal, revision
       FROM budget_part ORDER BY id)",
    R"(SELECT row_id, name, funder, in_kind, share_hundredths, counted_in, ordinal, revision
       FROM budget_part WHERE id = :id)",
    R"(INSERT INTO budget_part (id, row_id, name, funder, in_kind, share_hundredths, counted_in, ordinal, revision)
       VALUES (:id, :row_id, :name, :funder, :in_kind, :share_hundredths, :counted_in, :ordinal, :revision)
       ON CONFLICT (id) DO UPDATE SET
           row_id = excluded.row_id, name = excluded.name, funder = excluded.funder, in_kind = excluded.in_kind,
           share_hundredths = excluded.share_hundredths, counted_in = excluded.counted_in,
           ordinal = excluded.ordinal, revision = excluded.revision)",
    "DELETE FROM budget_part WHERE id = :id",
    nullptr,
    "UPDATE budget_part SET revision = revision + 1 WHERE id = :id",
};

const RecordKind budgetPartAmountKind{
    RecordType::BudgetPartAmount,
    2,
    {"part_id", "budget_column", "amount", "mark"},
    true,
    "SELECT part_id, budget_column, amount, mark, revision FROM budget_part_amount ORDER BY part_id, budget_column",
    R"(SELECT amount, mark, revision
       FROM budget_part_amount WHERE part_id = :part_id AND budget_column = :budget_column)",
    R"(INSERT INTO budget_part_amount (part_id, budget_column, amount, mark, revision)
       VALUES (:part_id, :budget_column, :amount, :mark, :revision)
       ON CONFLICT (part_id, budget_column) DO UPDATE SET
           amount = excluded.amount, mark = excluded.mark, revision = excluded.revision)",
    "DELETE FROM budget_part_amount WHERE part_id = :part_id AND budget_column = :budget_column",
    &budgetPartKind,
};

const RecordKind acceptanceKind{
    RecordType::Acceptance,
    2,
    {"account_id", "finding", "author", "reason", "is_printed"},
    false,
    R"(SELECT account_id, finding, author, reason, is_printed, revision
       FROM acceptance ORDER BY account_id, finding)",
    R"(SELECT author, reason, is_printed, revision
       FROM acceptance WHERE account_id = :account_id AND finding = :finding)",
    R"(INSERT INTO acceptance (account_id, finding, author, reason, is_printed, revision)
       VALUES (:account_id, :finding, :author, :reason, :is_printed, :revision)
       ON CONFLICT (account_id, finding) DO UPDATE SET
           author = excluded.author, reason = excluded.reason, is_printed = excluded.is_printed,
           revision = excluded.revision)",
    "DELETE FROM acceptance WHERE account_id = :account_id AND finding = :finding",
};

namespace {

constexpr auto selectVersions = R"(
    SELECT id, kind, name, prices, price_year, ordinal, revision
    FROM budget_version WHERE account_id = :account_id
    ORDER BY ordinal, id
)";

constexpr auto selectAcceptances = R"(
    SELECT finding, author, reason, is_printed, revision
    FROM acceptance WHERE account_id = :account_id
    ORDER BY finding
)";

constexpr auto selectAmounts = "SELECT budget_column, NULL FROM budget_part_amount WHERE part_id = :owner";
constexpr auto selectCountedIn = "SELECT id FROM budget_part WHERE counted_in = :row_id";

} // namespace

Result<std::vector<BudgetVersion>> loadBudgetVersions(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, selectVersions);
    query.bind(":account_id", account.text());
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<BudgetVersion> versions;
    bool hasFirst = false;
    while (query.next()) {
        BudgetVersion version;
        version.id = BudgetVersionId::fromText(query.text(0)).value_or(BudgetVersionId());
        version.account = account;
        version.kind = versionFromText(query.text(1)).value_or(VersionKind::Decided);
        version.name = query.text(2);
        version.prices = priceLevelFromText(query.text(3));
        if (!query.isNull(4))
            version.priceYear = Year::from(int(query.number(4)));
        version.ordinal = int(query.number(5));
        version.revision = int(query.number(6));
        hasFirst = hasFirst || version.isFirst();
        versions.push_back(std::move(version));
    }
    if (!hasFirst)
        versions.insert(versions.begin(), BudgetVersion::first(account));
    return query.finished(std::move(versions));
}

const BudgetVersion& usedVersion(const Account& account, const std::vector<BudgetVersion>& versions)
{
    const auto found = std::find_if(versions.begin(), versions.end(),
        [&account](const BudgetVersion& version) { return version.id == account.budgetVersion; });
    return found == versions.end() ? versions.front() : *found;
}

Result<std::vector<Acceptance>> loadAcceptances(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, selectAcceptances);
    query.bind(":account_id", account.text());
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Acceptance> acceptances;
    while (query.next())
        acceptances.push_back(
            {account, query.text(0), query.text(1), query.text(2), query.number(3) != 0, int(query.number(4))});
    return query.finished(std::move(acceptances));
}

Result<void> Edits::save(const BudgetVersion& version)
{
    return m_ledger.put({&budgetVersionKind, {version.id.text()},
        {version.account.text(), versionText(version.kind), storedText(version.name).simplified(),
            version.prices ? Value(priceLevelText(*version.prices)) : Value(),
            version.priceYear ? Value(qint64(version.priceYear->number())) : Value(), qint64(version.ordinal)},
        version.revision});
}

Result<void> Edits::save(const BudgetPart& part)
{
    const QString id = part.id.text();
    const auto& funding = part.funding;
    const Value share = funding && funding->share ? Value(funding->share->hundredths()) : Value();
    const Value countedIn = funding && funding->countedIn ? Value(funding->countedIn->text()) : Value();
    if (auto saved = m_ledger.put({&budgetPartKind, {id},
            {part.row.text(), storedText(part.name).simplified(),
                funding ? Value(funderText(funding->funder)) : Value(), qint64(funding && funding->isInKind), share,
                countedIn, qint64(part.ordinal)},
            part.revision});
        !saved)
        return saved;
    for (const auto& [column, figure] : part.amounts) {
        if (auto saved = m_ledger.putPart(budgetPartAmountKind, {id, column.text()}, valuesOf(figure)); !saved)
            return saved;
    }
    return removeParts(m_ledger, budgetPartAmountKind, selectAmounts, id, [&part](const std::vector<Value>& key) {
        const auto* text = std::get_if<QString>(&key[1]);
        const auto column = text ? BudgetColumn::fromText(*text) : std::nullopt;
        return column && part.amounts.contains(*column);
    });
}

Result<void> Edits::remove(const BudgetPart& part)
{
    const QString id = part.id.text();
    if (auto expected = m_ledger.expect(budgetPartKind, {id}, part.revision); !expected)
        return expected;
    if (auto removed = removeParts(m_ledger, budgetPartAmountKind, selectAmounts, id, keepsNone); !removed)
        return removed;
    return m_ledger.removePart(budgetPartKind, {id});
}

/// Sources of other rows whose money stood in this row too stand on their own again.
Result<void> Edits::countNoLongerIn(const BudgetRowId& row)
{
    Query query(m_ledger.database(), selectCountedIn);
    query.bind(":row_id", row.text());
    if (auto run = query.run(); !run)
        return run;
    QStringList parts;
    while (query.next())
        parts.append(query.text(0));
    if (auto finished = query.finished(); !finished)
        return finished;
    constexpr size_t countedIn = 5; // among the values of budgetPartKind
    for (const QString& id : std::as_const(parts)) {
        auto record = m_ledger.find(budgetPartKind, {id});
        if (!record)
            return record.error();
        (*record)->values[countedIn] = Value();
        if (auto saved = m_ledger.put(**record); !saved)
            return saved;
    }
    return {};
}

Result<void> Edits::save(const Acceptance& acceptance)
{
    return m_ledger.put({&acceptanceKind, {acceptance.account.text(), acceptance.finding},
        {acceptance.author, storedText(acceptance.reason), qint64(acceptance.isPrinted)}, acceptance.revision});
}

Result<void> Edits::remove(const Acceptance& acceptance)
{
    return m_ledger.remove(acceptanceKind, {acceptance.account.text(), acceptance.finding}, acceptance.revision);
}

} // namespace indblik
