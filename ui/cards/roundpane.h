// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"
#include "core/workspace.h"

#include <QWidget>

class QLabel;
class QListView;

namespace indblik {

class GapModel;

/// The whole round: how many forms are how far, and everything that is missing, each thing a line that leads to its
/// field.
class RoundPane final : public QWidget
{
    Q_OBJECT

public:
    explicit RoundPane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void focusList();

Q_SIGNALS:
    void gapChosen(const indblik::Gap& gap);
    void cardChosen(const indblik::CardId& card);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(const QModelIndex& index);

    Workspace& m_workspace;
    GapModel* m_model;
    QLabel* m_title;
    QLabel* m_counts;
    QListView* m_list;
};

} // namespace indblik
