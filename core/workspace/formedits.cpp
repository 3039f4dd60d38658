// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formedits.h"

#include <algorithm>

namespace indblik {

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
    int newest = 0;
    for (const FormTemplate& other : known)
        newest = other.ref.key == form.ref.key ? std::max(newest, other.ref.version) : newest;
    const QString what = tr("form %1").arg(form.title);
    // The newest may still be changed where nothing was made with it, in no account of the file.
    const bool isDelivered = std::any_of(builtInForms().begin(), builtInForms().end(),
        [&form](const FormTemplate& other) { return other.ref == form.ref; });
    if (form.ref.version == newest && !isDelivered) {
        const auto replaced = m_pen.write({what}, [&form](Edits& edits) { return edits.replaceUnused(form); });
        if (replaced)
            return form.ref;
        if (replaced.error().fault != Fault::Conflict)
            return replaced.error();
    }
    form.ref.version = newest + 1;
    const auto written = m_pen.write({what}, [&form](Edits& edits) { return edits.save(form); });
    return written ? Result<FormRef>(form.ref) : written.error();
}

} // namespace indblik
