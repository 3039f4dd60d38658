// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QFrame>

class QLabel;
class QTextEdit;

namespace indblik {

/// The history of one value: when, who, why, and the words that went and came. An officer's history, not the audit: the
/// saves of one sitting are one entry.
class HistoryPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit HistoryPanel(const Workspace& workspace, QWidget* parent = nullptr);

    /// Shows the history of a value under a title and makes the panel visible.
    void showHistory(const QString& title, const HistoryFilter& filter);

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    QString labelOf(const HistoryEntry& entry) const;
    QString cellOf(const HistoryEntry& entry) const;

    const Workspace& m_workspace;
    HistoryFilter m_filter;
    QLabel* m_title;
    QTextEdit* m_entries;
};

} // namespace indblik
