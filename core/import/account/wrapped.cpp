// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/wrapped.h"

#include "core/domain/card.h"
#include "core/import/account/accountlimits.h"
#include "core/import/account/textfindings.h"
#include "core/import/files/remark.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

struct Line
{
    QString text;
    int number = 0;
    bool afterBlank = false; ///< an empty line or the beginning of a page stands before it
    bool afterPage = false;
    bool markAtEnd = false; ///< "opnår den -": the mark of a list item, moved behind its first line by the extractor
    bool hasBullet = false; ///< that mark is a bullet, which nothing else is written with
    bool isItem = false;
    bool goesOn = false; ///< belongs to the item before it
};

/// U+F0B7 and U+F0A7 are bullets of the Symbol and Wingdings fonts.
bool isBullet(QChar c)
{
    return c == u'•' || c == u'·' || c == u'▪' || c == u'◦' || c == QChar(0xf0b7) || c == QChar(0xf0a7);
}

const QRegularExpression& itemMark()
{
    static const QRegularExpression mark(QStringLiteral("^(?:[•·▪◦\uf0b7\uf0a7*]|[-–—](?=\\s))\\s*"));
    return mark;
}

bool endsSentence(const QString& text)
{
    static const QRegularExpression end(QStringLiteral("[.!?:][)\"”»]*$"));
    return end.match(text).hasMatch();
}

bool startsLikeASentence(const QString& text)
{
    for (const QChar c : text) {
        if (c.isLetter())
            return c.isUpper();
        if (c.isDigit() || c == u'§')
            return true;
    }
    return false;
}

/// True where the next line's first word would have fitted: then the line was ended on purpose. A seventh of the
/// width is kept in hand, for letters differ in width.
bool hadRoom(const QString& text, const QString& next, int width)
{
    const qsizetype firstWord = next.indexOf(u' ') < 0 ? next.size() : next.indexOf(u' ');
    return (text.size() + 1 + firstWord) * 7 <= width * 6;
}

/// Lines with far more characters than a text may have; the rest cannot count.
constexpr qsizetype enough = 2 * qsizetype(longestAnswer);

/// Lines with text, told whether something parts them from the line before.
std::vector<Line> filledLines(std::span<const ProseLine> lines)
{
    std::vector<Line> filled;
    qsizetype characters = 0;
    bool blank = false;
    for (const ProseLine& line : lines) {
        if (characters > enough)
            break;
        if (line.isBlank()) {
            blank = true;
            continue;
        }
        Line next{line.text.simplified(), line.number, blank && !filled.empty(), line.startsPage && !filled.empty()};
        next.hasBullet = next.text.size() > 1 && isBullet(next.text.back());
        next.markAtEnd = next.text.size() > 1 && (next.hasBullet || line.text.endsWith(u'-'));
        characters += next.text.size();
        filled.push_back(std::move(next));
        blank = false;
    }
    // An empty line under a label's own line parts nothing; a list goes on over it.
    if (filled.size() > 1 && filled[0].markAtEnd && filled[1].markAtEnd)
        filled[1].afterBlank = false;
    return filled;
}

/// [first, last) of the lines up to the next empty line.
size_t blockEnd(const std::vector<Line>& lines, size_t first)
{
    size_t last = first + 1;
    while (last < lines.size() && !lines[last].afterBlank)
        ++last;
    return last;
}

/// Lists whose marks stand behind the first line of each item: at least two such lines make it sure, one does where the
/// text announces a list.
void findItemsMarkedBehind(std::vector<Line>& lines, size_t first, size_t last, bool announced)
{
    const auto marks = std::count_if(lines.begin() + qsizetype(first), lines.begin() + qsizetype(last),
        [](const Line& line) { return line.markAtEnd; });
    const bool anyBullet = std::any_of(lines.begin() + qsizetype(first), lines.begin() + qsizetype(last),
        [](const Line& line) { return line.hasBullet; });
    if (marks < (announced || anyBullet ? 1 : 2))
        return;
    bool inList = false;
    for (size_t i = first; i < last; ++i) {
        if (lines[i].markAtEnd) {
            lines[i].isItem = inList = true;
            lines[i].text.chop(1);
            lines[i].text = lines[i].text.trimmed();
        } else {
            lines[i].goesOn = inList;
        }
    }
}

void findMarkedItems(std::vector<Line>& lines, size_t first, size_t last)
{
    bool inList = false;
    for (size_t i = first; i < last; ++i) {
        const auto mark = itemMark().match(lines[i].text);
        if (mark.hasMatch()) {
            lines[i].isItem = inList = true;
            lines[i].text.remove(0, mark.capturedLength());
        } else {
            lines[i].goesOn = inList;
        }
    }
}

/// A block under "...:" whose lines all end on purpose is a list that lost its marks.
bool findBareItems(std::vector<Line>& lines, size_t first, size_t last, bool announced, int width)
{
    if (!announced || last - first < 2)
        return false;
    for (size_t i = first; i + 1 < last; ++i) {
        const bool nextIsItem = startsLikeASentence(lines[i + 1].text);
        if (nextIsItem && !hadRoom(lines[i].text, lines[i + 1].text, width))
            return false;
    }
    int items = 0;
    for (size_t i = first; i < last; ++i) {
        lines[i].isItem = i == first || startsLikeASentence(lines[i].text);
        lines[i].goesOn = !lines[i].isItem;
        items += lines[i].isItem ? 1 : 0;
    }
    if (items >= 2)
        return true;
    for (size_t i = first; i < last; ++i)
        lines[i].isItem = lines[i].goesOn = false;
    return false;
}

enum class Break { None, Line, Paragraph };

/// `isFirst`: an extractor puts an empty line under a label's own line, whatever stands in the next column.
Break breakBetween(const Line& line, const Line& next, int width, bool isFirst)
{
    if (line.isItem || line.goesOn)
        return next.goesOn ? Break::None : (next.isItem ? Break::Line : Break::Paragraph);
    if (next.isItem)
        return Break::Line;
    const bool room = hadRoom(line.text, next.text, width) && startsLikeASentence(next.text);
    if (next.afterBlank || next.afterPage) {
        if (endsSentence(line.text))
            return Break::Paragraph;
        return !room || !next.afterBlank ? Break::None : (isFirst ? Break::Line : Break::Paragraph);
    }
    if (room && endsSentence(line.text))
        return Break::Paragraph;
    // A short word leads on to the next line: "ungdomskriminaliteten i / Københavns Kommune".
    static const QRegularExpression mayStandLast(QStringLiteral("(\\d|[)%]|\\p{L}{4})$"));
    return room && mayStandLast.match(line.text).hasMatch() ? Break::Line : Break::None;
}

/// The last word of a text, as far as a remark can show it.
QString lastWord(const QString& text)
{
    const QString end = text.right(60);
    return end.section(u' ', -1);
}

QString firstWord(const QString& text)
{
    return text.left(60).section(u' ', 0, 0);
}

/// The letters and digits before a hyphen at the end of the text; empty where it ends in another way.
QString dividedWord(const QString& text)
{
    if (!text.endsWith(u'-'))
        return {};
    qsizetype begin = text.size() - 1;
    while (begin > 0 && text[begin - 1].isLetterOrNumber())
        --begin;
    return text.mid(begin, text.size() - 1 - begin);
}

/// Joins two halves of running text; a hyphen at the line end is a divided word or part of one. `text` may be long and
/// lines many, so only its end is looked at.
void append(QString& text, const QString& next, const Line& line, std::vector<Finding>& findings, const QString& source)
{
    static const QRegularExpression coordinated(QStringLiteral("^(og|eller|samt|til)\\b"));
    const QString before = dividedWord(text);
    if (before.isEmpty()) {
        if (text.back().isDigit() && next.front().isDigit())
            findings.push_back(remark(source, FindingKind::NumberBroken, Grade::Warning, line.number, {},
                {lastWord(text) + u' ' + firstWord(next)}));
        text += u' ';
        text += next;
        return;
    }
    if (coordinated.match(next).hasMatch()) {
        text += u' ';
        text += next;
        return;
    }
    const bool keepsHyphen = before.back().isUpper() || before.back().isDigit() || !next.front().isLower();
    if (!keepsHyphen) {
        text.chop(1);
        findings.push_back(remark(source, FindingKind::WordJoined, Grade::Note, line.number, {},
            {before.right(60) + u'-' + firstWord(next), before.right(60) + firstWord(next)}));
    }
    text += next;
}

/// Four letters or more that stand alone, as in "f o r d e l", shown with the word before them.
void findSpacedLetters(const Line& line, std::vector<Finding>& findings, const QString& source)
{
    static const QRegularExpression spaced(QStringLiteral("(?:\\s\\p{L}){4,}(?!\\p{L})"));
    const auto match = line.text.size() < 8 ? QRegularExpressionMatch() : spaced.match(line.text);
    if (!match.hasMatch())
        return;
    const QString before = lastWord(line.text.left(match.capturedStart()));
    findings.push_back(remark(source, FindingKind::LettersSpaced, Grade::Note, line.number, {},
        {(before + match.captured()).left(120).trimmed()}));
}

void keepMostRemarks(std::vector<Finding>& findings, const QString& source)
{
    if (findings.size() <= mostRemarks)
        return;
    const QString more = QString::number(findings.size() - mostRemarks);
    const int line = findings[mostRemarks].place.line;
    findings.resize(mostRemarks);
    findings.push_back(remark(source, textfindings::MoreRemarks, Grade::Note, line, {}, {more}));
}

} // namespace

int columnWidth(std::span<const ProseLine> lines)
{
    std::vector<int> lengths;
    for (const ProseLine& line : lines) {
        if (!line.isBlank())
            lengths.push_back(int(line.trimmed().size()));
    }
    if (lengths.empty())
        return 0;
    const size_t ninth = (lengths.size() - 1) * 9 / 10;
    std::nth_element(lengths.begin(), lengths.begin() + qsizetype(ninth), lengths.end());
    return lengths[ninth];
}

Unwrapped unwrap(std::span<const ProseLine> source, int width, const QString& sourceName)
{
    Unwrapped made;
    std::vector<Line> lines = filledLines(source);
    for (size_t first = 0; first < lines.size();) {
        const size_t last = blockEnd(lines, first);
        const bool announced = first > 0 && lines[first - 1].text.endsWith(u':');
        findItemsMarkedBehind(lines, first, last, announced);
        const bool markedBehind = std::any_of(lines.begin() + qsizetype(first), lines.begin() + qsizetype(last),
            [](const Line& line) { return line.isItem; });
        if (!markedBehind)
            findMarkedItems(lines, first, last);
        const bool marked = std::any_of(lines.begin() + qsizetype(first), lines.begin() + qsizetype(last),
            [](const Line& line) { return line.isItem; });
        if (!marked && findBareItems(lines, first, last, announced, width))
            made.findings.push_back(remark(sourceName, FindingKind::ListUncertain, Grade::Note, lines[first].number));
        first = last;
    }
    std::vector<qsizetype> ends;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (i > 0)
            ends.push_back(made.text.size());
        findSpacedLetters(lines[i], made.findings, sourceName);
        const Break cut = i == 0 ? Break::Line : breakBetween(lines[i - 1], lines[i], width, i == 1);
        if (cut == Break::None && !made.text.isEmpty()) {
            append(made.text, lines[i].text, lines[i], made.findings, sourceName);
            continue;
        }
        if (i > 0)
            made.text += cut == Break::Paragraph ? QStringLiteral("\n\n") : QStringLiteral("\n");
        if (lines[i].isItem)
            made.text += QStringLiteral("- ");
        made.text += lines[i].text;
    }
    ends.push_back(made.text.size());
    keepMostRemarks(made.findings, sourceName);
    made.isCut = made.text.size() > longestAnswer;
    if (!made.isCut)
        return made;
    made.text = storedText(made.text);
    for (size_t i = 0; i < lines.size(); ++i) {
        if (ends[i] > made.text.size())
            made.leftOut.push_back(lines[i].number);
    }
    for (const ProseLine& line : source) {
        if (!line.isBlank() && line.number > lines.back().number)
            made.leftOut.push_back(line.number);
    }
    return made;
}

} // namespace indblik
