// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/cardreader.h"

#include "core/import/account/accountlimits.h"
#include "core/import/account/labels.h"
#include "core/import/account/textfindings.h"
#include "core/import/account/wrapped.h"
#include "core/import/files/remark.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

constexpr size_t mostTitleLines = 5;

/// Below this many lines a form's own lines say too little about how wide its column is.
constexpr size_t linesForWidth = 8;

bool endsLikeText(const QString& line)
{
    static const QRegularExpression end(QStringLiteral("[.;!?][)\"”]?$"));
    return end.match(line).hasMatch() && !line.endsWith(QStringLiteral("m.v."))
           && !line.endsWith(QStringLiteral("mv."));
}

struct Title
{
    QString text;
    bool isNew = false;
    size_t firstLine = 0;
    bool isPlain = true; ///< parted from the text before it
    bool isCut = false;  ///< longer than longestTitle
};

class Reader
{
public:
    Reader(const Prose& prose, const Wording& wording, const std::vector<FormTemplate>& forms,
        const std::vector<SectionHeading>& sections, const std::vector<size_t>& ends)
        : m_prose(prose)
        , m_wording(wording)
        , m_forms(forms)
        , m_sections(sections)
        , m_ends(ends)
    {}

    ReadCards read()
    {
        m_labels = findLabels(m_prose, m_wording);
        m_width = columnWidth(m_prose.lines);
        findStarts();
        if (m_starts.size() > mostThings || m_labels.size() >= mostLabels) {
            m_read.isTooMany = true;
            return std::move(m_read);
        }
        for (size_t i = 0; i < m_starts.size(); ++i) {
            const size_t next = i + 1 < m_starts.size() ? m_starts[i + 1].title.firstLine : m_prose.lines.size();
            readCard(m_starts[i], std::min(next, endAfter(m_starts[i].line)));
        }
        return std::move(m_read);
    }

private:
    struct Start
    {
        size_t line; ///< of the first label
        Title title;
    };

    bool isFirstField(const LabelMatch& label) const
    {
        return std::any_of(m_forms.begin(), m_forms.end(), [&label](const FormTemplate& form) {
            return form.ref.key == label.form && form.fields.front().key == label.field;
        });
    }

    /// A form begins where its first label stands under a title, which is always shorter than running text.
    void findStarts()
    {
        size_t floor = 0;
        for (const LabelMatch& label : m_labels) {
            if (!label.isWhole || !isFirstField(label) || (!m_starts.empty() && m_starts.back().line == label.line))
                continue;
            if (m_starts.size() > mostThings)
                return;
            auto title = titleAbove(label.line, floor, m_width);
            if (!title)
                continue;
            m_starts.push_back({label.line, *title});
            floor = label.line + 1;
        }
    }

    bool isHeading(size_t line) const
    {
        return std::any_of(m_sections.begin(), m_sections.end(),
            [line](const SectionHeading& h) { return line >= h.firstLine && line < h.lastLine; });
    }

    std::optional<Title> titleAbove(size_t label, size_t floor, int width) const
    {
        size_t last = label;
        if (last > floor && m_prose.lines[last - 1].isBlank())
            --last;
        size_t first = last;
        bool isParted = false;
        while (first > floor && last - first < mostTitleLines) {
            const ProseLine& above = m_prose.lines[first - 1];
            isParted = above.isBlank() || isHeading(first - 1);
            if (isParted)
                break;
            --first;
            isParted = above.startsPage;
            if (isParted)
                break;
        }
        if (first == last)
            return std::nullopt;
        isParted = isParted || first == 0;

        // Text of the form before may run on right above; a title does not end like a sentence.
        bool isPlain = isParted;
        for (size_t line = first; line + 1 < last; ++line) {
            if (endsLikeText(m_prose.lines[line].trimmed())) {
                first = line + 1;
                isPlain = false;
            }
        }
        const QString lastLine = m_prose.lines[last - 1].trimmed();
        const QString labelWord = m_prose.lines[label].trimmed().section(u' ', 0, 0);
        if ((lastLine.size() + 1 + labelWord.size()) * 6 > width * 5 || endsLikeText(lastLine))
            return std::nullopt;
        return makeTitle(first, last, isPlain);
    }

    Title makeTitle(size_t first, size_t last, bool isPlain) const
    {
        Title title{{}, false, first, isPlain};
        QStringList parts;
        for (size_t line = first; line < last; ++line)
            parts.append(m_prose.lines[line].trimmed());
        title.text = parts.join(u' ').simplified();
        title.isCut = title.text.size() > longestTitle;
        title.text.truncate(longestTitle);
        for (const QString& mark : m_wording.newMarks) {
            if (!title.text.endsWith(mark, Qt::CaseInsensitive))
                continue;
            title.text = title.text.left(title.text.size() - mark.size()).trimmed();
            title.isNew = true;
            break;
        }
        return title;
    }

    size_t endAfter(size_t line) const
    {
        size_t end = m_prose.lines.size();
        for (const SectionHeading& heading : m_sections) {
            if (heading.firstLine > line)
                end = std::min(end, heading.firstLine);
        }
        for (const size_t other : m_ends) {
            if (other > line)
                end = std::min(end, other);
        }
        return end;
    }

    int widthOf(size_t first, size_t last) const
    {
        return columnWidth(std::span(m_prose.lines).subspan(first, last - first));
    }

    /// A label begins a row of the printed form, so the line before it ended on purpose.
    bool startsRow(const LabelMatch& label, size_t start, int width) const
    {
        if (label.line == start || m_prose.lines[label.line].startsPage)
            return true;
        const QString before = m_prose.lines[label.line - 1].trimmed();
        if (before.isEmpty() || endsLikeText(before))
            return true;
        const QString word = m_prose.lines[label.line].trimmed().section(u' ', 0, 0);
        return (before.size() + 1 + word.size()) * 6 <= width * 5;
    }

    /// The labels of one form within the lines, each field once, in the order of lines. The label that is next in the
    /// form is taken wherever a line begins with it; another one only where a printed row can begin.
    std::vector<LabelMatch> labelsOf(const FormTemplate& form, size_t first, size_t last, int width) const
    {
        std::vector<LabelMatch> taken;
        const auto has = [&taken](const FieldKey& field) {
            return std::any_of(
                taken.begin(), taken.end(), [&field](const LabelMatch& label) { return label.field == field; });
        };
        for (const bool whole : {true, false}) {
            FieldKey expected = form.fields.front().key;
            auto begin = std::lower_bound(m_labels.begin(), m_labels.end(), first,
                [](const LabelMatch& label, size_t line) { return label.line < line; });
            for (; begin != m_labels.end() && begin->line < last; ++begin) {
                const LabelMatch& label = *begin;
                if (label.form != form.ref.key || label.isWhole != whole || has(label.field))
                    continue;
                if (label.field == expected || startsRow(label, first, width)) {
                    taken.push_back(label);
                    expected = fieldAfter(form, label.field);
                }
            }
        }
        std::sort(taken.begin(), taken.end(), [](const LabelMatch& a, const LabelMatch& b) { return a.line < b.line; });
        return taken;
    }

    static FieldKey fieldAfter(const FormTemplate& form, const FieldKey& key)
    {
        for (size_t i = 0; i + 1 < form.fields.size(); ++i) {
            if (form.fields[i].key == key)
                return form.fields[i + 1].key;
        }
        return {};
    }

    std::span<const ProseLine> linesOf(size_t first, size_t last) const
    {
        return std::span(m_prose.lines).subspan(first, last - first);
    }

    void readCard(const Start& start, size_t last)
    {
        m_read.taken.look(linesOf(start.title.firstLine, last));
        const size_t lineCount = last - start.line;
        const int width = lineCount >= linesForWidth ? widthOf(start.line, last) : m_width;
        const FormTemplate* form = nullptr;
        std::vector<LabelMatch> labels;
        for (const FormTemplate& candidate : m_forms) {
            auto found = labelsOf(candidate, start.line, last, width);
            if (!form || found.size() > labels.size()) {
                form = &candidate;
                labels = std::move(found);
            }
        }
        const int line = m_prose.lines[start.title.firstLine].number;
        if (labels.size() < 2) {
            m_read.refused.push_back({start.title.text,
                remark(m_prose.source, FindingKind::CardIncomplete, Grade::Error, line, start.title.text)});
            return;
        }

        ReadCard read;
        read.firstLine = start.title.firstLine;
        read.line = line;
        read.card.title = start.title.text;
        read.card.isNew = start.title.isNew;
        read.card.form = form->ref;
        read.card.ordinal = int(m_read.cards.size());
        if (start.title.isCut)
            note(read, textfindings::TitleCut, Grade::Warning, line, {firstWords(start.title.text)});
        else
            m_read.taken.take(linesOf(start.title.firstLine, start.line));
        if (!start.title.isPlain)
            note(read, FindingKind::TitleUncertain, Grade::Warning, line, {start.title.text});
        for (size_t i = 0; i < labels.size(); ++i)
            readAnswer(read, labels[i], i + 1 < labels.size() ? labels[i + 1].line : last, width);
        for (const Field& field : form->fields) {
            if (!read.card.answers.contains(field.key))
                note(read, FindingKind::FieldMissing, Grade::Warning, m_prose.lines[start.line].number, {field.label});
        }
        m_read.cards.push_back(std::move(read));
    }

    void note(ReadCard& read, FindingKind kind, Grade grade, int line, const QStringList& words) const
    {
        read.findings.push_back(remark(m_prose.source, kind, grade, line, read.card.title, words));
    }

    void readAnswer(ReadCard& read, const LabelMatch& label, size_t last, int width)
    {
        if (!label.isWhole)
            note(read, FindingKind::LabelCut, Grade::Warning, m_prose.lines[label.line].number,
                {label.printed, label.meant});
        std::vector<ProseLine> lines(m_prose.lines.begin() + qsizetype(label.end.line),
            m_prose.lines.begin() + qsizetype(std::max(last, label.end.line + 1)));
        lines.front().text.remove(0, label.end.column);
        lines.front().startsPage = false;
        m_read.taken.take(linesOf(label.line, label.end.line + 1));
        leaveOutGuidance(read, label, lines);
        m_read.taken.take(lines);

        Unwrapped answer = unwrap(lines, width, m_prose.source);
        m_read.taken.leave(answer.leftOut);
        if (answer.isCut)
            note(read, FindingKind::AnswerCut, Grade::Error, lines.front().number, {label.meant});
        for (Finding& finding : answer.findings) {
            finding.subject = read.card.title;
            read.findings.push_back(std::move(finding));
        }
        read.card.answers[label.field].text = storedText(answer.text);
    }

    /// Guidance stands right under a label that has nothing beside it. What the wording has whole ends where it ends;
    /// other guidance ends at the first of an empty line and a line that ends a sentence, unless all would be guidance:
    /// then nothing is. Its lines are not taken.
    void leaveOutGuidance(ReadCard& read, const LabelMatch& label, std::vector<ProseLine>& lines)
    {
        if (!lines.front().isBlank() || lines.size() < 2)
            return;
        if (const auto end = endOfKnownGuidance(lines)) {
            m_read.taken.take(std::span(lines).subspan(1, end->line));
            lines.erase(lines.begin(), lines.begin() + qsizetype(end->line));
            lines.front().text.remove(0, end->column);
            return;
        }
        if (!startsWithAny(lines, 1, m_wording.guidanceStarts))
            return;
        size_t end = 1;
        while (end + 1 < lines.size() && !lines[end + 1].isBlank() && !endsLikeText(lines[end].trimmed()))
            ++end;
        const auto begin = std::find_if(
            lines.begin() + qsizetype(end) + 1, lines.end(), [](const ProseLine& line) { return !line.isBlank(); });
        const auto answer = begin == lines.end() ? lines.begin() + 1 : begin;
        read.findings.push_back(remark(m_prose.source, FindingKind::GuidanceUncertain, Grade::Warning, answer->number,
            read.card.title, {label.meant, firstWords(answer->text)}));
        read.findings.back().field = label.field;
        lines.erase(lines.begin(), answer);
    }

    std::optional<PhraseEnd> endOfKnownGuidance(const std::vector<ProseLine>& lines) const
    {
        for (const QString& guidance : m_wording.guidance) {
            if (const auto end = matchPhrase(lines, 1, guidance))
                return end;
        }
        return std::nullopt;
    }

    const Prose& m_prose;
    const Wording& m_wording;
    const std::vector<FormTemplate>& m_forms;
    const std::vector<SectionHeading>& m_sections;
    const std::vector<size_t>& m_ends;
    std::vector<LabelMatch> m_labels;
    std::vector<Start> m_starts;
    int m_width = 0;
    ReadCards m_read;
};

} // namespace

ReadCards readCards(const Prose& prose, const Wording& wording, const std::vector<FormTemplate>& forms,
    const std::vector<SectionHeading>& sections, const std::vector<size_t>& ends)
{
    return Reader(prose, wording, forms, sections, ends).read();
}

} // namespace indblik
