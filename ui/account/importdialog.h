// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QDialog>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTableView;
class QTextEdit;
class QThread;
class QTimer;

namespace indblik {

class ProposalModel;

/// Shows what reading an account would change, row by row, before anything is stored. The officer ticks what is to be
/// taken over.
class ImportDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins to read `source` at once, in the background.
    ImportDialog(Workspace& workspace, QString source, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// What was ticked. Only after the dialog was accepted.
    const Proposal& proposal() const;

Q_SIGNALS:
    /// The proposal stands, or an error says why there is none.
    void proposed();

private:
    QLayout* makeHead();
    QWidget* makeTableLine();
    void readAgain();
    void showReading(const BudgetReading& reading, const std::optional<YearSpan>& years);
    void showSheets(const QStringList& sheets, const QString& read);
    QWidget* makeTable();
    QLayout* makeButtons();
    void read();
    void showRead(Result<ReadAccount> read, const QStringList& sheets, const QString& sheet);
    void showRow(int row);
    void showCount();
    void showError(const Error& error);
    void arrange(QTableView* table);

    Workspace& m_workspace;
    QString m_source;
    ProposalModel* m_model;
    QSpinBox* m_year;
    // Of a budget in a table: which sheet it is read from, and in which unit
    QWidget* m_tableLine;
    QComboBox* m_sheet;
    QLabel* m_sheetName;
    QComboBox* m_unit;
    QLabel* m_reading;
    QLabel* m_summary;
    QTableView* m_table;
    QTextEdit* m_detail;
    QPushButton* m_accept;
    QPushButton* m_changes;
    QTimer* m_wait;
    std::unique_ptr<QThread> m_work;
    QString m_chosenSheet;             ///< empty: the one that fits
    std::optional<Scale> m_chosenUnit; ///< by the officer; a unit that the table states is shown, not chosen
    bool m_isYearGuessed = true;       ///< until the officer has chosen one
};

} // namespace indblik
