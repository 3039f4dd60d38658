// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filebar.h"

#include "ui/parts/icons.h"
#include "ui/parts/keys.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/window/navigation.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace indblik {

namespace {

constexpr int barHeight = 48;

} // namespace

FileBar::FileBar(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_years(new QComboBox(this))
    , m_openYear(linkButton({}, this))
    , m_officer(new QToolButton(this))
{
    setProperty("role", QStringLiteral("bar"));
    setFixedHeight(barHeight);
    auto* brand =
        new QLabel(QStringLiteral("Ind<font color=\"%1\">blik</font>").arg(tokens(palette()).accent.name()), this);
    brand->setFont(textFont(TextSize::Heading, true));
    brand->setFixedWidth(Navigation::usualWidth - space::large);
    m_years->setAccessibleName(tr("Account"));
    m_years->setMinimumWidth(160);
    connect(m_years, &QComboBox::activated, this,
        [this](int index) { Q_EMIT yearChosen(Year::from(m_years->itemData(index).toInt())); });
    m_openYear->setToolTip(
        withKeys(tr("Makes all status forms of the year from those of the year before"), keys::openYear));
    connect(m_openYear, &QPushButton::clicked, this, &FileBar::yearWanted);
    m_officer->setProperty("role", QStringLiteral("link"));
    m_officer->setIcon(icon("person"));
    m_officer->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_officer->setToolTip(tr("Your name is shown beside what you write. Click to change it."));
    connect(m_officer, &QToolButton::clicked, this, &FileBar::officerWanted);
    showOfficer();
    lay::row({lay::of(this, 0, {space::large, 0, space::large, 0}), brand, lay::gap(space::medium), m_years,
        lay::gap(space::small), m_openYear, lay::room(), m_officer});
}

void FileBar::showYears()
{
    const QSignalBlocker quiet(m_years);
    m_years->clear();
    for (const Account& account : m_workspace.accounts()) {
        m_years->addItem(tr("Account %1").arg(account.year.text()), account.year.number());
        if (m_workspace.book() && m_workspace.book()->account.id == account.id)
            m_years->setCurrentIndex(m_years->count() - 1);
    }
    m_years->setVisible(m_years->count() > 0);
    // The year after the newest, while that is in view: elsewhere one reads what was.
    const auto& accounts = m_workspace.accounts();
    const bool isNewest =
        m_workspace.book() && !accounts.empty() && accounts.front().id == m_workspace.book()->account.id;
    m_openYear->setVisible(isNewest && m_workspace.standing().canWrite());
    if (isNewest)
        m_openYear->setText(tr("Open %1 …").arg(accounts.front().year.next().text()));
}

void FileBar::showOfficer()
{
    m_officer->setText(m_workspace.author().replace(u'&', QStringLiteral("&&")));
    m_officer->setAccessibleName(tr("You write as %1. Change the name").arg(m_workspace.author()));
}

} // namespace indblik
