// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/savewatch.h"

#include "core/writefile.h"
#include "ui/parts/drafts.h"
#include "ui/window/filedesk.h"
#include "ui/window/fileview.h"
#include "ui/window/statusline.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

constexpr qsizetype mostNamed = 5;

} // namespace

SaveWatch::SaveWatch(FileView& file, Workspace& workspace, const Ask& ask, StatusLine& status)
    : QObject(&file)
    , m_file(file)
    , m_workspace(workspace)
    , m_ask(ask)
    , m_status(status)
    , m_drafts(file.drafts())
{
    connect(&m_drafts, &Drafts::waiting, this, &SaveWatch::tell);
    const auto tellAll = [this] {
        tell();
        // Saving or taking back something else took the question away.
        if (const auto conflict = m_drafts.conflict())
            tellConflict(*conflict);
    };
    connect(&m_drafts, &Drafts::tried, this, tellAll);
    connect(&workspace, &Workspace::changed, this, tellAll);
    connect(&m_drafts, &Drafts::failed, this, &SaveWatch::tellFault);
    connect(&file, &FileView::noticeActed, this, &SaveWatch::tryAgain);
    connect(&status, &StatusLine::unsavedWanted, this, &SaveWatch::showUnsaved);
    if (workspace.standing().canWrite())
        m_status.showAllSaved();
    else
        m_status.showReadOnly();
}

bool SaveWatch::settle()
{
    // An amount is taken over when its cell is left.
    if (QWidget* field = QApplication::focusWidget(); field && m_file.isAncestorOf(field))
        field->clearFocus();
    if (!m_file.settle() && !m_drafts.hasUnsaved())
        return false;
    if (!m_drafts.hasUnsaved())
        return true;
    const int answer = m_ask.question(
        &m_file, {tr("Text is not saved"),
                     tr("Something you wrote could not be saved in the file. What should happen to it?") + whatWaits(),
                     {tr("Stay here"), tr("Save it in a text file …"), tr("Discard it")}});
    if (answer == 0) {
        showUnsaved();
        return false;
    }
    if (answer == 1 && !keepText())
        return false;
    forget();
    return true;
}

/// Leads to the first place that waits, in another account where nothing of this one does, with what can be done there.
void SaveWatch::showUnsaved()
{
    const AccountBook* book = m_workspace.book();
    const auto account = m_drafts.faultyAccount();
    if (account && book && *account != book->account.id) {
        if (!m_file.settle())
            return;
        const auto& accounts = m_workspace.accounts();
        const auto other = std::find_if(
            accounts.begin(), accounts.end(), [&account](const Account& each) { return each.id == *account; });
        if (other == accounts.end())
            return;
        if (const auto shown = m_workspace.show(Year(other->year)); !shown) {
            Q_EMIT refused(shown.error());
            return;
        }
    }
    const auto waits = m_drafts.places();
    if (waits.empty())
        return;
    m_file.showPlace(waits.front());
    if (const auto fault = m_drafts.fault(waits.front()))
        tellFault(waits.front(), *fault);
}

QString SaveWatch::whatWaits() const
{
    const QStringList names = m_drafts.names();
    const QString words = QStringLiteral("\n\n") + names.mid(0, mostNamed).join(u'\n');
    return names.size() > mostNamed ? words + QStringLiteral("\n…") : words;
}

void SaveWatch::settleUnasked()
{
    m_file.giveName();
    m_drafts.settle();
    if (!m_drafts.hasUnsaved())
        return;
    const QString now = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss"));
    const QString name = QStringLiteral("%1 %2.txt").arg(tr("Unsaved text"), now);
    const QByteArray text = m_drafts.unsavedText().toUtf8();
    // Nobody can be asked, so it is put wherever there is room.
    for (const QString& folder : {documentsFolder(), QDir::homePath(), QDir::tempPath()}) {
        if (writeFile(QDir(folder).filePath(name), text))
            return forget();
    }
}

/// It is kept elsewhere or not wanted, so nothing of it is saved.
void SaveWatch::forget()
{
    m_isFailing = false;
    m_drafts.forget();
}

bool SaveWatch::keepText()
{
    const QString path = m_ask.saveFile(
        &m_file, {.title = tr("Save the unsaved text"),
                     .suggestion = QDir(documentsFolder()).filePath(tr("Unsaved text") + QStringLiteral(".txt")),
                     .filter = tr("Text files (*.txt)"),
                     .suffix = QStringLiteral("txt")});
    if (path.isEmpty())
        return false;
    if (const auto written = writeFile(path, m_drafts.unsavedText().toUtf8()); !written) {
        Q_EMIT refused(written.error());
        return false;
    }
    m_file.showNotice(Banner::Tone::Attention, tr("Your text is in %1. It is not in the file.").arg(path));
    return true;
}

void SaveWatch::tell()
{
    if (!m_workspace.standing().canWrite())
        return;
    const bool hasUnsaved = m_drafts.hasUnsaved();
    if (!hasUnsaved && std::exchange(m_isFailing, false))
        m_file.showNotice(Banner::Tone::Calm, tr("Everything is saved again."));
    Q_EMIT unsavedChanged(hasUnsaved);
    if (!hasUnsaved)
        m_status.showSaved();
    else if (m_drafts.hasFaults())
        m_status.showUnsaved();
    else
        m_status.showWaiting();
}

void SaveWatch::tellFault(const TypedPlace& place, const TypedFault& fault)
{
    const Error& error = fault.error;
    // What cannot be read yet is told beside it.
    if (fault.isUnfinished)
        return;
    if (error.fault == Fault::Conflict)
        return tellConflict(place);
    m_conflict.reset();
    if (error.fault == Fault::Refused || error.fault == Fault::Missing) {
        m_file.showFault(place, tr("%1 is not saved: %2").arg(m_drafts.called(place), error.message));
        return;
    }
    m_isFailing = true;
    m_file.showFault(place,
        tr("Not saved: %1 Your text is still here, and saving is tried again every five seconds.").arg(error.message),
        tr("Try again now"));
}

void SaveWatch::tellConflict(const TypedPlace& place)
{
    m_conflict = place;
    m_file.showFault(place,
        tr("“%1” in the file is no longer what you typed over. Your text is still here and is not saved; the other one is "
           "in the file. If you save yours over it, the other one stays in the history.")
            .arg(m_drafts.called(place)),
        tr("Save mine over it"));
}

void SaveWatch::tryAgain()
{
    // The next conflict is a question of its own.
    if (const auto conflict = std::exchange(m_conflict, std::nullopt))
        m_drafts.insist(*conflict);
    else
        m_drafts.flush();
}

} // namespace indblik
