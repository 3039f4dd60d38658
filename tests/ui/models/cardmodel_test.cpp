// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cardmodel.h"

#include "tests/fixtures.h"

#include <QAbstractItemModelTester>

namespace indblik {
namespace {

class CardModelTest : public StoreTest
{
protected:
    CardModelTest()
        : book(smallBook())
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
        , filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        filter.setSourceModel(&model);
        model.setBook(book);
    }

    QStringList shown() const
    {
        QStringList titles;
        for (int row = 0; row < filter.rowCount(); ++row)
            titles.append(filter.index(row, 0).data().toString());
        return titles;
    }

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
    model.updateCard(book, card);
    EXPECT_EQ(model.indexOf(card.id), before);
    EXPECT_EQ(before.data().toString(), "Nyt navn"_q);
}

TEST_F(CardModelTest, ATitleIsNeverMarkup)
{
    Card& card = book.cards.front();
    card.title = "<img src=x> & co"_q;
    model.updateCard(book, card);
    EXPECT_EQ(model.indexOf(card.id).data(Qt::ToolTipRole).toString(), "<qt>&lt;img src=x&gt; &amp; co</qt>"_q);
}

TEST_F(CardModelTest, CountsAnswersOfEachForm)
{
    const QModelIndex card = model.indexOf(book.cards.front().id);
    EXPECT_EQ(card.data(CardModel::FieldsRole).toInt(), int(book.form(book.cards.front().form)->fields.size()));
    EXPECT_EQ(card.data(CardModel::AnsweredRole).toInt(), 2);
}

} // namespace
} // namespace indblik
