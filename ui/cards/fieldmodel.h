// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"
#include "ui/parts/rowmodel.h"

#include <vector>

namespace indblik {

/// "Text", "Date" ... in the language of the program.
QString kindWords(FieldKind kind);

/// The fields of a form in their order, each with its label as it is printed and, under NoteRole, what it takes.
class FieldModel final : public RowModel
{
    Q_OBJECT

public:
    static constexpr int NoteRole = Qt::UserRole + 1;

    /// `year` is filled into the labels.
    explicit FieldModel(Year year, QObject* parent = nullptr) : RowModel(parent), m_year(year) {}

    const std::vector<Field>& fields() const { return m_fields; }
    void setFields(const std::vector<Field>& fields);
    void setField(int row, const Field& field);
    void insert(int row, const Field& field);
    /// Takes the field out and gives it.
    Field take(int row);
    /// To the place it has afterwards.
    void move(int from, int to);

private:
    int rows() const override { return int(m_fields.size()); }
    QVariant dataAt(const QModelIndex& index, int role) const override;
    Year m_year;
    std::vector<Field> m_fields;
};

} // namespace indblik
