// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/fieldmodel.h"

#include "tests/fixtures.h"

#include <QAbstractItemModelTester>

namespace indblik {
namespace {

class FieldModelTest : public testing::Test
{
protected:
    FieldModelTest() : model(year(2010)), tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        std::vector<Field> fields;
        for (const char* label : {"a", "b", "c", "d"})
            fields.push_back({.key = {QString::fromLatin1(label)}, .label = QString::fromLatin1(label)});
        model.setFields(fields);
    }

    QString order() const
    {
        QString keys;
        for (const Field& field : model.fields())
            keys += field.key.text;
        return keys;
    }

    FieldModel model;
    QAbstractItemModelTester tester;
};

TEST_F(FieldModelTest, MovesAFieldBothWays)
{
    model.move(0, 2);
    EXPECT_EQ(order(), "bcad"_q);
    model.move(3, 0);
    EXPECT_EQ(order(), "dbca"_q);
    model.move(1, 1);
    EXPECT_EQ(order(), "dbca"_q);
}

TEST_F(FieldModelTest, TakesAFieldOutAndPutsItBack)
{
    const Field taken = model.take(1);
    EXPECT_EQ(order(), "acd"_q);
    model.insert(1, taken);
    EXPECT_EQ(order(), "abcd"_q);
}

TEST_F(FieldModelTest, FillsTheYearsIntoLabels)
{
    model.setField(0, {.key = {"goals"_q}, .label = "Mål i {forrige år}/{år}"_q});
    EXPECT_EQ(model.index(0).data().toString(), "Mål i 2009/2010"_q);
}

TEST_F(FieldModelTest, ShowsLabelsLetterForLetterInTooltips)
{
    model.setField(0, {.key = {"goals"_q}, .label = "<b>Mål</b>"_q});
    EXPECT_TRUE(model.index(0).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;"_q));
}

} // namespace
} // namespace indblik
