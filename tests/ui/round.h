// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window.h"
#include "ui/cards/cardform.h"
#include "ui/cards/cardspage.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/drafts.h"

#include <functional>

namespace indblik {

/// The example's year 2011, opened from 2010, in the window: its keys, and the form with its fields.
class RoundTest : public WindowTest
{
protected:
    /// 2011 is in view, by the workspace; with the cursor in the first field.
    void openNext();

    CardsPage& page() { return window().fileView()->cards(); }
    CardForm& form() { return *page().findChild<CardForm*>(); }
    const Card& card() { return *book().card(form().card()); }
    const Card& card(size_t place) { return book().cards[place]; }
    AnswerEditor* editor(const QString& label) { return find<AnswerEditor>(label); }
    /// The editor of the n-th question of the form that is shown.
    AnswerEditor* field(size_t place);
    FieldKey key(size_t place) { return book().form(card().form)->fields[place].key; }

    /// A key to whatever has the cursor.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString& text);
    /// Tab, until the cursor is on something of that name; a failure where it never comes there.
    bool tabTo(const QString& name);
    /// What the thing with the cursor is called, as a screen reader says it.
    QString withCursor();
    /// Chooses another year on top of the window: 1 is the one before.
    void moveToYear(int step);
    /// Does it in the dialog that comes next; the dialog is open when this returns and the next event runs.
    void inDialog(const std::function<void()>& act);
    /// A menu command by its English id.
    QAction* command(const QString& text);

    /// Says of all answers of the form that they still hold.
    void confirmAll(const CardId& card);
};

constexpr Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace indblik
