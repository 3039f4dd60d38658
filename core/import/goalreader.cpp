// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/goalreader.h"

#include "core/import/changereader.h"
#include "core/import/labels.h"
#include "core/import/wrapped.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

struct ListedGoal
{
    QString code;
    QString title;
    int line = 0;
};

struct AssessmentStart
{
    QString code;
    size_t line = 0;
    qsizetype column = 0; ///< after "Ad a."
};

bool containsWord(const QString& text, const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [&text](const QString& word) {
        return QRegularExpression(QStringLiteral("\\b%1\\b").arg(QRegularExpression::escape(word)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption)
            .match(text)
            .hasMatch();
    });
}

class Reader
{
public:
    Reader(const Prose& prose, const Wording& wording) : m_prose(prose), m_wording(wording) {}

    ReadGoals read(size_t first, size_t last)
    {
        const auto starts = findStarts(first, last);
        findList(starts.empty() ? first : starts.front().line);
        for (size_t i = 0; i < starts.size(); ++i)
            readAssessment(starts[i], i + 1 < starts.size() ? starts[i + 1].line : last);
        for (const ListedGoal& listed : m_listed) {
            const bool isAssessed = std::any_of(m_read.goals.begin(), m_read.goals.end(),
                [&listed](const ReadGoal& goal) { return goal.goal.code == listed.code; });
            if (isAssessed)
                continue;
            addGoal(listed.code, listed.title, listed.line);
            m_read.findings.push_back({.kind = FindingKind::AssessmentMissing,
                .grade = Grade::Warning,
                .place = {m_prose.source, listed.line},
                .subject = listed.title,
                .words = {listed.code}});
        }
        std::stable_sort(m_read.goals.begin(), m_read.goals.end(),
            [](const ReadGoal& a, const ReadGoal& b) { return a.goal.code < b.goal.code; });
        for (size_t i = 0; i < m_read.goals.size(); ++i)
            m_read.goals[i].goal.ordinal = int(i);
        return std::move(m_read);
    }

private:
    std::vector<AssessmentStart> findStarts(size_t first, size_t last) const
    {
        QStringList words;
        for (const QString& word : m_wording.goalStarts)
            words.append(QRegularExpression::escape(word));
        const QRegularExpression start(
            QStringLiteral("^\\s*(?:%1)\\s+(?:mål\\s+)?([a-zæøå])[.):]\\s*").arg(words.join(u'|')),
            QRegularExpression::CaseInsensitiveOption);
        std::vector<AssessmentStart> starts;
        for (size_t line = first; line < last; ++line) {
            const auto match = start.match(m_prose.lines[line].text);
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
            const auto a = before.match(text);
            const auto b = behind.match(text);
            const QString code = a.hasMatch() ? a.captured(1) : b.captured(2);
            const QChar expected = QChar(u'a' + int(m_listed.size()));
            if (code == expected) {
                m_listed.push_back({code, a.hasMatch() ? a.captured(2) : b.captured(1), m_prose.lines[line].number});
                if (!m_read.listFirst)
                    m_read.listFirst = line;
            } else if (!m_listed.empty() && line > 0 && !m_prose.lines[line].isBlank()
                       && !m_prose.lines[line - 1].isBlank() && !m_listed.back().title.endsWith(u'.')) {
                m_listed.back().title += u' ' + m_prose.lines[line].trimmed();
            }
        }
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
        if (!titleEnd) {
            titleEnd = endOfSentence(lines);
            const QString printed = textUpTo(lines, *titleEnd);
            if (goal)
                m_read.findings.push_back({.kind = FindingKind::GoalTitleDiffers,
                    .grade = Grade::Warning,
                    .place = {m_prose.source, number},
                    .subject = title,
                    .words = {title, printed}});
            else
                title = printed;
        }
        ReadGoal& read = addGoal(start.code, title, number);
        const int width = columnWidth(lines);
        const auto body = withoutTitle(lines, *titleEnd);
        const size_t firstLine = start.line + titleEnd->line;
        splitText(read, body, firstLine, width);
    }

    static PhraseEnd endOfSentence(const std::vector<ProseLine>& lines)
    {
        size_t line = 0;
        while (line + 1 < lines.size() && !lines[line].trimmed().endsWith(u'.') && !lines[line + 1].isBlank())
            ++line;
        return {line, lines[line].text.size()};
    }

    static QString textUpTo(const std::vector<ProseLine>& lines, const PhraseEnd& end)
    {
        QStringList parts;
        for (size_t line = 0; line <= end.line; ++line)
            parts.append(lines[line].trimmed());
        return parts.join(u' ').simplified();
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
            for (size_t line = table->firstLine; line < table->lastLine; ++line)
                body[line - firstLine].text.clear();
            read.changeTable = std::move(table->table);
            read.changeTable->goal = read.goal.id;
            m_read.findings.insert(m_read.findings.end(), table->findings.begin(), table->findings.end());
        }
        Unwrapped text = unwrap(body, width, m_prose.source);
        for (Finding& finding : text.findings) {
            finding.subject = read.goal.title;
            m_read.findings.push_back(std::move(finding));
        }
        QStringList paragraphs = text.text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
        for (qsizetype i = paragraphs.size() - 1; i >= 0; --i) {
            if (!containsWord(paragraphs[i], m_wording.recommendation))
                continue;
            read.assessment.recommendation = paragraphs.takeAt(i);
            read.assessment.decision = decisionOf(read.assessment.recommendation);
            break;
        }
        if (read.assessment.recommendation.isEmpty())
            m_read.findings.push_back({.kind = FindingKind::RecommendationUnclear,
                .grade = Grade::Warning,
                .place = {m_prose.source, read.line},
                .subject = read.goal.title});
        read.assessment.assessment = paragraphs.join(QStringLiteral("\n\n"));
    }

    std::optional<Recommendation> decisionOf(const QString& text) const
    {
        const bool keep = containsWord(text, m_wording.keep);
        const bool change = containsWord(text, m_wording.change);
        const bool drop = containsWord(text, m_wording.drop);
        if (int(keep) + int(change) + int(drop) != 1)
            return std::nullopt;
        return keep ? Recommendation::Keep : (change ? Recommendation::Change : Recommendation::Drop);
    }

    const Prose& m_prose;
    const Wording& m_wording;
    std::vector<ListedGoal> m_listed;
    ReadGoals m_read;
};

} // namespace

ReadGoals readGoals(const Prose& prose, size_t assessmentFirst, size_t assessmentLast, const Wording& wording)
{
    return Reader(prose, wording).read(assessmentFirst, assessmentLast);
}

} // namespace indblik
