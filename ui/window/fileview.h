// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"
#include "ui/cards/cardform.h"
#include "ui/parts/ask.h"
#include "ui/parts/banner.h"
#include "ui/parts/refusal.h"
#include "ui/window/filebar.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QStackedWidget;
class QTimer;
class QVBoxLayout;

namespace indblik {

class AreasPage;
class BudgetPage;
class CardsPage;
class ControlPage;
class Drafts;
class FindingModel;
class GoalModel;
class GoalsPage;
class NameBar;
class Navigation;
class ReportPage;
class Settings;
class TrendsPage;

/// The open file: year and officer on top, the pages on the left, the page in the middle. Pages are made when they are
/// first shown.
class FileView final : public QWidget, public RefusalTaker
{
    Q_OBJECT

public:
    enum class Page { Cards, Budget, Areas, Trends, Goals, Check, Report };

    /// "cards", "budget", "areas", "trends", "goals", "check", "report", or the Danish names "statusskemaer",
    /// "økonomi", "boligområder", "udvikling", "mål", "kontrol", "redegørelse".
    static std::optional<Page> pageNamed(const QString& name);

    FileView(Workspace& workspace, Settings& settings, const Ask& ask, QWidget* parent = nullptr);

    /// What is in view, in whatever view of the file: the account, the page, and on it the form with the field, the
    /// cell or the goal.
    struct Spot
    {
        std::optional<Year> year;
        Page page = Page::Cards;
        CardId card;
        std::optional<FieldSpot> field;
        std::optional<CellPlace> cell;
        GoalId goal;
    };

    Spot spot() const;
    /// Brings into view again, in a view that was made anew, what is still there of it; within the page when it is
    /// laid out.
    void showSpot(const Spot& spot);
    void showPage(Page page);
    Page page() const { return m_page; }
    /// Comes back to where the last way from one page into another began.
    void goBack();
    CardsPage& cards() { return *m_cards; }
    ReportPage& report();
    Drafts& drafts() { return *m_drafts; }
    /// Saves all that is being written, before something else comes into view. False where something of it could not
    /// be: then it is in view.
    bool settle();
    /// Brings what was typed at a place into view, with the cursor, and tells why it is not saved.
    void showPlace(const TypedPlace& place);

    /// Shows under which name is written now.
    void showOfficer() { m_bar->showOfficer(); }
    /// Asks the officer's name above the page.
    void askName(const QString& suggestion);
    /// Takes the name that is typed there, as settle() does; nothing where none is.
    void giveName();
    /// A notice that stays until it is closed.
    void showStanding(Banner::Tone tone, const QString& text, const QString& action = {});
    /// A notice that goes by itself after ten seconds, unless it tells of something wrong.
    void showNotice(Banner::Tone tone, const QString& text, const QString& action = {});
    /// A notice of what is wrong with what is typed there; it goes when that is.
    void showFault(const TypedPlace& place, const QString& text, const QString& action = {});
    void takeRefusal(const Error& error) override;
    /// Puts the cursor into the search of the page that is shown; false where it has none.
    bool focusSearch();
    /// Puts the cursor into the page that is shown.
    void focusPage();
    /// Moves the cursor to the next part of the window, or back.
    void movePane(int step);

Q_SIGNALS:
    void pageShown(indblik::FileView::Page page);
    void named(const QString& name);
    void officerWanted(); ///< the officer wants to change the name
    void importWanted();
    void yearWanted();    ///< a year is to be opened from the last one
    void accountWanted(); ///< a new, empty account
    void standingActed();
    void noticeActed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// All that is particular to one page.
    struct PageEntry
    {
        QLatin1String name;
        QString danish;
        const char* icon;
        const char* title;
        QWidget& (*page)(FileView& in); ///< made where it is not yet
        void (*search)(FileView& in);   ///< none where the page has nothing to search
    };
    /// In the order of Page.
    static const std::array<PageEntry, 7>& pages();

    void fillNavigation();
    void connectCards();
    QWidget* makeBanners();
    QWidget* makeEmpty();
    BudgetPage& budget();
    AreasPage& areas();
    TrendsPage& trends();
    GoalsPage& goals();
    ControlPage& control();
    void showWanted();
    void follow(Page page);
    void followCard(const CardId& card);
    QWidget* widgetOf(Page page);
    void showCounts();
    void showYear(const std::optional<Year>& year);

    /// Where a way into another page began.
    struct Place
    {
        Page page;
        QPointer<QWidget> cursor;
    };

    Workspace& m_workspace;
    Settings& m_settings;
    const Ask& m_ask;
    std::vector<Place> m_way;
    Page m_page = Page::Cards;
    std::optional<Spot> m_wanted; ///< until it is in view
    Navigation* m_navigation;
    QVBoxLayout* m_banners;
    NameBar* m_nameBar = nullptr; ///< while the name is asked for, and hidden after that
    Banner* m_standing;
    Banner* m_notice;
    std::optional<TypedPlace> m_faultShown; ///< that the notice is about
    QTimer* m_noticeTime;
    QStackedWidget* m_stack;
    QWidget* m_empty = nullptr; ///< made when there is nothing to show
    FindingModel* m_findings;
    GoalModel* m_goalModel;
    Drafts* m_drafts;
    CardsPage* m_cards;
    FileBar* m_bar; ///< Tab comes to it after the page
    BudgetPage* m_budget = nullptr;
    AreasPage* m_areas = nullptr;
    TrendsPage* m_trends = nullptr;
    GoalsPage* m_goals = nullptr;
    ControlPage* m_control = nullptr;
    ReportPage* m_report = nullptr;
};

} // namespace indblik
