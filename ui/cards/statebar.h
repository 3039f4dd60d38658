// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace indblik {

class Banner;
class ChipLabel;
class Drafts;
class ReasonBox;

/// Where a form is on its way: its state, who writes it and until when, the steps that can be taken now, and on top of
/// all why it was sent back. A step that needs a reason asks for it here, in the page.
class StateBar final : public QWidget
{
    Q_OBJECT

public:
    StateBar(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    /// `missing` is how many things keep the form from being handed in.
    void showCard(const Card& card, int missing);
    /// Takes a step, or asks for its reason first. Nothing happens where it is not one that can be taken now.
    void take(CardState to);
    /// Puts the cursor on the officer and the due date.
    void focusPlan();
    QWidget* continueTabOrder(QWidget* before);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void stepWanted(indblik::CardState to, const QString& reason);
    void missingWanted();
    void planWanted(); ///< the officer and the due date are to be changed

private:
    void makeLine();
    void arrange();
    void showSteps(const Card& card);
    void showReturn(const Card& card);
    void offerReasons(const Card& card);
    QString planText(const Card& card) const;
    QString lastStep(const Card& card) const;

    Workspace& m_workspace;
    Drafts& m_drafts;
    CardId m_card;
    CardState m_state = CardState::Draft;
    Banner* m_returned;
    ChipLabel* m_chip;
    ChipLabel* m_new;
    QPushButton* m_plan;
    QPushButton* m_missing;
    QPushButton* m_submit;
    QPushButton* m_withdraw;
    QPushButton* m_sendBack;
    QPushButton* m_approve;
    QPushButton* m_reopen;
    QBoxLayout* m_line; ///< what it is and what can be done: beside each other, or below where there is no room
    ReasonBox* m_reason;
};

} // namespace indblik
