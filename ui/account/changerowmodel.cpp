// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/changerowmodel.h"

#include "core/figuretext.h"
#include "ui/parts/refusal.h"

#include <QLocale>

#include <algorithm>
#include <iterator>

namespace indblik {

namespace {

/// The hundredths of a number as people write it, with a sign or without; nothing where nothing is written.
Result<std::optional<qint64>> readHundredths(const QString& text)
{
    QString written = text.trimmed();
    if (written.startsWith(u'+'))
        written = written.mid(1);
    const auto read = readFigure(written, Scale::Kroner);
    if (read && read->figure.isBlank())
        return std::optional<qint64>();
    const auto amount = read ? read->figure.amount() : std::nullopt;
    if (!amount || read->statedUnit)
        return Error{ChangeRowModel::tr("“%1” is not a number. Write -1.034, 166 or -2,8.").arg(text.trimmed())};
    return std::optional(amount->oere());
}

Result<std::optional<qint64>> readCount(const QString& text)
{
    const auto hundredths = readHundredths(text);
    if (!hundredths || !*hundredths)
        return hundredths;
    if (**hundredths % 100 != 0)
        return Error{ChangeRowModel::tr("“%1” is not a number of persons. Write a whole number.").arg(text.trimmed())};
    return std::optional(**hundredths / 100);
}

} // namespace

bool ChangeRowModel::Row::isEmpty() const
{
    return type.isEmpty() && !share && std::none_of(std::begin(numbers), std::end(numbers), [](const auto& number) {
        return number.has_value();
    });
}

ChangeRowModel::Row ChangeRowModel::rowOf(const ChangeRow& row)
{
    return {row.areaType, {row.netMoves, row.notVacated, row.total}, row.share};
}

ChangeRowModel::ChangeRowModel(std::vector<ChangeRow> rows, QObject* parent) : RowModel(parent)
{
    std::transform(rows.begin(), rows.end(), std::back_inserter(m_rows), rowOf);
}

Result<std::vector<ChangeRow>> ChangeRowModel::written() const
{
    std::vector<ChangeRow> rows;
    for (const Row& row : m_rows) {
        if (row.isEmpty())
            continue;
        if (!row.numbers[0] || !row.numbers[1] || !row.numbers[2] || !row.share)
            return Error{tr("“%1” lacks a number. Write 0 where nothing changed.").arg(row.type)};
        rows.push_back({row.type, *row.numbers[0], *row.numbers[1], *row.numbers[2], *row.share});
    }
    return rows;
}

void ChangeRowModel::setRows(const std::vector<ChangeRow>& rows)
{
    while (!m_rows.empty())
        removeRow(int(m_rows.size()) - 1);
    for (const ChangeRow& row : rows)
        m_rows[size_t(addRow())] = rowOf(row);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Share));
}

int ChangeRowModel::addRow()
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.emplace_back();
    endInsertRows();
    return row;
}

void ChangeRowModel::removeRow(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
}

QString ChangeRowModel::heading(int column) const
{
    switch (column) {
    case Type:
        return tr("Type of area");
    case NetMoves:
        return tr("Net moves");
    case NotVacated:
        return tr("Not vacated");
    case Total:
        return tr("In all");
    default:
        return tr("Share, %-points");
    }
}

Qt::Alignment ChangeRowModel::alignment(int column) const
{
    return column == Type ? Qt::AlignLeft : Qt::AlignRight;
}

QString ChangeRowModel::textAt(const QModelIndex& index) const
{
    const Row& row = m_rows[size_t(index.row())];
    if (index.column() == Type)
        return row.type;
    if (index.column() == Share)
        return row.share ? signedText(*row.share, QLocale()) : QString();
    const auto& number = row.numbers[index.column() - NetMoves];
    return number ? signedText(*number, QLocale()) : QString();
}

QVariant ChangeRowModel::dataAt(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textAt(index);
    case Qt::TextAlignmentRole:
        return int(alignment(index.column()) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(m_rows[size_t(index.row())].type, heading(index.column()), textAt(index));
    default:
        return {};
    }
}

Qt::ItemFlags ChangeRowModel::flags(const QModelIndex& index) const
{
    return RowModel::flags(index) | Qt::ItemIsEditable;
}

bool ChangeRowModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || value.toString() == textAt(index))
        return false;
    Row& row = m_rows[size_t(index.row())];
    if (index.column() == Type) {
        row.type = value.toString().simplified();
    } else if (index.column() == Share) {
        const auto read = readHundredths(value.toString());
        if (!doneOrRefused(*this, read))
            return false;
        row.share = read->has_value() ? std::optional(PercentagePoints::fromHundredths(**read)) : std::nullopt;
    } else {
        const auto read = readCount(value.toString());
        if (!doneOrRefused(*this, read))
            return false;
        row.numbers[index.column() - NetMoves] = *read;
    }
    Q_EMIT dataChanged(index, index);
    return true;
}

} // namespace indblik
