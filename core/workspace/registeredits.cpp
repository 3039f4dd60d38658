// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/registeredits.h"

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RegisterEdits)
};

/// The row as it is stored.
Result<RegisterRow> readRow(const RegisterTemplate& form, const RegisterRow& written)
{
    RegisterRow row{written.id, {}};
    for (const RegisterColumn& column : form.columns) {
        const auto cell = readCell(column, written.text(column.key));
        if (!cell)
            return cell.error();
        if (!cell->isEmpty())
            row.cells[column.key] = *cell;
    }
    for (const RegisterColumn& column : form.columns) {
        if (column.isRequired && !row.cells.empty() && row.text(column.key).isEmpty())
            return Error{Words::tr("%1 is missing.").arg(column.label)};
    }
    return row;
}

} // namespace

Result<const Card*> RegisterEdits::openCard(const CardId& id) const
{
    const Card* card = m_pen.book() ? m_pen.book()->card(id) : nullptr;
    if (!card)
        return notThere();
    if (!card->isOpen())
        return Error{
            tr("“%1” is submitted or approved. Take it back or open it again first, then its lists can be edited.")
                .arg(card->title)};
    return card;
}

Result<RegisterId> RegisterEdits::add(const CardId& id, const RegisterTemplate& form)
{
    const auto card = openCard(id);
    if (!card)
        return card.error();
    Register list;
    list.card = id;
    list.title = form.title;
    list.form = form;
    for (const Register* other : m_pen.book()->registersOf(id))
        list.ordinal = std::max(list.ordinal, other->ordinal + 1);
    return m_pen
        .write({tr("%1: new list %2").arg((*card)->title, list.title)}, [&list](Edits& edits) { edits.save(list); })
        .transform([&] { return list.id; });
}

Result<void> RegisterEdits::save(const Register& written)
{
    const auto card = openCard(written.card);
    if (!card)
        return card.error();
    Register list = written;
    list.title = storedText(written.title).simplified();
    if (list.title.isEmpty())
        return Error{tr("Write what the list is called.")};
    list.rows.clear();
    for (size_t i = 0; i < written.rows.size(); ++i) {
        auto row = readRow(list.form, written.rows[i]);
        if (!row)
            return Error{tr("Row %1: %2").arg(QString::number(i + 1), row.error().message)};
        if (!row->cells.empty())
            list.rows.push_back(std::move(*row));
    }
    return m_pen.write(
        {QStringLiteral("%1: %2").arg((*card)->title, list.title)}, [&list](Edits& edits) { edits.save(list); });
}

Result<void> RegisterEdits::remove(const RegisterId& id)
{
    const Register* list = m_pen.book() ? m_pen.book()->registerOf(id) : nullptr;
    if (!list)
        return notThere();
    const auto card = openCard(list->card);
    if (!card)
        return card.error();
    return m_pen.write(
        {tr("%1: delete %2").arg((*card)->title, list->title)}, [list](Edits& edits) { edits.remove(*list); });
}

} // namespace indblik
