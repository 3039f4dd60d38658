// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/readingpane.h"

#include "core/report/compose/compose.h"
#include "core/report/pages/layout.h"
#include "ui/parts/chip.h"
#include "ui/parts/icons.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pagepreview.h"
#include "ui/parts/pieces.h"
#include "ui/parts/reasonbox.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace indblik {

namespace {

constexpr int settle = 100; ///< ms after the last change before the pages are set anew

} // namespace

ReadingPane::ReadingPane(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(text::wrapped(text::title({}, this)))
    , m_state(new ChipLabel(this))
    , m_left(text::muted({}, this))
    , m_preview(new PagePreview(this))
    , m_approve(primaryButton(tr("&Approve and read the next"), this))
    , m_sendBack(new QPushButton(tr("&Return …"), this))
    , m_close(new QToolButton(this))
    , m_reason(new ReasonBox(drafts, this))
    , m_settle(new QTimer(this))
{
    m_preview->setProperty("pane", true);
    QFrame* rule = ruleLine(this);
    lay::column({lay::of(this, 0), makeBar(), rule, lay::wide(m_preview)});
    QWidget* last = m_close;
    for (QWidget* next : std::initializer_list<QWidget*>{m_sendBack, m_approve}) {
        setTabOrder(last, next);
        last = next;
    }
    setTabOrder(m_reason->continueTabOrder(last), m_preview);
    m_settle->setSingleShot(true);
    m_settle->setInterval(settle);
    connect(m_settle, &QTimer::timeout, this, &ReadingPane::refresh);
    const auto outdate = [this] {
        if (isVisible())
            m_settle->start();
    };
    connect(&workspace, &Workspace::changed, this, outdate);
    connect(&workspace, &Workspace::viewChanged, this, outdate);
}

QWidget* ReadingPane::makeBar()
{
    connect(m_approve, &QPushButton::clicked, this, &ReadingPane::approve);
    connect(m_sendBack, &QPushButton::clicked, this, &ReadingPane::sendBack);
    m_close->setIcon(icon("close"));
    m_close->setAccessibleName(tr("Back to the form"));
    m_close->setToolTip(withKeys(tr("Back to the form"), Qt::Key_Escape));
    connect(m_close, &QToolButton::clicked, this, &ReadingPane::closed);
    connect(m_reason, &ReasonBox::given, this, &ReadingPane::take);
    auto* bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("bar"));
    lay::column({
        lay::of(bar, space::small, {space::page, space::medium, space::page, space::medium}),
        lay::row({lay::wide(m_title), lay::at(m_close, Qt::AlignTop)}),
        lay::row({m_state, lay::wide(m_left), m_sendBack, m_approve}),
        m_reason,
    });
    return bar;
}

void ReadingPane::showCard(const CardId& card)
{
    if (m_card != card)
        m_reason->leave();
    m_card = card;
    refresh();
    if (m_sendBack->isVisibleTo(this))
        m_reason->offerAgain(ReasonBox::ofForm(card, CardState::Returned));
    m_preview->showPlace(0, 0);
}

void ReadingPane::refresh()
{
    const AccountBook* book = m_workspace.book();
    const Card* card = book ? book->card(m_card) : nullptr;
    if (!card)
        return;
    m_title->setText(card->title);
    m_state->setChip(stateChip(card->state));
    const auto waiting = int(std::count_if(
        book->cards.begin(), book->cards.end(), [](const Card& other) { return other.state == CardState::Submitted; }));
    m_left->setText(
        waiting > 0 ? tr("%n submitted and awaiting approval", nullptr, waiting) : tr("No form is awaiting approval"));
    const bool mayTake = m_workspace.standing().canWrite() && !card->isOpen();
    m_approve->setVisible(m_workspace.standing().canWrite() && card->state == CardState::Submitted);
    m_sendBack->setVisible(mayTake);
    // One form takes some milliseconds, so the pages are set at once.
    m_preview->setPages(std::make_shared<const PageSet>(layOut(composeCard(*book, *card, QDate::currentDate()))));
}

void ReadingPane::take(CardState to, const QString& reason)
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (!card)
        return;
    const QString title = card->title;
    if (const auto taken = m_workspace.cards().setState(m_card, to, reason); !taken) {
        refuse(*this, taken.error());
        return;
    }
    m_reason->dismiss();
    Q_EMIT told(tr("“%1”: %2. Undo with Ctrl+Z.").arg(title, stateWords(to).toLower()));
    showNextSubmitted();
}

/// The next that is handed in, after the one that was read; then from the beginning.
void ReadingPane::showNextSubmitted()
{
    const auto& cards = m_workspace.book()->cards;
    const auto here = std::find_if(cards.begin(), cards.end(), [this](const Card& card) { return card.id == m_card; });
    const auto waits = [](const Card& card) { return card.state == CardState::Submitted; };
    auto next = std::find_if(here, cards.end(), waits);
    if (next == cards.end())
        next = std::find_if(cards.begin(), here, waits);
    if (next != cards.end() && waits(*next))
        showCard(next->id);
    else
        refresh();
    Q_EMIT cardShown(m_card);
    focusPages();
}

void ReadingPane::approve()
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (card && card->state == CardState::Submitted)
        take(CardState::Approved, {});
}

void ReadingPane::sendBack()
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (!card || !mayFollow(card->state, CardState::Returned))
        return;
    m_reason->ask(ReasonBox::ofForm(m_card, CardState::Returned));
}

void ReadingPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_reason->isVisible())
        m_reason->dismiss();
    else
        Q_EMIT closed();
}

void ReadingPane::focusPages()
{
    m_preview->setFocus();
}

} // namespace indblik
