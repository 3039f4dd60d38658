// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/actorsdialog.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace indblik {

ActorDialog::ActorDialog(Workspace& workspace, const Actor& actor, bool isNew, QWidget* parent)
    : EditDialog(isNew ? tr("New name") : tr("Name"), parent)
    , m_workspace(workspace)
    , m_actor(actor)
    , m_name(new QLineEdit(actor.name, this))
    , m_kind(new QComboBox(this))
    , m_aliases(new QPlainTextEdit(actor.aliases.join(u'\n'), this))
{
    m_name->setMinimumWidth(360);
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("for example Socialforvaltningen"));
    for (const ActorKind kind : actorKinds())
        m_kind->addItem(actorKindWords(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(actor.kind)));
    m_aliases->setPlaceholderText(tr("for example SOF, each on a line of its own"));
    m_aliases->setTabChangesFocus(true);
    m_aliases->setMaximumHeight(72);
    layOut(lay::form({
        {tr("&Name"), m_name},
        {tr("&Kind"), m_kind},
        {tr("&Also called"), m_aliases},
    }));
    if (!isNew)
        offerRemoval(tr("De&lete"))->setToolTip(tr("What was written by the name stays; it can be undone"));
}

void ActorDialog::save()
{
    m_actor.name = m_name->text();
    m_actor.kind = ActorKind(m_kind->currentData().toInt());
    m_actor.aliases = m_aliases->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    closeAfter(m_workspace.actors().save(m_actor), m_name);
}

void ActorDialog::remove()
{
    closeAfter(m_workspace.actors().remove(m_actor.id));
}

ActorsDialog::ActorsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Committees, administrations, funders and evaluators"));
    m_list->setAccessibleName(tr("Names that are offered"));
    m_list->setMinimumSize(460, 260);
    auto* make = new QPushButton(tr("&New name …"), this);
    auto* change = new QPushButton(tr("&Edit …"), this);
    for (QPushButton* button : {make, change}) {
        button->setAutoDefault(false);
        button->setEnabled(workspace.standing().canWrite());
    }
    connect(make, &QPushButton::clicked, this, [this] { edit(Actor(), true); });
    connect(change, &QPushButton::clicked, this, &ActorsDialog::editChosen);
    connect(m_list, &QListWidget::itemActivated, this, &ActorsDialog::editChosen);
    // Enter edits the name that is chosen, and closes nothing.
    QPushButton* close = closeButton(*this);
    close->setAutoDefault(false);
    lay::column({
        lay::of(this, space::medium, lay::aroundDialog),
        text::wrapped(text::muted(
            tr("These names are offered where somebody decides, pays or evaluates, by all that they are called."),
            this)),
        lay::wide(m_list),
        lay::row({lay::spacing(space::small), make, change, lay::room(), close}),
    });
    connect(&workspace, &Workspace::changed, this, &ActorsDialog::fill);
    connect(&workspace, &Workspace::viewChanged, this, &ActorsDialog::fill);
    fill();
}

/// The name that was chosen stays so, or the one that has come in its place.
void ActorsDialog::fill()
{
    const int row = m_list->currentRow();
    const auto before = chosen();
    m_list->clear();
    const AccountBook* book = m_workspace.book();
    for (const Actor& actor : book ? book->actors : std::vector<Actor>()) {
        QString line = QStringLiteral("%1 · %2").arg(actor.name, actorKindWords(actor.kind));
        if (!actor.aliases.isEmpty())
            line += QStringLiteral(" · ") + actor.aliases.join(QStringLiteral(", "));
        auto* item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, actor.id.text());
    }
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    if (before)
        choose(*before);
}

std::optional<ActorId> ActorsDialog::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item ? ActorId::fromText(item->data(Qt::UserRole).toString()) : std::nullopt;
}

void ActorsDialog::choose(const ActorId& id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id.text())
            m_list->setCurrentRow(row);
    }
}

void ActorsDialog::edit(const Actor& actor, bool isNew)
{
    ActorDialog(m_workspace, actor, isNew, this).exec();
    choose(actor.id);
    m_list->setFocus();
}

void ActorsDialog::editChosen()
{
    const auto id = chosen();
    const AccountBook* book = m_workspace.book();
    if (!id || !book || !m_workspace.standing().canWrite())
        return;
    const auto found =
        std::find_if(book->actors.begin(), book->actors.end(), [&id](const Actor& actor) { return actor.id == *id; });
    if (found != book->actors.end())
        edit(Actor(*found), false);
}

} // namespace indblik
