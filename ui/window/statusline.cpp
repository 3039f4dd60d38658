// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/statusline.h"

#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/plaintooltip.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QTime>

namespace indblik {

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_saved(new QLabel(this))
    , m_unsaved(smallLinkButton({}, this))
    , m_path(new QLabel(this))
    , m_author(new QLabel(this))
{
    setSizeGripEnabled(false);
    for (QLabel* label : {m_saved, m_path, m_author}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(textFont(TextSize::Small));
        label->setContentsMargins(space::small, 0, space::small, 0);
        label->setProperty("tone", QStringLiteral("muted"));
    }
    m_unsaved->setProperty("tone", QStringLiteral("wrong"));
    m_unsaved->setAutoDefault(true); // Enter does what Space does
    m_unsaved->hide();
    connect(m_unsaved, &QPushButton::clicked, this, &StatusLine::unsavedWanted);
    addWidget(m_saved);
    addWidget(m_unsaved);
    addWidget(m_path, 1);
    addPermanentWidget(m_author);
}

void StatusLine::showFile(const QString& path)
{
    m_path->setText(QFileInfo(path).fileName());
    m_path->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
}

void StatusLine::showAuthor(const QString& name)
{
    m_author->setText(name);
}

void StatusLine::say(const char* tone, const QString& text)
{
    m_saved->setText(text);
    setTone(m_saved, QLatin1String(tone));
    m_saved->show();
    m_unsaved->hide();
}

void StatusLine::showAllSaved()
{
    say("good", tr("✓ All is saved"));
}

void StatusLine::showSaved()
{
    say("good", tr("✓ Saved %1").arg(QTime::currentTime().toString(QStringLiteral("HH:mm"))));
}

void StatusLine::showWaiting()
{
    say("muted", tr("Not saved yet …"));
}

void StatusLine::showUnsaved()
{
    m_unsaved->setText(tr("! Not saved"));
    m_unsaved->setAccessibleName(tr("Not saved. Go to what is not saved"));
    m_unsaved->setToolTip(tr("Go to what is not saved"));
    m_unsaved->show();
    m_saved->hide();
}

void StatusLine::showReadOnly()
{
    say("muted", tr("Read-only"));
}

} // namespace indblik
