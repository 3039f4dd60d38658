// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QTableView;

namespace indblik {

class OpeningModel;
class WrappedLabel;

/// The forms of a year that is to be opened: the list of them, one due date for all, and new initiatives.
class OpeningCardsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningCardsPane(OpeningModel& model, QWidget* parent = nullptr);

    /// Whether something written would be lost: a due date that was refused, an initiative that was not added.
    bool isWaiting() const;
    /// Puts the cursor there and says what it waits for.
    void showWhatWaits();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeDueLine();
    QWidget* makeTable();
    QLayout* makeNewLine();
    void setDueOfAll();
    void showDueOfAll();
    void addNew();
    void removeNew();
    void editNextRow();
    void refuse(const QString& reason);

    OpeningModel& m_model;
    QPersistentModelIndex m_refused; ///< the cell whose text was refused last
    QLineEdit* m_due;
    QPushButton* m_setDue;
    QLabel* m_dueHint;
    QTableView* m_table;
    QLineEdit* m_title;
    QComboBox* m_section;
    QPushButton* m_remove;
    WrappedLabel* m_refusal;
};

} // namespace indblik
