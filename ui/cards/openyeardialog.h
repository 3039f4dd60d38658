// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QDialog>

#include <map>

class QLabel;
class QPushButton;
class QTabWidget;

namespace indblik {

class CarryRulesPane;
class CheckList;
class OpeningCardsPane;
class OpeningModel;

/// Shows how a year is opened from the one before, before anything is made: which forms, whose, due when, what becomes
/// of last year's answers, and which goals go on though their year is over. The caller opens the year.
class OpenYearDialog final : public QDialog
{
    Q_OBJECT

public:
    OpenYearDialog(const Workspace& workspace, const YearOpening& proposed, QWidget* parent = nullptr);

    /// What was chosen. Only after the dialog was accepted.
    YearOpening opening() const;

    /// Not while something written waits: a due date that was refused, a new initiative that was not added.
    void accept() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeHead();
    QLayout* makeFoot();
    CarryRulesPane* makeRules(const AccountBook* book);
    void makeGoals();
    void showCount();

    std::map<InitiativeId, QString> m_formOf; ///< the key of each form of last year
    OpeningModel* m_model;
    QTabWidget* m_tabs;
    OpeningCardsPane* m_forms;
    CarryRulesPane* m_rules;
    CheckList* m_goals = nullptr; ///< those whose year is over; none where there are none
    QLabel* m_count;
    QPushButton* m_open;
};

} // namespace indblik
