// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountverb.h"

#include "app/json.h"
#include "app/take.h"
#include "core/fuzzydate.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto accountUsage = QT_TRANSLATE_NOOP("CommandLine",
    "account FILE [--year Y] [--json] [--title TITLE] [--annex A] [--addressee WHO] [--sender WHO] [--date DATE] "
    "[--introduction TEXT] [--confirm] [--heading-assessment H] [--heading-goals H] [--heading-beyond H] "
    "[--heading-budget H] [--text-goals TEXT] [--text-beyond TEXT] [--text-budget TEXT] [--guidance yes|no]");

struct WrittenText
{
    const char* option;
    QString Account::*text;
};

constexpr WrittenText writtenTexts[] = {
    {"title:account", &Account::title},
    {"annex", &Account::annex},
    {"addressee", &Account::addressee},
    {"sender", &Account::sender},
    {"introduction", &Account::introduction},
    {"heading-assessment", &Account::assessmentHeading},
    {"heading-goals", &Account::goalsHeading},
    {"heading-beyond", &Account::beyondHeading},
    {"heading-budget", &Account::budgetHeading},
    {"text-goals", &Account::goalsText},
    {"text-beyond", &Account::beyondText},
    {"text-budget", &Account::budgetText},
};

/// The name of an option as it is typed.
QByteArray typed(const char* option)
{
    return QByteArray(option).split(':').constFirst();
}

struct SectionOfAccount
{
    const char* key;
    QString Account::*heading;
    QString Account::*text;
};

/// In the order of print.
constexpr SectionOfAccount sections[] = {
    {"assessment", &Account::assessmentHeading, &Account::introduction},
    {"goals", &Account::goalsHeading, &Account::goalsText},
    {"beyond", &Account::beyondHeading, &Account::beyondText},
    {"budget", &Account::budgetHeading, &Account::budgetText},
};

QJsonObject tableJson(const AccountBook& book, const ChangeTable& table)
{
    QJsonArray rows;
    for (const ChangeRow& row : table.rows)
        rows.append(QJsonObject{{QStringLiteral("areaType"), row.areaType}, {QStringLiteral("netMoves"), row.netMoves},
            {QStringLiteral("notVacated"), row.notVacated}, {QStringLiteral("total"), row.total},
            {QStringLiteral("sharePp"), double(row.share.hundredths()) / 100}});
    const Goal* goal = table.goal ? book.goal(*table.goal) : nullptr;
    return {{QStringLiteral("title"), table.title}, {QStringLiteral("goal"), textOrNull(goal ? goal->code : QString())},
        {QStringLiteral("from"), yearJson(table.from)}, {QStringLiteral("to"), yearJson(table.to)},
        {QStringLiteral("rows"), rows}};
}

QJsonObject accountJson(const AccountBook& book)
{
    const Account& account = book.account;
    QJsonArray parts;
    for (const SectionOfAccount& section : sections)
        parts.append(QJsonObject{{QStringLiteral("key"), QLatin1String(section.key)},
            {QStringLiteral("heading"), textOrNull(account.*section.heading)},
            {QStringLiteral("text"), textOrNull(account.*section.text)}});
    QJsonArray tables;
    for (const ChangeTable& table : book.changeTables)
        tables.append(tableJson(book, table));
    return {{QStringLiteral("year"), account.year.number()}, {QStringLiteral("title"), account.title},
        {QStringLiteral("annex"), textOrNull(account.annex)},
        {QStringLiteral("addressee"), textOrNull(account.addressee)},
        {QStringLiteral("sender"), textOrNull(account.sender)}, {QStringLiteral("dated"), dateJson(account.dated)},
        {QStringLiteral("introductionFrom"), yearJson(account.introductionFrom)},
        {QStringLiteral("printsGuidance"), account.printsGuidance}, {QStringLiteral("sections"), parts},
        {QStringLiteral("changeTables"), tables}};
}

void printAccount(const AccountBook& book)
{
    const Account& account = book.account;
    print(account.year.text() + QStringLiteral("  ") + account.title);
    const auto line = [](const QString& name, const QString& text) {
        if (!text.isEmpty())
            print(QStringLiteral("  %1: %2").arg(name, text));
    };
    line(Words::tr("annex"), account.annex);
    line(Words::tr("to"), account.addressee);
    line(Words::tr("from"), account.sender);
    line(Words::tr("date"), FuzzyDate::dayText(account.dated, QLocale()));
    if (account.introductionFrom)
        print(QStringLiteral("  ")
              + Words::tr("The introduction is that of %1 and not reviewed.").arg(account.introductionFrom->text()));
    for (const SectionOfAccount& section : sections) {
        print(QStringLiteral("\n") + account.*section.heading);
        if (!(account.*section.text).isEmpty())
            print(account.*section.text);
    }
    for (const ChangeTable& table : book.changeTables)
        print(QStringLiteral("\n") + Words::tr("change table: %1").arg(table.title));
}

bool isWritten(const Call& call, const WrittenText& each)
{
    return call.has(typed(each.option).constData());
}

/// The texts with what the call says of them.
Result<Account> written(const Call& call, Account texts)
{
    for (const WrittenText& each : writtenTexts) {
        if (isWritten(call, each))
            texts.*each.text = call.value(typed(each.option).constData());
    }
    if (call.has("date") && call.value("date").isEmpty()) {
        texts.dated.reset();
    } else if (call.has("date")) {
        const auto day = dayOf(call, "date");
        if (!day)
            return day.error();
        texts.dated = *day;
    }
    if (call.has("confirm"))
        texts.introductionFrom.reset();
    const QStringList answers{QStringLiteral("yes"), QStringLiteral("no")};
    if (call.has("guidance") && !answers.contains(call.value("guidance")))
        return notAmong(call, "guidance", answers);
    if (call.has("guidance"))
        texts.printsGuidance = call.value("guidance") == answers.front();
    return texts;
}

int account(const Call& call)
{
    const bool writes = call.has("date") || call.has("confirm") || call.has("guidance")
                        || std::any_of(std::begin(writtenTexts), std::end(writtenTexts),
                            [&call](const WrittenText& each) { return isWritten(call, each); });
    return withBook(call, writes ? Access::Write : Access::Read, [&](Workspace& workspace, const AccountBook& book) {
        if (writes) {
            const auto texts = written(call, book.account);
            if (!texts)
                return usage(call, texts.error().message);
            if (const auto set = workspace.accountEdits().setTexts(*texts); !set)
                return fail(set.error());
        }
        if (call.wantsJson())
            print(accountJson(*workspace.book()));
        else if (!writes)
            printAccount(book);
        return done;
    });
}

} // namespace

Verb accountVerb()
{
    std::vector<const char*> options = {"year", "json", "date", "confirm", "guidance"};
    for (const WrittenText& each : writtenTexts)
        options.push_back(each.option);
    return {"account", accountUsage, 1, std::move(options), &account};
}

} // namespace indblik
