// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/startpage.h"

#include "ui/parts/banner.h"
#include "ui/parts/choicerow.h"
#include "ui/parts/icons.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/namebar.h"
#include "ui/parts/pieces.h"
#include "ui/parts/settings.h"
#include "ui/parts/texts.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace indblik {

namespace {

constexpr int columnWidth = 640;

/// The folder as people say it: from their home on.
QString folderText(const QFileInfo& file)
{
    const QString home = QDir::homePath();
    const QString folder = file.absolutePath();
    return folder.startsWith(home) && home.size() > 1 ? u'~' + folder.mid(home.size()) : folder;
}

} // namespace

StartPage::StartPage(Settings& settings, const QString& suggestedName, QWidget* parent)
    : QScrollArea(parent)
    , m_settings(settings)
    , m_suggestedName(suggestedName)
{
    auto* page = new QWidget(this);
    page->setProperty("role", QStringLiteral("page"));
    auto* column = new QWidget(page);
    column->setMaximumWidth(columnWidth);
    m_banner = new Banner(column);
    QVBoxLayout* layout = lay::column({
        lay::of(column, space::small),
        m_banner,
        text::title(tr("Welcome to Indblik"), column),
        text::muted(
            tr("Write the year's status forms, keep track of the budget, and get an account whose sums are checked."),
            column),
        lay::gap(space::small),
    });
    if (settings.officer().isEmpty()) {
        auto* name = new NameBar(suggestedName, column);
        connect(name, &NameBar::named, this, [this, name](const QString& officer) {
            name->hide();
            Q_EMIT named(officer);
        });
        layout->addWidget(name);
        layout->addSpacing(space::small);
    }
    addChoices(layout);

    m_recentBox = new QWidget(column);
    m_recent = lay::column({lay::of(m_recentBox, space::tight, {0, space::large, 0, 0})});
    layout->addWidget(m_recentBox);
    layout->addStretch(1);

    lay::row({lay::of(page), lay::margins(space::page, 2 * space::page, space::page, space::page), lay::room(),
        lay::wide(column, 100), lay::room()});
    setWidget(page);
    layScrolling(*this);
    refresh();
}

void StartPage::addChoices(QVBoxLayout* layout)
{
    QWidget* column = layout->parentWidget();
    auto* example = new ChoiceRow(icon("example"), tr("Look at the example"),
        tr("An account for 2010 with 18 status forms and a budget. Change what you like, it is your own copy."),
        column);
    auto* read = new ChoiceRow(icon("import"), tr("Import an account"),
        tr("From the text of a printed account. You see everything before it is saved."), column);
    auto* fresh =
        new ChoiceRow(icon("add"), tr("Begin a new file"), tr("An empty account for a year you choose."), column);
    auto* open =
        new ChoiceRow(icon("open"), tr("Open a file"), tr("A file from a colleague or a shared drive."), column);
    connect(example, &QAbstractButton::clicked, this, &StartPage::exampleWanted);
    connect(read, &QAbstractButton::clicked, this, &StartPage::importWanted);
    connect(fresh, &QAbstractButton::clicked, this, &StartPage::newFileWanted);
    connect(open, &QAbstractButton::clicked, this, &StartPage::openWanted);
    for (ChoiceRow* row : {example, read, fresh, open})
        layout->addWidget(row);
}

void StartPage::showError(const Error& error)
{
    m_banner->say(Banner::Tone::Wrong, error.message);
}

void StartPage::refresh()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_settings.recentFiles();
    m_recentBox->setVisible(!files.isEmpty());
    if (files.isEmpty())
        return;
    m_recent->addWidget(text::heading(tr("Recent files"), m_recentBox));
    m_recent->addSpacing(space::tight);
    for (const QString& path : files)
        m_recent->addWidget(makeRecentRow(path));
}

QWidget* StartPage::makeRecentRow(const QString& path)
{
    const QFileInfo file(path);
    const bool isThere = file.exists();
    auto* box = new QWidget(m_recentBox);
    auto* row = new ChoiceRow(
        {}, file.completeBaseName(), isThere ? folderText(file) : tr("No longer in %1").arg(folderText(file)), box);
    row->setEnabled(isThere);
    connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT fileWanted(path); });
    auto* forget = new QToolButton(box);
    forget->setIcon(icon("close"));
    forget->setAccessibleName(tr("Remove %1 from the list").arg(file.completeBaseName()));
    forget->setToolTip(tr("Remove from the list"));
    forget->setVisible(!isThere);
    connect(forget, &QToolButton::clicked, this, [this, path] {
        m_settings.removeRecentFile(path);
        // The button is inside what is made anew.
        QMetaObject::invokeMethod(this, &StartPage::refresh, Qt::QueuedConnection);
    });
    lay::row({lay::of(box, space::tight), lay::wide(row), forget});
    return box;
}

} // namespace indblik
