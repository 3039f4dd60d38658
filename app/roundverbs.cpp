// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/roundverbs.h"

#include "app/call.h"
#include "app/json.h"
#include "core/judge/cards/completeness.h"
#include "core/judge/cards/openyear.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int usageOf(const char* verb)
{
    return usage(Words::tr("Usage: indblik-cli %1").arg(QLatin1String(verb)));
}

/// The form that --card names, whatever the case of its letters.
Result<Card> cardOf(const Call& call, const AccountBook& book)
{
    const QString title = call.value("card").simplified();
    const auto found = std::find_if(book.cards.begin(), book.cards.end(),
        [&title](const Card& card) { return card.title.compare(title, Qt::CaseInsensitive) == 0; });
    if (found != book.cards.end())
        return *found;
    return Error{Words::tr("There is no status form “%1” in the account of %2. “cards” lists their titles.")
                     .arg(title, book.account.year.text()),
        {}, Fault::Missing};
}

/// The initiatives that --new and --new-beyond name.
Result<void> takeNew(const Call& call, YearOpening& opening, const std::vector<Initiative>& initiatives)
{
    for (const Section section : {Section::Goals, Section::Beyond}) {
        const auto titles =
            call.parser.values(section == Section::Goals ? QStringLiteral("new") : QStringLiteral("new-beyond"));
        for (const QString& title : titles) {
            if (auto added = addNew(opening, initiatives, section, title); !added)
                return added;
        }
    }
    return {};
}

Result<void> leaveOut(YearOpening& opening, const QStringList& titles)
{
    for (const QString& title : titles) {
        const auto found = std::find_if(opening.cards.begin(), opening.cards.end(), [&title](const OpeningCard& card) {
            return card.title.compare(title.simplified(), Qt::CaseInsensitive) == 0;
        });
        if (found == opening.cards.end())
            return Error{Words::tr("There is no status form “%1” to leave out.").arg(title), {}, Fault::Missing};
        found->isTaken = false;
    }
    return {};
}

QJsonObject openingJson(const YearOpening& opening, bool isMade)
{
    QJsonArray cards;
    for (const OpeningCard& card : opening.cards)
        cards.append(QJsonObject{
            {QStringLiteral("title"), card.title},
            {QStringLiteral("section"), sectionText(card.section)},
            {QStringLiteral("isNew"), card.isNew},
            {QStringLiteral("hasEnded"), card.hasEnded},
            {QStringLiteral("taken"), card.isTaken},
            {QStringLiteral("due"), card.due ? QJsonValue(card.due->toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("responsible"), card.responsible.isEmpty() ? QJsonValue() : QJsonValue(card.responsible)},
        });
    return {
        {QStringLiteral("year"), opening.year.number()},
        {QStringLiteral("from"), opening.from.number()},
        {QStringLiteral("opened"), isMade},
        {QStringLiteral("cards"), cards},
    };
}

void printOpening(const YearOpening& opening, bool isMade)
{
    int taken = 0;
    for (const OpeningCard& card : opening.cards) {
        taken += card.isTaken ? 1 : 0;
        if (card.isNew)
            print(Words::tr("new: %1").arg(card.title));
        if (!card.isTaken)
            print(Words::tr("left out: %1").arg(card.title));
    }
    print(isMade ? Words::tr("%n status form(s) opened", nullptr, taken)
                 : Words::tr("%n status form(s) would be opened", nullptr, taken));
}

} // namespace

int openYear(const Call& call)
{
    const auto year = yearOf(call, QStringLiteral("year"));
    const auto due = FuzzyDate::readDay(call.value("due"));
    if (!year || !*year)
        return usageOf(openYearUsage);
    if (call.has("due") && !due)
        return usage(Words::tr("--due takes a day, such as 2012-04-01."));
    const bool isMade = !call.has("dry-run");
    const auto workspace = openWorkspace(call, call.file(), isMade ? Access::Write : Access::Read);
    if (!workspace)
        return fail(workspace.error());
    if (const auto shown = (*workspace)->show(); !shown)
        return fail(shown.error());
    auto opening = (*workspace)->proposeOpening(**year);
    if (!opening)
        return fail(opening.error());
    if (const auto taken = takeNew(call, *opening, (*workspace)->book()->initiatives); !taken)
        return fail(taken.error());
    if (const auto left = leaveOut(*opening, call.parser.values(QStringLiteral("without"))); !left)
        return fail(left.error());
    for (OpeningCard& card : opening->cards)
        card.due = due ? due : card.due;
    if (isMade) {
        if (const auto opened = (*workspace)->openYear(*opening); !opened)
            return fail(opened.error());
    }
    if (call.wantsJson())
        print(openingJson(*opening, isMade));
    else
        printOpening(*opening, isMade);
    return done;
}

int answer(const Call& call)
{
    if (!call.has("card") || !call.has("year") || !call.has("field") || call.has("text") == call.has("confirm"))
        return usageOf(answerUsage);
    return withBook(call, Access::Write, [&call](Workspace& workspace, const AccountBook& book) {
        const auto card = cardOf(call, book);
        if (!card)
            return fail(card.error());
        const FormTemplate* form = book.form(card->form);
        const FieldKey field{call.value("field")};
        if (!form || !form->field(field)) {
            QStringList keys;
            for (size_t i = 0; form && i < form->fields.size(); ++i)
                keys.append(form->fields[i].key.text);
            return fail(Error{Words::tr("The form “%1” has no field “%2”. It has: %3.")
                                  .arg(card->title, field.text, keys.join(QStringLiteral(", "))),
                {}, Fault::Missing});
        }
        const auto written = call.has("confirm") ? workspace.cards().confirm(card->id, field, call.value("reason"))
                                                 : workspace.cards().setAnswer(
                                                     card->id, field, call.value("text"), call.value("reason"));
        return written ? done : fail(written.error());
    });
}

int state(const Call& call)
{
    const auto to = stateFromText(call.value("to"));
    if (!call.has("card") || !call.has("year") || !to)
        return usageOf(stateUsage);
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        const auto card = cardOf(call, book);
        if (!card)
            return fail(card.error());
        const auto written = workspace.cards().setState(card->id, *to, call.value("reason"));
        return written ? done : fail(written.error());
    });
}

int cards(const Call& call)
{
    return withBook(call, Access::Read, [&call](const Workspace&, const AccountBook& book) {
        const QDate today = QDate::currentDate();
        if (call.wantsJson()) {
            print(cardsJson(book, today));
            return done;
        }
        for (const Card& card : book.cards) {
            print(QStringLiteral("## %1 [%2]").arg(card.title, stateWords(card.state)));
            if (const FormTemplate* form = book.form(card.form)) {
                for (const Field& field : form->fields)
                    print(QStringLiteral("%1\n%2\n").arg(field.labelIn(book.account.year), card.answer(field.key)));
            }
            for (const Gap& gap : gapsOf(book, card, today))
                print((gap.blocks() ? QStringLiteral("! ") : QStringLiteral("? ")) + sentence(gap));
        }
        return done;
    });
}

} // namespace indblik
