// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <array>
#include <optional>

namespace indblik {

/// A way to write letters as bytes, one of a table.
struct TextEncoding
{
    const char* name;    ///< as people know it: "Windows-1252"
    const char* decoder; ///< as QStringDecoder and ICU call it

    bool operator==(const TextEncoding& other) const { return QLatin1String(name) == QLatin1String(other.name); }

    /// Reads what headers and officers write: "iso-8859-15", "CP1252", "macintosh", "850"; nothing where it is not
    /// known. "UTF-16" is the one whose low byte comes first.
    static std::optional<TextEncoding> named(QStringView text);

    static const TextEncoding Utf8;
    static const TextEncoding Utf16LittleEnd;
    static const TextEncoding Utf16BigEnd;
    static const TextEncoding Windows1252;
    static const TextEncoding Iso8859_15;
    static const TextEncoding Cp850;
    static const TextEncoding MacRoman;
};

/// "UTF-8", "Windows-1252" and so on, as people know them.
QString encodingName(const TextEncoding& encoding);

/// Turns bytes into letters, whole letters across the calls; what is none becomes U+FFFD.
QStringDecoder decoderOf(const TextEncoding& encoding);

/// UTF-16 by its mark or by the zeros that every other byte of plain letters is; UTF-8 by its mark.
std::optional<TextEncoding> markedEncoding(const QByteArray& beginning);

/// What the bytes of a text say about the encoding they are in. Bytes of any length are counted in portions.
class LetterCensus
{
public:
    void count(const QByteArray& bytes);

    /// No byte over 127.
    bool isPlain() const { return m_isPlain; }
    /// All bytes can be UTF-8, but for a letter that the end of the text cuts.
    bool canBeUtf8() const { return !m_utf8.hasError() && (m_isPlain || m_hasUtf8); }
    /// The one of Windows-1252, ISO 8859-15, CP850 (whose Danish letters CP865 shares) and MacRoman whose letters look
    /// most like Danish.
    TextEncoding likeliest() const;
    /// How much the letters of this encoding look like Danish; under 0 where they do not.
    int likenessIn(const TextEncoding& encoding) const;
    /// The first word, as read in this encoding, with a letter that Danish text does not have; empty where there is
    /// none. Of UTF-8 only letters that were encoded twice: "Ã¸".
    QString oddWordIn(const TextEncoding& encoding) const;
    /// That word as it would be in another encoding.
    QString oddWordIn(const TextEncoding& encoding, const TextEncoding& other) const;
    /// A word with a letter over 127 where none of these letters is one of æ, ø, å; else empty.
    QString wordWithoutDanishIn(const TextEncoding& encoding) const;
    /// The same with the letters of the neighbours, ä and ö, besides.
    QString wordWithoutNordicIn(const TextEncoding& encoding) const;
    /// Bytes 0x80 to 0x9f, which the ISO encodings do not use.
    bool hasControls() const;

private:
    enum Side { Other, Small, Large, High };
    static constexpr size_t sides = 4;

    static Side sideOf(int byte);
    static int likeness(QChar c, Side before, Side after);
    void countClosely(const QByteArray& bytes);
    void countHigh(const QByteArray& bytes, qsizetype at);
    QByteArray oddBytesIn(const TextEncoding& encoding) const;
    QString wordWithout(QStringView letters, const TextEncoding& encoding) const;

    bool m_isPlain = true;
    bool m_hasUtf8 = false; ///< a whole letter of several bytes
    int m_last = 0;         ///< the last byte of the portion before
    QStringDecoder m_utf8{QStringDecoder::Utf8};
    QString m_twice;                                ///< a word that was encoded as UTF-8 twice
    std::array<int, sides * sides * 128> m_count{}; ///< by byte and what stands on both sides
    std::array<QByteArray, 128> m_words;            ///< of each byte, the first word it stands in
};

} // namespace indblik
