// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/budgetpage.h"

#include "core/figuretext.h"
#include "ui/figuredelegate.h"
#include "ui/look.h"
#include "ui/models/budgetmodel.h"
#include "ui/pages/cellpane.h"
#include "ui/pages/versionbutton.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>

#include <algorithm>

namespace indblik {

namespace {

constexpr int yearWidth = 60;
constexpr int sumWidth = 68;
constexpr int statedWidth = 112;
constexpr int narrowStated = 92;
constexpr int narrow = 900; ///< of the page
/// A wider table leads the eye astray between title and figures.
constexpr int widestGrid = 920;
constexpr int leastTitle = 180;

QLabel* mutedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("tone", QStringLiteral("muted"));
    return label;
}

} // namespace

BudgetPage::BudgetPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new BudgetModel(workspace, this))
{
    setProperty("role", QStringLiteral("page"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeGrid(), 1);
    m_pane = new CellPane(workspace, *m_model, this);
    layout->addWidget(m_pane);
    connect(m_pane, &CellPane::cardWanted, this, &BudgetPage::cardWanted);
    connect(m_pane, &CellPane::findingWanted, this, &BudgetPage::showFinding);
    connect(m_pane, &CellPane::refused, this, &BudgetPage::refused);
    connect(m_model, &BudgetModel::refused, this, &BudgetPage::refused);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        showTitle();
        showFootnotes();
        showCell();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showTitle();
        showFootnotes();
        showCell();
    });
    arrange();
    showTitle();
    showFootnotes();
    showCell();
}

QWidget* BudgetPage::makeGrid()
{
    auto* pane = new QFrame(this);
    pane->setProperty("role", QStringLiteral("surface"));
    m_title = new QLabel(tr("Budget"), pane);
    m_title->setFont(textFont(TextSize::Title, true));
    m_summary = mutedLabel(pane);
    m_grid = new QTableView(pane);
    m_delegate = new FigureDelegate(m_grid);
    m_grid->setProperty("pane", true);
    m_grid->setMaximumWidth(widestGrid);
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setShowGrid(false);
    m_grid->verticalHeader()->hide();
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(
        QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_grid->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_grid->setTabKeyNavigation(false);
    m_grid->setMouseTracking(true);
    m_grid->setAccessibleName(tr("Budget"));
    m_grid->horizontalHeader()->setHighlightSections(false);
    m_grid->horizontalHeader()->setSectionsClickable(false);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &BudgetPage::showCell);
    connect(m_delegate, &FigureDelegate::footnoteWanted, this, [this](const QModelIndex& index, const QString& text) {
        const BudgetRow* row = m_model->rowAt(index);
        const auto column = m_model->columnAt(index.column());
        if (!row || !column)
            return;
        if (const auto explained = m_workspace.budget().explainInstead(row->id, *column, text); !explained)
            Q_EMIT refused(explained.error());
    });
    m_footnotes = mutedLabel(pane);
    m_footnotes->setMaximumWidth(widestGrid);
    m_footnotes->setFont(textFont(TextSize::Small));
    m_footnotes->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(space::page, space::page, space::page, space::large);
    layout->setSpacing(space::tight);
    auto* versions = new VersionButton(m_workspace, pane);
    connect(versions, &VersionButton::refused, this, &BudgetPage::refused);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(m_title);
    head->addWidget(versions);
    head->addStretch(1);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addSpacing(space::medium);
    layout->addWidget(m_grid, 100);
    layout->addSpacing(space::small);
    layout->addWidget(m_footnotes);
    layout->addStretch(1);
    return pane;
}

void BudgetPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // On a small screen the figures come first.
    const bool isNarrow = width() < narrow;
    m_pane->setFixedWidth(isNarrow ? CellPane::leastWidth : CellPane::usualWidth);
    const int margin = isNarrow ? space::medium : space::page;
    m_grid->parentWidget()->layout()->setContentsMargins(margin, space::page, margin, space::large);
    m_grid->horizontalHeader()->resizeSection(m_model->statedColumn(), isNarrow ? narrowStated : statedWidth);
}

void BudgetPage::arrange()
{
    auto* header = m_grid->horizontalHeader();
    header->setMinimumSectionSize(48);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        header->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch : QHeaderView::Fixed);
        const int width =
            column == m_model->statedColumn() ? statedWidth : (column == m_model->sumColumn() ? sumWidth : yearWidth);
        m_grid->setColumnWidth(column, column == 0 ? leastTitle : width);
    }
    m_grid->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto kind = m_model->index(row, 0).data(BudgetModel::RowKindRole).toInt();
        if (kind == int(BudgetModel::RowKind::Group))
            m_grid->setSpan(row, 0, 1, m_model->columnCount());
        m_grid->setRowHeight(row, m_delegate->sizeHint({}, m_model->index(row, 0)).height());
    }
    m_grid->setMaximumHeight(header->sizeHint().height() + m_grid->verticalHeader()->length() + 2);
    if (const AccountBook* book = m_workspace.book())
        m_delegate->setUnit(book->account.budgetUnit);
    if (!m_grid->currentIndex().isValid() && m_model->rowCount() > 1)
        m_grid->setCurrentIndex(m_model->index(1, 1));
}

void BudgetPage::showTitle()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    int rows = 0;
    for (const BudgetGroup& group : book->budget.groups)
        rows += int(group.rows.size());
    const auto all = m_workspace.check();
    const auto findings =
        int(std::count_if(all.begin(), all.end(), [](const Finding& finding) { return finding.isOfTableAlone(); }));
    const QString prices = book->budget.version.pricesWords();
    m_summary->setText(
        QStringLiteral("%1%2 · %3 · %4")
            .arg(prices.isEmpty() ? QString() : prices + QStringLiteral(" · "), unitText(book->account.budgetUnit),
                tr("%n initiative(s)", nullptr, rows),
                findings == 0 ? tr("everything adds up") : tr("%n remark(s) on the sums", nullptr, findings)));
}

void BudgetPage::showFootnotes()
{
    QStringList lines;
    if (const AccountBook* book = m_workspace.book()) {
        for (const Footnote& footnote : book->budget.footnotes)
            lines.append(QStringLiteral("%1  %2").arg(footnote.mark, footnote.text.simplified()));
    }
    m_footnotes->setText(lines.join(u'\n'));
    m_footnotes->setVisible(!lines.isEmpty());
}

void BudgetPage::showCell()
{
    m_pane->showCell(m_grid->currentIndex());
}

void BudgetPage::showFinding(const Finding& finding)
{
    const BudgetColumn column = finding.column.value_or(BudgetColumn::total());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const bool isTotal = index.data(BudgetModel::RowKindRole).toInt() == int(BudgetModel::RowKind::Total);
        const bool isThere = finding.row
                                 ? index.data(BudgetModel::RowIdRole).toString() == finding.row->text()
                                 : isTotal && index.data(BudgetModel::GroupTitleRole).toString() == finding.subject;
        if (!isThere)
            continue;
        const QModelIndex place =
            index.siblingAtColumn(column.year ? m_model->yearColumn(*column.year) : m_model->statedColumn());
        choose(place);
    }
}

void BudgetPage::showRow(const BudgetRowId& row)
{
    const AccountBook* book = m_workspace.book();
    const QModelIndex place =
        m_model->indexOf(row, BudgetColumn{book ? std::optional(book->account.year) : std::nullopt});
    if (!place.isValid())
        return;
    choose(place);
}

bool BudgetPage::finish()
{
    if (!m_pane->finish())
        return false;
    const auto waiting = m_pane->waitingRow();
    if (waiting)
        showRow(*waiting);
    return !waiting;
}

void BudgetPage::choose(const QModelIndex& cell)
{
    m_grid->setCurrentIndex(cell);
    m_grid->scrollTo(cell);
    m_grid->setFocus(Qt::OtherFocusReason);
}

} // namespace indblik
