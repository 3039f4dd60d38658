// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace indblik {

class CriterionRow;

/// The success criteria of a form.
class CriteriaBox final : public QWidget
{
    Q_OBJECT

public:
    explicit CriteriaBox(Workspace& workspace, QWidget* parent = nullptr);

    void showCard(const Card& card, bool isReadOnly);
    /// Stores what is being typed; false where something cannot be read, which is told beside it.
    bool finish();
    /// A form that has something in it which could not be stored when it was left.
    std::optional<CardId> waitingCard() const;
    /// Puts the cursor where something could not be stored.
    void focusTyped();
    /// Puts the cursor where the figure of a criterion is written, and gives its row. Where the criterion is gone, the
    /// button that adds one.
    QWidget* focusFigure(const CriterionId& id);
    /// The place of a criterion among the rows; after the last one where it is gone.
    int placeOf(const CriterionId& id) const;
    /// The same of the row that `cursor` is in.
    int placeOf(const QWidget* cursor) const;
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void refused(const indblik::Error& error);

private:
    CriterionRow* addRow(const Criterion& criterion);
    void removeRow(CriterionRow* row);
    void clear();
    void takeWaiting();

    Workspace& m_workspace;
    CardId m_card;
    std::vector<CriterionRow*> m_rows;    ///< those that are not stored yet come last
    std::vector<CriterionRow*> m_waiting; ///< of other forms, with what could not be read yet
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QWidget* m_before = nullptr; ///< what Tab leaves before it comes here
};

} // namespace indblik
