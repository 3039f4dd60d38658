// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/areas/areamodel.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace indblik {

/// Which areas went from which class to which: a table of counts, and under it the areas of the chosen one. Above it
/// what the rules did alone, in one sentence that can be copied into a text.
class TransitionView final : public QWidget
{
    Q_OBJECT

public:
    explicit TransitionView(QWidget* parent = nullptr);

    /// Nothing where there is no view.
    void showView(const std::optional<AreaView>& view);

Q_SIGNALS:
    void areaWanted(const indblik::AreaId& area);

private:
    void fillTable(const AreaView& view);
    void showChosen();

    std::optional<Transition> m_moves;
    QLabel* m_sentence;
    QPushButton* m_copy;
    QLabel* m_words;
    QStandardItemModel* m_model;
    QTableView* m_table;
    QLabel* m_caption;
    QListWidget* m_areas;
};

} // namespace indblik
