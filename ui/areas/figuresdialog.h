// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/figureimport.h"
#include "ui/parts/ask.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;
class QTimer;

namespace indblik {

class FigureAnswersPane;
class FigureMapPane;
class FigureReading;
class FigureRemarks;
class TablePreviewModel;
class UnknownNamesModel;
class UnknownNamesPane;

/// Imports figures of housing areas: how the file is read, what of it the book does not know, and what would change.
/// Nothing is stored before the officer takes it over, which is one step.
class FiguresDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins to read the file at once, in the background, and compares it with `book`, which it copies.
    FiguresDialog(
        Workspace& workspace, const Ask& ask, const AreaBook& book, const QString& path, QWidget* parent = nullptr);
    ~FiguresDialog() override;

    void accept() override;
    /// Asks before choices that were made are thrown away.
    void reject() override;

Q_SIGNALS:
    /// The proposal stands, or it is said why there is none.
    void proposed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLayout* makeHead(const QString& name);
    QWidget* makeBody();
    void makePreview();
    void arrangePreview();
    QLayout* makeFoot();
    void begin(const QString& sheet);
    void showSheets(const QStringList& sheets, const QString& read);
    void showFile(const FigureFile& file);
    void changeMap();
    void read();
    void take(Result<FigureProposal> proposal);
    void recountNames();
    void outdate();
    void placeCursor();
    void showOutcome();
    void showReading();
    void stop(const QString& reason);
    void showBusy(bool isBusy);

    Workspace& m_workspace;
    const Ask& m_ask;
    FigureReading* m_reading;
    QString m_sourceKey;
    std::optional<FigureProposal> m_proposal;
    TablePreviewModel* m_previewModel;
    UnknownNamesModel* m_namesModel;
    QString m_sheetName;
    bool m_hasAnswers = false; ///< the officer said something that would be lost
    bool m_isFirst = true;     ///< nothing of this file was shown yet
    QComboBox* m_sheet;
    QLabel* m_source;
    QProgressBar* m_busy;
    QStackedWidget* m_stack;
    QLabel* m_notice; ///< in place of all below, until the file is open
    FigureMapPane* m_map = nullptr;
    FigureAnswersPane* m_answers = nullptr;
    QTableView* m_preview = nullptr;
    QLabel* m_asRead = nullptr; ///< the first figures as they would be kept
    QLabel* m_facts = nullptr;  ///< years and places
    UnknownNamesPane* m_names = nullptr;
    FigureRemarks* m_remarks = nullptr;
    QLabel* m_refusal;
    QLabel* m_outcome;
    QPushButton* m_import;
    QTimer* m_wait; ///< until the officer's choices have settled
    QTimer* m_slow; ///< until reading is so slow that it is shown
};

} // namespace indblik
