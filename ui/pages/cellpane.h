// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QPersistentModelIndex>
#include <QScrollArea>

#include <optional>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace indblik {

class AnswerEditor;
class BudgetModel;

/// What is to be said of one cell of the budget: its amount, what does not add up, its footnote, its history, and the
/// way to the remarks on other rows. A footnote is saved as answers are, two seconds after the last key and when it is
/// left.
class CellPane final : public QScrollArea
{
    Q_OBJECT

public:
    static constexpr int usualWidth = 300;
    static constexpr int leastWidth = 232;

    CellPane(Workspace& workspace, BudgetModel& model, QWidget* parent = nullptr);

    void showCell(const QModelIndex& cell);

Q_SIGNALS:
    void cardWanted(const indblik::CardId& card);
    void findingWanted(const indblik::Finding& finding);
    void refused(const indblik::Error& error);

private:
    void makeFootnote(QWidget* parent);
    void showText(const QModelIndex& cell);
    void showFootnote(const BudgetRow& row, const BudgetColumn& column);
    void saveFootnote();
    std::vector<Finding> findingsAt(const QModelIndex& index) const;
    void showFindings(const std::vector<Finding>& findings);
    void showOthers(const std::vector<Finding>& findings);
    void showHistory(const BudgetRow& row, const BudgetColumn& column);

    Workspace& m_workspace;
    BudgetModel& m_model;
    QPersistentModelIndex m_cell;
    std::optional<std::pair<BudgetRowId, BudgetColumn>> m_place; ///< the cell the footnote belongs to
    bool m_isShowing = false; ///< the text comes from the file, not from the keyboard
    QTimer* m_wait;

    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_openCard;
    QVBoxLayout* m_findings;
    QLabel* m_footnoteHeading;
    AnswerEditor* m_footnote;
    QLabel* m_history;
    QLabel* m_othersTitle;
    QVBoxLayout* m_others;
};

} // namespace indblik
