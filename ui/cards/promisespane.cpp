// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/promisespane.h"

#include "ui/cards/promisemodel.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QCheckBox>
#include <QDate>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace indblik {

namespace {

constexpr int rowHeight = 32;

} // namespace

PromisesPane::PromisesPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new PromiseModel(this))
    , m_title(text::wrapped(text::title({}, this)))
    , m_withAnswered(new QCheckBox(tr("Show those that are answered too"), this))
    , m_table(new QTableView(this))
{
    auto* close = new QPushButton(tr("Back to the form"), this);
    connect(close, &QPushButton::clicked, this, &PromisesPane::closed);
    connect(m_withAnswered, &QCheckBox::toggled, this, &PromisesPane::refresh);
    makeTable();
    lay::column({
        lay::of(this, 0),
        lay::row({
            lay::margins(space::page, space::page, space::page, space::medium),
            lay::wide(lay::column({lay::spacing(space::tight), m_title, m_withAnswered})),
            lay::at(close, Qt::AlignTop),
        }),
        lay::wide(m_table),
    });
    const auto outdate = [this] {
        if (isVisible())
            refresh();
    };
    connect(&workspace, &Workspace::changed, this, outdate);
    connect(&workspace, &Workspace::viewChanged, this, outdate);
}

void PromisesPane::makeTable()
{
    m_table->setModel(m_model);
    layRows(*m_table, tr("Promises of earlier years"), rowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const auto column : {PromiseModel::Sentence, PromiseModel::Form})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    wrapRows(*m_table);
    connect(m_table, &QTableView::activated, this, &PromisesPane::choose);
}

void PromisesPane::refresh()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    const int row = m_table->currentIndex().row();
    const auto before = row >= 0 ? std::optional(m_model->promise(row).id) : std::nullopt;
    const std::vector<Promise> promises = m_workspace.judged().promises();
    m_model->setPromises(*book, promises, QDate::currentDate(), m_withAnswered->isChecked());
    const auto isOpen = [](const Promise& promise) { return promise.state == PromiseState::Open; };
    const int open = int(std::count_if(promises.begin(), promises.end(), isOpen));
    const int overdue = m_model->overdueCount();
    m_title->setText(
        open == 0 ? tr("No promise of earlier years is open")
        : overdue > 0
            ? tr("%n promise(s) of earlier years are open; %1 should have been kept", nullptr, open).arg(overdue)
            : tr("%n promise(s) of earlier years are open", nullptr, open));
    // The line stays where it was, or what has come in its place.
    int place = std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    for (int i = 0; before && i < m_model->rowCount(); ++i) {
        if (m_model->promise(i).id == *before)
            place = i;
    }
    m_table->setCurrentIndex(m_model->index(place));
}

void PromisesPane::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const Promise& promise = m_model->promise(index.row());
    Gap gap{.kind = GapKind::PromiseOpen, .card = promise.card, .promise = promise.id};
    if (promise.followUp) {
        gap.kind = GapKind::FollowUpOverdue;
        gap.followUp = promise.followUp;
    } else if (promise.criterion) {
        gap.kind = GapKind::FigureMissing;
        gap.criterion = promise.criterion;
    }
    Q_EMIT chosen(gap);
}

void PromisesPane::focusList()
{
    m_table->setFocus(Qt::TabFocusReason);
}

void PromisesPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace indblik
