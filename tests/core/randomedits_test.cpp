// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/fixtures.h"

#include <QRegularExpression>

#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <ostream>

// Properties over random edits. Each runs a hundred times; RC_PARAMS="max_success=10000" runs it longer.

namespace indblik {

namespace {

enum class Deed { Answer, Title, AddCard, RemoveCard, Figure, AddFootnote, SetFootnote, EndTyping, Undo, Redo };

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
    static constexpr const char* names[] = {"answer", "title", "add card", "remove card", "figure", "add footnote",
        "set footnote", "end typing", "undo", "redo"};
    return out << names[int(edit.deed)] << ' ' << edit.which << '/' << edit.part << ' ' << edit.amount;
}

rc::Gen<RandomEdit> anyEdit()
{
    return rc::gen::build<RandomEdit>(
        rc::gen::set(
            &RandomEdit::deed, rc::gen::weightedElement<Deed>({{6, Deed::Answer}, {2, Deed::Title}, {2, Deed::AddCard},
                                   {2, Deed::RemoveCard}, {5, Deed::Figure}, {2, Deed::AddFootnote},
                                   {2, Deed::SetFootnote}, {1, Deed::EndTyping}, {2, Deed::Undo}, {1, Deed::Redo}})),
        rc::gen::set(&RandomEdit::which, rc::gen::inRange(0U, 6U)),
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
        const Card* card = book().cards.empty() ? nullptr : &book().cards[edit.which % book().cards.size()];
        const BudgetRow* row = rowFor(book(), edit);
        const auto& footnotes = book().budget.footnotes;
        switch (edit.deed) {
        case Deed::Answer:
            if (card) {
                const auto& fields = book().form(card->form)->fields;
                return expectNoConflict(
                    w.cards().setAnswer(card->id, fields[edit.part % fields.size()].key, textOf(edit)));
            }
            return;
        case Deed::Title:
            if (card)
                expectNoConflict(w.cards().setTitle(card->id, textOf(edit), edit.part % 2 == 0));
            return;
        case Deed::AddCard:
            return expectNoConflict(w.cards().add(edit.part % 2 == 0 ? Section::Goals : Section::Beyond, textOf(edit)));
        case Deed::RemoveCard:
            if (card)
                expectNoConflict(w.cards().remove(card->id));
            return;
        case Deed::Figure:
            if (row)
                expectNoConflict(w.budget().setFigure(row->id, columnFor(edit), figureOf(edit)));
            return;
        case Deed::AddFootnote:
            if (row)
                expectNoConflict(w.budget().addFootnote(row->id, columnFor(edit), textOf(edit)));
            return;
        case Deed::SetFootnote:
            if (!footnotes.empty())
                expectNoConflict(w.budget().setFootnote(footnotes[edit.which % footnotes.size()].id, textOf(edit)));
            return;
        case Deed::EndTyping:
            return w.endTyping();
        case Deed::Undo:
            RC_ASSERT(w.undo().has_value());
            return;
        case Deed::Redo:
            RC_ASSERT(w.redo().has_value());
            return;
        }
    }

    void expectOneHistoryLineForEachValueTouched() const
    {
        const auto history = valueOf(m_workspace->history({}));
        RC_ASSERT(history.size() == m_atStart + m_touched);
        for (size_t i = 0; i < history.size(); ++i) {
            RC_ASSERT(history[i].seq == qint64(history.size() - i));
            RC_ASSERT((history[i].before != history[i].after || history[i].type == RecordType::FootnotePlace));
        }
        RC_ASSERT(m_workspace->verify().has_value());
    }

    AccountBook onDisk() const
    {
        const Store store = valueOf(Store::open(path(), Access::Read, "Bo"_q));
        return valueOf(store.book(valueOf(store.accounts()).front()));
    }

    std::unique_ptr<Workspace> m_workspace;
    size_t m_atStart = 0;
    size_t m_touched = 0;
};

RC_GTEST_FIXTURE_PROP(RandomEdits, AllUndoneGiveTheStartAndAllRedoneTheEndWithAHistoryOfEachValue, ())
{
    const AccountBook start = withoutRevisions(book());
    const auto edits = *rc::gen::container<std::vector<RandomEdit>>(anyEdit());
    for (const RandomEdit& edit : edits)
        apply(edit);
    while (m_workspace->canRedo())
        RC_ASSERT(m_workspace->redo().has_value());
    const AccountBook end = withoutRevisions(book());
    RC_ASSERT(withoutRevisions(onDisk()) == end);
    while (m_workspace->canUndo())
        RC_ASSERT(m_workspace->undo().has_value());
    RC_ASSERT(withoutRevisions(book()) == start);
    while (m_workspace->canRedo())
        RC_ASSERT(m_workspace->redo().has_value());
    RC_ASSERT(withoutRevisions(book()) == end);
    RC_ASSERT(onDisk() == book());
    expectOneHistoryLineForEachValueTouched();
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

// Millions from ten thousand on are read as kroner, so amounts stay below 10^12 øre.
RC_GTEST_PROP(AnyAmount, IsReadBackFromWhatIsShownInDanish, ())
{
    const auto unit = *rc::gen::element(Scale::Kroner, Scale::Thousand, Scale::Million);
    const Money amount = anyAmount(unit == Scale::Million ? 11 : 18);
    const auto read = readFigure(figureText(amount, unit, QLocale("da_DK"_q)), unit);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->figure == Figure(amount));
    RC_ASSERT(!read->doubt);
}

// The reader knows no languages: one sign before exactly three digits is what Danish takes it for.
RC_GTEST_PROP(AnyAmount, IsReadBackFromWhatIsShownInEnglishUnlessDanishReadsItOtherwise, ())
{
    const auto unit = *rc::gen::element(Scale::Kroner, Scale::Thousand, Scale::Million);
    const Money amount = anyAmount(unit == Scale::Million ? 11 : 18);
    const QString text = figureText(amount, unit, QLocale("en_GB"_q));
    static const QRegularExpression readOtherwise("^-?(\\d{1,3},\\d{3}|[1-9]\\d{0,2}\\.\\d{3})$"_q);
    RC_PRE(!readOtherwise.match(text).hasMatch());
    const auto read = readFigure(text, unit);
    RC_ASSERT(read.has_value());
    RC_ASSERT(read->figure == Figure(amount));
}

} // namespace indblik
