// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evaluationverb.h"

#include "app/evaluationjson.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto evaluationsUsage = QT_TRANSLATE_NOOP("CommandLine", "evaluations FILE [--year Y] [--waiting] [--json]");

int evaluations(const Call& call)
{
    return withBook(call, Access::Read, [&call](const Workspace&, const AccountBook& book) {
        const QDate today = QDate::currentDate();
        const auto calendar = call.has("waiting") ? evaluationsWaitedFor(book) : evaluationCalendar(book);
        if (call.wantsJson()) {
            print(evaluationsJson(book, calendar, today));
            return done;
        }
        for (const CalendarEntry& entry : calendar) {
            print(QStringLiteral("%1: %2").arg(entry.title, entry.round.words(today, QLocale())));
            for (const CardId& card : entry.cards)
                print(QStringLiteral("  ") + book.card(card)->title);
            for (const GoalId& id : entry.goals) {
                const Goal& goal = *book.goal(id);
                print(QStringLiteral("  ") + Words::tr("Goal %1: %2").arg(goal.code, goal.title));
            }
        }
        return done;
    });
}

} // namespace

Verb evaluationsVerb()
{
    return {"evaluations", evaluationsUsage, 1, {"year", "waiting", "json"}, &evaluations};
}

} // namespace indblik
