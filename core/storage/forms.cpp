// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"

#include <QCoreApplication>

namespace indblik {

const Table formTable(RecordType::Form, "form", {"form_key", "version"}, {"body"}, Told::AsOne);
const Table carryRuleTable(RecordType::CarryRule, "carry_rule", {"form_key", "field"}, {"rule"}, Told::AsOne);

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

constexpr auto countCardsOfForm = R"(
    SELECT count(*) AS cards FROM card WHERE form_key = :form_key AND form_version = :form_version
)";

} // namespace

Result<std::vector<FormTemplate>> loadForms(const QSqlDatabase& database)
{
    Query query(database, formTable.selectAll);
    return query.into(std::vector<FormTemplate>(), [](auto& forms, const Query& row) -> Result<void> {
        auto form = readForm(row.text("body").toUtf8());
        if (!form)
            return form.error();
        if (form->ref != FormRef{row.text("form_key"), row.count("version")})
            return damaged();
        forms.push_back(std::move(*form));
        return {};
    });
}

void Edits::save(const FormTemplate& form)
{
    const std::vector<Value> key = {form.ref.key, qint64(form.ref.version)};
    const auto stored = m_ledger.find(formTable, key);
    if (!stored)
        return m_ledger.fail(stored.error());
    // A form never changes once it is in a file; a changed one is the next version.
    if (!stored->has_value())
        m_ledger.put({&formTable, key, {QString::fromUtf8(writeForm(form))}, 0});
}

void Edits::replaceUnused(const FormTemplate& form)
{
    Query used(m_ledger.database(), countCardsOfForm);
    used.bind(":form_key", form.ref.key).bind(":form_version", qint64(form.ref.version));
    const auto cards = used.first([](const Query& row) { return row.number("cards"); });
    if (!cards)
        return m_ledger.fail(cards.error());
    if (*cards != 0)
        return m_ledger.fail(
            Error{Words::tr("There are status forms made with version %1, so it is not changed.").arg(form.ref.version),
                {}, Fault::Conflict});
    m_ledger.putPart(formTable, {form.ref.key, qint64(form.ref.version)}, {QString::fromUtf8(writeForm(form))});
}

Result<CarryRules> loadCarryRules(const QSqlDatabase& database)
{
    return Query(database, carryRuleTable.selectAll).into(CarryRules(), [](auto& rules, const Query& row) {
        if (const auto rule = carryRuleFromText(row.text("rule")))
            rules[{row.text("form_key"), FieldKey{row.text("field")}}] = *rule;
    });
}

void Edits::save(const CarryRules& rules)
{
    for (const auto& [place, rule] : rules)
        m_ledger.putPart(carryRuleTable, {place.first, place.second.text}, {carryRuleText(rule)});
}

} // namespace indblik
