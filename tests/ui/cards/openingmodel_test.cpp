// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/openingmodel.h"

#include "app/language.h"
#include "core/judge/cards/openyear.h"
#include "tests/fixtures.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace indblik {
namespace {

class OpeningModelTest : public StoreTest
{
protected:
    OpeningModelTest() : book(smallBook())
    {
        useLanguage(QStringLiteral("en"));
        propose();
    }

    void propose()
    {
        tester.reset();
        model = std::make_unique<OpeningModel>(proposeOpening(book, year(2011), {}), book.initiatives);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    }

    QString text(int row, int column) const { return model->index(row, column).data().toString(); }

    bool write(int row, int column, const QString& text)
    {
        return model->setData(model->index(row, column), text, Qt::EditRole);
    }

    bool tick(int row, Qt::CheckState state)
    {
        return model->setData(model->index(row, OpeningModel::Title), state, Qt::CheckStateRole);
    }

    AccountBook book;
    std::unique_ptr<OpeningModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

TEST_F(OpeningModelTest, CountsWhatIsMadeAndWhatIsLeftOut)
{
    const int forms = int(book.cards.size());
    EXPECT_EQ(model->count().taken, forms);
    QSignalSpy changed(model.get(), &OpeningModel::takenChanged);
    EXPECT_TRUE(tick(0, Qt::Unchecked));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(model->count().taken, forms - 1);
    EXPECT_EQ(model->count().leftOut, 1);
    EXPECT_FALSE(model->opening().cards.front().isTaken);
}

TEST_F(OpeningModelTest, SaysOfAnInitiativeThatItHasEnded)
{
    book.initiatives.front().lastYear = year(2010);
    propose();
    const auto& cards = model->opening().cards;
    const auto ended = std::find_if(cards.begin(), cards.end(),
        [this](const OpeningCard& card) { return card.initiative == book.initiatives.front().id; });
    ASSERT_NE(ended, cards.end());
    const int row = int(ended - cards.begin());
    EXPECT_FALSE(ended->isTaken);
    EXPECT_EQ(text(row, OpeningModel::Remark), "Ended"_q);
    EXPECT_TRUE(tick(row, Qt::Checked)) << "the coordinator may know better";
}

TEST_F(OpeningModelTest, ReadsADueDateAsPeopleWriteIt)
{
    for (const char* written : {"1.4.2012", "2012-04-01", "1. april 2012", " 1/4 2012 "}) {
        EXPECT_TRUE(write(0, OpeningModel::Due, QString::fromLatin1(written))) << written;
        EXPECT_EQ(model->opening().cards.front().due, QDate(2012, 4, 1)) << written;
    }
    EXPECT_EQ(text(0, OpeningModel::Due), "1 April 2012"_q);
    EXPECT_TRUE(write(0, OpeningModel::Due, " "_q));
    EXPECT_EQ(model->opening().cards.front().due, std::nullopt);
}

TEST_F(OpeningModelTest, KeepsADueDateWhereTheNewOneIsNoDay)
{
    EXPECT_TRUE(write(0, OpeningModel::Due, "1.4.2012"_q));
    QSignalSpy refused(model.get(), &OpeningModel::refused);
    for (const char* written : {"31.2.2012", "april 2012", "soon"}) {
        EXPECT_FALSE(write(0, OpeningModel::Due, QString::fromLatin1(written))) << written;
        EXPECT_EQ(model->opening().cards.front().due, QDate(2012, 4, 1)) << written;
    }
    ASSERT_EQ(refused.count(), 3);
    EXPECT_EQ(
        refused.front().at(1).toString(), "“31.2.2012” is not a day. Write one such as 1 April 2012, or nothing."_q);
}

TEST_F(OpeningModelTest, SetsOneDueDateOnAll)
{
    EXPECT_EQ(model->usualDue(), QDate(2012, 4, 1)) << "where none is known";
    model->setDueOfAll(QDate(2012, 5, 2));
    for (const OpeningCard& card : model->opening().cards)
        EXPECT_EQ(card.due, QDate(2012, 5, 2));
    EXPECT_EQ(model->usualDue(), QDate(2012, 5, 2));
}

TEST_F(OpeningModelTest, OfficersMayBeNamedAndTitlesStay)
{
    EXPECT_TRUE(write(0, OpeningModel::Responsible, "  Mette  Sørensen "_q));
    EXPECT_EQ(model->opening().cards.front().responsible, "Mette Sørensen"_q);
    const QString title = text(0, OpeningModel::Title);
    EXPECT_FALSE(write(0, OpeningModel::Title, "Noget andet"_q));
    EXPECT_EQ(text(0, OpeningModel::Title), title);
}

TEST_F(OpeningModelTest, ANewInitiativeNeedsATitleOfItsOwn)
{
    EXPECT_FALSE(model->addNew("  "_q, Section::Goals));
    EXPECT_FALSE(model->addNew(text(0, OpeningModel::Title).toUpper(), Section::Goals));
    const int row = valueOf(model->addNew(" Mentorer  på jobcentret "_q, Section::Beyond));
    EXPECT_EQ(text(row, OpeningModel::Title), "Mentorer på jobcentret"_q);
    EXPECT_EQ(text(row, OpeningModel::Remark), "New"_q);
    EXPECT_EQ(model->opening().cards.back().section, Section::Beyond);
    EXPECT_EQ(model->count().isNew, 1);
    EXPECT_FALSE(model->addNew("mentorer på jobcentret"_q, Section::Goals));

    EXPECT_FALSE(model->isRemovable(0));
    model->remove(0);
    model->remove(row);
    EXPECT_EQ(model->rowCount(), int(book.cards.size()));
}

TEST_F(OpeningModelTest, ANewFormOfAnInitiativeOfOtherYearsIsItsNextOne)
{
    const Initiative earlier{.title = "Sommerskolen"_q, .lastYear = year(2008)};
    book.initiatives.push_back(earlier);
    propose();
    const int row = valueOf(model->addNew("sommerskolen"_q, Section::Goals));
    EXPECT_EQ(model->opening().cards[size_t(row)].initiative, earlier.id);
    EXPECT_EQ(text(row, OpeningModel::Title), "Sommerskolen"_q);
}

TEST_F(OpeningModelTest, ATitleIsNeverMarkup)
{
    const int row = valueOf(model->addNew("<img src=x> & co"_q, Section::Goals));
    EXPECT_EQ(model->index(row, 0).data(Qt::ToolTipRole).toString(), "<qt>&lt;img src=x&gt; &amp; co</qt>"_q);
}

} // namespace
} // namespace indblik
