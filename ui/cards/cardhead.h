// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"
#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace indblik {

class Banner;
class BudgetStrip;
class Drafts;
class GapList;
class PlanBar;
class StateBar;

/// The top of a status form: title, state and what is missing, the budget of the initiative, and what can be done with
/// the whole form.
class CardHead final : public QWidget
{
    Q_OBJECT

public:
    CardHead(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    /// `lastYear` is where carried answers came from.
    void showCard(const Card& card, const std::vector<Gap>& gaps, const QString& lastYear);
    /// Lists what is missing, with the cursor on its first line.
    void showGaps();
    void take(CardState to);
    void focusField(HeadPlace::Field field);
    /// The last thing here that Tab reaches.
    QWidget* lastInTabOrder();

Q_SIGNALS:
    void historyWanted();
    void removalWanted();
    void budgetWanted(const indblik::BudgetRowId& row);
    void stepWanted(indblik::CardState to, const QString& reason);
    void gapChosen(const indblik::Gap& gap);
    void reviewWanted(); ///< the next answer that nobody has reviewed

private:
    QToolButton* makeButton(const char* iconName, const QString& what);
    QWidget* makeRenaming();
    void connectParts();
    void orderTabs(QWidget* last);
    const Card* card() const;
    void showReview(const Card& card, const QString& lastYear);
    void closeGaps();
    HeadPlace at(HeadPlace::Field field) const { return {m_card, field}; }
    void startRenaming();
    void showRenaming();
    void rename();
    void stopRenaming();

    Workspace& m_workspace;
    Drafts& m_drafts;
    CardId m_card;
    QLabel* m_title;
    StateBar* m_state;
    PlanBar* m_plan;
    Banner* m_review;
    GapList* m_gaps;
    BudgetStrip* m_budget;
    QLineEdit* m_titleEdit;
    QCheckBox* m_newCheck;
    QWidget* m_renaming;
    QPointer<QWidget> m_before; ///< had the cursor when the list of what is missing was opened
};

} // namespace indblik
