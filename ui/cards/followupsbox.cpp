// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/followupsbox.h"

#include "ui/cards/followupdialog.h"
#include "ui/parts/chip.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"
#include "ui/parts/wrappedlabel.h"

#include <QDate>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace indblik {

FollowUpsBox::FollowUpsBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_lines(new QVBoxLayout)
    , m_add(remarkButton(tr("Add a follow-up or evaluation …"), this))
{
    auto* name = text::heading(tr("Follow-up and evaluations"), this);
    m_lines->setSpacing(space::small);
    lay::column({lay::of(this, space::small), name, m_lines, m_add});
    connect(m_add, &QPushButton::clicked, this, &FollowUpsBox::add);
}

void FollowUpsBox::add()
{
    const AccountBook* book = m_workspace.book();
    const Card* card = book ? book->card(m_card) : nullptr;
    if (!card)
        return;
    FollowUp fresh;
    fresh.initiatives = {card->initiative};
    QMenu menu(this);
    for (const FollowUp& known : book->followUps) {
        if (known.isOf(card->initiative) || known.isDone())
            continue;
        QString title = known.title;
        const auto* action = menu.addAction(tr("Link “%1”").arg(title.replace(u'&', QStringLiteral("&&"))));
        connect(action, &QAction::triggered, this,
            [this, linked = FollowUp(known), initiative = card->initiative]() mutable {
                linked.initiatives.push_back(initiative);
                doneOrRefused(*this, m_workspace.followUps().save(linked));
            });
    }
    // Where there is nothing to link, there is nothing to choose.
    if (menu.isEmpty())
        return edit(fresh, true);
    menu.insertSeparator(menu.actions().constFirst());
    auto* own = new QAction(tr("New follow-up …"), &menu);
    menu.insertAction(menu.actions().constFirst(), own);
    connect(own, &QAction::triggered, this, [this, fresh] { edit(fresh, true); });
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void FollowUpsBox::showCard(const Card& card)
{
    std::vector<FollowUp> now;
    for (const FollowUp* followUp : m_workspace.book()->followUpsOf(card))
        now.push_back(*followUp);
    m_add->setVisible(m_workspace.standing().canWrite());
    if (m_card == card.id && m_shown == now)
        return;
    const QWidget* cursor = window()->focusWidget();
    const bool hadCursor = cursor && isAncestorOf(cursor);
    const QString pressed = hadCursor ? cursor->accessibleName() : QString();
    m_card = card.id;
    m_shown = std::move(now);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const FollowUp& followUp : m_shown)
        addLine(followUp);
    if (m_before)
        continueTabOrder(m_before);
    if (hadCursor)
        focusButton(pressed);
}

/// Puts the cursor back on the button of that name; where it is gone, on the nearest that is left.
void FollowUpsBox::focusButton(const QString& name)
{
    QPushButton* place = m_add;
    const auto buttons = findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible() && button->accessibleName() == name)
            place = button;
    }
    place->setFocus(Qt::OtherFocusReason);
}

void FollowUpsBox::addLine(const FollowUp& followUp)
{
    const QDate today = QDate::currentDate();
    auto* line = new QFrame(this);
    line->setProperty("role", QStringLiteral("card"));
    auto* title = new WrappedLabel(followUp.title, line);
    title->setFont(textFont(TextSize::Body, true));
    auto* chip = new ChipLabel(line);
    chip->setChip(followUpChip(followUp, today));
    QString words = followUp.words(today, QLocale());
    if (followUp.initiatives.size() > 1)
        words += QStringLiteral(" · ") + tr("on %n forms", nullptr, int(followUp.initiatives.size()));
    // One round is told by the words of the follow-up.
    for (size_t i = 0; followUp.rounds.size() > 1 && i < followUp.rounds.size(); ++i)
        words += QStringLiteral("\n- ") + followUp.rounds[i].words(today, QLocale());
    auto* told = new WrappedLabel(followUp.note.isEmpty() ? words : words + u'\n' + followUp.note, line);
    told->setProperty("tone", QStringLiteral("muted"));
    told->setFont(textFont(TextSize::Small));
    auto* came = new QPushButton(tr("It has arrived"), line);
    auto* change = new QPushButton(tr("Edit …"), line);
    for (QPushButton* button : {came, change}) {
        button->setProperty("role", QStringLiteral("link"));
        button->setFont(textFont(TextSize::Small, true));
        button->setVisible(m_workspace.standing().canWrite());
    }
    came->setAccessibleName(tr("%1 has arrived").arg(followUp.title));
    change->setAccessibleName(tr("Edit %1").arg(followUp.title));
    if (followUp.isDone())
        came->hide();
    connect(came, &QPushButton::clicked, this, [this, id = followUp.id] {
        doneOrRefused(*this, m_workspace.followUps().setArrived(id, FuzzyDate::day(QDate::currentDate())));
    });
    connect(change, &QPushButton::clicked, this, [this, followUp] { edit(followUp, false); });
    lay::column({
        lay::of(line, 2, {space::medium, space::small, space::small, space::small}),
        lay::row({lay::spacing(space::small), lay::wide(title), lay::at(chip, Qt::AlignTop)}),
        lay::row(
            {lay::spacing(space::small), lay::wide(told), lay::at(came, Qt::AlignTop), lay::at(change, Qt::AlignTop)}),
    });
    m_lines->addWidget(line);
    line->show();
}

void FollowUpsBox::edit(const FollowUp& followUp, bool isNew)
{
    const auto answer = FollowUpDialog::ask(*m_workspace.book(), followUp, isNew, this);
    if (!answer)
        return;
    const auto done = answer->isRemoved ? m_workspace.followUps().remove(answer->followUp.id)
                                        : m_workspace.followUps().save(answer->followUp);
    if (!done)
        refuse(*this, done.error());
    else if (answer->isRemoved)
        Q_EMIT told(tr("“%1” is deleted on all its forms. Undo with Ctrl+Z.").arg(answer->followUp.title));
}

QWidget* FollowUpsBox::focusFollowUp(const FollowUpId& id)
{
    const QLayoutItem* item = m_lines->itemAt(placeOf(id));
    const auto buttons = item ? item->widget()->findChildren<QPushButton*>() : QList<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible()) {
            button->setFocus(Qt::TabFocusReason);
            return item->widget();
        }
    }
    m_add->setFocus(Qt::TabFocusReason);
    return m_add;
}

int FollowUpsBox::placeOf(const FollowUpId& id) const
{
    return int(std::find_if(m_shown.begin(), m_shown.end(), [&id](const FollowUp& known) { return known.id == id; })
               - m_shown.begin());
}

int FollowUpsBox::placeOf(const QWidget* cursor) const
{
    int place = 0;
    while (place < m_lines->count() && !m_lines->itemAt(place)->widget()->isAncestorOf(cursor))
        ++place;
    return place;
}

QWidget* FollowUpsBox::continueTabOrder(QWidget* before)
{
    m_before = before;
    for (int i = 0; i < m_lines->count(); ++i) {
        const auto buttons = m_lines->itemAt(i)->widget()->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            setTabOrder(before, button);
            before = button;
        }
    }
    setTabOrder(before, m_add);
    return m_add;
}

} // namespace indblik
