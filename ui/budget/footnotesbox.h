// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace indblik {

class Drafts;
class FootnoteField;

/// The footnotes that are to be read with a cell: its own, those of its row, of its column and of the whole table, each
/// with the mark it is printed with. A place for the cell's first footnote is always there to write in.
class FootnotesBox final : public QWidget
{
    Q_OBJECT

public:
    FootnotesBox(Workspace& workspace, Drafts& drafts, QWidget* parent);

    /// No row for a total, no column for the title or the sum of a row.
    void showPlace(const std::optional<BudgetRowId>& row, const std::optional<BudgetColumn>& column);
    void focusField(const FootnoteTextPlace& place);
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void orderChanged(); ///< of what Tab visits

private:
    std::vector<FootnotePlace> places() const;
    QString fieldName(const FootnotePlace& place) const;
    QString placeName(const FootnotePlace& place) const;
    QString elsewhere(const Footnote& footnote) const;
    void showFields();
    FootnoteField* fieldOf(const Footnote& footnote, const FootnotePlace& place);
    FootnoteField* makeField(const FootnotePlace& place);
    bool isWritten(const FootnotePlace& place) const;
    void showStored(std::vector<FootnoteField*>& shown);
    void showDrafts(std::vector<FootnoteField*>& shown);
    void showMoveMenu(const FootnoteId& id, QPushButton& button);
    void showAddMenu();
    void write(const FootnotePlace& place);

    Workspace& m_workspace;
    Drafts& m_drafts;
    std::optional<BudgetRowId> m_row;
    std::optional<BudgetColumn> m_column;
    std::vector<FootnoteField*> m_fields;
    std::optional<FootnotePlace> m_wanted; ///< where one was asked for and is not written yet
    QLabel* m_heading;
    QVBoxLayout* m_list;
    QPushButton* m_add;
};

} // namespace indblik
