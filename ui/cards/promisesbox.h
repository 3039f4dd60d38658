// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace indblik {

class Drafts;
class PromiseRow;

/// What the initiative's forms of earlier years promised, each with what has become of it. Not there where they
/// promised nothing.
class PromisesBox final : public QWidget
{
    Q_OBJECT

public:
    PromisesBox(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);
    ~PromisesBox() override;

    void showCard(const Card& card, bool isReadOnly);
    /// Puts the cursor on a promise, and gives its row; the box where the promise is gone.
    QWidget* focusPromise(const PromiseId& id, PromisePlace::Field field);
    /// The place of a promise among the rows; after the last one where it is gone.
    int placeOf(const PromiseId& id) const;
    /// The same of the row that `cursor` is in.
    int placeOf(const QWidget* cursor) const;
    QWidget* continueTabOrder(QWidget* before);

private:
    void showRows(const std::vector<Promise>& promises);
    PromiseRow* rowOf(const PromiseId& id);
    QString trackerOf(const Promise& promise) const;

    Workspace& m_workspace;
    Drafts& m_drafts;
    CardId m_card;
    QLabel* m_title;
    QVBoxLayout* m_lines;
    std::vector<PromiseRow*> m_rows;
    QPointer<QWidget> m_before; ///< what Tab leaves before it comes here
};

} // namespace indblik
