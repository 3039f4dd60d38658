// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QFrame>

class QLabel;
class QLayout;
class QLineEdit;
class QListView;
class QProgressBar;

namespace indblik {

class CardFilter;
class CardModel;
class WishBar;

/// The forms of the account in view, to choose one: how far the round is, a search and what the officer wants to see.
class CardList final : public QFrame
{
    Q_OBJECT

public:
    explicit CardList(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows the forms of the account anew; none is chosen until showCard().
    void fill();
    /// Shows what an edit changed. False where forms came, went or moved, so that fill() is needed.
    bool refresh(const Change& change);
    /// Chooses a form. One that is shown is in the list, whatever was searched for.
    void showCard(const CardId& card);
    /// Shows all forms.
    void showAll();
    void focusSearch();
    /// Chooses the form `step` places on; section names are passed over.
    void moveToCard(int step);

Q_SIGNALS:
    void cardChosen(const indblik::CardId& card);
    void opened(); ///< the form that is chosen is to be written in
    void newCardWanted();

private:
    QLayout* makeHead();
    QLayout* makeRound();
    void makeSearch();
    void makeView();
    void makeMoves();
    void moveForm(int step);
    void choose(const QModelIndex& place);
    void select();
    void showCount();

    Workspace& m_workspace;
    CardId m_card; ///< that is chosen
    CardModel* m_model;
    CardFilter* m_filter;
    QLabel* m_count;
    QProgressBar* m_progress;
    WishBar* m_wishes;
    QLineEdit* m_search;
    QListView* m_list;
};

} // namespace indblik
