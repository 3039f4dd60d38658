// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace indblik {

class BudgetStrip;
class ChipLabel;

/// The top of a status form: title and state, the budget of the initiative, and what can be done with the whole form.
class CardHead final : public QWidget
{
    Q_OBJECT

public:
    explicit CardHead(Workspace& workspace, QWidget* parent = nullptr);

    void showCard(const Card& card);
    /// Saves a title that is being changed.
    void finishRenaming();
    /// The last thing here that Tab reaches.
    QWidget* lastInTabOrder();

Q_SIGNALS:
    void historyWanted();
    void removalWanted();
    void budgetWanted(const indblik::BudgetRowId& row);
    void refused(const indblik::Error& error);

private:
    QToolButton* makeButton(const char* iconName, const QString& what);
    QWidget* makeRenaming();
    const Card* card() const;
    void startRenaming();
    void rename();
    void stopRenaming();

    Workspace& m_workspace;
    CardId m_card;
    QLabel* m_title;
    ChipLabel* m_state;
    ChipLabel* m_new;
    BudgetStrip* m_budget;
    QLineEdit* m_titleEdit;
    QCheckBox* m_newCheck;
    QWidget* m_renaming;
};

} // namespace indblik
