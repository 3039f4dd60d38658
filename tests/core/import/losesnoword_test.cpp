// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/labels.h"
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

void addBudget(Bag& bag, const Budget& budget)
{
    for (const BudgetGroup& group : budget.groups) {
        bag.add(group.title);
        bag.add("I alt i alt"_q); // the column and the row
        std::set<Year> years;
        for (const auto& [year, figure] : group.statedByYear) {
            bag.add(figure);
            years.insert(year);
        }
        if (group.stated)
            bag.add(*group.stated);
        for (const BudgetRow& row : group.rows) {
            bag.add(row.title);
            for (const auto& [year, cell] : row.cells) {
                bag.add(cell.figure);
                years.insert(year);
            }
            if (row.stated)
                bag.add(*row.stated);
        }
        for (const Year& year : years)
            bag.add(year.text());
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
    addBudget(bag, read.book.budget);
    addFindings(bag, read.findings);
    addGuidance(bag, prose);

    std::set<int> untaken;
    for (const SourceLine& line : read.untaken)
        untaken.insert(line.line);
    QStringList lost;
    // A word divided at a line end may have been put together, or not.
    QString half;
    for (const ProseLine& line : prose.lines) {
        if (line.isBlank() || untaken.contains(line.number))
            continue;
        const QStringList words = line.text.simplified().split(u' ', Qt::SkipEmptyParts);
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
            if (word.isEmpty() || bag.take(word) || isKnownAlone(word) || (i == 2 && hasYearInLabel(line)))
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
    }
}

} // namespace indblik
