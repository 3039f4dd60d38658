// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/prose.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Prose)
};

/// Control characters other than line ends, tabs and form feeds do not occur in text.
bool looksBinary(const QByteArray& bytes)
{
    const auto odd = std::count_if(bytes.begin(), bytes.end(), [](char c) {
        const auto byte = uchar(c);
        return byte == 0 || (byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f');
    });
    return bytes.contains('\0') || odd * 200 > bytes.size();
}

QString decode(const QByteArray& bytes)
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QByteArray mark = encoding == QStringConverter::Utf16LE ? QByteArray("\xff\xfe") : QByteArray("\xfe\xff");
        if (bytes.startsWith(mark))
            return QStringDecoder(encoding)(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return text;
    QStringDecoder windows("windows-1252");
    return windows.isValid() ? QString(windows(bytes)) : QString::fromLatin1(bytes);
}

/// No language sets a hundred marks on one letter, and to put them in order takes the square of their number.
bool hasHeapsOfMarks(const QString& text)
{
    int marks = 0;
    return std::any_of(text.begin(), text.end(), [&marks](QChar c) {
        marks = c.isMark() ? marks + 1 : 0;
        return marks > 100;
    });
}

/// The letters of a line: one kind of space, no control characters and no halves of letters.
QString cleanLine(QStringView piece)
{
    if (piece.endsWith(u'\r'))
        piece.chop(1);
    QString line = piece.toString();
    const auto isSpace = [](QChar c) { return c == u'\t' || c == u'\r' || c == u'\v' || c == QChar::Nbsp; };
    line.removeIf([&isSpace](QChar c) {
        return c == QChar::SoftHyphen || (c.category() == QChar::Other_Control && !isSpace(c));
    });
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (isSpace(c))
            line[i] = u' ';
        else if (c.isHighSurrogate() && i + 1 < line.size() && line.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            line[i] = QChar::ReplacementCharacter;
    }
    return line;
}

std::vector<ProseLine> split(const QString& text)
{
    std::vector<ProseLine> lines;
    lines.reserve(size_t(text.count(u'\n')) + 1);
    int number = 0;
    bool startsPage = false;
    for (const QStringView piece : qTokenize(text, u'\n')) {
        startsPage = startsPage || piece.contains(u'\f');
        lines.push_back({cleanLine(piece), ++number, false});
        if (lines.back().isBlank())
            continue;
        lines.back().startsPage = startsPage;
        startsPage = false;
    }
    return lines;
}

/// Some extractors leave one space where a page began instead of a form feed.
void findPagesByIndent(std::vector<ProseLine>& lines)
{
    const auto isIndented = [](const ProseLine& line) {
        return line.text.size() > 1 && line.text[0] == u' ' && line.text[1] != u' ';
    };
    const auto indented = std::count_if(lines.begin(), lines.end(), isIndented);
    const bool anyPages = std::any_of(lines.begin(), lines.end(), [](const ProseLine& l) { return l.startsPage; });
    if (anyPages || size_t(indented) * 10 > lines.size())
        return;
    for (ProseLine& line : lines)
        line.startsPage = isIndented(line);
}

/// The same line but for its digits, for page numbers differ. Empty where it is too long for a running head or has no
/// letter: a figure in a table is none, however often it is the last of its page.
QString masked(const ProseLine& line)
{
    const QString text = line.trimmed();
    if (text.size() > 100 || std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); }))
        return {};
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        return text;
    QString mask;
    for (const QChar c : text) {
        if (!c.isDigit())
            mask += c;
        else if (!mask.endsWith(u'#'))
            mask += u'#';
    }
    return mask;
}

struct PageNumber
{
    int number = 0;
    bool isPlain = false; ///< "Side 3", "3 af 9": nothing else is written so
};

/// A line that is nothing but the number of its page: "3", "- 3 -", "Side 3", "3 af 9", "3 / 9".
std::optional<PageNumber> pageNumber(QStringView line)
{
    const auto isDash = [](QChar c) { return c == u'-' || c == u'–'; };
    const auto digitsOf = [](QStringView text) {
        qsizetype count = 0;
        while (count < text.size() && text[count] >= u'0' && text[count] <= u'9')
            ++count;
        return count;
    };
    line = line.trimmed();
    if (line.size() > 2 && isDash(line.front()) && isDash(line.back()))
        line = line.sliced(1, line.size() - 2).trimmed();
    const bool isNamed = line.startsWith(u"side ", Qt::CaseInsensitive);
    if (isNamed)
        line = line.sliced(5).trimmed();
    const qsizetype digits = digitsOf(line);
    if (digits < 1 || digits > 3)
        return std::nullopt;
    const PageNumber found{line.first(digits).toInt(), isNamed};
    const QStringView rest = line.sliced(digits);
    if (rest.isEmpty())
        return found;
    for (const QStringView of : {QStringView(u" af "), QStringView(u" / ")}) {
        const qsizetype total = rest.startsWith(of) ? digitsOf(rest.sliced(of.size())) : 0;
        if (total >= 1 && total <= 3 && of.size() + total == rest.size())
            return PageNumber{found.number, true};
    }
    return std::nullopt;
}

/// Marks the lines among `ends`, the first or the last of each page, that are the same on most pages or are page
/// numbers. A bare number is one only where such numbers follow each other over most pages.
void findHeads(const std::vector<ProseLine>& lines, const std::vector<size_t>& ends, std::vector<bool>& isHead)
{
    QHash<QString, size_t> count;
    std::vector<QString> masks;
    std::vector<std::optional<PageNumber>> numbers;
    for (const size_t line : ends) {
        masks.push_back(masked(lines[line]));
        ++count[masks.back()];
        numbers.push_back(pageNumber(lines[line].text));
    }
    const auto follows = [&numbers](size_t page) {
        return page > 0 && page < numbers.size() && numbers[page - 1] && numbers[page]
               && numbers[page]->number == numbers[page - 1]->number + 1;
    };
    size_t inOrder = 0;
    for (size_t page = 0; page < ends.size(); ++page)
        inOrder += follows(page) || follows(page + 1) ? 1 : 0;
    for (size_t page = 0; page < ends.size(); ++page) {
        const size_t times = masks[page].isEmpty() ? 0 : count[masks[page]];
        const bool isOnMostPages = times >= 3 && times * 2 >= ends.size();
        const bool isInOrder = inOrder * 2 >= ends.size() && (follows(page) || follows(page + 1));
        if (isOnMostPages || (numbers[page] && (numbers[page]->isPlain || isInOrder)))
            isHead[ends[page]] = true;
    }
}

/// Takes out the lines at the beginnings and ends of pages that are page numbers or the same on most pages. Nothing is
/// left in their place, so that a sentence goes on over the page.
void removeRunningHeads(std::vector<ProseLine>& lines, std::vector<ProseLine>& furniture)
{
    std::vector<size_t> firsts;
    std::vector<size_t> lasts;
    size_t lastFilled = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].startsPage) {
            if (i > 0)
                lasts.push_back(lastFilled);
            firsts.push_back(i);
        }
        if (!lines[i].isBlank())
            lastFilled = i;
    }
    if (firsts.empty())
        return;
    lasts.push_back(lastFilled);
    std::vector<bool> isHead(lines.size());
    findHeads(lines, firsts, isHead);
    findHeads(lines, lasts, isHead);
    size_t kept = 0;
    bool startsPage = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        startsPage = startsPage || lines[i].startsPage;
        if (isHead[i]) {
            furniture.push_back(std::move(lines[i]));
            continue;
        }
        if (kept != i)
            lines[kept] = std::move(lines[i]);
        lines[kept].startsPage = startsPage && !lines[kept].isBlank();
        startsPage = startsPage && lines[kept].isBlank();
        ++kept;
    }
    lines.resize(kept);
}

} // namespace

Result<Prose> readProse(QIODevice& device, const QString& source)
{
    const Place place{source};
    const QString megabytes = QString::number(largestProse / 1'000'000);
    if (!device.isSequential() && device.size() > largestProse)
        return Error{Words::tr("%1 is %2 MB. An account as text is less than 1 MB; the program reads up to %3 MB.")
                         .arg(source, QString::number(device.size() / 1'000'000), megabytes),
            place};
    const QByteArray bytes = device.read(largestProse + 1);
    if (bytes.size() > largestProse)
        return Error{
            Words::tr("%1 is more than %2 MB. An account as text is less than 1 MB.").arg(source, megabytes), place};
    if (bytes.trimmed().isEmpty())
        return Error{Words::tr("%1 is empty. There is nothing to import.").arg(source), place};
    const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    const QString text = !isUtf16 && looksBinary(bytes) ? QString() : decode(bytes);
    if (text.isEmpty() || hasHeapsOfMarks(text))
        return Error{Words::tr("%1 is not text. Open it in the program it belongs to, save it as plain text (.txt) and "
                               "import that.")
                         .arg(source),
            place};

    Prose prose{source, split(text.normalized(QString::NormalizationForm_C)), {}};
    if (!prose.lines.empty() && prose.lines.front().text.startsWith(QChar::ByteOrderMark))
        prose.lines.front().text.remove(0, 1);
    findPagesByIndent(prose.lines);
    removeRunningHeads(prose.lines, prose.furniture);
    return prose;
}

} // namespace indblik
