// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvdialect.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace indblik {

namespace {

constexpr qint64 portion = 256 * 1024;
constexpr int enoughLines = 1000; ///< to see how a file is written

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// What the bytes of a file say about the way its letters are written.
struct ByteCensus
{
    bool canBeUtf8 = true;
    qint64 danishInWindows = 0;
    qint64 danishInCp850 = 0;

    void count(const QByteArray& bytes)
    {
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const char c = bytes[i];
            if (uchar(c) < 0x80)
                continue;
            // The same bytes are quotation marks and dashes in Windows-1252; those do not stand within words.
            const bool isWithinWord = i > 0 && isAsciiLetter(bytes[i - 1]);
            danishInWindows += QByteArrayView("\xe6\xf8\xe5\xc6\xd8\xc5").contains(c) ? 1 : 0;
            danishInCp850 += isWithinWord && QByteArrayView("\x91\x9b\x86").contains(c) ? 1 : 0;
            danishInCp850 += QByteArrayView("\x9d\x8f").contains(c) ? 1 : 0;
        }
    }
};

TextEncoding encodingOf(QIODevice& device)
{
    const QByteArray start = device.peek(portion);
    if (start.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEnd;
    if (start.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEnd;
    // UTF-16 without its mark: every other byte of plain letters is zero.
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < start.size(); ++i)
        zeros[size_t(i % 2)] += start[i] == '\0' ? 1 : 0;
    if (zeros[1] * 4 > start.size() && zeros[0] * 20 < zeros[1])
        return TextEncoding::Utf16LittleEnd;
    if (zeros[0] * 4 > start.size() && zeros[1] * 20 < zeros[0])
        return TextEncoding::Utf16BigEnd;

    ByteCensus census;
    QStringDecoder utf8(QStringConverter::Utf8);
    for (QByteArray bytes = device.read(portion); !bytes.isEmpty(); bytes = device.read(portion)) {
        if (census.canBeUtf8) {
            const QString letters = utf8(bytes);
            census.canBeUtf8 = !utf8.hasError();
        }
        census.count(bytes);
    }
    if (census.canBeUtf8 || start.startsWith("\xef\xbb\xbf"))
        return TextEncoding::Utf8;
    return census.danishInCp850 > census.danishInWindows ? TextEncoding::Cp850 : TextEncoding::Windows1252;
}

/// How many lines have a separator outside of quotes, and what the numbers among the fields look like.
struct LineCensus
{
    int semicolons = 0;
    int tabs = 0;
    int commas = 0;        ///< lines with a comma that no decimal comma can be
    int decimalCommas = 0; ///< fields such as 1,5
    int decimalPoints = 0; ///< fields such as 1.5; 1.500 says nothing

    /// Takes one line without what stands in quotes.
    void count(QStringView line)
    {
        semicolons += line.contains(u';') ? 1 : 0;
        tabs += line.contains(u'\t') ? 1 : 0;
        qsizetype between = 0;
        for (qsizetype at = line.indexOf(u','); at >= 0; at = line.indexOf(u',', at + 1)) {
            const bool isBetween = at > 0 && line[at - 1].isDigit() && at + 1 < line.size() && line[at + 1].isDigit();
            between = isBetween ? between + 1 : 2;
        }
        commas += between > 1 ? 1 : 0;
    }

    QChar separator() const
    {
        // Lines with several decimal commas look as if commas separated; other signs go first.
        if (semicolons > 0 || tabs > 0) {
            if (commas > 2 * std::max(semicolons, tabs))
                return u',';
            return semicolons >= tabs ? u';' : u'\t';
        }
        return commas > 0 ? u',' : u';';
    }

    void countNumbers(QStringView line, QChar separator)
    {
        for (const QStringView field : qTokenize(line, separator)) {
            const auto isNumber = [&field](QChar sign) {
                const qsizetype at = field.indexOf(sign);
                const QStringView digits = field.trimmed();
                return at > 0 && std::all_of(digits.begin(), digits.end(), [sign](QChar c) {
                    return c.isDigit() || c == sign || c == u'-' || c == u'+';
                }) && field.indexOf(sign, at + 1) < 0;
            };
            const qsizetype point = field.trimmed().indexOf(u'.');
            decimalCommas += isNumber(u',') ? 1 : 0;
            decimalPoints += isNumber(u'.') && field.trimmed().size() - point != 4 ? 1 : 0;
        }
    }
};

/// The lines of a text without what stands in quotes; line ends within quotes do not count.
QStringList linesOutsideQuotes(const QString& text)
{
    QStringList lines;
    QString line;
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == u'\n' || c == u'\r')) {
            lines.append(std::exchange(line, {}));
            if (lines.size() >= enoughLines)
                return lines;
        } else if (!isQuoted) {
            line += c;
        }
    }
    lines.append(line);
    return lines;
}

} // namespace

QString encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringLiteral("UTF-8");
    case TextEncoding::Utf16LittleEnd:
    case TextEncoding::Utf16BigEnd:
        return QStringLiteral("UTF-16");
    case TextEncoding::Windows1252:
        return QStringLiteral("Windows-1252");
    case TextEncoding::Cp850:
        return QStringLiteral("CP850");
    }
    Q_UNREACHABLE();
}

QStringDecoder decoderOf(TextEncoding encoding)
{
    // The mark is taken off once, by whoever reads; a second one would be a letter of the text.
    constexpr auto keepMark = QStringConverter::Flag::ConvertInitialBom;
    switch (encoding) {
    case TextEncoding::Utf8:
        return QStringDecoder(QStringConverter::Utf8, keepMark);
    case TextEncoding::Utf16LittleEnd:
        return QStringDecoder(QStringConverter::Utf16LE, keepMark);
    case TextEncoding::Utf16BigEnd:
        return QStringDecoder(QStringConverter::Utf16BE, keepMark);
    case TextEncoding::Windows1252:
    case TextEncoding::Cp850:
        break;
    }
    // Only a Qt that was built with ICU knows these two. Without it Latin-1 loses a few signs of Windows-1252 and all
    // Danish letters of CP850; that such a file may be read wrong, readCsv() says with every guess.
    QStringDecoder decoder(encoding == TextEncoding::Cp850 ? "IBM850" : "windows-1252");
    return decoder.isValid() ? std::move(decoder) : QStringDecoder(QStringConverter::Latin1);
}

CsvDialect guessDialect(QIODevice& device)
{
    const qint64 before = device.pos();
    CsvDialect dialect{.encoding = encodingOf(device)};
    device.seek(before);
    QStringDecoder decoder = decoderOf(dialect.encoding);
    QString text = decoder(device.peek(portion));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);

    const QStringList lines = linesOutsideQuotes(text);
    LineCensus census;
    const QString first = lines.first();
    if (first.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && first.size() == 5) {
        dialect.separator = first.back();
    } else {
        for (const QString& line : lines)
            census.count(line);
        dialect.separator = census.separator();
    }
    for (const QString& line : lines)
        census.countNumbers(line, dialect.separator);
    const bool hasPoints = census.decimalPoints > census.decimalCommas;
    dialect.decimalSign = dialect.separator == u',' || hasPoints ? u'.' : u',';
    return dialect;
}

} // namespace indblik
