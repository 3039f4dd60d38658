// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/goalreader.h"

#include "core/import/account/accountlimits.h"
#include "core/import/account/changereader.h"
#include "core/import/account/labels.h"
#include "core/import/account/textfindings.h"
#include "core/import/account/wrapped.h"
#include "core/import/files/remark.h"
#include "core/wordpattern.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AccountImport)
};

struct ListedGoal
{
    QString code;
    QString title;
    int line = 0;
    size_t lastLine = 0; ///< index of the last line that it goes on to
};

struct AssessmentStart
{
    QString code;
    size_t line = 0;
    qsizetype column = 0; ///< after "Ad a."
};

/// Finds any of the words where it stands as a whole word.
QRegularExpression anyWord(const QStringList& words)
{
    return wordPattern(QStringLiteral("\\b") + anyOf(words) + QStringLiteral("\\b"));
}

/// "a) ...", "... a)": what may begin an item of the list of goals.
bool mayBeListed(const QString& line)
{
    const QStringView text = QStringView(line).trimmed();
    return text.size() > 3 && (text[1] == u'.' || text[1] == u')' || text.endsWith(u')'));
}

class Reader
{
public:
    Reader(const Prose& prose, const Wording& wording)
        : m_prose(prose)
        , m_wording(wording)
        , m_recommendation(anyWord(wording.recommendation))
        , m_keep(anyWord(wording.keep))
        , m_change(anyWord(wording.change))
        , m_drop(anyWord(wording.drop))
    {}

    ReadGoals read(size_t first, size_t last)
    {
        const auto starts = findStarts(first, last);
        if (starts.size() > mostThings) {
            m_read.isTooMany = true;
            return std::move(m_read);
        }
        findList(starts.empty() ? first : starts.front().line);
        if (!starts.empty())
            m_read.firstAssessment = starts.front().line;
        if (!m_read.firstLine)
            m_read.firstLine = m_read.firstAssessment;
        for (size_t i = 0; i < starts.size(); ++i)
            readAssessment(starts[i], i + 1 < starts.size() ? starts[i + 1].line : last);
        for (const ListedGoal& listed : m_listed) {
            const bool isAssessed = std::any_of(m_read.goals.begin(), m_read.goals.end(),
                [&listed](const ReadGoal& goal) { return goal.goal.code == listed.code; });
            if (isAssessed)
                continue;
            addGoal(listed.code, listed.title, listed.line);
            note(FindingKind::AssessmentMissing, listed.line, listed.title, {listed.code});
        }
        std::stable_sort(m_read.goals.begin(), m_read.goals.end(),
            [](const ReadGoal& a, const ReadGoal& b) { return a.goal.code < b.goal.code; });
        for (size_t i = 0; i < m_read.goals.size(); ++i)
            m_read.goals[i].goal.ordinal = int(i);
        return std::move(m_read);
    }

private:
    void note(FindingKind kind, int line, const QString& subject, const QStringList& words = {})
    {
        m_read.findings.push_back(remark(m_prose.source, kind, Grade::Warning, line, subject, words));
    }

    std::vector<AssessmentStart> findStarts(size_t first, size_t last) const
    {
        QStringList words;
        for (const QString& word : m_wording.goalStarts)
            words.append(QRegularExpression::escape(word));
        const QRegularExpression start(
            QStringLiteral("^\\s*(?:%1)\\s+(?:mål\\s+)?([a-zæøå])[.):]\\s*").arg(words.join(u'|')),
            QRegularExpression::CaseInsensitiveOption);
        std::vector<AssessmentStart> starts;
        const auto mayStart = [this](QStringView line) {
            return std::any_of(m_wording.goalStarts.begin(), m_wording.goalStarts.end(),
                [line](const QString& word) { return line.startsWith(word, Qt::CaseInsensitive); });
        };
        for (size_t line = first; line < last && starts.size() <= mostThings; ++line) {
            const QString& text = m_prose.lines[line].text;
            const auto match = mayStart(QStringView(text).trimmed()) ? start.match(text) : QRegularExpressionMatch();
            if (match.hasMatch())
                starts.push_back({match.captured(1).toLower(), line, match.capturedLength()});
        }
        return starts;
    }

    /// Items whose letters follow each other from a; the letter stands before the item or at the end of its first line.
    void findList(size_t last)
    {
        static const QRegularExpression before(QStringLiteral("^\\s*([a-zæøå])[.)]\\s+(\\S.*)$"));
        static const QRegularExpression behind(QStringLiteral("^\\s*(\\S.*\\S)\\s+([a-zæøå])\\)\\s*$"));
        for (size_t line = 0; line < last; ++line) {
            const QString& text = m_prose.lines[line].text;
            const bool mayBe = text.size() <= longestTitle && mayBeListed(text);
            const auto a = mayBe ? before.match(text) : QRegularExpressionMatch();
            const auto b = mayBe ? behind.match(text) : QRegularExpressionMatch();
            const QString code = a.hasMatch() ? a.captured(1) : b.captured(2);
            const QChar expected = QChar(u'a' + int(m_listed.size()));
            if (code == expected) {
                m_listed.push_back(
                    {code, a.hasMatch() ? a.captured(2) : b.captured(1), m_prose.lines[line].number, line});
                m_read.taken.take(linesOf(line, line + 1));
                if (!m_read.firstLine)
                    m_read.firstLine = line;
            } else if (!m_listed.empty() && line == m_listed.back().lastLine + 1 && !m_prose.lines[line].isBlank()
                       && !m_listed.back().title.endsWith(u'.')
                       && m_listed.back().title.size() + text.size() < longestTitle) {
                m_listed.back().title += u' ' + m_prose.lines[line].trimmed();
                m_listed.back().lastLine = line;
                m_read.taken.take(linesOf(line, line + 1));
            }
        }
    }

    std::span<const ProseLine> linesOf(size_t first, size_t last) const
    {
        return std::span(m_prose.lines).subspan(first, last - first);
    }

    const ListedGoal* listed(const QString& code) const
    {
        const auto found = std::find_if(
            m_listed.begin(), m_listed.end(), [&code](const ListedGoal& goal) { return goal.code == code; });
        return found == m_listed.end() ? nullptr : &*found;
    }

    ReadGoal& addGoal(const QString& code, const QString& title, int line)
    {
        ReadGoal read;
        read.goal.code = code;
        read.goal.title = title.simplified();
        read.assessment.goal = read.goal.id;
        read.line = line;
        m_read.goals.push_back(std::move(read));
        return m_read.goals.back();
    }

    void readAssessment(const AssessmentStart& start, size_t last)
    {
        const int number = m_prose.lines[start.line].number;
        // The goal's words are printed again after "Ad a."; the assessment begins after them.
        std::vector<ProseLine> lines(
            m_prose.lines.begin() + qsizetype(start.line), m_prose.lines.begin() + qsizetype(last));
        lines.front().text.remove(0, start.column);
        lines.front().startsPage = false;
        const ListedGoal* goal = listed(start.code);
        std::optional<PhraseEnd> titleEnd;
        if (goal)
            titleEnd = matchPhrase(lines, 0, goal->title);
        QString title = goal ? goal->title : QString();
        const bool isTitleKept = titleEnd || lines.front().trimmed().size() <= longestTitle;
        if (!titleEnd) {
            titleEnd = endOfSentence(lines);
            const QString printed = textUpTo(lines, *titleEnd);
            if (goal)
                note(FindingKind::GoalTitleDiffers, number, title, {title, printed});
            else
                title = printed;
        }
        ReadGoal& read = addGoal(start.code, title, number);
        const int width = columnWidth(lines);
        const auto body = withoutTitle(lines, *titleEnd);
        const size_t firstLine = start.line + titleEnd->line;
        m_read.taken.take(linesOf(start.line, last));
        splitText(read, body, firstLine, width);
        if (!isTitleKept)
            m_read.taken.leave({number});
    }

    static PhraseEnd endOfSentence(const std::vector<ProseLine>& lines)
    {
        size_t line = 0;
        qsizetype characters = lines[0].trimmed().size();
        // What would not fit in a title is text.
        for (; line + 1 < lines.size() && !lines[line].trimmed().endsWith(u'.') && !lines[line + 1].isBlank(); ++line) {
            characters += 1 + lines[line + 1].trimmed().size();
            if (characters > longestTitle)
                break;
        }
        return {line, lines[line].text.size()};
    }

    static QString textUpTo(const std::vector<ProseLine>& lines, const PhraseEnd& end)
    {
        QStringList parts;
        qsizetype characters = 0;
        for (size_t line = 0; line <= end.line && characters < longestTitle; ++line) {
            parts.append(lines[line].trimmed().left(longestTitle));
            characters += parts.back().size();
        }
        return parts.join(u' ').simplified().left(longestTitle);
    }

    static std::vector<ProseLine> withoutTitle(const std::vector<ProseLine>& lines, const PhraseEnd& end)
    {
        std::vector<ProseLine> body(lines.begin() + qsizetype(end.line), lines.end());
        body.front().text.remove(0, end.column);
        body.front().startsPage = false;
        return body;
    }

    /// Takes the change table out of the text, then parts assessment and recommendation.
    void splitText(ReadGoal& read, std::vector<ProseLine> body, size_t firstLine, int width)
    {
        if (auto table = readChangeTable(m_prose, firstLine, firstLine + body.size(), m_wording)) {
            // An empty line stays where the table was, so that the text around it does not run together.
            for (size_t line = table->firstLine; line < table->lastLine; ++line) {
                if (std::find(table->others.begin(), table->others.end(), line) == table->others.end())
                    body[line - firstLine].text.clear();
            }
            takeTable(read, *table);
            read.changeTable = std::move(table->table);
            read.changeTable->goal = read.goal.id;
            m_read.findings.insert(m_read.findings.end(), table->findings.begin(), table->findings.end());
        }
        Unwrapped text = unwrap(body, width, m_prose.source);
        m_read.taken.leave(text.leftOut);
        for (Finding& finding : text.findings) {
            finding.subject = read.goal.title;
            m_read.findings.push_back(std::move(finding));
        }
        if (text.isCut)
            note(FindingKind::AnswerCut, read.line, read.goal.title, {read.goal.title});
        QStringList paragraphs = text.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
        for (qsizetype i = paragraphs.size() - 1; i >= 0; --i) {
            if (!m_recommendation.match(paragraphs[i]).hasMatch())
                continue;
            read.assessment.recommendation = paragraphs.takeAt(i);
            read.assessment.decision = decisionOf(read.assessment.recommendation);
            break;
        }
        if (read.assessment.recommendation.isEmpty())
            note(FindingKind::RecommendationUnclear, read.line, read.goal.title);
        read.assessment.assessment = paragraphs.join(QStringLiteral("\n\n"));
    }

    /// The lines between its caption and its rows that are neither stay in the text, where they may not belong.
    void takeTable(const ReadGoal& read, const ReadChangeTable& table)
    {
        if (table.isCaptionCut) {
            note(textfindings::TitleCut, m_prose.lines[table.firstLine].number, read.goal.title,
                {firstWords(table.table.title)});
            for (size_t line = table.firstLine; line < table.lastLine; ++line)
                m_read.taken.leave({m_prose.lines[line].number});
        }
        for (const size_t line : table.others)
            note(textfindings::TextPlaced, m_prose.lines[line].number, read.goal.title,
                {Words::tr("Assessment"), firstWords(m_prose.lines[line].text)});
    }

    std::optional<Recommendation> decisionOf(const QString& text) const
    {
        const bool keep = m_keep.match(text).hasMatch();
        const bool change = m_change.match(text).hasMatch();
        const bool drop = m_drop.match(text).hasMatch();
        if (int(keep) + int(change) + int(drop) != 1)
            return std::nullopt;
        return keep ? Recommendation::Keep : (change ? Recommendation::Change : Recommendation::Drop);
    }

    const Prose& m_prose;
    const Wording& m_wording;
    QRegularExpression m_recommendation;
    QRegularExpression m_keep;
    QRegularExpression m_change;
    QRegularExpression m_drop;
    std::vector<ListedGoal> m_listed;
    ReadGoals m_read;
};

} // namespace

ReadGoals readGoals(const Prose& prose, size_t assessmentFirst, size_t assessmentLast, const Wording& wording)
{
    return Reader(prose, wording).read(assessmentFirst, assessmentLast);
}

} // namespace indblik
