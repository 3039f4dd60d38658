// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/cards/cardform.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace indblik {

class CardList;
class EvaluationsPane;
class HistoryPanel;
class PromisesPane;
class ReadingPane;
class RoundPane;

/// Statusskemaer: the list of forms, what is shown of one or all of them, and the history of what is asked for.
class CardsPage final : public QWidget
{
    Q_OBJECT

public:
    CardsPage(Workspace& workspace, Drafts& drafts, const Ask& ask, QWidget* parent = nullptr);

    CardId card() const;
    void showCard(const CardId& card);
    /// Puts the cursor into an answer of a form; into its first one where none is given.
    void showAnswer(const CardId& card, const std::optional<FieldKey>& field);
    /// Puts the cursor where something is typed and waits.
    void showPlace(const TypedPlace& place);
    /// Where the officer is in the form.
    std::optional<FieldSpot> spot() const { return m_form->spot(); }
    /// Brings it into view again, with the cursor.
    void showSpot(const FieldSpot& spot) { m_form->showSpot(spot); }
    void focusSearch();
    void moveToField(int step);
    void moveToCard(int step);
    void moveToGap(int step);
    void confirmAnswer() { m_form->confirmAnswer(); }
    void fetchAnswer() { m_form->fetchAnswer(); }
    void showLastYear(bool isShown) { m_form->showLastYear(isShown); }
    /// Takes a step with the form that is shown or read.
    void take(CardState to);
    void addCard();
    /// What is missing in the whole round.
    void showRound();
    /// The evaluations that are waited for, and by whom.
    void showEvaluations();
    /// The promises of earlier years that are open.
    void showPromises();
    /// The form as it is printed, to approve it or send it back; the first that is handed in, where this one is not.
    void showReading();
    void showForm();
    int cardCount() const;

Q_SIGNALS:
    void budgetWanted(const indblik::BudgetRowId& row);
    void told(const QString& notice);

private:
    void connectList();
    void connectForm();
    void showOnRight(QWidget* page);
    void showGap(const Gap& gap);
    QWidget* makeEmpty();
    void showHistory(const QString& title, const HistoryFilter& filter);
    void fill();
    void remove(const CardId& card);

    Workspace& m_workspace;
    Drafts& m_drafts;
    QSplitter* m_splitter;
    CardList* m_list;
    QStackedWidget* m_right;
    QWidget* m_empty = nullptr;               ///< made when there is nothing to show
    RoundPane* m_round = nullptr;             ///< made when it is first asked for
    EvaluationsPane* m_evaluations = nullptr; ///< made when it is first asked for
    PromisesPane* m_promises = nullptr;       ///< made when it is first asked for
    ReadingPane* m_reading = nullptr;         ///< made when it is first asked for
    CardForm* m_form;
    QPointer<QWidget> m_cursor; ///< where it was in the form when something else came into view
    CardId m_cursorCard;
    HistoryPanel* m_history = nullptr; ///< made when it is first asked for
};

} // namespace indblik
