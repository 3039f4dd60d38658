// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/registerrows.h"

#include "core/import/budget/budgetunit.h"
#include "core/import/files/sourcefile.h"
#include "core/searchkey.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterImport)
};

constexpr size_t headLooked = 60;

QString keyOf(const QString& text)
{
    return searchKey(text.simplified());
}

/// A column of the sheet that the register has.
struct SheetColumn
{
    size_t at = 0;
    const RegisterColumn* column = nullptr;
    Scale unit = Scale::Kroner; ///< of bare amounts
};

/// Where the heads are, and what they are of.
struct Heads
{
    size_t row = 0;
    std::vector<SheetColumn> columns;
    QStringList unknown;
};

const RegisterColumn* columnCalled(const RegisterTemplate& form, const QString& head)
{
    const QString key = keyOf(withoutUnit(head));
    if (key.isEmpty())
        return nullptr;
    for (const RegisterColumn& column : form.columns) {
        const auto isIt = [&key](const QString& name) { return keyOf(name) == key; };
        if (isIt(column.label) || std::any_of(column.heads.begin(), column.heads.end(), isIt))
            return &column;
    }
    return nullptr;
}

Heads headsIn(const RegisterTemplate& form, const SheetRow& row, size_t at)
{
    Heads heads{at, {}, {}};
    std::set<QString> taken;
    for (size_t i = 0; i < row.cells.size(); ++i) {
        const QString head = row.cells[i].shown().simplified();
        const RegisterColumn* column = columnCalled(form, head);
        if (column && taken.insert(column->key).second)
            heads.columns.push_back({i, column, Scale::Kroner});
        else if (!head.isEmpty())
            heads.unknown.append(head.left(60));
    }
    return heads;
}

bool isOfName(const Heads& heads, const RegisterTemplate& form)
{
    return std::any_of(heads.columns.begin(), heads.columns.end(),
        [&form](const SheetColumn& each) { return each.column->key == form.nameColumn().key; });
}

/// The row with most heads, the first of several; none where no row has the name and another one.
std::optional<Heads> headsOf(const RegisterTemplate& form, const Sheet& sheet)
{
    std::optional<Heads> best;
    const size_t least = std::min<size_t>(2, form.columns.size());
    for (size_t i = 0; i < std::min(headLooked, sheet.rows.size()); ++i) {
        Heads heads = headsIn(form, sheet.rows[i], i);
        if (heads.columns.size() >= least && isOfName(heads, form)
            && (!best || heads.columns.size() > best->columns.size()))
            best = std::move(heads);
    }
    return best;
}

/// A row that adds up those above it.
bool isSum(const QString& name)
{
    static const QRegularExpression sum(
        QStringLiteral("^(i alt|ialt|sum|total|samlet|tilsammen)[.:]?$"), QRegularExpression::CaseInsensitiveOption);
    return sum.match(name.simplified()).hasMatch();
}

class Reading
{
public:
    Reading(const Register& list, const ReadSheet& read, Heads heads) : m_read(read), m_heads(std::move(heads))
    {
        m_proposal.list = list;
        m_proposal.unknownHeads = m_heads.unknown;
        m_proposal.findings = read.findings;
        for (size_t i = 0; i < list.rows.size(); ++i)
            m_left.emplace(keyOf(list.nameOf(list.rows[i])), i);
        for (const RegisterColumn& column : m_proposal.list.form.columns) {
            const bool isThere = std::any_of(m_heads.columns.begin(), m_heads.columns.end(),
                [&column](const SheetColumn& each) { return each.column->key == column.key; });
            if (!isThere)
                m_proposal.missingHeads.append(column.label);
        }
    }

    Result<RegisterProposal> make()
    {
        if (auto units = readUnits(); !units)
            return units.error();
        for (size_t i = m_heads.row + 1; i < m_read.sheet.rows.size(); ++i)
            takeRow(m_read.sheet.rows[i]);
        return std::move(m_proposal);
    }

private:
    /// What stands above the heads is said for all columns, what a head says for its own.
    Result<void> readUnits()
    {
        std::optional<Scale> ofTable;
        for (size_t i = 0; i < m_heads.row; ++i) {
            for (const SheetCell& cell : m_read.sheet.rows[i].cells) {
                if (const auto said = unitSaid(cell.text()); said && said->unit)
                    ofTable = said->unit;
            }
        }
        const SheetRow& row = m_read.sheet.rows[m_heads.row];
        for (SheetColumn& each : m_heads.columns) {
            const auto said = unitSaid(row.cells[each.at].text());
            if (said && !said->unit && each.column->kind == ColumnKind::Amount)
                return Error{Words::tr("The amounts under “%1” are in a unit that is not read here. Write them in DKK.")
                                 .arg(row.cells[each.at].text().simplified()),
                    {m_read.source, row.line}};
            each.unit = said && said->unit ? *said->unit : ofTable.value_or(Scale::Kroner);
        }
        return {};
    }

    void takeRow(const SheetRow& row)
    {
        const QString nameKey = m_proposal.list.form.nameColumn().key;
        RegisterRow read;
        QStringList faults;
        for (const SheetColumn& each : m_heads.columns) {
            const QString written = row.cell(each.at).shown();
            const auto cell = readCell(*each.column, inKroner(each, written));
            if (!cell)
                faults.append(cell.error().message);
            else if (!cell->isEmpty())
                read.cells[each.column->key] = *cell;
        }
        if (read.cells.empty() && faults.isEmpty())
            return;
        const QString name = read.text(nameKey);
        if (isSum(name))
            return refuse(row, name, Words::tr("It is a sum, which the program computes."));
        if (row.isHidden)
            return refuse(row, name, Words::tr("It is hidden in the spreadsheet."));
        for (const RegisterColumn& column : m_proposal.list.form.columns) {
            if (column.isRequired && read.text(column.key).isEmpty() && faults.isEmpty())
                faults.append(Words::tr("%1 is missing.").arg(column.label));
        }
        if (!faults.isEmpty())
            return refuse(row, name, faults.join(u' '));
        merge(read, name);
    }

    /// A bare amount with the unit it counts in.
    static QString inKroner(const SheetColumn& each, const QString& written)
    {
        if (each.column->kind != ColumnKind::Amount || each.unit == Scale::Kroner)
            return written;
        const auto read = readFigure(written, each.unit);
        const auto amount = read ? read->figure.amount() : std::nullopt;
        return amount ? amountText(*amount, Scale::Kroner, QLocale(QStringLiteral("da_DK"))) : written;
    }

    void refuse(const SheetRow& row, const QString& name, const QString& why)
    {
        m_proposal.refused.push_back({row.line, name, why});
    }

    /// Into the row of the same name that no row of the sheet has been taken into yet.
    void merge(const RegisterRow& read, const QString& name)
    {
        const auto known = m_left.find(keyOf(name));
        if (known == m_left.end()) {
            m_proposal.list.rows.push_back(read);
            ++m_proposal.added;
            return;
        }
        RegisterRow& row = m_proposal.list.rows[known->second];
        m_left.erase(known);
        const auto before = row.cells;
        for (const auto& [column, text] : read.cells)
            row.cells[column] = text;
        ++(row.cells == before ? m_proposal.unchanged : m_proposal.changed);
    }

    const ReadSheet& m_read;
    Heads m_heads;
    RegisterProposal m_proposal;
    std::multimap<QString, size_t> m_left; ///< rows that were there before, by name
};

} // namespace

QString RegisterProposal::words() const
{
    QStringList words{Words::tr("%1 new, %2 changed, %3 unchanged.").arg(added).arg(changed).arg(unchanged)};
    for (const RefusedRow& row : refused)
        words.append(
            Words::tr("Line %1 (%2) is not imported: %3")
                .arg(QString::number(row.line), row.name.isEmpty() ? Words::tr("no name") : row.name, row.why));
    if (!missingHeads.isEmpty())
        words.append(Words::tr("The sheet has no column: %1.").arg(missingHeads.join(QStringLiteral(", "))));
    if (!unknownHeads.isEmpty())
        words.append(Words::tr("These columns are not in the list: %1.").arg(unknownHeads.join(QStringLiteral(", "))));
    return words.join(u'\n');
}

Result<RegisterProposal> proposeRows(const Register& list, const ReadSheet& read)
{
    auto heads = headsOf(list.form, read.sheet);
    if (!heads) {
        QStringList labels;
        for (const RegisterColumn& column : list.form.columns)
            labels.append(column.label);
        return Error{Words::tr("%1 has no row with the headings of the list. They are: %2.")
                         .arg(read.source, labels.join(QStringLiteral(", "))),
            {read.source}};
    }
    return Reading(list, read, std::move(*heads)).make();
}

Result<RegisterProposal> proposeRowsOf(const Register& list, const QString& path, const QString& sheet)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    return openSource(file)
        .and_then([&] { return readSheets(file, name); })
        .and_then([&](std::vector<ReadSheet> sheets) {
            return theSheet(std::move(sheets), sheet,
                [&list](const ReadSheet& each) { return headsOf(list.form, each.sheet).has_value(); });
        })
        .and_then([&list](const ReadSheet& read) { return proposeRows(list, read); });
}

} // namespace indblik
