// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace indblik {

class UnknownNamesModel;

/// The names in a file of figures that the book does not know, and what the officer wants done with those that are
/// selected. Hidden where it knows all.
class UnknownNamesPane final : public QWidget
{
    Q_OBJECT

public:
    UnknownNamesPane(UnknownNamesModel& model, const AreaBook& book, QWidget* parent);

protected:
    /// Enter takes what is suggested for the selected names and goes on to the next.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeSuggestion();
    QLayout* makeHead();
    void makeTable();
    QLayout* makeChoice();
    QList<int> selected() const;
    void offerKnown(bool isArea);
    void takeSame();
    void showAll();
    QString textOf(int row) const;
    void showChoice();

    UnknownNamesModel& m_model;
    const AreaBook& m_book;
    QLabel* m_title;
    QTableView* m_table;
    QPushButton* m_leaveOut;
    QPushButton* m_create;
    QPushButton* m_same;
    QComboBox* m_known;
    QString m_selected; ///< the text of the first row that is
    int m_offered = -1; ///< 1 where areas are offered, 0 for indicators
};

} // namespace indblik
