// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trendspage.h"

#include "core/shortname.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"
#include "ui/parts/wrappedlabel.h"
#include "ui/trends/multiples.h"
#include "ui/trends/seriesdialog.h"
#include "ui/trends/trendexport.h"
#include "ui/trends/trendmodel.h"
#include "ui/trends/trendview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace indblik {

namespace {

constexpr int pickerWidth = 300;
constexpr int mostMultiples = 60;
constexpr int rowHeight = 30;
enum Tab { ChartTab, MultiplesTab };

/// Names of one beginning are cut so that they can be told apart.
class PickDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QWidget* list = option->widget;
        if (!list)
            return;
        const int margins = 2 * (list->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, option, list) + 1);
        const QRect text = list->style()->subElementRect(QStyle::SE_ItemViewItemText, option, list);
        if (text.width() > margins)
            option->text = shortName(option->text, index.data(TrendPickModel::PartingRole).value<qsizetype>(),
                text.width() - margins,
                [option](const QString& name) { return double(option->fontMetrics.horizontalAdvance(name)); });
    }
};

} // namespace

TrendsPage::TrendsPage(Workspace& workspace, const Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_choice(workspace)
    , m_picks(new TrendPickModel(this))
    , m_model(new TrendModel(this))
{
    setProperty("role", QStringLiteral("page"));
    lay::row({lay::of(this, 0), makePicker(), ruleLine(this, Qt::Vertical), lay::wide(makeMiddle())});
    connect(m_picks, &TrendPickModel::tickedChanged, this, &TrendsPage::showTrend);
    connect(&workspace, &Workspace::changed, this, &TrendsPage::refreshWhenSeen);
    connect(&workspace, &Workspace::viewChanged, this, &TrendsPage::refreshWhenSeen);
}

QWidget* TrendsPage::makePicker()
{
    QFrame* pane = surface(this);
    pane->setFixedWidth(pickerWidth);
    auto* title = text::title(tr("Trends"), pane);
    m_subject = new QComboBox(pane);
    m_subject->setAccessibleName(tr("What the chart is about"));
    fitTo(*m_subject, 20);
    connect(m_subject, &QComboBox::activated, this, &TrendsPage::chooseSubject);
    m_search = new QLineEdit(pane);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search for what to show"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_picks->setFilter(words);
        if (m_tabs->currentIndex() == MultiplesTab)
            showMultiples();
    });
    m_list = new QListView(pane);
    m_list->setModel(m_picks);
    m_list->setUniformItemSizes(true);
    m_list->setProperty("role", QStringLiteral("boxed"));
    m_list->setAccessibleName(tr("What is shown"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setProperty("pane", true);
    m_count = text::note({}, pane);
    m_bands = new QCheckBox(tr("Where &all areas lie"), pane);
    connect(m_bands, &QCheckBox::toggled, this, &TrendsPage::showTrend);
    m_edit = remarkButton(tr("Edit the series …"), pane);
    m_new = remarkButton(tr("&New series …"), pane);
    connect(m_edit, &QPushButton::clicked, this, [this] { editSeries(false); });
    connect(m_new, &QPushButton::clicked, this, [this] { editSeries(true); });
    lay::column({
        lay::of(pane, space::small, {space::large, space::page, space::large, space::large}),
        title,
        m_subject,
        m_search,
        lay::wide(m_list),
        m_count,
        m_bands,
        m_edit,
        m_new,
    });
    return pane;
}

QWidget* TrendsPage::makeMiddle()
{
    QFrame* pane = surface(this);
    m_stack = new QStackedWidget(pane);
    m_tabs = new QTabWidget(m_stack);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("How it is shown"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setAccessibleName(tr("How it is shown"));
    auto* chart = new QSplitter(Qt::Vertical, m_tabs);
    m_view = new TrendView(chart);
    m_view->setProperty("pane", true);
    m_table = new QTableView(chart);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("The figures of the chart"));
    m_table->setProperty("pane", true);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);      // Tab goes on; the arrows walk in it
    m_table->setMinimumHeight(5 * rowHeight); // its head and some years, however tall the chart would be
    chart->addWidget(m_view);
    chart->addWidget(m_table);
    chart->setStretchFactor(0, 3);
    chart->setStretchFactor(1, 1);
    chart->setChildrenCollapsible(false);
    m_multiples = new TrendMultiples(m_tabs);
    m_multiples->setProperty("pane", true);
    m_tabs->addTab(chart, tr("Chart and table"));
    m_tabs->addTab(m_multiples, tr("Small charts"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &TrendsPage::showMultiples);
    connect(m_multiples, &TrendMultiples::lineChosen, this, [this](int line) {
        m_picks->tick(m_multiples->charts().trend().lines[size_t(line)].key, true);
        m_tabs->setCurrentIndex(ChartTab);
    });
    connect(m_view, &TrendView::pointChosen, this, [this](int line, int period) {
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (m_model->line(column) == line) {
                m_table->setCurrentIndex(m_model->index(period, column));
                return;
            }
        }
    });
    m_tabs->setCornerWidget(makeDeeds(m_tabs));
    m_empty = makeEmpty(m_stack);
    m_stack->addWidget(m_tabs);
    m_stack->addWidget(m_empty);
    lay::column({
        lay::of(pane, space::small, {space::page, space::medium, space::page, space::large}),
        makeBar(pane),
        lay::wide(m_stack),
    });
    return pane;
}

QLayout* TrendsPage::makeBar(QWidget* parent)
{
    m_limits = new QComboBox(parent);
    m_limits->setAccessibleName(tr("Limits of"));
    m_limitsLabel = new QLabel(tr("&Limits of"), parent);
    m_limitsLabel->setBuddy(m_limits);
    connect(m_limits, &QComboBox::activated, this, &TrendsPage::showTrend);
    connect(m_limits, &QComboBox::activated, this, &TrendsPage::showMultiples);
    return lay::row({lay::spacing(space::small), lay::room(), m_limitsLabel, m_limits});
}

QToolButton* TrendsPage::makeDeeds(QWidget* parent)
{
    auto* deeds = new QToolButton(parent);
    deeds->setText(tr("&Save or copy"));
    deeds->setPopupMode(QToolButton::InstantPopup);
    deeds->setProperty("role", QStringLiteral("link"));
    deeds->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(deeds);
    menu->addAction(tr("&Copy as a picture"), this, [this] {
        if (const auto copied = copyTrend(m_trend); !copied)
            refuse(*this, copied.error());
        else
            Q_EMIT told(tr("The chart is copied as a picture."));
    });
    menu->addSeparator();
    const std::pair<QString, TrendFormat> formats[] = {{tr("Save as &PNG …"), TrendFormat::Png},
        {tr("Save as S&VG …"), TrendFormat::Svg}, {tr("Save the table as C&SV …"), TrendFormat::Csv},
        {tr("Save the table as an Excel &workbook …"), TrendFormat::Xlsx}};
    for (const auto& [text, format] : formats)
        menu->addAction(text, this, [this, format = format] { save(format); });
    deeds->setMenu(menu);
    return deeds;
}

QWidget* TrendsPage::makeEmpty(QWidget* parent)
{
    auto* pane = new QWidget(parent);
    auto* words = new WrappedLabel(
        tr("Tick on the left what you want to see. If there is nothing to tick, make a series, or import figures of housing areas."),
        pane);
    words->setAlignment(Qt::AlignCenter);
    words->setProperty("tone", QStringLiteral("muted"));
    lay::column({lay::of(pane), lay::margins(space::medium), lay::room(), words, lay::room(2)});
    return pane;
}

TrendSubject TrendsPage::subject() const
{
    auto all = m_choice.subjects();
    const int at = std::max(0, m_subject->currentIndex());
    if (size_t(at) >= all.size())
        return {};
    TrendSubject chosen = all[size_t(at)].first;
    if (chosen.kind == TrendSubject::Kind::Areas)
        chosen.scheme = m_limits->currentData().toString();
    return chosen;
}

void TrendsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        refresh();
}

void TrendsPage::refreshWhenSeen()
{
    m_isOutdated = true;
    if (isVisible())
        refresh();
}

void TrendsPage::refresh()
{
    m_isOutdated = false;
    fillSubjects();
    const QStringList before = m_picks->ticked();
    TrendSubject now = subject();
    now.scheme = m_shown.kind == now.kind && m_shown.indicator == now.indicator ? m_shown.scheme : now.scheme;
    const bool isSame = m_picks->count() > 0 && now == m_shown;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? current.row() : -1;
    m_picks->show(m_choice.picks(now), isSame ? before : m_choice.first(now));
    if (isSame && row >= 0)
        m_list->setCurrentIndex(m_picks->index(row));
    m_shown = now;
    showTrend();
    showMultiples();
}

/// The one before stays chosen, wherever it stands now.
void TrendsPage::fillSubjects()
{
    const QSignalBlocker quiet(m_subject);
    m_subject->clear();
    int chosen = 0;
    for (const auto& [subject, words] : m_choice.subjects()) {
        if (subject.kind == m_shown.kind && subject.indicator == m_shown.indicator)
            chosen = m_subject->count();
        m_subject->addItem(words);
        m_subject->setItemData(m_subject->count() - 1, plainToolTip(words), Qt::ToolTipRole);
    }
    m_subject->setCurrentIndex(chosen);
}

void TrendsPage::fillSchemes()
{
    const QVariant before = m_limits->currentData();
    const QSignalBlocker quiet(m_limits);
    m_limits->clear();
    m_limits->addItem(tr("No rules"), QString());
    const auto areas = m_workspace.areas();
    if (!areas)
        return;
    QVariant wanted = before;
    for (const Scheme& scheme : (*areas)->schemes) {
        m_limits->addItem(scheme.title, scheme.key);
        const bool hasLists = std::any_of((*areas)->lists.begin(), (*areas)->lists.end(),
            [&scheme](const DesignationList& list) { return list.scheme == scheme.key; });
        if (!wanted.isValid() && hasLists)
            wanted = scheme.key;
    }
    m_limits->setCurrentIndex(std::max(0, m_limits->findData(wanted)));
}

void TrendsPage::chooseSubject()
{
    m_search->clear();
    const TrendSubject now = subject();
    m_picks->show(m_choice.picks(now), m_choice.first(now));
    m_shown = now;
    showTrend();
    showMultiples();
}

void TrendsPage::showTrend()
{
    const bool isAreas = subject().kind == TrendSubject::Kind::Areas;
    if (isAreas)
        fillSchemes();
    const TrendSubject now = subject();
    const bool isSeries = now.kind == TrendSubject::Kind::Series;
    const bool canWrite = m_workspace.standing().canWrite();
    m_bands->setVisible(isAreas);
    m_limits->setVisible(isAreas);
    m_limitsLabel->setVisible(isAreas);
    m_edit->setVisible(isSeries && canWrite && m_picks->count() > 0);
    m_new->setVisible(isSeries && canWrite);
    const QStringList ticked = m_picks->ticked();
    m_count->setText(tr("%1 of %2 shown").arg(ticked.size()).arg(m_picks->count()));
    auto trend = m_choice.trend(now, ticked, isAreas && m_bands->isChecked());
    if (!trend) {
        refuse(*this, trend.error());
        return;
    }
    const bool isNothing = ticked.isEmpty() && !(isAreas && m_bands->isChecked());
    m_trend = isNothing ? Trend() : std::move(*trend);
    m_stack->setCurrentWidget(
        m_trend.isEmpty() && m_tabs->currentIndex() == ChartTab ? m_empty : static_cast<QWidget*>(m_tabs));
    m_view->showTrend(m_trend);
    m_model->setTrend(m_trend);
    m_table->resizeColumnsToContents();
}

/// All that the search lets through, ticked or not.
void TrendsPage::showMultiples()
{
    if (m_tabs->currentIndex() != MultiplesTab) {
        m_stack->setCurrentWidget(m_trend.isEmpty() ? m_empty : static_cast<QWidget*>(m_tabs));
        return;
    }
    m_stack->setCurrentWidget(m_tabs);
    const auto trend = m_choice.trend(subject(), m_picks->shown(mostMultiples), false);
    if (trend)
        m_multiples->showTrend(*trend);
}

void TrendsPage::editSeries(bool isNew)
{
    Series series;
    if (!isNew) {
        QString id = m_list->currentIndex().isValid() ? QString() : m_picks->ticked().value(0);
        const QStringList shown = m_picks->shown(m_picks->count());
        if (id.isEmpty())
            id = shown.value(m_list->currentIndex().row());
        auto read = m_workspace.series(SeriesId::fromText(id).value_or(SeriesId()));
        if (!read || !*read)
            return;
        series = std::move(**read);
    } else {
        series.ordinal = m_picks->count();
    }
    SeriesDialog dialog(m_workspace, series, isNew, this);
    if (dialog.exec() == QDialog::Accepted && isNew)
        m_picks->tick(series.id.text(), true);
}

void TrendsPage::save(TrendFormat format)
{
    const auto saved = exportTrend(m_trend, format, m_ask, window());
    if (!saved)
        refuse(*this, saved.error());
    else if (*saved)
        Q_EMIT told(tr("It is saved."));
}

void TrendsPage::showSeries(const std::vector<SeriesId>& series)
{
    m_subject->setCurrentIndex(0);
    QStringList ids;
    for (const SeriesId& id : series)
        ids.append(id.text());
    showPicked(ids);
}

void TrendsPage::showArea(const AreaId& area)
{
    const auto all = m_choice.subjects();
    const auto book = m_workspace.areas();
    for (size_t i = 0; book && i < all.size(); ++i) {
        const Indicator* indicator = (*book)->indicator(all[i].first.indicator);
        const bool isShare = indicator && indicator->unit == Indicator::Unit::Share;
        if (all[i].first.kind != TrendSubject::Kind::Areas || !isShare)
            continue;
        m_subject->setCurrentIndex(int(i));
        return showPicked({area.text()});
    }
}

/// These of the subject that is chosen now, and nothing else.
void TrendsPage::showPicked(const QStringList& ids)
{
    m_search->clear();
    const TrendSubject now = subject();
    m_picks->show(m_choice.picks(now), ids);
    m_shown = now;
    m_tabs->setCurrentIndex(ChartTab);
    showTrend();
}

void TrendsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace indblik
