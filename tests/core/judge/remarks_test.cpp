// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/remarks.h"

#include "tests/fixtures.h"

#include <algorithm>

namespace indblik {
namespace {

class RemarksTest : public StoreTest
{
protected:
    /// The first finding of the kind, which the small account has.
    Remark remark(const QString& kind) const
    {
        const auto remarks = remarksOf(book);
        const auto found = std::find_if(remarks.begin(), remarks.end(),
            [&kind](const Remark& each) { return QLatin1String(each.finding.kind.name) == kind; });
        EXPECT_NE(found, remarks.end()) << kind.toStdString();
        return found == remarks.end() ? Remark{} : *found;
    }

    void accept(const QString& key) { book.acceptances.push_back({book.account.id, key, "Anna"_q, "Kendt."_q}); }

    AccountBook book = smallBook();
};

TEST_F(RemarksTest, AFindingIsOpenUntilItsKeyIsAccepted)
{
    EXPECT_TRUE(remark("rowTotalDiffers"_q).isOpen());
    accept(remark("rowTotalDiffers"_q).key);
    const Remark accepted = remark("rowTotalDiffers"_q);
    EXPECT_FALSE(accepted.isOpen());
    EXPECT_EQ(accepted.acceptance->reason, "Kendt."_q);
    EXPECT_TRUE(remark("totalWithoutYears"_q).isOpen());
}

TEST_F(RemarksTest, OtherFiguresOpenItAgainAndItsOldAcceptanceIsRemembered)
{
    accept(remark("rowTotalDiffers"_q).key);
    book.budget.groups[0].rows[0].stated = mio(16);
    const Remark changed = remark("rowTotalDiffers"_q);
    EXPECT_TRUE(changed.isOpen());
    ASSERT_TRUE(changed.earlier.has_value());
    EXPECT_EQ(changed.earlier->author, "Anna"_q);
    EXPECT_FALSE(remark("totalWithoutYears"_q).earlier.has_value());
    // With its old figures back it holds again.
    book.budget.groups[0].rows[0].stated = mio(15);
    EXPECT_FALSE(remark("rowTotalDiffers"_q).isOpen());
}

TEST_F(RemarksTest, AnAcceptanceThatStillHoldsSomewhereIsNobodysEarlierOne)
{
    accept(remark("rowTotalDiffers"_q).key);
    for (const Remark& each : remarksOf(book))
        EXPECT_FALSE(each.earlier.has_value()) << each.key.toStdString();
}

TEST_F(RemarksTest, OneThatWasAcceptedAnewSaysNothingOfTheOldFigures)
{
    accept(remark("rowTotalDiffers"_q).key);
    book.budget.groups[0].rows[0].stated = mio(16);
    accept(remark("rowTotalDiffers"_q).key);
    EXPECT_FALSE(remark("rowTotalDiffers"_q).isOpen());
    EXPECT_FALSE(remark("rowTotalDiffers"_q).earlier.has_value());
}

} // namespace
} // namespace indblik
