// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/gapmodel.h"

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

    /// Each line: a title, or what is missing by its kind and field; "!" where it must be seen to.
    QStringList lines() const
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            const auto gap = model.gap(index);
            const QString kept = index.data(GapModel::BlocksRole).toBool() ? "! "_q : QString();
            all.append(gap ? (kept + gapText(gap->kind) + u' ' + gap->field.value_or(FieldKey()).text).trimmed()
                           : index.data().toString());
        }
        return all;
    }

    const QDate today = QDate(2011, 4, 1);
    AccountBook book;
    GapModel model;
    QAbstractItemModelTester tester;
};

TEST_F(GapModelTest, ShowsEachFormWithWhatItLacksBelowIt)
{
    const QStringList expected{
        "Klubben på Søvej"_q,
        "! answerMissing targetGroup"_q,
        "! answerMissing activities"_q,
        "! answerMissing objectives"_q,
        "! answerMissing goalContribution"_q,
        "! answerMissing plannedFollowUp"_q,
        "achievementMissing"_q,
        "answerShort status"_q,
        "Bydelsmødre"_q,
        "! answerMissing targetGroup"_q,
        "! answerMissing activities"_q,
        "! answerMissing objectives"_q,
        "! answerMissing goalContribution"_q,
        "! answerMissing plannedFollowUp"_q,
        "achievementMissing"_q,
        "answerShort status"_q,
        "Helhedsplan"_q,
        "! answerMissing targetGroup"_q,
        "! answerMissing activities"_q,
        "! answerMissing objectives"_q,
        "! answerMissing status"_q,
        "achievementMissing"_q,
    };
    EXPECT_EQ(lines().join(u'\n').toStdString(), expected.join(u'\n').toStdString());
    EXPECT_EQ(model.blockingCount(), 14);
    EXPECT_EQ(model.rowCount(), 22);
    EXPECT_FALSE(model.gap({}).has_value());
    EXPECT_FALSE(model.gap(model.index(0)).has_value());
}

TEST_F(GapModelTest, SaysWhatAFormLacksInASentenceAndLeadsToTheForm)
{
    const QModelIndex first = head(book.cards[0]);
    ASSERT_TRUE(first.isValid());
    const QModelIndex lacks = model.index(first.row() + 7);
    EXPECT_EQ(lacks.data().toString(), sentence(*model.gap(lacks)));
    EXPECT_TRUE(lacks.data().toString().contains("Status i forhold til målopfyldelse"_q))
        << lacks.data().toString().toStdString();
    EXPECT_EQ(lacks.data(GapModel::CardRole).toString(), book.cards[0].id.text());
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
