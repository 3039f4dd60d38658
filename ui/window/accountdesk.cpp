// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/accountdesk.h"

#include "ui/account/importdialog.h"
#include "ui/cards/actorsdialog.h"
#include "ui/cards/formtemplatesdialog.h"
#include "ui/cards/openyeardialog.h"
#include "ui/parts/refusal.h"
#include "ui/window/fileview.h"

#include <QDate>
#include <QFileInfo>
#include <QInputDialog>

namespace indblik {

AccountDesk::AccountDesk(FileView& file, Workspace& workspace) : QObject(&file), m_file(file), m_workspace(workspace) {}

void AccountDesk::importFrom(const QString& source)
{
    if (!m_workspace.standing().canWrite()) {
        refuse(*this, Error{tr("The file is read-only, so nothing can be imported into it.")});
        return;
    }
    if (!m_file.settle())
        return;
    ImportDialog dialog(m_workspace, source, m_file.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto applied = m_workspace.accountEdits().apply(dialog.proposal());
    m_file.focusPage();
    if (!applied)
        refuse(*this, applied.error());
    else
        m_file.showNotice(
            Banner::Tone::Calm, tr("%1 is imported. Undo with Ctrl+Z.").arg(QFileInfo(source).fileName()));
}

void AccountDesk::openYear()
{
    const auto& accounts = m_workspace.accounts();
    if (accounts.empty()) {
        refuse(
            *this, Error{tr("The file has no account to begin the year from. Import one, or begin an empty account.")});
        return;
    }
    if (!m_file.settle())
        return;
    const auto proposed = m_workspace.accountEdits().proposeOpening(accounts.front().year.next());
    if (!proposed) {
        refuse(*this, proposed.error());
        return;
    }
    OpenYearDialog dialog(m_workspace, *proposed, m_file.window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const auto opened = m_workspace.accountEdits().open(dialog.opening());
    m_file.showPage(FileView::Page::Cards);
    m_file.focusPage();
    if (!opened)
        refuse(*this, opened.error());
    else
        m_file.showNotice(
            Banner::Tone::Calm, tr("%n form(s) of %1 are ready to be written. Undo with Ctrl+Z.", nullptr, *opened)
                                    .arg(proposed->year.text()));
}

void AccountDesk::beginAccount()
{
    const auto& accounts = m_workspace.accounts();
    const int year = accounts.empty() ? QDate::currentDate().year() - 1 : accounts.front().year.number() + 1;
    bool isGiven = false;
    const int chosen = QInputDialog::getInt(
        m_file.window(), tr("Begin an account"), tr("&Year the account is about"), year, 1970, 2100, 1, &isGiven);
    if (!isGiven || !m_file.settle())
        return;
    doneOrRefused(*this, m_workspace.accountEdits().create(*Year::from(chosen)));
}

void AccountDesk::editForms()
{
    if (!m_workspace.book() || !m_file.settle())
        return;
    m_workspace.endTyping();
    FormTemplatesDialog(m_workspace, m_file.window()).exec();
    m_file.focusPage();
}

void AccountDesk::editActors()
{
    if (!m_workspace.book() || !m_file.settle())
        return;
    m_workspace.endTyping();
    ActorsDialog(m_workspace, m_file.window()).exec();
    m_file.focusPage();
}

} // namespace indblik
