// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/reportpage.h"

#include "core/report/compose/compose.h"
#include "core/report/pages/layout.h"
#include "core/report/pages/pdf.h"
#include "core/writefile.h"
#include "ui/account/accounttextsdialog.h"
#include "ui/account/changetabledialog.h"
#include "ui/parts/icons.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pagepreview.h"
#include "ui/parts/pieces.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/printpages.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QThread>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace indblik {

namespace {

constexpr int contentsWidth = 260;
constexpr int settle = 300; ///< ms after the last change before the pages are set anew

constexpr int pageRole = Qt::UserRole + 1;
constexpr int heightRole = Qt::UserRole + 2;

} // namespace

ReportPage::ReportPage(Workspace& workspace, Drafts& drafts, const Ask& ask, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_ask(ask)
    , m_preview(new PagePreview(this))
    , m_contents(new QListWidget(this))
    , m_place(new QLabel(this))
    , m_working(new QLabel(tr("Laying out the pages …"), this))
    , m_pdf(primaryButton(tr("Save as &PDF …"), this))
    , m_print(new QPushButton(tr("P&rint …"), this))
    , m_texts(new QPushButton(tr("&Texts …"), this))
    , m_tables(new QMenu(this))
    , m_wait(new QTimer(this))
{
    m_preview->setProperty("pane", true);
    connect(m_preview, &PagePreview::currentPageChanged, this, [this](int page) {
        const int count = m_pages ? int(m_pages->pages.size()) : 0;
        m_place->setText(count ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
    });
    QFrame* rule = ruleLine(this);
    lay::column({
        lay::of(this, 0),
        makeBar(),
        rule,
        lay::wide(lay::row({makeContents(), lay::wide(m_preview)})),
    });

    m_wait->setSingleShot(true);
    m_wait->setInterval(settle);
    connect(m_wait, &QTimer::timeout, this, &ReportPage::layOutAgain);
    const auto outdate = [this] {
        m_isOutdated = true;
        if (isVisible())
            m_wait->start();
    };
    connect(&workspace, &Workspace::changed, this, outdate);
    connect(&workspace, &Workspace::viewChanged, this, outdate);
}

QWidget* ReportPage::makeBar()
{
    auto* title = text::title(tr("The account"), this);
    m_place->setProperty("tone", QStringLiteral("muted"));
    m_working->setProperty("tone", QStringLiteral("muted"));
    m_working->hide();
    m_pdf->setToolTip(withKeys(tr("Save the account as a PDF"), keys::exportPdf));
    connect(m_pdf, &QPushButton::clicked, this, &ReportPage::exportPdf);
    connect(m_print, &QPushButton::clicked, this, &ReportPage::print);
    m_texts->setToolTip(tr("Title page, introduction, headings and texts of the account"));
    m_texts->setVisible(m_workspace.standing().canWrite());
    connect(m_texts, &QPushButton::clicked, this, &ReportPage::writeTexts);
    QToolButton* tables = makeTables();
    auto* bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("bar"));
    lay::column({
        lay::of(bar, space::small, {space::page, space::medium, space::page, space::medium}),
        lay::row({lay::spacing(space::medium), title, m_place, m_working, lay::room(), m_print, m_pdf}),
        lay::row({lay::spacing(space::medium), m_texts, tables, lay::room(),
            makeZoom("zoomout", tr("Smaller (Ctrl+wheel)"), tr("Show the pages smaller"), -1),
            makeZoom("zoomin", tr("Larger (Ctrl+wheel)"), tr("Show the pages larger"), 1)}),
    });
    return bar;
}

QToolButton* ReportPage::makeTables()
{
    auto* button = new QToolButton(this);
    button->setText(tr("&Change tables"));
    button->setToolTip(tr("How the number of persons changed in each type of area"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setProperty("role", QStringLiteral("link"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(m_tables);
    button->setVisible(m_workspace.standing().canWrite());
    connect(m_tables, &QMenu::aboutToShow, this, &ReportPage::fillTables);
    return button;
}

void ReportPage::fillTables()
{
    m_tables->clear();
    if (!m_workspace.book())
        return;
    for (const ChangeTable& table : m_workspace.book()->changeTables) {
        QString title = table.title;
        connect(m_tables->addAction(title.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
            [this, id = table.id] { writeTable(id); });
    }
    m_tables->addSeparator();
    connect(m_tables->addAction(tr("New change table …")), &QAction::triggered, this,
        [this] { writeTable(ChangeTableId::create()); });
}

void ReportPage::writeTexts()
{
    if (m_workspace.book())
        open(new AccountTextsDialog(m_workspace, m_drafts, this));
}

void ReportPage::writeTable(const ChangeTableId& table)
{
    if (m_workspace.book())
        open(new ChangeTableDialog(m_workspace, m_drafts, table, this));
}

void ReportPage::open(DraftDialog* dialog)
{
    if (m_dialog)
        m_dialog->close();
    m_dialog = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ReportPage::showPlace(const TypedPlace& place)
{
    const bool isOpen = m_dialog && m_dialog->isVisible() && m_dialog->isOf(place);
    if (!isOpen) {
        if (const auto* table = std::get_if<ChangePlace>(&place))
            writeTable(table->table);
        else
            writeTexts();
    }
    if (m_dialog)
        m_dialog->showPlace(place);
}

QToolButton* ReportPage::makeZoom(const char* iconName, const QString& tip, const QString& name, int steps)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(tip);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, m_preview, [this, steps] { m_preview->zoom(steps); });
    return button;
}

QWidget* ReportPage::makeContents()
{
    m_contents->setProperty("pane", true);
    m_contents->setFixedWidth(contentsWidth);
    m_contents->setProperty("role", QStringLiteral("contents"));
    m_contents->setTextElideMode(Qt::ElideRight);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && m_contents->hasFocus())
            m_preview->showPlace(item->data(pageRole).toInt(), item->data(heightRole).toDouble());
    });
    connect(m_contents, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        m_preview->showPlace(item->data(pageRole).toInt(), item->data(heightRole).toDouble());
    });
    QFrame* contents = surface(this);
    lay::row({lay::of(contents), lay::margins(space::large, 0, 0, 0), m_contents});
    return contents;
}

ReportPage::~ReportPage()
{
    finishWork();
}

void ReportPage::finishWork()
{
    if (m_work)
        m_work->wait();
    m_work.reset();
}

void ReportPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOutdated)
        layOutAgain();
}

void ReportPage::layOutAgain()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    if (m_work && m_work->isRunning()) {
        m_wait->start();
        return;
    }
    finishWork();
    m_isOutdated = false;
    m_working->setVisible(!m_pages);
    // The book is copied, so that the officer can go on writing while its pages are set.
    m_work.reset(QThread::create([this, copy = *book, lists = m_workspace.judged().listChanges()] {
        auto pages = std::make_shared<const PageSet>(layOut(composeAccount(copy, QDate::currentDate(), lists)));
        QMetaObject::invokeMethod(
            this, [this, pages] { setPages(pages); }, Qt::QueuedConnection);
    }));
    m_work->start();
}

void ReportPage::setPages(std::shared_ptr<const PageSet> pages)
{
    m_pages = std::move(pages);
    m_working->hide();
    m_contents->clear();
    for (const Bookmark& bookmark : m_pages->bookmarks) {
        if (bookmark.level > 2)
            continue;
        auto* item = new QListWidgetItem(bookmark.level == 1 ? bookmark.text : QStringLiteral("    ") + bookmark.text);
        item->setToolTip(plainToolTip(bookmark.text));
        item->setFont(textFont(TextSize::Small, bookmark.level == 1));
        item->setData(pageRole, bookmark.page);
        item->setData(heightRole, bookmark.y);
        m_contents->addItem(item);
    }
    m_preview->setPages(m_pages);
    if (std::exchange(m_isPrintWanted, false) && !m_isOutdated) {
        finishWork();
        print();
    }
}

void ReportPage::exportPdf()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return;
    const QString name = fileNameOf(book->account.title) + QStringLiteral(".pdf");
    const QString path =
        m_ask.saveFile(this, {.title = tr("Save the account as a PDF"),
                                 .suggestion = QFileInfo(m_workspace.standing().path).dir().filePath(name),
                                 .filter = tr("PDF files (*.pdf)"),
                                 .suffix = QStringLiteral("pdf")});
    if (path.isEmpty())
        return;
    m_pdf->setEnabled(false);
    finishWork();
    m_work.reset(QThread::create([this, path, copy = *book, lists = m_workspace.judged().listChanges()] {
        const auto pdf = writePdf(layOut(composeAccount(copy, QDate::currentDate(), lists)));
        const auto written = pdf ? writeFile(path, *pdf) : Result<void>(pdf.error());
        QMetaObject::invokeMethod(
            this,
            [this, path, written] {
                m_pdf->setEnabled(true);
                if (written)
                    Q_EMIT told(tr("Saved as %1").arg(path));
                else
                    refuse(*this, written.error());
            },
            Qt::QueuedConnection);
    }));
    m_work->start();
}

void ReportPage::print()
{
    if (m_isOutdated || !m_pages || (m_work && m_work->isRunning())) {
        // Printed when the pages are those of the account as it is now.
        m_isPrintWanted = true;
        if (m_isOutdated)
            layOutAgain();
        return;
    }
    m_isPrintWanted = false;
    doneOrRefused(*this, printPages(*m_pages, this));
}

} // namespace indblik
