// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/autosave.h"

#include <QScrollArea>

#include <vector>

class QTimer;
class QVBoxLayout;

namespace indblik {

class AnswerField;
class CardHead;

/// The form of one card: its head, then every field of its template.
class CardForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardForm(Workspace& workspace, QWidget* parent = nullptr);
    ~CardForm() override;

    /// Shows a card; what was typed in the one before is saved first, or waits under its name.
    void setCard(const CardId& card);
    CardId card() const { return m_card; }

    Autosave& autosave() { return m_autosave; }
    /// Puts the cursor into the field `step` places after the one that has it.
    void moveToField(int step);

Q_SIGNALS:
    void historyWanted(const QString& title, const indblik::HistoryFilter& filter);
    void budgetWanted(const indblik::BudgetRowId& row);
    void removalWanted(const indblik::CardId& card);
    void refused(const indblik::Error& error);

private:
    void makeFields(const FormTemplate& form);
    void makeRest();
    void makeField(const Field& field);
    void showAnswer(const Card& card, AnswerField* field);
    void connectField(AnswerField* field);
    void followCursor(AnswerField* field);
    void showCard(const Card& card);
    void refresh(const Change& change);

    Workspace& m_workspace;
    Autosave m_autosave;
    CardId m_card;
    FormRef m_form;
    CardHead* m_head;
    std::vector<AnswerField*> m_fields; ///< in the order of the form; the last ones come a moment later
    QWidget* m_lastInTabOrder = nullptr;
    QTimer* m_rest;
    QVBoxLayout* m_rows;
};

} // namespace indblik
