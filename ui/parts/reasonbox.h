// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace indblik {

/// Asks for the reason of a step, in the page: hidden until it is asked for, closed with Esc.
class ReasonBox final : public QWidget
{
    Q_OBJECT

public:
    /// The buttons stand beside the reason, or below it where the box is vertical.
    explicit ReasonBox(QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

    /// Opens for a step with a form that needsReason(), with the cursor. What was begun for the same step stays.
    void ask(CardState to);
    /// Opens for another step, called `act` on its button, with a box to tick that is not ticked yet where `option`
    /// says what it is for.
    void ask(const QString& question, const QString& act, const QString& option = {});
    /// Closes, and gives the cursor back where it had it.
    void dismiss();
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    /// A reason was given, which is never empty. The box stays until dismiss(): the step may be refused.
    void given(indblik::CardState to, const QString& reason);
    /// The same for a step that is not one of a form; `isChosen` is whether its box was ticked.
    void reasonGiven(const QString& reason, bool isChosen);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void give();
    void open(bool isSame);

    std::optional<CardState> m_to; ///< absent: another step
    QLabel* m_question;
    QLineEdit* m_reason;
    QCheckBox* m_option;
    QPushButton* m_give;
    QPushButton* m_cancel;
    QPointer<QWidget> m_before; ///< had the cursor when it was opened
};

} // namespace indblik
