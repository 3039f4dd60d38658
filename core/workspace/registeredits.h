// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// The registers of the forms of the account in view. Each edit is refused where the form is handed in or approved.
class RegisterEdits final
{
    Q_DECLARE_TR_FUNCTIONS(RegisterEdits)

public:
    explicit RegisterEdits(Pen& pen) : m_pen(pen) {}

    /// An empty one with the columns of the template, after the others of the form.
    Result<RegisterId> add(const CardId& card, const RegisterTemplate& form);
    /// Its title and rows, as one step; rows without a cell are left out. Refused, by its number and name, where a row
    /// lacks what is required or has a cell that is nothing of its column.
    Result<void> save(const Register& list);
    Result<void> remove(const RegisterId& list);

private:
    Result<const Card*> openCard(const CardId& id) const;

    Pen& m_pen;
};

} // namespace indblik
