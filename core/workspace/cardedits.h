// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// The edits of the status forms of the account in view.
class CardEdits final
{
    Q_DECLARE_TR_FUNCTIONS(CardEdits)

public:
    explicit CardEdits(Pen pen) : m_pen(std::move(pen)) {}

    Result<void> setAnswer(const CardId& card, const FieldKey& field, const QString& text);
    Result<void> setTitle(const CardId& card, const QString& title, bool isNew);
    /// A new status form at the end of its section, with a budget row; refused without a title or with one that is
    /// taken.
    Result<CardId> add(Section section, const QString& title);
    /// Takes the form out of the account, with its budget row and footnotes.
    Result<void> remove(const CardId& card);

private:
    Result<const Card*> findCard(const CardId& id) const;

    Pen m_pen;
};

} // namespace indblik
