// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/reasonbox.h"

#include <QScrollArea>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;

namespace indblik {

class ChipLabel;
class Drafts;

/// What is to be said of one finding and can be done with it: its sentence, the way to its places, and whether it is
/// accepted, by whom, when and why.
class FindingPane final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 300;
    static constexpr int leastWidth = 232;

    FindingPane(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    /// Shows a finding, or that none is chosen. A reason that is being written for it stays.
    void showRemark(const Remark* remark);
    /// Goes to the first of its places.
    void open();
    /// Asks for the reason to accept it.
    void askReason();

Q_SIGNALS:
    void answerWanted(const indblik::CardId& card, const std::optional<indblik::FieldKey>& field);
    void cellWanted(const indblik::Finding& finding);
    void textWanted(indblik::AccountText text);
    /// One of its texts, where a field is named: those of core/domain/boundfigure.
    void goalWanted(const indblik::GoalId& goal, const std::optional<indblik::FieldKey>& field);
    void accepted(); ///< the reason is on disk
    void reopened();

private:
    void makeFinding(QWidget* page);
    void makeAcceptance(QWidget* page, Drafts& drafts);
    static ReasonBox::Step acceptance(const Remark& remark);
    void showFinding(const Remark& remark);
    void showAcceptance(const Remark& remark);
    QString acceptedAt(const Acceptance& acceptance) const;
    void accept(const QString& reason, bool isPrinted);
    void reopen();

    Workspace& m_workspace;
    std::optional<Remark> m_remark;
    QLabel* m_title;
    QFrame* m_box;
    ChipLabel* m_chip;
    QLabel* m_sentence;
    QPushButton* m_openAnswer;
    QPushButton* m_openCell;
    QPushButton* m_openText;
    QPushButton* m_openGoal;
    QLabel* m_earlier;
    QPushButton* m_accept;
    ReasonBox* m_reason;
    QFrame* m_acceptedBox;
    QLabel* m_accepted;
    QPushButton* m_reopen;
};

} // namespace indblik
