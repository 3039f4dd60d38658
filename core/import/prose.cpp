// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/prose.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <map>

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

struct Decoded
{
    QString text;
    QString encoding;
};

Decoded decode(const QByteArray& bytes)
{
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        const QByteArray mark = encoding == QStringConverter::Utf16LE ? QByteArray("\xff\xfe") : QByteArray("\xfe\xff");
        if (bytes.startsWith(mark))
            return {QStringDecoder(encoding)(bytes), QStringLiteral("UTF-16")};
    }
    QStringDecoder utf8(QStringConverter::Utf8);
    QString text = utf8(bytes);
    if (!utf8.hasError())
        return {std::move(text), QStringLiteral("UTF-8")};
    QStringDecoder windows("windows-1252");
    if (windows.isValid())
        return {windows(bytes), QStringLiteral("Windows-1252")};
    return {QString::fromLatin1(bytes), QStringLiteral("ISO-8859-1")};
}

std::vector<ProseLine> split(const QString& text)
{
    std::vector<ProseLine> lines;
    int number = 0;
    bool startsPage = false;
    for (const QString& piece : text.split(u'\n')) {
        ++number;
        QString line = piece;
        if (line.endsWith(u'\r'))
            line.chop(1);
        line.replace(u'\t', u' ');
        line.replace(QChar::Nbsp, u' ');
        line.remove(QChar::SoftHyphen);
        startsPage = startsPage || line.contains(u'\f');
        line.remove(u'\f');
        lines.push_back({line, number, startsPage && !line.trimmed().isEmpty()});
        if (lines.back().startsPage)
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

/// The same line but for its digits: page numbers differ.
QString masked(const ProseLine& line)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    return line.trimmed().replace(digits, QStringLiteral("#"));
}

bool isPageNumber(const ProseLine& line)
{
    static const QRegularExpression number(
        QStringLiteral("^[-–]? ?(?:[Ss]ide )?[0-9]{1,3}(?: (?:af|/) [0-9]{1,3})? ?[-–]?$"));
    return number.match(line.trimmed()).hasMatch();
}

/// Takes out the lines at the beginnings and ends of pages that are page numbers or the same on most pages. Nothing is
/// left in their place, so that a sentence goes on over the page.
void removeRunningHeads(std::vector<ProseLine>& lines)
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
    for (const auto& ends : {firsts, lasts}) {
        std::map<QString, size_t> count;
        for (const size_t i : ends)
            ++count[masked(lines[i])];
        for (const size_t i : ends) {
            const size_t times = count[masked(lines[i])];
            const bool isOnMostPages = times >= 3 && times * 2 >= ends.size() && lines[i].trimmed().size() <= 100;
            isHead[i] = isHead[i] || isOnMostPages || isPageNumber(lines[i]);
        }
    }
    std::vector<ProseLine> kept;
    bool startsPage = false;
    for (size_t i = 0; i < lines.size(); ++i) {
        startsPage = startsPage || lines[i].startsPage;
        if (isHead[i])
            continue;
        kept.push_back(std::move(lines[i]));
        kept.back().startsPage = startsPage && !kept.back().isBlank();
        startsPage = startsPage && kept.back().isBlank();
    }
    lines = std::move(kept);
}

} // namespace

Result<Prose> readProse(QIODevice& device, const QString& source)
{
    const Place place{source};
    if (!device.isSequential() && device.size() > largestProse)
        return Error{Words::tr("%1 has %2 MB. An account as text has less than 1 MB; the program reads up to %3 MB.")
                         .arg(source)
                         .arg(device.size() / 1'000'000)
                         .arg(largestProse / 1'000'000),
            place};
    const QByteArray bytes = device.read(largestProse + 1);
    if (bytes.size() > largestProse)
        return Error{Words::tr("%1 has more than %2 MB. An account as text has less than 1 MB.")
                         .arg(source)
                         .arg(largestProse / 1'000'000),
            place};
    if (bytes.trimmed().isEmpty())
        return Error{Words::tr("%1 is empty. There is nothing to import.").arg(source), place};
    const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (!isUtf16 && looksBinary(bytes))
        return Error{Words::tr("%1 is not text. Open it in the program it belongs to, save it as plain text (.txt) and "
                               "import that.")
                         .arg(source),
            place};

    const Decoded decoded = decode(bytes);
    Prose prose{source, decoded.encoding, split(decoded.text.normalized(QString::NormalizationForm_C))};
    if (!prose.lines.empty() && prose.lines.front().text.startsWith(QChar::ByteOrderMark))
        prose.lines.front().text.remove(0, 1);
    findPagesByIndent(prose.lines);
    removeRunningHeads(prose.lines);
    return prose;
}

} // namespace indblik
