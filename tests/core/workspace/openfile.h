// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/fixtures.h"

#include <functional>
#include <optional>
#include <vector>

namespace indblik {

const FieldKey status{QStringLiteral("status")};
const FieldKey funding{QStringLiteral("funding")};
const FieldKey activities{QStringLiteral("activities")};

/// A criterion of a form: at least 70 %.
inline Criterion criterionOf(const CardId& card, const QString& text = "Mindst 70 % er glade"_q)
{
    Criterion made;
    made.card = card;
    made.text = text;
    made.target.share = Percent::fromHundredths(7000);
    return made;
}

/// The small account of 2010 in a file that Anna has open, with a clock that moves a second for each edit.
class WorkspaceTest : public StoreTest
{
protected:
    void SetUp() override
    {
        {
            Store store = valueOf(Store::create(path(), "Anna Ågård"_q));
            stored(store, smallBook());
        }
        reopen();
    }

    void reopen(Access access = Access::Write)
    {
        m_workspace.reset();
        m_workspace.emplace(valueOf(Store::open(path(), access, "Anna Ågård"_q)), "Anna Ågård"_q,
            [this] { return m_now = m_now.addSecs(1); });
        ASSERT_TRUE(succeeded(m_workspace->show()));
        QObject::connect(
            &*m_workspace, &Workspace::changed, [this](const Change& change) { m_changes.push_back(change); });
        QObject::connect(&*m_workspace, &Workspace::viewChanged, [this] { ++m_views; });
    }

    Workspace& workspace() { return *m_workspace; }
    CardEdits& cards() { return m_workspace->cards(); }
    const AccountBook& book() { return *m_workspace->book(); }
    const Card& card(size_t at) { return book().cards.at(at); }
    const BudgetRow& row(size_t at) { return book().budget.groups.front().rows.at(at); }

    /// The account as another program finds it in the file.
    AccountBook onDisk(std::optional<Year> year = {}) const
    {
        const Store store = valueOf(Store::open(path(), Access::Read, "Bo"_q));
        const auto accounts = valueOf(store.accounts());
        for (const Account& account : accounts) {
            if (account.year == year)
                return valueOf(store.book(account));
        }
        return valueOf(store.book(accounts.front()));
    }

    /// A colleague who was let in, as when the lock was taken for left over.
    void colleagueWrites(const std::function<void(Store&, Edits&)>& edits)
    {
        FileLock::breakLeftOver(path());
        Store store = valueOf(Store::open(path(), Access::Write, "Bo Øst"_q));
        ASSERT_TRUE(succeeded(store.write(signedBy("Bo Øst"_q), [&](Edits& inside) { edits(store, inside); })));
    }

    void colleagueWrites(const CardId& card, const FieldKey& field, const QString& text)
    {
        colleagueWrites([&](Store& store, Edits& edits) {
            Answer answer = valueOf(store.card(card)).answers[field];
            answer.text = text;
            return edits.save(card, field, answer);
        });
    }

    /// Answers all that a form asks for, so that it can be handed in.
    void fillIn(const CardId& id)
    {
        const auto fields = book().form(book().card(id)->form)->fields;
        for (const Field& field : fields) {
            if (book().card(id)->answer(field.key).isEmpty()) {
                EXPECT_TRUE(succeeded(cards().setAnswer(id, field.key, "Svar på "_q + field.label)));
            }
        }
    }

    /// Brings a form to a state, by the steps that lead there.
    void bringTo(const CardId& id, CardState state)
    {
        const auto stateOf = [this, &id] { return book().card(id)->state; };
        if (stateOf() == state)
            return;
        fillIn(id);
        if (book().card(id)->isOpen()) {
            ASSERT_TRUE(succeeded(cards().setState(id, CardState::Submitted)));
        }
        if (stateOf() != state) {
            ASSERT_TRUE(succeeded(cards().setState(id, state, "Se på tallene"_q)));
        }
    }

    /// Opens 2011 from 2010, all forms taken; 2011 is in view then.
    void openNextYear()
    {
        const YearOpening opening = valueOf(workspace().accountEdits().proposeOpening(year(2011)));
        ASSERT_EQ(valueOf(workspace().accountEdits().open(opening)), int(opening.cards.size()));
    }

    size_t historySize() { return valueOf(workspace().history({})).size(); }

    /// The entries of the newest step.
    std::vector<HistoryEntry> lastStep()
    {
        auto entries = valueOf(workspace().history({}));
        std::erase_if(entries, [step = entries.front().step](const HistoryEntry& entry) { return entry.step != step; });
        return entries;
    }

    QDateTime m_now = QDateTime::fromString("2010-03-12T12:30:00.000Z"_q, Qt::ISODateWithMs);
    std::vector<Change> m_changes;
    int m_views = 0;

private:
    std::optional<Workspace> m_workspace;
};

} // namespace indblik
