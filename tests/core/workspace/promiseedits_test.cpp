// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/promiseedits.h"

#include "core/example.h"
#include "core/report/compose/compose.h"
#include "core/report/pages/layout.h"
#include "core/report/pages/pdf.h"
#include "core/workspace/typed.h"
#include "tests/core/workspace/openfile.h"

#include <algorithm>

namespace indblik {

namespace {

const QString promised = QStringLiteral("Et tilpasset koncept forventes fuldt udrullet i 2011");

} // namespace

/// 2011, whose first form has one promise of 2010 to answer for.
class PromiseEditsTest : public WorkspaceTest
{
protected:
    void SetUp() override
    {
        WorkspaceTest::SetUp();
        ASSERT_TRUE(succeeded(cards().setAnswer(card(0).id, status, promised + "."_q)));
        openNextYear();
        ASSERT_EQ(promises().size(), 1u);
    }

    std::vector<Promise> promises() { return workspace().judged().promisesOf(card(0)); }

    Result<void> answer(PromiseState state, const QString& word = {}, const QString& movedTo = {})
    {
        Promise promise = promises().front();
        promise.state = state;
        promise.word = word;
        promise.movedTo = FuzzyDate::readKey(movedTo);
        return workspace().promises().answer(promise);
    }

    /// Opens the year after and brings it into view.
    void open(int next)
    {
        const YearOpening opening = valueOf(workspace().accountEdits().proposeOpening(year(next)));
        ASSERT_TRUE(succeeded(workspace().accountEdits().open(opening)));
    }

    /// What the form prints under its label; empty where it has none.
    QString printed()
    {
        const Document document = composeCard(book(), card(0), QDate(2011, 3, 12));
        for (const Block& block : document.sections.front().blocks) {
            const auto* form = std::get_if<FormTable>(&block);
            for (size_t i = 0; form && i < form->rows.size(); ++i) {
                if (form->rows[i].label == "Sidste års forventninger"_q)
                    return form->rows[i].texts.front().text;
            }
        }
        return {};
    }
};

TEST_F(PromiseEditsTest, AnAnswerIsStoredSignedPrintedAndTakenBack)
{
    EXPECT_EQ(printed(), QString()) << "what is open is not printed";
    ASSERT_TRUE(succeeded(answer(PromiseState::Kept, "Siden maj. "_q)));
    EXPECT_EQ(promises().front().state, PromiseState::Kept);
    ASSERT_EQ(onDisk(year(2011)).promises.size(), 1u);
    const Promise stored = onDisk(year(2011)).promises.front();
    EXPECT_EQ(stored.sentence, promised);
    EXPECT_EQ(stored.saidIn, year(2010));
    EXPECT_EQ(stored.due, FuzzyDate::readKey("2011"_q));
    EXPECT_EQ(stored.word, "Siden maj."_q);
    EXPECT_EQ(printed(), "- »"_q + promised + "«: holdt. Siden maj."_q);
    EXPECT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(onDisk(year(2011)).promises.empty());
    EXPECT_EQ(promises().front().state, PromiseState::Open);
    ASSERT_TRUE(succeeded(workspace().redo()));
    EXPECT_EQ(promises().front().word, "Siden maj."_q);
}

TEST_F(PromiseEditsTest, IsAPartOfTheHistoryOfItsForm)
{
    ASSERT_TRUE(succeeded(answer(PromiseState::Moved, {}, "2012-medio"_q)));
    workspace().endTyping();
    ASSERT_TRUE(succeeded(answer(PromiseState::Moved, "Leverandøren skiftede"_q, "2012-medio"_q)));
    const auto entries = valueOf(workspace().history({card(0).id.text(), {}}));
    ASSERT_GE(entries.size(), 2u);
    EXPECT_EQ(entries[0].type, RecordType::Promise);
    EXPECT_EQ(entries[0].field, "word"_q);
    EXPECT_FALSE(historyLabel(entries[0]).isEmpty());
    EXPECT_EQ(historyText(entries[0], entries[0].after, QLocale()), "Leverandøren skiftede"_q);
    EXPECT_EQ(entries[1].field, QString());
    const QString whole = historyText(entries[1], entries[1].after, QLocale());
    EXPECT_TRUE(whole.startsWith(promised)) << whole.toStdString();
    EXPECT_TRUE(whole.contains(promiseStateWords(PromiseState::Moved))) << whole.toStdString();
}

TEST_F(PromiseEditsTest, AChoiceWithItsWordIsOneStepAndTheSameAgainIsNone)
{
    ASSERT_TRUE(succeeded(answer(PromiseState::Moved, {}, "2012"_q)));
    ASSERT_TRUE(succeeded(answer(PromiseState::Moved, "Sent"_q, "2012"_q)));
    const size_t size = historySize();
    ASSERT_TRUE(succeeded(answer(PromiseState::Moved, "Sent"_q, "2012"_q)));
    EXPECT_EQ(historySize(), size);
    EXPECT_EQ(printed(), "- »"_q + promised + "«: flyttet til 2012. Sent"_q);
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(promises().front().isUnanswered());
}

TEST_F(PromiseEditsTest, AWordAloneIsKeptAndLeavesItOpen)
{
    ASSERT_TRUE(succeeded(answer(PromiseState::Open, "Vi spørger leverandøren"_q)));
    EXPECT_EQ(promises().front().word, "Vi spørger leverandøren"_q);
    EXPECT_EQ(promises().front().state, PromiseState::Open);
    EXPECT_EQ(printed(), QString());
    ASSERT_TRUE(succeeded(answer(PromiseState::Open)));
    EXPECT_TRUE(onDisk(year(2011)).promises.empty()) << "nothing is said of it any more";
}

TEST_F(PromiseEditsTest, ADateIsOnlyOfWhatIsMoved)
{
    ASSERT_TRUE(succeeded(answer(PromiseState::Kept, {}, "2012"_q)));
    EXPECT_FALSE(promises().front().movedTo);
}

TEST_F(PromiseEditsTest, IsRefusedInAFormThatIsHandedIn)
{
    const CardId id = card(0).id;
    const auto fields = book().form(card(0).form)->fields;
    for (const Field& field : fields) {
        if (card(0).review(field.key) == Review::Carried) {
            ASSERT_TRUE(succeeded(cards().confirm(id, field.key)));
        }
    }
    bringTo(id, CardState::Submitted);
    const auto refused = answer(PromiseState::Kept);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.contains(card(0).title)) << refused.error().message.toStdString();
    EXPECT_TRUE(book().promises.empty());
}

TEST_F(PromiseEditsTest, LastYearsTextMayChangeAndTheAnswerStays)
{
    ASSERT_TRUE(succeeded(answer(PromiseState::Kept, "Siden maj"_q)));
    const PromiseId id = promises().front().id;
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    ASSERT_TRUE(succeeded(
        cards().setAnswer(card(0).id, status, "Et tilpasset koncept forventes at være fuldt udrullet i 2011."_q)));
    ASSERT_TRUE(succeeded(workspace().show(year(2011))));
    ASSERT_EQ(promises().size(), 1u);
    EXPECT_EQ(promises().front().id, id);
    EXPECT_EQ(promises().front().state, PromiseState::Kept);
    EXPECT_TRUE(promises().front().sentence.contains("at være"_q));
}

TEST_F(PromiseEditsTest, GoesWithItsFormAndComesBackWithIt)
{
    ASSERT_TRUE(succeeded(answer(PromiseState::Dropped)));
    ASSERT_TRUE(succeeded(cards().remove(card(0).id)));
    EXPECT_TRUE(onDisk(year(2011)).promises.empty());
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(promises().front().state, PromiseState::Dropped);
    EXPECT_TRUE(succeeded(workspace().verify()));
}

TEST_F(PromiseEditsTest, AFollowUpThatIsMadeOfItTakesTheQuestionOver)
{
    FollowUp followUp;
    followUp.title = "Måling af alt"_q;
    followUp.initiatives = {card(0).initiative};
    followUp.rounds = {EvaluationRound{.due = FuzzyDate::readKey("2011"_q)}};
    ASSERT_TRUE(succeeded(workspace().followUps().save(followUp)));
    EXPECT_TRUE(promises().front().isAsked()) << "its title has no long word of the sentence";
    FollowUp named = *std::find_if(book().followUps.begin(), book().followUps.end(),
        [&followUp](const FollowUp& each) { return each.id == followUp.id; });
    named.title = "Koncept, udrullet"_q;
    ASSERT_TRUE(succeeded(workspace().followUps().save(named)));
    EXPECT_EQ(promises().front().followUp, named.id);
    // Its state is not the officer's answer.
    Promise promise = promises().front();
    promise.state = PromiseState::Kept;
    promise.word = "Se opfølgningen"_q;
    ASSERT_TRUE(succeeded(workspace().promises().answer(promise)));
    EXPECT_EQ(book().promises.front().state, PromiseState::Open);
}

TEST_F(PromiseEditsTest, OpenedForTwoYearsNoPromiseIsForgotten)
{
    ASSERT_TRUE(succeeded(answer(PromiseState::Moved, "Leverandøren skiftede"_q, "2012-medio"_q)));
    ASSERT_TRUE(succeeded(cards().setAnswer(card(1).id, status, "Kurset forventes at begynde i 2012."_q)));
    open(2012);
    ASSERT_EQ(promises().size(), 1u);
    EXPECT_EQ(promises().front().saidIn, year(2010));
    EXPECT_EQ(promises().front().due, FuzzyDate::readKey("2012-medio"_q));
    EXPECT_TRUE(promises().front().isUnanswered());
    ASSERT_EQ(workspace().judged().promises().size(), 2u);
    EXPECT_EQ(workspace().judged().promises()[1].saidIn, year(2011));
    ASSERT_TRUE(succeeded(answer(PromiseState::Kept)));
    EXPECT_EQ(printed(), "- »"_q + promised + "«: holdt"_q);
    // What was not answered waits in the year after too; what was kept does not.
    open(2013);
    ASSERT_EQ(workspace().judged().promises().size(), 1u);
    EXPECT_TRUE(workspace().judged().promises()[0].sentence.startsWith("Kurset"_q));
}

TEST_F(PromiseEditsTest, IsTypedInItsPlaces)
{
    using Which = PromisePlace::Field;
    Typed typed(workspace());
    const PromisePlace state{card(0).id, promises().front().id, Which::State};
    const PromisePlace moved{state.card, state.promise, Which::MovedTo};
    const PromisePlace word{state.card, state.promise, Which::Word};
    EXPECT_TRUE(areOfOneThing(state, word));
    EXPECT_EQ(typed.stored(state), QString());
    const auto faults = typed.store({{state, "moved"_q}, {moved, "engang"_q}, {word, "Sent"_q}});
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_EQ(faults.begin()->first, TypedPlace(moved));
    EXPECT_TRUE(faults.begin()->second.isUnfinished);
    EXPECT_EQ(typed.stored(state), "moved"_q);
    EXPECT_EQ(typed.stored(word), "Sent"_q);
    EXPECT_TRUE(typed.store({{moved, "medio 2012"_q}}).empty());
    EXPECT_EQ(typed.stored(moved), FuzzyDate::readKey("2012-medio"_q)->text(QLocale()));
    // A date of what was not moved waits, and is not thrown away.
    EXPECT_EQ(typed.store({{state, "kept"_q}, {moved, "2013"_q}}).count(moved), 1u);
    EXPECT_EQ(typed.stored(moved), QString());
    EXPECT_TRUE(typed.store({{state, QString()}, {word, QString()}}).empty());
    EXPECT_TRUE(book().promises.empty());
    EXPECT_FALSE(typed.stored(PromisePlace{state.card, PromiseId::create(), Which::Word}));
    EXPECT_FALSE(typed.called(state).isEmpty());
    EXPECT_EQ(typed.said(state, "kept"_q), promiseStateWords(PromiseState::Kept));
}

/// The example, with its follow-ups and criteria.
class ExamplePromises : public StoreTest
{
protected:
    void SetUp() override
    {
        m_workspace.emplace(valueOf(Store::create(path(), "Anna"_q)), "Anna"_q);
        ASSERT_TRUE(succeeded(m_workspace->show()));
        ASSERT_TRUE(succeeded(fillWithExample(*m_workspace)));
    }

    Workspace& workspace() { return *m_workspace; }

    void open(int next)
    {
        const YearOpening opening = valueOf(workspace().accountEdits().proposeOpening(year(next)));
        ASSERT_TRUE(succeeded(workspace().accountEdits().open(opening)));
    }

    /// Those that the forms ask for themselves: "title: sentence".
    QStringList asked()
    {
        QStringList lines;
        for (const Promise& promise : workspace().judged().promises()) {
            if (promise.isAsked() && promise.state == PromiseState::Open)
                lines.append(workspace().book()->card(promise.card)->title + ": "_q + promise.sentence.simplified());
        }
        return lines;
    }

    QByteArray pdf()
    {
        return valueOf(writePdf(
            layOut(composeAccount(*workspace().book(), QDate(2010, 3, 12), workspace().judged().listChanges()))));
    }

private:
    std::optional<Workspace> m_workspace;
};

TEST_F(ExamplePromises, AreThoseOfTheTextsAndNothingElse)
{
    EXPECT_TRUE(workspace().judged().promises().empty()) << "the first year answers for none";
    open(2011);
    EXPECT_EQ(asked().join(u'\n').toStdString(),
        "Ressourcecenter Ydre Nørrebro: Unge, der er med i et fællesskab og bliver regnet med, ventes at vælge "
        "uddannelse og arbejde frem for kriminalitet\n"
        "Helhedsplaner: To nye planer ventes i 2011");
    // Evaluations are asked at their follow-ups, what is to be reached at its criterion.
    bool hasFollowUp = false;
    for (const Promise& promise : workspace().judged().promises())
        hasFollowUp = hasFollowUp || promise.followUp;
    EXPECT_TRUE(hasFollowUp);
}

TEST_F(ExamplePromises, FilledInForTwoYearsNoneIsForgottenAndTheFirstYearPrintsTheSameBytes)
{
    const QByteArray before = pdf();
    for (const int next : {2011, 2012}) {
        open(next);
        const auto promises = workspace().judged().promises();
        for (const Promise& promise : promises) {
            Promise answer = promise;
            if (!promise.isAsked() || promise.state != PromiseState::Open)
                continue;
            answer.state = next == 2011 ? PromiseState::Moved : PromiseState::Kept;
            answer.movedTo = FuzzyDate::readKey(QString::number(next + 1));
            answer.word = "Svar"_q;
            ASSERT_TRUE(succeeded(workspace().promises().answer(answer)));
        }
        EXPECT_EQ(workspace().book()->promises.size(), 2u) << next;
        EXPECT_TRUE(asked().isEmpty()) << next;
    }
    ASSERT_TRUE(succeeded(workspace().verify()));
    ASSERT_TRUE(succeeded(workspace().show(year(2010))));
    EXPECT_TRUE(before == pdf()) << "2010 prints other bytes than before";
    EXPECT_TRUE(workspace().judged().promises().empty());
}

} // namespace indblik
