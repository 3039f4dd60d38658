// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/openyear.h"

#include "core/judge/budget/sums.h"
#include "core/judge/cards/goaldue.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OpenYear)
};

Year later(Year year, int years)
{
    return Year::from(year.number() + years).value_or(year);
}

/// The account of one year made from the one before.
class Opening
{
public:
    Opening(const AccountBook& before, const YearOpening& opening)
        : m_before(before)
        , m_opening(opening)
        , m_years(opening.year.number() - before.account.year.number())
        , m_book{.account = {.year = opening.year}}
    {
        m_book.forms = withBuiltInForms(before.forms);
    }

    AccountBook make()
    {
        makeAccount();
        makeGoals();
        for (const OpeningCard& card : m_opening.cards) {
            if (card.isTaken)
                makeCard(card);
        }
        makeBudget();
        return std::move(m_book);
    }

private:
    void makeAccount()
    {
        const Account& before = m_before.account;
        Account& account = m_book.account;
        const auto inNewYear = [this, &before](
                                   QString words) { return words.replace(before.year.text(), m_opening.year.text()); };
        account.title = inNewYear(before.title);
        account.addressee = before.addressee;
        account.sender = before.sender;
        account.printsGuidance = before.printsGuidance;
        account.introduction = before.introduction;
        if (!before.introduction.isEmpty())
            account.introductionFrom = before.introductionFrom.value_or(before.year);
        account.assessmentHeading = inNewYear(before.assessmentHeading);
        account.goalsHeading = inNewYear(before.goalsHeading);
        account.beyondHeading = inNewYear(before.beyondHeading);
        account.budgetHeading = inNewYear(before.budgetHeading);
        account.budgetUnit = before.budgetUnit;
        if (before.budgetYears)
            account.budgetYears =
                YearSpan{later(before.budgetYears->first, m_years), later(before.budgetYears->last, m_years)};
        else
            account.budgetYears = usualBudgetYears(m_opening.year);
    }

    void makeGoals()
    {
        m_book.goals = m_before.goals;
        for (const GoalAssessment& assessment : m_before.assessments) {
            const bool isLeftOut = std::any_of(m_opening.goals.begin(), m_opening.goals.end(),
                [&assessment](const OpeningGoal& asked) { return asked.goal == assessment.goal && !asked.isTaken; });
            if (!assessment.endsHere() && !isLeftOut)
                m_book.assessments.push_back({.goal = assessment.goal, .account = m_book.account.id});
        }
    }

    void makeCard(const OpeningCard& taken)
    {
        const Card* before = m_before.cardOf(taken.initiative);
        Card card;
        card.account = m_book.account.id;
        card.initiative = taken.initiative;
        card.section = taken.section;
        card.ordinal = int(m_book.cards.size());
        card.title = taken.title;
        card.isNew = taken.isNew;
        card.due = taken.due;
        card.responsible = taken.responsible;
        const FormTemplate* form =
            newestForm(m_book.forms, before ? before->form.key : sectionText(taken.section), m_opening.year);
        if (!form)
            return;
        card.form = form->ref;
        if (before) {
            carryAnswers(card, *before, *form);
            carryCriteria(card, *before);
            carryRegisters(card, *before);
        }
        m_taken.insert(card.initiative);
        m_book.cards.push_back(std::move(card));
    }

    void carryAnswers(Card& card, const Card& before, const FormTemplate& form) const
    {
        for (const Field& field : form.fields) {
            const QString text = before.answer(field.key);
            const CarryRule rule = carryRule(m_opening.rules, form.ref.key, field);
            if (text.isEmpty() || rule == CarryRule::Clear)
                continue;
            Answer answer{text, 0, {}};
            if (rule == CarryRule::ForReview)
                answer.review = Review::Carried;
            card.answers[field.key] = std::move(answer);
        }
    }

    void carryCriteria(const Card& card, const Card& before)
    {
        for (const Criterion* known : m_before.criteriaOf(before.id)) {
            Criterion criterion = *known;
            criterion.id = CriterionId::create();
            criterion.card = card.id;
            criterion.actual = {};
            criterion.measured.reset();
            criterion.revision = 0;
            m_book.criteria.push_back(std::move(criterion));
        }
    }

    void carryRegisters(const Card& card, const Card& before)
    {
        for (const Register* known : m_before.registersOf(before.id)) {
            Register list = *known;
            list.id = RegisterId::create();
            list.card = card.id;
            list.revision = 0;
            if (!list.form.isCarried)
                list.rows.clear();
            for (RegisterRow& row : list.rows)
                row.id = RegisterRowId::create();
            m_book.registers.push_back(std::move(list));
        }
    }

    bool hasColumn(Year year) const
    {
        return m_book.account.budgetYears->first <= year && year <= m_book.account.budgetYears->last;
    }

    void makeBudget()
    {
        m_book.budget.account = m_book.account.id;
        BudgetVersion& version = m_book.budget.version;
        version = BudgetVersion::first(m_book.account.id);
        version.prices = m_before.budget.version.prices;
        version.priceYear = m_before.budget.version.priceYear;
        m_book.versions = {version};
        for (const BudgetGroup& before : m_before.budget.groups) {
            BudgetGroup group;
            group.account = m_book.account.id;
            group.section = before.section;
            group.title = before.title;
            group.ordinal = before.ordinal;
            for (const BudgetRow& row : before.rows) {
                // A row of its own, or of an initiative that has no form, goes on; one of a form that is left out not.
                const bool isOfCard = row.initiative && m_before.cardOf(*row.initiative);
                if (!isOfCard || m_taken.contains(*row.initiative))
                    carryRow(group, row);
            }
            addMissingRows(group);
            m_book.budget.groups.push_back(std::move(group));
        }
        carryParts();
        for (const Footnote& footnote : m_before.budget.footnotes)
            carryFootnote(footnote);
    }

    void carryRow(BudgetGroup& group, const BudgetRow& before)
    {
        BudgetRow row;
        row.group = group.id;
        row.initiative = before.initiative;
        row.title = before.title;
        row.ordinal = int(group.rows.size());
        for (const auto& [year, cell] : before.cells) {
            if (hasColumn(year))
                row.cells[year] = BudgetCell{cell.figure, 0};
        }
        // What the source printed as a total of years is a sum now; a total without years is all that is known.
        if (hasTotalWithoutYears(before))
            row.stated = before.stated;
        for (const auto& [of, number] : before.counts) {
            if (hasColumn(of.year))
                row.counts[of] = number;
        }
        m_rows[before.id] = row.id;
        m_carried[row.id] = row;
        group.rows.push_back(std::move(row));
    }

    /// After all rows, for a source may be counted in any of them.
    void carryParts()
    {
        std::map<BudgetRowId, const BudgetRow*> rows;
        for (const BudgetGroup& group : m_before.budget.groups) {
            for (const BudgetRow& row : group.rows) {
                if (const auto now = m_rows.find(row.id); now != m_rows.end())
                    rows[now->second] = &row;
            }
        }
        for (BudgetGroup& group : m_book.budget.groups) {
            for (BudgetRow& row : group.rows) {
                if (const auto before = rows.find(row.id); before != rows.end())
                    carryParts(row, *before->second);
            }
        }
    }

    void carryParts(BudgetRow& row, const BudgetRow& before) const
    {
        for (BudgetPart part : before.parts) {
            part.id = BudgetPartId::create();
            part.row = row.id;
            part.revision = 0;
            if (part.funding && part.funding->countedIn) {
                const auto payer = m_rows.find(*part.funding->countedIn);
                part.funding->countedIn = payer == m_rows.end() ? std::nullopt : std::optional(payer->second);
            }
            // As of the row: beside amounts of years a total is their sum, which is another one now.
            const bool hasYears = std::any_of(part.amounts.begin(), part.amounts.end(),
                [](const auto& amount) { return amount.first.year && amount.second.isAmount(); });
            std::erase_if(part.amounts,
                [&](const auto& amount) { return amount.first.year ? !hasColumn(*amount.first.year) : hasYears; });
            std::erase_if(part.counts, [&](const auto& count) { return !hasColumn(count.first.year); });
            row.parts.push_back(std::move(part));
        }
    }

    void addMissingRows(BudgetGroup& group) const
    {
        for (const Card& card : m_book.cards) {
            const auto isOfCard = [&card](const BudgetRow& row) { return row.initiative == card.initiative; };
            const bool isInFile = m_before.budget.rowOf(card.initiative) != nullptr;
            if (card.section != group.section || isInFile
                || std::any_of(group.rows.begin(), group.rows.end(), isOfCard))
                continue;
            BudgetRow row;
            row.group = group.id;
            row.initiative = card.initiative;
            row.title = card.title;
            row.ordinal = int(group.rows.size());
            group.rows.push_back(std::move(row));
        }
    }

    void carryFootnote(const Footnote& before)
    {
        Footnote footnote;
        footnote.account = m_book.account.id;
        footnote.mark = before.mark;
        footnote.text = before.text;
        footnote.ordinal = before.ordinal;
        for (const FootnotePlace& place : before.places) {
            if (!place.row) {
                if (!place.column || !place.column->year || hasColumn(*place.column->year))
                    footnote.places.insert(place);
                continue;
            }
            const auto row = m_rows.find(*place.row);
            if (row == m_rows.end())
                continue;
            if (!place.column || !m_carried[row->second].figure(*place.column).isBlank())
                footnote.places.insert({row->second, place.column});
        }
        if (!footnote.places.empty())
            m_book.budget.footnotes.push_back(std::move(footnote));
    }

    const AccountBook& m_before;
    const YearOpening& m_opening;
    int m_years;
    AccountBook m_book;
    std::set<InitiativeId> m_taken;
    std::map<BudgetRowId, BudgetRowId> m_rows; ///< rows of the year before, as they go on
    std::map<BudgetRowId, BudgetRow> m_carried;
};

} // namespace

YearOpening proposeOpening(const AccountBook& before, Year year, const CarryRules& rules)
{
    YearOpening opening{year, before.account.year, {}, {}, rules};
    for (const Card& card : before.cards) {
        const auto initiative = std::find_if(before.initiatives.begin(), before.initiatives.end(),
            [&card](const Initiative& known) { return known.id == card.initiative; });
        const bool hasEnded = initiative != before.initiatives.end() && initiative->hasEndedBefore(year);
        std::optional<QDate> due;
        if (card.due)
            due = card.due->addYears(year.number() - before.account.year.number());
        opening.cards.push_back(
            {card.initiative, card.section, card.title, false, hasEnded, !hasEnded, due, card.responsible});
    }
    for (const Goal& goal : before.goals) {
        if (const auto due = goalPassed(before, goal, year))
            opening.goals.push_back({goal.id, goal.code, goal.title, *due});
    }
    return opening;
}

AccountBook openedYear(const AccountBook& before, const YearOpening& opening)
{
    AccountBook book = Opening(before, opening).make();
    for (const OpeningCard& card : opening.cards) {
        if (!card.isTaken)
            continue;
        const Initiative* known = before.initiative(card.initiative);
        if (!known)
            book.initiatives.push_back({.id = card.initiative, .title = card.title});
        else if (known->hasEndedBefore(opening.year)) // it goes on after all
            book.initiatives.push_back({known->id, known->title, {}, known->revision});
    }
    return book;
}

Result<void> addNew(
    YearOpening& opening, const std::vector<Initiative>& initiatives, Section section, const QString& written)
{
    const auto isSame = [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; };
    const QString title = storedText(written).simplified();
    if (title.isEmpty())
        return Error{Words::tr("A status form needs a title.")};
    const auto& cards = opening.cards;
    if (std::any_of(cards.begin(), cards.end(), [&](const OpeningCard& other) { return isSame(other.title, title); }))
        return Error{Words::tr("“%1” is already in the list. Tick it there, or choose another title.").arg(title)};
    OpeningCard card{.initiative = InitiativeId::create(), .section = section, .title = title, .isNew = true};
    const auto known = std::find_if(
        initiatives.begin(), initiatives.end(), [&](const Initiative& other) { return isSame(other.title, title); });
    // One that has been renamed since has its row already.
    const bool isFree = known != initiatives.end()
                        && std::none_of(cards.begin(), cards.end(),
                            [&](const OpeningCard& other) { return other.initiative == known->id; });
    if (isFree) {
        card.initiative = known->id;
        card.title = known->title;
    }
    opening.cards.push_back(std::move(card));
    return {};
}

} // namespace indblik
