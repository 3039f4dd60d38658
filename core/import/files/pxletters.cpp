// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/pxletters.h"

#include "core/import/files/filefindings.h"
#include "core/import/files/remark.h"

#include <QRegularExpression>

namespace indblik {

namespace {

/// CODEPAGE as the file names it; nothing where it names none.
struct StatedPage
{
    QString name;
    int line = 0;
};

StatedPage statedPage(const QString& beginning)
{
    static const QRegularExpression page(
        QStringLiteral("\\bCODEPAGE\\s*=\\s*\"?([^\";]*)\"?"), QRegularExpression::CaseInsensitiveOption);
    const auto match = page.match(beginning);
    if (!match.hasMatch() || match.captured(1).trimmed().isEmpty())
        return {};
    const QStringView before = QStringView(beginning).left(match.capturedStart());
    return {match.captured(1).trimmed(), 1 + int(std::max(before.count(u'\n'), before.count(u'\r')))};
}

/// Letters of which the file says nothing that holds: the usual encoding, unless another one alone looks Danish.
void guess(const LetterCensus& census, const TextEncoding& usual, const QString& source, PxLetters& letters)
{
    const TextEncoding likeliest = census.likeliest();
    const bool isOther = census.likenessIn(usual) < 0 && census.likenessIn(likeliest) > 0;
    letters.encoding = isOther ? likeliest : usual;
    if (isOther)
        letters.findings.push_back(
            remark(source, FindingKind::EncodingGuessed, Grade::Note, 0, {}, {encodingName(letters.encoding)}));
    QString odd = census.oddWordIn(letters.encoding);
    if (odd.isEmpty())
        odd = census.wordWithoutNordicIn(letters.encoding);
    if (!odd.isEmpty())
        letters.findings.push_back(
            remark(source, filefindings::LettersOdd, Grade::Warning, 0, {}, {odd, encodingName(letters.encoding)}));
}

/// The file names its encoding: it is used, and where another one alone looks Danish that is said.
void takeStated(const LetterCensus& census, const TextEncoding& stated, const StatedPage& page, const QString& source,
    PxLetters& letters)
{
    letters.encoding = stated;
    if (QByteArrayView(stated.name).startsWith("ISO") && census.hasControls()) {
        letters.encoding = TextEncoding::Windows1252;
        letters.findings.push_back(
            remark(source, FindingKind::EncodingGuessed, Grade::Note, page.line, {}, {encodingName(letters.encoding)}));
    }
    const TextEncoding other = census.likeliest();
    const bool isDoubtful = census.likenessIn(letters.encoding) < 0 && census.likenessIn(other) > 0;
    if (isDoubtful)
        letters.findings.push_back(remark(source, filefindings::EncodingUnlikely, Grade::Warning, page.line, {},
            {page.name, census.oddWordIn(letters.encoding), encodingName(other),
                census.oddWordIn(letters.encoding, other)}));
}

} // namespace

PxLetters lettersOf(const QByteArray& bytes, const QString& source)
{
    constexpr qsizetype header = 16 * 1024;
    PxLetters letters;
    const auto marked = markedEncoding(bytes.left(header));
    if (marked) {
        letters.encoding = *marked;
        return letters;
    }
    LetterCensus census;
    census.count(bytes);
    const QString beginning = QString::fromLatin1(bytes.left(header));
    const StatedPage page = statedPage(beginning);
    const auto stated = TextEncoding::named(page.name);
    if (census.canBeUtf8()) {
        if (!census.isPlain() && !page.name.isEmpty() && stated != TextEncoding::Utf8)
            letters.findings.push_back(remark(
                source, FindingKind::EncodingGuessed, Grade::Note, page.line, {}, {encodingName(letters.encoding)}));
        if (const QString odd = census.oddWordIn(TextEncoding::Utf8); !odd.isEmpty())
            letters.findings.push_back(
                remark(source, filefindings::LettersOdd, Grade::Warning, 0, {}, {odd, encodingName(letters.encoding)}));
        return letters;
    }
    const bool isOneByte = stated && *stated != TextEncoding::Utf8 && *stated != TextEncoding::Utf16LittleEnd
                           && *stated != TextEncoding::Utf16BigEnd;
    if (isOneByte) {
        takeStated(census, *stated, page, source, letters);
        return letters;
    }
    const bool isOld = page.name.isEmpty() && !beginning.contains(u"CHARSET");
    guess(census, isOld ? TextEncoding::Cp850 : TextEncoding::Windows1252, source, letters);
    if (!page.name.isEmpty())
        letters.findings.push_back(remark(source, stated ? filefindings::EncodingWrong : filefindings::EncodingUnknown,
            Grade::Warning, page.line, {}, {page.name, encodingName(letters.encoding)}));
    return letters;
}

} // namespace indblik
