// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/csvdialect.h"

#include "core/import/files/filefindings.h"
#include "core/import/files/remark.h"

#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

constexpr qint64 portion = 256 * 1024;
constexpr int enoughLines = 1000; ///< to see how a file is written

void takeEncoding(QIODevice& device, CsvDialect& dialect)
{
    const auto marked = markedEncoding(device.peek(portion));
    const bool isTwoBytes = marked == TextEncoding::Utf16LittleEnd || marked == TextEncoding::Utf16BigEnd;
    if (isTwoBytes) {
        dialect.encoding = *marked;
        return;
    }
    LetterCensus census;
    for (QByteArray bytes = device.read(portion); !bytes.isEmpty(); bytes = device.read(portion))
        census.count(bytes);
    if (!marked && !census.canBeUtf8()) {
        dialect.encoding = census.likeliest();
        dialect.basis = EncodingBasis::Letters;
    }
    dialect.oddWord = census.oddWordIn(dialect.encoding);
    if (dialect.oddWord.isEmpty() && dialect.basis == EncodingBasis::Letters)
        dialect.oddWord = census.wordWithoutDanishIn(dialect.encoding);
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

    /// "1.500": three digits behind the sign, and none that is only a nought before it.
    static bool mayBeGroups(QStringView number, QChar sign)
    {
        while (!number.isEmpty() && !number.front().isDigit())
            number = number.mid(1);
        return number.size() - number.indexOf(sign) == 4 && !number.startsWith(u'0');
    }

    /// "(150.000)", "150.000-" and "33,2 %" without what is no digit or sign between digits.
    static QStringView withoutSigns(QStringView field)
    {
        field = field.trimmed();
        const bool isBracketed = field.startsWith(u'(') && field.endsWith(u')');
        if (isBracketed)
            field = field.mid(1).chopped(1);
        while (!field.isEmpty() && QStringView(u"%-*").contains(field.back()))
            field = field.chopped(1);
        return field.trimmed();
    }

    void countNumbers(QStringView line, QChar separator)
    {
        for (QStringView field : qTokenize(line, separator)) {
            field = withoutSigns(field);
            const auto isNumber = [&field](QChar sign) {
                const qsizetype at = field.indexOf(sign);
                const QStringView digits = field.trimmed();
                return at > 0 && std::all_of(digits.begin(), digits.end(), [sign](QChar c) {
                    return c.isDigit() || c == sign || c == u'-' || c == QChar(0x2212) || c == u'+' || c.isSpace();
                }) && field.indexOf(sign, at + 1) < 0;
            };
            decimalCommas += isNumber(u',') ? 1 : 0;
            decimalPoints += isNumber(u'.') && !mayBeGroups(field.trimmed(), u'.') ? 1 : 0;
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

/// Where commas separate, numbers with a decimal comma stand in quotes: "38,9". "1,040" says nothing.
bool hasQuotedDecimalCommas(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("\"\\s*[-+]?(?:0,[0-9]+|[0-9.]+,(?:[0-9]{1,2}|[0-9]{4,}))\\s*%?\\s*\""));
    return form.match(text).hasMatch();
}

} // namespace

CsvDialect guessDialect(QIODevice& device, std::optional<TextEncoding> said)
{
    const qint64 before = device.pos();
    CsvDialect dialect;
    if (said) {
        dialect.encoding = *said;
        dialect.basis = EncodingBasis::Said;
    } else {
        takeEncoding(device, dialect);
    }
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
    const bool hasQuotedCommas = dialect.separator == u',' && census.decimalPoints == 0 && hasQuotedDecimalCommas(text);
    dialect.decimalSign = (dialect.separator == u',' && !hasQuotedCommas) || hasPoints ? u'.' : u',';
    return dialect;
}

std::vector<Finding> lettersFound(const CsvDialect& dialect, const QString& source)
{
    std::vector<Finding> found;
    if (dialect.basis == EncodingBasis::Letters)
        found.push_back(
            remark(source, FindingKind::EncodingGuessed, Grade::Note, 0, {}, {encodingName(dialect.encoding)}));
    if (!dialect.oddWord.isEmpty())
        found.push_back(remark(source, filefindings::LettersOdd, Grade::Warning, 0, {},
            {dialect.oddWord, encodingName(dialect.encoding)}));
    return found;
}

} // namespace indblik
