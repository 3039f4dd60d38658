// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringDecoder>

class QIODevice;

namespace indblik {

enum class TextEncoding { Utf8, Utf16LittleEnd, Utf16BigEnd, Windows1252, Cp850 };

/// "UTF-8", "Windows-1252" and so on, as people know them.
QString encodingName(TextEncoding encoding);

/// Turns bytes into letters, whole letters across the calls; what is none becomes U+FFFD.
QStringDecoder decoderOf(TextEncoding encoding);

/// How a CSV file is written. None of it stands in the file, but for the rare line "sep=;".
struct CsvDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u';';
    QChar decimalSign = u',';

    bool operator==(const CsvDialect&) const = default;
};

/// Guesses from the bytes. Encoding: by its mark, else UTF-8 where all bytes can be, else Windows-1252 or CP850 by
/// their Danish letters. Separator: a line "sep=", else the one that most lines have outside of quotes, ";" before tab
/// before
/// ","; a comma between two digits may be a decimal comma and counts only where nothing else separates. Decimal sign:
/// the one the unquoted fields have, a point where commas separate. The device must be able to seek; it is left where
/// it was.
CsvDialect guessDialect(QIODevice& device);

} // namespace indblik
