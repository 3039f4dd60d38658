// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace indblik {

class AnswerEditor;
class Drafts;

/// One footnote to read and edit: its mark, what it hangs on, its text. One that is not there yet is made by writing
/// it. Saved as answers are; emptied and left it is taken away.
class FootnoteField final : public QWidget
{
    Q_OBJECT

public:
    FootnoteField(Workspace& workspace, Drafts& drafts, const FootnoteTextPlace& place, QWidget* parent);

    const FootnoteTextPlace& place() const { return m_place; }
    const std::optional<FootnoteId>& id() const { return m_place.footnote; }
    /// Shows a stored one; what is being written stands. `name` is what it is called by the thing it hangs on,
    /// `elsewhere` says what else it hangs on.
    void showFootnote(const FootnoteId& id, const QString& mark, const QString& name, const QString& elsewhere);
    /// Shows a place for one that is to be written.
    void showEmpty(const QString& name);
    void setReadOnly(bool isReadOnly);
    bool isBlank() const;
    void focusText();
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void menuWanted(QPushButton* button); ///< what it hangs on is to be changed
    void left();

private:
    void showText();
    void showFault();

    Workspace& m_workspace;
    Drafts& m_drafts;
    FootnoteTextPlace m_place;
    bool m_isShowing = false; ///< the text comes from the file, not from the keyboard
    QLabel* m_head;
    QPushButton* m_move;
    AnswerEditor* m_text;
    QLabel* m_fault;
    QLabel* m_elsewhere;
};

} // namespace indblik
