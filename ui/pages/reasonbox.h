// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace indblik {

/// Asks for the reason of a step with a form, in the page: hidden until it is asked for, closed with Esc.
class ReasonBox final : public QWidget
{
    Q_OBJECT

public:
    explicit ReasonBox(QWidget* parent = nullptr);

    /// Opens for a step that needsReason(), with the cursor. What was begun for the same step stays.
    void ask(CardState to);
    /// Closes, and gives the cursor back where it had it.
    void dismiss();
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    /// A reason was given, which is never empty. The box stays until dismiss(): the step may be refused.
    void given(indblik::CardState to, const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void give();

    CardState m_to = CardState::Draft;
    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_give;
    QPushButton* m_cancel;
    QPointer<QWidget> m_before; ///< had the cursor when it was opened
};

} // namespace indblik
