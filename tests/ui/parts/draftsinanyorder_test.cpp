// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"
#include "core/workspace/writtenchange.h"
#include "tests/fixtures.h"
#include "ui/parts/drafts.h"

#include <QFile>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace indblik {
namespace {

const FieldKey activities{QStringLiteral("activities")};

/// A place in one of the accounts.
using At = std::pair<Year, TypedPlace>;

/// What can be typed at a place. A free text is another each time; the rest is as the file says it again, or such that
/// it can never be stored.
struct Typeable
{
    TypedPlace place;
    QStringList texts;
    bool isFree = false;
};

/// Whether the file says `text` at the place. A footnote has an id when it is stored.
bool isThere(Workspace& workspace, const TypedPlace& place, const QString& text)
{
    if (const auto* fresh = std::get_if<FootnoteTextPlace>(&place); fresh && !fresh->footnote) {
        const auto all = workspace.book()->budget.footnotesAt(fresh->at);
        return std::any_of(all.begin(), all.end(), [&text](const Footnote* note) { return note->text == text; });
    }
    return Typed(workspace).stored(place).value_or(QString()) == text;
}

/// What another officer does to places where texts of one's own may wait.
Result<void> write(Workspace& workspace, const TypedPlace& place, const QString& text)
{
    if (const auto* at = std::get_if<AnswerPlace>(&place))
        return workspace.cards().setAnswer(at->card, at->field, text);
    if (const auto* at = std::get_if<HeadPlace>(&place); at && at->field == HeadPlace::Field::Title)
        return workspace.cards().setTitle(at->card, text, false);
    if (const auto* at = std::get_if<GoalPlace>(&place); at && at->field == GoalPlace::Field::Assessment)
        return workspace.goals().setText(at->goal, GoalText::Assessment, text);
    if (const auto* at = std::get_if<AccountPlace>(&place); at && at->field == AccountPlace::Field::Introduction) {
        Account account = workspace.book()->account;
        account.introduction = text;
        return workspace.accountEdits().setTexts(account);
    }
    return Error{};
}

/// What is said of it has no sense any more when this is another.
bool leadsOthers(const TypedPlace& place)
{
    const auto* achievement = std::get_if<AchievementPlace>(&place);
    const auto* goal = std::get_if<GoalPlace>(&place);
    return (achievement && achievement->field == AchievementPlace::Field::Kind)
           || (goal && goal->field == GoalPlace::Field::Verdict);
}

/// An officer types at places of all kinds in two accounts, held or not, texts that can be stored and such that cannot;
/// the file comes and goes, somebody else writes in it by this program and by another, edits are taken back, and what
/// hears of a save types on and saves. The model beside it knows where each text waits and where it is stored.
class DraftsInAnyOrder : public StoreTest, public testing::WithParamInterface<int>
{
protected:
    DraftsInAnyOrder() : m_seed(unsigned(GetParam()) * 7919u + 1u)
    {
        {
            auto store = valueOf(Store::create(path(), "Mette"_q));
            stored(store, smallBook());
            Workspace made(std::move(store), "Mette"_q);
            EXPECT_TRUE(succeeded(made.show()));
            EXPECT_TRUE(succeeded(made.accountEdits().open(valueOf(made.accountEdits().proposeOpening(year(2011))))));
        }
        workspace = valueOf(Workspace::open(path(), Access::Write, "Mette"_q));
        Workspace::breakLock(path());
        m_other = valueOf(Workspace::open(path(), Access::Write, "Anders"_q));
        EXPECT_TRUE(m_other->standing().canWrite());
        drafts = std::make_unique<Drafts>(*workspace);
        for (const int each : {2011, 2010}) {
            EXPECT_TRUE(succeeded(workspace->show(year(each))));
            addPlaces(m_places[year(each)]);
        }
        QObject::connect(workspace.get(), &Workspace::changed, drafts.get(), [this] {
            typeBetween();
            if (m_isBusy && next(4) == 0)
                drafts->flush();
        });
        QObject::connect(drafts.get(), &Drafts::tried, drafts.get(), [this] { typeBetween(); });
        QObject::connect(drafts.get(), &Drafts::failed, drafts.get(), [this] {
            typeBetween();
            if (m_isBusy && next(8) == 0)
                (void)workspace->show(otherYear());
        });
    }

    void addPlaces(std::vector<Typeable>& to)
    {
        const AccountBook& book = *workspace->book();
        const CardId first = book.cards[0].id;
        const CardId second = book.cards[1].id;
        const GoalId goal = book.goals.front().id;
        const CriterionId criterion = CriterionId::create();
        const BudgetRowId row = book.budget.groups[0].rows[0].id;
        const BudgetPartId part = BudgetPartId::create();
        const BudgetColumn column{book.account.year};
        const ChangeTableId change = ChangeTableId::create();
        const QString day = FuzzyDate::dayText(QDate(2012, 5, 1), QLocale());
        to = {
            {AnswerPlace{first, activities}, {"Svar"_q}, true},
            {AnswerPlace{second, activities}, {"Andet svar"_q}, true},
            {AnswerPlace{CardId::create(), activities}, {"Til et skema der er væk"_q}, true},
            {HeadPlace{first, HeadPlace::Field::Title}, {"Ny titel"_q}, true},
            {HeadPlace{first, HeadPlace::Field::Title}, {book.cards[1].title}},
            {HeadPlace{first, HeadPlace::Field::Officer}, {"Bo"_q}, true},
            {HeadPlace{first, HeadPlace::Field::Due}, {day, "i morgen"_q}},
            {AchievementPlace{first, AchievementPlace::Field::Kind},
                {achievementText(AchievementKind::High), achievementText(AchievementKind::AwaitingEvaluation),
                    QString()}},
            {AchievementPlace{first, AchievementPlace::Field::From}, {"medio 2031"_q, "engang"_q}},
            {AchievementPlace{first, AchievementPlace::Field::Sentence}, {"Fordi"_q}, true},
            {CriterionPlace{first, criterion, CriterionPlace::Field::Text}, {"Flere i job"_q}, true},
            {CriterionPlace{first, criterion, CriterionPlace::Field::Target},
                {targetText({.count = 10}, QLocale()), "måske"_q}},
            {CriterionPlace{first, criterion, CriterionPlace::Field::Actual},
                {measurementTyped({.count = 14, .of = 20}, QLocale()), "30 af 20"_q}},
            {GoalPlace{goal, GoalPlace::Field::Verdict}, {verdictText(Verdict::Met), QString()}},
            {GoalPlace{goal, GoalPlace::Field::VerdictReason}, {"Talt efter"_q}, true},
            {GoalPlace{goal, GoalPlace::Field::Assessment}, {"Nået"_q}, true},
            {GoalPlace{goal, GoalPlace::Field::DecidedBy}, {"Udvalget"_q}, true},
            {GoalPlace{goal, GoalPlace::Field::DecidedOn}, {day, "i går"_q}},
            {PartPlace{row, part, PartPlace::Field::Name}, {"Kapelvej"_q}, true},
            {PartPlace{row, part, PartPlace::Field::Amount, column}, {"3,5"_q, "mange"_q}},
            {PartPlace{row, part, PartPlace::Field::Share}, {"50"_q}},
            {FootnoteTextPlace{{}, {row, column}, book.budget.version.id}, {"Heraf puljen"_q}, true},
            {CellPlace{row, {}, column}, {"12,5"_q, "ukendt"_q}},
            {AccountPlace{AccountPlace::Field::Title}, {"Redegørelse"_q}, true},
            {AccountPlace{AccountPlace::Field::Introduction}, {"Indledning"_q}, true},
            {AccountPlace{AccountPlace::Field::Dated}, {day, "snart"_q}},
            {ChangePlace{change, ChangePlace::Field::Title}, {"Ændring"_q}, true},
            {ChangePlace{change, ChangePlace::Field::To}, {"2019"_q, "næste år"_q}},
            {ChangePlace{change, ChangePlace::Field::Rows},
                {changeText(changeCells(std::vector<ChangeRow>{{"Alle"_q, 1, 2, 3, {}}})), "Alle\t1\tto\t3\t0,0"_q}},
        };
        if (!book.budget.footnotes.empty())
            to.push_back({FootnoteTextPlace{book.budget.footnotes.front().id, {}, {}}, {"Rettet note"_q}, true});
    }

    unsigned next(unsigned below)
    {
        m_seed = m_seed * 1664525u + 1013904223u;
        return (m_seed >> 16) % below;
    }

    Year inView() const { return workspace->book()->account.year; }
    Year otherYear() const { return inView() == year(2010) ? year(2011) : year(2010); }
    At at(const TypedPlace& place) const { return {inView(), place}; }
    QString unique(const QString& text) { return QStringLiteral("%1 %2").arg(text).arg(++m_count); }

    const Typeable& anyPlace()
    {
        const auto& all = m_places.at(inView());
        return all[next(unsigned(all.size()))];
    }

    void type(const Typeable& where)
    {
        const QString& chosen = where.texts[qsizetype(next(unsigned(where.texts.size())))];
        const QString text = where.isFree ? unique(chosen) : chosen;
        const bool isHeld = next(4) == 0;
        m_waiting[at(where.place)] = {text, isHeld};
        m_stored.erase(at(where.place));
        m_last = {inView(), where};
        drafts->touch(where.place, text, isHeld ? Drafts::Saving::Held : Drafts::Saving::Soon);
    }

    /// From what hears of a save, often at the very place that is being saved.
    void typeBetween()
    {
        if (!m_isBusy || next(3) != 0)
            return;
        const bool isLast = m_last && m_last->first == inView() && next(2) == 0;
        type(Typeable(isLast ? m_last->second : anyPlace()));
    }

    /// What is held waits whatever else is saved.
    void flush()
    {
        const Year before = inView();
        std::vector<TypedPlace> held;
        for (const auto& [where, waits] : m_waiting) {
            if (where.first == before && waits.isHeld)
                held.push_back(where.second);
        }
        drafts->flush();
        for (const TypedPlace& place : held) {
            EXPECT_TRUE(inView() != before || drafts->unsaved(place)) << drafts->called(place).toStdString();
        }
    }

    /// Somebody else writes where a text of one's own may wait: then that text waits on.
    void writeElsewhere(Workspace& by)
    {
        const TypedPlace place = anyPlace().place;
        const At where = at(place);
        const bool waited = m_waiting.contains(where);
        if (m_isAway || (&by == m_other.get() && !by.show(inView())))
            return;
        const QString text = unique("En kollegas"_q);
        if (!write(by, place, text))
            return;
        m_stored.erase(where);
        if (waited)
            m_theirs[where] = text;
    }

    void takeFileAway()
    {
        if (std::exchange(m_isAway, true))
            return;
        ASSERT_TRUE(QFile::copy(path(), path("kopi.indblik"_q)));
        ASSERT_TRUE(QFile::rename(path(), path("væk.indblik"_q)));
        ASSERT_TRUE(QFile::rename(path("kopi.indblik"_q), path()));
    }

    void bringFileBack()
    {
        if (!std::exchange(m_isAway, false))
            return;
        ASSERT_TRUE(QFile::remove(path()));
        ASSERT_TRUE(QFile::rename(path("væk.indblik"_q), path()));
    }

    /// What was stored may be gone with it, and what somebody else wrote.
    void takeBack()
    {
        if (m_isAway)
            return;
        (void)workspace->undo();
        m_stored.clear();
        m_theirs.clear();
    }

    void insist(const TypedPlace& place)
    {
        m_theirs.erase(at(place));
        if (const auto waits = m_waiting.find(at(place)); waits != m_waiting.end())
            waits->second.isHeld = false;
        drafts->insist(place);
    }

    void drop(const TypedPlace& place)
    {
        m_theirs.erase(at(place));
        m_waiting.erase(at(place));
        drafts->drop(place);
    }

    void step()
    {
        const TypedPlace place = anyPlace().place;
        switch (next(16)) {
        case 0:
        case 1:
            return flush();
        case 2:
        case 3:
            return void(drafts->settle());
        case 4:
            return takeFileAway();
        case 5:
            return bringFileBack();
        case 6:
            return takeBack();
        case 7:
            return writeElsewhere(*workspace);
        case 8:
            return writeElsewhere(*m_other);
        case 9:
            return insist(place);
        case 10:
            return next(3) == 0 ? drop(place) : void();
        case 11:
            return void(workspace->show(otherYear()));
        default:
            type(anyPlace());
        }
    }

    /// Each text waits where it was typed, or the file says it there. What was saved before a step left its account is
    /// looked for there; while the file is away, only once it is back.
    void check()
    {
        checkView();
        const auto isGone = [this](const auto& each) {
            const auto& [where, waits] = each;
            return where.first != inView() && !leadsOthers(where.second) && !drafts->unsavedText().contains(waits.text);
        };
        const auto isWhole = [this] { return size_t(drafts->names().size()) == m_waiting.size(); };
        if (isWhole() && std::none_of(m_waiting.begin(), m_waiting.end(), isGone))
            return;
        if (m_isAway)
            return;
        const Year before = inView();
        ASSERT_TRUE(succeeded(workspace->show(otherYear())));
        checkView();
        ASSERT_TRUE(succeeded(workspace->show(before)));
        EXPECT_TRUE(isWhole()) << drafts->names().size() << " wait, not " << m_waiting.size();
    }

    void checkView()
    {
        std::map<At, QString> stored;
        for (const auto& [where, waits] : m_waiting) {
            const auto& [year, place] = where;
            if (year != inView())
                continue;
            const std::string told =
                QStringLiteral("%1, %2: “%3”").arg(year.text(), drafts->called(place), waits.text).toStdString();
            if (const auto draft = drafts->unsaved(place)) {
                EXPECT_EQ(*draft, waits.text) << told;
            } else {
                EXPECT_TRUE(isThere(*workspace, place, waits.text)) << told;
                EXPECT_FALSE(m_theirs.contains(where)) << told << " over what somebody else wrote, unasked";
                stored[where] = waits.text;
            }
        }
        for (const auto& [where, text] : stored) {
            m_waiting.erase(where);
            m_theirs.erase(where);
            if (leadsOthers(where.second))
                std::erase_if(m_stored, [&where = where](const auto& each) {
                    return each.first.first == where.first && areOfOneThing(each.first.second, where.second);
                });
        }
        m_stored.merge(stored);
    }

    struct Waiting
    {
        QString text;
        bool isHeld = false;
    };

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<Drafts> drafts;
    bool m_isBusy = false; ///< what hears of a save types too
    std::map<At, Waiting> m_waiting;
    std::map<At, QString> m_stored; ///< and nobody has written there since
    std::map<At, QString> m_theirs; ///< what somebody else wrote where a text waits

    void bringBackAndSettle()
    {
        m_isBusy = false;
        bringFileBack();
        for (const int each : {2010, 2011}) {
            ASSERT_TRUE(succeeded(workspace->show(year(each))));
            drafts->settle();
            check();
            for (const TypedPlace& waits : drafts->places())
                EXPECT_TRUE(drafts->fault(waits)) << drafts->called(waits).toStdString();
        }
    }

    /// As another program finds the file.
    void expectOnDisk(const std::map<At, QString>& texts)
    {
        const auto reader = valueOf(Workspace::open(path(), Access::Read, "Bo"_q));
        for (const auto& [where, text] : texts) {
            ASSERT_TRUE(succeeded(reader->show(where.first)));
            EXPECT_TRUE(isThere(*reader, where.second, text))
                << where.first.text().toStdString() << ", " << drafts->called(where.second).toStdString() << ": "
                << text.toStdString();
        }
    }

private:
    std::unique_ptr<Workspace> m_other; ///< another program
    std::map<Year, std::vector<Typeable>> m_places;
    std::optional<std::pair<Year, Typeable>> m_last; ///< what was typed last
    unsigned m_seed;
    int m_count = 0;
    bool m_isAway = false;
};

TEST_P(DraftsInAnyOrder, EachTextIsOnTheDiskAtItsPlaceOrADraftOfItsPlace)
{
    for (int i = 0; i < 80 && !HasFailure(); ++i) {
        m_isBusy = true;
        step();
        m_isBusy = false;
        check();
    }
    bringBackAndSettle();
    expectOnDisk(m_stored);
    expectOnDisk(m_theirs);
}

INSTANTIATE_TEST_SUITE_P(Seeds, DraftsInAnyOrder, testing::Range(0, 60));

} // namespace
} // namespace indblik
