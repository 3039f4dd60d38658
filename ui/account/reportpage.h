// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pages/pages.h"
#include "core/workspace.h"
#include "core/workspace/typedplace.h"
#include "ui/parts/ask.h"

#include <QPointer>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QThread;
class QTimer;
class QToolButton;

namespace indblik {

class DraftDialog;
class Drafts;
class PagePreview;

/// Redegørelse: the whole account as it will be printed, its contents to jump by, and one button to the PDF.
class ReportPage final : public QWidget
{
    Q_OBJECT

public:
    ReportPage(Workspace& workspace, Drafts& drafts, const Ask& ask, QWidget* parent = nullptr);
    ~ReportPage() override;

    void exportPdf();
    void print();
    /// Opens the dialog in which a text of the account or a change table is typed, with the cursor there.
    void showPlace(const TypedPlace& place);

Q_SIGNALS:
    void told(const QString& notice);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QToolButton* makeZoom(const char* iconName, const QString& tip, const QString& name, int steps);
    QToolButton* makeTables();
    QWidget* makeContents();
    void fillTables();
    void writeTexts();
    void writeTable(const ChangeTableId& table);
    void open(DraftDialog* dialog);
    void layOutAgain();
    void setPages(std::shared_ptr<const PageSet> pages);
    void finishWork();

    Workspace& m_workspace;
    Drafts& m_drafts;
    const Ask& m_ask;
    QPointer<DraftDialog> m_dialog; ///< in which something is written
    PagePreview* m_preview;
    QListWidget* m_contents;
    QLabel* m_place;
    QLabel* m_working;
    QPushButton* m_pdf;
    QPushButton* m_print;
    QPushButton* m_texts;
    QMenu* m_tables;
    QTimer* m_wait;
    std::unique_ptr<QThread> m_work;
    std::shared_ptr<const PageSet> m_pages;
    bool m_isOutdated = true;
    bool m_isPrintWanted = false;
};

} // namespace indblik
