// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importjson.h"

#include "app/findingjson.h"
#include "app/json.h"

#include <QJsonArray>

namespace indblik {

namespace {

QString statusText(ProposalStatus status)
{
    switch (status) {
    case ProposalStatus::New:
        return QStringLiteral("new");
    case ProposalStatus::Changed:
        return QStringLiteral("changed");
    case ProposalStatus::Unchanged:
        return QStringLiteral("unchanged");
    case ProposalStatus::Refused:
        return QStringLiteral("refused");
    }
    Q_UNREACHABLE();
}

QString thingText(const ProposedThing& thing)
{
    static constexpr QLatin1String names[] = {QLatin1String("card"), QLatin1String("account"), QLatin1String("goal"),
        QLatin1String("card"), QLatin1String("budgetGroup"), QLatin1String("budgetRow"), QLatin1String("footnote"),
        QLatin1String("changeTable"), QLatin1String("area"), QLatin1String("list")};
    return names[thing.index()];
}

} // namespace

QJsonObject proposalJson(const Proposal& proposal, bool applied, const QLocale& locale)
{
    QJsonArray items;
    for (const ProposedItem& item : proposal.items) {
        QJsonArray differences;
        for (const ProposedDifference& difference : item.differences)
            differences.append(QJsonObject{{QStringLiteral("what"), difference.what},
                {QStringLiteral("before"), difference.before}, {QStringLiteral("after"), difference.after}});
        QJsonArray doubts;
        for (const Finding& doubt : item.doubts)
            doubts.append(sentence(doubt, locale));
        items.append(QJsonObject{
            {QStringLiteral("thing"), thingText(item.thing)},
            {QStringLiteral("title"), item.title},
            {QStringLiteral("status"), statusText(item.status)},
            {QStringLiteral("line"), item.line > 0 ? QJsonValue(item.line) : QJsonValue()},
            {QStringLiteral("differences"), differences},
            {QStringLiteral("doubts"), doubts},
            {QStringLiteral("held"), item.isHeld},
        });
    }
    QJsonArray untaken;
    for (const SourceLine& line : proposal.untaken)
        untaken.append(QJsonObject{{QStringLiteral("line"), line.line}, {QStringLiteral("text"), line.text}});
    QJsonObject json = findingsJson(proposal.findings, locale);
    json.insert(QStringLiteral("untaken"), untaken);
    json.insert(
        QStringLiteral("proposal"), QJsonObject{
                                        {QStringLiteral("new"), proposal.count(ProposalStatus::New)},
                                        {QStringLiteral("changed"), proposal.count(ProposalStatus::Changed)},
                                        {QStringLiteral("unchanged"), proposal.count(ProposalStatus::Unchanged)},
                                        {QStringLiteral("refused"), proposal.count(ProposalStatus::Refused)},
                                    });
    json.insert(QStringLiteral("items"), items);
    json.insert(QStringLiteral("applied"), applied);
    return json;
}

} // namespace indblik
