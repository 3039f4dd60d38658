// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/areaspage.h"

#include "core/domain/publishedlist.h"
#include "core/export/sheetfile.h"
#include "core/sheet.h"
#include "ui/areas/areadialog.h"
#include "ui/areas/areafiguresdialog.h"
#include "ui/areas/areahead.h"
#include "ui/areas/areapane.h"
#include "ui/areas/areatable.h"
#include "ui/areas/changeview.h"
#include "ui/areas/figuresdialog.h"
#include "ui/areas/firstareas.h"
#include "ui/areas/listsview.h"
#include "ui/areas/rulesdialog.h"
#include "ui/areas/transitionview.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

namespace indblik {

namespace {

constexpr int narrow = 1100; ///< of the page
constexpr int widestSearch = 220;

bool hasHousingAreas(const AreaBook& book)
{
    return std::any_of(
        book.areas.begin(), book.areas.end(), [](const Area& area) { return area.kind == AreaKind::Area; });
}

} // namespace

AreasPage::AreasPage(Workspace& workspace, const Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_model(new AreaModel(this))
{
    setProperty("role", QStringLiteral("page"));
    QWidget* middle = makeMiddle();
    m_pane = new AreaPane(workspace, this);
    lay::row({lay::of(this, 0), lay::wide(middle), m_pane});
    connect(m_pane, &AreaPane::cardWanted, this, [this](const InitiativeId& initiative) {
        if (const Card* card = m_workspace.book()->cardOf(initiative))
            Q_EMIT cardWanted(card->id);
    });
    connect(m_pane, &AreaPane::areaWanted, this, &AreasPage::editArea);
    connect(m_pane, &AreaPane::trendWanted, this, &AreasPage::trendWanted);
    connect(m_pane, &AreaPane::figuresWanted, this, [this](const AreaId& area) {
        AreaFiguresDialog dialog(m_workspace, area, this);
        dialog.exec();
    });
    connect(m_head, &AreaHead::chosen, this, &AreasPage::showView);
    connect(&workspace, &Workspace::viewChanged, this, &AreasPage::refresh);
    connect(&workspace, &Workspace::changed, this, [this](const Change& change) {
        const bool isOfAreas = std::any_of(change.touched.begin(), change.touched.end(),
            [](const Touched& touched) { return indblik::isOfAreas(touched.type); });
        if (isOfAreas)
            refresh();
    });
    refresh();
}

QWidget* AreasPage::makeMiddle()
{
    QFrame* pane = surface(this);
    m_head = new AreaHead(pane);
    m_foot = text::wrapped(text::note({}, pane));
    lay::column({
        lay::of(pane, space::medium, lay::aroundDialog),
        m_head,
        lay::wide(makeTabs(pane)),
        m_foot,
    });
    return pane;
}

QWidget* AreasPage::makeTabs(QWidget* parent)
{
    m_tabs = new QTabWidget(parent);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setAccessibleName(tr("What is shown of the areas"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_transition = new TransitionView(m_tabs);
    m_change = new ChangeView(m_workspace, m_tabs);
    m_lists = new ListsView(m_workspace, m_ask, m_tabs);
    connect(m_transition, &TransitionView::areaWanted, this, &AreasPage::showArea);
    connect(m_lists, &ListsView::areaWanted, this, &AreasPage::showArea);
    m_tabs->addTab(makeAreas(m_tabs), tr("Areas"));
    m_tabs->addTab(m_transition, tr("Moved between classes"));
    // Two tables under each other are higher than a small screen.
    auto* scrolled = new QScrollArea(m_tabs);
    layScrolling(*scrolled);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // a table can be wider
    scrolled->setWidget(m_change);
    scrolled->viewport()->setAutoFillBackground(false);
    m_change->setProperty("role", QStringLiteral("surface"));
    m_tabs->addTab(scrolled, tr("Change table"));
    m_tabs->addTab(m_lists, tr("Published lists"));
    m_tabs->setCornerWidget(makeDeeds(m_tabs));
    connect(m_tabs, &QTabWidget::currentChanged, this, &AreasPage::showTab);
    return m_tabs;
}

QWidget* AreasPage::makeAreas(QWidget* parent)
{
    m_stack = new QStackedWidget(parent);
    m_some = new QWidget(m_stack);
    m_table = new AreaTable(*m_model, m_some);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AreasPage::showChosen);
    lay::column({
        lay::of(m_some, space::small, {0, space::medium, 0, 0}),
        makeWishes(m_some),
        lay::wide(m_table),
    });
    m_first = makeFirst(m_stack);
    m_stack->addWidget(m_some);
    m_stack->addWidget(m_first);
    return m_stack;
}

FirstAreas* AreasPage::makeFirst(QWidget* parent)
{
    auto* first = new FirstAreas(parent);
    connect(first, &FirstAreas::areaWanted, this, [this] { editArea(AreaId()); });
    connect(first, &FirstAreas::listsWanted, this, &AreasPage::bringLists);
    connect(first, &FirstAreas::figuresWanted, this, &AreasPage::importFigures);
    return first;
}

QToolButton* AreasPage::makeDeeds(QWidget* parent)
{
    auto* deeds = new QToolButton(parent);
    deeds->setText(tr("M&ore"));
    deeds->setPopupMode(QToolButton::InstantPopup);
    deeds->setProperty("role", QStringLiteral("link"));
    deeds->setFocusPolicy(Qt::StrongFocus);
    auto* menu = new QMenu(deeds);
    menu->addAction(tr("&Rules …"), this, &AreasPage::editRules);
    menu->addAction(tr("&New area …"), this, [this] { editArea(AreaId()); });
    menu->addAction(tr("&Smallest number of persons shown …"), this, &AreasPage::setThreshold);
    menu->addSeparator();
    menu->addAction(tr("&Export the table …"), this, &AreasPage::exportTable);
    deeds->setMenu(menu);
    return deeds;
}

/// The table is always there; the others are filled when they are looked at.
void AreasPage::showTab()
{
    const auto view = m_head->view();
    const auto shown = [&](Tab tab) { return m_tabs->currentIndex() == tab ? view : std::nullopt; };
    m_transition->showView(shown(MovedTab));
    m_change->showView(shown(ChangeTab));
    m_lists->showView(shown(ListsTab));
}

void AreasPage::showArea(const AreaId& id)
{
    const auto classifier = m_workspace.judged().classifier();
    const Area* area = classifier ? (*classifier)->book().area(id) : nullptr;
    if (!area)
        return;
    m_area = id;
    if (const QModelIndex row = m_model->indexOf(id); row.isValid())
        m_table->setCurrentIndex(row);
    m_pane->showArea(m_model->view(), area);
}

void AreasPage::editArea(const AreaId& area)
{
    AreaDialog dialog(m_workspace, area, this);
    if (dialog.exec() == QDialog::Accepted && area.isNull())
        showArea(dialog.area());
}

void AreasPage::editRules()
{
    const auto view = m_head->view();
    if (!view)
        return;
    // The view goes with a change of the rules.
    const Scheme scheme = *view->scheme;
    RulesDialog dialog(m_workspace, m_ask, view->classifier->book(), scheme, view->now.day, this);
    dialog.exec();
}

void AreasPage::setThreshold()
{
    const auto book = m_workspace.areas();
    if (!book)
        return;
    bool isGiven = false;
    const int persons = QInputDialog::getInt(this, tr("Smallest number of persons shown"),
        tr("Hide figures of fewer persons than this (at least 3). They are seen only where you edit figures:"),
        (*book)->disclosureThreshold, leastDisclosureThreshold, 100, 1, &isGiven);
    if (!isGiven)
        return;
    doneOrRefused(*this, m_workspace.areaEdits().setDisclosureThreshold(persons));
}

/// The table as it is shown, into a CSV file or a workbook.
void AreasPage::exportTable()
{
    const SaveRequest request{tr("Export the areas"), fileNameOf(tr("Housing areas")),
        tr("Excel workbook (*.xlsx);;CSV file (*.csv)"), QStringLiteral("xlsx")};
    const QString path = m_ask.saveFile(this, request);
    if (path.isEmpty())
        return;
    const auto format =
        path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive) ? SheetFormat::Csv : SheetFormat::Xlsx;
    doneOrRefused(*this, writeSheetFile(m_model->sheet(), format, path));
}

QLayout* AreasPage::makeWishes(QWidget* parent)
{
    m_search = searchField(tr("Search areas"), parent);
    m_search->setMaximumWidth(widestSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_model->setFilter(words);
        showChosen();
        showCounts();
    });
    connect(m_search, &QLineEdit::returnPressed, this, &AreasPage::focusTable);
    QHBoxLayout* wishes = lay::row({});
    auto* group = new QButtonGroup(parent);
    for (const AreaWish wish : {AreaWish::All, AreaWish::Listed, AreaWish::Changed}) {
        auto* button = wishButton({}, parent);
        button->setChecked(wish == AreaWish::All);
        group->addButton(button);
        connect(button, &QPushButton::toggled, this, [this, wish](bool isOn) {
            if (!isOn)
                return;
            m_model->setWish(wish);
            showChosen();
            showCounts();
        });
        wishes->addWidget(button);
        m_wishes[wish] = button;
    }
    m_import = linkButton(tr("&Import figures …"), parent);
    connect(m_import, &QPushButton::clicked, this, &AreasPage::importFigures);
    return lay::row({lay::spacing(space::tight + 2), wishes, lay::room(), lay::wide(m_search, 2), m_import});
}

/// Of the scheme in view where lists of it are delivered, else of the first one that has some.
void AreasPage::bringLists()
{
    const auto view = m_head->view();
    if (!view)
        return;
    const auto hasLists = [](const Scheme& scheme) { return !municipalitiesOn(scheme.key).isEmpty(); };
    const auto& schemes = view->classifier->book().schemes;
    const auto found = hasLists(*view->scheme) ? schemes.end() : std::find_if(schemes.begin(), schemes.end(), hasLists);
    if (found != schemes.end()) {
        m_head->showScheme(found->key);
        showView();
    }
    m_tabs->setCurrentIndex(ListsTab);
    m_lists->bring();
}

void AreasPage::importFigures()
{
    if (!m_workspace.standing().canWrite()) {
        refuse(*this, Error{tr("The file is read-only, so nothing can be imported into it.")});
        return;
    }
    const QString path = m_ask.openFile(window(), tr("Import figures of housing areas"),
        tr("Tables (*.csv *.px *.xlsx *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    const auto book = m_workspace.areas();
    if (!book) {
        refuse(*this, book.error());
        return;
    }
    FiguresDialog dialog(m_workspace, m_ask, **book, path, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString shown = showImported();
    focusTable();
    Q_EMIT imported(QFileInfo(path).fileName(), shown);
}

/// The newest year whose figures the newest source brought.
static std::optional<Year> newestYearOf(const AreaBook& book)
{
    int source = 0;
    for (const FigureSource& each : book.sources)
        source = std::max(source, each.number);
    std::optional<Year> newest;
    for (const Indicator& indicator : book.indicators) {
        for (const Year year : book.figures.years(indicator.number)) {
            const AreaFigures::Column* column = book.figures.column(indicator.number, year);
            const auto& sources = column->sources;
            const bool isNew = std::find(sources.begin(), sources.end(), quint16(source)) != sources.end();
            if (isNew && (!newest || *newest < year))
                newest = year;
        }
    }
    return newest;
}

/// Goes to a day that the new figures speak of, and says so.
QString AreasPage::showImported()
{
    const auto book = m_workspace.areas();
    const auto year = book ? newestYearOf(**book) : std::nullopt;
    const auto day = year ? m_head->showFiguresOf(*year) : std::nullopt;
    if (!day)
        return {};
    showView();
    return tr("The page shows %1, when figures of %2 apply.")
        .arg(QLocale().toString(*day, QStringLiteral("d. MMMM yyyy")), year->text());
}

void AreasPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_pane->setFixedWidth(width() < narrow ? AreaPane::leastWidth : AreaPane::usualWidth);
}

void AreasPage::refresh()
{
    // What the model, the head and the pane show is gone with the change.
    m_model->show({});
    m_head->forget();
    m_pane->showArea({}, nullptr);
    m_transition->showView({});
    m_change->showView({});
    m_lists->showView({});
    const auto classifier = m_workspace.judged().classifier();
    if (!classifier) {
        refuse(*this, classifier.error());
        return;
    }
    const AccountBook* account = m_workspace.book();
    m_head->offer(**classifier, account ? std::optional(account->account.year) : std::nullopt);
    showView();
}

void AreasPage::showView()
{
    const auto view = m_head->view();
    m_model->show(view.value_or(AreaView()));
    const bool hasAreas = view && hasHousingAreas(view->classifier->book());
    m_head->tell(hasAreas ? view : std::nullopt);
    m_pane->setVisible(hasAreas);
    m_first->offer(m_workspace.standing().canWrite());
    m_stack->setCurrentWidget(hasAreas ? m_some : m_first);
    showTab();
    const QModelIndex same = m_model->indexOf(m_area);
    m_table->setCurrentIndex(same.isValid() ? same : m_model->index(0, 0));
    showChosen();
    showCounts();
}

void AreasPage::showChosen()
{
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    const Area* area = m_model->areaAt(m_table->currentIndex());
    if (area)
        m_area = area->id;
    m_pane->showArea(m_model->view(), area);
}

void AreasPage::showCounts()
{
    const int all = m_model->areaCount();
    const std::pair<AreaWish, QString> words[] = {{AreaWish::All, tr("All")}, {AreaWish::Listed, tr("On the list now")},
        {AreaWish::Changed, tr("Added or removed")}};
    for (const auto& [wish, text] : words) {
        m_wishes[wish]->setText(
            QStringLiteral("%1 %2").arg(text).arg(m_model->view().classifier ? m_model->count(wish) : 0));
        m_wishes[wish]->setVisible(all > 0);
    }
    m_search->setVisible(all > 0);
    m_import->setVisible(all > 0);
    QStringList foot;
    if (m_model->rowCount() < all)
        foot.append(tr("%1 of %2 areas shown").arg(m_model->rowCount()).arg(all));
    const AreaView& view = m_model->view();
    if (view.classifier) {
        if (const auto year = view.classifier->figureYear(*view.now.rules, view.now.day))
            foot.append(tr("figures of %1").arg(year->text()));
        if (view.classifier->book().isIllustrative())
            foot.append(tr("the figures are made up and only show how the program works"));
    }
    m_foot->setText(foot.join(QStringLiteral(" · ")));
    m_foot->setVisible(all > 0 && !foot.isEmpty());
}

void AreasPage::focusTable()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::TabFocusReason);
    else if (m_first->isVisible() && m_workspace.standing().canWrite())
        m_first->focusFirst();
    else
        setFocus(Qt::TabFocusReason);
}

void AreasPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace indblik
