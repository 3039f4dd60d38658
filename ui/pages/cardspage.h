// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/ask.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QSplitter;
class QStackedWidget;

namespace indblik {

class Autosave;
class CardFilter;
class CardForm;
class CardModel;
class HistoryPanel;

/// Statusskemaer: the list of forms, the form, and the history of what is asked for.
class CardsPage final : public QWidget
{
    Q_OBJECT

public:
    CardsPage(Workspace& workspace, const Ask& ask, QWidget* parent = nullptr);

    Autosave& autosave();
    CardId card() const;
    void showCard(const CardId& card);
    void focusSearch();
    void moveToField(int step);
    void moveToCard(int step);
    void addCard();
    int cardCount() const;

Q_SIGNALS:
    void budgetWanted(const indblik::BudgetRowId& row);
    void refused(const indblik::Error& error);
    void told(const QString& notice);

private:
    QWidget* makeList(QWidget* parent);
    void makeSearch(QWidget* parent);
    void makeListView(QWidget* parent);
    QWidget* makeEmpty();
    void showHistory(const QString& title, const HistoryFilter& filter);
    void fill();
    void select(const CardId& card);
    void showCount();
    void remove(const CardId& card);

    Workspace& m_workspace;
    const Ask& m_ask;
    CardModel* m_model;
    CardFilter* m_filter;
    QLabel* m_count;
    QLineEdit* m_search;
    QListView* m_list;
    QSplitter* m_splitter;
    QStackedWidget* m_right;
    QWidget* m_empty = nullptr; ///< made when there is nothing to show
    CardForm* m_form;
    HistoryPanel* m_history = nullptr; ///< made when it is first asked for
};

} // namespace indblik
