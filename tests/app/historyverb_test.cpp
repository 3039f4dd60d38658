// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "tests/app/commandline.h"

namespace indblik {

TEST_F(CliTest, NamesRowsFootnotesAndVersionsInTheHistory)
{
    const QString file = example();
    {
        const auto anna = valueOf(Workspace::open(path(file), Access::Write, "Anna"_q));
        ASSERT_TRUE(succeeded(anna->show()));
        ASSERT_TRUE(anna->budget().addVersion(VersionKind::Revised, "juni"_q));
        const BudgetRowId nexus = anna->book()->budget.groups[0].rows[11].id;
        ASSERT_TRUE(succeeded(anna->budget().setFigure(nexus, BudgetColumn{year(2009)}, mio(1))));
        ASSERT_TRUE(anna->budget().addFootnote({nexus, {}}, "Fra september."_q));
    }
    const QString text = QString::fromUtf8(run({"history"_q, file}).out);
    EXPECT_TRUE(text.contains("Nexus 2009: 23600000.00 → 1000000.00"_q)) << text.right(1500).toStdString();
    EXPECT_TRUE(text.contains("Korrigeret budget (juni)"_q));
    EXPECT_TRUE(text.contains("fodnote"_q));
}

} // namespace indblik
