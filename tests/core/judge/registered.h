// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "tests/fixtures.h"

namespace indblik {

/// A row with these cells by the keys of their columns.
inline RegisterRow registerRow(const std::map<QString, QString>& cells)
{
    return {RegisterRowId::create(), cells};
}

/// A register of one of the delivered templates under the first form of the book.
inline Register registerOf(const AccountBook& book, const QString& key, const std::vector<RegisterRow>& rows)
{
    Register list;
    list.card = book.cards.front().id;
    for (const RegisterTemplate& form : builtInRegisters()) {
        if (form.key == key)
            list.form = form;
    }
    list.title = list.form.title;
    list.rows = rows;
    return list;
}

/// A § 18 grant; `agreement` is "ja", "nej" or nothing.
inline RegisterRow grant(const QString& association, const QString& amount, const QString& agreement = {})
{
    return registerRow({{"association"_q, association}, {"amount"_q, amount}, {"agreement"_q, agreement}});
}

/// An estate plan.
inline RegisterRow plan(const QString& name, const QString& amount, const QString& fund, const QString& own)
{
    return registerRow({{"name"_q, name}, {"amount"_q, amount}, {"fundShare"_q, fund}, {"ownShare"_q, own}});
}

} // namespace indblik
