// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/finding.h"
#include "core/import/tables/figureunit.h"
#include "core/result.h"
#include "core/sheet.h"
#include "core/stattable.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

class QIODevice;

namespace indblik {

class FigureRows;

/// What a column holds, by its heading and the first some thousand rows.
struct FigureColumn
{
    QString name;       ///< one of a kind: "Antal (2)"; where there is no heading the letter, "C"
    QString heading;    ///< as it stands there; two columns may have the same
    QStringList values; ///< the first distinct ones, at most 200
    int distinct = 0;   ///< at most 1000
    // How many cells of which kind; a year is no number here
    int texts = 0;
    int numbers = 0;
    int marks = 0;
    int years = 0;
    int periods = 0;     ///< parts of a year: 2008K1, 2008M01
    bool isTime = false; ///< the file itself says that these are times
    /// The lines that stand alone above rows of figures, "Mænd", are made a column, for they part the figures.
    bool isSection = false;
    // What a statistical table says of a variable
    bool isVariable = false;
    bool isContents = false;  ///< its values are what is counted
    bool mayBeSummed = false; ///< the sum of its values is the whole
    QString total;            ///< the value that stands for all others together; may be empty
    // Of contents: what each value is counted in, and whether it is of a day, of a time or a mean
    std::map<QString, FigureUnit> units;
    std::map<QString, StatMeasure> measures;

    bool holdsFigures() const { return numbers + marks > 0 && numbers + marks >= texts + periods; }
    bool holdsTimes() const { return years + periods > 0 && texts + numbers + marks == 0; }
};

/// What a file says of its table as a whole. All but the name may be missing.
struct SourceTableHead
{
    QString source; ///< name of the file
    QString sheet;  ///< name of the sheet that is read, of a workbook
    QString title;
    QString table; ///< the office's id of it: MATRIX
    QString contents;
    QString publisher;
    std::optional<QDate> updated;
    // In what the whole table is counted, and the words that say so: UNITS, a line above or below, "Enhed: ..."
    std::optional<FigureUnit> unit;
    QString unitSaid;
    QString otherUnitSaid;              ///< another line that says another; then `unit` is nothing
    std::optional<StatMeasure> measure; ///< of all figures, where the office says it
};

/// Columns and rows of a table of figures, whatever kind of file it is: PC-Axis, workbook or CSV. Title lines above the
/// headings and notes below are no rows (TableShape). CSV is read row by row, so that a file of any length takes little
/// memory.
class SourceTable
{
public:
    /// The device must be able to seek and outlive this. Of a workbook the sheet of that name is read, or the only one
    /// that has a table. Refused: what the readers of the formats refuse, and files without a row of headings over rows
    /// of figures.
    static Result<SourceTable> open(QIODevice& device, const QString& source, const QString& sheet = {});

    SourceTable(SourceTable&& other) noexcept;
    SourceTable& operator=(SourceTable&& other) noexcept;
    ~SourceTable();

    const SourceTableHead& head() const { return m_head; }
    const std::vector<FigureColumn>& columns() const { return m_columns; }
    /// The place of a column by its name, whatever the case; -1 where there is none.
    int column(const QString& name) const;
    /// The first rows, at most 20.
    const std::vector<SheetRow>& preview() const { return m_preview; }
    /// Of numbers that are written as texts.
    QChar decimalSign() const;
    /// Whether the file is of letters, in which "2.000" may be two or two thousand.
    bool isOfLetters() const;

    /// Begins anew at the first row.
    Result<void> rewind();
    /// The next row of figures, after open() the first; false at the end.
    Result<bool> next(SheetRow& row);
    /// How far through the file, from 0 to 1.
    double progress() const;
    /// What was not plain about the file so far.
    std::vector<Finding> findings() const;

private:
    explicit SourceTable(std::unique_ptr<FigureRows> rows);

    void takeTable();
    void nameColumns(const QStringList& names);
    Result<void> findHead();
    Result<void> lookAround();
    void takeNote(const SheetRow& row);
    void takeUnit(const QString& text);
    void addSectionColumn();
    void beginSection();
    bool isHeadRow(const SheetRow& row) const;
    bool isSameHead(const SheetRow& row) const;
    /// Of the rows in the file.
    size_t width() const { return m_columns.size() - (m_hasSections ? 1 : 0); }
    void tellRagged(const SheetRow& row);

    std::unique_ptr<FigureRows> m_rows;
    SourceTableHead m_head;
    std::vector<FigureColumn> m_columns;
    QHash<QString, int> m_places; ///< of the columns, by their folded names
    std::vector<SheetRow> m_preview;
    int m_headLine = -1;             ///< of the headings; rows up to it are none of figures
    std::vector<Finding> m_findings; ///< of rows that do not fit the headings
    int m_ragged = 0;
    bool m_isLookedAt = false;
    bool m_hasSections = false;
    bool m_isOver = false; ///< another table has begun
    QString m_section;     ///< the line that stands alone above the rows
    QString m_aloneLine;   ///< one that is a note unless figures follow
    int m_aloneAt = 0;     ///< its line in the file
};

} // namespace indblik
