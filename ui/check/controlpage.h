// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/check/findingmodel.h"

#include <QWidget>

#include <map>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace indblik {

class Drafts;
class FindingList;
class FindingPane;

/// Kontrol: what the check finds, to be mended or accepted with a reason.
class ControlPage final : public QWidget
{
    Q_OBJECT

public:
    ControlPage(Workspace& workspace, FindingModel& model, Drafts& drafts, QWidget* parent = nullptr);

    void focusList();
    void focusSearch();
    /// Puts the cursor where the reason to accept a finding is typed and waits.
    void showReason(const QString& finding);

Q_SIGNALS:
    void answerWanted(const indblik::CardId& card, const std::optional<indblik::FieldKey>& field);
    void cellWanted(const indblik::Finding& finding);
    void textWanted(indblik::AccountText text);
    void goalWanted(const indblik::GoalId& goal, const std::optional<indblik::FieldKey>& field);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeLeft();
    QLayout* makeFilter(QWidget* parent);
    void connectPane();
    void refill();
    void showCounts();
    void showChosen();
    void choose(int row);
    void goOn();

    Workspace& m_workspace;
    FindingModel& m_model;
    FindingFilter* m_filter;
    QString m_key; ///< of the finding that is chosen
    int m_row = 0; ///< where it stands
    QLabel* m_summary;
    std::map<FindingWish, QPushButton*> m_wishes;
    QLineEdit* m_search;
    QStackedWidget* m_stack;
    FindingList* m_list;
    QLabel* m_empty;
    FindingPane* m_pane;
};

} // namespace indblik
