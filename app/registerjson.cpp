// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registerjson.h"

#include "app/findingjson.h"
#include "core/judge/cards/registersums.h"

#include <QJsonArray>

namespace indblik {

namespace {

QJsonValue cellJson(const RegisterRow& row, const RegisterColumn& column)
{
    const QString text = row.text(column.key);
    if (text.isEmpty())
        return {};
    switch (column.kind) {
    case ColumnKind::Text:
    case ColumnKind::Term:
        return text;
    case ColumnKind::Amount:
        if (const auto amount = row.amount(column.key))
            return amount->kroner();
        return {};
    case ColumnKind::Share:
        if (const auto share = row.share(column.key))
            return double(share->hundredths()) / 100;
        return {};
    case ColumnKind::Number:
        if (const auto number = row.number(column.key))
            return *number;
        return {};
    case ColumnKind::Flag:
        if (const auto flag = row.flag(column.key))
            return *flag;
        return {};
    }
    Q_UNREACHABLE();
}

QJsonValue sumJson(const Register& list, const RegisterColumn& column)
{
    if (column.kind == ColumnKind::Amount) {
        const auto sum = sumOfAmounts(list, column.key);
        return sum ? QJsonValue(sum->kroner()) : QJsonValue();
    }
    const auto sum = sumOfNumbers(list, column.key);
    return sum ? QJsonValue(*sum) : QJsonValue();
}

QJsonValue comparedJson(const AccountBook& book, const Register& list)
{
    const auto compared = comparedSum(book, list);
    if (!compared)
        return {};
    return QJsonObject{{QStringLiteral("stated"), compared->stated.kroner()},
        {QStringLiteral("sum"), compared->sum.kroner()}, {QStringLiteral("fits"), compared->fits()}};
}

QJsonObject registerJson(const AccountBook& book, const Register& list)
{
    QJsonArray columns;
    QJsonObject sums;
    for (const RegisterColumn& column : list.form.columns) {
        columns.append(QJsonObject{{QStringLiteral("key"), column.key}, {QStringLiteral("label"), column.label},
            {QStringLiteral("kind"), columnKindText(column.kind)}});
        if (column.isSummed())
            sums.insert(column.key, sumJson(list, column));
    }
    QJsonArray rows;
    for (const RegisterRow& row : list.rows) {
        QJsonObject cells;
        for (const RegisterColumn& column : list.form.columns)
            cells.insert(column.key, cellJson(row, column));
        rows.append(cells);
    }
    return {{QStringLiteral("key"), list.form.key}, {QStringLiteral("title"), list.title},
        {QStringLiteral("columns"), columns}, {QStringLiteral("rows"), rows}, {QStringLiteral("sums"), sums},
        {QStringLiteral("compared"), comparedJson(book, list)}};
}

} // namespace

QJsonObject registersJson(const AccountBook& book, const Card& card)
{
    QJsonArray registers;
    for (const Register* list : book.registersOf(card.id))
        registers.append(registerJson(book, *list));
    return {{QStringLiteral("card"), card.title}, {QStringLiteral("registers"), registers}};
}

QJsonObject registerProposalJson(const RegisterProposal& proposal, bool applied, const QLocale& locale)
{
    QJsonArray refused;
    for (const RefusedRow& row : proposal.refused)
        refused.append(QJsonObject{
            {QStringLiteral("line"), row.line}, {QStringLiteral("name"), row.name}, {QStringLiteral("why"), row.why}});
    QJsonObject json = findingsJson(proposal.findings, locale);
    json.insert(QStringLiteral("proposal"),
        QJsonObject{{QStringLiteral("new"), proposal.added}, {QStringLiteral("changed"), proposal.changed},
            {QStringLiteral("unchanged"), proposal.unchanged},
            {QStringLiteral("refused"), int(proposal.refused.size())}});
    json.insert(QStringLiteral("refusedRows"), refused);
    json.insert(QStringLiteral("unknownColumns"), QJsonArray::fromStringList(proposal.unknownHeads));
    json.insert(QStringLiteral("missingColumns"), QJsonArray::fromStringList(proposal.missingHeads));
    json.insert(QStringLiteral("applied"), applied);
    return json;
}

} // namespace indblik
