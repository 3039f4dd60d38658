// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/aggregates.h"
#include "core/storage/edits.h"
#include "core/storage/ledger.h"
#include "core/storage/values.h"

#include <QCoreApplication>

namespace indblik {

const Table accountTable(RecordType::Account, "account", {"id"},
    {"year", "title", "annex", "addressee", "introduction", "assessment_heading", "goals_heading", "beyond_heading",
        "budget_heading", "budget_unit", "budget_from", "budget_to", "budget_version", "sender", "dated",
        "introduction_from", "goals_text", "beyond_text", "budget_text", "prints_guidance"});

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

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

std::optional<YearSpan> spanOf(const std::optional<Year>& first, const std::optional<Year>& last)
{
    const bool isSpan = first && last && *first <= *last && last->number() - first->number() < 100;
    return isSpan ? std::optional(YearSpan{*first, *last}) : std::nullopt;
}

} // namespace

Result<std::vector<Account>> loadAccounts(const QSqlDatabase& database)
{
    Query query(database, accountTable.select("ORDER BY year DESC"));
    return query.into(std::vector<Account>(), [](auto& accounts, const Query& row) -> Result<void> {
        const auto year = row.year("year");
        if (!year)
            return Error{
                Words::tr("The file has an account of the impossible year %1. Send this message to your IT department.")
                    .arg(row.number("year"))};
        accounts.push_back({.id = row.id<AccountId>("id"),
            .year = *year,
            .title = row.text("title"),
            .annex = row.text("annex"),
            .addressee = row.text("addressee"),
            .sender = row.text("sender"),
            .dated = row.day("dated"),
            .introduction = row.text("introduction"),
            .introductionFrom = row.year("introduction_from"),
            .assessmentHeading = row.text("assessment_heading"),
            .goalsHeading = row.text("goals_heading"),
            .beyondHeading = row.text("beyond_heading"),
            .budgetHeading = row.text("budget_heading"),
            .goalsText = row.text("goals_text"),
            .beyondText = row.text("beyond_text"),
            .budgetText = row.text("budget_text"),
            .printsGuidance = row.flag("prints_guidance"),
            .budgetUnit = unitFromKey(row.text("budget_unit")),
            .budgetYears = spanOf(row.year("budget_from"), row.year("budget_to")),
            .budgetVersion = BudgetVersionId::fromText(row.text("budget_version")),
            .revision = row.count("revision")});
        return {};
    });
}

void Edits::save(const Account& account)
{
    const auto& span = account.budgetYears;
    m_ledger.put({&accountTable, {account.id.text()},
        {qint64(account.year.number()), storedText(account.title), storedText(account.annex),
            storedText(account.addressee), storedText(account.introduction), storedText(account.assessmentHeading),
            storedText(account.goalsHeading), storedText(account.beyondHeading), storedText(account.budgetHeading),
            unitKey(account.budgetUnit), orNull(span ? std::optional(span->first) : std::nullopt),
            orNull(span ? std::optional(span->last) : std::nullopt), orNull(account.budgetVersion),
            orNull(storedText(account.sender)), orNull(account.dated), orNull(account.introductionFrom),
            orNull(storedText(account.goalsText)), orNull(storedText(account.beyondText)),
            orNull(storedText(account.budgetText)),
            orNull(account.printsGuidance ? std::optional<qint64>(1) : std::nullopt)},
        account.revision});
}

} // namespace indblik
