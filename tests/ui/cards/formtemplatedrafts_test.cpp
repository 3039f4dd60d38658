// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/formtemplatedrafts.h"

#include "tests/fixtures.h"

namespace indblik {
namespace {

const QString goals = QStringLiteral("goals");

FormTemplate version(int number, std::vector<Field> fields)
{
    return {{goals, number}, "Skema"_q, {}, std::move(fields)};
}

TEST(FormTemplateDrafts, BeginWithTheNewestVersionOfEachForm)
{
    FormTemplateDrafts drafts({version(1, {{.key = {"a"_q}, .label = "A"_q}}),
        version(3, {{.key = {"c"_q}, .label = "C"_q}}), version(2, {{.key = {"b"_q}, .label = "B"_q}})});
    EXPECT_EQ(drafts.keys(), QStringList{goals});
    EXPECT_EQ(drafts.draft(goals).ref.version, 3);
    EXPECT_EQ(drafts.versions(goals).back().ref.version, 1);
    EXPECT_FALSE(drafts.isChanged(goals));
}

TEST(FormTemplateDrafts, TakeABlankAtTheEndForNoChange)
{
    FormTemplateDrafts drafts({version(1, {{.key = {"a"_q}, .label = "A"_q}})});
    drafts.draft(goals).fields[0].label = "A "_q;
    EXPECT_FALSE(drafts.isChanged(goals));
    drafts.draft(goals).fields[0].label = "A b "_q;
    EXPECT_TRUE(drafts.isChanged(goals));
    EXPECT_EQ(drafts.ready(goals).fields[0].label, "A b"_q);
}

TEST(FormTemplateDrafts, LeaveAStoredFormWithBlanksUnchanged)
{
    const FormTemplateDrafts drafts({version(1, {{.key = {"a"_q}, .label = "A  "_q, .guidance = "Skriv. \n"_q}})});
    EXPECT_TRUE(drafts.changedKeys().isEmpty());
}

TEST(FormTemplateDrafts, NeverGiveTheKeyOfAnEarlierFieldToANewOne)
{
    // Answers to the field of version 1 are in the file; they must not come to stand under another question.
    FormTemplateDrafts drafts({version(1, {{.key = {"antal"_q}, .label = "Antal"_q}, {.key = {"a"_q}, .label = "A"_q}}),
        version(2, {{.key = {"a"_q}, .label = "A"_q}})});
    drafts.draft(goals).fields.push_back({.label = "Antal"_q});
    drafts.draft(goals).fields.push_back({.label = "Antal"_q});
    const FormTemplate ready = drafts.ready(goals);
    EXPECT_EQ(ready.fields[0].key.text, "a"_q);
    EXPECT_EQ(ready.fields[1].key.text, "antal2"_q);
    EXPECT_EQ(ready.fields[2].key.text, "antal3"_q);
}

TEST(FormTemplateDrafts, DropWhatTheKindHasNoUseFor)
{
    FormTemplateDrafts drafts({version(1, {{.key = {"a"_q}, .label = "A"_q}})});
    Field& field = drafts.draft(goals).fields[0];
    field.choices = QStringList{"ja"_q, "nej"_q};
    EXPECT_FALSE(drafts.isChanged(goals));
    field.kind = FieldKind::Choice;
    EXPECT_EQ(drafts.ready(goals).fields[0].choices.size(), 2);
    field.wished = WordSpan{10, 20};
    EXPECT_FALSE(drafts.ready(goals).fields[0].wished);
}

TEST(FormTemplateDrafts, AreUnchangedOnceTheyAreSaved)
{
    FormTemplateDrafts drafts({version(1, {{.key = {"a"_q}, .label = "A"_q}})});
    drafts.draft(goals).title = "Nyt skema"_q;
    EXPECT_EQ(drafts.changedKeys(), QStringList{goals});
    FormTemplate saved = drafts.ready(goals);
    saved.ref.version = 2;
    drafts.settle(saved);
    EXPECT_TRUE(drafts.changedKeys().isEmpty());
    EXPECT_EQ(drafts.versions(goals).size(), 2U);
    EXPECT_EQ(drafts.stored(goals).title, "Nyt skema"_q);
}

} // namespace
} // namespace indblik
