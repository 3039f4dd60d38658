// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/fieldmodel.h"

#include "ui/parts/plaintooltip.h"

#include <algorithm>

namespace indblik {

namespace {

/// What is asked for: "Text · required · 50 to 150 words".
QString noteOf(const Field& field)
{
    QStringList parts{kindWords(field.kind)};
    if (field.isRequired)
        parts.append(FieldModel::tr("required"));
    if (isCountedInWords(field.kind) && field.wished && field.wished->most > 0)
        parts.append(FieldModel::tr("%1–%2 words").arg(field.wished->least).arg(field.wished->most));
    if (field.kind == FieldKind::Choice && !field.choices.isEmpty())
        parts.append(field.choices.join(QStringLiteral(" / ")));
    if (field.kind == FieldKind::Table && !field.rows.isEmpty())
        parts.append(field.rows.join(QStringLiteral(" / ")));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString kindWords(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
        return FieldModel::tr("Text");
    case FieldKind::List:
        return FieldModel::tr("List");
    case FieldKind::Choice:
        return FieldModel::tr("Choice");
    case FieldKind::Date:
        return FieldModel::tr("Date");
    case FieldKind::Amount:
        return FieldModel::tr("Amount");
    case FieldKind::Number:
        return FieldModel::tr("Number");
    case FieldKind::Table:
        return FieldModel::tr("Small table");
    }
    return {};
}

void FieldModel::setFields(const std::vector<Field>& fields)
{
    beginResetModel();
    m_fields = fields;
    endResetModel();
}

void FieldModel::setField(int row, const Field& field)
{
    m_fields[size_t(row)] = field;
    Q_EMIT dataChanged(index(row), index(row));
}

void FieldModel::insert(int row, const Field& field)
{
    beginInsertRows({}, row, row);
    m_fields.insert(m_fields.begin() + row, field);
    endInsertRows();
}

Field FieldModel::take(int row)
{
    beginRemoveRows({}, row, row);
    Field taken = m_fields[size_t(row)];
    m_fields.erase(m_fields.begin() + row);
    endRemoveRows();
    return taken;
}

void FieldModel::move(int from, int to)
{
    // Qt names the row that the moved one comes to stand before.
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    const auto first = m_fields.begin();
    if (to > from)
        std::rotate(first + from, first + from + 1, first + to + 1);
    else
        std::rotate(first + to, first + from, first + from + 1);
    endMoveRows();
}

QVariant FieldModel::dataAt(const QModelIndex& index, int role) const
{
    const Field& field = m_fields[size_t(index.row())];
    const QString label = field.label.trimmed().isEmpty() ? tr("Field without a label") : field.labelIn(m_year);
    switch (role) {
    case Qt::DisplayRole:
        return label;
    case Qt::ToolTipRole:
        return plainToolTip(label);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(label, noteOf(field));
    case NoteRole:
        return noteOf(field);
    default:
        return {};
    }
}

} // namespace indblik
