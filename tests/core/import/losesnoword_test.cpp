// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/labels.h"
#include "core/import/account/textfindings.h"
#include "core/import/proposal.h"
#include "tests/core/import/printed.h"
#include "tests/core/import/reading.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <map>

namespace indblik {

namespace {

/// Letters and digits alone, in small letters; a number without its sign, points, unit and zeros at its ends, so that
/// "10,35" and 10350000.00 kr. are the same.
QString bare(QStringView word)
{
    QString text;
    bool isNumber = true;
    for (const QChar c : word) {
        if (c == u'½' || c == u'¼' || c == u'¾')
            text += c == u'½' ? QStringLiteral("5") : (c == u'¼' ? QStringLiteral("25") : QStringLiteral("75"));
        else if (c.isLetter() || c.isDigit())
            text += c.toLower();
        isNumber = isNumber && !c.isLetter();
    }
    if (!isNumber || text.isEmpty())
        return text;
    while (text.size() > 1 && text.endsWith(u'0'))
        text.chop(1);
    while (text.size() > 1 && text.startsWith(u'0'))
        text.remove(0, 1);
    return text;
}

/// How often each word stands somewhere.
class Bag
{
public:
    void add(const QString& text, int times = 1)
    {
        for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
            if (const QString plain = bare(word); !plain.isEmpty())
                m_count[plain] += times;
        }
    }

    void add(const Figure& figure)
    {
        if (const auto amount = figure.amount())
            add(amount->kroner());
    }

    bool take(const QString& word)
    {
        const auto found = m_count.find(word);
        if (found == m_count.end() || found->second == 0)
            return false;
        --found->second;
        return true;
    }

private:
    std::map<QString, int> m_count;
};

void addBudget(Bag& bag, const Budget& budget, const std::optional<YearSpan>& columns)
{
    for (const BudgetGroup& group : budget.groups) {
        bag.add(group.title);
        bag.add("I alt i alt"_q); // the column and the row
        for (const auto& [year, figure] : group.statedByYear)
            bag.add(figure);
        if (group.stated)
            bag.add(*group.stated);
        for (const BudgetRow& row : group.rows) {
            bag.add(row.title);
            for (const auto& [year, cell] : row.cells)
                bag.add(cell.figure);
            if (row.stated)
                bag.add(*row.stated);
        }
        // The head says the years again.
        if (columns) {
            for (Year year = columns->first; year <= columns->last; year = year.next())
                bag.add(year.text());
        }
    }
    for (const Footnote& footnote : budget.footnotes)
        bag.add(footnote.text);
}

void addGoals(Bag& bag, const AccountBook& book)
{
    for (const Goal& goal : book.goals) {
        bag.add(goal.title);
        bag.add(goal.title); // in the list, and with its assessment
        bag.add("Ad mål %1 %1"_q.arg(goal.code));
    }
    for (const GoalAssessment& assessment : book.assessments) {
        bag.add(assessment.assessment);
        bag.add(assessment.recommendation);
    }
    for (const ChangeTable& table : book.changeTables) {
        bag.add(table.title);
        for (const QString& word : Wording::builtIn().changeTableHeads + Wording::builtIn().changeTableColumns)
            bag.add(word);
        bag.add("%-pointNetto-flytning"_q);
        for (const ChangeRow& row : table.rows)
            bag.add("%1 %2 %3 %4 %5"_q.arg(row.areaType)
                        .arg(row.netMoves)
                        .arg(row.notVacated)
                        .arg(row.total)
                        .arg(row.share.hundredths()));
    }
}

/// Each word that the labels of a field have, as often as its fullest wording has it.
void addLabel(Bag& bag, const QString& form, const FieldKey& field)
{
    std::map<QString, int> most;
    for (const LabelWording& label : Wording::builtIn().labels) {
        if (label.form != form || label.field != field)
            continue;
        for (const QString& words : label.words) {
            std::map<QString, int> count;
            for (const QString& word : words.split(u' '))
                most[word] = std::max(most[word], ++count[word]);
        }
    }
    for (const auto& [word, count] : most) {
        if (!word.contains(u'{'))
            bag.add(word, count);
    }
}

void addCards(Bag& bag, const AccountBook& book)
{
    for (const Card& card : book.cards) {
        bag.add(card.title + (card.isNew ? " ny"_q : QString()));
        for (const auto& [field, answer] : card.answers) {
            bag.add(answer.text);
            addLabel(bag, card.form.key, field);
        }
    }
}

/// What the findings show of the source that no value has.
void addFindings(Bag& bag, const std::vector<Finding>& findings)
{
    for (const FindingKind& kind :
        {FindingKind::GoalTitleDiffers, FindingKind::HeadingRepeated, FindingKind::CellUnreadable}) {
        for (const Finding& finding : findingsOf(findings, kind))
            bag.add(finding.words.back());
    }
}

/// Guidance of the wording as often as it stands in the text whole.
void addGuidance(Bag& bag, const Prose& prose)
{
    for (const QString& guidance : Wording::builtIn().guidance) {
        for (size_t line = 0; line < prose.lines.size(); ++line) {
            if (matchPhrase(prose.lines, line, guidance))
                bag.add(guidance);
        }
    }
}

bool isKnownAlone(const QString& word)
{
    static const std::set<QString> units = {"mio"_q, "mill"_q, "mia"_q, "mrd"_q, "kr"_q, "tkr"_q, "tusind"_q,
        "kroner"_q, "millioner"_q, "miokr"_q, "millkr"_q};
    return units.contains(word);
}

/// "Mål i 2009/2010": its third word is known.
bool hasYearInLabel(const ProseLine& line)
{
    return startsWithAny({line}, 0, {"Mål i {år}/{år}"_q, "Mål i {år}-{år}"_q, "Mål i {år}"_q});
}

/// The words of the source that went nowhere, each with its line.
QStringList lostWords(const Prose& prose, const ReadAccount& read)
{
    Bag bag;
    const Account& account = read.book.account;
    for (const QString& text : {account.title, account.annex, account.addressee, account.introduction,
             account.assessmentHeading, account.goalsHeading, account.beyondHeading, account.budgetHeading})
        bag.add(text);
    bag.add("Til 1 2 3 4 2.1 2.2"_q);
    addGoals(bag, read.book);
    addCards(bag, read.book);
    addBudget(bag, read.book.budget, account.budgetYears);
    addFindings(bag, read.findings);
    addGuidance(bag, prose);

    std::set<int> untaken;
    for (const SourceLine& line : read.untaken)
        untaken.insert(line.line);
    QStringList lost;
    // A word divided at a line end may have been put together, or not.
    QString half;
    for (const ProseLine& line : prose.lines) {
        if (line.isBlank())
            continue;
        const QStringList words = line.text.simplified().split(u' ', Qt::SkipEmptyParts);
        if (untaken.contains(line.number)) {
            if (!half.isEmpty() && bag.take(bare(half + words.front())))
                half.clear();
            continue;
        }
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString word = bare(words[i]);
            const QString whole = bare(half + words[i]);
            const QString before = std::exchange(half, {});
            if (!before.isEmpty() && bag.take(whole))
                continue;
            if (!before.isEmpty() && !bag.take(bare(before)) && !isKnownAlone(bare(before)))
                lost.append("%1: %2"_q.arg(line.number - 1).arg(before));
            if (i == words.size() - 1 && words[i].endsWith(u'-') && words[i].size() > 1) {
                half = words[i];
                continue;
            }
            if (word.isEmpty() || (i == 2 && hasYearInLabel(line)) || bag.take(word) || isKnownAlone(word))
                continue;
            lost.append("%1: %2"_q.arg(line.number).arg(words[i]));
        }
    }
    if (!half.isEmpty() && !bag.take(bare(half)))
        lost.append(half);
    return lost;
}

/// Nothing, where every word came somewhere or the text was refused.
std::string lossOf(const QString& text, const char* what, int seed)
{
    const auto prose = proseOf(text.toUtf8());
    if (!prose)
        return {};
    const auto read = readAccount(*prose, Wording::builtIn(), builtInForms(), year(2010));
    if (!read)
        return {};
    const QStringList lost = lostWords(*prose, *read);
    if (lost.isEmpty())
        return {};
    return "%1 with the seed %2 loses %3 words: %4"_q.arg(QString::fromLatin1(what))
        .arg(seed)
        .arg(lost.size())
        .arg(lost.mid(0, 12).join(" | "_q))
        .toStdString();
}

struct Source
{
    QString name;
    QString text;
};

QString contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

/// The example, the invented accounts, and the real one where it is at hand.
std::vector<Source> sources()
{
    std::vector<Source> found;
    const auto addAll = [&found](const QString& folder) {
        const QDir dir(folder);
        for (const QString& name : dir.entryList({"*.txt"_q}, QDir::Files))
            found.push_back({name, contentOf(dir.filePath(name))});
    };
    const QString root = QStringLiteral(INDBLIK_SOURCE);
    addAll(root + "/resources/example"_q);
    addAll(root + "/tests/data/accounts"_q);
    addAll(root + "/../shared/seed"_q);
    found.push_back({"printed"_q, QString::fromUtf8(printedAsText(inventedBook(5, year(2014))))});
    return found;
}

} // namespace

TEST(LosesNoWord, OfAnAccountAsItIs)
{
    for (const Source& source : sources()) {
        EXPECT_EQ(lossOf(source.text, qPrintable(source.name), 0), std::string());
        const ReadAccount read = valueOf(accountOf(source.text.toUtf8(), year(2010)));
        EXPECT_TRUE(read.untaken.empty()) << source.name.toStdString() << ": " << read.untaken.front().line;
    }
}

TEST(LosesNoWord, ListsTextAfterTheBudgetByItsLine)
{
    const QString text = QString::fromUtf8(printedAsText(inventedBook(5, year(2014))));
    const ReadAccount read = valueOf(accountOf((text + "\n\nEn sidste linje.\n"_q).toUtf8(), year(2014)));
    const std::vector<SourceLine> expected = {{int(text.count(u'\n')) + 3, "En sidste linje."_q}};
    EXPECT_EQ(read.untaken, expected);
}

TEST(LosesNoWord, IsSeenWhereItDoes)
{
    const Prose prose = valueOf(proseOf(printedAsText(inventedBook(5, year(2014))) + "\n\nGrønne cykler.\n"));
    ReadAccount read = valueOf(readAccount(prose, Wording::builtIn(), builtInForms(), year(2014)));
    EXPECT_TRUE(lostWords(prose, read).isEmpty());
    read.untaken.clear();
    EXPECT_EQ(lostWords(prose, read).size(), 2);
    read.book.cards[2].answers.erase({"activities"_q});
    EXPECT_GT(lostWords(prose, read).size(), 4);
}

TEST(LosesNoWord, IsSaidByTheProposalWithTheDoubtsOfEachThing)
{
    ReadAccount read = valueOf(accountOf("Redegørelse\n\n2. Statusskema for indsatser, der bidrager til mål\n"
                                         "Skemaerne er udfyldt af husene selv.\n\n"
                                         "Klubben\nØkonomi 1 mio. kr.\nMålgruppe Unge.\n",
        year(2014)));
    read.untaken = {{7, "Et ord."_q}};
    const Proposal proposal = propose(read, {.account = {.year = year(2014)}});
    EXPECT_EQ(proposal.untaken, read.untaken);
    ASSERT_FALSE(proposal.items.empty());
    ASSERT_EQ(proposal.items[0].doubts.size(), 1U);
    EXPECT_EQ(proposal.items[0].doubts[0].kind, textfindings::TextPlaced);
}

TEST(LosesNoWord, PutsTextBetweenAHeadingAndItsFirstFormIntoTheIntroductionAndDoubtsIt)
{
    const ReadAccount read = valueOf(accountOf("Redegørelse\n\n2. Statusskema for indsatser, der bidrager til mål\n"
                                               "Skemaerne er udfyldt af husene selv.\n\n"
                                               "Klubben\nØkonomi 1 mio. kr.\nMålgruppe Unge.\n",
        year(2014)));
    EXPECT_EQ(read.book.account.introduction, "Skemaerne er udfyldt af husene selv."_q);
    const auto doubts = findingsOf(read.findings, textfindings::TextPlaced);
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts[0].grade, Grade::Warning);
    EXPECT_EQ(doubts[0].place.line, 4);
    EXPECT_EQ(doubts[0].words.back(), "Skemaerne er udfyldt af husene selv."_q);
    EXPECT_TRUE(read.untaken.empty());
}

TEST(LosesNoWord, KeepsAnAnswerUnderGuidanceThatHasNoEnd)
{
    const QByteArray preface =
        QByteArray("Udvalget gør her rede for det, som byens klubber har nået i året, der gik.\n").repeated(20);
    const auto answerOf = [&preface](const QByteArray& under) {
        const ReadAccount read = valueOf(
            accountOf("Redegørelse\n\n" + preface
                          + "\nKlubben\nØkonomi 1 mio. kr. om året fra kommunens egne midler.\nMålgruppe\n" + under,
                year(2014)));
        return std::pair(read.book.cards.at(0).answer({"targetGroup"_q}), read);
    };
    const auto [all, allRead] = answerOf("Angiv her hvem\nUnge og gamle i kvarteret\n");
    EXPECT_EQ(all, "Angiv her hvem\nUnge og gamle i kvarteret"_q);
    const auto doubts = findingsOf(allRead.findings, FindingKind::GuidanceUncertain);
    ASSERT_EQ(doubts.size(), 1U);
    EXPECT_EQ(doubts[0].words, (QStringList{"Målgruppe"_q, "Angiv her hvem"_q}));

    const auto [rest, restRead] = answerOf("Angiv her hvem.\nUnge og gamle.\n\nOg børn.\n");
    EXPECT_TRUE(rest.contains("Unge og gamle."_q) && rest.contains("Og børn."_q)) << rest.toStdString();
    const std::vector<SourceLine> guidance = {{27, "Angiv her hvem."_q}};
    EXPECT_EQ(restRead.untaken, guidance);

    const auto [known, knownRead] = answerOf(
        "Angiv gerne antal, køn, alder, nationalitet\neller andre relevante baggrundsvariable.\nUnge og gamle\n");
    EXPECT_EQ(known, "Unge og gamle"_q);
    EXPECT_TRUE(knownRead.untaken.empty());
    EXPECT_TRUE(findingsOf(knownRead.findings, FindingKind::GuidanceUncertain).empty());
}

TEST(LosesNoWord, ListsTheLinesThatAnAnswerHasNoRoomFor)
{
    const QByteArray line = QByteArray("Ord efter ord i en lang række, som ingen ende har. ").repeated(20) + "\n";
    const ReadAccount read = valueOf(accountOf(
        "Redegørelse\n\nKlubben\nØkonomi 1 mio. kr.\nMålgruppe Alle.\n" + line.repeated(250) + "Sidste ord.\n",
        year(2014)));
    EXPECT_EQ(findingsOf(read.findings, FindingKind::AnswerCut).size(), 1U);
    ASSERT_FALSE(read.untaken.empty());
    EXPECT_EQ(read.untaken.back().text, "Sidste ord."_q);
    EXPECT_GT(read.untaken.size(), 40U);
}

namespace {

const QString foreign = QStringLiteral("Fremmed tekst fra kvarterhuset nummer%1, som ingen havde ventet%1 her.");

/// Damages a text at places that the seed chooses.
class Damage
{
public:
    Damage(const QString& text, quint32 seed) : m_lines(text.split(u'\n')), m_random(seed) {}

    QString text() const { return m_lines.join(u'\n'); }
    qsizetype place() { return qsizetype(m_random.bounded(quint32(m_lines.size()))); }

    /// A line that begins with one of the words, from a place on; any where there is none.
    qsizetype placeOf(const QStringList& words)
    {
        const qsizetype from = place();
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const qsizetype at = (from + i) % m_lines.size();
            for (const QString& word : words) {
                if (m_lines[at].trimmed().startsWith(word))
                    return at;
            }
        }
        return from;
    }

    void dropGuidanceEnd()
    {
        for (qsizetype at = placeOf({"Angiv"_q}); at + 1 < m_lines.size(); ++at) {
            if (m_lines[at].trimmed().isEmpty()) {
                m_lines.removeAt(at);
                return;
            }
        }
    }
    void changeGuidance() { m_lines[placeOf({"Angiv"_q})].replace("Angiv"_q, "Angiv kort og godt"_q); }
    void changeLabel() { m_lines[placeOf(labels())].prepend("Om "_q); }
    void cutLabel()
    {
        QString& line = m_lines[placeOf(labels())];
        line = line.mid(line.indexOf(u' ') + 1);
    }
    void removeHeading() { m_lines.removeAt(placeOf({"1."_q, "2."_q, "3."_q, "4."_q})); }
    void swapLines() { m_lines.swapItemsAt(place(), place()); }
    void glueLines()
    {
        const qsizetype at = qMin(place(), m_lines.size() - 2);
        if (at >= 0)
            m_lines[at] += u' ' + m_lines.takeAt(at + 1).trimmed();
    }
    void insertForeign()
    {
        m_lines.insert(place(), foreign.arg(m_random.bounded(1000)));
        if (m_random.bounded(2))
            m_lines.insert(place(), "\n"_q + foreign.arg(m_random.bounded(1000)) + "\n"_q);
    }
    void cut() { m_lines = m_lines.mid(0, qMax<qsizetype>(place(), 3)); }
    void cutBeginning() { m_lines = m_lines.mid(place() / 2); }
    void repeatTitle()
    {
        const qsizetype label = placeOf({"Økonomi"_q});
        const qsizetype other = placeOf({"Økonomi"_q});
        if (label > 0 && other > 0)
            m_lines[label - 1] = m_lines[other - 1];
    }
    void repeatLabel()
    {
        const qsizetype label = placeOf(labels());
        m_lines.insert(place(), m_lines[label]);
    }
    void answerBeforeLabel() { m_lines.insert(placeOf({"Økonomi"_q}), foreign.arg(m_random.bounded(1000))); }
    void textAtEnd() { m_lines.append({QString(), foreign.arg(1), QString(), foreign.arg(2)}); }
    void longLine() { m_lines.insert(place(), foreign.arg(3).repeated(m_random.bounded(2) ? 4'000 : 20)); }
    void dropBlank()
    {
        for (qsizetype at = place(); at < m_lines.size(); ++at) {
            if (m_lines[at].trimmed().isEmpty()) {
                m_lines.removeAt(at);
                return;
            }
        }
    }
    void addBlank() { m_lines.insert(place(), QString()); }
    void repeatBlock()
    {
        const QStringList block = m_lines.mid(place(), 40);
        const qsizetype at = place();
        for (qsizetype i = 0; i < block.size(); ++i)
            m_lines.insert(at + i, block[i]);
    }
    void head() { m_lines.insert(place(), "Budget 2009 2010 2011 I alt for alle tiders år"_q); }
    void total() { m_lines.insert(place(), "I alt for alle byens huse 1,7 2,8 3,9 4,7"_q); }
    void goal() { m_lines.insert(place(), "Ad a. Der skal være flere grønne cykler\ni byen hvert år"_q); }

private:
    static QStringList labels()
    {
        return {"Økonomi"_q, "Målgruppe"_q, "Beskriv akt"_q, "Aktivitet"_q, "Indsatsens mål"_q, "Hvordan bidrager"_q,
            "Planlagt"_q, "Status"_q, "Mål i "_q};
    }

    QStringList m_lines;
    QRandomGenerator m_random;
};

using Way = void (Damage::*)();

struct NamedWay
{
    const char* name;
    Way way;
};

constexpr NamedWay ways[] = {{"DropGuidanceEnd", &Damage::dropGuidanceEnd}, {"ChangeGuidance", &Damage::changeGuidance},
    {"ChangeLabel", &Damage::changeLabel}, {"CutLabel", &Damage::cutLabel}, {"RemoveHeading", &Damage::removeHeading},
    {"SwapLines", &Damage::swapLines}, {"GlueLines", &Damage::glueLines}, {"InsertForeign", &Damage::insertForeign},
    {"Cut", &Damage::cut}, {"CutBeginning", &Damage::cutBeginning}, {"RepeatTitle", &Damage::repeatTitle},
    {"RepeatLabel", &Damage::repeatLabel}, {"AnswerBeforeLabel", &Damage::answerBeforeLabel},
    {"TextAtEnd", &Damage::textAtEnd}, {"LongLine", &Damage::longLine}, {"DropBlank", &Damage::dropBlank},
    {"AddBlank", &Damage::addBlank}, {"RepeatBlock", &Damage::repeatBlock}, {"Head", &Damage::head},
    {"Total", &Damage::total}, {"Goal", &Damage::goal}};

int seeds()
{
    return qMax(1, qEnvironmentVariableIntValue("INDBLIK_WORD_SEEDS"));
}

} // namespace

class DamagedAccount : public testing::TestWithParam<NamedWay>
{
};

TEST_P(DamagedAccount, LosesNoWord)
{
    for (const Source& source : sources()) {
        for (int seed = 1; seed <= 6 * seeds(); ++seed) {
            Damage damage(source.text, quint32(seed));
            (damage.*GetParam().way)();
            EXPECT_EQ(lossOf(damage.text(), qPrintable(source.name), seed), std::string());
        }
    }
}

INSTANTIATE_TEST_SUITE_P(
    InManyWays, DamagedAccount, testing::ValuesIn(ways), [](const auto& each) { return std::string(each.param.name); });

TEST(LosesNoWord, OfAnAccountDamagedInSeveralWaysAtOnce)
{
    for (const Source& source : sources()) {
        for (int seed = 1; seed <= 20 * seeds(); ++seed) {
            QRandomGenerator random{quint32(seed)};
            Damage damage(source.text, quint32(seed));
            for (int i = 0; i < 6; ++i)
                (damage.*ways[random.bounded(quint32(std::size(ways)))].way)();
            EXPECT_EQ(lossOf(damage.text(), qPrintable(source.name), seed), std::string());
        }
    }
}

} // namespace indblik
