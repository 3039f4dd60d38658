// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace indblik {

class AnswerEditor;
class ChipLabel;
class Drafts;
class TypedField;

/// What the officers say of a goal in a year: their own verdict beside the computed one, the assessment with
/// what came from outside, the recommendation with its reservation, and what was decided. Long texts are saved as they
/// are typed.
class AssessmentBox final : public QWidget
{
    Q_OBJECT

public:
    AssessmentBox(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    void showGoal(const GoalProgress& progress);
    void focusField(GoalPlace::Field field);

private:
    QLayout* makeVerdict();
    QLayout* makeDecision();
    AnswerEditor* makeText(GoalPlace::Field which, const QString& name, int lines);
    void sayWhatIsComputed();
    void showTexts();
    void showNeeds();

    Workspace& m_workspace;
    Drafts& m_drafts;
    GoalId m_goal;
    std::optional<Verdict> m_computed; ///< nothing while readings differ, and where there are none
    bool m_areDifferent = false;
    bool m_isFilling = false;
    QComboBox* m_verdict;
    ChipLabel* m_chip;
    QLineEdit* m_verdictReason;
    QLineEdit* m_assessable;
    QComboBox* m_decision;
    QLineEdit* m_decidedBy;
    QLineEdit* m_decidedOn;
    QLabel* m_need;
    std::map<GoalPlace::Field, TypedField*> m_fields; ///< the short ones
    std::map<GoalPlace::Field, AnswerEditor*> m_texts;
};

} // namespace indblik
