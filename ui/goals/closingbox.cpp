// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/closingbox.h"

#include "core/judge/cards/goaldue.h"
#include "ui/goals/closingdialog.h"
#include "ui/parts/chip.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/noticebox.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QPushButton>

namespace indblik {

ClosingBox::ClosingBox(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_notice(new NoticeBox(this))
    , m_ended(new QWidget(this))
    , m_words(text::plain({}, m_ended))
    , m_edit(smallLinkButton(tr("Edit …"), m_ended))
{
    m_edit->setAccessibleName(tr("Edit how the goal ended"));
    connect(m_edit, &QPushButton::clicked, this, &ClosingBox::edit);
    lay::column({
        lay::of(m_ended, space::tight),
        text::heading(tr("The goal is closed"), m_ended),
        m_words,
        lay::at(m_edit, Qt::AlignLeft),
    });
    lay::column({lay::of(this, 0), m_notice, m_ended});
}

void ClosingBox::showGoal(const Goal& goal)
{
    m_goal = goal.id;
    const AccountBook& book = *m_workspace.book();
    const auto& closing = book.assessment(goal.id)->closing;
    const auto passed = goalPassed(book, goal, book.account.year);
    setVisible(closing || passed);
    m_notice->setVisible(passed.has_value());
    if (passed)
        m_notice->say({tr("Its year is over"), Shape::Clock, Tone::Attention},
            tr("The goal was to be reached in %1. Close it with its final measurement, drop it, or give it a new target.")
                .arg(passed->text()));
    m_ended->setVisible(closing.has_value());
    m_edit->setVisible(m_workspace.standing().canWrite());
    QStringList words;
    if (closing) {
        words.append(tr("Final measurement: %1").arg(closing->measurement));
        if (!closing->reservation.isEmpty())
            words.append(tr("Reservation: %1").arg(closing->reservation));
        if (!closing->replacedBy.isEmpty())
            words.append(tr("Replaced by: %1").arg(closing->replacedBy));
    }
    m_words->setText(words.join(u'\n'));
}

void ClosingBox::edit()
{
    const AccountBook& book = *m_workspace.book();
    const Goal* goal = book.goal(m_goal);
    const GoalAssessment* assessment = book.assessment(m_goal);
    if (goal && assessment)
        ClosingDialog(m_workspace, *goal, assessment->closing, window()).exec();
}

} // namespace indblik
