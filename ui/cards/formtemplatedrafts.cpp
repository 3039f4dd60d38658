// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/formtemplatedrafts.h"

#include "core/domain/card.h"

#include <algorithm>

namespace indblik {

namespace {

Field tidied(Field field)
{
    field.label = storedText(field.label).simplified();
    field.guidance = storedText(field.guidance).trimmed();
    if (field.kind != FieldKind::Choice)
        field.choices.clear();
    if (field.kind != FieldKind::Table) {
        field.rows.clear();
        field.columns.clear();
    }
    if (!isCountedInWords(field.kind) || field.wished == WordSpan{})
        field.wished.reset();
    return field;
}

} // namespace

FormTemplateDrafts::FormTemplateDrafts(const std::vector<FormTemplate>& forms) : m_forms(forms)
{
    // Those delivered come first, in their order.
    for (const auto& known : {builtInForms(), forms}) {
        for (const FormTemplate& form : known) {
            if (!m_keys.contains(form.ref.key) && !versions(form.ref.key).empty())
                m_keys.append(form.ref.key);
        }
    }
    for (const QString& key : std::as_const(m_keys))
        m_drafts.emplace(key, stored(key));
}

std::vector<FormTemplate> FormTemplateDrafts::versions(const QString& key) const
{
    std::vector<FormTemplate> found;
    std::copy_if(m_forms.begin(), m_forms.end(), std::back_inserter(found),
        [&key](const FormTemplate& form) { return form.ref.key == key; });
    std::sort(found.begin(), found.end(),
        [](const FormTemplate& a, const FormTemplate& b) { return a.ref.version > b.ref.version; });
    return found;
}

FormTemplate FormTemplateDrafts::ready(const QString& key) const
{
    FormTemplate form = m_drafts.at(key);
    form.title = storedText(form.title).simplified();
    std::vector<Field> known;
    for (const FormTemplate& version : versions(key))
        known.insert(known.end(), version.fields.begin(), version.fields.end());
    for (Field& field : form.fields) {
        field = tidied(std::move(field));
        if (field.key.text.isEmpty())
            field.key = newFieldKey(field.label, known);
        known.push_back(field);
    }
    return form;
}

bool FormTemplateDrafts::isChanged(const QString& key) const
{
    // What is stored may have blanks that tidying takes away; that alone is no change of the officer's.
    const FormTemplate before = stored(key);
    return m_drafts.at(key) != before && ready(key) != before;
}

QStringList FormTemplateDrafts::changedKeys() const
{
    QStringList changed;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(changed),
        [this](const QString& key) { return isChanged(key); });
    return changed;
}

void FormTemplateDrafts::settle(const FormTemplate& saved)
{
    std::erase_if(m_forms, [&saved](const FormTemplate& form) { return form.ref == saved.ref; });
    m_forms.push_back(saved);
    m_drafts.at(saved.ref.key) = saved;
}

} // namespace indblik
