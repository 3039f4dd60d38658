// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardspage.h"

#include "ui/carddelegate.h"
#include "ui/historypanel.h"
#include "ui/icons.h"
#include "ui/look.h"
#include "ui/models/cardmodel.h"
#include "ui/pages/cardform.h"
#include "ui/pages/newcarddialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace indblik {

namespace {

constexpr int listWidth = 296;
constexpr int historyWidth = 320;

} // namespace

CardsPage::CardsPage(Workspace& workspace, const Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_model(new CardModel(this))
    , m_filter(new CardFilter(this))
{
    m_filter->setSourceModel(m_model);
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

    connect(m_form, &CardForm::historyWanted, this, &CardsPage::showHistory);
    connect(m_form, &CardForm::budgetWanted, this, &CardsPage::budgetWanted);
    connect(m_form, &CardForm::refused, this, &CardsPage::refused);
    connect(m_form, &CardForm::removalWanted, this, &CardsPage::remove);
    connect(&workspace, &Workspace::viewChanged, this, &CardsPage::fill);
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        const AccountBook* book = m_workspace.book();
        if (!book)
            return;
        bool listChanged = false;
        for (const Touched& touched : change.touched) {
            const auto id = CardId::fromText(touched.subject);
            const Card* card = id ? book->card(*id) : nullptr;
            const bool isContent =
                touched.type == RecordType::Answer || (touched.type == RecordType::Card && !touched.field.isEmpty());
            if (isContent && card)
                m_model->updateCard(*book, *card);
            else if (touched.type == RecordType::Card)
                listChanged = true;
        }
        if (listChanged)
            fill();
    });
    fill();
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
    top->addWidget(m_search);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    return pane;
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
        if (card && *card != m_form->card()) {
            m_form->setCard(*card);
            if (m_history)
                m_history->hide();
        }
    });
    connect(m_list, &QListView::activated, this, [this] { m_form->moveToField(1); });
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
    m_model->setBook(book ? *book : AccountBook{.account = {.year = *Year::from(2000)}});
    showCount();
    const bool isEmpty = !book || book->cards.empty();
    if (isEmpty && !m_empty)
        m_right->addWidget(m_empty = makeEmpty());
    m_right->setCurrentWidget(isEmpty ? m_empty : m_form);
    if (!isEmpty)
        showCard(book->card(before) ? before : book->cards.front().id);
}

void CardsPage::showCount()
{
    const int all = cardCount();
    const int shown = m_filter->cardCount();
    m_count->setText(shown == all ? QString::number(all) : tr("%1 of %2").arg(shown).arg(all));
}

int CardsPage::cardCount() const
{
    return m_workspace.book() ? int(m_workspace.book()->cards.size()) : 0;
}

void CardsPage::select(const CardId& card)
{
    const QModelIndex place = m_filter->mapFromSource(m_model->indexOf(card));
    if (place.isValid())
        m_list->setCurrentIndex(place);
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
    if (!m_filter->mapFromSource(m_model->indexOf(card)).isValid())
        m_search->clear();
    select(card);
}

void CardsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CardsPage::moveToField(int step)
{
    m_form->moveToField(step);
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
    m_form->autosave().flush();
    if (const auto removed = m_workspace.cards().remove(id); !removed)
        Q_EMIT refused(removed.error());
    else
        Q_EMIT told(tr("“%1” is deleted, with its budget row. Undo with Ctrl+Z.").arg(title));
}

} // namespace indblik
