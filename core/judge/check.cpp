// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/check.h"

#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <tuple>

namespace indblik {

namespace {

/// Where a finding stands in the document: its part, its place there, the field or column.
using Position = std::tuple<int, int, int>;

class Positions
{
public:
    explicit Positions(const AccountBook& book) : m_book(book)
    {
        int place = 0;
        for (const Goal& goal : book.goals)
            m_goals[goal.id] = place++;
        for (const Card& card : book.cards)
            m_cards[card.id] = place++;
        for (const BudgetGroup& group : book.budget.groups) {
            for (const BudgetRow& row : group.rows)
                m_rows[row.id] = place++;
            m_groups[group.id] = place++;
        }
    }

    Position of(const Finding& finding) const
    {
        if (finding.text)
            return {int(*finding.text), -1, 0};
        if (finding.goal)
            return {0, placeIn(m_goals, *finding.goal), 0};
        if (finding.card)
            return {cardsAt(finding), placeIn(m_cards, *finding.card), fieldPlace(finding)};
        if (finding.row)
            return {3, placeIn(m_rows, *finding.row), columnPlace(finding)};
        return {3, finding.group ? placeIn(m_groups, *finding.group) : last, columnPlace(finding)};
    }

private:
    static constexpr int last = std::numeric_limits<int>::max();

    template<class Id>
    static int placeIn(const std::map<Id, int>& places, const Id& id)
    {
        const auto found = places.find(id);
        return found == places.end() ? last : found->second;
    }

    /// The part of the document the form is in.
    int cardsAt(const Finding& finding) const
    {
        const Card* card = m_book.card(*finding.card);
        return card && card->section == Section::Beyond ? 2 : 1;
    }

    int fieldPlace(const Finding& finding) const
    {
        const Card* card = finding.field ? m_book.card(*finding.card) : nullptr;
        const FormTemplate* form = card ? m_book.form(card->form) : nullptr;
        const Field* field = form ? form->field(*finding.field) : nullptr;
        return field ? int(field - form->fields.data()) : last;
    }

    static int columnPlace(const Finding& finding)
    {
        return finding.column && finding.column->year ? finding.column->year->number() : last;
    }

    const AccountBook& m_book;
    std::map<GoalId, int> m_goals;
    std::map<CardId, int> m_cards;
    std::map<BudgetRowId, int> m_rows;
    std::map<BudgetGroupId, int> m_groups;
};

} // namespace

Evidence evidenceOf(const AccountBook& book)
{
    std::map<InitiativeId, const BudgetRow*> rows;
    for (const BudgetGroup& group : book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (row.initiative)
                rows.emplace(*row.initiative, &row);
        }
    }
    Evidence evidence{book, book.budgetYears(), {}, nullptr};
    for (const Card& card : book.cards) {
        const auto found = rows.find(card.initiative);
        const BudgetRow* row = found == rows.end() ? nullptr : found->second;
        const auto amounts = statedAmounts(card.answer(fundingField), book.account.budgetUnit);
        evidence.initiatives.push_back({&card, row, fundingOf(amounts, row)});
        if (row)
            rows.erase(found);
    }
    for (const BudgetGroup& group : book.budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (!row.initiative || rows.count(*row.initiative) > 0)
                evidence.initiatives.push_back({nullptr, &row, {}});
        }
    }
    return evidence;
}

std::vector<Finding> check(const AccountBook& book, const Budget* before, std::span<const RuleCounts> ruleCounts)
{
    Evidence evidence = evidenceOf(book);
    evidence.before = before;
    evidence.ruleCounts = ruleCounts;
    std::vector<Finding> findings;
    for (const Rule& rule : allRules()) {
        for (Finding& finding : rule.find(evidence))
            findings.push_back(std::move(finding));
    }
    if (findings.empty())
        return findings;
    const Positions positions(book);
    std::stable_sort(findings.begin(), findings.end(),
        [&positions](const Finding& left, const Finding& right) { return positions.of(left) < positions.of(right); });
    return findings;
}

bool Evidence::isColumn(Year year) const
{
    return std::binary_search(columns.begin(), columns.end(), year);
}

std::vector<SaidText> saidTexts(const AccountBook& book)
{
    std::vector<SaidText> texts;
    const auto add = [&texts](const QString& text, const Finding& place) {
        if (!text.isEmpty())
            texts.push_back({text, place});
    };
    const Account& account = book.account;
    for (const auto& [which, heading, text] :
        {std::tuple(AccountText::Introduction, &Account::assessmentHeading, &Account::introduction),
            std::tuple(AccountText::GoalsText, &Account::goalsHeading, &Account::goalsText),
            std::tuple(AccountText::BeyondText, &Account::beyondHeading, &Account::beyondText),
            std::tuple(AccountText::BudgetText, &Account::budgetHeading, &Account::budgetText)})
        add(account.*text, {.kind = {}, .subject = account.*heading, .text = which});
    for (const Goal& goal : book.goals) {
        if (const GoalAssessment* said = book.assessment(goal.id)) {
            const Finding place{.kind = {}, .subject = goal.code, .goal = goal.id};
            add(said->assessment, place);
            add(said->circumstances, place);
            add(said->recommendation, place);
            add(said->reservation, place);
            if (said->closing) {
                add(said->closing->measurement, place);
                add(said->closing->reservation, place);
            }
        }
    }
    for (const Card& card : book.cards) {
        const FormTemplate* form = book.form(card.form);
        const auto placeOf = [&card](const FieldKey& field) {
            return Finding{.kind = {}, .subject = card.title, .card = card.id, .field = field};
        };
        if (form) {
            for (const Field& field : form->fields)
                add(card.answer(field.key), placeOf(field.key));
        }
        for (const auto& [key, answer] : card.answers) {
            if (!form || !form->field(key))
                add(answer.text, placeOf(key));
        }
    }
    return texts;
}

std::vector<RuleCounts> toldRuleCounts(const AccountBook& book)
{
    std::vector<RuleCounts> told;
    for (const SaidText& said : saidTexts(book)) {
        auto here = toldRuleCounts(said.text);
        std::move(here.begin(), here.end(), std::back_inserter(told));
    }
    return told;
}

const FieldKey fundingField{QStringLiteral("funding")};

Finding findingAt(const CheckedInitiative& initiative, const FieldKey& field, const BudgetColumn& column)
{
    Finding finding{.kind = {}, .subject = initiative.card->title, .card = initiative.card->id, .field = field};
    if (initiative.row) {
        finding.row = initiative.row->id;
        finding.column = column;
    }
    return finding;
}

Finding findingAt(const BudgetRow& row, const BudgetColumn& column)
{
    return {.kind = {}, .subject = row.title, .row = row.id, .column = column};
}

Finding findingAt(const BudgetGroup& group, const BudgetColumn& column)
{
    return {.kind = {}, .subject = group.title, .group = group.id, .column = column};
}

} // namespace indblik
