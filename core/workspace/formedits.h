// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// The edits of the forms that status forms are made with.
class FormEdits final
{
    Q_DECLARE_TR_FUNCTIONS(FormEdits)

public:
    explicit FormEdits(Pen& pen) : m_pen(pen) {}

    /// Whether a changed form takes the place of its version when it is saved: the newest, not delivered with the
    /// program and, in the account in view, no status form made with it. Forms of other years only show when it is
    /// saved.
    bool mayReplace(const FormTemplate& form) const;
    /// Keeps a changed form: as the next version, or in the place of its own version while no status form was made with
    /// it. Status forms that are there keep theirs. Gives the version. Refused where checkForm() refuses.
    Result<FormRef> save(const FormTemplate& form);

private:
    Pen& m_pen;
};

} // namespace indblik
