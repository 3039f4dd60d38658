// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/files/csvdialect.h"
#include "core/import/files/readsheet.h"

#include <optional>

namespace indblik {

/// Reads a CSV file row by row, so that one of any length takes little memory. The device must be able to seek and
/// outlive this.
class CsvReader
{
public:
    CsvReader(QIODevice& device, QString source, const CsvDialect& dialect);

    const CsvDialect& dialect() const { return m_dialect; }

    /// Reads the next row, best into the one before, whose memory is used again; false at the end. Fields in quotes are
    /// texts, others numbers where they are written as such ("1.234,5" with groups, "-224"). Refused: a quote that is
    /// never closed, rows and cells over the limits.
    Result<bool> next(SheetRow& row);

    /// What was not plain so far, each kind once with the place where it began; at the end also signs that the file was
    /// cut off: a last row that is shorter than all others, a number or half a letter that nothing follows.
    const std::vector<Finding>& findings() const { return m_findings; }

private:
    int peek();
    int take();
    void takeRun(QString& field);
    std::optional<QStringView> takeWhole();
    void skipLine();
    bool isAtSeparatorOrEnd();
    Result<void> readField(SheetCell& cell);
    Result<size_t> readFields(SheetRow& row);
    Result<QString> readQuoted();
    Error refusal(const QString& message, int line, int column) const;
    Error fieldTooLong() const;
    bool decodeMore();
    void remarkEnd(const SheetRow& row, size_t fields);
    void remarkOnce(FindingKind kind, Grade grade, const QStringList& words);

    QIODevice& m_device;
    QString m_source;
    CsvDialect m_dialect;
    QStringDecoder m_decoder;
    QString m_text; ///< the letters that were decoded and not yet taken
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isAtEnd = false;
    size_t m_fewestFields = 0; ///< of the rows so far that have more than one
    int m_field = 1;           ///< number of the field that is read, from 1
    std::vector<Finding> m_findings;
};

/// A number as it stands in a field: "1.234,5" with groups, "-224"; nothing where it is anything else.
std::optional<Decimal> numberIn(QStringView field, QChar sign);

/// Why a file is no table where it holds signs that no text has; the device is left where it is.
std::optional<Error> refusalOfBinary(QIODevice& device, const QString& source, const TextEncoding& encoding);

/// The whole file as one sheet, in the given dialect or the guessed one.
/// Refused: bytes that are no text, an empty file, and what CsvReader refuses.
Result<ReadSheet> readCsv(QIODevice& device, const QString& source, std::optional<CsvDialect> dialect = {});

} // namespace indblik
