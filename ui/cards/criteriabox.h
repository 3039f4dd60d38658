// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace indblik {

class CriterionRow;
class Drafts;

/// The success criteria of a form.
class CriteriaBox final : public QWidget
{
    Q_OBJECT

public:
    CriteriaBox(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);

    void showCard(const Card& card, bool isReadOnly);
    void focusField(const CriterionPlace& place);
    /// Puts the cursor where the figure of a criterion is written, and gives its row. Where the criterion is gone, the
    /// button that adds one.
    QWidget* focusFigure(const CriterionId& id);
    /// The place of a criterion among the rows; after the last one where it is gone.
    int placeOf(const CriterionId& id) const;
    /// The same of the row that `cursor` is in.
    int placeOf(const QWidget* cursor) const;
    QWidget* continueTabOrder(QWidget* before);

private:
    CriterionRow* rowOf(const CriterionId& id);
    void add();
    void removeRow(const CriterionId& id);
    void showRows();

    Workspace& m_workspace;
    Drafts& m_drafts;
    CardId m_card;
    bool m_isReadOnly = false;
    std::optional<CriterionId> m_fresh; ///< added, and nothing is written in it yet
    std::vector<CriterionRow*> m_rows;  ///< those that are not stored yet come last
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QPointer<QWidget> m_before; ///< what Tab leaves before it comes here
};

} // namespace indblik
