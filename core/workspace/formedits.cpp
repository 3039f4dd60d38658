// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formedits.h"

#include <algorithm>

namespace indblik {

namespace {

int newestVersion(const std::vector<FormTemplate>& known, const QString& key)
{
    int newest = 0;
    for (const FormTemplate& form : known)
        newest = form.ref.key == key ? std::max(newest, form.ref.version) : newest;
    return newest;
}

} // namespace

bool FormEdits::mayReplace(const FormTemplate& form) const
{
    const AccountBook* book = m_pen.book();
    if (!book || form.ref.version != newestVersion(withBuiltInForms(book->forms), form.ref.key))
        return false;
    const auto isDelivered = [&form](const FormTemplate& other) { return other.ref == form.ref; };
    const auto isUse = [&form](const Card& card) { return card.form == form.ref; };
    return std::none_of(builtInForms().begin(), builtInForms().end(), isDelivered)
           && std::none_of(book->cards.begin(), book->cards.end(), isUse);
}

Result<FormRef> FormEdits::save(const FormTemplate& changed)
{
    if (!m_pen.book())
        return notThere();
    FormTemplate form = changed;
    // A choice is compared with answers as they are stored.
    for (Field& field : form.fields) {
        for (QString& choice : field.choices)
            choice = storedText(choice).simplified();
        field.choices.removeAll(QString());
    }
    if (auto checked = checkForm(form); !checked)
        return checked.error();
    const auto known = withBuiltInForms(m_pen.book()->forms);
    const auto same =
        std::find_if(known.begin(), known.end(), [&form](const FormTemplate& other) { return other.ref == form.ref; });
    if (same != known.end() && *same == form)
        return form.ref;
    const QString what = tr("form %1").arg(form.title);
    if (mayReplace(form)) {
        const auto replaced = m_pen.write({what}, [&form](Edits& edits) { return edits.replaceUnused(form); });
        if (replaced)
            return form.ref;
        if (replaced.error().fault != Fault::Conflict)
            return replaced.error();
    }
    form.ref.version = newestVersion(known, form.ref.key) + 1;
    return m_pen.write({what}, [&form](Edits& edits) { return edits.save(form); }).transform([&] { return form.ref; });
}

} // namespace indblik
