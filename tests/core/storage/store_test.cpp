// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "tests/fixtures.h"

#include <QFile>

namespace indblik {

namespace {

const FieldKey status{QStringLiteral("status")};

} // namespace

TEST_F(StoreTest, GivesBackTheWholeBookWithEveryMark)
{
    const AccountBook book = smallBook();
    Store store = valueOf(Store::create(path(), "Anna"_q));
    EXPECT_EQ(withoutRevisions(stored(store, book)), withoutRevisions(book));
}

TEST_F(StoreTest, KeepsTheBookOverClosingAndOpening)
{
    const AccountBook book = smallBook();
    {
        Store store = valueOf(Store::create(path(), "Anna"_q));
        stored(store, book);
    }
    const Store store = valueOf(Store::open(path(), Access::Read, "Bo"_q));
    const auto again = valueOf(store.book(valueOf(store.accounts()).front()));
    EXPECT_EQ(withoutRevisions(again), withoutRevisions(book));
}

TEST_F(StoreTest, WritesOneHistoryEntryPerChangedAnswer)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = stored(store, smallBook());
    const Card& card = book.cards.front();
    const size_t before = valueOf(store.history({})).size();

    Answer answer = card.answers.at(status);
    answer.text = "Klubben er åben hver dag."_q;
    ASSERT_TRUE(succeeded(store.write(
        signedBy("Bo Øst"_q, "rettet"_q), [&](Edits& edits) { return edits.save(card.id, status, answer); })));

    const auto history = valueOf(store.history({card.id.text(), status.text}));
    ASSERT_EQ(history.size(), 2U);
    EXPECT_EQ(valueOf(store.history({})).size(), before + 1);
    EXPECT_EQ(history[0].author, "Bo Øst"_q);
    EXPECT_EQ(history[0].reason, "rettet"_q);
    EXPECT_EQ(history[0].before.toString(), "Klubben er åben."_q);
    EXPECT_EQ(history[0].after.toString(), "Klubben er åben hver dag."_q);
    EXPECT_TRUE(history[1].before.isNull());
}

TEST_F(StoreTest, WritesNothingWhereNothingDiffers)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = stored(store, smallBook());
    const size_t before = valueOf(store.history({})).size();
    const auto change = store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(book); });
    ASSERT_TRUE(succeeded(change));
    EXPECT_TRUE(change->touched.empty());
    EXPECT_EQ(valueOf(store.history({})).size(), before);
}

TEST_F(StoreTest, RefusesAnEditThatStartedFromAnOlderText)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = stored(store, smallBook());
    const Card& card = book.cards.front();
    Answer first = card.answers.at(status);
    Answer second = first;
    first.text = "Anna skriver"_q;
    second.text = "Bo skriver"_q;
    ASSERT_TRUE(succeeded(store.write(signedBy("Anna"_q), [&](Edits& e) { return e.save(card.id, status, first); })));
    const auto refused = store.write(signedBy("Bo"_q), [&](Edits& e) { return e.save(card.id, status, second); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
    EXPECT_EQ(valueOf(store.card(card.id)).answer(status), "Anna skriver"_q);
}

TEST_F(StoreTest, WritesAllOfAStepOrNothing)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = stored(store, smallBook());
    const size_t before = valueOf(store.history({})).size();
    const auto failed = store.write(signedBy("Bo"_q), [&](Edits& edits) {
        Card card = book.cards.front();
        card.title = "Nyt navn"_q;
        edits.save(card);
        edits.fail(Error{"stop"_q});
    });
    EXPECT_FALSE(failed);
    EXPECT_EQ(valueOf(store.card(book.cards.front().id)).title, book.cards.front().title);
    EXPECT_EQ(valueOf(store.history({})).size(), before);
}

TEST_F(StoreTest, TakesNoEditWithoutAName)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = smallBook();
    EXPECT_FALSE(store.write(signedBy("  "_q), [&](Edits& edits) { return edits.save(book); }));
    EXPECT_TRUE(valueOf(store.accounts()).empty());
}

TEST_F(StoreTest, UndoesAndRedoesThroughTheSameDoor)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = stored(store, smallBook());
    Card card = book.cards.front();
    card.title = "Klubben"_q;
    card.isNew = true;
    card.answers[status].text = "Ny tekst"_q;
    const auto change = valueOf(store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(card); }));
    EXPECT_EQ(change.touched.size(), 3U);

    const auto undone = valueOf(store.takeBack(std::array{change.step}, signedBy("Bo"_q, "Fortryd"_q)));
    EXPECT_EQ(withoutRevisions(valueOf(store.book(book.account))), withoutRevisions(book));
    const auto entries = valueOf(store.history({}));
    EXPECT_EQ(entries.front().undoes, change.step);
    EXPECT_EQ(entries.front().reason, "Fortryd"_q);

    ASSERT_TRUE(succeeded(store.takeBack(std::array{undone.step}, signedBy("Bo"_q, "Gentag"_q))));
    EXPECT_EQ(valueOf(store.card(card.id)).title, "Klubben"_q);
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(StoreTest, UndoesAWholeImportAndBringsItBack)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = smallBook();
    const auto change = valueOf(store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(book); }));
    const auto undone = valueOf(store.takeBack(std::array{change.step}, signedBy("Bo"_q)));
    EXPECT_TRUE(valueOf(store.accounts()).empty());
    EXPECT_TRUE(succeeded(store.verify()));
    ASSERT_TRUE(succeeded(store.takeBack(std::array{undone.step}, signedBy("Bo"_q))));
    EXPECT_EQ(withoutRevisions(valueOf(store.book(valueOf(store.accounts()).front()))), withoutRevisions(book));
}

TEST_F(StoreTest, RefusesToUndoWhatWasChangedAgain)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = stored(store, smallBook());
    Card card = book.cards.front();
    card.title = "Første"_q;
    const auto first = valueOf(store.write(signedBy("Anna"_q), [&](Edits& edits) { return edits.save(card); }));
    card.title = "Anden"_q;
    card.revision += 1;
    for (auto& [field, answer] : card.answers)
        answer = valueOf(store.card(card.id)).answers.at(field);
    ASSERT_TRUE(succeeded(store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(card); })));
    const auto refused = store.takeBack(std::array{first.step}, signedBy("Anna"_q));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
}

TEST_F(StoreTest, RemovesACardAndARowWithAllThatHangsOnThem)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = stored(store, smallBook());
    const auto removed = store.write(signedBy("Bo"_q), [&](Edits& edits) {
        edits.remove(book.budget.footnotes.front());
        edits.remove(book.budget.groups[0].rows[1]);
        return edits.remove(book.cards[1]);
    });
    ASSERT_TRUE(succeeded(removed));
    const AccountBook left = valueOf(store.book(book.account));
    EXPECT_EQ(left.cards.size(), 2U);
    EXPECT_EQ(left.budget.groups[0].rows.size(), 1U);
    EXPECT_TRUE(left.budget.footnotes.empty());
    EXPECT_TRUE(succeeded(store.verify()));
    ASSERT_TRUE(succeeded(store.takeBack(std::array{removed->step}, signedBy("Bo"_q))));
    EXPECT_EQ(withoutRevisions(valueOf(store.book(book.account))), withoutRevisions(book));
}

TEST_F(StoreTest, MovesAFootnoteWithItsPlaces)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = stored(store, smallBook());
    Footnote note = book.budget.footnotes.front();
    note.places = {{book.budget.groups[0].rows[0].id, BudgetColumn{year(2010)}}};
    ASSERT_TRUE(succeeded(store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(note); })));
    EXPECT_EQ(valueOf(store.book(book.account)).budget.footnotes.front().places, note.places);
}

TEST_F(StoreTest, TakesAwayThePartsAThingNoLongerHas)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    AccountBook book = smallBook();
    book.changeTables[0].rows.push_back({"Neutral"_q, 1, 2, 3, {}});
    book = stored(store, book);
    AccountBook less = book;
    less.changeTables[0].rows.pop_back();
    less.budget.groups[0].statedByYear.erase(year(2009));
    less.budget.groups[0].rows[0].stated.reset();
    less.budget.groups[0].rows[0].cells.erase(year(2009));
    const auto change = valueOf(store.write(signedBy("Bo"_q), [&](Edits& edits) { return edits.save(less); }));
    EXPECT_EQ(change.touched.size(), 4U);
    EXPECT_EQ(withoutRevisions(valueOf(store.book(book.account))), withoutRevisions(less));
    EXPECT_TRUE(succeeded(store.verify()));
    ASSERT_TRUE(succeeded(store.takeBack(std::array{change.step}, signedBy("Bo"_q))));
    EXPECT_EQ(withoutRevisions(valueOf(store.book(book.account))), withoutRevisions(book));
    EXPECT_TRUE(succeeded(store.verify()));
}

// Two officers with the same book before them; the first one's change is never lost.
class TwoOfficers : public StoreTest
{
protected:
    TwoOfficers() : store(valueOf(Store::create(path(), "Anna"_q))), book(stored(store, smallBook())) {}

    void expectConflict(const Writing& first, const Writing& second)
    {
        ASSERT_TRUE(succeeded(store.write(signedBy("Anna"_q), first)));
        const AccountBook after = valueOf(store.book(book.account));
        const auto refused = store.write(signedBy("Bo"_q), second);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().fault, Fault::Conflict) << refused.error().message.toStdString();
        EXPECT_EQ(valueOf(store.book(book.account)), after);
        EXPECT_TRUE(succeeded(store.verify()));
    }

    const BudgetRow& row(size_t at) const { return book.budget.groups[0].rows[at]; }

    Store store;
    AccountBook book;
};

TEST_F(TwoOfficers, DoNotOverwriteAStatedTotal)
{
    expectConflict([this](Edits& e) { return e.saveStated(row(0).id, mio(14), row(0).revision); },
        [this](Edits& e) { return e.saveStated(row(0).id, mio(16), row(0).revision); });
}

TEST_F(TwoOfficers, DoNotTakeAwayAStatedTotalThatChanged)
{
    expectConflict([this](Edits& e) { return e.saveStated(row(0).id, mio(14), row(0).revision); },
        [this](Edits& e) { return e.saveStated(row(0).id, std::nullopt, row(0).revision); });
}

TEST_F(TwoOfficers, DoNotOverwriteTheTotalsOfAGroup)
{
    BudgetGroup first = book.budget.groups[0];
    first.statedByYear[year(2009)] = mio(1);
    BudgetGroup second = book.budget.groups[0];
    second.stated = mio(2);
    expectConflict([&](Edits& e) { return e.save(first); }, [&](Edits& e) { return e.save(second); });
}

TEST_F(TwoOfficers, DoNotMoveAFootnoteBack)
{
    Footnote first = book.budget.footnotes[0];
    first.places.insert({row(0).id, BudgetColumn{year(2009)}});
    expectConflict([&](Edits& e) { return e.save(first); }, [&](Edits& e) { return e.save(book.budget.footnotes[0]); });
}

TEST_F(TwoOfficers, DoNotRemoveAFootnoteThatChanged)
{
    Footnote first = book.budget.footnotes[0];
    first.text = "Fordeles i 2011."_q;
    expectConflict(
        [&](Edits& e) { return e.save(first); }, [&](Edits& e) { return e.remove(book.budget.footnotes[0]); });
}

TEST_F(TwoOfficers, DoNotRemoveACardWithAnAnswerThatChangedOrIsNew)
{
    const Card& card = book.cards[0];
    Answer changed = card.answers.at(status);
    changed.text = "Ny"_q;
    expectConflict(
        [&](Edits& e) { return e.save(card.id, status, changed); }, [&](Edits& e) { return e.remove(card); });
    const Card& other = book.cards[1];
    expectConflict(
        [&](Edits& e) {
            return e.save(other.id, FieldKey{"activities"_q}, Answer{"Ny"_q, 0});
        },
        [&](Edits& e) { return e.remove(other); });
}

TEST_F(TwoOfficers, DoNotRemoveARowWithACellThatChangedOrAFootnoteThatIsNew)
{
    expectConflict(
        [this](Edits& e) {
            return e.save(row(0).id, year(2011), BudgetCell{mio(1), 0});
        },
        [this](Edits& e) { return e.remove(row(0)); });
    book = valueOf(store.book(book.account));
    Footnote note = book.budget.footnotes[0];
    note.places = {{row(0).id, BudgetColumn{year(2009)}}};
    expectConflict([&](Edits& e) { return e.save(note); }, [this](Edits& e) { return e.remove(row(0)); });
}

TEST_F(TwoOfficers, DoNotSaveOverWhatWasUndone)
{
    const auto change = valueOf(store.write(
        signedBy("Anna"_q), [this](Edits& e) { return e.saveStated(row(0).id, mio(14), row(0).revision); }));
    book = valueOf(store.book(book.account));
    ASSERT_TRUE(succeeded(store.takeBack(std::array{change.step}, signedBy("Anna"_q))));
    const auto refused =
        store.write(signedBy("Bo"_q), [this](Edits& e) { return e.saveStated(row(0).id, mio(16), row(0).revision); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, Fault::Conflict);
}

TEST_F(TwoOfficers, StoreNothingMoreOnceSomethingIsRefused)
{
    Footnote note = book.budget.footnotes[0];
    note.text = "Fordeles i 2011."_q;
    expectConflict([this](Edits& e) { return e.saveStated(row(0).id, mio(14), row(0).revision); },
        [&](Edits& e) {
            e.saveStated(row(0).id, mio(16), row(0).revision);
            e.save(note);
        });
}

TEST_F(StoreTest, ReadsTheHistoryOfOneValueOrThingOrAll)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    const AccountBook book = stored(store, smallBook());
    const QString id = book.cards[0].id.text();
    EXPECT_EQ(valueOf(store.history({id, status.text})).size(), 1U);
    EXPECT_EQ(valueOf(store.history({id, {}})).size(), 3U);
    EXPECT_GT(valueOf(store.history({})).size(), 20U);
    EXPECT_TRUE(valueOf(store.history({"findes ikke"_q, {}})).empty());
}

TEST_F(StoreTest, StoresEveryTextComposedAndWithoutControlCharacters)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    AccountBook book = smallBook();
    const QString written = "A\u030A\r\nb \x01"_q + QChar(0xd83d) + "c"_q;
    const QString kept = "Å\nb\n"_q.left(2) + "b "_q + QChar(QChar::ReplacementCharacter) + "c"_q;
    for (QString* text :
        {&book.account.introduction, &book.goals[0].title, &book.assessments[0].assessment, &book.initiatives[0].title,
            &book.cards[0].title, &book.budget.groups[0].title, &book.budget.groups[0].rows[0].title,
            &book.budget.footnotes[0].text, &book.changeTables[0].title, &book.changeTables[0].rows[0].areaType})
        *text = written;
    book = stored(store, book);
    for (const QString& text : {book.account.introduction, book.goals[0].title, book.assessments[0].assessment,
             book.cards[0].title, book.budget.groups[0].title, book.budget.groups[0].rows[0].title,
             book.budget.footnotes[0].text, book.changeTables[0].title, book.changeTables[0].rows[0].areaType})
        EXPECT_EQ(text, kept);
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST(StoredText, CutsBetweenLettersAndNotThroughOne)
{
    const QString swan = "🦢"_q;
    const QString text = QString(longestAnswer - 1, u'a') + swan;
    EXPECT_EQ(storedText(text), QString(longestAnswer - 1, u'a'));
    EXPECT_EQ(storedText(QString(longestAnswer - 2, u'a') + swan), QString(longestAnswer - 2, u'a') + swan);
    EXPECT_EQ(storedText("a"_q + swan.left(1) + "b"_q + swan.right(1)), "a\ufffd"
                                                                        "b\ufffd"_q);
}

TEST_F(StoreTest, StoresHostileTextAsText)
{
    Store store = valueOf(Store::create(path(), "Anna"_q));
    AccountBook book = smallBook();
    const QString hostile = "'; DROP TABLE card; -- \" \\ <img src=x> %1 :title {år} 💧"_q;
    book.cards[0].title = hostile;
    book.cards[0].answers[status].text = hostile + QChar(0) + "efter"_q;
    const AccountBook back = stored(store, book);
    EXPECT_EQ(back.cards[0].title, hostile);
    EXPECT_EQ(back.cards[0].answer(status), hostile + "efter"_q);
    EXPECT_TRUE(succeeded(store.verify()));
}

TEST_F(StoreTest, FindsAHistoryLineThatWasChangedByHand)
{
    {
        Store store = valueOf(Store::create(path(), "Anna"_q));
        stored(store, smallBook());
        ASSERT_TRUE(succeeded(store.verify()));
    }
    tamper(path(), "UPDATE history SET author = 'Anders And' WHERE seq = 3");
    const Store store = valueOf(Store::open(path(), Access::Read, {}));
    ASSERT_FALSE(store.verify());
    EXPECT_TRUE(store.verify().error().message.contains("3"_q));
}

TEST_F(StoreTest, FindsValuesThatWereChangedBesideTheHistory)
{
    const char* const attacks[] = {
        "UPDATE answer SET text = 'andet' WHERE field = 'status'",
        "UPDATE budget_cell SET amount = amount + 1 WHERE amount > 0",
        "DELETE FROM budget_cell WHERE amount > 0",
        "DELETE FROM history WHERE seq = (SELECT max(seq) FROM history)",
        "UPDATE card SET title = title || '!'",
        "INSERT INTO answer (card_id, field, text, revision) SELECT id, 'ny', 'x', 1 FROM card LIMIT 1",
    };
    for (const char* attack : attacks) {
        QFile::remove(path());
        {
            Store store = valueOf(Store::create(path(), "Anna"_q));
            stored(store, smallBook());
        }
        tamper(path(), attack);
        const Store store = valueOf(Store::open(path(), Access::Read, {}));
        EXPECT_FALSE(store.verify()) << attack;
    }
}

} // namespace indblik
