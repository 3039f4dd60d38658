// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fileview.h"

#include "ui/account/reportpage.h"
#include "ui/areas/areaspage.h"
#include "ui/budget/budgetpage.h"
#include "ui/cards/cardspage.h"
#include "ui/check/controlpage.h"
#include "ui/check/findingmodel.h"
#include "ui/goals/goalmodel.h"
#include "ui/goals/goalspage.h"
#include "ui/parts/choicerow.h"
#include "ui/parts/drafts.h"
#include "ui/parts/icons.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/namebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"
#include "ui/trends/trendspage.h"
#include "ui/window/navigation.h"
#include "ui/window/panes.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

constexpr int noticeTime = 10'000; ///< ms
constexpr int emptyWidth = 520;

} // namespace

const std::array<FileView::PageEntry, 7>& FileView::pages()
{
    static const std::array<PageEntry, 7> all{{
        {QLatin1String("cards"), QStringLiteral("statusskemaer"), "cards", QT_TR_NOOP("Status forms"),
            [](FileView& in) -> QWidget& { return *in.m_cards; }, [](FileView& in) { in.m_cards->focusSearch(); }},
        {QLatin1String("budget"), QStringLiteral("økonomi"), "budget", QT_TR_NOOP("Budget"),
            [](FileView& in) -> QWidget& { return in.budget(); }, [](FileView& in) { in.budget().focusSearch(); }},
        {QLatin1String("areas"), QStringLiteral("boligområder"), "areas", QT_TR_NOOP("Housing areas"),
            [](FileView& in) -> QWidget& { return in.areas(); }, [](FileView& in) { in.areas().focusSearch(); }},
        {QLatin1String("trends"), QStringLiteral("udvikling"), "trends", QT_TR_NOOP("Trends"),
            [](FileView& in) -> QWidget& { return in.trends(); }, [](FileView& in) { in.trends().focusSearch(); }},
        {QLatin1String("goals"), QStringLiteral("mål"), "goals", QT_TR_NOOP("Goals"),
            [](FileView& in) -> QWidget& { return in.goals(); }, nullptr},
        {QLatin1String("check"), QStringLiteral("kontrol"), "control", QT_TR_NOOP("Checks"),
            [](FileView& in) -> QWidget& { return in.control(); }, [](FileView& in) { in.control().focusSearch(); }},
        {QLatin1String("report"), QStringLiteral("redegørelse"), "report", QT_TR_NOOP("The account"),
            [](FileView& in) -> QWidget& { return in.report(); }, nullptr},
    }};
    return all;
}

std::optional<FileView::Page> FileView::pageNamed(const QString& name)
{
    const QString lower = name.toLower();
    const auto found = std::find_if(pages().begin(), pages().end(),
        [&lower](const PageEntry& each) { return lower == each.name || lower == each.danish; });
    return found == pages().end() ? std::nullopt : std::optional(Page(found - pages().begin()));
}

FileView::FileView(Workspace& workspace, Settings& settings, const Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_ask(ask)
    , m_navigation(new Navigation(this))
    , m_standing(new Banner(this))
    , m_notice(new Banner(this))
    , m_noticeTime(new QTimer(this))
    , m_stack(new QStackedWidget(this))
    , m_findings(new FindingModel(workspace, this))
    , m_goalModel(new GoalModel(workspace, this))
    , m_drafts(new Drafts(workspace, this))
    , m_cards(new CardsPage(workspace, *m_drafts, m_ask, m_stack))
    , m_bar(new FileBar(workspace, this))
{
    connect(m_bar, &FileBar::yearChosen, this, &FileView::showYear);
    connect(m_bar, &FileBar::yearWanted, this, &FileView::yearWanted);
    connect(m_bar, &FileBar::officerWanted, this, &FileView::officerWanted);
    fillNavigation();
    connectCards();
    lay::column({
        lay::of(this, 0),
        m_bar,
        ruleLine(this),
        lay::wide(lay::row({

            m_navigation,
            ruleLine(this, Qt::Vertical),
            lay::wide(lay::column({makeBanners(), lay::wide(m_stack)})),
        })),
    });

    const auto onView = [this] {
        m_bar->showYears();
        showCounts();
        showPage(m_page);
    };
    connect(&workspace, &Workspace::viewChanged, this, onView);
    connect(&workspace, &Workspace::changed, this, [this] {
        showCounts();
        m_notice->hide(); // it was about what was before
    });
    for (const QAbstractItemModel* counted : std::initializer_list<const QAbstractItemModel*>{m_findings, m_goalModel})
        connect(counted, &QAbstractItemModel::modelReset, this, &FileView::showCounts);
    connect(m_goalModel, &QAbstractItemModel::dataChanged, this, &FileView::showCounts);
    onView();
    qApp->installEventFilter(this);
}

void FileView::fillNavigation()
{
    m_navigation->setFixedWidth(Navigation::usualWidth);
    int number = 0;
    for (const PageEntry& each : pages())
        m_navigation->addPage(each.icon, tr(each.title), QStringLiteral("Ctrl+%1").arg(++number));
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            showPage(Page(row));
    });
    connect(m_navigation, &QListWidget::activated, this, &FileView::focusPage);
}

QWidget* FileView::makeBanners()
{
    auto* banners = new QWidget(this);
    m_banners = new QVBoxLayout(banners);
    m_banners->setContentsMargins(0, 0, 0, 0);
    m_banners->setSpacing(1);
    m_banners->addWidget(m_standing);
    m_banners->addWidget(m_notice);
    m_noticeTime->setSingleShot(true);
    m_noticeTime->setInterval(noticeTime);
    connect(m_noticeTime, &QTimer::timeout, m_notice, &QWidget::hide);
    connect(m_standing, &Banner::acted, this, &FileView::standingActed);
    connect(m_notice, &Banner::acted, this, &FileView::noticeActed);
    connect(m_drafts, &Drafts::tried, this, [this] {
        if (m_faultShown && !m_drafts->fault(*m_faultShown))
            m_notice->hide();
    });
    return banners;
}

void FileView::connectCards()
{
    m_stack->addWidget(m_cards);
    connect(m_cards, &CardsPage::told, this, [this](const QString& notice) { showNotice(Banner::Tone::Calm, notice); });
    connect(m_cards, &CardsPage::budgetWanted, this, [this](const BudgetRowId& row) {
        follow(Page::Budget);
        budget().showRow(row);
    });
}

QWidget* FileView::makeEmpty()
{
    auto* page = new QWidget(m_stack);
    page->setProperty("role", QStringLiteral("page"));
    auto* column = new QWidget(page);
    column->setMaximumWidth(emptyWidth);
    auto* title = text::title(tr("The file has no account yet"), column);
    auto* layout = new QVBoxLayout(column);
    layout->setSpacing(space::small);
    layout->addStretch(1);
    layout->addWidget(title);
    if (m_workspace.standing().canWrite()) {
        auto* read = new ChoiceRow(icon("import"), tr("Import an account"),
            tr("From the text of a printed account. You see everything before it is saved."), column);
        auto* fresh =
            new ChoiceRow(icon("add"), tr("Begin an account"), tr("For a year you choose, with no forms yet."), column);
        connect(read, &QAbstractButton::clicked, this, &FileView::importWanted);
        connect(fresh, &QAbstractButton::clicked, this, &FileView::accountWanted);
        layout->addWidget(read);
        layout->addWidget(fresh);
    }
    layout->addStretch(2);
    lay::row({lay::of(page), lay::margins(space::medium), lay::room(), lay::wide(column, 100), lay::room()});
    return page;
}

ReportPage& FileView::report()
{
    if (!m_report) {
        m_report = new ReportPage(m_workspace, *m_drafts, m_ask, m_stack);
        m_stack->addWidget(m_report);
        connect(m_report, &ReportPage::told, this,
            [this](const QString& notice) { showNotice(Banner::Tone::Calm, notice); });
    }
    return *m_report;
}

BudgetPage& FileView::budget()
{
    if (!m_budget) {
        m_budget = new BudgetPage(m_workspace, *m_drafts, m_settings, m_ask, m_stack);
        m_stack->addWidget(m_budget);
        connect(m_budget, &BudgetPage::told, this,
            [this](const QString& notice) { showNotice(Banner::Tone::Calm, notice); });
        connect(m_budget, &BudgetPage::cardWanted, this, &FileView::followCard);
    }
    return *m_budget;
}

AreasPage& FileView::areas()
{
    if (!m_areas) {
        m_areas = new AreasPage(m_workspace, m_ask, m_stack);
        m_stack->addWidget(m_areas);
        connect(m_areas, &AreasPage::imported, this, [this](const QString& name, const QString& shown) {
            const QString words = tr("%1 is imported. Undo with Ctrl+Z.").arg(name);
            showNotice(Banner::Tone::Calm, shown.isEmpty() ? words : words + u' ' + shown);
        });
        connect(m_areas, &AreasPage::cardWanted, this, &FileView::followCard);
        connect(m_areas, &AreasPage::trendWanted, this, [this](const AreaId& area) {
            follow(Page::Trends);
            trends().showArea(area);
        });
    }
    return *m_areas;
}

TrendsPage& FileView::trends()
{
    if (!m_trends) {
        m_trends = new TrendsPage(m_workspace, m_ask, m_stack);
        m_stack->addWidget(m_trends);
        connect(m_trends, &TrendsPage::told, this,
            [this](const QString& notice) { showNotice(Banner::Tone::Calm, notice); });
    }
    return *m_trends;
}

GoalsPage& FileView::goals()
{
    if (!m_goals) {
        m_goals = new GoalsPage(m_workspace, *m_goalModel, *m_drafts, m_stack);
        m_stack->addWidget(m_goals);
        connect(m_goals, &GoalsPage::cardWanted, this, &FileView::followCard);
        connect(m_goals, &GoalsPage::seriesWanted, this, [this](const std::vector<SeriesId>& series) {
            follow(Page::Trends);
            trends().showSeries(series);
        });
    }
    return *m_goals;
}

ControlPage& FileView::control()
{
    if (!m_control) {
        m_control = new ControlPage(m_workspace, *m_findings, *m_drafts, m_stack);
        m_stack->addWidget(m_control);
        connect(m_control, &ControlPage::answerWanted, this,
            [this](const CardId& card, const std::optional<FieldKey>& field) {
                follow(Page::Cards);
                m_cards->showAnswer(card, field);
            });
        connect(m_control, &ControlPage::textWanted, this, [this](AccountText text) {
            using Which = AccountPlace::Field;
            const Which fields[] = {Which::Introduction, Which::GoalsText, Which::BeyondText, Which::BudgetText};
            follow(Page::Report);
            report().showPlace(AccountPlace{fields[int(text)]});
        });
        connect(m_control, &ControlPage::goalWanted, this,
            [this](const GoalId& goal, const std::optional<FieldKey>& field) {
                follow(Page::Goals);
                if (!field)
                    return goals().showGoal(goal);
                using Which = GoalPlace::Field;
                goals().showPlace({goal, *field == circumstancesField    ? Which::Circumstances
                                         : *field == recommendationField ? Which::Recommendation
                                         : *field == reservationField    ? Which::Reservation
                                                                         : Which::Assessment});
            });
        connect(m_control, &ControlPage::cellWanted, this, [this](const Finding& finding) {
            follow(Page::Budget);
            budget().showFinding(finding);
        });
    }
    return *m_control;
}

/// Leads to another page, so that goBack() comes back to what has the cursor now.
void FileView::follow(Page page)
{
    m_way.push_back({m_page, window()->focusWidget()});
    showPage(page);
}

void FileView::followCard(const CardId& card)
{
    follow(Page::Cards);
    m_cards->showCard(card);
}

void FileView::goBack()
{
    if (m_way.empty())
        return;
    const Place place = m_way.back();
    m_way.pop_back();
    showPage(place.page);
    if (place.cursor && place.cursor->isVisible())
        place.cursor->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
}

QWidget* FileView::widgetOf(Page page)
{
    if (!m_workspace.book()) {
        if (!m_empty)
            m_stack->addWidget(m_empty = makeEmpty());
        return m_empty;
    }
    return &pages()[size_t(page)].page(*this);
}

FileView::Spot FileView::spot() const
{
    if (m_wanted)
        return *m_wanted;
    const AccountBook* book = m_workspace.book();
    Spot spot{
        book ? std::optional(book->account.year) : std::nullopt, m_page, m_cards->card(), m_cards->spot(), {}, {}};
    if (m_budget)
        spot.cell = m_budget->cell();
    if (m_goals)
        spot.goal = m_goals->goal();
    return spot;
}

void FileView::showSpot(const Spot& spot)
{
    const auto& accounts = m_workspace.accounts();
    const bool isThere = std::any_of(
        accounts.begin(), accounts.end(), [&spot](const Account& account) { return account.year == spot.year; });
    if (isThere && (!m_workspace.book() || m_workspace.book()->account.year != spot.year)) {
        if (const auto shown = m_workspace.show(spot.year); !shown)
            refuse(*this, shown.error());
    }
    if (m_workspace.book() && m_workspace.book()->card(spot.card))
        m_cards->showCard(spot.card);
    showPage(spot.page);
    m_wanted = spot;
    QMetaObject::invokeMethod(this, &FileView::showWanted, Qt::QueuedConnection);
}

void FileView::showWanted()
{
    const auto spot = std::exchange(m_wanted, std::nullopt);
    // The officer was quicker.
    if (!spot || !m_workspace.book() || m_page != spot->page)
        return;
    if (m_page == Page::Cards && spot->field && m_cards->card() == spot->card)
        m_cards->showSpot(*spot->field);
    else if (m_page == Page::Budget && spot->cell)
        budget().showCellAt(*spot->cell);
    else if (m_page == Page::Goals && !spot->goal.isNull())
        goals().showGoal(spot->goal);
}

void FileView::showPage(Page page)
{
    // The other pages show what is in the file, so what was typed goes there first.
    m_drafts->flush();
    m_page = page;
    m_stack->setCurrentWidget(widgetOf(page));
    m_navigation->setEnabled(m_workspace.book() != nullptr);
    const QSignalBlocker quiet(m_navigation);
    m_navigation->setCurrentRow(int(page));
    Q_EMIT pageShown(page);
}

bool FileView::settle()
{
    // An amount is taken over when its cell is left.
    if (QWidget* field = QApplication::focusWidget(); field && isAncestorOf(field))
        field->clearFocus();
    giveName();
    if (m_drafts->settle())
        return true;
    if (const auto waits = m_drafts->places(); !waits.empty())
        showPlace(waits.front());
    return false;
}

void FileView::showPlace(const TypedPlace& place)
{
    if (cardOf(place)) {
        showPage(Page::Cards);
        m_cards->showPlace(place);
    } else if (const auto* goal = std::get_if<GoalPlace>(&place)) {
        showPage(Page::Goals);
        goals().showPlace(*goal);
    } else if (const auto* reason = std::get_if<ReasonPlace>(&place)) {
        const bool isOfFinding = reason->what == ReasonPlace::Of::Finding;
        showPage(isOfFinding ? Page::Check : Page::Goals);
        isOfFinding ? control().showReason(reason->step) : goals().showReason(reason->step);
    } else if (std::holds_alternative<OfficerPlace>(place)) {
        m_nameBar->setFocus();
    } else if (std::holds_alternative<AccountPlace>(place) || std::holds_alternative<ChangePlace>(place)) {
        showPage(Page::Report);
        report().showPlace(place);
    } else {
        showPage(Page::Budget);
        budget().showPlace(place);
    }
    if (const auto fault = m_drafts->fault(place))
        showFault(place, tr("%1 is not saved: %2").arg(m_drafts->called(place), fault->error.message));
}

void FileView::giveName()
{
    if (m_nameBar)
        m_nameBar->give();
}

void FileView::showYear(const std::optional<Year>& year)
{
    // The list goes back to the year that stays in view.
    if (!settle())
        return m_bar->showYears();
    if (const auto shown = m_workspace.show(year); !shown) {
        m_bar->showYears();
        refuse(*this, shown.error());
    }
}

void FileView::showCounts()
{
    m_navigation->setCount(int(Page::Cards), m_cards->cardCount());
    m_navigation->setCount(int(Page::Goals), m_goalModel->openCount(), true);
    m_navigation->setCount(int(Page::Check), m_findings->openCount(), true);
}

void FileView::askName(const QString& suggestion)
{
    m_nameBar = new NameBar(suggestion, this);
    m_banners->insertWidget(0, m_nameBar);
    m_nameBar->keepIn(*m_drafts);
    connect(m_nameBar, &NameBar::named, this, [this](const QString& name) {
        m_nameBar->hide();
        Q_EMIT named(name);
    });
}

void FileView::showStanding(Banner::Tone tone, const QString& text, const QString& action)
{
    m_standing->say(tone, text, action);
}

void FileView::showNotice(Banner::Tone tone, const QString& text, const QString& action)
{
    m_faultShown.reset();
    m_notice->say(tone, text, action);
    if (tone == Banner::Tone::Calm)
        m_noticeTime->start();
    else
        m_noticeTime->stop();
}

void FileView::showFault(const TypedPlace& place, const QString& text, const QString& action)
{
    showNotice(Banner::Tone::Wrong, text, action);
    m_faultShown = place;
}

void FileView::takeRefusal(const Error& error)
{
    showNotice(Banner::Tone::Wrong, error.message);
}

bool FileView::focusSearch()
{
    if (!m_workspace.book())
        return true; // no page has anything to search
    const auto search = pages()[size_t(m_page)].search;
    if (search)
        search(*this);
    return search != nullptr;
}

void FileView::focusPage()
{
    Panes(*m_navigation, *m_stack->currentWidget()).focusPage();
}

void FileView::movePane(int step)
{
    Panes(*m_navigation, *m_stack->currentWidget()).move(step);
}

/// Enter does what Space does on a button or link with the cursor. Not in keyPressEvent(): the Enter that ends a line
/// edit comes there too, when the cursor may have moved on to a button.
bool FileView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* button = qobject_cast<QAbstractButton*>(watched);
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (button && isEnter && key->modifiers() == Qt::NoModifier && isAncestorOf(button)) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace indblik
