// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/proposal.h"

#include "core/figuretext.h"
#include "core/import/account/textfindings.h"
#include "core/import/files/likeness.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>
#include <utility>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

QString spanText(const std::optional<YearSpan>& span)
{
    return span ? span->text() : QString();
}

QString placesText(const std::set<FootnotePlace>& places, const Budget& budget)
{
    QStringList texts;
    for (const FootnotePlace& place : places) {
        const BudgetRow* row = place.row ? budget.row(*place.row) : nullptr;
        const QString title = row ? row->title : Words::tr("The whole table");
        const auto column = [&place] {
            return place.column->year ? place.column->year->text() : Words::tr("Stated total");
        };
        texts.append(place.column ? QStringLiteral("%1: %2").arg(title, column()) : title);
    }
    texts.sort();
    return texts.join(u'\n');
}

/// "Risiko: +166, -1005, -839, -2,8" in lines.
QString rowsText(const std::vector<ChangeRow>& rows)
{
    const QLocale locale;
    QStringList texts;
    for (const ChangeRow& row : rows)
        texts.append(row.areaType + QStringLiteral(": ")
                     + QStringList{signedText(row.netMoves, locale), signedText(row.notVacated, locale),
                         signedText(row.total, locale), signedText(row.share, locale)}
                           .join(QStringLiteral(", ")));
    return texts.join(u'\n');
}

class Comparison
{
public:
    Comparison(ReadAccount read, const AccountBook& stored) : m_read(std::move(read)), m_stored(stored) {}

    Proposal run()
    {
        compareAccount();
        compareGoals();
        recogniseInitiatives();
        compareCards();
        compareBudget();
        compareFootnotes();
        compareChangeTables();
        for (const QString& title : m_read.refused)
            m_items.push_back({.thing = {}, .status = ProposalStatus::Refused, .title = title});
        giveDoubts();
        return {std::move(m_read.source), std::move(m_read.book), m_stored, std::move(m_items),
            std::move(m_read.findings), std::move(m_read.untaken)};
    }

private:
    AccountBook& book() { return m_read.book; }
    bool hasAccount() const { return m_stored.account.revision > 0; }

    /// Forms, goals and the account itself are named by their titles.
    void giveDoubts()
    {
        for (const Finding& finding : m_read.findings) {
            if (finding.kind != textfindings::TextPlaced && finding.kind != FindingKind::GuidanceUncertain)
                continue;
            const auto item = std::find_if(m_items.begin(), m_items.end(), [&finding](const ProposedItem& other) {
                const bool hasText = std::holds_alternative<AccountId>(other.thing)
                                     || std::holds_alternative<GoalId>(other.thing)
                                     || std::holds_alternative<CardId>(other.thing);
                return hasText && other.title == finding.subject;
            });
            if (item != m_items.end())
                item->doubts.push_back(finding);
        }
    }

    void add(
        ProposedThing thing, bool exists, const QString& title, int line, std::vector<ProposedDifference> differences)
    {
        const auto status =
            !exists ? ProposalStatus::New : (differences.empty() ? ProposalStatus::Unchanged : ProposalStatus::Changed);
        m_items.push_back({thing, status, title, line, std::move(differences), status == ProposalStatus::New});
    }

    static void compare(
        std::vector<ProposedDifference>& differences, const QString& what, const QString& before, const QString& after)
    {
        if (before != after)
            differences.push_back({what, before, after});
    }

    static void compare(
        std::vector<ProposedDifference>& differences, const QString& what, const Figure& before, const Figure& after)
    {
        const auto text = [](const Figure& figure) {
            const auto amount = figure.amount();
            return amount ? amount->kroner() : markText(*figure.mark());
        };
        if (!(before == after))
            differences.push_back({what, text(before), text(after), std::pair(before, after)});
    }

    void compareAccount()
    {
        Account& account = book().account;
        const Account& before = m_stored.account;
        std::vector<ProposedDifference> differences;
        compare(differences, Words::tr("Title"), before.title, account.title);
        compare(differences, Words::tr("Annex"), before.annex, account.annex);
        compare(differences, Words::tr("Addressee"), before.addressee, account.addressee);
        compare(differences, Words::tr("Introduction"), before.introduction, account.introduction);
        compare(differences, Words::tr("Heading of the goals"), before.assessmentHeading, account.assessmentHeading);
        compare(differences, Words::tr("Heading of the forms"), before.goalsHeading, account.goalsHeading);
        compare(differences, Words::tr("Heading beyond the goals"), before.beyondHeading, account.beyondHeading);
        compare(differences, Words::tr("Heading of the budget"), before.budgetHeading, account.budgetHeading);
        compare(
            differences, Words::tr("Years of the budget"), spanText(before.budgetYears), spanText(account.budgetYears));
        account.id = before.id;
        account.revision = before.revision;
        account.budgetVersion = before.budgetVersion;
        account.sender = before.sender;
        account.dated = before.dated;
        account.goalsText = before.goalsText;
        account.beyondText = before.beyondText;
        account.budgetText = before.budgetText;
        account.printsGuidance = before.printsGuidance;
        if (account.introduction == before.introduction)
            account.introductionFrom = before.introductionFrom;
        for (auto& assessment : book().assessments)
            assessment.account = account.id;
        for (auto& card : book().cards)
            card.account = account.id;
        for (auto& table : book().changeTables)
            table.account = account.id;
        placeBudget();
        add(account.id, hasAccount(), account.title, 1,
            hasAccount() ? std::move(differences) : decltype(differences)());
    }

    /// What a source says of a budget it says of the version in use.
    void placeBudget()
    {
        Budget& budget = book().budget;
        budget.account = book().account.id;
        budget.version = m_stored.budget.version;
        const auto version = budget.version.isFirst() ? std::nullopt : std::optional(budget.version.id);
        for (BudgetGroup& group : budget.groups) {
            group.account = budget.account;
            group.version = version;
        }
        for (Footnote& footnote : budget.footnotes) {
            footnote.account = budget.account;
            footnote.version = version;
        }
    }

    /// What the text of an account does not say stays as the officers left it.
    static void keepVerdict(GoalAssessment& assessment, const GoalAssessment& before)
    {
        GoalAssessment kept = before;
        kept.goal = assessment.goal;
        kept.assessment = assessment.assessment;
        kept.recommendation = assessment.recommendation;
        kept.decision = assessment.decision;
        assessment = std::move(kept);
    }

    void compareGoals()
    {
        std::set<GoalId> taken;
        for (size_t i = 0; i < book().goals.size(); ++i) {
            Goal& goal = book().goals[i];
            GoalAssessment& assessment = book().assessments[i];
            const GoalId fresh = goal.id;
            auto known = std::find_if(m_stored.goals.begin(), m_stored.goals.end(), [&](const Goal& other) {
                return !taken.contains(other.id) && other.title.compare(goal.title, Qt::CaseInsensitive) == 0;
            });
            // Letters are given anew each year, so a letter alone names a goal only within its own account.
            if (known == m_stored.goals.end()) {
                known = std::find_if(m_stored.goals.begin(), m_stored.goals.end(), [&](const Goal& other) {
                    return !taken.contains(other.id) && other.code == goal.code && m_stored.assessment(other.id);
                });
            }
            std::vector<ProposedDifference> differences;
            bool exists = false;
            if (known != m_stored.goals.end()) {
                taken.insert(known->id);
                goal.id = known->id;
                goal.revision = known->revision;
                compare(differences, Words::tr("Goal"), known->title, goal.title);
                if (const GoalAssessment* before = m_stored.assessment(known->id)) {
                    exists = true;
                    keepVerdict(assessment, *before);
                    compare(differences, Words::tr("Assessment"), before->assessment, assessment.assessment);
                    compare(
                        differences, Words::tr("Recommendation"), before->recommendation, assessment.recommendation);
                }
            }
            assessment.goal = goal.id;
            for (ChangeTable& table : book().changeTables) {
                if (table.goal == fresh)
                    table.goal = goal.id;
            }
            add(goal.id, exists, goal.title, m_read.goalLines[fresh], std::move(differences));
        }
    }

    /// The same title is the same initiative; a like one is not taken for granted.
    void recogniseInitiatives()
    {
        QStringList titles;
        QStringList known;
        for (const Initiative& initiative : book().initiatives)
            titles.append(initiative.title);
        for (const Initiative& initiative : m_stored.initiatives)
            known.append(initiative.title);
        std::map<InitiativeId, InitiativeId> changed;
        for (const Pair& pair : pairTitles(titles, known, {})) {
            Initiative& initiative = book().initiatives[pair.left];
            const Initiative& stored = m_stored.initiatives[pair.right];
            if (!pair.isExact) {
                m_read.findings.push_back({.kind = FindingKind::InitiativeResembles,
                    .grade = Grade::Warning,
                    .subject = initiative.title,
                    .words = {initiative.title, stored.title}});
                continue;
            }
            changed[initiative.id] = stored.id;
            initiative = stored;
        }
        for (Card& card : book().cards) {
            if (const auto now = changed.find(card.initiative); now != changed.end())
                card.initiative = now->second;
        }
        for (BudgetGroup& group : book().budget.groups) {
            for (BudgetRow& row : group.rows) {
                if (!row.initiative)
                    continue;
                if (const auto now = changed.find(*row.initiative); now != changed.end())
                    row.initiative = now->second;
            }
        }
    }

    void compareCards()
    {
        for (const FormTemplate& form : m_stored.forms) {
            if (!book().form(form.ref))
                book().forms.push_back(form);
        }
        for (Card& card : book().cards) {
            const int line = m_read.cardLines[card.id];
            const Card* before = m_stored.cardOf(card.initiative);
            std::vector<ProposedDifference> differences;
            if (before) {
                Card read = std::exchange(card, *before);
                card.title = read.title;
                card.isNew = read.isNew;
                // It keeps the version of its form, unless it is another form now.
                if (std::exchange(card.section, read.section) != read.section)
                    card.form = read.form;
                card.answers = std::move(read.answers);
                compare(differences, Words::tr("Title"), before->title, card.title);
                compare(differences, Words::tr("New"), before->isNew ? Words::tr("yes") : Words::tr("no"),
                    card.isNew ? Words::tr("yes") : Words::tr("no"));
                const FormTemplate* form = book().form(card.form);
                for (auto& [field, answer] : card.answers) {
                    if (const auto stored = before->answers.find(field); stored != before->answers.end())
                        takeReview(answer, stored->second);
                    const Field* question = form ? form->field(field) : nullptr;
                    compare(differences, question ? question->labelIn(book().account.year) : field.text,
                        before->answer(field), answer.text);
                }
                // Other text than was handed in or approved must be handed in again.
                if (!differences.empty() && !card.isOpen()) {
                    card.state = CardState::Draft;
                    compare(differences, Words::tr("State"), stateWords(before->state), stateWords(card.state));
                }
            }
            add(card.id, before != nullptr, card.title, line, std::move(differences));
        }
    }

    static void takeReview(Answer& read, const Answer& stored)
    {
        read.revision = stored.revision;
        read.review = stored.review && storedText(read.text) != stored.text ? Review::Edited : stored.review;
    }

    /// The stored thing that `matches` and that no other one read was taken for.
    template<class Thing, class Matches>
    const Thing* untaken(const std::vector<Thing>& things, Matches matches) const
    {
        const auto found = std::find_if(things.begin(), things.end(),
            [&](const Thing& thing) { return !m_taken.contains(thing.id.text()) && matches(thing); });
        return found == things.end() ? nullptr : &*found;
    }

    const BudgetGroup* storedGroup(const BudgetGroup& group) const
    {
        const auto& groups = m_stored.budget.groups;
        const auto* same = untaken(groups, [&group](const BudgetGroup& other) { return other.title == group.title; });
        return same ? same : untaken(groups, [&group](const BudgetGroup& other) {
            return other.section == group.section && other.ordinal == group.ordinal;
        });
    }

    /// By its initiative, else by its title: in its own group before the others.
    const BudgetRow* storedRow(const BudgetRow& row) const
    {
        const BudgetRow* ofInitiative = row.initiative ? m_stored.budget.rowOf(*row.initiative) : nullptr;
        if (ofInitiative && !m_taken.contains(ofInitiative->id.text()))
            return ofInitiative;
        const auto hasItsTitle = [&row](const BudgetRow& other) { return other.title == row.title; };
        const BudgetRow* found = nullptr;
        for (const BudgetGroup& group : m_stored.budget.groups) {
            const BudgetRow* here = untaken(group.rows, hasItsTitle);
            if (here && (!found || group.id == row.group))
                found = here;
        }
        return found;
    }

    static Figure statedOf(const BudgetGroup& group, Year year)
    {
        const auto stated = group.statedByYear.find(year);
        return stated == group.statedByYear.end() ? Figure() : stated->second;
    }

    void compareBudget()
    {
        for (BudgetGroup& group : book().budget.groups) {
            const BudgetGroup* before = storedGroup(group);
            std::vector<ProposedDifference> differences;
            if (before) {
                m_taken.insert(before->id.text());
                group.id = before->id;
                group.revision = before->revision;
                compare(differences, Words::tr("Title"), before->title, group.title);
                std::set<Year> years;
                for (const auto* stated : {&before->statedByYear, &std::as_const(group).statedByYear}) {
                    for (const auto& [year, figure] : *stated)
                        years.insert(year);
                }
                for (const Year& year : years)
                    compare(differences, year.text(), statedOf(*before, year), statedOf(group, year));
                compare(differences, Words::tr("Stated total"), before->stated.value_or(Figure()),
                    group.stated.value_or(Figure()));
            }
            add(group.id, before != nullptr, Words::tr("Stated totals: %1").arg(group.title), 0,
                std::move(differences));
            for (BudgetRow& row : group.rows) {
                row.group = group.id;
                compareRow(row);
            }
        }
    }

    void compareRow(BudgetRow& row)
    {
        const BudgetRowId fresh = row.id;
        const int line = m_read.rowLines[fresh];
        const BudgetRow* before = storedRow(row);
        std::vector<ProposedDifference> differences;
        if (before) {
            m_taken.insert(before->id.text());
            row.id = before->id;
            row.revision = before->revision;
            row.ordinal = before->ordinal;
            // A year that the printed table does not have keeps what was written there.
            row.cells.insert(before->cells.begin(), before->cells.end());
            compare(differences, Words::tr("Title"), before->title, row.title);
            for (auto& [year, cell] : row.cells) {
                if (const auto stored = before->cells.find(year); stored != before->cells.end())
                    cell.revision = stored->second.revision;
                compare(differences, year.text(), before->figure(year), cell.figure);
            }
            compare(differences, Words::tr("Stated total"), before->stated.value_or(Figure()),
                row.stated.value_or(Figure()));
            compareParts(differences, row, *before);
            for (Footnote& footnote : book().budget.footnotes) {
                std::set<FootnotePlace> places;
                for (const FootnotePlace& place : footnote.places)
                    places.insert(place.row == fresh ? FootnotePlace{row.id, place.column} : place);
                footnote.places = std::move(places);
            }
        }
        add(row.id, before != nullptr, row.title, line, std::move(differences));
    }

    /// Of the parts that were read; others stay as they are.
    static void compareParts(
        std::vector<ProposedDifference>& differences, const BudgetRow& row, const BudgetRow& before)
    {
        for (const BudgetPart& part : row.parts) {
            const BudgetPart* known = before.part(part.id);
            for (const auto& [column, figure] : part.amounts)
                compare(differences,
                    QStringLiteral("%1: %2").arg(part.name, column.year ? column.text() : Words::tr("Stated total")),
                    known ? known->figure(column) : Figure(), figure);
        }
    }

    /// By its id, where reading knew it, else by its mark among those that are not known so.
    const Footnote* storedFootnote(const Footnote& footnote)
    {
        if (const Footnote* known = m_stored.budget.footnote(footnote.id))
            return known;
        return untaken(m_stored.budget.footnotes,
            [&](const Footnote& other) { return other.mark == footnote.mark && !book().budget.footnote(other.id); });
    }

    void compareFootnotes()
    {
        for (Footnote& footnote : book().budget.footnotes) {
            const Footnote* before = storedFootnote(footnote);
            const QString mark = before ? m_stored.budget.shownMark(before->id) : footnote.mark;
            std::vector<ProposedDifference> differences;
            if (before) {
                m_taken.insert(before->id.text());
                footnote.id = before->id;
                footnote.revision = before->revision;
                footnote.ordinal = before->ordinal;
                compare(differences, Words::tr("Text"), before->text, footnote.text);
                if (before->places != footnote.places)
                    differences.push_back({Words::tr("Place"), placesText(before->places, m_stored.budget),
                        placesText(footnote.places, book().budget)});
            }
            add(footnote.id, before != nullptr, Words::tr("Footnote %1").arg(mark), 0, std::move(differences));
        }
    }

    void compareChangeTables()
    {
        for (ChangeTable& table : book().changeTables) {
            const ChangeTable* before = untaken(
                m_stored.changeTables, [&table](const ChangeTable& other) { return other.title == table.title; });
            std::vector<ProposedDifference> differences;
            if (before) {
                m_taken.insert(before->id.text());
                table.id = before->id;
                table.revision = before->revision;
                if (before->rows != table.rows)
                    differences.push_back({Words::tr("Rows"), rowsText(before->rows), rowsText(table.rows)});
            }
            add(table.id, before != nullptr, table.title, 0, std::move(differences));
        }
    }

    ReadAccount m_read;
    const AccountBook& m_stored;
    std::vector<ProposedItem> m_items;
    std::set<QString> m_taken; ///< ids of stored groups, rows, footnotes and tables that were recognised
};

} // namespace

int Proposal::count(ProposalStatus status) const
{
    return int(std::count_if(
        items.begin(), items.end(), [status](const ProposedItem& item) { return item.status == status; }));
}

Proposal propose(ReadAccount read, const AccountBook& stored)
{
    return Comparison(std::move(read), stored).run();
}

void hold(Proposal& proposal, std::vector<Finding> findings)
{
    for (Finding& finding : findings) {
        const auto item = std::find_if(proposal.items.begin(), proposal.items.end(),
            [&finding](const auto& each) { return finding.row && each.thing == ProposedThing(*finding.row); });
        if (item == proposal.items.end())
            continue;
        finding.grade = Grade::Error;
        finding.place = {proposal.source, item->line, 0};
        // Where nothing changes, the file has it already.
        item->isHeld = item->status == ProposalStatus::New || item->status == ProposalStatus::Changed;
        item->isAccepted = item->isAccepted && !item->isHeld;
        proposal.findings.push_back(std::move(finding));
    }
}

} // namespace indblik
