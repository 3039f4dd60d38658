// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/core/workspace/judgement.h"

#include <QRegularExpression>

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>
#include <ostream>

// Properties over random edits. Each runs a hundred times; `test.sh long` runs them longer.

namespace indblik {

namespace {

enum class Deed {
    Answer,
    FillIn,
    Confirm,
    Copy,
    Title,
    AddCard,
    RemoveCard,
    MoveCard,
    Step,
    Achievement,
    SaveCriterion,
    RemoveCriterion,
    Plan,
    SaveRegister,
    RemoveRegister,
    SaveFollowUp,
    Arrived,
    RemoveFollowUp,
    SaveForm,
    Figure,
    AddFootnote,
    SetFootnote,
    AddRow,
    RemoveRow,
    SetPart,
    RemovePart,
    SetCounts,
    MoveRow,
    AddGroup,
    NameGroup,
    MoveGroup,
    RemoveGroup,
    AddVersion,
    UseVersion,
    Accept,
    AcceptFacts,
    ForgetFact,
    Bind,
    Release,
    AnswerPromise,
    Reopen,
    Texts,
    SaveChange,
    RemoveChange,
    AddGoal,
    GoalText,
    Assess,
    CloseGoal,
    RenameGoal,
    SaveTarget,
    ReplaceTarget,
    Choose,
    RemoveTarget,
    Contribute,
    SaveSeries,
    RemoveSeries,
    SaveBreak,
    RemoveBreak,
    SaveArea,
    RemoveArea,
    AreaFigure,
    SaveList,
    RemoveList,
    Threshold,
    OpenYear,
    Show,
    EndTyping,
    Undo,
    Redo,
};

struct NamedDeed
{
    Deed deed;
    const char* name;
    size_t weight; ///< how often it is done beside the others
};

constexpr NamedDeed deeds[] = {
    {Deed::Answer, "answer", 6},
    {Deed::FillIn, "fill in", 2},
    {Deed::Confirm, "confirm", 3},
    {Deed::Copy, "copy", 2},
    {Deed::Title, "title", 2},
    {Deed::AddCard, "add card", 2},
    {Deed::RemoveCard, "remove card", 2},
    {Deed::MoveCard, "move card", 2},
    {Deed::Step, "step", 10},
    {Deed::Achievement, "achievement", 3},
    {Deed::SaveCriterion, "save criterion", 4},
    {Deed::RemoveCriterion, "remove criterion", 1},
    {Deed::Plan, "plan", 3},
    {Deed::SaveRegister, "save register", 3},
    {Deed::RemoveRegister, "remove register", 1},
    {Deed::SaveFollowUp, "save follow-up", 3},
    {Deed::Arrived, "arrived", 2},
    {Deed::RemoveFollowUp, "remove follow-up", 1},
    {Deed::SaveForm, "save form", 1},
    {Deed::Figure, "figure", 4},
    {Deed::AddFootnote, "add footnote", 2},
    {Deed::SetFootnote, "set footnote", 2},
    {Deed::AddRow, "add row", 1},
    {Deed::RemoveRow, "remove row", 1},
    {Deed::SetPart, "set part", 3},
    {Deed::RemovePart, "remove part", 1},
    {Deed::SetCounts, "set counts", 2},
    {Deed::MoveRow, "move row", 2},
    {Deed::AddGroup, "add group", 1},
    {Deed::NameGroup, "name group", 1},
    {Deed::MoveGroup, "move group", 1},
    {Deed::RemoveGroup, "remove group", 1},
    {Deed::AddVersion, "add version", 1},
    {Deed::UseVersion, "use version", 1},
    {Deed::Accept, "accept", 2},
    {Deed::AcceptFacts, "accept facts", 3},
    {Deed::ForgetFact, "forget fact", 1},
    {Deed::Bind, "bind figure", 2},
    {Deed::Release, "release figure", 1},
    {Deed::AnswerPromise, "answer promise", 3},
    {Deed::Reopen, "reopen", 1},
    {Deed::Texts, "texts", 2},
    {Deed::SaveChange, "save change table", 2},
    {Deed::RemoveChange, "remove change table", 1},
    {Deed::AddGoal, "add goal", 1},
    {Deed::GoalText, "goal text", 3},
    {Deed::Assess, "assess", 2},
    {Deed::CloseGoal, "close goal", 1},
    {Deed::RenameGoal, "rename goal", 1},
    {Deed::SaveTarget, "save target", 4},
    {Deed::ReplaceTarget, "replace target", 1},
    {Deed::Choose, "choose", 2},
    {Deed::RemoveTarget, "remove target", 1},
    {Deed::Contribute, "contribute", 2},
    {Deed::SaveSeries, "save series", 4},
    {Deed::RemoveSeries, "remove series", 1},
    {Deed::SaveBreak, "save break", 2},
    {Deed::RemoveBreak, "remove break", 1},
    {Deed::SaveArea, "save area", 4},
    {Deed::RemoveArea, "remove area", 1},
    {Deed::AreaFigure, "area figure", 4},
    {Deed::SaveList, "save list", 2},
    {Deed::RemoveList, "remove list", 1},
    {Deed::Threshold, "threshold", 1},
    {Deed::OpenYear, "open year", 2},
    {Deed::Show, "show", 1},
    {Deed::EndTyping, "end typing", 1},
    {Deed::Undo, "undo", 4},
    {Deed::Redo, "redo", 2},
};
static_assert(std::size(deeds) == size_t(Deed::Redo) + 1);

/// One edit: what it is about is counted round among what is there.
struct RandomEdit
{
    Deed deed = Deed::Answer;
    unsigned which = 0;
    unsigned part = 0;
    int amount = 0;
};

std::ostream& operator<<(std::ostream& out, const RandomEdit& edit)
{
    const auto named = std::find_if(
        std::begin(deeds), std::end(deeds), [&edit](const NamedDeed& each) { return each.deed == edit.deed; });
    return out << named->name << ' ' << edit.which << '/' << edit.part << ' ' << edit.amount;
}

rc::Gen<Deed> anyDeed()
{
    std::vector<Deed> weighted;
    for (const NamedDeed& each : deeds)
        weighted.insert(weighted.end(), each.weight, each.deed);
    return rc::gen::elementOf(weighted);
}

rc::Gen<RandomEdit> anyEdit()
{
    return rc::gen::build<RandomEdit>(rc::gen::set(&RandomEdit::deed, anyDeed()),
        rc::gen::set(&RandomEdit::which, rc::gen::inRange(0U, 4U)),
        rc::gen::set(&RandomEdit::part, rc::gen::inRange(0U, 6U)),
        rc::gen::set(&RandomEdit::amount, rc::gen::inRange(-3, 40)));
}

QString textOf(const RandomEdit& edit)
{
    static const QString words[] = {{}, " \n"_q, "ÆØÅ"_q, "- et\n- to"_q, "'; DROP TABLE card --"_q, "a\u030A"_q};
    return edit.amount < 3 ? words[(edit.part + unsigned(edit.amount + 3)) % std::size(words)]
                           : "Tekst %1 på Ærø"_q.arg(edit.amount);
}

Figure figureOf(const RandomEdit& edit)
{
    static constexpr Figure others[] = {Mark::Blank, Mark::None, Mark::NotRelevant, Mark::NotAvailable, Money()};
    return edit.amount < 5 ? others[unsigned(edit.amount + 3) % std::size(others)] : Figure(mio(edit.amount / 4.0));
}

QString reasonOf(const RandomEdit& edit)
{
    return edit.amount % 3 == 0 ? QString() : "Fordi %1"_q.arg(edit.amount);
}

std::optional<FuzzyDate> dateOf(const RandomEdit& edit)
{
    static const char* const dates[] = {
        "", "medio 2010", "1.4.2011", "ultimo september 2010", "2. halvår 2011", "efter sommeren"};
    return FuzzyDate::read(QString::fromUtf8(dates[edit.part % std::size(dates)]));
}

std::optional<Achievement> achievementOf(const RandomEdit& edit)
{
    if (edit.amount < 0)
        return std::nullopt;
    const auto kinds = achievementKinds();
    return Achievement{kinds[unsigned(edit.amount) % kinds.size()], dateOf(edit), textOf(edit)};
}

Measurement measurementOf(const RandomEdit& edit)
{
    if (edit.part % 3 == 0)
        return {};
    return edit.part % 3 == 1 ? Measurement{edit.amount + 3, 50, {}}
                              : Measurement{{}, {}, Percent::fromHundredths(100 * (edit.amount + 3))};
}

Criterion criterionFor(const AccountBook& book, const Card& card, const RandomEdit& edit)
{
    const auto known = book.criteriaOf(card.id);
    Criterion criterion;
    if (edit.part % 2 == 0 && !known.empty())
        criterion = *known[edit.part % known.size()];
    criterion.card = card.id;
    criterion.text = textOf(edit);
    criterion.target = {};
    if (edit.amount % 2 == 0)
        criterion.target.count = edit.amount + 4;
    else if (edit.amount > 0)
        criterion.target.share = Percent::fromHundredths(100 * edit.amount);
    criterion.actual = measurementOf(edit);
    criterion.measured = dateOf(edit);
    return criterion;
}

FollowUp followUpFor(const AccountBook& book, const RandomEdit& edit)
{
    FollowUp followUp;
    if (edit.part % 2 == 0 && !book.followUps.empty())
        followUp = book.followUps[edit.which % book.followUps.size()];
    followUp.title = textOf(edit);
    followUp.repeats = allRepeats()[edit.part % allRepeats().size()];
    if (edit.part % 3 == 0 || followUp.rounds.empty())
        followUp.rounds.push_back(followUp.nextRound());
    EvaluationRound& round = followUp.rounds[edit.which % followUp.rounds.size()];
    round.due = dateOf(edit);
    round.period = textOf(edit);
    round.dataReceived = edit.part % 2 == 0 ? dateOf(edit) : std::nullopt;
    if (edit.amount % 5 == 0)
        followUp.rounds.pop_back();
    followUp.initiatives.clear();
    for (unsigned i = 0; i < edit.part; ++i)
        followUp.initiatives.push_back(book.initiatives[(edit.which + i) % book.initiatives.size()].id);
    return followUp;
}

const BudgetRow* rowFor(const AccountBook& book, const RandomEdit& edit)
{
    const BudgetGroup& group = book.budget.groups[edit.part % book.budget.groups.size()];
    return group.rows.empty() ? nullptr : &group.rows[edit.which % group.rows.size()];
}

BudgetColumn columnFor(const RandomEdit& edit)
{
    return edit.part == 0 ? BudgetColumn::total() : BudgetColumn{year(2007 + int(edit.part))};
}

/// The one that the edit is about; null where there is none.
template<class Thing>
const Thing* anyOf(const std::vector<Thing>& things, const RandomEdit& edit)
{
    return things.empty() ? nullptr : &things[edit.which % things.size()];
}

BudgetPart partFor(const BudgetRow& row, const RandomEdit& edit)
{
    BudgetPart part;
    if (const BudgetPart* known = edit.part % 2 == 0 ? anyOf(row.parts, edit) : nullptr)
        part = *known;
    part.row = row.id;
    part.name = textOf(edit);
    part.amounts = {{columnFor(edit), figureOf(edit)}};
    return part;
}

Target targetFor(const AccountBook& book, const Goal& goal, const std::vector<Series>& series, const RandomEdit& edit)
{
    Target target;
    if (const Target* known = edit.part % 2 == 0 ? anyOf(book.targets, edit) : nullptr)
        target = *known;
    else
        target.goal = goal.id;
    target.kind = targetKinds()[edit.part % targetKinds().size()];
    target.amount = Ratio{edit.amount, 100};
    target.scheme = "mb_combined_letting"_q;
    target.base = Period(year(2006));
    target.due = Period(year(2003 + edit.amount));
    target.series.clear();
    if (const Series* measured = anyOf(series, edit)) {
        target.series = {measured->id};
        target.other = measured->id;
    }
    return target;
}

Series seriesFor(const std::vector<Series>& all, const RandomEdit& edit)
{
    Series series;
    if (const Series* known = edit.part % 2 == 0 ? anyOf(all, edit) : nullptr)
        series = *known;
    series.title = textOf(edit);
    series.population = edit.which == 0 ? QString() : "alle"_q;
    series.figures.clear();
    for (unsigned i = 0; i < edit.part; ++i)
        series.figures.push_back(
            {Period(year(2006 + int(i))), {}, StatFigure::typedShare({edit.amount + int(i), 50}), textOf(edit)});
    return series;
}

Area areaFor(const AreaBook& book, const RandomEdit& edit)
{
    Area area;
    if (const Area* known = edit.part % 2 == 0 ? anyOf(book.areas, edit) : nullptr)
        area = *known;
    area.name = textOf(edit);
    area.kind = edit.part == 1 ? AreaKind::Division : AreaKind::Area;
    area.note = textOf(edit);
    area.partOf.reset();
    if (const Area* whole = edit.amount % 4 == 0 ? anyOf(book.areas, edit) : nullptr)
        area.partOf = whole->id;
    return area;
}

} // namespace

class RandomEdits : public StoreTest
{
protected:
    void SetUp() override
    {
        Store store = valueOf(Store::create(path(), "Anna"_q));
        stored(store, smallBook());
        m_workspace = std::make_unique<Workspace>(std::move(store), "Anna"_q);
        RC_ASSERT(m_workspace->show().has_value());
        m_atStart = valueOf(m_workspace->history({})).size();
        QObject::connect(m_workspace.get(), &Workspace::changed,
            [this](const Change& change) { m_touched += change.touched.size(); });
    }

    const AccountBook& book() const { return *m_workspace->book(); }

    /// Refusals are answers too, such as for a title that is taken; never a conflict, as nobody else writes.
    template<class T>
    void expectNoConflict(const Result<T>& result)
    {
        RC_ASSERT((result.has_value() || result.error().fault == Fault::Refused));
    }

    void apply(const RandomEdit& edit)
    {
        Workspace& w = *m_workspace;
        switch (edit.deed) {
        case Deed::OpenYear:
            return openYear(edit);
        case Deed::Show:
            RC_ASSERT(w.show(w.accounts()[edit.which % w.accounts().size()].year).has_value());
            return;
        case Deed::EndTyping:
            return w.endTyping();
        case Deed::Undo:
            RC_ASSERT(w.undo().has_value());
            return;
        case Deed::Redo:
            RC_ASSERT(w.redo().has_value());
            return;
        case Deed::AddCard:
            return expectNoConflict(w.cards().add(edit.part % 2 == 0 ? Section::Goals : Section::Beyond, textOf(edit)));
        case Deed::SaveFollowUp:
            if (!book().initiatives.empty())
                expectNoConflict(w.followUps().save(followUpFor(book(), edit)));
            return;
        case Deed::Arrived:
        case Deed::RemoveFollowUp:
            return applyTo(book().followUps, edit);
        case Deed::SaveForm:
            return saveForm(edit);
        case Deed::Figure:
        case Deed::AddFootnote:
        case Deed::SetFootnote:
            return applyToBudget(edit);
        case Deed::AddRow:
        case Deed::RemoveRow:
        case Deed::SetPart:
        case Deed::RemovePart:
        case Deed::SetCounts:
        case Deed::MoveRow:
            return applyToRows(edit);
        case Deed::AddGroup:
        case Deed::NameGroup:
        case Deed::MoveGroup:
        case Deed::RemoveGroup:
            return applyToGroups(edit);
        case Deed::AddVersion:
        case Deed::UseVersion:
            return applyToVersions(edit);
        case Deed::Accept:
        case Deed::Reopen:
            return applyToFindings(edit);
        case Deed::Texts:
        case Deed::SaveChange:
        case Deed::RemoveChange:
            return applyToAccount(edit);
        case Deed::Bind:
        case Deed::Release:
            return applyToBoundFigures(edit);
        case Deed::AcceptFacts:
        case Deed::ForgetFact:
            return applyToFacts(edit);
        case Deed::AnswerPromise:
            return answerPromise(edit);
        case Deed::AddGoal:
        case Deed::GoalText:
        case Deed::Assess:
        case Deed::CloseGoal:
        case Deed::RenameGoal:
        case Deed::Contribute:
            return applyToGoals(edit);
        case Deed::SaveTarget:
        case Deed::ReplaceTarget:
        case Deed::Choose:
        case Deed::RemoveTarget:
            return applyToTargets(edit);
        case Deed::SaveSeries:
        case Deed::RemoveSeries:
        case Deed::SaveBreak:
        case Deed::RemoveBreak:
            return applyToSeries(edit);
        case Deed::SaveArea:
        case Deed::RemoveArea:
        case Deed::AreaFigure:
        case Deed::SaveList:
        case Deed::RemoveList:
        case Deed::Threshold:
            return applyToAreas(edit);
        default:
            if (!book().cards.empty())
                applyTo(Card(book().cards[edit.which % book().cards.size()]), edit);
        }
    }

    void applyTo(const Card& card, const RandomEdit& edit)
    {
        CardEdits& cards = m_workspace->cards();
        const auto fields = book().form(card.form)->fields;
        const FieldKey field = fields[edit.part % fields.size()].key;
        const QString reason = reasonOf(edit);
        switch (edit.deed) {
        case Deed::Answer:
            return expectNoConflict(cards.setAnswer(card.id, field, textOf(edit), reason));
        case Deed::FillIn:
            return fillIn(card, edit);
        case Deed::Confirm:
            return expectNoConflict(cards.confirm(card.id, field, reason));
        case Deed::Copy:
            return expectNoConflict(cards.copyFromLastYear(card.id, field, reason));
        case Deed::Title:
            return expectNoConflict(cards.setTitle(card.id, textOf(edit), edit.part % 2 == 0, reason));
        case Deed::RemoveCard:
            return expectNoConflict(cards.remove(card.id));
        case Deed::MoveCard:
            return expectNoConflict(cards.move(card.id, int(edit.part) - 2));
        case Deed::Step:
            return step(card, edit);
        case Deed::Achievement:
            return expectNoConflict(cards.setAchievement(card.id, achievementOf(edit), reason));
        case Deed::SaveCriterion:
            return expectNoConflict(cards.saveCriterion(criterionFor(book(), card, edit), reason));
        case Deed::RemoveCriterion:
            if (const auto known = book().criteriaOf(card.id); !known.empty())
                expectNoConflict(cards.removeCriterion(known[edit.part % known.size()]->id, reason));
            return;
        case Deed::SaveRegister:
        case Deed::RemoveRegister:
            return applyToRegisters(card, edit);
        case Deed::Plan:
            return expectNoConflict(cards.setPlan(
                card.id, {.responsible = textOf(edit),
                             .due = edit.part == 0 ? std::nullopt : std::optional(QDate(2011, 4, int(edit.part))),
                             .endsThisYear = edit.part % 2 == 0}));
        default:
            return;
        }
    }

    void applyToRegisters(const Card& card, const RandomEdit& edit)
    {
        RegisterEdits& registers = m_workspace->registers();
        const auto known = book().registersOf(card.id);
        if (known.empty())
            return expectNoConflict(registers.add(card.id, builtInRegisters()[edit.part % 2]));
        Register list = *known[edit.part % known.size()];
        if (edit.deed == Deed::RemoveRegister)
            return expectNoConflict(registers.remove(list.id));
        if (edit.amount % 3 == 0 && !list.rows.empty())
            list.rows.erase(list.rows.begin());
        list.rows.push_back({RegisterRowId::create(),
            {{list.form.nameColumn().key, textOf(edit)}, {"amount"_q, QString::number(edit.amount)}}});
        std::rotate(list.rows.begin(), list.rows.begin() + qsizetype(edit.which % list.rows.size()), list.rows.end());
        expectNoConflict(registers.save(list));
    }

    /// Reviews and answers all that a form needs to be handed in.
    void fillIn(const Card& card, const RandomEdit& edit)
    {
        CardEdits& cards = m_workspace->cards();
        const auto fields = book().form(card.form)->fields;
        for (const Field& each : fields) {
            if (card.review(each.key) == Review::Carried)
                expectNoConflict(cards.confirm(card.id, each.key, reasonOf(edit)));
            else if (card.answer(each.key).isEmpty())
                expectNoConflict(cards.setAnswer(card.id, each.key, "Svar %1"_q.arg(edit.amount), reasonOf(edit)));
        }
    }

    /// Mostly the step that comes next, now and then any.
    void step(const Card& card, const RandomEdit& edit)
    {
        static constexpr CardState states[] = {
            CardState::Draft, CardState::Submitted, CardState::Returned, CardState::Approved};
        const bool isReady = card.isOpen() && edit.part < 4;
        if (isReady)
            fillIn(card, edit);
        const CardState to = isReady ? CardState::Submitted : states[edit.part % 4];
        const bool may = mayFollow(card.state, to);
        const bool hasReason = !needsReason(card.state, to) || !reasonOf(edit).isEmpty();
        const auto done = m_workspace->cards().setState(card.id, to, reasonOf(edit));
        expectNoConflict(done);
        if (done)
            RC_ASSERT((may && hasReason));
        else if (to != CardState::Submitted)
            RC_ASSERT((!may || !hasReason));
        ++(done ? m_steps[to] : m_refused);
    }

    void applyTo(const std::vector<FollowUp>& followUps, const RandomEdit& edit)
    {
        if (followUps.empty())
            return;
        const FollowUpId id = followUps[edit.which % followUps.size()].id;
        if (edit.deed == Deed::Arrived)
            expectNoConflict(
                m_workspace->followUps().setArrived(id, FuzzyDate::day(QDate(2010, 1 + int(edit.part), 12))));
        else
            expectNoConflict(m_workspace->followUps().remove(id));
    }

    void saveForm(const RandomEdit& edit)
    {
        FormTemplate form = book().forms[edit.which % book().forms.size()];
        if (edit.part % 2 == 0)
            form.fields.push_back({.key = newFieldKey(textOf(edit), form.fields), .label = textOf(edit)});
        else
            form.title = textOf(edit);
        expectNoConflict(m_workspace->forms().save(form));
    }

    void applyToBudget(const RandomEdit& edit)
    {
        BudgetEdits& budget = m_workspace->budget();
        const BudgetRow* row = rowFor(book(), edit);
        const auto& footnotes = book().budget.footnotes;
        if (edit.deed == Deed::Figure && row)
            expectNoConflict(budget.setFigure(row->id, columnFor(edit), figureOf(edit)));
        else if (edit.deed == Deed::AddFootnote && row)
            expectNoConflict(budget.addFootnote({row->id, columnFor(edit)}, textOf(edit)));
        else if (edit.deed == Deed::SetFootnote && !footnotes.empty())
            expectNoConflict(budget.setFootnote(footnotes[edit.which % footnotes.size()].id, textOf(edit)));
    }

    void applyToRows(const RandomEdit& edit)
    {
        BudgetEdits& budget = m_workspace->budget();
        const BudgetRow* row = rowFor(book(), edit);
        if (edit.deed == Deed::AddRow) {
            if (const BudgetGroup* group = anyOf(book().budget.groups, edit))
                expectNoConflict(budget.addRow(group->id, textOf(edit)));
        } else if (row && edit.deed == Deed::RemoveRow) {
            expectNoConflict(budget.removeRow(row->id));
        } else if (row && edit.deed == Deed::SetPart) {
            expectNoConflict(budget.setPart(partFor(*row, edit)));
        } else if (row && edit.deed == Deed::SetCounts) {
            const BudgetPart* site = edit.amount % 2 == 0 ? anyOf(row->parts, edit) : nullptr;
            const CountOf of{allCounted()[edit.part % allCounted().size()], year(2008 + int(edit.which))};
            const auto number = edit.amount < 0 ? std::nullopt : std::optional<qint64>(edit.amount);
            expectNoConflict(budget.setCounts({{row->id, site ? std::optional(site->id) : std::nullopt, of, number}}));
        } else if (row && edit.deed == Deed::MoveRow) {
            expectNoConflict(budget.moveRow(BudgetRowId(row->id), edit.amount % 2 == 0 ? 1 : -1));
        } else if (row) {
            if (const BudgetPart* part = anyOf(row->parts, edit))
                expectNoConflict(budget.removePart(part->id));
        }
    }

    void applyToGroups(const RandomEdit& edit)
    {
        BudgetEdits& budget = m_workspace->budget();
        const BudgetGroup group = *anyOf(book().budget.groups, edit);
        if (edit.deed == Deed::AddGroup)
            expectNoConflict(budget.addGroup(edit.part % 2 == 0 ? Section::Goals : Section::Beyond, textOf(edit)));
        else if (edit.deed == Deed::NameGroup)
            expectNoConflict(budget.renameGroup(group.id, textOf(edit)));
        else if (edit.deed == Deed::MoveGroup)
            expectNoConflict(budget.moveGroup(group.id, int(edit.part) - 2));
        else if (book().budget.groups.size() > 1) // others ask for one
            expectNoConflict(budget.removeGroup(group.id));
    }

    void applyToAccount(const RandomEdit& edit)
    {
        AccountEdits& edits = m_workspace->accountEdits();
        const ChangeTable* known = anyOf(book().changeTables, edit);
        if (edit.deed == Deed::Texts) {
            Account texts = book().account;
            (edit.part % 2 == 0 ? texts.introduction : texts.budgetText) = textOf(edit);
            texts.dated = edit.which == 0 ? std::nullopt : std::optional(QDate(2010, 3, int(edit.which)));
            expectNoConflict(edits.setTexts(texts));
        } else if (edit.deed == Deed::SaveChange) {
            ChangeTable table = known && edit.part % 2 == 0 ? *known : ChangeTable();
            table.title = textOf(edit);
            table.rows.assign(edit.part, {textOf(edit), edit.amount, 1, 2, {}});
            expectNoConflict(edits.saveChangeTable(table));
        } else if (known) {
            expectNoConflict(edits.removeChangeTable(ChangeTable(*known)));
        }
    }

    void applyToVersions(const RandomEdit& edit)
    {
        if (edit.deed == Deed::AddVersion && book().versions.size() < 3)
            expectNoConflict(m_workspace->budget().addVersion(VersionKind::Revised, textOf(edit)));
        else
            expectNoConflict(m_workspace->budget().use(anyOf(book().versions, edit)->id));
    }

    void applyToFindings(const RandomEdit& edit)
    {
        const auto remarks = m_workspace->judged().remarks();
        if (edit.deed == Deed::Accept && !remarks.empty())
            expectNoConflict(m_workspace->findings().accept(
                remarks[edit.which % remarks.size()].key, "Anna"_q, reasonOf(edit), edit.part % 2 == 0));
        else if (const Acceptance* given = anyOf(book().acceptances, edit); given && edit.deed == Deed::Reopen)
            expectNoConflict(m_workspace->findings().reopen(QString(given->finding)));
    }

    void applyToFacts(const RandomEdit& edit)
    {
        const Card* card = anyOf(book().cards, edit);
        const AcceptedFact* known = anyOf(book().facts, edit);
        if (edit.deed == Deed::ForgetFact && known)
            return expectNoConflict(m_workspace->facts().forget(AcceptedFactId(known->id)));
        if (edit.deed == Deed::ForgetFact || !card)
            return;
        const auto fields = book().form(card->form)->fields;
        const QString answer =
            "Der er %1 pladser. Mindst %1 % skal i job. Andelen er steget fra 4 % i 2008 til 5 % i 2010. Havnegade: %1 "
            "mio. kr. i 2010. Slutevalueringen foreligger i 2012. Målet er nået."_q.arg(edit.amount + 30);
        expectNoConflict(
            m_workspace->cards().setAnswer(CardId(card->id), fields[edit.part % fields.size()].key, answer));
        std::vector<FactProposal> proposals = proposedFacts(book());
        if (edit.part % 2 == 0 && !proposals.empty())
            proposals.resize(1 + edit.which % proposals.size());
        expectNoConflict(m_workspace->facts().accept(proposals));
    }

    void applyToBoundFigures(const RandomEdit& edit)
    {
        BoundEdits& edits = m_workspace->boundFigures();
        const BoundFigure* known = anyOf(book().boundFigures, edit);
        if (edit.deed == Deed::Release && known)
            return expectNoConflict(edits.release(BoundFigureId(known->id)));
        const Card* card = anyOf(book().cards, edit);
        if (edit.deed == Deed::Release || !card)
            return;
        const TextPlace place{card->id, {QStringLiteral("status")}};
        const FigurePoint point = BudgetPoint{card->initiative, BudgetColumn::total()};
        expectNoConflict(
            m_workspace->cards().setAnswer(CardId(card->id), place.field, "Det er nu %1 mio. kr."_q.arg(edit.amount)));
        expectNoConflict(edits.bind(place, 11, point));
    }

    void answerPromise(const RandomEdit& edit)
    {
        const std::vector<Promise> promises = m_workspace->judged().promises();
        if (promises.empty())
            return;
        Promise promise = promises[edit.which % promises.size()];
        promise.state = promiseStates()[edit.part % promiseStates().size()];
        if (edit.amount % 2 == 0)
            promise.movedTo = FuzzyDate::read(QStringLiteral("2012"));
        promise.word = edit.amount % 3 == 0 ? QString() : textOf(edit);
        expectNoConflict(m_workspace->promises().answer(promise));
    }

    void applyToGoals(const RandomEdit& edit)
    {
        GoalEdits& goals = m_workspace->goals();
        if (edit.deed == Deed::AddGoal)
            return expectNoConflict(goals.add(textOf(edit)));
        const GoalAssessment* assessed = anyOf(book().assessments, edit);
        if (!assessed)
            return;
        GoalAssessment assessment = *assessed;
        const Initiative* initiative = anyOf(book().initiatives, edit);
        if (edit.deed == Deed::GoalText)
            expectNoConflict(goals.setText(assessment.goal, GoalText(edit.part % 4), textOf(edit)));
        else if (edit.deed == Deed::Contribute && initiative)
            expectNoConflict(edit.part == 0 ? goals.addGround(assessment.goal, Ground(initiative->id))
                                            : goals.contribute(assessment.goal, initiative->id, textOf(edit)));
        else if (edit.deed == Deed::CloseGoal)
            expectNoConflict(edit.part % 2 == 0 ? goals.goOn(assessment.goal)
                                                : goals.close(assessment.goal, {textOf(edit), reasonOf(edit), {}}));
        else if (edit.deed == Deed::RenameGoal)
            expectNoConflict(goals.rename(assessment.goal, textOf(edit)));
        else if (edit.deed == Deed::Assess) {
            assessment.verdict = edit.part == 5 ? std::nullopt : std::optional(verdicts()[edit.part]);
            assessment.verdictReason = reasonOf(edit);
            assessment.decidedBy = textOf(edit);
            expectNoConflict(goals.save(assessment));
        }
    }

    void applyToTargets(const RandomEdit& edit)
    {
        GoalEdits& goals = m_workspace->goals();
        const Goal* goal = anyOf(book().goals, edit);
        const Target* target = anyOf(book().targets, edit);
        if (edit.deed == Deed::SaveTarget && goal) {
            expectNoConflict(goals.save(targetFor(book(), *goal, valueOf(m_workspace->seriesBook())->series, edit)));
        } else if (target && edit.deed == Deed::ReplaceTarget) {
            Target changed = *target;
            changed.amount = Ratio{edit.amount + 5, 100};
            expectNoConflict(goals.replace(changed, reasonOf(edit)));
        } else if (target && edit.deed == Deed::Choose) {
            expectNoConflict(goals.choose(TargetId(target->id), reasonOf(edit)));
        } else if (target) {
            expectNoConflict(goals.remove(TargetId(target->id)));
        }
    }

    void applyToSeries(const RandomEdit& edit)
    {
        SeriesEdits& edits = m_workspace->seriesEdits();
        const SeriesBook all = *valueOf(m_workspace->seriesBook());
        const Series* series = anyOf(all.series, edit);
        const SeriesBreak* known = anyOf(all.breaks, edit);
        if (edit.deed == Deed::SaveSeries) {
            expectNoConflict(edits.save(seriesFor(all.series, edit)));
        } else if (series && edit.deed == Deed::RemoveSeries) {
            expectNoConflict(edits.remove(*valueOf(m_workspace->series(series->id))));
        } else if (series && edit.deed == Deed::SaveBreak) {
            SeriesBreak made = known && edit.part % 2 == 0 ? *known : SeriesBreak();
            made.from = Period(year(2005 + int(edit.part)));
            made.reason = reasonOf(edit);
            made.series = {series->id};
            expectNoConflict(edits.save(made));
        } else if (known && edit.deed == Deed::RemoveBreak) {
            expectNoConflict(edits.takeOff(*known, known->series.front()));
        }
    }

    void applyToAreas(const RandomEdit& edit)
    {
        AreaEdits& edits = m_workspace->areaEdits();
        const AreaBook& all = *valueOf(m_workspace->areas());
        const Area* area = anyOf(all.areas, edit);
        const DesignationList* list = anyOf(all.lists, edit);
        if (edit.deed == Deed::SaveArea) {
            expectNoConflict(edits.save(areaFor(all, edit)));
        } else if (edit.deed == Deed::Threshold) {
            expectNoConflict(edits.setDisclosureThreshold(edit.amount));
        } else if (area && edit.deed == Deed::RemoveArea) {
            expectNoConflict(edits.remove(AreaId(area->id)));
        } else if (area && edit.deed == Deed::AreaFigure) {
            const auto figure = edit.amount < 0 ? std::nullopt : std::optional(StatFigure::number(edit.amount));
            expectNoConflict(edits.setFigure(AreaId(area->id), "residents"_q, year(2008 + int(edit.part)), figure));
        } else if (area && edit.deed == Deed::SaveList) {
            DesignationList made = list && edit.part % 2 == 0 ? *list : DesignationList();
            made.scheme = "mb_combined_letting"_q;
            made.validFrom = QDate(2008 + int(edit.part), 12, 31);
            made.source = textOf(edit);
            made.entries = {{area->id, all.scheme(made.scheme)->ruleSets.front().classes.front().key}};
            expectNoConflict(edits.save(made));
        } else if (list && edit.deed == Deed::RemoveList) {
            expectNoConflict(edits.remove(DesignationListId(list->id)));
        }
    }

    /// The year after the newest, with rules and cards as the edit says; at most three years in all.
    void openYear(const RandomEdit& edit)
    {
        const auto& accounts = m_workspace->accounts();
        if (accounts.size() >= 3)
            return;
        auto opening = valueOf(m_workspace->accountEdits().proposeOpening(accounts.front().year.next()));
        static constexpr CarryRule rules[] = {CarryRule::ForReview, CarryRule::AsIs, CarryRule::Clear};
        opening.rules[{"goals"_q, {"status"_q}}] = rules[edit.part % 3];
        if (edit.which < opening.cards.size())
            opening.cards[edit.which].isTaken = edit.part % 2 == 0;
        if (edit.amount > 20)
            opening.cards.push_back({.initiative = InitiativeId::create(), .title = textOf(edit), .isNew = true});
        const auto opened = m_workspace->accountEdits().open(opening);
        expectNoConflict(opened);
        RC_ASSERT(opened.has_value());
        RC_ASSERT(book().account.year == opening.year);
    }

    void expectOneHistoryLineForEachValueTouched() const
    {
        const auto history = valueOf(m_workspace->history({}));
        RC_ASSERT(history.size() == m_atStart + m_touched);
        for (size_t i = 0; i < history.size(); ++i) {
            RC_ASSERT(history[i].seq == qint64(history.size() - i));
            RC_ASSERT(history[i].before != history[i].after);
        }
        RC_ASSERT(m_workspace->verify().has_value());
    }

    /// What a file holds, without revisions: its years, and what belongs to all of them.
    struct Everything
    {
        std::vector<AccountBook> books;
        std::vector<Series> series; ///< with their figures
        std::vector<SeriesBreak> breaks;
        std::vector<Area> areas;
        std::vector<DesignationList> lists;
        int threshold = 0;
        qint64 figures = 0; ///< of areas, added up

        bool operator==(const Everything&) const = default;
    };

    /// The year in view and all that is judged are also held against what another program has of the file.
    Everything everything() const
    {
        Workspace other(valueOf(Store::open(path(), Access::Read, "Bo"_q)), "Bo"_q);
        RC_ASSERT(other.show(book().account.year).has_value());
        RC_ASSERT(*other.book() == book());
        RC_ASSERT(!m_workspace->isOutdated());
        RC_ASSERT(judgementOf(*m_workspace) == judgementOf(other));
        Everything all;
        const auto accounts = other.accounts();
        for (const Account& account : accounts) {
            RC_ASSERT(other.show(account.year).has_value());
            all.books.push_back(*other.book());
        }
        for (AccountBook& each : all.books)
            each = withoutRevisions(each);
        const SeriesBook& measured = *valueOf(other.seriesBook());
        for (const Series& each : measured.series)
            all.series.push_back(*valueOf(other.series(each.id)));
        all.breaks = measured.breaks;
        const AreaBook& areas = *valueOf(other.areas());
        all.areas = areas.areas;
        all.lists = areas.lists;
        all.threshold = areas.disclosureThreshold;
        for (const Area& area : areas.areas) {
            for (int number = 2008; number < 2014; ++number) {
                const Indicator* residents = areas.indicator("residents"_q);
                const auto figure = areas.figures.at(area.number, residents->number, year(number));
                all.figures += figure ? figure->ratio.value * number : 0;
            }
        }
        const auto forget = [](auto& things) {
            for (auto& thing : things)
                thing.revision = 0;
        };
        forget(all.series);
        forget(all.breaks);
        forget(all.areas);
        forget(all.lists);
        return all;
    }

    std::unique_ptr<Workspace> m_workspace;
    size_t m_atStart = 0;
    size_t m_touched = 0;
    std::map<CardState, int> m_steps; ///< taken, by where they led
    int m_refused = 0;
};

RC_GTEST_FIXTURE_PROP(RandomEdits, AllUndoneGiveTheStartAndAllRedoneTheEndWithAHistoryOfEachValue, ())
{
    const auto start = everything();
    const auto edits = *rc::gen::container<std::vector<RandomEdit>>(anyEdit());
    for (const RandomEdit& edit : edits)
        apply(edit);
    while (m_workspace->canRedo())
        RC_ASSERT(m_workspace->redo().has_value());
    const auto end = everything();
    while (m_workspace->canUndo())
        RC_ASSERT(m_workspace->undo().has_value());
    RC_ASSERT(everything() == start);
    while (m_workspace->canRedo())
        RC_ASSERT(m_workspace->redo().has_value());
    RC_ASSERT(everything() == end);
    expectOneHistoryLineForEachValueTouched();
    RC_TAG("approved: %1, returned: %2, years: %3"_q.arg(m_steps[CardState::Approved] > 0)
               .arg(m_steps[CardState::Returned] > 0)
               .arg(end.books.size())
               .toStdString());
}

namespace {

/// Amounts of every size, round ones among them.
Money anyAmount(int digitsAtMost)
{
    const int digits = *rc::gen::inRange(1, digitsAtMost + 1);
    qint64 limit = 1;
    for (int i = 0; i < digits; ++i)
        limit *= 10;
    qint64 oere = *rc::gen::inRange<qint64>(-limit + 1, limit);
    const int zeros = *rc::gen::inRange(0, 9);
    for (int i = 0; i < zeros && oere != 0; ++i)
        oere = oere / 10 * (oere > 99 || oere < -99 ? 1 : 10);
    return Money::fromOere(oere);
}

} // namespace

RC_GTEST_PROP(AnyAmount, IsReadBackFromWhatIsShownInDanish, ())
{
    const auto unit = *rc::gen::element(Scale::Kroner, Scale::Thousand, Scale::Million);
    const Money amount = anyAmount(18);
    const auto read = readFigure(figureText(amount, unit, QLocale("da_DK"_q)), unit);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->figure == Figure(amount));
    RC_ASSERT(!read->doubt);
}

// The reader knows no languages: one sign before exactly three digits is what Danish takes it for.
RC_GTEST_PROP(AnyAmount, IsReadBackFromWhatIsShownInEnglishUnlessDanishReadsItOtherwise, ())
{
    const auto unit = *rc::gen::element(Scale::Kroner, Scale::Thousand, Scale::Million);
    const Money amount = anyAmount(18);
    const QString text = figureText(amount, unit, QLocale("en_GB"_q));
    static const QRegularExpression readOtherwise("^-?(\\d{1,3},\\d{3}|[1-9]\\d{0,2}\\.\\d{3})$"_q);
    RC_PRE(!readOtherwise.match(text).hasMatch());
    const auto read = readFigure(text, unit);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->figure == Figure(amount));
}

} // namespace indblik
