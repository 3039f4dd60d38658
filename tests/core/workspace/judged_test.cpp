// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/judged.h"

#include "core/example.h"
#include "core/judge/areas/rulesentence.h"
#include "tests/core/standin.h"
#include "tests/core/workspace/judgement.h"
#include "tests/core/workspace/openfile.h"

namespace indblik {

namespace {

class JudgedTest : public StoreTest
{
protected:
    void SetUp() override
    {
        m_workspace.emplace(valueOf(Store::create(path("eksempel.indblik"_q), "Anna"_q)), "Anna"_q);
        ASSERT_TRUE(succeeded(m_workspace->show()));
        ASSERT_TRUE(succeeded(fillWithExample(*m_workspace)));
        testing::letAllAreasStandIn(*m_workspace);
        QObject::connect(&*m_workspace, &Workspace::changed, [this](const Change& change) { m_change = change; });
    }

    Workspace& workspace() { return *m_workspace; }
    const Judged& judged() const { return m_workspace->judged(); }
    const AccountBook& book() const { return *m_workspace->book(); }
    const Card& card() const { return book().cards.front(); }
    const BudgetRow& row() const { return book().budget.groups.front().rows.front(); }
    const AreaBook& areas() const { return *valueOf(judged().areas()); }

    /// How many areas are on a list before and after its rules changed, as it is true now.
    QString sentenceOfRules() const
    {
        const Scheme& scheme = *areas().scheme("mb_combined_letting"_q);
        const RuleBasis before{scheme.ruleSetOn(QDate(2009, 12, 31)), QDate(2009, 12, 31)};
        const RuleBasis now{scheme.ruleSetOn(QDate(2010, 1, 1)), QDate(2010, 1, 1)};
        return ruleSentence(ruleCounts(*valueOf(judged().classifier()), scheme, before, now), Tongue::danish());
    }

    Series series() { return *valueOf(workspace().series(valueOf(judged().seriesBook())->series.front().id)); }

    Judgement afresh() const
    {
        Workspace other(valueOf(Store::open(path("eksempel.indblik"_q), Access::Read, "Bo"_q)), "Bo"_q);
        EXPECT_TRUE(succeeded(other.show(book().account.year)));
        return judgementOf(other);
    }

    struct Deed
    {
        const char* what;
        std::function<bool()> isDone;
        KeptThings changes; ///< what is judged otherwise after it, at the least
    };

    std::vector<Deed> deeds();

    Change m_change;

private:
    std::optional<Workspace> m_workspace;
};

/// One edit of each kind of thing.
std::vector<JudgedTest::Deed> JudgedTest::deeds()
{
    return {
        {"an answer",
            [this] {
                return workspace().cards().setAnswer(card().id, {"status"_q}, "Gjort den 31.6.2010."_q).has_value();
            },
            Kept::Remarks},
        {"a title of a form", [this] { return workspace().cards().setTitle(card().id, "Omdøbt"_q, false).has_value(); },
            {}},
        {"a plan",
            [this] {
                return workspace()
                    .cards()
                    .setPlan(card().id, {.responsible = "Bo"_q, .endsThisYear = true})
                    .has_value();
            },
            {}},
        {"a new form", [this] { return workspace().cards().add(Section::Goals, "Ny klub"_q).has_value(); }, {}},
        {"a form template",
            [this] {
                FormTemplate form = book().forms.front();
                form.title = "Et andet skema"_q;
                return workspace().forms().save(form).has_value();
            },
            {}},
        {"a follow-up",
            [this] {
                FollowUp followUp{.title = "Måling"_q};
                followUp.initiatives = {card().initiative};
                return workspace().followUps().save(followUp).has_value();
            },
            {}},
        {"an amount",
            [this] { return workspace().budget().setFigure(row().id, BudgetColumn::total(), mio(99)).has_value(); },
            Kept::Remarks},
        {"a part", [this] { return workspace().budget().setPart({.row = row().id, .name = "Søvej"_q}).has_value(); },
            {}},
        {"a footnote",
            [this] {
                return workspace().budget().addFootnote({row().id, {}}, "Note"_q).has_value();
            },
            {}},
        {"another version",
            [this] { return workspace().budget().addVersion(VersionKind::Revised, "Ny"_q).has_value(); }, {}},
        {"an acceptance",
            [this] {
                return workspace()
                    .findings()
                    .accept(judged().remarks().front().key, "Anna"_q, "Kendt"_q, true)
                    .has_value();
            },
            Kept::Remarks},
        {"a new goal", [this] { return workspace().goals().add("Færre biler"_q).has_value(); }, Kept::Goals},
        {"a target that goes",
            [this] {
                Target target = book().targets.front();
                target.amount = Ratio{90, 100};
                return workspace().goals().save(target).has_value();
            },
            Kept::Goals},
        {"a target by a list",
            [this] {
                Target target{.goal = book().goals.front().id, .ordinal = 9, .kind = TargetKind::NoNew};
                target.scheme = areas().lists.front().scheme;
                target.base = Period(year(2009));
                return workspace().goals().save(target).has_value();
            },
            Kept::Goals},
        {"a figure of a series",
            [this] {
                Series changed = series();
                changed.figures.back().figure = StatFigure::typedShare({900, 1000});
                return workspace().seriesEdits().save(changed).has_value();
            },
            Kept::Goals},
        {"the words of a series",
            [this] {
                Series changed = series();
                changed.title = "Omdøbt"_q;
                return workspace().seriesEdits().save(changed).has_value();
            },
            Kept::Series},
        {"a break",
            [this] {
                SeriesBreak made{.from = Period(year(2008)), .reason = "Ny opgørelse"_q};
                made.series = {series().id};
                return workspace().seriesEdits().save(made).has_value();
            },
            Kept::Series | Kept::Goals},
        {"an area",
            [this] {
                Area area;
                area.name = "Ny park"_q;
                return workspace().areaEdits().save(area).has_value();
            },
            Kept::Areas},
        {"a figure of an area",
            [this] {
                return workspace()
                    .areaEdits()
                    .setFigure(areas().areas.front().id, judged().countedOfAreas().front().key, year(1990),
                        StatFigure::number(17))
                    .has_value();
            },
            Kept::Areas},
        {"a published list", [this] { return workspace().areaEdits().remove(areas().lists.back().id).has_value(); },
            Kept::Areas},
        {"rules",
            [this] {
                Scheme scheme = areas().schemes.front();
                scheme.title = "Egne regler"_q;
                return workspace().areaEdits().save(scheme).has_value();
            },
            Kept::Areas},
        {"how few are shown", [this] { return workspace().areaEdits().setDisclosureThreshold(12).has_value(); },
            Kept::Areas},
    };
}

/// What an enumerator counts from 0.
std::vector<RecordType> recordTypes()
{
    std::vector<RecordType> types;
    for (int i = 0; i <= int(RecordType::Setting); ++i)
        types.push_back(RecordType(i));
    return types;
}

} // namespace

TEST_F(JudgedTest, SaysTheSameAsOfAFileOpenedAnewAfterAnEditOfEachKindAndAfterItIsTakenBack)
{
    KeptThings seen;
    for (const Deed& deed : deeds()) {
        SCOPED_TRACE(deed.what);
        const Judgement before = judgementOf(workspace());
        ASSERT_TRUE(deed.isDone());
        const Judgement after = judgementOf(workspace());
        EXPECT_TRUE(after == afresh());
        const KeptThings changed = after.changedSince(before);
        EXPECT_EQ(changed & deed.changes, deed.changes);
        EXPECT_EQ(changed & ~emptiedBy(m_change), KeptThings()) << "the table is short of something";
        seen |= changed;
        ASSERT_TRUE(succeeded(workspace().undo()));
        EXPECT_TRUE(judgementOf(workspace()) == before);
    }
    EXPECT_EQ(seen & Kept::Areas, Kept::Areas);
    EXPECT_EQ(seen & Kept::Series, Kept::Series);
}

TEST_F(JudgedTest, ReadsNeitherAreasNorSeriesAgainForAnEditOfAFormOrOfMoney)
{
    const Classifier* classifier = valueOf(judged().classifier());
    const Series* series = valueOf(judged().seriesBook())->series.data();
    for (const RecordType type : {RecordType::Answer, RecordType::Card, RecordType::BudgetCell, RecordType::Footnote})
        EXPECT_EQ(emptiedBy(type), Kept::Remarks | Kept::Goals) << int(type);
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card().id, {"status"_q}, "Ny"_q)));
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row().id, BudgetColumn::total(), mio(99))));
    EXPECT_EQ(valueOf(judged().classifier()), classifier);
    EXPECT_EQ(valueOf(judged().seriesBook())->series.data(), series);
    EXPECT_FALSE(emptiedBy(RecordType::SeriesFigure) & Kept::Areas);
    EXPECT_FALSE(emptiedBy(RecordType::AreaFigure) & Kept::Series);
}

TEST(EmptiedBy, HasEveryKindOfThingInItsTable)
{
    for (const RecordType type : recordTypes()) {
        const KeptThings gone = emptiedBy(type);
        EXPECT_TRUE(gone & Kept::Goals) << int(type) << ": progress points into the account, which is read again";
        EXPECT_EQ(bool(gone & Kept::Areas), isOfAreas(type)) << int(type);
        EXPECT_TRUE(gone & Kept::Remarks) << int(type) << ": texts tell of areas too";
        if (gone & Kept::Areas) {
            EXPECT_TRUE(gone & Kept::Lists) << int(type) << ": lists are of areas";
        }
    }
    EXPECT_EQ(emptiedBy(Change{{}, {{RecordType::Answer, {}, {}}, {RecordType::Scheme, {}, {}}}}),
        Kept::Remarks | Kept::Goals | Kept::Lists | Kept::Areas);
    EXPECT_EQ(emptiedBy(Change()), KeptThings());
}

/// What is said of sentences that tell of rules.
std::vector<QStringList> differing(const std::vector<Remark>& remarks)
{
    std::vector<QStringList> found;
    for (const Remark& remark : remarks) {
        if (QLatin1String(remark.finding.kind.name) == QLatin1String("ruleCountsDiffer"))
            found.push_back(remark.finding.words);
    }
    return found;
}

TEST_F(JudgedTest, FindsASentenceOfRulesThatAFigureMadeUntrue)
{
    const auto differing = [this] { return indblik::differing(judged().remarks()); };
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card().id, {"status"_q}, sentenceOfRules())));
    EXPECT_TRUE(differing().empty());
    ASSERT_TRUE(succeeded(workspace().areaEdits().setFigure(
        areas().areaNamed("Bellahøj"_q)->id, "outsideLabourMarket"_q, year(2009), StatFigure::number(800))));
    ASSERT_EQ(differing().size(), 1U);
    EXPECT_TRUE(differing()[0].value(1).startsWith("2, 6, "_q)) << differing()[0].join(u'|').toStdString();
    EXPECT_TRUE(differing()[0].value(2).startsWith("2, 7, "_q)) << differing()[0].join(u'|').toStdString();
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_TRUE(differing().empty());
}

TEST_F(JudgedTest, PassesOverASentenceOfRulesOnlyWhereTheAreasAreManyAndNotAllIsAskedFor)
{
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card().id, {"status"_q}, sentenceOfRules())));
    ASSERT_TRUE(succeeded(workspace().areaEdits().setFigure(
        areas().areaNamed("Bellahøj"_q)->id, "outsideLabourMarket"_q, year(2009), StatFigure::number(800))));
    tamper(path("eksempel.indblik"_q), "UPDATE figure_source SET figures = 200000");
    Workspace other(valueOf(Store::open(path("eksempel.indblik"_q), Access::Read, "Bo"_q)), "Bo"_q);
    ASSERT_TRUE(succeeded(other.show(book().account.year)));
    EXPECT_TRUE(differing(other.judged().remarks()).empty()) << "reading the areas would be felt";
    EXPECT_EQ(differing(valueOf(other.judged().allRemarks())).size(), 1U);
}

TEST_F(WorkspaceTest, FindsAnewWhatDoesNotAddUpAfterEveryEdit)
{
    const auto keys = [this] {
        QStringList found;
        for (const Remark& remark : workspace().judged().remarks())
            found.append(remark.key);
        return found;
    };
    const QStringList before = keys();
    ASSERT_FALSE(before.isEmpty());
    ASSERT_TRUE(succeeded(workspace().budget().setFigure(row(0).id, BudgetColumn::total(), mio(99))));
    const QStringList withFigure = keys();
    EXPECT_NE(withFigure, before) << "a figure";
    ASSERT_TRUE(succeeded(workspace().cards().setAnswer(card(0).id, status, "Gjort den 31.6.2010."_q)));
    EXPECT_EQ(keys().size(), withFigure.size() + 1) << "an answer";
    ASSERT_TRUE(succeeded(workspace().undo()));
    ASSERT_TRUE(succeeded(workspace().undo()));
    EXPECT_EQ(keys(), before) << "and back";
    ASSERT_TRUE(succeeded(workspace().findings().accept(before.front(), "Anna"_q, "Kendt."_q, false)));
    EXPECT_FALSE(workspace().judged().remarks().front().isOpen());
}

} // namespace indblik
