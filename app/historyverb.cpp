// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/historyverb.h"

#include "app/historyjson.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addTitles(std::map<QString, QString>& titles, const Budget& budget)
{
    for (const BudgetGroup& group : budget.groups) {
        titles[group.id.text()] = group.title;
        for (const BudgetRow& row : group.rows) {
            titles[row.id.text()] = row.title;
            for (const BudgetPart& part : row.parts)
                titles[part.id.text()] = QStringLiteral("%1, %2").arg(row.title, part.name);
        }
    }
    for (const Footnote& footnote : budget.footnotes)
        titles[footnote.id.text()] = Words::tr("footnote %1").arg(budget.shownMark(footnote.id));
}

/// Names for the ids in the history, from all accounts of the file and all versions of their budgets.
std::map<QString, QString> titlesIn(Workspace& workspace)
{
    std::map<QString, QString> titles;
    if (const auto areas = workspace.areas()) {
        for (const Area& area : (*areas)->areas)
            titles[area.id.text()] = area.name;
        for (const FigureSource& source : (*areas)->sources)
            titles[source.id.text()] = source.title;
        for (const DesignationList& list : (*areas)->lists)
            titles[list.id.text()] = Words::tr("list of %1").arg(list.validFrom.toString(Qt::ISODate));
    }
    if (const auto book = workspace.seriesBook()) {
        for (const Series& series : (*book)->series)
            titles[series.id.text()] = series.name();
    }
    const auto accounts = workspace.accounts();
    for (const Account& account : accounts) {
        titles[account.id.text()] = account.title;
        if (!workspace.show(account.year) || !workspace.book())
            continue;
        const AccountBook& book = *workspace.book();
        for (const Card& card : book.cards)
            titles[card.id.text()] = card.title;
        for (const Goal& goal : book.goals)
            titles[goal.id.text()] = goal.title;
        for (const Initiative& initiative : book.initiatives)
            titles[initiative.id.text()] = initiative.title;
        for (const Criterion& criterion : book.criteria)
            titles[criterion.id.text()] = criterion.text;
        for (const Register& list : book.registers)
            titles[list.id.text()] = list.title;
        for (const FollowUp& followUp : book.followUps)
            titles[followUp.id.text()] = followUp.title;
        for (const Actor& actor : book.actors)
            titles[actor.id.text()] = actor.name;
        for (const BudgetVersion& version : book.versions) {
            if (!version.isFirst())
                titles[version.id.text()] = version.title();
            if (const auto budget = workspace.budgetVersion(version))
                addTitles(titles, *budget);
        }
        for (const ChangeTable& table : book.changeTables)
            titles[table.id.text()] = table.title;
    }
    return titles;
}

int history(const Call& call)
{
    const auto workspace = openWorkspace(call, call.file(), Access::Read);
    if (!workspace)
        return fail(workspace.error());
    if (const auto shown = (*workspace)->show(); !shown)
        return fail(shown.error());
    const auto entries = (*workspace)->history({});
    if (!entries)
        return fail(entries.error());
    const auto titles = titlesIn(**workspace);
    const QJsonObject json = historyJson(*entries, titles);
    if (call.wantsJson()) {
        print(json);
        return done;
    }
    const auto text = [&titles](const QJsonValue& value) {
        if (const auto title = titles.find(value.toString()); title != titles.end())
            return title->second;
        if (value.isObject() && value[u"amount"].isString())
            return value[u"amount"].toString();
        if (value.isObject() && value[u"mark"].isString())
            return Words::tr("“%1”").arg(value[u"mark"].toString());
        return value.isObject() ? QStringLiteral("…") : value.toVariant().toString().simplified().left(60);
    };
    const auto lines = json[u"history"].toArray();
    for (const auto& line : lines) {
        const bool isKept = line[u"kind"].toString() == recordTypeText(RecordType::Kept);
        print(
            QStringLiteral("%1  %2  %3 %4: %5 → %6  %7")
                .arg(line[u"at"].toString(), line[u"author"].toString(),
                    line[u"title"].toString(line[u"kind"].toString()), line[u"field"].toString(), text(line[u"before"]),
                    isKept ? QStringLiteral("…") : text(line[u"after"]), line[u"reason"].toString())
                .simplified());
    }
    return done;
}

} // namespace

Verb historyVerb()
{
    return {"history", QT_TRANSLATE_NOOP("CommandLine", "history FILE [--json]"), 1, {"json"}, &history};
}

} // namespace indblik
