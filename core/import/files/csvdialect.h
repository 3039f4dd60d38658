// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/import/files/textencoding.h"

class QIODevice;

namespace indblik {

/// How the encoding of a file is known: by its bytes (a mark, letters of UTF-8, none over 127), by what the letters of
/// several look like, or because somebody said it.
enum class EncodingBasis { Bytes, Letters, Said };

/// How a CSV file is written. None of it stands in the file, but for the rare line "sep=;".
struct CsvDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u';';
    QChar decimalSign = u',';
    EncodingBasis basis = EncodingBasis::Bytes;
    QString oddWord = {}; ///< as read, a word whose letters Danish text does not have; empty where there is none

    bool operator==(const CsvDialect&) const = default;
};

/// Guesses from the bytes. Encoding: the one that is said, else by its mark, else UTF-8 where all bytes can be, else
/// the one whose letters are Danish (LetterCensus::likeliest()). Separator: a line "sep=", else the one that most lines
/// have outside of quotes, ";" before tab before ","; a comma between two digits may be a decimal comma and counts only
/// where nothing else separates. Decimal sign: the one the unquoted fields have, a point where commas separate. The
/// device must be able to seek; it is left where it was.
CsvDialect guessDialect(QIODevice& device, std::optional<TextEncoding> said = {});

/// What a reader must know of the letters: that they were guessed, and where they look wrong.
std::vector<Finding> lettersFound(const CsvDialect& dialect, const QString& source);

} // namespace indblik
