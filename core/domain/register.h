// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/ids.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace indblik {

/// What stands in a column of a register: a text, a day or the time from one to another, an amount, a share of a whole,
/// a whole number, yes or no.
enum class ColumnKind { Text, Term, Amount, Share, Number, Flag };

/// "text", "term" and so on, as in files and JSON.
QString columnKindText(ColumnKind kind);
std::optional<ColumnKind> columnKindFromText(QStringView text);

/// A yes that is needed where an amount of its row reaches a limit.
struct NeededFrom
{
    QString column; ///< key of the amount
    Money limit;

    bool operator==(const NeededFrom&) const = default;
};

struct RegisterColumn
{
    QString key; ///< for good, in files and JSON
    QString label;
    ColumnKind kind = ColumnKind::Text;
    bool isRequired = false;
    QStringList heads = {};                    ///< what spreadsheets call it besides
    std::optional<NeededFrom> neededFrom = {}; ///< of a Flag

    /// Amounts and numbers have a sum under them.
    bool isSummed() const { return kind == ColumnKind::Amount || kind == ColumnKind::Number; }

    bool operator==(const RegisterColumn&) const = default;
};

/// What the sum of a register is compared with: nothing, the figure that the budget has for the account's year, or all
/// that it has for the initiative.
enum class SumComparedWith { Nothing, Year, Total };

/// Which columns a register has. A register keeps the one it was made with.
struct RegisterTemplate
{
    QString key;
    int version = 1;
    QString title;
    std::vector<RegisterColumn> columns;
    QString sum; ///< key of the amount that is compared; may be empty
    SumComparedWith compared = SumComparedWith::Nothing;
    QStringList whole;      ///< keys of the shares that make up 100 % together
    bool isCarried = false; ///< its rows go on when the next year is opened

    /// Null where it has none of that key.
    const RegisterColumn* column(const QString& key) const;
    /// What a row is called by: the first that is required, or the first.
    const RegisterColumn& nameColumn() const;

    bool operator==(const RegisterTemplate&) const = default;
};

/// Reads a template from its JSON ({"key", "version", "title", "columns": [{"key", "label", "kind", "required",
/// "heads", "neededFrom": {"column", "kroner"}}], "sum", "compared": "year"|"total", "whole", "carry"}). Refused, with
/// what is wrong, where a part is missing, a kind is unknown, a key occurs twice, or one names a column that is not
/// there.
Result<RegisterTemplate> readRegisterTemplate(const QByteArray& json);
/// The inverse of readRegisterTemplate().
QByteArray writeRegisterTemplate(const RegisterTemplate& made);
/// Those delivered with the program: estate plans and § 18 grants.
const std::vector<RegisterTemplate>& builtInRegisters();

/// One row; each cell as readCell() gives it, under the key of its column. Empty ones are absent.
struct RegisterRow
{
    RegisterRowId id = RegisterRowId::create();
    std::map<QString, QString> cells;

    QString text(const QString& column) const;
    /// Each nothing where the cell is empty.
    std::optional<Money> amount(const QString& column) const;
    std::optional<Percent> share(const QString& column) const;
    std::optional<qint64> number(const QString& column) const;
    std::optional<bool> flag(const QString& column) const;

    bool operator==(const RegisterRow&) const = default;
};

/// A table of things that together are what a status form is about: 34 estate plans, the grants of a year.
struct Register
{
    RegisterId id = RegisterId::create();
    CardId card;
    QString title;
    RegisterTemplate form;
    int ordinal = 0; ///< among those of its form
    std::vector<RegisterRow> rows;
    int revision = 0;

    /// What the row is called.
    QString nameOf(const RegisterRow& row) const { return row.text(form.nameColumn().key); }

    bool operator==(const Register&) const = default;
};

/// What is kept of a cell that was typed or read: a text of one line, a term as it was written, amounts in kroner
/// ("1.200.000"), shares ("75 %"), whole numbers ("1.200"), "ja" or "nej". Refused, in words, where it is nothing of
/// the column's kind.
Result<QString> readCell(const RegisterColumn& column, const QString& written);

} // namespace indblik
