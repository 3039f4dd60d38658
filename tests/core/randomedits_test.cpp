// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/fixtures.h"

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
    Step,
    Achievement,
    SaveCriterion,
    RemoveCriterion,
    Plan,
    SaveFollowUp,
    Arrived,
    RemoveFollowUp,
    SaveForm,
    Figure,
    AddFootnote,
    SetFootnote,
    OpenYear,
    Show,
    EndTyping,
    Undo,
    Redo
};

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
    static constexpr const char* names[] = {"answer", "fill in", "confirm", "copy", "title", "add card", "remove card",
        "step", "achievement", "save criterion", "remove criterion", "plan", "ending", "save follow-up", "arrived",
        "remove follow-up", "save form", "figure", "add footnote", "set footnote", "open year", "show", "end typing",
        "undo", "redo"};
    return out << names[int(edit.deed)] << ' ' << edit.which << '/' << edit.part << ' ' << edit.amount;
}

rc::Gen<RandomEdit> anyEdit()
{
    return rc::gen::build<RandomEdit>(
        rc::gen::set(&RandomEdit::deed,
            rc::gen::weightedElement<Deed>({{6, Deed::Answer}, {2, Deed::FillIn}, {3, Deed::Confirm}, {2, Deed::Copy},
                {2, Deed::Title}, {2, Deed::AddCard}, {2, Deed::RemoveCard}, {10, Deed::Step}, {3, Deed::Achievement},
                {4, Deed::SaveCriterion}, {1, Deed::RemoveCriterion}, {3, Deed::Plan}, {3, Deed::SaveFollowUp},
                {2, Deed::Arrived}, {1, Deed::RemoveFollowUp}, {1, Deed::SaveForm}, {4, Deed::Figure},
                {2, Deed::AddFootnote}, {2, Deed::SetFootnote}, {2, Deed::OpenYear}, {1, Deed::Show},
                {1, Deed::EndTyping}, {4, Deed::Undo}, {2, Deed::Redo}})),
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
    followUp.due = dateOf(edit);
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
        case Deed::Plan:
            return expectNoConflict(cards.setPlan(
                card.id, {.responsible = textOf(edit),
                             .due = edit.part == 0 ? std::nullopt : std::optional(QDate(2011, 4, int(edit.part))),
                             .endsThisYear = edit.part % 2 == 0}));
        default:
            return;
        }
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
            expectNoConflict(m_workspace->followUps().setArrived(id, QDate(2010, 1 + int(edit.part), 12)));
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

    /// The year after the newest, with rules and cards as the edit says; at most three years in all.
    void openYear(const RandomEdit& edit)
    {
        const auto& accounts = m_workspace->accounts();
        if (accounts.size() >= 3)
            return;
        auto opening = valueOf(m_workspace->proposeOpening(accounts.front().year.next()));
        static constexpr CarryRule rules[] = {CarryRule::ForReview, CarryRule::AsIs, CarryRule::Clear};
        opening.rules[{"goals"_q, {"status"_q}}] = rules[edit.part % 3];
        if (edit.which < opening.cards.size())
            opening.cards[edit.which].isTaken = edit.part % 2 == 0;
        if (edit.amount > 20)
            opening.cards.push_back({.initiative = InitiativeId::create(), .title = textOf(edit), .isNew = true});
        const auto opened = m_workspace->openYear(opening);
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

    /// All years of the file as another program finds them, as they are read.
    std::vector<AccountBook> onDisk() const
    {
        const Store store = valueOf(Store::open(path(), Access::Read, "Bo"_q));
        std::vector<AccountBook> books;
        for (const Account& account : valueOf(store.accounts()))
            books.push_back(valueOf(store.book(account)));
        return books;
    }

    /// The same without revisions. The year in view is also held against what the workspace has of it.
    std::vector<AccountBook> everything() const
    {
        auto books = onDisk();
        RC_ASSERT(std::find(books.begin(), books.end(), book()) != books.end());
        RC_ASSERT(!m_workspace->isOutdated());
        for (AccountBook& each : books)
            each = withoutRevisions(each);
        return books;
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
               .arg(end.size())
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
