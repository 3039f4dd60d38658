// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// The answer to a field that is a small table. As text it has a line for the columns and a line for each row, parted
/// by
/// "|", so that it is read in the history and in search as it stands:
///     | 2009 | 2010
///     Niveau 1 | 12 | 14
struct AnswerTable
{
    struct Row
    {
        QString label;
        QStringList cells; ///< one for each column

        bool operator==(const Row&) const = default;
    };

    QStringList columns;
    std::vector<Row> rows;

    /// Empty where no cell is filled in.
    QString text() const;
    /// The first cell that is no number; nothing where all are, or are empty.
    std::optional<QString> wrongCell() const;

    bool operator==(const AnswerTable&) const = default;
};

/// Nothing where the text is no such table.
std::optional<AnswerTable> readAnswerTable(const QString& text);

/// The table that the field asks for, with the cells that `text` has for its rows and columns. Filled cells of others
/// follow in rows and columns of their own, so that nothing is lost. Nothing where the text is something else than a
/// table.
std::optional<AnswerTable> tableFor(const Field& field, Year year, const QString& text);

/// Whether it is a number as people write it, "1.200", "-5" or "12,5", or says that there is none: "-" or "..".
bool isNumberAnswer(const QString& text);

} // namespace indblik
