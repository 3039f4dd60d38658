// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QFrame>

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
    explicit PlanBar(Workspace& workspace, QWidget* parent = nullptr);

    /// Opens it on a card, with the cursor in it.
    void edit(const Card& card);
    /// Saves what was changed and closes it; false where it cannot be read, which is told in it.
    bool save();
    /// The same when the form is left: what cannot be read is told, and leaves the date that stands.
    void finish();
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void refused(const indblik::Error& error);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool store(const std::optional<QDate>& due);
    void close();

    Workspace& m_workspace;
    CardId m_card;
    QLineEdit* m_officer;
    QLineEdit* m_due;
    QCheckBox* m_ends;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QLabel* m_fault;
};

} // namespace indblik
