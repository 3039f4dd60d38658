// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formedits.h"

#include "tests/core/workspace/openfile.h"

namespace indblik {

class FormEditsTest : public WorkspaceTest
{
protected:
    FormEdits& forms() { return workspace().forms(); }

    /// The form of the goals with one field more.
    static FormTemplate longer(FormTemplate form = builtInForms()[0])
    {
        const QString label = "Antal deltagere på Ærø"_q;
        form.fields.push_back({.key = newFieldKey(label, form.fields), .label = label});
        return form;
    }
};

TEST_F(FormEditsTest, KeepsAChangedFormAsTheNextVersionAndTheOldOneAsItIs)
{
    const FormRef ref = valueOf(forms().save(longer()));
    EXPECT_EQ(ref, (FormRef{"goals"_q, 3}));
    ASSERT_TRUE(book().form(ref));
    EXPECT_EQ(book().form(ref)->fields.size(), 8U);
    EXPECT_EQ(*book().form(builtInForms()[0].ref), builtInForms()[0]);
    EXPECT_EQ(card(0).form, builtInForms()[0].ref);
    EXPECT_EQ(onDisk(), book());
    EXPECT_EQ(lastStep().front().type, RecordType::Form);
    EXPECT_TRUE(succeeded(workspace().verify()));

    reopen();
    EXPECT_EQ(book().form(ref)->fields.back().key.text, "antalDeltagerePaaAeroe"_q);
}

TEST_F(FormEditsTest, KeepsAVersionThatNothingWasMadeWithInItsPlace)
{
    FormTemplate form = longer();
    form.ref = valueOf(forms().save(form));
    form.title = "Et andet navn"_q;
    EXPECT_EQ(valueOf(forms().save(form)).version, 3);
    EXPECT_EQ(book().form(form.ref)->title, "Et andet navn"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_NE(book().form(form.ref)->title, "Et andet navn"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(book().form(form.ref), nullptr);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(FormEditsTest, MakesANewVersionOnceAFormWasMadeWithTheLast)
{
    FormTemplate form = longer();
    form.ref = valueOf(forms().save(form));
    ASSERT_TRUE(succeeded(workspace().cards().add(Section::Goals, "Ny klub"_q)));
    form.title = "Et andet navn"_q;
    EXPECT_EQ(valueOf(forms().save(form)).version, 4);
    EXPECT_NE(book().form(form.ref)->title, "Et andet navn"_q);
}

TEST_F(FormEditsTest, MakesANewVersionWhereAFormOfAnotherYearWasMadeWithTheLast)
{
    FormTemplate form = longer();
    form.from = year(2011);
    form.ref = valueOf(forms().save(form));
    openNextYear();
    EXPECT_EQ(card(0).form, form.ref);
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    form.title = "Et andet navn"_q;
    EXPECT_EQ(valueOf(forms().save(form)).version, 4);
}

TEST_F(FormEditsTest, SaysWhetherAVersionMayBeReplacedAsSavingDoes)
{
    EXPECT_FALSE(forms().mayReplace(builtInForms()[0])) << "delivered with the program";
    FormTemplate form = longer();
    form.ref = valueOf(forms().save(form));
    EXPECT_TRUE(forms().mayReplace(form));
    FormTemplate next = longer(form);
    ASSERT_TRUE(succeeded(workspace().cards().add(Section::Goals, "Ny klub"_q)));
    EXPECT_FALSE(forms().mayReplace(form)) << "a status form was made with it";
    next.ref = valueOf(forms().save(next));
    EXPECT_EQ(next.ref.version, form.ref.version + 1);
    EXPECT_TRUE(forms().mayReplace(next));
    EXPECT_FALSE(forms().mayReplace(form)) << "not the newest any more";
    ASSERT_TRUE(succeeded(workspace().show(year(1999))));
    EXPECT_FALSE(forms().mayReplace(next));
}

TEST_F(FormEditsTest, NumbersAfterTheNewestWhereAnOlderOneIsChanged)
{
    ASSERT_EQ(valueOf(forms().save(longer())).version, 3);
    FormTemplate old = builtInForms()[0];
    old.title = "Fra den gamle"_q;
    EXPECT_EQ(valueOf(forms().save(old)).version, 4);
}

TEST_F(FormEditsTest, BeginsANewFormWithItsFirstVersion)
{
    FormTemplate form = longer();
    form.ref = {"besoeg"_q, 7};
    EXPECT_EQ(valueOf(forms().save(form)), (FormRef{"besoeg"_q, 1}));
}

TEST_F(FormEditsTest, WritesNothingWhereNothingChanges)
{
    FormTemplate form = longer();
    form.ref = valueOf(forms().save(form));
    const size_t before = historySize();
    EXPECT_EQ(valueOf(forms().save(form)), form.ref);
    EXPECT_EQ(valueOf(forms().save(builtInForms()[1])), builtInForms()[1].ref);
    EXPECT_EQ(historySize(), before);
}

TEST_F(FormEditsTest, RefusesWhatTheCheckRefusesAndWhereNoAccountIsInView)
{
    FormTemplate empty = builtInForms()[0];
    empty.fields.clear();
    EXPECT_FALSE(forms().save(empty));
    FormTemplate nameless = longer();
    nameless.fields.back().key.text.clear();
    EXPECT_FALSE(forms().save(nameless));
    EXPECT_TRUE(m_changes.empty());
    ASSERT_TRUE(succeeded(workspace().show(year(1999))));
    EXPECT_EQ(forms().save(longer()).error().fault, Fault::Missing);
}

// Answers are stored without space at their ends, and a choice must be one of the answers that can be.
TEST_F(FormEditsTest, KeepsChoicesAsAnAnswerIsKept)
{
    FormTemplate form = longer();
    form.fields.back().kind = FieldKind::Choice;
    form.fields.back().choices = {" ja "_q, ""_q, "nej\t"_q, "A\u030A"_q};
    const FormRef ref = valueOf(forms().save(form));
    EXPECT_EQ(book().form(ref)->fields.back().choices, QStringList({"ja"_q, "nej"_q, "Å"_q}));
}

} // namespace indblik
