// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardmodel.h"

#include "tests/fixtures.h"

#include <QAbstractItemModelTester>
#include <QTest>
#include <QTimer>

namespace indblik {
namespace {

class CardModelTest : public StoreTest
{
protected:
    CardModelTest()
        : book(smallBook())
        , filter(&model)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setBook(book, today);
    }

    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < filter.rowCount(); ++row)
            titles.append(filter.index(row, 0).data().toString());
        return titles;
    }

    const QDate today = QDate(2011, 4, 1);
    AccountBook book;
    CardModel model;
    CardFilter filter;
    QAbstractItemModelTester tester;
    QAbstractItemModelTester filterTester;
};

TEST_F(CardModelTest, ShowsTheFormsUnderTheirSections)
{
    const int cards = int(book.cards.size());
    EXPECT_EQ(filter.cardCount(), cards);
    EXPECT_EQ(model.rowCount(), cards + 2);
    EXPECT_EQ(model.flags(model.index(0)), Qt::ItemFlags()) << "a section's name cannot be chosen";
}

TEST_F(CardModelTest, SearchFindsWordsInTitlesAndAnswersWithOrWithoutDanishLetters)
{
    const QString title = book.cards.back().title;
    filter.setSearch(title.left(5));
    EXPECT_TRUE(shown().contains(title));
    filter.setSearch("afsat 2010"_q);
    EXPECT_EQ(filter.cardCount(), int(book.cards.size()));
    filter.setSearch("findes ikke"_q);
    EXPECT_EQ(filter.cardCount(), 0);
    EXPECT_EQ(filter.rowCount(), 0) << "no section is left without forms";
    filter.setSearch(""_q);
    EXPECT_EQ(filter.cardCount(), int(book.cards.size()));
}

TEST_F(CardModelTest, AnEditedCardKeepsItsPlace)
{
    Card& card = book.cards.front();
    const QModelIndex before = model.indexOf(card.id);
    card.title = "Nyt navn"_q;
    model.updateCard(book, card, today);
    EXPECT_EQ(model.indexOf(card.id), before);
    EXPECT_EQ(before.data().toString(), "Nyt navn"_q);
}

TEST_F(CardModelTest, AnEditedCardIsFoundByItsNewWords)
{
    // The search is prepared when nothing more is done for it.
    ASSERT_TRUE(QTest::qWaitFor([this] { return !model.findChild<QTimer*>()->isActive(); }));
    Card& card = book.cards.front();
    card.answers[{"funding"_q}].text = "Fællesspisning på Ærø"_q;
    model.updateCard(book, card, today);
    filter.setSearch("aeroe faelles"_q);
    EXPECT_EQ(filter.cardCount(), 1);
    card.answers[{"funding"_q}].text = "Intet"_q;
    model.setBook(book, today);
    EXPECT_EQ(filter.cardCount(), 0) << "before it is prepared again";
}

TEST_F(CardModelTest, ATitleIsNeverMarkup)
{
    Card& card = book.cards.front();
    card.title = "<img src=x> & co"_q;
    model.updateCard(book, card, today);
    EXPECT_EQ(model.indexOf(card.id).data(Qt::ToolTipRole).toString(), "<qt>&lt;img src=x&gt; &amp; co</qt>"_q);
}

TEST_F(CardModelTest, CountsTheRequiredFieldsThatAreFilledInAndReviewed)
{
    Card& card = book.cards.front();
    const QModelIndex place = model.indexOf(card.id);
    EXPECT_EQ(place.data(CardModel::AllRole).toInt(), int(book.form(card.form)->fields.size()));
    EXPECT_EQ(place.data(CardModel::DoneRole).toInt(), 2);
    card.answers[{"funding"_q}].review = Review::Carried;
    model.updateCard(book, card, today);
    EXPECT_EQ(place.data(CardModel::DoneRole).toInt(), 1);
}

TEST_F(CardModelTest, ShowsOnlyWhatIsWishedAndCountsEachWish)
{
    Card& mine = book.cards[0];
    mine.responsible = "Åse Ærø"_q;
    mine.due = today.addDays(-1);
    mine.answers[{"funding"_q}].review = Review::Carried;
    Card& done = book.cards[1];
    done.state = CardState::Approved;
    done.responsible = "åse ærø"_q;
    done.due = today.addDays(-1);
    done.answers[{"status"_q}].review = Review::Confirmed;
    book.cards[2].state = CardState::Returned;
    model.setBook(book, today);
    filter.setOfficer("Åse Ærø"_q);
    const std::pair<CardWish, int> counts[] = {{CardWish::Mine, 2}, {CardWish::NotFinished, 2},
        {CardWish::NotReviewed, 1}, {CardWish::Returned, 1}, {CardWish::Overdue, 1}, {CardWish::Unchanged, 1}};
    for (const auto& [wish, count] : counts) {
        EXPECT_EQ(filter.count(wish), count) << int(wish);
        filter.setWishes({wish});
        EXPECT_EQ(filter.cardCount(), count) << int(wish);
    }
    filter.setWishes({CardWish::Mine, CardWish::Overdue});
    EXPECT_EQ(shown(), (QStringList{shown().value(0), mine.title})) << "both wishes, under the name of the section";
    filter.setWishes({CardWish::Mine, CardWish::Returned});
    EXPECT_EQ(filter.rowCount(), 0);
    EXPECT_EQ(filter.count(CardWish::Mine), 2) << "a count is of all forms";
}

} // namespace
} // namespace indblik
