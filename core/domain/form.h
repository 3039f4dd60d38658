// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <tuple>
#include <vector>

namespace indblik {

/// Names a field of a form for good, in files and in JSON: "funding", "targetGroup" ...
struct FieldKey
{
    QString text;

    bool operator==(const FieldKey&) const = default;
    bool operator<(const FieldKey& other) const { return text < other.text; }
};

/// One question of a form.
struct Field
{
    FieldKey key;
    QString label;    ///< as it is printed; "{år}" and "{forrige år}" stand for the account's year and the one before
    QString guidance; ///< shown under the label, never printed

    /// The label with the years filled in: "Mål i 2009/2010".
    QString labelIn(Year year) const;

    bool operator==(const Field&) const = default;
};

/// Which form a card was made with. A form never changes once used; a changed one gets the next version.
struct FormRef
{
    QString key;
    int version = 1;

    bool operator==(const FormRef&) const = default;
    bool operator<(const FormRef& other) const { return std::tie(key, version) < std::tie(other.key, other.version); }
};

/// The questions of a status form, in the order they are asked and printed.
struct FormTemplate
{
    FormRef ref;
    QString title;
    std::vector<Field> fields;

    const Field* field(const FieldKey& key) const;

    bool operator==(const FormTemplate&) const = default;
};

/// Reads a form from its JSON ({"key", "version", "title", "fields": [{"key", "label", "guidance"}]}).
/// Refused, with what is wrong, where a part is missing or a field key occurs twice.
Result<FormTemplate> readForm(const QByteArray& json);
/// The inverse of readForm().
QByteArray writeForm(const FormTemplate& form);

/// The forms delivered with the program: "goals" with seven fields and "beyond" with five.
const std::vector<FormTemplate>& builtInForms();

} // namespace indblik
