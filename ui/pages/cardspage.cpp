// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardspage.h"

#include "ui/carddelegate.h"
#include "ui/historypanel.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/models/cardmodel.h"
#include "ui/pages/newcarddialog.h"
#include "ui/pages/readingpane.h"
#include "ui/pages/roundpane.h"
#include "ui/pages/wishbar.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

constexpr int listWidth = 296;
constexpr int historyWidth = 320;

} // namespace

CardsPage::CardsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new CardModel(this))
    , m_filter(new CardFilter(m_model))
{
    m_filter->setOfficer(workspace.author());
    // Every part is made where it belongs: a widget that moves is styled anew with all that is in it.
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(makeList(m_splitter));
    m_right = new QStackedWidget(m_splitter);
    m_form = new CardForm(workspace, m_right);
    m_right->addWidget(m_form);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({listWidth, 600});
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connectForm();
    connect(&workspace, &Workspace::viewChanged, this, &CardsPage::fill);
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        const AccountBook* book = m_workspace.book();
        if (!book)
            return;
        bool listChanged = false;
        const Card* last = nullptr;
        for (const Touched& touched : change.touched) {
            const auto id = CardId::fromText(touched.subject);
            const Card* card = id ? book->card(*id) : nullptr;
            const bool isContent = touched.type == RecordType::Answer || touched.type == RecordType::Review
                                   || (touched.type == RecordType::Card && !touched.field.isEmpty());
            // One edit touches a card in several values.
            if (isContent && card && card != std::exchange(last, card))
                m_model->updateCard(*book, *card, QDate::currentDate());
            else if (touched.type == RecordType::Card && !isContent)
                listChanged = true;
        }
        if (listChanged)
            fill();
        else
            showCount();
    });
    fill();
}

void CardsPage::connectForm()
{
    connect(m_form, &CardForm::historyWanted, this, &CardsPage::showHistory);
    connect(m_form, &CardForm::budgetWanted, this, &CardsPage::budgetWanted);
    connect(m_form, &CardForm::refused, this, &CardsPage::refused);
    connect(m_form, &CardForm::told, this, &CardsPage::told);
    connect(m_form, &CardForm::removalWanted, this, &CardsPage::remove);
}

void CardsPage::showOnRight(QWidget* page)
{
    m_form->autosave().flush();
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

void CardsPage::showGap(const Gap& gap)
{
    showCard(gap.card);
    showOnRight(m_form);
    m_form->showGap(gap);
}

void CardsPage::showReading()
{
    if (cardCount() == 0)
        return;
    if (!m_reading) {
        m_reading = new ReadingPane(m_workspace, m_right);
        m_right->addWidget(m_reading);
        connect(m_reading, &ReadingPane::refused, this, &CardsPage::refused);
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
    m_history->show(title, filter);
}

QWidget* CardsPage::makeList(QWidget* parent)
{
    auto* pane = new QFrame(parent);
    pane->setProperty("role", QStringLiteral("surface"));
    pane->setMinimumWidth(220);
    auto* title = new QLabel(tr("Status forms"), pane);
    title->setFont(textFont(TextSize::Heading, true));
    m_count = new QLabel(pane);
    m_count->setProperty("tone", QStringLiteral("muted"));
    m_count->setFont(textFont(TextSize::Small));
    auto* add = new QToolButton(pane);
    add->setIcon(icon("add"));
    add->setToolTip(tr("New status form (Ctrl+Shift+N)"));
    add->setAccessibleName(tr("New status form"));
    add->setVisible(m_workspace.standing().canWrite());
    connect(add, &QToolButton::clicked, this, &CardsPage::addCard);

    makeSearch(pane);
    makeListView(pane);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::small);
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(m_count);
    head->addWidget(add);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(space::medium, space::medium, space::medium, space::small);
    top->setSpacing(space::small);
    top->addLayout(head);
    top->addLayout(makeRound(pane));
    top->addWidget(m_search);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    return pane;
}

QLayout* CardsPage::makeRound(QWidget* parent)
{
    m_progress = new QProgressBar(parent);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Forms that are handed in"));
    m_wishes = new WishBar(parent);
    connect(m_wishes, &WishBar::wished, this, [this] {
        m_filter->setWishes(m_wishes->wishes());
        showCount();
        select(m_form->card());
    });
    auto* layout = new QVBoxLayout;
    layout->setSpacing(space::small);
    layout->addWidget(m_progress);
    layout->addWidget(m_wishes);
    return layout;
}

void CardsPage::makeSearch(QWidget* parent)
{
    m_search = new QLineEdit(parent);
    m_search->setPlaceholderText(tr("Search in titles and answers (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search in the status forms"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        // Not before it is of use: its picture is looked for in the themes of the desktop, which takes a while.
        m_search->setClearButtonEnabled(true);
        m_filter->setSearch(words);
        showCount();
        select(m_form->card());
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        moveToCard(0);
        m_list->setFocus();
    });
}

void CardsPage::makeListView(QWidget* parent)
{
    m_list = new QListView(parent);
    m_list->setProperty("pane", true);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Status forms"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        const auto card = CardId::fromText(now.data(CardModel::CardRole).toString());
        if (card && m_reading && m_right->currentWidget() == m_reading && *card != m_reading->card())
            m_reading->showCard(*card);
        if (card && *card != m_form->card()) {
            m_filter->keep(card);
            m_form->setCard(*card);
            if (m_history)
                m_history->hide();
        }
    });
    connect(m_list, &QListView::activated, this, &CardsPage::showForm);
}

QWidget* CardsPage::makeEmpty()
{
    auto* page = new QWidget(m_right);
    auto* text = new QLabel(tr("A status form tells what became of one initiative this year. There is none in this "
                               "account yet."),
        page);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setMaximumWidth(360);
    auto* add = new QPushButton(tr("Add the first status form"), page);
    add->setProperty("role", QStringLiteral("primary"));
    add->setVisible(m_workspace.standing().canWrite());
    connect(add, &QPushButton::clicked, this, &CardsPage::addCard);
    auto* layout = new QVBoxLayout(page);
    layout->addStretch(2);
    layout->addWidget(text, 0, Qt::AlignCenter);
    layout->addSpacing(space::large);
    layout->addWidget(add, 0, Qt::AlignCenter);
    layout->addStretch(3);
    return page;
}

Autosave& CardsPage::autosave()
{
    return m_form->autosave();
}

void CardsPage::fill()
{
    const AccountBook* book = m_workspace.book();
    const CardId before = m_form->card();
    m_filter->setOfficer(m_workspace.author());
    m_model->setBook(book ? *book : AccountBook{.account = {.year = *Year::from(2000)}}, QDate::currentDate());
    showCount();
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

void CardsPage::showCount()
{
    const int all = cardCount();
    const int shown = m_filter->cardCount();
    const int finished = all - m_filter->count(CardWish::NotFinished);
    m_count->setText(shown == all ? tr("%1 of %2 ready").arg(finished).arg(all) : tr("%1 of %2").arg(shown).arg(all));
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(finished);
    m_progress->setAccessibleDescription(tr("%1 of %2 ready").arg(finished).arg(all));
    m_wishes->showCounts(*m_filter);
}

int CardsPage::cardCount() const
{
    return m_workspace.book() ? int(m_workspace.book()->cards.size()) : 0;
}

void CardsPage::select(const CardId& card)
{
    const QModelIndex place = m_filter->mapFromSource(m_model->indexOf(card));
    m_filter->keep(place.isValid() ? std::optional(card) : std::nullopt);
    if (place.isValid())
        m_list->setCurrentIndex(place);
}

void CardsPage::showUnsaved()
{
    m_right->setCurrentWidget(m_form);
    if (const auto waiting = m_form->waitingCard())
        showCard(*waiting);
    m_form->showUnsaved();
}

CardId CardsPage::card() const
{
    return m_form->card();
}

void CardsPage::showCard(const CardId& card)
{
    if (card != m_form->card())
        m_form->setCard(card);
    // A form that is shown is in the list, whatever was searched for.
    if (!m_filter->mapFromSource(m_model->indexOf(card)).isValid()) {
        m_search->clear();
        m_wishes->clear();
    }
    select(card);
}

void CardsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
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
    int row = m_list->currentIndex().row();
    if (step == 0)
        row = row < 0 ? 0 : row;
    // Section names are passed over.
    for (int next = row + step; next >= 0 && next < m_filter->rowCount(); next += step == 0 ? 1 : step) {
        const QModelIndex index = m_filter->index(next, 0);
        if (!index.data(CardModel::CardRole).toString().isEmpty()) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
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
        Q_EMIT refused(added.error());
        return;
    }
    m_search->clear();
    m_wishes->clear();
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
    m_form->save();
    if (const auto removed = m_workspace.cards().remove(id); !removed)
        Q_EMIT refused(removed.error());
    else
        Q_EMIT told(tr("“%1” is deleted, with its budget row. Undo with Ctrl+Z.").arg(title));
}

} // namespace indblik
