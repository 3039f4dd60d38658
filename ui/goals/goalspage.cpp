// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/goalspage.h"

#include "core/judge/goals/goalprogress.h"
#include "ui/goals/goaldelegate.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/goalpane.h"
#include "ui/parts/elidedbutton.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/taborder.h"
#include "ui/parts/texts.h"
#include "ui/parts/wrappedlabel.h"

#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace indblik {

namespace {

constexpr int listWidth = 288;
constexpr size_t mostLines = 8;

} // namespace

GoalsPage::GoalsPage(Workspace& workspace, GoalModel& model, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_pane(new GoalPane(workspace, drafts, this))
    , m_empty(makeEmpty())
    , m_stack(new QStackedWidget(this))
{
    setProperty("role", QStringLiteral("page"));
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_empty);
    lay::row({lay::of(this, 0), makeList(), ruleLine(this, Qt::Vertical), lay::wide(m_stack)});
    connect(m_pane, &GoalPane::cardWanted, this, &GoalsPage::cardWanted);
    connect(m_pane, &GoalPane::seriesWanted, this, &GoalsPage::seriesWanted);
    connect(&workspace, &Workspace::changed, this, &GoalsPage::refreshWhenSeen);
    connect(&workspace, &Workspace::viewChanged, this, &GoalsPage::refreshWhenSeen);
}

QWidget* GoalsPage::makeList()
{
    QFrame* pane = surface(this);
    pane->setFixedWidth(listWidth);
    auto* title = text::title(tr("Goals"), pane);
    m_list = new QListView(pane);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new GoalDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Goals"));
    m_list->setProperty("pane", true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GoalsPage::showChosen);
    m_without = new WrappedLabel({}, pane);
    m_without->setFont(textFont(TextSize::Small, true));
    m_without->setProperty("tone", QStringLiteral("muted"));
    m_withoutLines = new QVBoxLayout;
    m_withoutLines->setSpacing(0);
    m_add = remarkButton(tr("Add a goal …"), pane);
    connect(m_add, &QPushButton::clicked, this, &GoalsPage::addGoal);
    lay::column({
        lay::of(pane, 0),
        lay::row({lay::margins(space::large, space::page, space::large, space::small), title}),
        lay::wide(m_list),
        lay::column({
            lay::spacing(space::tight),
            lay::margins(space::large, space::small, space::large, space::large),
            m_add,
            m_without,
            m_withoutLines,
        }),
    });
    return pane;
}

QWidget* GoalsPage::makeEmpty()
{
    QFrame* pane = surface(this);
    auto* words = new WrappedLabel(
        tr("The account has no goals yet. A goal says what the policy is to reach, how it is measured and by when."),
        pane);
    words->setAlignment(Qt::AlignCenter);
    words->setProperty("tone", QStringLiteral("muted"));
    auto* add = primaryButton(tr("Add a goal …"), pane);
    add->setVisible(m_workspace.standing().canWrite());
    connect(add, &QPushButton::clicked, this, &GoalsPage::addGoal);
    lay::column({
        lay::of(pane, space::large, {space::page, space::page, space::page, space::page}),
        lay::room(),
        words,
        lay::at(add, Qt::AlignHCenter),
        lay::room(2),
    });
    return pane;
}

void GoalsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void GoalsPage::refreshWhenSeen()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void GoalsPage::refresh()
{
    m_isOutdated = false;
    m_model.show();
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_pane) : m_empty);
    if (!m_list->currentIndex().isValid() && m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    m_add->setVisible(m_workspace.standing().canWrite() && m_model.rowCount() > 0);
    showWithoutGoal();
    showChosen();
}

void GoalsPage::showChosen()
{
    if (!m_workspace.book())
        return;
    m_pane->showGoal(m_model.goalAt(m_list->currentIndex()));
    orderTabs();
}

/// From the list into the goal that is chosen in it, and on to what stands under the list.
void GoalsPage::orderTabs()
{
    setTabOrder(continueTabOrder(m_list, *m_pane->widget()), m_add);
    QWidget* before = m_add;
    for (int i = 0; i < m_withoutLines->count(); ++i) {
        QWidget* line = m_withoutLines->itemAt(i)->widget();
        setTabOrder(before, line);
        before = line;
    }
}

void GoalsPage::showWithoutGoal()
{
    while (QLayoutItem* item = m_withoutLines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto cards = m_workspace.book() && m_model.rowCount() > 0 ? cardsWithoutGoal(*m_workspace.book())
                                                                    : std::vector<const Card*>();
    m_without->setVisible(!cards.empty());
    m_without->setText(tr("%n form(s) contribute to no goal", nullptr, int(cards.size())));
    for (size_t i = 0; i < std::min(cards.size(), mostLines); ++i) {
        auto* line = new ElidedButton(cards[i]->title, this);
        line->setProperty("role", QStringLiteral("remark"));
        connect(line, &QPushButton::clicked, this, [this, id = cards[i]->id] { Q_EMIT cardWanted(id); });
        m_withoutLines->addWidget(line);
    }
}

void GoalsPage::addGoal()
{
    bool isGiven = false;
    const QString title =
        QInputDialog::getMultiLineText(window(), tr("New goal"), tr("What is to be reached?"), {}, &isGiven);
    if (!isGiven)
        return;
    const auto added = m_workspace.goals().add(title);
    if (added)
        showGoal(*added);
    else
        refuse(*this, added.error());
}

GoalId GoalsPage::goal() const
{
    return m_list->currentIndex().isValid() ? m_model.goalAt(m_list->currentIndex()) : GoalId();
}

void GoalsPage::showGoal(const GoalId& goal)
{
    if (const QModelIndex index = m_model.indexOf(goal); index.isValid())
        m_list->setCurrentIndex(index);
}

void GoalsPage::showPlace(const GoalPlace& place)
{
    if (m_isOutdated)
        refresh();
    showGoal(place.goal);
    m_pane->showPlace(place);
}

void GoalsPage::showReason(const QString& reading)
{
    if (m_isOutdated)
        refresh();
    const auto& targets = m_workspace.book()->targets;
    const auto found = std::find_if(
        targets.begin(), targets.end(), [&reading](const Target& target) { return target.id.text() == reading; });
    if (found == targets.end())
        return;
    showGoal(found->goal);
    m_pane->showReason(found->id);
}

} // namespace indblik
