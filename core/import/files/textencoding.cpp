// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/textencoding.h"

#include <algorithm>
#include <numeric>

namespace indblik {

namespace {

struct Row
{
    TextEncoding encoding;
    const char* aliases; ///< in small letters and digits, with a space on both sides
};

constexpr Row rows[] = {
    {{"UTF-8", "UTF-8"}, " utf8 65001 cp65001 "},
    {{"UTF-16", "UTF-16LE"}, " utf16 utf16le ucs2 unicode 1200 "},
    {{"UTF-16 (big-endian)", "UTF-16BE"}, " utf16be 1201 "},
    {{"Windows-1252", "windows-1252"}, " windows1252 cp1252 1252 win1252 ansi "},
    {{"ISO 8859-15", "ISO-8859-15"}, " iso885915 885915 latin9 cp28605 28605 "},
    {{"CP850", "IBM850"}, " cp850 850 ibm850 dos850 oem850 oem "},
    {{"MacRoman", "macintosh"}, " macroman macintosh mac xmacroman xmac 10000 "},
    {{"ISO 8859-1", "ISO-8859-1"}, " iso88591 88591 latin1 cp28591 28591 cp819 "},
    {{"CP865", "IBM865"}, " cp865 865 ibm865 dos865 oem865 "},
    {{"CP437", "IBM437"}, " cp437 437 ibm437 dos437 oem437 "},
    {{"CP852", "IBM852"}, " cp852 852 ibm852 "},
    {{"CP866", "IBM866"}, " cp866 866 ibm866 "},
    {{"Windows-1250", "windows-1250"}, " windows1250 cp1250 1250 win1250 "},
    {{"Windows-1251", "windows-1251"}, " windows1251 cp1251 1251 win1251 "},
    {{"Windows-1253", "windows-1253"}, " windows1253 cp1253 1253 win1253 "},
    {{"Windows-1254", "windows-1254"}, " windows1254 cp1254 1254 win1254 "},
    {{"Windows-1257", "windows-1257"}, " windows1257 cp1257 1257 win1257 "},
    {{"ISO 8859-2", "ISO-8859-2"}, " iso88592 88592 latin2 "},
    {{"ISO 8859-4", "ISO-8859-4"}, " iso88594 88594 latin4 "},
    {{"ISO 8859-5", "ISO-8859-5"}, " iso88595 88595 "},
    {{"ISO 8859-9", "ISO-8859-9"}, " iso88599 88599 latin5 "},
    {{"ISO 8859-13", "ISO-8859-13"}, " iso885913 885913 latin7 "},
    {{"KOI8-R", "KOI8-R"}, " koi8r "},
    {{"KOI8-U", "KOI8-U"}, " koi8u "},
};

constexpr QStringView danish = u"æøåÆØÅ";
/// Letters of names and signs that stand in Danish tables.
constexpr QStringView known = u"éÉèÈêëàáÁâüÜöÖäÄóôíîïúñçšžß–—’‘“”„…•€·«»´°§½¼²³±×µ©£\u00a0\u00ad\u2212\u202f";

QString decoded(const TextEncoding& encoding, const QByteArray& bytes)
{
    QStringDecoder decoder = decoderOf(encoding);
    return decoder(bytes);
}

/// The letters of the bytes 128 to 255.
QString upperHalf(const TextEncoding& encoding)
{
    QByteArray bytes;
    for (int i = 128; i < 256; ++i)
        bytes.append(char(i));
    return decoded(encoding, bytes).leftJustified(128, QChar::ReplacementCharacter, true);
}

bool isOfWord(int byte)
{
    return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// The bytes of the word that the byte stands in.
QByteArray wordAt(const QByteArray& bytes, qsizetype at)
{
    constexpr qsizetype most = 30;
    qsizetype from = at;
    while (from > 0 && at - from < most && isOfWord(uchar(bytes[from - 1])))
        --from;
    qsizetype to = at + 1;
    while (to < bytes.size() && to - at < most && isOfWord(uchar(bytes[to])))
        ++to;
    return bytes.mid(from, to - from);
}

} // namespace

constinit const TextEncoding TextEncoding::Utf8 = rows[0].encoding;
constinit const TextEncoding TextEncoding::Utf16LittleEnd = rows[1].encoding;
constinit const TextEncoding TextEncoding::Utf16BigEnd = rows[2].encoding;
constinit const TextEncoding TextEncoding::Windows1252 = rows[3].encoding;
constinit const TextEncoding TextEncoding::Iso8859_15 = rows[4].encoding;
constinit const TextEncoding TextEncoding::Cp850 = rows[5].encoding;
constinit const TextEncoding TextEncoding::MacRoman = rows[6].encoding;

std::optional<TextEncoding> TextEncoding::named(QStringView text)
{
    QByteArray plain;
    for (const QChar c : text.toString().toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            plain.append(c.toLatin1());
    }
    if (plain.isEmpty())
        return std::nullopt;
    plain = ' ' + plain + ' ';
    const auto* const row = std::find_if(std::begin(rows), std::end(rows),
        [&plain](const Row& each) { return QByteArrayView(each.aliases).contains(plain); });
    return row == std::end(rows) ? std::nullopt : std::optional(row->encoding);
}

QString encodingName(const TextEncoding& encoding)
{
    return QString::fromLatin1(
        encoding == TextEncoding::Utf16BigEnd ? TextEncoding::Utf16LittleEnd.name : encoding.name);
}

QStringDecoder decoderOf(const TextEncoding& encoding)
{
    // The mark is taken off once, by whoever reads; a second one would be a letter of the text.
    constexpr auto keepMark = QStringConverter::Flag::ConvertInitialBom;
    if (const auto builtIn = QStringConverter::encodingForName(encoding.decoder))
        return QStringDecoder(*builtIn, keepMark);
    // Only a Qt that was built with ICU knows the others. Without it Latin-1 loses letters; that such a file may be
    // read wrong, is said with every guess.
    QStringDecoder decoder(encoding.decoder);
    return decoder.isValid() ? std::move(decoder) : QStringDecoder(QStringConverter::Latin1);
}

std::optional<TextEncoding> markedEncoding(const QByteArray& beginning)
{
    if (beginning.startsWith("\xff\xfe"))
        return TextEncoding::Utf16LittleEnd;
    if (beginning.startsWith("\xfe\xff"))
        return TextEncoding::Utf16BigEnd;
    std::array<qsizetype, 2> zeros{};
    for (qsizetype i = 0; i < beginning.size(); ++i)
        zeros[size_t(i % 2)] += beginning[i] == '\0' ? 1 : 0;
    if (zeros[1] * 4 > beginning.size() && zeros[0] * 20 < zeros[1])
        return TextEncoding::Utf16LittleEnd;
    if (zeros[0] * 4 > beginning.size() && zeros[1] * 20 < zeros[0])
        return TextEncoding::Utf16BigEnd;
    return beginning.startsWith("\xef\xbb\xbf") ? std::optional(TextEncoding::Utf8) : std::nullopt;
}

LetterCensus::Side LetterCensus::sideOf(int byte)
{
    if (byte >= 0x80)
        return High;
    if (byte >= 'a' && byte <= 'z')
        return Small;
    return byte >= 'A' && byte <= 'Z' ? Large : Other;
}

void LetterCensus::countHigh(const QByteArray& bytes, qsizetype at)
{
    const size_t byte = size_t(uchar(bytes[at])) - 128;
    const Side before = sideOf(at > 0 ? uchar(bytes[at - 1]) : m_last);
    const Side after = sideOf(at + 1 < bytes.size() ? uchar(bytes[at + 1]) : 0);
    ++m_count[(size_t(before) * sides + size_t(after)) * 128 + byte];
    if (m_words[byte].isEmpty())
        m_words[byte] = wordAt(bytes, at);
    // "ø" that was encoded twice: Ã (c3 83) and then one of the signs that the second byte became.
    const bool isTwice = at + 2 < bytes.size() && bytes.mid(at, 2) == "\xc3\x83" && uchar(bytes[at + 2]) >= 0xc2;
    if (isTwice && m_twice.isEmpty())
        m_twice = QString::fromUtf8(wordAt(bytes, at));
}

void LetterCensus::count(const QByteArray& bytes)
{
    // Most of a table is digits: only a portion with letters over 127, or behind one that may end within a letter, has
    // to be looked at closer.
    const int bits =
        std::accumulate(bytes.begin(), bytes.end(), 0, [](int before, char byte) { return before | uchar(byte); });
    if (bits >= 0x80 || m_last >= 0x80)
        countClosely(bytes);
    m_last = bytes.isEmpty() ? m_last : uchar(bytes.back());
}

void LetterCensus::countClosely(const QByteArray& bytes)
{
    if (!m_utf8.hasError()) {
        const QString letters = m_utf8(bytes);
        m_hasUtf8 = m_hasUtf8 || std::any_of(letters.begin(), letters.end(), [](QChar c) {
            return c.unicode() >= 0x80 && c != QChar::ReplacementCharacter && c != QChar(QChar::ByteOrderMark);
        });
    }
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (uchar(bytes[i]) < 0x80)
            continue;
        m_isPlain = false;
        countHigh(bytes, i);
    }
}

/// Danish letters where Danish has them count for an encoding, signs that Danish text does not have count twice against
/// it; quotation marks where they belong are as good as the letters that they would be elsewhere.
int LetterCensus::likeness(QChar c, Side before, Side after)
{
    if (danish.contains(c)) {
        if (c.isUpper())
            return before == Small ? -2 : 1;
        return before != Other ? 2 : 1;
    }
    if (QStringView(u"‘“„«").contains(c))
        return before == Other && after != Other ? 1 : 0;
    if (QStringView(u"’”»–").contains(c))
        return before != Other || c == u'–' ? 1 : 0;
    return known.contains(c) ? 0 : -2;
}

int LetterCensus::likenessIn(const TextEncoding& encoding) const
{
    const QString letters = upperHalf(encoding);
    qint64 sum = 0;
    for (size_t i = 0; i < m_count.size(); ++i) {
        if (m_count[i] > 0)
            sum += qint64(m_count[i])
                   * likeness(letters[qsizetype(i % 128)], Side(i / 128 / sides), Side(i / 128 % sides));
    }
    return int(std::clamp<qint64>(sum, -1'000'000, 1'000'000));
}

bool LetterCensus::hasControls() const
{
    return std::any_of(m_words.begin(), m_words.begin() + 0x20, [](const QByteArray& word) { return !word.isEmpty(); });
}

TextEncoding LetterCensus::likeliest() const
{
    const TextEncoding candidates[] = {TextEncoding::Windows1252, TextEncoding::Cp850, TextEncoding::MacRoman};
    TextEncoding best = candidates[0];
    for (const TextEncoding& each : candidates) {
        if (likenessIn(each) > likenessIn(best))
            best = each;
    }
    // Nobody writes "¤"; where ISO 8859-15 has "€" is the one difference between the two that tables show.
    const bool hasEuro = !m_words[0xa4 - 128].isEmpty() && !hasControls();
    return best == TextEncoding::Windows1252 && hasEuro ? TextEncoding::Iso8859_15 : best;
}

QByteArray LetterCensus::oddBytesIn(const TextEncoding& encoding) const
{
    const QString letters = upperHalf(encoding);
    for (size_t i = 0; i < m_words.size(); ++i) {
        const QChar c = letters[qsizetype(i)];
        if (!m_words[i].isEmpty() && !danish.contains(c) && !known.contains(c))
            return m_words[i];
    }
    return {};
}

QString LetterCensus::oddWordIn(const TextEncoding& encoding) const
{
    return encoding == TextEncoding::Utf8 ? m_twice : decoded(encoding, oddBytesIn(encoding));
}

QString LetterCensus::oddWordIn(const TextEncoding& encoding, const TextEncoding& other) const
{
    return decoded(other, oddBytesIn(encoding));
}

QString LetterCensus::wordWithout(QStringView wanted, const TextEncoding& encoding) const
{
    const QString letters = upperHalf(encoding);
    QString word;
    for (size_t i = 0; i < m_words.size(); ++i) {
        const QChar c = letters[qsizetype(i)];
        if (m_words[i].isEmpty())
            continue;
        if (wanted.contains(c))
            return {};
        if (c.isLetter() && word.isEmpty())
            word = decoded(encoding, m_words[i]);
    }
    return word;
}

QString LetterCensus::wordWithoutDanishIn(const TextEncoding& encoding) const
{
    return wordWithout(danish, encoding);
}

QString LetterCensus::wordWithoutNordicIn(const TextEncoding& encoding) const
{
    return wordWithout(u"æøåÆØÅäöÄÖ", encoding);
}

} // namespace indblik
