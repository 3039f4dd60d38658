// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/budgetpage.h"

#include "ui/budget/budgetbar.h"
#include "ui/budget/budgetdeeds.h"
#include "ui/budget/budgetexport.h"
#include "ui/budget/budgetmodel.h"
#include "ui/budget/cellpane.h"
#include "ui/budget/figuredelegate.h"
#include "ui/budget/figuregrid.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace indblik {

namespace {

constexpr int narrow = 900; ///< of the page

} // namespace

BudgetPage::BudgetPage(Workspace& workspace, Drafts& drafts, Settings& settings, const Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_model(new BudgetModel(workspace, this))
{
    setProperty("role", QStringLiteral("page"));
    QWidget* grid = makeGrid(settings, ask);
    m_pane = new CellPane(workspace, drafts, *m_model, this);
    lay::row({lay::of(this, 0), lay::wide(grid), m_pane});
    connect(m_pane, &CellPane::cardWanted, this, &BudgetPage::cardWanted);
    connect(m_pane, &CellPane::findingWanted, this, &BudgetPage::showFinding);
    connect(m_model, &QAbstractItemModel::modelReset, this, &BudgetPage::showAll);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &BudgetPage::showAll);
    // Begun wide, it would widen a small window before it knows its size.
    arrange(true);
    showAll();
}

QWidget* BudgetPage::makeGrid(Settings& settings, const Ask& ask)
{
    QFrame* pane = surface(this);
    m_bar = new BudgetBar(m_workspace, settings, ask, *m_model, pane);
    m_grid = new FigureGrid(m_drafts, *m_model, pane);
    m_grid->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &BudgetPage::showCell);
    connect(m_grid, &FigureGrid::openWanted, this, &BudgetPage::openCard);
    auto* deeds = new BudgetDeeds(m_workspace, ask, *m_model, *m_grid);
    connect(deeds, &BudgetDeeds::openWanted, this, &BudgetPage::openCard);
    m_bar->deeds().setMenu(&deeds->menu());
    connect(&m_bar->newRow(), &QPushButton::clicked, deeds, &BudgetDeeds::addRow);
    auto* exports = new BudgetExport(m_workspace, ask, *m_model, m_bar);
    connect(exports, &BudgetExport::told, this, &BudgetPage::told);
    m_bar->exports().setMenu(exports);
    // The editor is closed; it opens again with what was typed.
    connect(
        &m_grid->delegate(), &FigureDelegate::kept, m_grid,
        [this](const QModelIndex& index) {
            const auto place = m_grid->delegate().placeOf(index);
            if (place && m_drafts.unsaved(*place))
                editCell(index);
        },
        Qt::QueuedConnection);
    connect(&m_grid->delegate(), &FigureDelegate::footnoteWanted, this, &BudgetPage::explainInstead);
    m_footnotes = text::selectable(text::wrapped(text::note({}, pane)));

    lay::column({
        lay::of(pane, space::tight, {space::medium, space::medium, space::medium, space::medium}),
        m_bar,
        lay::gap(space::small),
        lay::wide(m_grid, 100),
        lay::gap(space::small),
        m_footnotes,
        lay::room(),
    });
    return pane;
}

void BudgetPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(width() < narrow);
}

/// On a small screen the figures come first.
void BudgetPage::arrange(bool isNarrow)
{
    m_pane->setFixedWidth(isNarrow ? CellPane::leastWidth : CellPane::usualWidth);
    const int margin = isNarrow ? space::medium : space::page;
    m_grid->parentWidget()->layout()->setContentsMargins(margin, space::page, margin, space::large);
}

void BudgetPage::showAll()
{
    m_bar->showState();
    QStringList lines;
    for (const GridNote& note : m_model->grid().notes)
        lines.append(QStringLiteral("%1  %2").arg(note.mark, note.text.simplified()));
    m_footnotes->setText(lines.join(u'\n'));
    m_footnotes->setVisible(!lines.isEmpty());
    showCell();
}

void BudgetPage::showCell()
{
    m_pane->showCell(m_grid->currentIndex());
}

void BudgetPage::explainInstead(const QModelIndex& index, const QString& text)
{
    const BudgetRow* row = m_model->rowAt(index);
    const auto column = m_model->columnAt(index.column());
    if (!row || !column)
        return;
    // Where it is refused, the text waits in its cell again.
    if (!doneOrRefused(*this, m_workspace.budget().explainInstead(row->id, *column, text)))
        m_drafts.touch(CellPlace{row->id, {}, *column, m_model->unit()}, text, Drafts::Saving::Held);
}

void BudgetPage::openCard(const QModelIndex& index)
{
    const BudgetRow* row = m_model->rowAt(index);
    const Card* card = row && row->initiative ? m_workspace.book()->cardOf(*row->initiative) : nullptr;
    if (card)
        Q_EMIT cardWanted(card->id);
}

void BudgetPage::showFinding(const Finding& finding)
{
    const BudgetColumn column = finding.column.value_or(BudgetColumn::total());
    if (finding.row)
        return choose(bringIn({*finding.row, {}, column}));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const GridLine& line = m_model->lineAt(row);
        const QModelIndex index = m_model->index(row, 0);
        if (line.kind == GridKind::Total && line.group == finding.group)
            choose(index.siblingAtColumn(column.year ? m_model->yearColumn(*column.year) : m_model->statedColumn()));
    }
}

void BudgetPage::showRow(const BudgetRowId& row)
{
    const AccountBook* book = m_workspace.book();
    const auto& shown = m_model->grid().years;
    const bool isShown = book && std::find(shown.begin(), shown.end(), book->account.year) != shown.end();
    choose(bringIn({row, {}, isShown ? BudgetColumn{book->account.year} : BudgetColumn::total()}));
}

std::optional<CellPlace> BudgetPage::cell() const
{
    return m_grid->delegate().placeOf(m_grid->currentIndex());
}

/// Nowhere where the grid does not show it.
QModelIndex BudgetPage::cellAt(const CellPlace& place) const
{
    const auto& years = m_model->grid().years;
    const auto year = place.column ? place.column->year : std::nullopt;
    if (year && std::find(years.begin(), years.end(), *year) == years.end())
        return {};
    const int column = !place.column ? 0 : (year ? m_model->yearColumn(*year) : m_model->statedColumn());
    for (int line = 0; line < m_model->rowCount(); ++line) {
        const GridLine& shown = m_model->lineAt(line);
        if (shown.row == place.row && shown.part == place.part)
            return m_model->index(line, column);
    }
    return {};
}

/// The cell, shown again where a search or a choice of years left it out.
QModelIndex BudgetPage::bringIn(const CellPlace& place)
{
    if (const QModelIndex cell = cellAt(place); cell.isValid())
        return cell;
    m_bar->showAll(place.part.has_value());
    const QModelIndex cell = cellAt(place);
    return cell.isValid() || !place.column ? cell : m_model->indexOf(place.row, *place.column);
}

void BudgetPage::editCell(const QModelIndex& index)
{
    m_grid->setCurrentIndex(index);
    m_grid->beginEditing(index);
}

void BudgetPage::showPlace(const TypedPlace& place)
{
    if (const auto* cell = std::get_if<CellPlace>(&place)) {
        if (const QModelIndex there = bringIn(*cell); there.isValid()) {
            choose(there);
            return editCell(there);
        }
    } else if (const auto* part = std::get_if<PartPlace>(&place)) {
        showRow(part->row);
    } else if (const auto* footnote = std::get_if<FootnoteTextPlace>(&place)) {
        const FootnotePlace& at = footnote->at;
        if (at.row && at.column)
            choose(bringIn({*at.row, {}, at.column}));
        else if (at.row)
            showRow(*at.row);
        else if (at.column)
            choose(m_model->index(m_model->rowCount() - 1,
                at.column->year ? m_model->yearColumn(*at.column->year) : m_model->statedColumn()));
    }
    m_pane->showPlace(place);
}

void BudgetPage::choose(const QModelIndex& cell)
{
    if (!cell.isValid())
        return;
    if (const auto group = m_model->lineAt(cell.row()).group; group && m_model->isFolded(*group))
        m_model->setFolded(*group, false);
    m_grid->setCurrentIndex(cell);
    m_grid->scrollTo(cell);
    focusGrid();
}

void BudgetPage::focusSearch()
{
    m_bar->focusSearch();
}

void BudgetPage::focusGrid()
{
    m_grid->setFocus(Qt::OtherFocusReason);
}

} // namespace indblik
