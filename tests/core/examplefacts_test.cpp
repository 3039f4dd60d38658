// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example.h"

#include "core/figuretext.h"
#include "core/workspace.h"
#include "tests/fixtures.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>

#include <set>

// The example says only what the real account of 2010 says, or says that it is made up. data/examplefacts.tsv has each
// fact of it with the lines of the account that it stands on and a word or number of theirs.

namespace indblik {

namespace {

using testing::IsEmpty;

/// A fact of the list: what it says, and where it stands: "766=100|767=30.6.2010", of a text "205-308", or "made up".
struct Sourced
{
    QString fact;
    QString where;
};

std::vector<Sourced> listed()
{
    QFile file(QStringLiteral(INDBLIK_TEST_DATA "/examplefacts.tsv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    std::vector<Sourced> facts;
    const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!line.startsWith(u'#'))
            facts.push_back({line.section(u'\t', 0, 2), line.section(u'\t', 3)});
    }
    EXPECT_GT(facts.size(), 250U);
    return facts;
}

/// The lines of the real account; none where it is not on this machine.
QStringList accountLines()
{
    const QDir seed(QStringLiteral(INDBLIK_SOURCE "/../shared/seed"));
    const QStringList files = seed.entryList({"*.txt"_q}, QDir::Files);
    if (files.isEmpty())
        return {};
    QFile file(seed.filePath(files.front()));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QString plain(const Figure& figure)
{
    const auto amount = figure.amount();
    return amount ? amount->kroner() : markText(*figure.mark());
}

QString plain(const StatFigure& figure)
{
    return figure.isShare() ? QString::number(100 * asDouble(figure.ratio)) + " %"_q
                            : QString::number(asDouble(figure.ratio));
}

QString plain(Percent share)
{
    return QString::number(double(share.hundredths()) / 100) + " %"_q;
}

/// The numbers of a text, of a decimal or a date each by itself: "1.000" is 1000, "6,9" is 6 and 9.
std::set<QString> numbersIn(QString text)
{
    static const QRegularExpression thousands("(?<=\\d)\\.(?=\\d{3}\\b)"_q);
    static const QRegularExpression digits("\\d+"_q);
    text.remove(thousands);
    std::set<QString> numbers;
    for (auto found = digits.globalMatch(text); found.hasNext();)
        numbers.insert(found.next().captured());
    return numbers;
}

/// All that the example states: each as its kind, what it is of and what it says.
class Stated
{
public:
    explicit Stated(const Workspace& workspace) : m_workspace(workspace), m_book(*workspace.book())
    {
        addForms();
        addFollowUps();
        addBudget();
        addGoals();
        addSeries();
        addAreas();
    }

    const std::set<QString>& facts() const { return m_facts; }
    /// By the fact that it is one: "text", the form or goal, and nothing.
    const std::map<QString, QString>& texts() const { return m_texts; }

private:
    void add(const QString& kind, const QString& of, const QString& says)
    {
        m_facts.insert(QStringList{kind, of, says}.join(u'\t'));
    }

    void addText(const QString& of, const QString& text)
    {
        add("text"_q, of, {});
        m_texts[QStringList{"text"_q, of, {}}.join(u'\t')] = text;
    }

    void addForms()
    {
        for (const Card& card : m_book.cards) {
            add("card"_q, card.title, sectionText(card.section) + (card.isNew ? " new"_q : QString()));
            QStringList answers;
            for (const auto& [key, answer] : card.answers)
                answers.append(answer.text);
            addText(card.title, answers.join(u'\n'));
            if (card.achievement) {
                QString says = achievementText(card.achievement->kind);
                if (card.achievement->assessableFrom)
                    says += u' ' + card.achievement->assessableFrom->key();
                if (!card.achievement->sentence.isEmpty())
                    says += ": "_q + card.achievement->sentence;
                add("achievement"_q, card.title, says);
            }
            for (const Criterion* criterion : m_book.criteriaOf(card.id)) {
                const CriterionTarget& target = criterion->target;
                add("criterion"_q, card.title + ": "_q + criterion->text,
                    (target.comparator == Comparator::AtLeast ? "at least "_q : "at most "_q)
                        + (target.share ? plain(*target.share) : QString::number(target.count.value_or(0))));
            }
        }
    }

    void addFollowUps()
    {
        for (const FollowUp& followUp : m_book.followUps) {
            add("followUp"_q, followUp.title, followUpText(followUp.kind));
            if (followUp.evaluator != Evaluator::Unsaid)
                add("followUpBy"_q, followUp.title, followUp.evaluator == Evaluator::Own ? "own"_q : "external"_q);
            if (!followUp.madeBy.isEmpty())
                add("followUpMadeBy"_q, followUp.title, followUp.madeBy);
            for (const EvaluationRound& round : followUp.rounds)
                addRound(followUp.title, round);
            if (followUp.repeats != Repeats::Once)
                add("followUpRepeats"_q, followUp.title, repeatsText(followUp.repeats));
            if (!followUp.note.isEmpty())
                add("followUpNote"_q, followUp.title, followUp.note);
            for (const InitiativeId& initiative : followUp.initiatives)
                add("followUpOf"_q, followUp.title, titleOf(initiative));
        }
    }

    void addRound(const QString& title, const EvaluationRound& round)
    {
        const std::pair<QString, std::optional<FuzzyDate>> dates[] = {{"followUpDataDue"_q, round.dataDue},
            {"followUpDataReceived"_q, round.dataReceived}, {"followUpDue"_q, round.due},
            {"followUpArrived"_q, round.arrived}, {"followUpPresented"_q, round.presentedOn}};
        for (const auto& [fact, date] : dates) {
            if (date)
                add(fact, title, date->key());
        }
        if (round.isUndated)
            add("followUpCame"_q, title, round.period);
        const std::pair<QString, QString> texts[] = {{"followUpPeriod"_q, round.period},
            {"followUpPresentedTo"_q, round.presentedTo}, {"followUpDocument"_q, round.document}};
        for (const auto& [fact, text] : texts) {
            if (!text.isEmpty())
                add(fact, title, text);
        }
    }

    void addBudget()
    {
        const Budget& budget = m_book.budget;
        for (const BudgetGroup& group : budget.groups) {
            for (const auto& [year, figure] : group.statedByYear)
                addFigure("groupTotal"_q, group.title, BudgetColumn{year}, figure);
            addFigure("groupTotal"_q, group.title, BudgetColumn::total(), group.stated.value_or(Figure()));
            for (const BudgetRow& row : group.rows) {
                for (const auto& [year, cell] : row.cells)
                    addFigure("cell"_q, row.title, BudgetColumn{year}, cell.figure);
                addFigure("cell"_q, row.title, BudgetColumn::total(), row.stated.value_or(Figure()));
                for (const BudgetPart& part : row.parts)
                    addPart(row, part);
            }
        }
        if (budget.version.kind)
            add("version"_q, versionText(*budget.version.kind), budget.version.title());
        for (const Footnote& footnote : budget.footnotes) {
            for (const FootnotePlace& place : footnote.places)
                add("footnote"_q, footnote.mark,
                    (place.row ? budget.row(*place.row)->title : QString()) + u' '
                        + (place.column ? place.column->text() : QString()));
            addText("footnote "_q + footnote.mark, footnote.text);
        }
        for (const ChangeTable& table : m_book.changeTables) {
            const QLocale danish("da_DK"_q);
            for (const ChangeRow& row : table.rows)
                add("change"_q, row.areaType,
                    "%1-%2 "_q.arg(table.from ? table.from->text() : QString(), table.to ? table.to->text() : QString())
                        + QStringList{signedText(row.netMoves, danish), signedText(row.notVacated, danish),
                            signedText(row.total, danish), signedText(row.share, danish)}
                              .join(u' '));
        }
    }

    void addFigure(const QString& kind, const QString& of, const BudgetColumn& column, const Figure& figure)
    {
        if (!figure.isBlank())
            add(kind, of, column.text() + u' ' + plain(figure));
    }

    void addPart(const BudgetRow& row, const BudgetPart& part)
    {
        QStringList says{part.funding ? funderText(part.funding->funder) : "site"_q};
        if (part.funding && part.funding->isInKind)
            says.append("in kind"_q);
        if (part.funding && part.funding->share)
            says.append(plain(*part.funding->share));
        for (const auto& [column, figure] : part.amounts)
            says.append(column.text() + u' ' + plain(figure));
        add("part"_q, row.title + ": "_q + part.name, says.join(u' '));
    }

    void addGoals()
    {
        static const QRegularExpression endOfSentence("\\.$"_q);
        for (const Goal& goal : m_book.goals) {
            add("goal"_q, goal.code, QString(goal.title).remove(endOfSentence));
            if (const GoalAssessment* assessment = m_book.assessment(goal.id)) {
                addText("goal "_q + goal.code, assessment->assessment + u'\n' + assessment->recommendation);
                if (assessment->decision)
                    add("decision"_q, goal.code,
                        assessment->decision == Recommendation::Keep ? "keep"_q : "change or drop"_q);
                if (!assessment->reservation.isEmpty() || assessment->verdict || !assessment->decidedBy.isEmpty())
                    add("decision"_q, goal.code, "more"_q);
                for (const Ground& ground : assessment->grounds)
                    add("ground"_q, goal.code, std::visit([this](const auto& id) { return titleOf(id); }, ground));
            }
            for (const Target* target : m_book.readings(goal))
                add("target"_q, goal.code, saidBy(*target));
        }
        for (const Contribution& each : m_book.contributions)
            add("contribution"_q, m_book.goal(each.goal)->code, titleOf(each.initiative) + ": "_q + each.how);
    }

    QString saidBy(const Target& target) const
    {
        QString says = targetKindText(target.kind);
        if (target.amount)
            says += u' ' + QString::number(100 * asDouble(*target.amount));
        if (!target.population.isEmpty())
            says += " of "_q + target.population;
        if (target.base)
            says += " from "_q + target.base->key();
        if (target.due)
            says += " by "_q + target.due->key();
        QStringList names;
        for (const SeriesId& series : target.series)
            names.append(titleOf(series));
        if (!names.isEmpty())
            says += " on "_q + names.join("; "_q);
        if (target.other)
            says += " as "_q + titleOf(*target.other);
        if (!target.scheme.isEmpty())
            says += " in "_q + target.scheme;
        return says + ": "_q + target.wording;
    }

    void addSeries()
    {
        for (const Series& each : series().series) {
            const auto whole = valueOf(m_workspace.series(each.id));
            ASSERT_TRUE(whole);
            if (whole->figures.empty())
                add("series"_q, whole->name(), "no figures"_q);
            for (const SeriesFigure& figure : whole->figures)
                add("series"_q, whole->name(), figure.period.key() + u' ' + plain(figure.figure));
        }
        for (const SeriesBreak& each : series().breaks)
            add("break"_q, each.from.key(), each.reason);
    }

    void addAreas()
    {
        const AreaBook& areas = *valueOf(m_workspace.areas());
        for (const Area& area : areas.areas) {
            add("area"_q, area.name, areaKindText(area.kind));
            for (const QString& alias : area.aliases)
                add("alias"_q, area.name, alias);
        }
        for (const DesignationList& list : areas.lists) {
            const QString of = list.scheme + u' ' + list.validFrom.toString(Qt::ISODate);
            add("list"_q, of, list.published ? list.published->toString(Qt::ISODate) : QString());
            for (const DesignationList::Entry& entry : list.entries)
                add("listed"_q, of, areas.area(entry.area)->name + u' ' + entry.classKey);
        }
    }

    const SeriesBook& series() const { return *valueOf(m_workspace.seriesBook()); }

    QString titleOf(const SeriesId& id) const
    {
        const Series* found = series().find(id);
        return found ? found->name() : QString();
    }
    QString titleOf(const InitiativeId& id) const
    {
        const Card* card = m_book.cardOf(id);
        return card ? card->title : QString();
    }
    QString titleOf(const FollowUpId& id) const
    {
        for (const FollowUp& followUp : m_book.followUps) {
            if (followUp.id == id)
                return followUp.title;
        }
        return {};
    }

    const Workspace& m_workspace;
    const AccountBook& m_book;
    std::set<QString> m_facts;
    std::map<QString, QString> m_texts;
};

class ExampleFacts : public StoreTest
{
protected:
    ExampleFacts() : workspace(valueOf(Workspace::create(path(), "Anna"_q)))
    {
        EXPECT_TRUE(succeeded(fillWithExample(*workspace)));
    }

    std::unique_ptr<Workspace> workspace;
};

} // namespace

TEST_F(ExampleFacts, AreAllInTheListWithTheirSource)
{
    const Stated stated(*workspace);
    std::set<QString> known;
    std::vector<std::string> gone;
    for (const Sourced& each : listed()) {
        EXPECT_TRUE(known.insert(each.fact).second) << "twice: " << each.fact.toStdString();
        EXPECT_FALSE(each.where.isEmpty()) << each.fact.toStdString();
        if (!stated.facts().contains(each.fact))
            gone.push_back(each.fact.toStdString());
    }
    std::vector<std::string> withoutSource;
    for (const QString& fact : stated.facts()) {
        if (!known.contains(fact))
            withoutSource.push_back(fact.toStdString());
    }
    EXPECT_THAT(withoutSource, IsEmpty()) << "the example says what the list does not have";
    EXPECT_THAT(gone, IsEmpty()) << "the list has what the example does not say";
}

TEST_F(ExampleFacts, StandOnTheirLinesOfTheRealAccount)
{
    const QStringList account = accountLines();
    if (account.isEmpty())
        GTEST_SKIP() << "the real account is not on this machine";
    for (const Sourced& each : listed()) {
        if (each.where == "made up"_q || each.fact.startsWith("text\t"_q))
            continue;
        const auto places = each.where.split(u'|');
        for (const QString& place : places) {
            const QString word = place.section(u'=', 1);
            ASSERT_FALSE(word.isEmpty()) << each.fact.toStdString();
            const QString line = account.value(place.section(u'=', 0, 0).toInt() - 1);
            EXPECT_TRUE(line.contains(word)) << each.fact.toStdString() << ": " << place.toStdString();
        }
    }
}

TEST_F(ExampleFacts, InItsTextsAreNoNumbersThatTheirPartOfTheRealAccountLacks)
{
    const QStringList account = accountLines();
    if (account.isEmpty())
        GTEST_SKIP() << "the real account is not on this machine";
    const Stated stated(*workspace);
    for (const Sourced& each : listed()) {
        const auto text = stated.texts().find(each.fact);
        if (text == stated.texts().end())
            continue;
        const int first = each.where.section(u'-', 0, 0).toInt();
        const int last = each.where.section(u'-', 1, 1).toInt();
        ASSERT_TRUE(0 < first && first <= last) << each.fact.toStdString();
        const auto known = numbersIn(account.mid(first - 1, last - first + 1).join(u'\n'));
        for (const QString& number : numbersIn(text->second))
            EXPECT_TRUE(known.contains(number)) << each.fact.toStdString() << ": " << number.toStdString();
    }
}

TEST_F(ExampleFacts, ThatAreMadeUpSaySo)
{
    const AreaBook& areas = *valueOf(workspace->areas());
    ASSERT_FALSE(areas.sources.empty());
    for (const FigureSource& source : areas.sources)
        EXPECT_TRUE(source.isIllustrative) << source.title.toStdString();
    int madeUp = 0;
    for (const Sourced& each : listed()) {
        if (each.where != "made up"_q)
            continue;
        ++madeUp;
        ASSERT_TRUE(each.fact.startsWith("area\t"_q)) << each.fact.toStdString() << " cannot say that it is made up";
        const Area* area = areas.areaNamed(each.fact.section(u'\t', 1, 1));
        ASSERT_NE(area, nullptr) << each.fact.toStdString();
        EXPECT_TRUE(area->note.contains("opdigtede"_q)) << each.fact.toStdString();
    }
    EXPECT_EQ(madeUp, 6);
}

} // namespace indblik
