// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/check/findingpane.h"

#include "ui/parts/chip.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

/// A box with the ground of a notice.
QFrame* noticeBox(QWidget* parent, std::initializer_list<QWidget*> content)
{
    auto* box = new QFrame(parent);
    // A chip has the ground of the box, so its sign stands where the text begins.
    auto* layout = lay::column({
        lay::of(box, space::tight, {space::tight, space::small, space::medium, space::small}),
    });
    for (QWidget* widget : content)
        layout->addWidget(widget);
    return box;
}

void setNotice(QFrame* box, const char* notice)
{
    box->setProperty("notice", QLatin1String(notice));
    // What is in it takes its ink from the box.
    QList<QWidget*> widgets = box->findChildren<QWidget*>();
    widgets.append(box);
    for (QWidget* widget : std::as_const(widgets)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

const char* noticeOf(Grade grade)
{
    switch (grade) {
    case Grade::Error:
        return "wrong";
    case Grade::Warning:
        return "attention";
    case Grade::Note:
        return "calm";
    }
    Q_UNREACHABLE();
}

} // namespace

FindingPane::FindingPane(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setProperty("pane", true);
    setFixedWidth(usualWidth);
    layScrolling(*this);
    auto* page = new QWidget(this);
    page->setProperty("role", QStringLiteral("page"));
    m_title = text::wrapped(text::heading({}, page));
    makeFinding(page);
    makeAcceptance(page, drafts);
    lay::column({
        lay::of(page, space::small, {space::large, space::page, space::large, space::large}),
        m_title,
        m_box,
        lay::at(m_openAnswer, Qt::AlignLeft),
        lay::at(m_openCell, Qt::AlignLeft),
        lay::at(m_openText, Qt::AlignLeft),
        lay::at(m_openGoal, Qt::AlignLeft),
        lay::gap(space::small),
        m_earlier,
        lay::at(m_accept, Qt::AlignLeft),
        m_reason,
        m_acceptedBox,
        lay::at(m_reopen, Qt::AlignLeft),
        lay::room(),
    });
    setWidget(page);
    showRemark(nullptr);
}

void FindingPane::makeFinding(QWidget* page)
{
    m_chip = new ChipLabel(page);
    m_sentence = text::plain({}, page);
    m_sentence->setContentsMargins(space::small, 0, 0, 0);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_box = noticeBox(page, {m_chip, m_sentence});
    m_openAnswer = new QPushButton(tr("&Open the status form"), page);
    m_openCell = new QPushButton(tr("Open the &budget"), page);
    m_openText = new QPushButton(tr("Open the &text"), page);
    m_openGoal = new QPushButton(tr("Open the &goal"), page);
    connect(m_openGoal, &QPushButton::clicked, this, [this] {
        const Finding finding = m_remark->finding;
        Q_EMIT goalWanted(*finding.goal, finding.field);
    });
    connect(m_openText, &QPushButton::clicked, this, [this] { Q_EMIT textWanted(*m_remark->finding.text); });
    connect(m_openAnswer, &QPushButton::clicked, this, [this] {
        const Finding finding = m_remark->finding;
        Q_EMIT answerWanted(*finding.card, finding.field);
    });
    connect(m_openCell, &QPushButton::clicked, this, [this] {
        const Finding finding = m_remark->finding;
        Q_EMIT cellWanted(finding);
    });
}

void FindingPane::makeAcceptance(QWidget* page, Drafts& drafts)
{
    m_earlier = text::plain({}, page);
    m_earlier->setProperty("tone", QStringLiteral("muted"));
    m_accept = new QPushButton(tr("&Accept …"), page);
    m_accept->setToolTip(tr("Lets the figures stay as they are, with your reason"));
    connect(m_accept, &QPushButton::clicked, this, &FindingPane::askReason);
    m_reason = new ReasonBox(drafts, page, Qt::Vertical);
    connect(m_reason, &ReasonBox::reasonGiven, this, &FindingPane::accept);
    m_accepted = text::plain({}, page);
    m_accepted->setContentsMargins(space::small, 0, 0, 0);
    m_acceptedBox = noticeBox(page, {m_accepted});
    setNotice(m_acceptedBox, "calm");
    m_reopen = new QPushButton(tr("Open a&gain"), page);
    m_reopen->setToolTip(tr("Takes the acceptance back"));
    connect(m_reopen, &QPushButton::clicked, this, &FindingPane::reopen);
}

void FindingPane::showRemark(const Remark* remark)
{
    const bool isSame = remark && m_remark && remark->key == m_remark->key;
    if (!isSame)
        m_reason->leave();
    m_remark = remark ? std::optional(*remark) : std::nullopt;
    for (QWidget* part : std::initializer_list<QWidget*>{
             m_box, m_openAnswer, m_openCell, m_openText, m_openGoal, m_earlier, m_accept, m_acceptedBox, m_reopen})
        part->setVisible(false);
    if (!remark) {
        m_title->setText(tr("Choose a remark"));
        return;
    }
    showFinding(*remark);
    showAcceptance(*remark);
}

void FindingPane::showFinding(const Remark& remark)
{
    const Finding& finding = remark.finding;
    m_title->setText(placeText(finding));
    m_chip->setChip(gradeChip(finding.grade));
    m_sentence->setText(sentence(finding, QLocale()));
    setNotice(m_box, noticeOf(finding.grade));
    m_box->show();
    m_openAnswer->setVisible(finding.card.has_value());
    m_openCell->setVisible(finding.row || finding.group);
    m_openText->setVisible(finding.text && m_workspace.standing().canWrite());
    m_openGoal->setVisible(finding.goal.has_value());
}

void FindingPane::showAcceptance(const Remark& remark)
{
    const bool canWrite = m_workspace.standing().canWrite();
    if (!remark.isOpen())
        m_reason->dismiss();
    else if (canWrite)
        m_reason->offerAgain(acceptance(remark));
    m_accept->setVisible(remark.isOpen() && canWrite);
    m_earlier->setVisible(remark.isOpen() && remark.earlier);
    if (remark.earlier)
        m_earlier->setText(
            tr("It was accepted by %1 with other figures: %2").arg(remark.earlier->author, remark.earlier->reason));
    m_acceptedBox->setVisible(!remark.isOpen());
    m_reopen->setVisible(!remark.isOpen() && canWrite);
    if (remark.isOpen())
        return;
    QStringList lines{acceptedAt(*remark.acceptance), remark.acceptance->reason};
    if (remark.acceptance->isPrinted)
        lines.append(tr("It is printed in the account, under the budget."));
    m_accepted->setText(lines.join(u'\n'));
}

/// "Accepted by Anna on 3 March 2011 14:32". The time is in the history.
QString FindingPane::acceptedAt(const Acceptance& acceptance) const
{
    const auto history = m_workspace.history({acceptance.account.text(), acceptance.finding});
    if (history) {
        const auto given = std::find_if(history->begin(), history->end(),
            [](const HistoryEntry& entry) { return entry.type == RecordType::Acceptance && !entry.after.isNull(); });
        if (given != history->end())
            return tr("Accepted by %1, %2")
                .arg(acceptance.author, QLocale().toString(given->at.toLocalTime(), tr("d MMM yyyy HH:mm")));
    }
    return tr("Accepted by %1").arg(acceptance.author);
}

void FindingPane::open()
{
    if (!m_remark)
        return;
    if (!m_openAnswer->isHidden())
        m_openAnswer->click();
    else if (!m_openCell->isHidden())
        m_openCell->click();
    else if (!m_openText->isHidden())
        m_openText->click();
    else if (!m_openGoal->isHidden())
        m_openGoal->click();
}

void FindingPane::askReason()
{
    if (!m_remark || !m_remark->isOpen() || !m_workspace.standing().canWrite())
        return;
    m_reason->ask(acceptance(*m_remark));
}

ReasonBox::Step FindingPane::acceptance(const Remark& remark)
{
    return {.place = {ReasonPlace::Of::Finding, {}, remark.key},
        .question = tr("Why may the figures stay as they are? When they change, the remark is open again."),
        .act = tr("Accept"),
        .option = tr("Include it in the account")};
}

void FindingPane::accept(const QString& reason, bool isPrinted)
{
    const auto done = m_workspace.findings().accept(m_remark->key, m_workspace.author(), reason, isPrinted);
    if (!done) {
        refuse(*this, done.error());
        return;
    }
    m_reason->dismiss();
    Q_EMIT accepted();
}

void FindingPane::reopen()
{
    if (const auto done = m_workspace.findings().reopen(m_remark->key); !done)
        refuse(*this, done.error());
    else
        Q_EMIT reopened();
}

} // namespace indblik
