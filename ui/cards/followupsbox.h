// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace indblik {

/// The follow-ups and evaluations of a form's initiative: what is late, what is expected and what has come.
class FollowUpsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowUpsBox(Workspace& workspace, QWidget* parent = nullptr);

    void showCard(const Card& card);
    /// Puts the cursor on the first button of a follow-up, and gives its line. Where the follow-up is gone, the button
    /// that adds one.
    QWidget* focusFollowUp(const FollowUpId& id);
    /// The place of a follow-up among the lines; after the last one where it is gone.
    int placeOf(const FollowUpId& id) const;
    /// The same of the line that `cursor` is in.
    int placeOf(const QWidget* cursor) const;
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void told(const QString& notice);

private:
    void add();
    void addLine(const FollowUp& followUp);
    void focusButton(const QString& name);
    void edit(const FollowUp& followUp, bool isNew);

    Workspace& m_workspace;
    CardId m_card;
    QVBoxLayout* m_lines;
    QPushButton* m_add;
    std::vector<FollowUp> m_shown;
    QPointer<QWidget> m_before; ///< what Tab leaves before it comes here
};

} // namespace indblik
