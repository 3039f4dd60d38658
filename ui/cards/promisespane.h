// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"
#include "core/workspace.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace indblik {

class PromiseModel;

/// The promises of earlier years that are open, or all of them, over all forms. A line leads to the promise in its
/// form, or to the follow-up or criterion that it is asked at.
class PromisesPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PromisesPane(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void focusList();

Q_SIGNALS:
    void chosen(const indblik::Gap& gap);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeTable();
    void choose(const QModelIndex& index);

    Workspace& m_workspace;
    PromiseModel* m_model;
    QLabel* m_title;
    QCheckBox* m_withAnswered;
    QTableView* m_table;
};

} // namespace indblik
