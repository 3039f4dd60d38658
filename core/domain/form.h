// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
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

/// What an answer is. It is always kept as it was written; the kind says how it is entered and what is wrong with it.
enum class FieldKind { Text, List, Choice, Date, Amount, Number, Table };

/// "text", "list", "choice", "date", "amount", "number", "table", as in files and JSON.
QString kindText(FieldKind kind);
std::optional<FieldKind> fieldKindFromText(QStringView text);
/// Whether an answer has a length: texts and lists are counted in words, nothing else is.
bool isCountedInWords(FieldKind kind);

/// What happens to an answer of last year when a year is opened.
enum class CarryRule {
    ForReview, ///< it is taken along and must be confirmed or edited before the form is handed in
    AsIs,      ///< it is taken along as it is
    Clear,     ///< the field begins empty
};

/// "forReview", "asIs", "clear", as in files and JSON.
QString carryRuleText(CarryRule rule);
std::optional<CarryRule> carryRuleFromText(QStringView text);
/// In the language of the program: "Overføres, skal gennemgås".
QString carryRuleWords(CarryRule rule);

/// How many words an answer should have; wished, never enforced.
struct WordSpan
{
    int least = 0;
    int most = 0;

    bool operator==(const WordSpan&) const = default;
};

/// One question of a form.
struct Field
{
    FieldKey key;
    QString label;    ///< as it is printed; "{år}" and "{forrige år}" stand for the account's year and the one before
    QString guidance; ///< shown under the label; printed where the account says so
    FieldKind kind = FieldKind::Text;
    bool isRequired = false;
    std::optional<WordSpan> wished;
    QStringList choices;                    ///< of a Choice
    CarryRule carry = CarryRule::ForReview; ///< until the coordinator says otherwise
    QStringList rows = {};                  ///< of a Table; years are filled in as in the label
    QStringList columns = {};               ///< of a Table

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
    std::optional<Year> from; ///< the first account it is for; absent: any
    std::vector<Field> fields;

    const Field* field(const FieldKey& key) const;

    bool operator==(const FormTemplate&) const = default;
};

/// Reads a form from its JSON ({"key", "version", "title", "from", "fields": [{"key", "label", "guidance", "kind",
/// "required", "words": [least, most], "choices", "rows", "columns", "carry"}]}). Refused, with what is wrong, where a
/// part is missing, a kind or rule is unknown, or a field key occurs twice.
Result<FormTemplate> readForm(const QByteArray& json);
/// The inverse of readForm().
QByteArray writeForm(const FormTemplate& form);

/// What an officer makes of a form must be one that readForm() reads: fields with labels, choices where they are chosen
/// from. Says what is missing. Without this a file could not be opened again.
Result<void> checkForm(const FormTemplate& form);

/// A key for a new field, from its label, that none of the others has: "Antal deltagere" is "antalDeltagere".
FieldKey newFieldKey(const QString& label, const std::vector<Field>& others);

/// The newest version of a form for an account of `year`; nothing where none is for it.
const FormTemplate* newestForm(const std::vector<FormTemplate>& forms, const QString& key, Year year);

/// The forms delivered with the program: "goals" with seven fields and "beyond" with five.
const std::vector<FormTemplate>& builtInForms();

/// The forms of a file together with those delivered, which it may lack.
std::vector<FormTemplate> withBuiltInForms(std::vector<FormTemplate> forms);

} // namespace indblik
