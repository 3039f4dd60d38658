// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/formverbs.h"

#include "app/formjson.h"
#include "app/subject.h"
#include "app/take.h"
#include "core/judge/cards/completeness.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr auto answerUsage = QT_TRANSLATE_NOOP(
    "CommandLine", "answer FILE --card TITLE --year Y --field F (--text TEXT | --confirm | --copy) [--reason R]");
constexpr auto stateUsage = QT_TRANSLATE_NOOP(
    "CommandLine", "state FILE --card TITLE --year Y --to draft|submitted|returned|approved [--reason R]");

int answer(const Call& call)
{
    if (const auto lack = missing(call, {"card", "year", "field"}))
        return usage(call, *lack);
    if (!call.has("text") && !call.has("confirm") && !call.has("copy"))
        return usage(
            call, Words::tr("--text TEXT is missing (the answer), or --confirm, where last year's still holds."));
    if (const auto wrong = notOne(call, {"text", "confirm", "copy"}))
        return usage(call, *wrong);
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
        CardEdits& cards = workspace.cards();
        const QString reason = call.value("reason");
        if (call.has("confirm"))
            return statusOf(cards.confirm(card->id, field, reason));
        if (call.has("copy"))
            return statusOf(cards.copyFromLastYear(card->id, field, reason));
        return statusOf(cards.setAnswer(card->id, field, call.value("text"), reason));
    });
}

int state(const Call& call)
{
    if (const auto lack = missing(call, {"card", "year", "to"}))
        return usage(call, *lack);
    const auto to = stateFromText(call.value("to"));
    if (!to)
        return usage(
            call, Words::tr("--to takes draft, submitted, returned or approved, not “%1”.").arg(call.value("to")));
    return withBook(call, Access::Write, [&](Workspace& workspace, const AccountBook& book) {
        const auto card = cardOf(call, book);
        if (!card)
            return fail(card.error());
        return statusOf(workspace.cards().setState(card->id, *to, call.value("reason")));
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

} // namespace

Verb answerVerb()
{
    return {"answer", answerUsage, 1, {"card", "year", "field", "text", "confirm", "copy", "reason"}, &answer};
}

Verb stateVerb()
{
    return {"state", stateUsage, 1, {"card", "year", "to:state", "reason"}, &state};
}

Verb cardsVerb()
{
    return {"cards", QT_TRANSLATE_NOOP("CommandLine", "cards FILE [--year Y] [--json]"), 1, {"year", "json"}, &cards};
}

} // namespace indblik
