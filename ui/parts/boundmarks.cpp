// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/boundmarks.h"

#include "ui/parts/answereditor.h"
#include "ui/parts/binddialog.h"
#include "ui/parts/drafts.h"
#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/refusal.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace indblik {

namespace {

QString told(const BoundState& state)
{
    switch (state.fit) {
    case BoundState::Fit::Same:
        return BoundMarks::tr("%1 is bound to %2.").arg(state.words, state.name);
    case BoundState::Fit::Differs:
        return BoundMarks::tr("%1 is bound to %2, which is %3 now.").arg(state.words, state.name, state.now);
    case BoundState::Fit::NoFigure:
    case BoundState::Fit::Gone:
        break;
    }
    return BoundMarks::tr("%1 is bound to a figure that is not there any more.").arg(state.words);
}

} // namespace

BoundMarks::BoundMarks(Workspace& workspace, Drafts& drafts, AnswerEditor& editor, Place place)
    : QObject(&editor)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_editor(editor)
    , m_place(std::move(place))
{
    editor.installEventFilter(this);
    editor.viewport()->installEventFilter(this);
    connect(&editor, &QPlainTextEdit::textChanged, this, &BoundMarks::showMarks);
    connect(&workspace, &Workspace::changed, this, &BoundMarks::showMarks);
}

std::vector<BoundState> BoundMarks::states() const
{
    const AccountBook* book = m_workspace.book();
    const auto place = book && !book->boundFigures.empty() ? m_place() : std::nullopt;
    if (!place)
        return {};
    auto all = boundStates(*book, Tongue::danish());
    const QString text = m_editor.toPlainText();
    std::erase_if(all, [&](BoundState& state) {
        const auto at = state.bound->place == *place ? state.bound->placeIn(text) : std::nullopt;
        state.place = at.value_or(FigurePlace());
        return !at || state.fit == BoundState::Fit::Gone;
    });
    return all;
}

std::optional<BoundState> BoundMarks::stateAt(qsizetype at) const
{
    for (BoundState& state : states()) {
        if (state.place.at <= at && at <= state.place.at + state.place.length)
            return std::move(state);
    }
    return std::nullopt;
}

void BoundMarks::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const BoundState& state : states()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_editor.document());
        mark.cursor.setPosition(int(state.place.at));
        mark.cursor.setPosition(int(state.place.at + state.place.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
        const Tokens& colours = tokens(m_editor.palette());
        mark.format.setUnderlineColor(colours.muted);
        if (state.fit != BoundState::Fit::Same)
            mark.format.setBackground(colours.attentionTint);
        marks.append(mark);
    }
    m_editor.setExtraSelections(marks);
}

bool BoundMarks::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto* menu = static_cast<QContextMenuEvent*>(event);
        const bool isMouse = menu->reason() == QContextMenuEvent::Mouse;
        const QTextCursor cursor = isMouse ? m_editor.cursorForPosition(menu->pos()) : m_editor.textCursor();
        openMenu(isMouse ? menu->globalPos() : m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()),
            cursor.position());
        return true;
    }
    if (event->type() == QEvent::ToolTip && watched == m_editor.viewport()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto state = stateAt(m_editor.cursorForPosition(help->pos()).position());
        QToolTip::showText(help->globalPos(), state ? plainToolTip(told(*state)) : QString(), &m_editor);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void BoundMarks::openMenu(const QPoint& where, qsizetype at)
{
    QMenu* menu = m_editor.createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addDeeds(*menu, at);
    menu->popup(where);
}

void BoundMarks::addDeeds(QMenu& menu, qsizetype at)
{
    const auto figure = figureAround(m_editor.toPlainText(), at);
    if (!figure || m_editor.isReadOnly() || !m_place())
        return;
    const QString words = m_editor.toPlainText().mid(figure->at, figure->length);
    menu.addSeparator();
    if (const auto state = stateAt(at)) {
        menu.addAction(told(*state))->setEnabled(false);
        if (state->fit == BoundState::Fit::Differs)
            menu.addAction(
                tr("Put right: %1").arg(state->now), this, [this, at, id = state->bound->id] { putRight(at, id); });
        menu.addAction(tr("Bind %1 to another figure …").arg(words), this, [this, at] { bind(at); });
        menu.addAction(tr("Let go of it"), this, [this, id = state->bound->id] {
            if (const auto done = m_workspace.boundFigures().release(id); !done)
                refuse(m_editor, done.error());
        });
        return;
    }
    menu.addAction(tr("Bind %1 to a figure …").arg(words), this, [this, at] { bind(at); });
}

void BoundMarks::bind(qsizetype at)
{
    const auto figure = figureAround(m_editor.toPlainText(), at);
    if (!figure)
        return;
    // It is bound in the text of the file.
    m_drafts.flush();
    const auto place = m_place();
    if (!place || !m_workspace.book())
        return;
    if (textAt(*m_workspace.book(), *place) != storedText(m_editor.toPlainText()))
        return refuse(m_editor, Error{tr("The text is not saved yet, so its figures cannot be bound.")});
    const auto point =
        BindDialog::ask(m_workspace, *place, m_editor.toPlainText().mid(figure->at, figure->length), &m_editor);
    if (!point)
        return;
    if (const auto done = m_workspace.boundFigures().bind(*place, figure->at, *point); !done)
        refuse(m_editor, done.error());
}

/// Typed as the officer would, as one step that undo takes back. It is found again by what stands before it; only where
/// that is too little is it bound anew.
void BoundMarks::putRight(qsizetype at, const BoundFigureId& id)
{
    const auto state = stateAt(at);
    if (!state || state->bound->id != id || state->now.isEmpty())
        return;
    const TextPlace place = state->bound->place;
    const FigurePoint point = state->bound->point;
    m_drafts.flush();
    m_workspace.endTyping();
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(int(state->place.at));
    cursor.setPosition(int(state->place.at + state->place.length), QTextCursor::KeepAnchor);
    cursor.insertText(state->now);
    m_drafts.flush();
    m_workspace.endTyping();
    const auto now = stateAt(state->place.at);
    if (!now || now->bound->id != id)
        doneOrRefused(m_editor, m_workspace.boundFigures().bind(place, state->place.at, point));
}

} // namespace indblik
