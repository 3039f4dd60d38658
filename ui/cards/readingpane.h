// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace indblik {

class ChipLabel;
class Drafts;
class PagePreview;
class ReasonBox;

/// One form after the other as it will be printed, to approve it or send it back: those that are handed in come one by
/// one.
class ReadingPane final : public QWidget
{
    Q_OBJECT

public:
    ReadingPane(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    void showCard(const CardId& card);
    CardId card() const { return m_card; }
    void approve();
    void sendBack();
    void focusPages();

Q_SIGNALS:
    void cardShown(const indblik::CardId& card);
    void told(const QString& notice);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBar();
    void refresh();
    void take(CardState to, const QString& reason);
    void showNextSubmitted();

    Workspace& m_workspace;
    CardId m_card;
    QLabel* m_title;
    ChipLabel* m_state;
    QLabel* m_left; ///< how many are handed in and wait
    PagePreview* m_preview;
    QPushButton* m_approve;
    QPushButton* m_sendBack;
    QToolButton* m_close;
    ReasonBox* m_reason;
    QTimer* m_settle;
};

} // namespace indblik
