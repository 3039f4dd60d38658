// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history.h"
#include "tests/fixtures.h"

#include <QJsonObject>

namespace indblik {

namespace {

const QLocale danish("da_DK"_q);

QJsonObject figure(const QJsonValue& amount, const QJsonValue& mark)
{
    return {{"amount"_q, amount}, {"mark"_q, mark}};
}

} // namespace

TEST(HistoryText, SaysAmountsInKronerAndMarksAsTheyAreShown)
{
    for (const RecordType type : {RecordType::BudgetCell, RecordType::BudgetRowStated, RecordType::BudgetGroupStated}) {
        EXPECT_EQ(historyText(type, figure(110'000'050, {}), danish), "1.100.000,50 DKK"_q);
        EXPECT_EQ(historyText(type, figure(0, {}), danish), "0 DKK"_q);
        EXPECT_EQ(historyText(type, figure({}, "-"_q), danish), "–"_q);
        EXPECT_EQ(historyText(type, figure({}, ".."_q), danish), ".."_q);
        EXPECT_EQ(historyText(type, figure({}, ""_q), danish), QString());
        EXPECT_EQ(historyFigure(type, figure({}, ""_q)), Figure(Mark::Blank));
        EXPECT_EQ(historyFigure(type, figure(5, {})), Figure(Money::fromOere(5)));
    }
}

TEST(HistoryText, SaysNothingOfWhatWasNotThere)
{
    EXPECT_EQ(historyText(RecordType::BudgetCell, {}, danish), QString());
    EXPECT_EQ(historyText(RecordType::Card, {}, danish), QString());
    EXPECT_FALSE(historyFigure(RecordType::BudgetCell, {}));
    EXPECT_FALSE(historyFigure(RecordType::Answer, "3"_q));
}

TEST(HistoryText, SaysTextsAndNumbersAsTheyAre)
{
    EXPECT_EQ(historyText(RecordType::Answer, "Åben\n- hver dag"_q, danish), "Åben\n- hver dag"_q);
    EXPECT_EQ(historyText(RecordType::Card, 3, danish), "3"_q);
}

TEST(HistoryText, NamesAThingByItsTitleOrText)
{
    EXPECT_EQ(
        historyText(RecordType::Card, QJsonObject{{"title"_q, "Klubben"_q}, {"ordinal"_q, 1}}, danish), "Klubben"_q);
    EXPECT_EQ(historyText(RecordType::Footnote, QJsonObject{{"mark"_q, "*"_q}, {"text"_q, "Anslået."_q}}, danish),
        "Anslået."_q);
    EXPECT_EQ(historyText(RecordType::ChangeRow, QJsonObject{{"area_type"_q, "Risiko"_q}}, danish), "Risiko"_q);
    EXPECT_EQ(historyText(RecordType::FootnotePlace, QJsonObject(), danish), QString());
}

} // namespace indblik
