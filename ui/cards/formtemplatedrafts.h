// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"

#include <map>

namespace indblik {

/// The forms of a file with what the coordinator has changed in them and not saved yet: a draft of the newest version
/// of each. The versions before it are there to be read.
class FormTemplateDrafts final
{
public:
    explicit FormTemplateDrafts(const std::vector<FormTemplate>& forms);

    /// Of the forms there are, in the order they are printed.
    const QStringList& keys() const { return m_keys; }
    /// The newest first; never empty for one of the keys.
    std::vector<FormTemplate> versions(const QString& key) const;
    FormTemplate stored(const QString& key) const { return versions(key).front(); }

    FormTemplate& draft(const QString& key) { return m_drafts.at(key); }
    /// The draft as it would be stored: without blanks at the ends of its texts and without what its kinds have no use
    /// for; a field without a key gets one that no field of the form has ever had.
    FormTemplate ready(const QString& key) const;
    bool isChanged(const QString& key) const;
    /// Those that are not saved.
    QStringList changedKeys() const;

    /// The draft is in the file, as `saved`.
    void settle(const FormTemplate& saved);

private:
    std::vector<FormTemplate> m_forms;
    QStringList m_keys;
    std::map<QString, FormTemplate> m_drafts;
};

} // namespace indblik
