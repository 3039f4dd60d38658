// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace indblik {

class AnswerEditor;
class CellGrid;
class ChipLabel;
class LastYearPane;

/// One question of a form: its label, what became of last year's answer, its guidance, the answer beside last year's,
/// how many words it has, and the way to its history.
class AnswerField final : public QWidget
{
    Q_OBJECT

public:
    AnswerField(const Field& field, Year year, QWidget* parent = nullptr);

    const FieldKey& key() const { return m_field.key; }
    AnswerEditor& editor() { return *m_editor; }
    /// What takes the cursor: the editor, the list of choices, or the first cell.
    QWidget* input();
    QString text() const;
    /// Shows the text of the file; the field's own undo begins here. showLastYear() compares it with last year's.
    void showText(const QString& text);
    /// Shows a text that came from elsewhere as one step of the field's own undo.
    void replaceText(const QString& text);
    void setReadOnly(bool isReadOnly);

    /// What this field said in the year before, beside the answer; `year` is empty where there was no form.
    void showLastYear(const QString& year, const QString& text, bool isShown);
    void showReview(const std::optional<Review>& review);
    bool mayBeConfirmed() const;
    bool mayBeFetched() const;

    /// Tab goes from `before` to the answer and on to what can be done with it; the last of these is returned.
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void typed(); ///< the officer changed the text
    void historyWanted(const QString& label);
    void confirmWanted();
    void fetchWanted();

private:
    void makeTop(const QString& label);
    void makeAnswer(const QString& label);
    void makeChoices(const QString& label);
    void makeCells(const QString& label);
    void showCells();
    void showChoice();
    void showWords();
    void showUnderstood();
    void showConfirm();
    bool isBeside() const;
    void scrollBeside();
    void matchHeights();

    Field m_field;
    Year m_year;
    QLabel* m_name;
    QLabel* m_words;
    QLabel* m_guidance;
    ChipLabel* m_review;
    QPushButton* m_confirm;
    QPushButton* m_history;
    AnswerEditor* m_editor;
    QComboBox* m_choices = nullptr; ///< only where there is something to choose from
    CellGrid* m_cells = nullptr;    ///< only of tables
    QLabel* m_understood = nullptr; ///< only of dates, amounts and numbers
    QHBoxLayout* m_answer;
    LastYearPane* m_before = nullptr; ///< made when there is a year before
    QString m_lastYear;
    QString m_beforeText;
    std::optional<Review> m_reviewState;
    int m_scrolled = 0; ///< where the answer stood when the one beside it followed
    bool m_isReadOnly = false;
    bool m_isShowing = false; ///< the text comes from the file, not from the keyboard
};

} // namespace indblik
