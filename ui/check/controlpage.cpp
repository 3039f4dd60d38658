// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/controlpage.h"

#include "core/judge/checkable.h"
#include "ui/check/findinglist.h"
#include "ui/check/findingpane.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace indblik {

namespace {

constexpr int narrow = 900;      ///< of the page
constexpr int widestList = 1100; ///< beyond it the figures are too far from their words
constexpr int widestSearch = 280;

bool isFinding(const QModelIndex& index)
{
    return index.isValid() && !index.data(FindingModel::KeyRole).toString().isEmpty();
}

} // namespace

ControlPage::ControlPage(Workspace& workspace, FindingModel& model, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(model)
    , m_filter(new FindingFilter(&model))
{
    m_filter->setParent(this);
    setProperty("role", QStringLiteral("page"));
    QWidget* left = makeLeft();
    m_pane = new FindingPane(workspace, drafts, this);
    lay::row({lay::of(this, 0), lay::wide(left), m_pane});
    connectPane();
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ControlPage::refill);
    // Where nothing is found, it still matters what there was to check.
    connect(&workspace, &Workspace::viewChanged, this, &ControlPage::showCounts);
    connect(&workspace, &Workspace::changed, this, &ControlPage::showCounts);
    refill();
}

QWidget* ControlPage::makeLeft()
{
    QFrame* pane = surface(this);
    auto* title = text::title(tr("Checks"), pane);
    m_summary = text::muted({}, pane);
    m_stack = new QStackedWidget(pane);
    m_list = new FindingList(m_stack);
    m_list->setProperty("pane", true);
    m_list->setModel(m_filter);
    m_list->setAccessibleName(tr("Remarks"));
    m_list->setMaximumWidth(widestList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ControlPage::showChosen);
    m_empty = text::muted({}, m_stack);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);

    auto* top = new QWidget(pane);
    top->setMaximumWidth(widestList);
    lay::column({
        lay::of(top, space::tight, {space::page, space::page, space::page, space::medium}),
        title,
        m_summary,
        lay::gap(space::small),
        makeFilter(pane),
    });
    lay::column({lay::of(pane, 0), top, lay::wide(m_stack)});
    return pane;
}

QLayout* ControlPage::makeFilter(QWidget* parent)
{
    m_search = new QLineEdit(parent);
    m_search->setPlaceholderText(tr("Search in the remarks"));
    m_search->setAccessibleName(tr("Search in the remarks"));
    m_search->setMaximumWidth(widestSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_search->setClearButtonEnabled(true);
        m_filter->setSearch(words);
        refill();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &ControlPage::focusList);
    QHBoxLayout* wishes = lay::row({});
    auto* group = new QButtonGroup(parent);
    for (const FindingWish wish : {FindingWish::Open, FindingWish::Accepted, FindingWish::All}) {
        auto* button = wishButton({}, parent);
        button->setChecked(wish == m_filter->wish());
        group->addButton(button);
        connect(button, &QPushButton::toggled, this, [this, wish](bool isOn) {
            if (!isOn)
                return;
            m_filter->setWish(wish);
            refill();
        });
        wishes->addWidget(button);
        m_wishes[wish] = button;
    }
    return lay::row({lay::spacing(space::tight + 2), wishes, lay::room(), lay::wide(m_search, 2)});
}

void ControlPage::connectPane()
{
    connect(m_list, &QListView::activated, m_pane, &FindingPane::open);
    connect(m_pane, &FindingPane::answerWanted, this, &ControlPage::answerWanted);
    connect(m_pane, &FindingPane::cellWanted, this, &ControlPage::cellWanted);
    connect(m_pane, &FindingPane::textWanted, this, &ControlPage::textWanted);
    connect(m_pane, &FindingPane::goalWanted, this, &ControlPage::goalWanted);
    connect(m_pane, &FindingPane::accepted, this, &ControlPage::goOn);
    connect(m_pane, &FindingPane::reopened, this, &ControlPage::goOn);
}

void ControlPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_pane->setFixedWidth(width() < narrow ? FindingPane::leastWidth : FindingPane::usualWidth);
}

/// Shows what is done at once, and has the cursor in the list for the next.
void ControlPage::goOn()
{
    m_model.refresh();
    focusList();
}

/// After the list changed: the same finding stays chosen, or what has come in its place.
void ControlPage::refill()
{
    const QModelIndex same = m_filter->mapFromSource(m_model.indexOf(m_key));
    choose(same.isValid() ? same.row() : m_row);
    showCounts();
}

void ControlPage::choose(int row)
{
    const int last = m_filter->rowCount() - 1;
    int place = std::clamp(row, 0, std::max(0, last));
    // A grade's name is never chosen: what stands under it is, or the last finding before the end.
    while (place < last && !isFinding(m_filter->index(place, 0)))
        ++place;
    m_list->setCurrentIndex(m_filter->index(place, 0));
    showChosen();
}

void ControlPage::showChosen()
{
    const QModelIndex chosen = m_list->currentIndex();
    const Remark* remark = m_model.remark(m_filter->mapToSource(chosen));
    if (remark) {
        m_key = remark->key;
        m_row = chosen.row();
    }
    m_pane->showRemark(remark);
}

void ControlPage::showCounts()
{
    const int open = m_model.openCount();
    const int accepted = m_model.count() - open;
    QStringList parts;
    const std::pair<Grade, QString> grades[] = {
        {Grade::Error, tr("%n do(es) not add up", nullptr, m_model.openCount(Grade::Error))},
        {Grade::Warning, tr("%n to look at", nullptr, m_model.openCount(Grade::Warning))},
        {Grade::Note, tr("%n for information", nullptr, m_model.openCount(Grade::Note))}};
    for (const auto& [grade, text] : grades) {
        if (m_model.openCount(grade) > 0)
            parts.append(text);
    }
    m_wishes[FindingWish::Open]->setText(tr("Open %1").arg(open));
    m_wishes[FindingWish::Accepted]->setText(tr("Accepted %1").arg(accepted));
    m_wishes[FindingWish::All]->setText(tr("All %1").arg(m_model.count()));
    const Checkable checkable = m_workspace.book() ? checkableOf(*m_workspace.book()) : Checkable::Nothing;
    const bool isNothing = m_model.count() == 0 && checkable == Checkable::Nothing;
    m_summary->setText(open > 0    ? parts.join(QStringLiteral(" · "))
                       : isNothing ? tr("Nothing to check")
                                   : tr("No open remarks"));
    const bool isSearch = !m_search->text().trimmed().isEmpty();
    m_empty->setText(isSearch               ? tr("No remark has these words.")
                     : m_model.count() == 0 ? nothingFoundWords(checkable)
                     : m_filter->wish() == FindingWish::Open
                         ? tr("There are no open remarks. %n remark(s) are accepted with a reason.", nullptr, accepted)
                         : tr("No remarks are accepted."));
    m_stack->setCurrentWidget(m_filter->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    m_pane->setVisible(m_model.count() > 0);
}

void ControlPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ControlPage::showReason(const QString& finding)
{
    m_search->clear();
    m_wishes[FindingWish::Open]->setChecked(true);
    const QModelIndex place = m_filter->mapFromSource(m_model.indexOf(finding));
    if (!place.isValid())
        return focusList();
    choose(place.row());
    m_pane->askReason();
}

void ControlPage::focusList()
{
    if (m_filter->rowCount() > 0)
        m_list->setFocus(Qt::TabFocusReason);
    else
        m_wishes[m_filter->wish()]->setFocus(Qt::TabFocusReason);
}

} // namespace indblik
