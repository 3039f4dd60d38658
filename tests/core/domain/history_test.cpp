// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history.h"

#include "core/domain/card.h"
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

namespace {

HistoryEntry entryOf(
    RecordType type, const QString& field, const QJsonValue& before, const QJsonValue& after, int minute)
{
    HistoryEntry entry;
    entry.type = type;
    entry.author = "Anna"_q;
    entry.subject = "kort"_q;
    entry.field = field;
    entry.before = before;
    entry.after = after;
    entry.at = signedBy("Anna"_q).at.addSecs(60 * minute);
    return entry;
}

} // namespace

TEST(HistoryText, SaysStatesReviewsAndDatesInWords)
{
    const auto said = [](RecordType type, const QString& field, const QString& value) {
        return historyText(entryOf(type, field, {}, value, 0), value, danish);
    };
    EXPECT_EQ(said(RecordType::Card, "state"_q, "submitted"_q), stateWords(CardState::Submitted));
    EXPECT_EQ(said(RecordType::Card, "due"_q, "2011-04-01"_q), "1. april 2011"_q);
    EXPECT_EQ(said(RecordType::Card, "assessable_from"_q, "2012-medio"_q), "medio 2012"_q);
    EXPECT_EQ(
        said(RecordType::Card, "achievement"_q, "noEffectGoal"_q), achievementWords(AchievementKind::NoEffectGoal));
    EXPECT_EQ(said(RecordType::Card, "title"_q, "submitted"_q), "submitted"_q) << "a title is a title";
    EXPECT_EQ(said(RecordType::Review, "funding"_q, "carried"_q), reviewWords(Review::Carried));
    EXPECT_EQ(said(RecordType::Answer, "state"_q, "submitted"_q), "submitted"_q);
}

TEST(HistoryText, CountsThePlaceOfAFormFromOne)
{
    const HistoryEntry moved = entryOf(RecordType::Card, "ordinal"_q, 0, 2, 0);
    EXPECT_EQ(historyLabel(moved), "Place in the order"_q);
    EXPECT_EQ(historyText(moved, moved.before, danish), "1"_q);
    EXPECT_EQ(historyText(moved, moved.after, danish), "3"_q);
}

TEST(HistoryText, SaysWhatOfASuccessCriterionWasChangedAndItsFiguresAsTheyAreRead)
{
    const auto said = [](const QString& field, const QJsonValue& value) {
        const HistoryEntry entry = entryOf(RecordType::Criterion, field, {}, value, 0);
        return historyLabel(entry) + u'|' + historyText(entry, value, danish);
    };
    EXPECT_EQ(
        said({}, QJsonObject{{"text"_q, "Flere i job"_q}, {"target_count"_q, 10}}), "Success criterion|Flere i job"_q);
    EXPECT_EQ(said("text"_q, "Flere i job"_q), "Success criterion|Flere i job"_q);
    EXPECT_EQ(said("comparator"_q, "atMost"_q), "Target of a success criterion|at most"_q);
    EXPECT_EQ(said("target_share"_q, 7000), "Target of a success criterion|70\u00a0%"_q);
    EXPECT_EQ(said("actual_count"_q, 1200), "Reached of a success criterion|1.200"_q);
    EXPECT_EQ(said("actual_of"_q, {}), "Reached of a success criterion, of how many|"_q);
    EXPECT_EQ(said("measured"_q, "2011-ultimo"_q), "When a success criterion was counted|ultimo 2011"_q);
}

TEST(Sittings, KeepEachStepOfAFormHoweverFastItIsTakenBack)
{
    const auto step = [](const QString& before, const QString& after, int minute) {
        return entryOf(RecordType::Card, "state"_q, before, after, minute);
    };
    const auto entries = sittings({step("submitted"_q, "draft"_q, 2), step("draft"_q, "submitted"_q, 1)});
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].after.toString(), "draft"_q);
    EXPECT_EQ(entries[1].after.toString(), "submitted"_q);
}

TEST(Sittings, KeepAnAnswerApartFromItsReview)
{
    // Newest first: two saves of one sitting, the first of which also made the answer an edited one.
    const auto entries = sittings({entryOf(RecordType::Answer, "status"_q, "ab"_q, "abc"_q, 1),
        entryOf(RecordType::Review, "status"_q, "carried"_q, "edited"_q, 0),
        entryOf(RecordType::Answer, "status"_q, "a"_q, "ab"_q, 0)});
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].type, RecordType::Answer);
    EXPECT_EQ(entries[0].before.toString(), "a"_q);
    EXPECT_EQ(entries[0].after.toString(), "abc"_q);
    EXPECT_EQ(entries[1].type, RecordType::Review);
    EXPECT_EQ(entries[1].before.toString(), "carried"_q);
}

} // namespace indblik
