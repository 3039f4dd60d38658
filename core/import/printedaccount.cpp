// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/printedaccount.h"

#include "core/import/account/accountlimits.h"
#include "core/import/account/cardreader.h"
#include "core/import/account/goalreader.h"
#include "core/import/account/labels.h"
#include "core/import/account/sections.h"
#include "core/import/account/textfindings.h"
#include "core/import/account/wrapped.h"
#include "core/import/budget/budgettable.h"
#include "core/import/budget/printedtables.h"
#include "core/import/files/likeness.h"
#include "core/import/files/remark.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountImport)
};

class Reader
{
public:
    Reader(const Prose& prose, const Wording& wording, const std::vector<FormTemplate>& forms, Year year)
        : m_prose(prose)
        , m_wording(wording)
        , m_forms(forms)
        , m_read{.source = prose.source, .book = {.account = {.year = year}}}
    {
        m_read.book.forms = forms;
    }

    Result<ReadAccount> read()
    {
        m_sections = findSections(m_prose, m_wording);
        takeHeadings();
        findBudgetLines();
        takeCards();
        takeGoals();
        takeBudget();
        AccountBook& book = m_read.book;
        if (!m_isTooMany && book.cards.empty() && book.goals.empty() && book.budget.groups.empty())
            return Error{
                Words::tr(
                    "%1 does not look like an account: it has no status form, no goal and no budget table. If your municipality uses other labels, ask your IT department to import it with indblik-cli and --wording.")
                    .arg(m_prose.source),
                {m_prose.source}};
        if (m_isTooMany)
            return Error{
                Words::tr("%1 has more than %2 status forms, goals or budget rows, so it is not the account of "
                          "one year. Import each account from a file of its own.")
                    .arg(m_prose.source, QString::number(mostThings)),
                {m_prose.source}};
        takeTitlePage();
        takeLead();
        placeRest();
        m_read.untaken = m_taken.untaken(m_prose);
        joinCardsAndRows();
        findLists();
        std::stable_sort(m_read.findings.begin(), m_read.findings.end(),
            [](const Finding& a, const Finding& b) { return a.place.line < b.place.line; });
        return std::move(m_read);
    }

private:
    void note(FindingKind kind, Grade grade, int line, const QString& subject, const QStringList& words)
    {
        m_read.findings.push_back(remark(m_prose.source, kind, grade, line, subject, words));
    }

    void noteCut(size_t line, const QString& title)
    {
        note(textfindings::TitleCut, Grade::Warning, m_prose.lines[line].number, title, {firstWords(title)});
    }

    std::span<const ProseLine> linesOf(size_t first, size_t last) const
    {
        return std::span(m_prose.lines).subspan(first, last - first);
    }

    void takeLines(size_t first, size_t last) { m_taken.take(linesOf(first, last)); }

    void takeHeadings()
    {
        Account& account = m_read.book.account;
        for (const SectionHeading& section : m_sections) {
            if (section.isCut)
                noteCut(section.firstLine, section.title);
            takeLines(section.firstLine, section.isCut ? section.firstLine : section.lastLine);
            switch (section.kind) {
            case SectionKind::Assessment:
                account.assessmentHeading = section.title;
                break;
            case SectionKind::Goals:
                account.goalsHeading = section.title;
                break;
            case SectionKind::Beyond:
                account.beyondHeading = section.title;
                break;
            case SectionKind::Budget:
                account.budgetHeading = section.title;
                break;
            }
        }
    }

    /// The budget begins after its heading, or at the paragraph above the first line of years.
    void findBudgetLines()
    {
        if (const auto* heading = sectionOf(m_sections, SectionKind::Budget)) {
            m_budgetFirst = heading->lastLine;
            return;
        }
        for (size_t line = 0; line < m_prose.lines.size(); ++line) {
            if (!isPrintedHead(m_prose.lines[line].text, m_wording))
                continue;
            size_t first = line;
            if (first > 0 && m_prose.lines[first - 1].isBlank())
                --first;
            while (first > 0 && !m_prose.lines[first - 1].isBlank())
                --first;
            m_budgetFirst = first;
            return;
        }
    }

    void takeCards()
    {
        std::vector<size_t> ends;
        if (m_budgetFirst)
            ends.push_back(*m_budgetFirst);
        ReadCards cards = readCards(m_prose, m_wording, m_forms, m_sections, ends);
        m_isTooMany = m_isTooMany || cards.isTooMany;
        m_taken.add(cards.taken);
        for (ReadCard& read : cards.cards) {
            Initiative initiative;
            initiative.title = read.card.title;
            read.card.initiative = initiative.id;
            read.card.account = m_read.book.account.id;
            read.card.section = sectionAt(read);
            m_read.book.initiatives.push_back(initiative);
            m_read.cardLines[read.card.id] = read.line;
            m_cardFirstLines.push_back(read.firstLine);
            m_read.findings.insert(m_read.findings.end(), read.findings.begin(), read.findings.end());
            m_read.book.cards.push_back(std::move(read.card));
        }
        for (RefusedCard& refused : cards.refused) {
            m_read.refused.append(refused.title);
            m_read.findings.push_back(std::move(refused.finding));
        }
    }

    /// The section of the heading above; where there is none, the one the form is made for.
    Section sectionAt(const ReadCard& read)
    {
        const Section byForm = sectionFromText(read.card.form.key).value_or(Section::Goals);
        std::optional<Section> byHeading;
        for (const SectionHeading& heading : m_sections) {
            if (heading.firstLine > read.firstLine)
                break;
            if (heading.kind == SectionKind::Goals)
                byHeading = Section::Goals;
            else if (heading.kind == SectionKind::Beyond)
                byHeading = Section::Beyond;
        }
        if (byHeading && *byHeading != byForm)
            note(FindingKind::SectionUnclear, Grade::Warning, read.line, read.card.title, {});
        return byHeading.value_or(byForm);
    }

    /// The first thing after `line` that is no longer the text of a goal.
    size_t endOfGoals(size_t line) const
    {
        size_t end = m_prose.lines.size();
        for (const SectionHeading& heading : m_sections) {
            if (heading.firstLine > line)
                end = std::min(end, heading.firstLine);
        }
        if (!m_cardFirstLines.empty() && m_cardFirstLines.front() > line)
            end = std::min(end, m_cardFirstLines.front());
        if (m_budgetFirst && *m_budgetFirst > line)
            end = std::min(end, *m_budgetFirst);
        return end;
    }

    /// Where the title page and the introduction end at the latest.
    size_t firstCardOrBudget() const
    {
        const auto* heading = sectionOf(m_sections, SectionKind::Budget);
        const size_t budget = heading ? heading->firstLine : m_budgetFirst.value_or(m_prose.lines.size());
        return m_cardFirstLines.empty() ? budget : std::min(budget, m_cardFirstLines.front());
    }

    void takeGoals()
    {
        const auto* heading = sectionOf(m_sections, SectionKind::Assessment);
        const size_t first = heading ? heading->lastLine : 0;
        ReadGoals goals = readGoals(m_prose, first, endOfGoals(first), m_wording);
        m_isTooMany = m_isTooMany || goals.isTooMany;
        m_taken.add(goals.taken);
        m_firstAssessment = goals.firstAssessment;
        const size_t headed = heading ? heading->firstLine : endOfGoals(0);
        m_titlePageEnd = std::min({firstCardOrBudget(), headed, goals.firstLine.value_or(headed)});
        for (ReadGoal& read : goals.goals) {
            read.assessment.account = m_read.book.account.id;
            m_read.goalLines[read.goal.id] = read.line;
            if (read.changeTable) {
                read.changeTable->account = m_read.book.account.id;
                m_read.book.changeTables.push_back(std::move(*read.changeTable));
            }
            m_read.book.goals.push_back(std::move(read.goal));
            m_read.book.assessments.push_back(std::move(read.assessment));
        }
        m_read.findings.insert(m_read.findings.end(), goals.findings.begin(), goals.findings.end());
    }

    void takeBudget()
    {
        AccountBook& book = m_read.book;
        book.budget.account = book.account.id;
        book.account.budgetYears = usualBudgetYears(book.account.year);
        if (!m_budgetFirst)
            return;
        size_t last = m_prose.lines.size();
        for (const SectionHeading& heading : m_sections) {
            if (heading.firstLine > *m_budgetFirst)
                last = std::min(last, heading.firstLine);
        }
        for (const size_t card : m_cardFirstLines) {
            if (card > *m_budgetFirst)
                last = std::min(last, card);
        }
        ReadBudget read = readBudgetTable(m_prose, *m_budgetFirst, last, m_wording);
        m_isTooMany = m_isTooMany || read.isTooMany;
        m_taken.add(read.taken);
        book.account.budgetUnit = read.unit;
        if (read.years)
            book.account.budgetYears = read.years;
        book.budget = std::move(read.budget);
        book.budget.account = book.account.id;
        for (BudgetGroup& group : book.budget.groups) {
            group.account = book.account.id;
            if (containsAny(group.title, m_wording.beyondHeadings))
                group.section = Section::Beyond;
        }
        for (Footnote& footnote : book.budget.footnotes)
            footnote.account = book.account.id;
        m_read.rowLines = std::move(read.rowLines);
        m_read.findings.insert(m_read.findings.end(), read.findings.begin(), read.findings.end());
    }

    /// Addressee ("Til ..."), annex and title up to the first empty line, then the introduction.
    void takeTitlePage()
    {
        Account& account = m_read.book.account;
        size_t line = 0;
        const auto skipBlank = [&] {
            while (line < m_titlePageEnd && m_prose.lines[line].isBlank())
                ++line;
        };
        skipBlank();
        if (line < m_titlePageEnd && startsWithAny(m_prose.lines, line, m_wording.addresseeStarts)) {
            takeTitle(account.addressee, m_prose.lines[line].trimmed().section(u' ', 1), line, line + 1);
            ++line;
        }
        skipBlank();
        const size_t titleFirst = line;
        QStringList title;
        for (; line < m_titlePageEnd && !m_prose.lines[line].isBlank() && title.size() < 4; ++line)
            title.append(m_prose.lines[line].trimmed());
        takeTitle(account.title, title.join(u' '), titleFirst, line);
        takeAnnex(account);
        if (line < m_titlePageEnd) {
            const auto lines = linesOf(line, m_titlePageEnd);
            const Unwrapped introduction = unwrap(lines, columnWidth(lines), m_prose.source);
            account.introduction = introduction.text;
            m_taken.take(lines);
            m_taken.leave(introduction.leftOut);
            if (introduction.isCut)
                note(FindingKind::AnswerCut, Grade::Error, lines.front().number, account.title,
                    {Words::tr("Introduction")});
        }
        static const QRegularExpression yearAtEnd(
            QStringLiteral("\\b((?:19|20)[0-9]{2})\\b(?!.*\\b(?:19|20)[0-9]{2}\\b)"));
        const auto printed = Year::fromText(yearAtEnd.match(account.title).captured(1));
        if (printed && *printed != account.year)
            note(FindingKind::YearDiffers, Grade::Warning, 1, account.title, {account.year.text(), printed->text()});
    }

    /// Takes what is printed on the lines as a title, as far as it fits.
    void takeTitle(QString& title, const QString& printed, size_t first, size_t last)
    {
        title = printed.simplified();
        const bool isCut = title.size() > longestTitle;
        title.truncate(longestTitle);
        if (isCut)
            noteCut(first, title);
        m_taken.look(linesOf(first, last));
        takeLines(first, isCut ? first : last);
    }

    /// What stands between the heading of the assessments and the first of them speaks of all goals.
    void takeLead()
    {
        const auto* heading = sectionOf(m_sections, SectionKind::Assessment);
        if (!heading || m_firstAssessment.value_or(0) <= heading->lastLine)
            return;
        addToIntroduction(heading->lastLine, *m_firstAssessment);
    }

    /// Adds lines to the introduction where there is room for them; else they stay as they are.
    bool addToIntroduction(size_t first, size_t last)
    {
        const auto lines = linesOf(first, last);
        const QString text = unwrap(lines, columnWidth(lines), m_prose.source).text;
        QString& introduction = m_read.book.account.introduction;
        if (text.isEmpty() || introduction.size() + text.size() + 2 > longestAnswer)
            return false;
        introduction += (introduction.isEmpty() ? QString() : QStringLiteral("\n\n")) + text;
        takeLines(first, last);
        return true;
    }

    /// Text that stands where nothing is read, as between a heading and the first form under it, most likely speaks of
    /// all that follows, as the introduction does.
    void placeRest()
    {
        const auto& lines = m_prose.lines;
        const auto isOpen = [this, &lines](size_t line) {
            return line < lines.size() && (lines[line].isBlank() || m_taken.isUnseen(lines[line]));
        };
        for (size_t first = 0; first < lines.size(); ++first) {
            if (lines[first].isBlank() || !m_taken.isUnseen(lines[first]))
                continue;
            size_t last = first + 1;
            while (isOpen(last))
                ++last;
            if (addToIntroduction(first, last))
                note(textfindings::TextPlaced, Grade::Warning, lines[first].number, m_read.book.account.title,
                    {Words::tr("Introduction"), firstWords(lines[first].text)});
            first = last;
        }
    }

    void takeAnnex(Account& account) const
    {
        QStringList words;
        for (const QString& word : m_wording.annexStarts)
            words.append(QRegularExpression::escape(word));
        const QRegularExpression annex(QStringLiteral("^((?:%1)\\s+[0-9]+[a-z]?)[.:]?\\s+").arg(words.join(u'|')),
            QRegularExpression::CaseInsensitiveOption);
        const auto match = annex.match(account.title);
        if (!match.hasMatch())
            return;
        account.annex = match.captured(1);
        account.title.remove(0, match.capturedLength());
    }

    void joinCardsAndRows()
    {
        AccountBook& book = m_read.book;
        QStringList cardTitles;
        for (const Card& card : book.cards)
            cardTitles.append(card.title);
        QStringList rowTitles;
        std::vector<BudgetRow*> rows;
        for (BudgetGroup& group : book.budget.groups) {
            for (BudgetRow& row : group.rows) {
                rowTitles.append(row.title);
                rows.push_back(&row);
            }
        }
        std::vector<bool> cardHasRow(book.cards.size());
        for (const Pair& pair : pairTitles(cardTitles, rowTitles, m_wording.likenessIgnores)) {
            const Card& card = book.cards[pair.left];
            BudgetRow& row = *rows[pair.right];
            row.initiative = card.initiative;
            cardHasRow[pair.left] = true;
            if (!pair.isExact)
                note(FindingKind::NamesDiffer, Grade::Note, m_read.rowLines[row.id], card.title,
                    {card.title, row.title});
        }
        for (const BudgetRow* row : rows) {
            if (!row->initiative && !book.cards.empty())
                note(FindingKind::RowWithoutCard, Grade::Warning, m_read.rowLines[row->id], row->title, {row->title});
        }
        for (size_t i = 0; i < book.cards.size(); ++i) {
            if (!cardHasRow[i] && !rows.empty())
                note(FindingKind::CardWithoutRow, Grade::Warning, m_read.cardLines[book.cards[i].id],
                    book.cards[i].title, {book.cards[i].title});
        }
    }

    /// The lists of areas that the texts name, each at the line where its names begin.
    void findLists()
    {
        const AccountBook& book = m_read.book;
        QStringList texts{book.account.introduction};
        for (const GoalAssessment& assessment : book.assessments)
            texts << assessment.assessment << assessment.recommendation;
        for (const Card& card : book.cards) {
            for (const auto& [field, answer] : card.answers)
                texts.append(answer.text);
        }
        m_read.lists = namedLists(texts, m_wording);
        size_t line = 0;
        qsizetype column = 0;
        for (NamedList& list : m_read.lists) {
            static const QRegularExpression joints(QStringLiteral("[\\s/]"));
            const QString names = u'(' + list.areas.front().section(joints, 0, 0);
            for (size_t at = line; at < m_prose.lines.size() && list.line == 0; ++at) {
                const qsizetype found = m_prose.lines[at].text.indexOf(names, at == line ? column : 0);
                if (found < 0)
                    continue;
                list.line = m_prose.lines[at].number;
                line = at;
                column = found + 1;
            }
        }
    }

    const Prose& m_prose;
    const Wording& m_wording;
    const std::vector<FormTemplate>& m_forms;
    std::vector<SectionHeading> m_sections;
    std::optional<size_t> m_budgetFirst;
    std::vector<size_t> m_cardFirstLines;
    std::optional<size_t> m_firstAssessment;
    size_t m_titlePageEnd = 0;
    TakenLines m_taken;
    bool m_isTooMany = false;
    ReadAccount m_read;
};

} // namespace

Result<ReadAccount> readAccount(
    const Prose& prose, const Wording& wording, const std::vector<FormTemplate>& forms, Year year)
{
    return Reader(prose, wording, forms, year).read();
}

} // namespace indblik
