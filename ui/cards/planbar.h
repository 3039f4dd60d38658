// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "ui/parts/drafts.h"

#include <QFrame>

#include <array>
#include <utility>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace indblik {

/// Who writes a form, until when, and whether its initiative ends this year; opened from the state bar.
class PlanBar final : public QFrame
{
    Q_OBJECT

public:
    PlanBar(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    /// Opens it on a card, with the cursor in it.
    void edit(const Card& card);
    /// Closes it for another card, and opens it where something that was typed for this one could not be stored.
    void showCard(const Card& card);
    void focusField(HeadPlace::Field field);
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    HeadPlace at(HeadPlace::Field field) const { return {m_card, field}; }
    std::array<std::pair<HeadPlace::Field, QLineEdit*>, 2> lines() const;
    bool isTyped() const;
    std::vector<OfferedName> officers() const;
    void fill();
    void save();
    void close();

    Workspace& m_workspace;
    Drafts& m_drafts;
    CardId m_card;
    QLineEdit* m_officer;
    QLineEdit* m_due;
    QCheckBox* m_ends;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QLabel* m_fault;
};

} // namespace indblik
