// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace indblik {

class AnswerEditor;
class Autosave;
class ChipLabel;

/// What the officers say of a goal in a year: their own verdict beside the computed one, the assessment, the
/// recommendation with its reservation, and what was decided. Long texts are saved as they are typed.
class AssessmentBox final : public QWidget
{
    Q_OBJECT

public:
    AssessmentBox(Workspace& workspace, Autosave& autosave, QWidget* parent = nullptr);

    void show(const GoalProgress& progress);
    /// Stores what was typed into the short fields; false where something of it cannot be stored yet.
    bool save();

Q_SIGNALS:
    void refused(const indblik::Error& error);

private:
    QWidget* makeVerdict();
    QWidget* makeTexts();
    QWidget* makeDecision();
    AnswerEditor* makeText(GoalText which, const QString& name, int lines);
    /// The short fields as they are typed.
    struct Fields
    {
        QString verdict;
        QString verdictReason;
        QString assessable;
        QString decision;
        QString decidedBy;
        QString decidedOn;

        bool operator==(const Fields&) const = default;
    };

    static Fields fieldsOf(const GoalAssessment& assessment);
    Fields typed() const;
    void put(const Fields& stored);
    void sayWhatIsComputed();
    void showTexts(const GoalAssessment& assessment);
    void showNeeds();
    /// What is typed and cannot be read as a date, or a verdict that lacks its reason; empty where all is well.
    QString need() const;
    /// The stored assessment with what was changed on the screen and can be stored.
    GoalAssessment written(const GoalAssessment& stored) const;

    Workspace& m_workspace;
    Autosave& m_autosave;
    GoalId m_goal;
    AccountId m_account;               ///< that the fields are of
    Fields m_stored;                   ///< as they were put on the screen
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
    std::map<GoalText, AnswerEditor*> m_texts;
};

} // namespace indblik
