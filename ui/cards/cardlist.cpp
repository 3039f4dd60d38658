// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardlist.h"

#include "ui/cards/carddelegate.h"
#include "ui/cards/cardmodel.h"
#include "ui/cards/wishbar.h"
#include "ui/parts/icons.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QAction>
#include <QDate>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace indblik {

CardList::CardList(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_model(new CardModel(this))
    , m_filter(new CardFilter(m_model))
    , m_count(text::note({}, this))
    , m_progress(new QProgressBar(this))
    , m_wishes(new WishBar(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setProperty("role", QStringLiteral("surface"));
    setMinimumWidth(220);
    makeSearch();
    makeView();
    lay::column({
        lay::of(this, 0),
        lay::column({
            lay::spacing(space::small),
            lay::margins(space::medium, space::medium, space::medium, space::small),
            makeHead(),
            makeRound(),
            m_search,
        }),
        lay::wide(m_list),
    });
}

QLayout* CardList::makeHead()
{
    auto* title = text::heading(tr("Status forms"), this);
    auto* add = new QToolButton(this);
    add->setIcon(icon("add"));
    add->setToolTip(withKeys(tr("New status form"), keys::newCard));
    add->setAccessibleName(tr("New status form"));
    add->setVisible(m_workspace.standing().canWrite());
    connect(add, &QToolButton::clicked, this, &CardList::newCardWanted);
    return lay::row({lay::spacing(space::small), title, lay::room(), m_count, add});
}

QLayout* CardList::makeRound()
{
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Forms that are submitted"));
    connect(m_wishes, &WishBar::wished, this, [this] {
        m_filter->setWishes(m_wishes->wishes());
        showCount();
        select();
    });
    return lay::column({lay::spacing(space::small), m_progress, m_wishes});
}

void CardList::makeSearch()
{
    m_search->setPlaceholderText(withKeys(tr("Search in titles and answers"), QKeySequence::Find));
    m_search->setAccessibleName(tr("Search in the status forms"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        // Not before it is of use: its picture is looked for in the themes of the desktop, which takes a while.
        m_search->setClearButtonEnabled(true);
        m_filter->setSearch(words);
        showCount();
        select();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        moveToCard(0);
        m_list->setFocus();
    });
}

void CardList::makeView()
{
    m_list->setProperty("pane", true);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Status forms"));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CardList::choose);
    connect(m_list, &QListView::activated, this, &CardList::opened);
    if (m_workspace.standing().canWrite())
        makeMoves();
}

/// By the keys in the list, and by its menu.
void CardList::makeMoves()
{
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& text, const QKeySequence& keys, int step) {
        auto* action = new QAction(text, m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        connect(action, &QAction::triggered, this, [this, step] { moveForm(step); });
        m_list->addAction(action);
    };
    add(tr("Move the form &up"), keys::moveUp, -1);
    add(tr("Move the form &down"), keys::moveDown, 1);
}

/// Past the next form that is shown, whatever the search leaves out between them.
void CardList::moveForm(int step)
{
    const QModelIndex from = m_list->currentIndex();
    const QModelIndex to = from.siblingAtRow(from.row() + step);
    if (to.data(CardModel::CardRole).toString().isEmpty())
        return; // the end of its section
    const int places = m_filter->mapToSource(to).row() - m_filter->mapToSource(from).row();
    doneOrRefused(*this, m_workspace.cards().move(m_card, places));
}

void CardList::choose(const QModelIndex& place)
{
    const auto card = CardId::fromText(place.data(CardModel::CardRole).toString());
    if (!card)
        return;
    if (*card != std::exchange(m_card, *card))
        m_filter->keep(card);
    Q_EMIT cardChosen(*card);
}

void CardList::fill()
{
    const AccountBook* book = m_workspace.book();
    m_filter->setOfficer(m_workspace.author());
    m_model->setBook(book ? *book : AccountBook{.account = {.year = *Year::from(2000)}}, QDate::currentDate());
    showCount();
}

bool CardList::refresh(const Change& change)
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return true;
    const Card* last = nullptr;
    for (const Touched& touched : change.touched) {
        const bool isContent = touched.type == RecordType::Answer || touched.type == RecordType::Review
                               || (touched.type == RecordType::Card && !touched.field.isEmpty()
                                   && touched.field != QLatin1String("ordinal"));
        if (touched.type == RecordType::Card && !isContent)
            return false;
        const auto id = isContent ? CardId::fromText(touched.subject) : std::nullopt;
        const Card* card = id ? book->card(*id) : nullptr;
        // One edit touches a card in several values.
        if (card && card != std::exchange(last, card))
            m_model->updateCard(*book, *card, QDate::currentDate());
    }
    showCount();
    return true;
}

void CardList::showCount()
{
    const int all = m_workspace.book() ? int(m_workspace.book()->cards.size()) : 0;
    const int shown = m_filter->cardCount();
    const int finished = all - m_filter->count(CardWish::NotFinished);
    m_count->setText(shown == all ? tr("%1 of %2 ready").arg(finished).arg(all) : tr("%1 of %2").arg(shown).arg(all));
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(finished);
    m_progress->setAccessibleDescription(tr("%1 of %2 ready").arg(finished).arg(all));
    m_wishes->showCounts(*m_filter);
}

void CardList::select()
{
    const QModelIndex place = m_filter->mapFromSource(m_model->indexOf(m_card));
    m_filter->keep(place.isValid() ? std::optional(m_card) : std::nullopt);
    if (place.isValid())
        m_list->setCurrentIndex(place);
}

void CardList::showCard(const CardId& card)
{
    m_card = card;
    if (!m_filter->mapFromSource(m_model->indexOf(card)).isValid())
        showAll();
    select();
}

void CardList::showAll()
{
    m_search->clear();
    m_wishes->clear();
}

void CardList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CardList::moveToCard(int step)
{
    int row = m_list->currentIndex().row();
    if (step == 0)
        row = row < 0 ? 0 : row;
    for (int next = row + step; next >= 0 && next < m_filter->rowCount(); next += step == 0 ? 1 : step) {
        const QModelIndex index = m_filter->index(next, 0);
        if (!index.data(CardModel::CardRole).toString().isEmpty()) {
            m_list->setCurrentIndex(index);
            return;
        }
    }
}

} // namespace indblik
