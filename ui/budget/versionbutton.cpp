// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/versionbutton.h"

#include "ui/budget/comparedialog.h"
#include "ui/budget/versiondialog.h"
#include "ui/parts/refusal.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace indblik {

VersionButton::VersionButton(Workspace& workspace, const Ask& ask, QWidget* parent)
    : QPushButton(parent)
    , m_workspace(workspace)
    , m_ask(ask)
{
    setProperty("role", QStringLiteral("wish"));
    connect(this, &QPushButton::clicked, this, &VersionButton::showMenu);
    connect(&workspace, &Workspace::viewChanged, this, &VersionButton::showVersion);
    connect(&workspace, &Workspace::changed, this, &VersionButton::showVersion);
    showVersion();
}

void VersionButton::showVersion()
{
    const AccountBook* book = m_workspace.book();
    setVisible(book);
    if (!book)
        return;
    const QString title = book->budget.version.title();
    setText(QString(title).replace(u'&', QStringLiteral("&&")) + QStringLiteral(" ▾"));
    setAccessibleName(tr("Version of the budget: %1").arg(title));
}

void VersionButton::showMenu()
{
    const AccountBook& book = *m_workspace.book();
    const bool canWrite = m_workspace.standing().canWrite();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    menu->addAction(tr("Sums, check and account use:"))->setEnabled(false); // not every style shows sections
    for (const BudgetVersion& version : book.versions) {
        QAction* action = menu->addAction(version.title().replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(version.id == book.budget.version.id);
        action->setEnabled(canWrite);
        group->addAction(action);
        const BudgetVersionId id = version.id;
        connect(action, &QAction::triggered, this, [this, id] {
            if (m_workspace.book() && m_workspace.book()->budget.version.id != id)
                use(id);
        });
    }
    menu->addSeparator();
    QAction* make = menu->addAction(tr("New version …"), this, &VersionButton::makeVersion);
    QAction* describing = menu->addAction(tr("Stage, name and prices …"), this, &VersionButton::describe);
    QAction* comparing = menu->addAction(tr("Compare two versions …"), this, &VersionButton::compare);
    make->setEnabled(canWrite);
    describing->setEnabled(canWrite);
    comparing->setEnabled(book.versions.size() > 1);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void VersionButton::tell(const Result<void>& done)
{
    if (!done)
        refuse(*this, done.error());
}

/// Looking at another version is comparing; this decides which one counts, so it is asked about.
void VersionButton::use(const BudgetVersionId& id)
{
    const auto& versions = m_workspace.book()->versions;
    const auto wanted = std::find_if(
        versions.begin(), versions.end(), [&id](const BudgetVersion& version) { return version.id == id; });
    if (wanted == versions.end())
        return;
    const int answer = m_ask.question(window(),
        {tr("Change the version"),
            tr("From now on “%1” is used in sums, the check, the account and everything you export. The other version stays as it is.")
                .arg(wanted->title()),
            {tr("Keep the current one"), tr("Change")}});
    if (answer == 1)
        tell(m_workspace.budget().use(id));
}

void VersionButton::makeVersion()
{
    BudgetVersion next = m_workspace.book()->budget.version;
    next.kind = VersionKind::Revised;
    next.name.clear();
    auto* dialog = new VersionDialog(VersionDialog::Task::Make, next, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const BudgetVersion entered = dialog->version();
        doneOrRefused(*this, m_workspace.budget().addVersion(entered.kind, entered.name));
    });
    dialog->open();
}

void VersionButton::describe()
{
    auto* dialog = new VersionDialog(VersionDialog::Task::Describe, m_workspace.book()->budget.version, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { tell(m_workspace.budget().describe(dialog->version())); });
    dialog->open();
}

void VersionButton::compare()
{
    auto* dialog = new CompareDialog(m_workspace, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace indblik
