// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/assessmentbox.h"

#include "ui/parts/answereditor.h"
#include "ui/parts/boundmarks.h"
#include "ui/parts/chip.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/nameoffer.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"
#include "ui/parts/typedfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace indblik {

namespace {

constexpr int dayWidth = 170;

FieldKey fieldOf(GoalPlace::Field which)
{
    switch (which) {
    case GoalPlace::Field::Circumstances:
        return circumstancesField;
    case GoalPlace::Field::Recommendation:
        return recommendationField;
    case GoalPlace::Field::Reservation:
        return reservationField;
    default:
        return assessmentField;
    }
}

} // namespace

AssessmentBox::AssessmentBox(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_verdict(new ChoiceBox(this))
    , m_chip(new ChipLabel(this))
    , m_verdictReason(new QLineEdit(this))
    , m_assessable(new QLineEdit(this))
    , m_decision(new ChoiceBox(this))
    , m_decidedBy(new QLineEdit(this))
    , m_decidedOn(new QLineEdit(this))
    , m_need(text::small({}, this))
{
    lay::column({
        lay::of(this, space::large),
        makeVerdict(),
        lay::column({
            lay::spacing(space::small),
            text::heading(tr("Assessment"), this),
            makeText(GoalPlace::Field::Assessment, tr("Assessment"), 6),
            text::muted(tr("External circumstances"), this),
            makeText(GoalPlace::Field::Circumstances, tr("External circumstances"), 2),
        }),
        makeDecision(),
    });
    using Which = GoalPlace::Field;
    for (const auto& [which, line] :
        {std::pair(Which::VerdictReason, m_verdictReason), std::pair(Which::AssessableFrom, m_assessable),
            std::pair(Which::DecidedBy, m_decidedBy), std::pair(Which::DecidedOn, m_decidedOn)})
        m_fields[which] = new TypedField(drafts, *line);
    m_fields[Which::Verdict] = new TypedField(drafts, *m_verdict);
    m_fields[Which::Decision] = new TypedField(drafts, *m_decision);
    connect(&drafts, &Drafts::tried, this, &AssessmentBox::showNeeds);
}

QLayout* AssessmentBox::makeVerdict()
{
    m_verdict->setAccessibleName(tr("Your verdict"));
    m_verdict->addItem(tr("As computed"), QString());
    for (const Verdict verdict : verdicts())
        m_verdict->addItem(verdictWords(verdict), verdictText(verdict));
    m_verdictReason->setMaxLength(500);
    m_assessable->setPlaceholderText(tr("when it can be determined, such as medio 2010 (mid-2010)"));
    m_assessable->setAccessibleName(tr("When it can be determined"));
    m_assessable->setMaximumWidth(360);
    m_need->setProperty("tone", QStringLiteral("attention"));
    return lay::column({
        lay::spacing(space::small),
        text::heading(tr("Your verdict"), this),
        lay::row({m_verdict, m_chip, lay::wide(m_assessable, 2), lay::room()}),
        m_verdictReason,
        m_need,
    });
}

AnswerEditor* AssessmentBox::makeText(GoalPlace::Field which, const QString& name, int lines)
{
    auto* editor = new AnswerEditor(this);
    editor->setLeastLines(lines);
    editor->setAccessibleName(name);
    m_texts[which] = editor;
    connect(editor, &AnswerEditor::full, this,
        [this] { refuse(*this, Error{tr("A text can have at most 200,000 characters. The rest was left out.")}); });
    connect(&m_drafts, &Drafts::settled, editor, &AnswerEditor::forgetSteps);
    connect(editor, &QPlainTextEdit::textChanged, this, [this, which, editor] {
        if (!m_isFilling)
            m_drafts.touch(GoalPlace{m_goal, which}, editor->toPlainText());
    });
    new BoundMarks(m_workspace, m_drafts, *editor, [this, which] { return TextPlace{m_goal, fieldOf(which)}; });
    return editor;
}

QLayout* AssessmentBox::makeDecision()
{
    m_decision->setAccessibleName(tr("What is recommended to do with the goal"));
    m_decision->addItem(tr("Not chosen"), QString());
    m_decision->addItem(tr("Keep the goal"), QString::number(int(Recommendation::Keep)));
    m_decision->addItem(tr("Change the goal"), QString::number(int(Recommendation::Change)));
    m_decision->addItem(tr("Drop the goal"), QString::number(int(Recommendation::Drop)));
    m_decidedBy->setPlaceholderText(tr("not yet"));
    m_decidedBy->setMaxLength(200);
    offerNames(*m_decidedBy,
        [this] { return m_workspace.book() ? m_workspace.book()->offeredNames() : std::vector<OfferedName>(); });
    m_decidedOn->setPlaceholderText(QStringLiteral("17.3.2010"));
    m_decidedOn->setMaximumWidth(dayWidth);
    auto* by = new QLabel(tr("Decided by"), this);
    by->setBuddy(m_decidedBy);
    auto* on = new QLabel(tr("on"), this);
    on->setBuddy(m_decidedOn);
    m_decidedBy->setAccessibleName(tr("Decided by"));
    m_decidedOn->setAccessibleName(tr("Decided on"));
    return lay::column({
        lay::spacing(space::small),
        text::heading(tr("Recommendation"), this),
        lay::at(m_decision, Qt::AlignLeft),
        makeText(GoalPlace::Field::Recommendation, tr("Recommendation"), 3),
        text::muted(tr("Reservation"), this),
        makeText(GoalPlace::Field::Reservation, tr("Reservation"), 2),
        lay::row({by, lay::wide(m_decidedBy), on, m_decidedOn}),
    });
}

void AssessmentBox::showGoal(const GoalProgress& progress)
{
    if (!m_workspace.book()->assessment(progress.goal->id))
        return;
    m_goal = progress.goal->id;
    m_computed = progress.verdict();
    m_areDifferent = progress.isOpen();
    sayWhatIsComputed();
    for (const auto& [which, field] : m_fields) {
        field->show(GoalPlace{m_goal, which});
        field->input().setEnabled(m_workspace.standing().canWrite());
    }
    showTexts();
    showNeeds();
}

/// There is nothing to differ from where no verdict is computed.
void AssessmentBox::sayWhatIsComputed()
{
    m_verdict->setItemText(0, m_computed ? tr("As computed") : tr("None of your own"));
    m_verdictReason->setPlaceholderText(
        m_computed ? tr("Why it is another than the computed one") : tr("Why you judge it so"));
    m_verdictReason->setAccessibleName(m_computed ? tr("Why your verdict is another") : tr("Why you judge it so"));
}

void AssessmentBox::showTexts()
{
    m_isFilling = true;
    for (const auto& [which, editor] : m_texts) {
        const QString now = m_drafts.shown(GoalPlace{m_goal, which});
        editor->setReadOnly(!m_workspace.standing().canWrite());
        // What is on the screen stands where storing it gives the same.
        if (storedText(editor->toPlainText()) != storedText(now))
            editor->replaceText(now);
    }
    m_isFilling = false;
}

void AssessmentBox::showNeeds()
{
    const auto own = verdictFromText(m_verdict->currentData().toString());
    const auto shown = own ? own : m_computed;
    m_chip->setChip(shown ? verdictChip(*shown) : m_areDifferent ? openReadingChip() : noReadingChip());
    m_verdictReason->setVisible(own || m_drafts.unsaved(GoalPlace{m_goal, GoalPlace::Field::VerdictReason}));
    m_assessable->setVisible(shown == Verdict::CannotTell || !m_assessable->text().isEmpty());
    QString need;
    for (const auto& [which, field] : m_fields) {
        const auto fault = m_drafts.fault(GoalPlace{m_goal, which});
        if (fault && need.isEmpty())
            need = fault->error.message;
    }
    m_need->setText(need);
    m_need->setVisible(!need.isEmpty());
}

void AssessmentBox::focusField(GoalPlace::Field field)
{
    const auto text = m_texts.find(field);
    QWidget& input = text == m_texts.end() ? m_fields.at(field)->input() : *text->second;
    input.setFocus(Qt::TabFocusReason);
}

} // namespace indblik
