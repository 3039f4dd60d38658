// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/gapmodel.h"

#include "core/judge/cards/completeness.h"
#include "tests/fixtures.h"

#include <QAbstractItemModelTester>

namespace indblik {
namespace {

class GapModelTest : public StoreTest
{
protected:
    GapModelTest() : book(smallBook()), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setBook(book, today);
    }

    QModelIndex head(const Card& card) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            if (index.data(GapModel::HeadRole).toBool() && index.data(GapModel::CardRole).toString() == card.id.text())
                return index;
        }
        return {};
    }

    const QDate today = QDate(2011, 4, 1);
    AccountBook book;
    GapModel model;
    QAbstractItemModelTester tester;
};

TEST_F(GapModelTest, ShowsEachFormWithWhatItLacksBelowIt)
{
    int rows = 0;
    int blocking = 0;
    for (const Card& card : book.cards) {
        const auto gaps = gapsOf(book, card, today);
        const QModelIndex first = head(card);
        ASSERT_TRUE(first.isValid()) << card.title.toStdString();
        EXPECT_EQ(first.data().toString(), card.title);
        EXPECT_FALSE(model.gap(first).has_value());
        for (int i = 0; i < int(gaps.size()); ++i) {
            const QModelIndex line = model.index(first.row() + 1 + i);
            EXPECT_EQ(model.gap(line), gaps[size_t(i)]);
            EXPECT_EQ(line.data().toString(), sentence(gaps[size_t(i)]));
            EXPECT_EQ(line.data(GapModel::BlocksRole).toBool(), gaps[size_t(i)].blocks());
            EXPECT_EQ(line.data(GapModel::CardRole).toString(), card.id.text());
            blocking += gaps[size_t(i)].blocks() ? 1 : 0;
        }
        rows += int(gaps.size()) + 1;
    }
    EXPECT_EQ(model.rowCount(), rows);
    EXPECT_EQ(model.blockingCount(), blocking);
    EXPECT_FALSE(model.gap({}).has_value());
}

TEST_F(GapModelTest, LeavesOutWhatIsHandedInOrApproved)
{
    book.cards[0].state = CardState::Submitted;
    book.cards[1].state = CardState::Approved;
    book.cards[2].state = CardState::Returned;
    model.setBook(book, today);
    EXPECT_FALSE(head(book.cards[0]).isValid());
    EXPECT_FALSE(head(book.cards[1]).isValid());
    EXPECT_TRUE(head(book.cards[2]).isValid());
    EXPECT_EQ(head(book.cards[2]).data(GapModel::StateRole).toInt(), int(CardState::Returned));
}

TEST_F(GapModelTest, AFormThatLacksNothingIsNotListed)
{
    Card& card = book.cards[0];
    const FormTemplate* form = book.form(card.form);
    for (const Field& field : form->fields) {
        const int words = field.wished ? field.wished->least : 1;
        card.answers[field.key] = {QStringLiteral("ord ").repeated(words).trimmed(), 1, std::nullopt};
    }
    card.achievement = Achievement{AchievementKind::High, {}, {}};
    model.setBook(book, today);
    EXPECT_FALSE(head(card).isValid());
    card.answers[form->fields.front().key].review = Review::Carried;
    model.setBook(book, today);
    const QModelIndex first = head(card);
    ASSERT_TRUE(first.isValid());
    EXPECT_EQ(model.gap(model.index(first.row() + 1))->kind, GapKind::NotReviewed);
}

TEST_F(GapModelTest, WhatPeopleWroteIsNeverMarkup)
{
    book.cards[0].title = "<img src=x> & co"_q;
    model.setBook(book, today);
    EXPECT_EQ(head(book.cards[0]).data(Qt::ToolTipRole).toString(), "<qt>&lt;img src=x&gt; &amp; co</qt>"_q);
}

TEST_F(GapModelTest, AnEmptyAccountHasNoLines)
{
    book.cards.clear();
    model.setBook(book, today);
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.blockingCount(), 0);
    EXPECT_EQ(model.index(0).data(), QVariant());
}

} // namespace
} // namespace indblik
