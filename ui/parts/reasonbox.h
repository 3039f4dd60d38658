// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/workspace/typedplace.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace indblik {

class Drafts;

/// Asks for the reason of a step, in the page: hidden until it is asked for, closed with Esc. What is typed is a draft
/// of its step until that is taken or given up.
class ReasonBox final : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        ReasonPlace place;
        QString question;
        QString act;                      ///< on the button that takes it
        QString option = {};              ///< of a box to tick, where there is one
        std::optional<CardState> to = {}; ///< of a step with a form
    };
    /// A step with a form that needsReason().
    static Step ofForm(const CardId& card, CardState to);
    static ReasonPlace placeOf(const CardId& card, CardState to);

    /// The buttons stand beside the reason, or below it where the box is vertical.
    explicit ReasonBox(Drafts& drafts, QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

    /// Opens for a step, with the cursor, and what was begun for it.
    void ask(const Step& step);
    /// Opens where something was begun for the step and waits; the cursor stays where it is. Gives whether it is open
    /// for it.
    bool offerAgain(const Step& step);
    /// Closes, and gives the cursor back where it had it. What was typed waits for its step.
    void leave();
    /// The same, and lets go of what was typed.
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
    void open(const Step& step);
    void keep(const QString& reason);
    void refresh();

    Drafts& m_drafts;
    std::optional<Step> m_step; ///< it is open for
    bool m_isGiving = false;
    QLabel* m_question;
    QLineEdit* m_reason;
    QCheckBox* m_option;
    QPushButton* m_give;
    QPushButton* m_cancel;
    QPointer<QWidget> m_before; ///< had the cursor when it was opened
};

} // namespace indblik
