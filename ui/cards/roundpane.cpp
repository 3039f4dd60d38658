// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/roundpane.h"

#include "core/judge/cards/completeness.h"
#include "ui/cards/gapdelegate.h"
#include "ui/cards/gapmodel.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/texts.h"

#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>

#include <algorithm>

namespace indblik {

RoundPane::RoundPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new GapModel(this))
    , m_title(text::wrapped(text::title({}, this)))
    , m_counts(text::muted({}, this))
    , m_list(new QListView(this))
{
    auto* close = new QPushButton(tr("Back to the form"), this);
    connect(close, &QPushButton::clicked, this, &RoundPane::closed);
    m_list->setProperty("pane", true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GapDelegate(m_list));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("What is missing in this year's forms"));
    connect(m_list, &QListView::activated, this, &RoundPane::choose);
    connect(m_list, &QListView::clicked, this, &RoundPane::choose);
    lay::column({
        lay::of(this, 0),
        lay::row({
            lay::margins(space::page, space::page, space::page, space::medium),
            lay::wide(lay::column({lay::spacing(space::tight), m_title, m_counts})),
            lay::at(close, Qt::AlignTop),
        }),
        lay::wide(m_list),
    });
    const auto outdate = [this] {
        if (isVisible())
            refresh();
    };
    connect(&workspace, &Workspace::changed, this, outdate);
    connect(&workspace, &Workspace::viewChanged, this, outdate);
}

void RoundPane::refresh()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    const QDate today = QDate::currentDate();
    const QModelIndex before = m_list->currentIndex();
    const int row = before.row();
    const QString card = before.data(GapModel::CardRole).toString();
    const QString line = before.data().toString();
    m_model->setBook(*book, today);
    const RoundCount round = countRound(*book, today);
    const int finished = round.submitted + round.approved;
    const int blocking = m_model->blockingCount();
    m_title->setText(
        round.cards == 0 ? tr("There are no forms yet")
        : blocking > 0
            ? tr("%1 of %2 forms are submitted; %n thing(s) are open", nullptr, blocking).arg(finished).arg(round.cards)
        : m_model->rowCount() > 0
            ? tr("%1 of %2 forms are submitted; %n thing(s) are worth a look", nullptr, m_model->rowCount())
                  .arg(finished)
                  .arg(round.cards)
        : finished == round.cards
            ? tr("All %n form(s) are submitted", nullptr, round.cards)
            : tr("%1 of %2 forms are submitted; nothing is in the way of the rest").arg(finished).arg(round.cards));
    QStringList counts;
    const std::pair<int, QString> parts[] = {{round.approved, tr("approved")}, {round.submitted, tr("submitted")},
        {round.returned, tr("returned")}, {round.drafts, tr("draft")}, {round.notBegun, tr("not begun")},
        {round.overdue, tr("overdue")}};
    for (const auto& [count, word] : parts) {
        if (count > 0)
            counts.append(QStringLiteral("%1 %2").arg(count).arg(word));
    }
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    // The line stays where it was, or what has come in its place.
    int place = std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex index = m_model->index(i);
        if (index.data(GapModel::CardRole).toString() == card && index.data().toString() == line)
            place = i;
    }
    m_list->setCurrentIndex(m_model->index(place));
}

void RoundPane::choose(const QModelIndex& index)
{
    if (const auto gap = m_model->gap(index))
        Q_EMIT gapChosen(*gap);
    else if (const auto card = CardId::fromText(index.data(GapModel::CardRole).toString()))
        Q_EMIT cardChosen(*card);
}

void RoundPane::focusList()
{
    m_list->setFocus(Qt::TabFocusReason);
}

void RoundPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace indblik
