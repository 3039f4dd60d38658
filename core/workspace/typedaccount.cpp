// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/typed.h"

#include "core/workspace.h"
#include "core/workspace/typedfaults.h"
#include "core/workspace/writtenchange.h"

#include <algorithm>

namespace indblik {

namespace {

using Text = AccountPlace::Field;
using Part = ChangePlace::Field;

/// The text of an account that a place is of; null for the day, the year and the mark.
QString Account::*textOf(Text field)
{
    switch (field) {
    case Text::Title:
        return &Account::title;
    case Text::Annex:
        return &Account::annex;
    case Text::Addressee:
        return &Account::addressee;
    case Text::Sender:
        return &Account::sender;
    case Text::AssessmentHeading:
        return &Account::assessmentHeading;
    case Text::Introduction:
        return &Account::introduction;
    case Text::GoalsHeading:
        return &Account::goalsHeading;
    case Text::GoalsText:
        return &Account::goalsText;
    case Text::BeyondHeading:
        return &Account::beyondHeading;
    case Text::BeyondText:
        return &Account::beyondText;
    case Text::BudgetHeading:
        return &Account::budgetHeading;
    case Text::BudgetText:
        return &Account::budgetText;
    case Text::Dated:
    case Text::IntroductionFrom:
    case Text::PrintsGuidance:
        return nullptr;
    }
    Q_UNREACHABLE();
}

QString textOf(const std::optional<Year>& year)
{
    return year ? year->text() : QString();
}

const ChangeTable* tableOf(const AccountBook& book, const ChangeTableId& id)
{
    const auto found = std::find_if(
        book.changeTables.begin(), book.changeTables.end(), [&id](const ChangeTable& table) { return table.id == id; });
    return found == book.changeTables.end() ? nullptr : &*found;
}

/// Takes one field over; says why it cannot be, and leaves what the table has there.
Result<void> take(ChangeTable& table, Part field, const QString& text)
{
    switch (field) {
    case Part::Title:
        if (text.trimmed().isEmpty())
            return Error{Typed::tr("Write what the change table is called.")};
        table.title = text.simplified();
        return {};
    case Part::Goal:
        table.goal = GoalId::fromText(text);
        return {};
    case Part::From:
    case Part::To: {
        const auto year = Year::fromText(text.trimmed());
        if (!year && !text.trimmed().isEmpty())
            return Error{Typed::tr("“%1” is not a year. Write four digits, or leave it empty.").arg(text.trimmed())};
        (field == Part::From ? table.from : table.to) = year;
        return {};
    }
    case Part::Rows: {
        auto rows = readChange(changeCells(text));
        if (!rows)
            return rows.error();
        if (rows->empty())
            return Error{Typed::tr("Write at least one row.")};
        table.rows = std::move(*rows);
        return {};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

TypedFaults Typed::storeAt(const AccountPlace& place, const TypedTexts& typed)
{
    const QString& text = typed.begin()->second;
    Account texts = m_workspace.book()->account;
    if (const auto each = textOf(place.field)) {
        if (place.field == Text::Title && text.trimmed().isEmpty())
            return refuse(typed, unfinished(tr("Write what the account is called.")));
        texts.*each = text;
    } else if (place.field == Text::Dated) {
        texts.dated = FuzzyDate::readDay(text);
        if (!texts.dated && !text.trimmed().isEmpty())
            return refuse(typed,
                unfinished(tr("“%1” is not a day. Write it as “1.4.2012”, or leave it empty.").arg(text.trimmed())));
    } else if (place.field == Text::PrintsGuidance) {
        texts.printsGuidance = !text.isEmpty();
    } else {
        texts.introductionFrom = Year::fromText(text);
    }
    return outcomeOf(typed, m_workspace.accountEdits().setTexts(texts, calledAt(place)));
}

TypedFaults Typed::storeAt(const ChangePlace& place, const TypedTexts& typed)
{
    const ChangeTable* known = tableOf(*m_workspace.book(), place.table);
    ChangeTable now = known ? *known : ChangeTable{.id = place.table};
    TypedFaults faults;
    for (const auto& [each, text] : typed) {
        if (const auto taken = take(now, std::get<ChangePlace>(each).field, text); !taken)
            faults.emplace(each, unfinished(taken.error().message));
    }
    if (known && now == *known)
        return faults;
    if (known || (!now.title.isEmpty() && !now.rows.empty()))
        return outcomeOf(typed, m_workspace.accountEdits().saveChangeTable(now), std::move(faults));
    // A new one is stored once it has its title and a row.
    const QString lacking =
        now.title.isEmpty() ? tr("Write what the change table is called.") : tr("Write at least one row.");
    const TypedFault first = faults.empty() ? unfinished(lacking) : faults.begin()->second;
    return refuse(typed, first, std::move(faults));
}

std::optional<QString> Typed::storedAt(const AccountPlace& place) const
{
    const Account& account = m_workspace.book()->account;
    if (const auto each = textOf(place.field))
        return account.*each;
    if (place.field == Text::Dated)
        return FuzzyDate::dayText(account.dated, QLocale());
    if (place.field == Text::PrintsGuidance)
        return account.printsGuidance ? QStringLiteral("1") : QString();
    return textOf(account.introductionFrom);
}

std::optional<QString> Typed::storedAt(const ChangePlace& place) const
{
    const ChangeTable* table = tableOf(*m_workspace.book(), place.table);
    if (!table)
        return std::nullopt;
    switch (place.field) {
    case Part::Title:
        return table->title;
    case Part::Goal:
        return table->goal ? table->goal->text() : QString();
    case Part::From:
        return textOf(table->from);
    case Part::To:
        return textOf(table->to);
    case Part::Rows:
        return changeText(changeCells(table->rows));
    }
    Q_UNREACHABLE();
}

QString Typed::calledAt(const AccountPlace& place) const
{
    const QString names[] = {tr("title of the account"), tr("annex"), tr("to"), tr("from"), tr("date of the account"),
        tr("heading of the goals"), tr("introduction"), tr("year of the introduction"), tr("heading of the forms"),
        tr("text before the forms"), tr("heading beyond the goals"), tr("text beyond the goals"),
        tr("heading of the budget"), tr("text before the budget"), tr("whether the guidance is printed")};
    return names[int(place.field)];
}

QString Typed::calledAt(const ChangePlace& place) const
{
    const QString names[] = {tr("title"), tr("goal"), tr("from the year"), tr("to the year"), tr("rows")};
    const QString title = storedAt(ChangePlace{place.table}).value_or(QString());
    return QStringLiteral("%1, %2").arg(title.isEmpty() ? tr("change table") : title, names[int(place.field)]);
}

} // namespace indblik
