// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/evaluationspane.h"

#include "ui/cards/evaluationmodel.h"
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

EvaluationsPane::EvaluationsPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new EvaluationModel(this))
    , m_title(text::wrapped(text::title({}, this)))
    , m_others(text::muted({}, this))
    , m_withPast(new QCheckBox(tr("Show those that have arrived too"), this))
    , m_table(new QTableView(this))
{
    auto* close = new QPushButton(tr("Back to the form"), this);
    connect(close, &QPushButton::clicked, this, &EvaluationsPane::closed);
    connect(m_withPast, &QCheckBox::toggled, this, &EvaluationsPane::refresh);
    makeTable();
    lay::column({
        lay::of(this, 0),
        lay::row({
            lay::margins(space::page, space::page, space::page, space::medium),
            lay::wide(lay::column({lay::spacing(space::tight), m_title, m_others, m_withPast})),
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

void EvaluationsPane::makeTable()
{
    m_table->setModel(m_model);
    layRows(*m_table, tr("Evaluations"), rowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* header = m_table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int column : {EvaluationModel::Title, EvaluationModel::Standing, EvaluationModel::Forms})
        header->setSectionResizeMode(column, QHeaderView::Stretch);
    wrapRows(*m_table);
    connect(m_table, &QTableView::activated, this, &EvaluationsPane::choose);
}

void EvaluationsPane::refresh()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    const int row = m_table->currentIndex().row();
    const auto before = row >= 0 ? std::optional(m_model->entry(row)) : std::nullopt;
    m_model->setBook(*book, QDate::currentDate(), m_withPast->isChecked());
    showCounts(*book);
    // The line stays where it was, or what has come in its place.
    int place = std::clamp(row, 0, std::max(0, m_model->rowCount() - 1));
    for (int i = 0; before && i < m_model->rowCount(); ++i) {
        if (m_model->entry(i).followUp == before->followUp && m_model->entry(i).number == before->number)
            place = i;
    }
    m_table->setCurrentIndex(m_model->index(place));
}

void EvaluationsPane::showCounts(const AccountBook& book)
{
    int waited = 0;
    int overdue = 0;
    int others = 0;
    for (const CalendarEntry& entry : evaluationsWaitedFor(book)) {
        if (!isEvaluation(entry.kind)) {
            ++others;
            continue;
        }
        ++waited;
        overdue += entry.round.isOverdue(QDate::currentDate()) ? 1 : 0;
    }
    m_title->setText(waited == 0 ? tr("No evaluation is waited for")
                     : overdue > 0
                         ? tr("We wait for %n evaluation(s); %1 should have arrived", nullptr, waited).arg(overdue)
                         : tr("We wait for %n evaluation(s)", nullptr, waited));
    m_others->setText(tr("We wait for %n other follow-up(s) too, such as statistics or meetings", nullptr, others));
    m_others->setVisible(others > 0);
}

void EvaluationsPane::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const CalendarEntry& entry = m_model->entry(index.row());
    if (!entry.cards.empty())
        Q_EMIT chosen(entry.cards.front(), entry.followUp);
}

void EvaluationsPane::focusList()
{
    m_table->setFocus(Qt::TabFocusReason);
}

void EvaluationsPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace indblik
