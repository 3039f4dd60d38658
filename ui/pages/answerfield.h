// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace indblik {

class AnswerEditor;

/// One question of a form: its label, its guidance, the answer, how many words it has, and the way to its history.
class AnswerField final : public QWidget
{
    Q_OBJECT

public:
    AnswerField(const Field& field, Year year, QWidget* parent = nullptr);

    const FieldKey& key() const { return m_key; }
    AnswerEditor& editor() { return *m_editor; }
    QString text() const;
    /// Shows the text of the file; the field's own undo begins here.
    void showText(const QString& text);
    /// Shows a text that came from elsewhere as one step of the field's own undo.
    void replaceText(const QString& text);

    /// Tab goes from `before` to the answer and on to the history, which is returned.
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void typed(); ///< the officer changed the text
    void historyWanted(const QString& label);

private:
    void countWords();

    FieldKey m_key;
    QLabel* m_words;
    QPushButton* m_history;
    AnswerEditor* m_editor;
    bool m_isShowing = false; ///< the text comes from the file, not from the keyboard
};

} // namespace indblik
