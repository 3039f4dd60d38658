// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/autosave.h"

#include <QScrollArea>

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace indblik {

class AnswerEditor;
class BudgetStrip;
class ChipLabel;

/// The form of one card: title, state and budget on top, then every field of its template with its guidance, its answer
/// and the way to its history.
class CardForm final : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardForm(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows a card; what was typed in the one before is saved first.
    void setCard(const CardId& card);
    CardId card() const { return m_card; }

    Autosave& autosave() { return m_autosave; }
    /// Puts the cursor into the field `step` places after the one that has it.
    void moveToField(int step);
    void focusField(const FieldKey& field);

Q_SIGNALS:
    void historyWanted(const QString& title, const indblik::HistoryFilter& filter);
    void budgetWanted(const indblik::BudgetRowId& row);
    void removalWanted(const indblik::CardId& card);
    void refused(const indblik::Error& error);

private:
    struct FieldRow
    {
        FieldKey key;
        QWidget* box;
        QLabel* words;
        AnswerEditor* editor;
    };

    QWidget* makeHead();
    void makeFields(const FormTemplate& form);
    void showCard(const Card& card);
    void showHead(const Card& card);
    void refresh(const Change& change);
    void beginRenaming();
    void endRenaming(bool save);
    void countWords(const FieldRow& row);

    Workspace& m_workspace;
    Autosave m_autosave;
    CardId m_card;
    FormRef m_form;
    std::vector<FieldRow> m_fields;
    bool m_isShowing = false; ///< texts come from the file, not from the keyboard

    QLabel* m_title;
    ChipLabel* m_state;
    ChipLabel* m_new;
    QWidget* m_renaming;
    QLineEdit* m_titleEdit;
    QCheckBox* m_newCheck;
    BudgetStrip* m_budget;
    QVBoxLayout* m_rows;
};

} // namespace indblik
