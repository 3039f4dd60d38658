// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardspage.h"

#include "ui/cards/cardlist.h"
#include "ui/cards/evaluationspane.h"
#include "ui/cards/newcarddialog.h"
#include "ui/cards/promisespane.h"
#include "ui/cards/readingpane.h"
#include "ui/cards/roundpane.h"
#include "ui/parts/historypanel.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

constexpr int listWidth = 296;
constexpr int historyWidth = 320;

} // namespace

CardsPage::CardsPage(Workspace& workspace, Drafts& drafts, const Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
{
    // Every part is made where it belongs: a widget that moves is styled anew with all that is in it.
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_list = new CardList(workspace, m_splitter);
    m_splitter->addWidget(m_list);
    m_right = new QStackedWidget(m_splitter);
    m_form = new CardForm(workspace, drafts, ask, m_right);
    m_right->addWidget(m_form);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 600});
    lay::row({lay::of(this), m_splitter});

    connectList();
    connectForm();
    connect(&workspace, &Workspace::viewChanged, this, &CardsPage::fill);
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        if (!m_list->refresh(change))
            fill();
    });
    fill();
}

void CardsPage::connectList()
{
    connect(m_list, &CardList::newCardWanted, this, &CardsPage::addCard);
    connect(m_list, &CardList::opened, this, &CardsPage::showForm);
    connect(m_list, &CardList::cardChosen, this, [this](const CardId& card) {
        if (m_reading && m_right->currentWidget() == m_reading && card != m_reading->card())
            m_reading->showCard(card);
        if (card == m_form->card())
            return;
        m_form->setCard(card);
        if (m_history)
            m_history->hide();
    });
}

void CardsPage::connectForm()
{
    connect(m_form, &CardForm::historyWanted, this, &CardsPage::showHistory);
    connect(m_form, &CardForm::budgetWanted, this, &CardsPage::budgetWanted);
    connect(m_form, &CardForm::told, this, &CardsPage::told);
    connect(m_form, &CardForm::removalWanted, this, &CardsPage::remove);
}

void CardsPage::showOnRight(QWidget* page)
{
    m_drafts.flush();
    if (QWidget* cursor = window()->focusWidget(); page != m_form && m_form->isAncestorOf(cursor)) {
        m_cursor = cursor;
        m_cursorCard = m_form->card();
    }
    m_right->setCurrentWidget(page);
    if (m_history)
        m_history->hide();
}

void CardsPage::showForm()
{
    if (cardCount() == 0) {
        m_right->setCurrentWidget(m_empty);
        m_empty->findChild<QPushButton*>()->setFocus(Qt::OtherFocusReason);
        return;
    }
    showOnRight(m_form);
    if (m_cursor && m_cursor->isVisible() && m_cursorCard == m_form->card())
        m_cursor->setFocus(Qt::OtherFocusReason);
    else
        m_form->moveToField(1);
    m_cursor = nullptr;
}

void CardsPage::showRound()
{
    if (!m_round) {
        m_round = new RoundPane(m_workspace, m_right);
        m_right->addWidget(m_round);
        connect(m_round, &RoundPane::gapChosen, this, &CardsPage::showGap);
        connect(m_round, &RoundPane::closed, this, &CardsPage::showForm);
        connect(m_round, &RoundPane::cardChosen, this, [this](const CardId& card) {
            showCard(card);
            showForm();
        });
    }
    showOnRight(m_round);
    m_round->refresh();
    m_round->focusList();
}

void CardsPage::showEvaluations()
{
    if (!m_evaluations) {
        m_evaluations = new EvaluationsPane(m_workspace, m_right);
        m_right->addWidget(m_evaluations);
        connect(m_evaluations, &EvaluationsPane::closed, this, &CardsPage::showForm);
        connect(m_evaluations, &EvaluationsPane::chosen, this, [this](const CardId& card, const FollowUpId& followUp) {
            showGap({.kind = GapKind::FollowUpOverdue, .card = card, .followUp = followUp});
        });
    }
    showOnRight(m_evaluations);
    m_evaluations->refresh();
    m_evaluations->focusList();
}

void CardsPage::showPromises()
{
    if (!m_promises) {
        m_promises = new PromisesPane(m_workspace, m_right);
        m_right->addWidget(m_promises);
        connect(m_promises, &PromisesPane::closed, this, &CardsPage::showForm);
        connect(m_promises, &PromisesPane::chosen, this, &CardsPage::showGap);
    }
    showOnRight(m_promises);
    m_promises->refresh();
    m_promises->focusList();
}

void CardsPage::showGap(const Gap& gap)
{
    showCard(gap.card);
    showOnRight(m_form);
    m_form->showGap(gap);
}

void CardsPage::showAnswer(const CardId& card, const std::optional<FieldKey>& field)
{
    showCard(card);
    showOnRight(m_form);
    if (field)
        m_form->showField(*field);
    else
        m_form->focusFirst();
}

void CardsPage::showReading()
{
    if (cardCount() == 0)
        return;
    if (!m_reading) {
        m_reading = new ReadingPane(m_workspace, m_drafts, m_right);
        m_right->addWidget(m_reading);
        connect(m_reading, &ReadingPane::told, this, &CardsPage::told);
        connect(m_reading, &ReadingPane::closed, this, &CardsPage::showForm);
        connect(m_reading, &ReadingPane::cardShown, this, &CardsPage::showCard);
    }
    showOnRight(m_reading);
    // A manager reads what is handed in; an officer may read the form as it will be printed.
    const auto& cards = m_workspace.book()->cards;
    const Card* shown = m_workspace.book()->card(m_form->card());
    const auto submitted =
        std::find_if(cards.begin(), cards.end(), [](const Card& card) { return card.state == CardState::Submitted; });
    const bool isOther = shown && shown->state != CardState::Submitted && submitted != cards.end();
    m_reading->showCard(isOther ? submitted->id : m_form->card());
    showCard(m_reading->card());
    m_reading->focusPages();
}

void CardsPage::take(CardState to)
{
    if (cardCount() == 0)
        return;
    if (m_right->currentWidget() == m_reading && m_reading) {
        if (to == CardState::Approved)
            return m_reading->approve();
        if (to == CardState::Returned)
            return m_reading->sendBack();
    }
    if (m_right->currentWidget() != m_form)
        showForm();
    m_form->take(to);
}

void CardsPage::showHistory(const QString& title, const HistoryFilter& filter)
{
    if (!m_history) {
        m_history = new HistoryPanel(m_workspace, m_splitter);
        m_history->resize(historyWidth, height());
        m_splitter->addWidget(m_history);
        m_splitter->setStretchFactor(1, 1);
        connect(m_history, &HistoryPanel::closed, this, [this] { m_form->moveToField(1); });
    }
    m_history->showHistory(title, filter);
}

QWidget* CardsPage::makeEmpty()
{
    auto* page = new QWidget(m_right);
    auto* text = text::plain(
        tr("A status form tells what happened to one initiative this year. There is none in this account yet."), page);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(360);
    auto* add = primaryButton(tr("Add the first status form"), page);
    add->setVisible(m_workspace.standing().canWrite());
    connect(add, &QPushButton::clicked, this, &CardsPage::addCard);
    lay::column({
        lay::of(page),
        lay::margins(space::medium),
        lay::room(2),
        lay::at(text, Qt::AlignCenter),
        lay::gap(space::large),
        lay::at(add, Qt::AlignCenter),
        lay::room(3),
    });
    return page;
}

void CardsPage::fill()
{
    const AccountBook* book = m_workspace.book();
    const CardId before = m_form->card();
    m_list->fill();
    const bool isEmpty = !book || book->cards.empty();
    if (isEmpty && !m_empty)
        m_right->addWidget(m_empty = makeEmpty());
    if (isEmpty)
        m_right->setCurrentWidget(m_empty);
    else if (m_right->currentWidget() == m_empty)
        m_right->setCurrentWidget(m_form);
    if (!isEmpty)
        showCard(book->card(before) ? before : book->cards.front().id);
}

int CardsPage::cardCount() const
{
    return m_workspace.book() ? int(m_workspace.book()->cards.size()) : 0;
}

void CardsPage::showPlace(const TypedPlace& place)
{
    const auto card = cardOf(place);
    if (!card)
        return;
    m_right->setCurrentWidget(m_form);
    showCard(*card);
    m_form->showPlace(place);
}

CardId CardsPage::card() const
{
    return m_form->card();
}

void CardsPage::showCard(const CardId& card)
{
    if (card != m_form->card())
        m_form->setCard(card);
    m_list->showCard(card);
}

void CardsPage::focusSearch()
{
    m_list->focusSearch();
}

void CardsPage::moveToField(int step)
{
    if (m_right->currentWidget() != m_form)
        return showForm();
    m_form->moveToField(step);
}

void CardsPage::moveToGap(int step)
{
    if (m_right->currentWidget() != m_form)
        showForm();
    if (cardCount() > 0)
        m_form->moveToGap(step);
}

void CardsPage::moveToCard(int step)
{
    m_list->moveToCard(step);
}

void CardsPage::addCard()
{
    if (!m_workspace.standing().canWrite())
        return;
    const auto answer = NewCardDialog::ask(this);
    if (!answer)
        return;
    const auto added = m_workspace.cards().add(answer->section, answer->title);
    if (!added) {
        refuse(*this, added.error());
        return;
    }
    m_list->showAll();
    m_right->setCurrentWidget(m_form);
    showCard(*added);
    m_form->moveToField(1);
}

void CardsPage::remove(const CardId& id)
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(id) : nullptr;
    if (!card)
        return;
    // No question: it can be undone, and the notice says how.
    const QString title = card->title;
    m_drafts.settle();
    if (const auto removed = m_workspace.cards().remove(id); !removed)
        refuse(*this, removed.error());
    else
        Q_EMIT told(tr("“%1” is deleted, with its budget row. Undo with Ctrl+Z.").arg(title));
}

} // namespace indblik
