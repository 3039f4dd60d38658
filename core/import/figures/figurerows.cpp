// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figurerows.h"

#include "core/import/files/filelimits.h"
#include "core/import/files/px.h"
#include "core/import/tables/figurecell.h"
#include "core/import/tables/tableshape.h"
#include "core/period.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>
#include <optional>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

class CsvRows : public FigureRows
{
public:
    CsvRows(QIODevice& device, QString source, const CsvDialect& dialect)
        : m_device(device)
        , m_source(std::move(source))
        , m_dialect(dialect)
        , m_start(device.pos())
    {
        m_reader.emplace(m_device, m_source, m_dialect);
    }

    Result<void> rewind() override
    {
        if (!m_device.seek(m_start))
            return Error{
                Words::tr("%1 cannot be read a second time: %2. See whether it was moved, and choose it again.")
                    .arg(m_source, m_device.errorString()),
                {m_source}};
        m_reader.emplace(m_device, m_source, m_dialect);
        return {};
    }

    Result<bool> next(SheetRow& row) override { return m_reader->next(row); }
    double progress() const override { return double(m_device.pos()) / double(std::max<qint64>(1, m_device.size())); }

    std::vector<Finding> findings() const override
    {
        auto found = m_reader->findings();
        for (Finding& finding : lettersFound(m_dialect, m_source))
            found.push_back(std::move(finding));
        return found;
    }

    QChar decimalSign() const override { return m_dialect.decimalSign; }
    bool isPadded() const override { return true; }

private:
    QIODevice& m_device;
    QString m_source;
    CsvDialect m_dialect;
    qint64 m_start;
    std::optional<CsvReader> m_reader;
};

class RowsOfSheet : public FigureRows
{
public:
    explicit RowsOfSheet(ReadSheet read) : m_read(std::move(read)) { fillDown(); }

    Result<void> rewind() override
    {
        m_at = 0;
        return {};
    }

    Result<bool> next(SheetRow& row) override
    {
        if (m_at == m_read.sheet.rows.size())
            return false;
        row = m_read.sheet.rows[m_at++];
        return true;
    }

    double progress() const override { return double(m_at) / double(std::max<size_t>(1, m_read.sheet.rows.size())); }

    std::vector<Finding> findings() const override { return m_read.findings; }
    QString sheet() const override { return m_read.sheet.name; }
    std::span<const MergedCells> merged() const override { return m_read.sheet.merged; }

private:
    /// A name that is merged over several rows holds for each of them; a figure or mark is that of its row alone.
    void fillDown()
    {
        auto& rows = m_read.sheet.rows;
        size_t looked = 0; // ranges of a hostile file may lie over each other
        for (const MergedCells& merged : m_read.sheet.merged) {
            if (merged.firstLine == merged.lastLine || merged.firstColumn != merged.lastColumn)
                continue;
            const auto column = size_t(merged.firstColumn);
            auto row = std::lower_bound(rows.begin(), rows.end(), merged.firstLine,
                [](const SheetRow& each, int line) { return each.line < line; });
            if (row == rows.end() || row->line != merged.firstLine || !isName(row->cell(column)))
                continue;
            const SheetCell name = row->cell(column);
            for (++row; row != rows.end() && row->line <= merged.lastLine && ++looked <= mostCells; ++row) {
                if (row->cells.size() > column && row->cells[column].isBlank())
                    row->cells[column] = name;
            }
        }
    }

    static bool isName(const SheetCell& cell)
    {
        const QString text = cell.text();
        return !figureIn(cell, u',') && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    }

    ReadSheet m_read;
    size_t m_at = 0;
};

class PxRows : public FigureRows
{
public:
    explicit PxRows(ReadTable read) : m_read(std::move(read))
    {
        for (const StatVariable& variable : m_read.table.variables) {
            std::vector<SheetCell> cells;
            for (qsizetype i = 0; i < variable.values.size(); ++i)
                cells.push_back(SheetCell::of(shown(variable, i)));
            m_values.push_back(std::move(cells));
        }
        m_places.resize(m_values.size());
    }

    Result<void> rewind() override
    {
        m_at = 0;
        std::fill(m_places.begin(), m_places.end(), 0);
        return {};
    }

    Result<bool> next(SheetRow& row) override
    {
        if (m_at == m_read.table.cells.size())
            return false;
        row.cells.resize(m_values.size() + 1);
        row.line = 0;
        for (size_t i = 0; i < m_values.size(); ++i)
            row.cells[i] = m_values[i][m_places[i]];
        const StatCell& cell = m_read.table.cells[m_at++];
        const auto* number = std::get_if<Decimal>(&cell);
        row.cells.back() = number ? SheetCell::of(*number) : SheetCell::of(std::get<StatMark>(cell).text());
        for (size_t i = m_places.size(); i-- > 0;) {
            if (++m_places[i] < m_values[i].size())
                break;
            m_places[i] = 0;
        }
        return true;
    }

    std::vector<Finding> findings() const override { return m_read.findings; }
    const StatTable* table() const override { return &m_read.table; }
    double progress() const override { return double(m_at) / double(std::max<size_t>(1, m_read.table.cells.size())); }

private:
    /// Times are told by the office's own list of them, then by their codes, whatever words they are shown in.
    static QString shown(const StatVariable& variable, qsizetype at)
    {
        const QString& value = variable.values[at];
        if (const QString time = variable.times.value(at); !time.isEmpty())
            return time;
        const bool isCode = !variable.codes.isEmpty() && !Year::fromText(value) && Year::fromText(variable.codes[at]);
        return variable.isTime && isCode ? variable.codes[at] : value;
    }

    ReadTable m_read;
    std::vector<std::vector<SheetCell>> m_values; ///< of each variable
    std::vector<size_t> m_places;
    size_t m_at = 0;
};

/// Whether headings stand over figures.
bool hasTable(const ReadSheet& read)
{
    constexpr size_t looked = 200;
    const auto& rows = read.sheet.rows;
    return shapeOf(std::span(rows).first(std::min(looked, rows.size())), read.sheet.merged).hasHead();
}

} // namespace

Result<std::unique_ptr<FigureRows>> openRows(QIODevice& device, const QString& source, const QString& sheet)
{
    using Rows = std::unique_ptr<FigureRows>;
    const QByteArray beginning = device.peek(4096);
    if (looksLikePx(beginning)) {
        auto read = readPx(device, source);
        return read ? Result<Rows>(std::make_unique<PxRows>(std::move(*read))) : read.error();
    }
    if (beginning.startsWith("PK") || beginning.startsWith("\xd0\xcf\x11\xe0")) {
        auto sheets = readSheets(device, source);
        if (!sheets)
            return sheets.error();
        auto read = theSheet(std::move(*sheets), sheet, hasTable);
        return read ? Result<Rows>(std::make_unique<RowsOfSheet>(std::move(*read))) : read.error();
    }
    const CsvDialect dialect = guessDialect(device);
    if (auto refused = refusalOfBinary(device, source, dialect.encoding))
        return *refused;
    return Result<Rows>(std::make_unique<CsvRows>(device, source, dialect));
}

} // namespace indblik
