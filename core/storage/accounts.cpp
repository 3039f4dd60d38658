// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/store.h"

#include <QCoreApplication>

namespace indblik {

const RecordKind accountKind{
    RecordType::Account,
    1,
    {"id", "year", "title", "annex", "addressee", "introduction", "assessment_heading", "goals_heading",
        "beyond_heading", "budget_heading", "budget_unit", "budget_from", "budget_to", "budget_version"},
    false,
    R"(SELECT id, year, title, annex, addressee, introduction, assessment_heading, goals_heading, beyond_heading,
              budget_heading, budget_unit, budget_from, budget_to, budget_version, revision
       FROM account ORDER BY year DESC)",
    R"(SELECT year, title, annex, addressee, introduction, assessment_heading, goals_heading, beyond_heading,
              budget_heading, budget_unit, budget_from, budget_to, budget_version, revision
       FROM account WHERE id = :id)",
    R"(INSERT INTO account (id, year, title, annex, addressee, introduction, assessment_heading, goals_heading,
                            beyond_heading, budget_heading, budget_unit, budget_from, budget_to, budget_version,
                            revision)
       VALUES (:id, :year, :title, :annex, :addressee, :introduction, :assessment_heading, :goals_heading,
               :beyond_heading, :budget_heading, :budget_unit, :budget_from, :budget_to, :budget_version, :revision)
       ON CONFLICT (id) DO UPDATE SET
           year = excluded.year, title = excluded.title, annex = excluded.annex, addressee = excluded.addressee,
           introduction = excluded.introduction, assessment_heading = excluded.assessment_heading,
           goals_heading = excluded.goals_heading, beyond_heading = excluded.beyond_heading,
           budget_heading = excluded.budget_heading, budget_unit = excluded.budget_unit,
           budget_from = excluded.budget_from, budget_to = excluded.budget_to,
           budget_version = excluded.budget_version, revision = excluded.revision)",
    "DELETE FROM account WHERE id = :id",
};

const RecordKind initiativeKind{
    RecordType::Initiative,
    1,
    {"id", "title", "last_year"},
    false,
    "SELECT id, title, last_year, revision FROM initiative ORDER BY id",
    "SELECT title, last_year, revision FROM initiative WHERE id = :id",
    R"(INSERT INTO initiative (id, title, last_year, revision) VALUES (:id, :title, :last_year, :revision)
       ON CONFLICT (id) DO UPDATE SET
           title = excluded.title, last_year = excluded.last_year, revision = excluded.revision)",
    "DELETE FROM initiative WHERE id = :id",
};

const RecordKind formKind{
    RecordType::Form,
    2,
    {"form_key", "version", "body"},
    true,
    "SELECT form_key, version, body, revision FROM form ORDER BY form_key, version",
    "SELECT body, revision FROM form WHERE form_key = :form_key AND version = :version",
    R"(INSERT INTO form (form_key, version, body, revision) VALUES (:form_key, :version, :body, :revision)
       ON CONFLICT (form_key, version) DO UPDATE SET body = excluded.body, revision = excluded.revision)",
    "DELETE FROM form WHERE form_key = :form_key AND version = :version",
};

const RecordKind carryRuleKind{
    RecordType::CarryRule,
    2,
    {"form_key", "field", "rule"},
    true,
    "SELECT form_key, field, rule, revision FROM carry_rule ORDER BY form_key, field",
    "SELECT rule, revision FROM carry_rule WHERE form_key = :form_key AND field = :field",
    R"(INSERT INTO carry_rule (form_key, field, rule, revision) VALUES (:form_key, :field, :rule, :revision)
       ON CONFLICT (form_key, field) DO UPDATE SET rule = excluded.rule, revision = excluded.revision)",
    "DELETE FROM carry_rule WHERE form_key = :form_key AND field = :field",
};

const RecordKind changeTableKind{
    RecordType::ChangeTable,
    1,
    {"id", "account_id", "goal_id", "title", "from_year", "to_year"},
    false,
    "SELECT id, account_id, goal_id, title, from_year, to_year, revision FROM change_table ORDER BY id",
    "SELECT account_id, goal_id, title, from_year, to_year, revision FROM change_table WHERE id = :id",
    R"(INSERT INTO change_table (id, account_id, goal_id, title, from_year, to_year, revision)
       VALUES (:id, :account_id, :goal_id, :title, :from_year, :to_year, :revision)
       ON CONFLICT (id) DO UPDATE SET
           account_id = excluded.account_id, goal_id = excluded.goal_id, title = excluded.title,
           from_year = excluded.from_year, to_year = excluded.to_year, revision = excluded.revision)",
    "DELETE FROM change_table WHERE id = :id",
    nullptr,
    "UPDATE change_table SET revision = revision + 1 WHERE id = :id",
};

const RecordKind changeRowKind{
    RecordType::ChangeRow,
    2,
    {"table_id", "ordinal", "area_type", "net_moves", "not_vacated", "total", "share_hundredths"},
    true,
    R"(SELECT table_id, ordinal, area_type, net_moves, not_vacated, total, share_hundredths, revision
       FROM change_row ORDER BY table_id, ordinal)",
    R"(SELECT area_type, net_moves, not_vacated, total, share_hundredths, revision
       FROM change_row WHERE table_id = :table_id AND ordinal = :ordinal)",
    R"(INSERT INTO change_row (table_id, ordinal, area_type, net_moves, not_vacated, total, share_hundredths, revision)
       VALUES (:table_id, :ordinal, :area_type, :net_moves, :not_vacated, :total, :share_hundredths, :revision)
       ON CONFLICT (table_id, ordinal) DO UPDATE SET
           area_type = excluded.area_type, net_moves = excluded.net_moves, not_vacated = excluded.not_vacated,
           total = excluded.total, share_hundredths = excluded.share_hundredths, revision = excluded.revision)",
    "DELETE FROM change_row WHERE table_id = :table_id AND ordinal = :ordinal",
    &changeTableKind,
};

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr auto selectChangeTables = R"(
    SELECT t.id, t.goal_id, t.title, t.from_year, t.to_year, t.revision,
           r.area_type, r.net_moves, r.not_vacated, r.total, r.share_hundredths
    FROM change_table t LEFT JOIN change_row r ON r.table_id = t.id
    WHERE t.account_id = :account_id
    ORDER BY t.title, t.id, r.ordinal
)";

constexpr auto countCardsOfForm = R"(
    SELECT count(*) FROM card WHERE form_key = :form_key AND form_version = :form_version
)";

constexpr auto selectRowsFrom = "SELECT ordinal FROM change_row WHERE table_id = :table_id AND ordinal >= :ordinal";

QString unitKey(Scale unit)
{
    switch (unit) {
    case Scale::Kroner:
        return QStringLiteral("kr");
    case Scale::Thousand:
        return QStringLiteral("tkr");
    case Scale::Million:
        return QStringLiteral("mio");
    }
    Q_UNREACHABLE();
}

Scale unitFromKey(const QString& key)
{
    return key == QLatin1String("kr") ? Scale::Kroner
                                      : (key == QLatin1String("tkr") ? Scale::Thousand : Scale::Million);
}

template<class Tag>
Id<Tag> idOf(const QString& text)
{
    return Id<Tag>::fromText(text).value_or(Id<Tag>());
}

std::optional<Year> yearOf(const Query& query, int column)
{
    return query.isNull(column) ? std::nullopt : Year::from(int(query.number(column)));
}

std::optional<YearSpan> spanOf(const std::optional<Year>& first, const std::optional<Year>& last)
{
    const bool isSpan = first && last && *first <= *last && last->number() - first->number() < 100;
    return isSpan ? std::optional(YearSpan{*first, *last}) : std::nullopt;
}

Value valueOf(const std::optional<Year>& year)
{
    return year ? Value(qint64(year->number())) : Value();
}

} // namespace

Result<std::vector<Account>> loadAccounts(const QSqlDatabase& database)
{
    Query query(database, accountKind.selectAll);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Account> accounts;
    while (query.next()) {
        const auto year = yearOf(query, 1);
        if (!year)
            return Error{Words::tr("The file has an account of the impossible year %1.").arg(query.number(1))};
        accounts.push_back({.id = idOf<AccountTag>(query.text(0)),
            .year = *year,
            .title = query.text(2),
            .annex = query.text(3),
            .addressee = query.text(4),
            .introduction = query.text(5),
            .assessmentHeading = query.text(6),
            .goalsHeading = query.text(7),
            .beyondHeading = query.text(8),
            .budgetHeading = query.text(9),
            .budgetUnit = unitFromKey(query.text(10)),
            .budgetYears = spanOf(yearOf(query, 11), yearOf(query, 12)),
            .budgetVersion = BudgetVersionId::fromText(query.text(13)),
            .revision = int(query.number(14))});
    }
    return query.finished(std::move(accounts));
}

Result<void> Edits::save(const Account& account)
{
    const auto& span = account.budgetYears;
    return m_ledger.put({&accountKind, {account.id.text()},
        {qint64(account.year.number()), storedText(account.title), storedText(account.annex),
            storedText(account.addressee), storedText(account.introduction), storedText(account.assessmentHeading),
            storedText(account.goalsHeading), storedText(account.beyondHeading), storedText(account.budgetHeading),
            unitKey(account.budgetUnit), valueOf(span ? std::optional(span->first) : std::nullopt),
            valueOf(span ? std::optional(span->last) : std::nullopt),
            account.budgetVersion ? Value(account.budgetVersion->text()) : Value()},
        account.revision});
}

Result<std::vector<Initiative>> loadInitiatives(const QSqlDatabase& database)
{
    Query query(database, initiativeKind.selectAll);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<Initiative> initiatives;
    while (query.next())
        initiatives.push_back(
            {idOf<InitiativeTag>(query.text(0)), query.text(1), yearOf(query, 2), int(query.number(3))});
    return query.finished(std::move(initiatives));
}

Result<void> Edits::save(const Initiative& initiative)
{
    return m_ledger.put({&initiativeKind, {initiative.id.text()},
        {storedText(initiative.title), valueOf(initiative.lastYear)}, initiative.revision});
}

Result<std::vector<FormTemplate>> loadForms(const QSqlDatabase& database)
{
    Query query(database, formKind.selectAll);
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<FormTemplate> forms;
    while (query.next()) {
        auto form = readForm(query.text(2).toUtf8());
        if (!form)
            return form.error();
        if (form->ref != FormRef{query.text(0), int(query.number(1))})
            return damaged();
        forms.push_back(std::move(*form));
    }
    return query.finished(std::move(forms));
}

Result<void> Edits::save(const FormTemplate& form)
{
    const std::vector<Value> key = {form.ref.key, qint64(form.ref.version)};
    const auto stored = m_ledger.find(formKind, key);
    if (!stored)
        return stored.error();
    // A form never changes once it is in a file; a changed one is the next version.
    if (stored->has_value())
        return {};
    return m_ledger.put({&formKind, key, {QString::fromUtf8(writeForm(form))}, 0});
}

Result<void> Edits::replaceUnused(const FormTemplate& form)
{
    Query used(m_ledger.database(), countCardsOfForm);
    used.bind(":form_key", form.ref.key).bind(":form_version", qint64(form.ref.version));
    if (auto run = used.run(); !run)
        return run;
    if (!used.next() || used.number(0) > 0)
        return Error{
            Words::tr("There are status forms made with version %1, so it stays as it is.").arg(form.ref.version), {},
            Fault::Conflict};
    return m_ledger.putPart(formKind, {form.ref.key, qint64(form.ref.version)}, {QString::fromUtf8(writeForm(form))});
}

Result<CarryRules> loadCarryRules(const QSqlDatabase& database)
{
    Query query(database, carryRuleKind.selectAll);
    if (const auto run = query.run(); !run)
        return run.error();
    CarryRules rules;
    while (query.next()) {
        if (const auto rule = carryRuleFromText(query.text(2)))
            rules[{query.text(0), FieldKey{query.text(1)}}] = *rule;
    }
    return query.finished(std::move(rules));
}

Result<void> Edits::save(const CarryRules& rules)
{
    for (const auto& [place, rule] : rules) {
        if (auto saved = m_ledger.putPart(carryRuleKind, {place.first, place.second.text}, {carryRuleText(rule)});
            !saved)
            return saved;
    }
    return {};
}

Result<std::vector<ChangeTable>> loadChangeTables(const QSqlDatabase& database, const AccountId& account)
{
    Query query(database, selectChangeTables);
    query.bind(":account_id", account.text());
    if (const auto run = query.run(); !run)
        return run.error();
    std::vector<ChangeTable> tables;
    while (query.next()) {
        const auto id = idOf<ChangeTableTag>(query.text(0));
        if (tables.empty() || tables.back().id != id)
            tables.push_back({id, account, GoalId::fromText(query.text(1)), query.text(2), yearOf(query, 3),
                yearOf(query, 4), {}, int(query.number(5))});
        if (!query.isNull(6))
            tables.back().rows.push_back({query.text(6), query.number(7), query.number(8), query.number(9),
                PercentagePoints::fromHundredths(query.number(10))});
    }
    return query.finished(std::move(tables));
}

Result<void> Edits::save(const ChangeTable& table)
{
    const Value goal = table.goal ? Value(table.goal->text()) : Value();
    if (auto saved = m_ledger.put({&changeTableKind, {table.id.text()},
            {table.account.text(), goal, storedText(table.title), valueOf(table.from), valueOf(table.to)},
            table.revision});
        !saved)
        return saved;
    qint64 ordinal = 0;
    for (const ChangeRow& row : table.rows) {
        if (auto saved = m_ledger.putPart(changeRowKind, {table.id.text(), ordinal++},
                {storedText(row.areaType), row.netMoves, row.notVacated, row.total, row.share.hundredths()});
            !saved)
            return saved;
    }
    Query left(m_ledger.database(), selectRowsFrom);
    left.bind(":table_id", table.id.text()).bind(":ordinal", ordinal);
    if (auto run = left.run(); !run)
        return run;
    std::vector<qint64> gone;
    while (left.next())
        gone.push_back(left.number(0));
    if (auto finished = left.finished(); !finished)
        return finished;
    for (const qint64 row : gone) {
        if (auto removed = m_ledger.removePart(changeRowKind, {table.id.text(), row}); !removed)
            return removed;
    }
    return {};
}

} // namespace indblik
