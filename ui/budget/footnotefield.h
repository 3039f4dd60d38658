// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;

namespace indblik {

class AnswerEditor;

/// One footnote to read and edit: its mark, what it hangs on, its text. One that is not there yet is made by writing
/// it. Saved as answers are, two seconds after the last key and when it is left; emptied and left it is taken away.
class FootnoteField final : public QWidget
{
    Q_OBJECT

public:
    FootnoteField(Workspace& workspace, const FootnotePlace& place, QWidget* parent);

    const std::optional<FootnoteId>& id() const { return m_id; }
    const FootnotePlace& place() const { return m_place; }
    /// Shows a stored one; what is being written stands. `name` is what it is called by the thing it hangs on,
    /// `elsewhere` says what else it hangs on.
    void showFootnote(const Footnote& footnote, const QString& mark, const QString& name, const QString& elsewhere);
    /// Shows a place for one that is to be written.
    void showEmpty(const QString& name);
    void setReadOnly(bool isReadOnly);
    /// True from the first key to the save.
    bool isTyped() const { return m_isTyped; }
    bool isBlank() const;
    QString text() const;
    /// False where it could not be stored: it stands as it was typed.
    bool save();
    /// Offers again what could not be stored before.
    void showTyped(const QString& text);
    void focusText();
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void refused(const indblik::Error& error);
    void menuWanted(QPushButton* button); ///< what it hangs on is to be changed
    void left();

private:
    void showText(const QString& text);

    Workspace& m_workspace;
    FootnotePlace m_place;
    std::optional<FootnoteId> m_id;
    bool m_isShowing = false; ///< the text comes from the file, not from the keyboard
    bool m_isTyped = false;
    QTimer* m_wait;
    QLabel* m_head;
    QPushButton* m_move;
    AnswerEditor* m_text;
    QLabel* m_elsewhere;
};

} // namespace indblik
