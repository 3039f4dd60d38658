// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assessmentbox.h"

#include "ui/answereditor.h"
#include "ui/autosave.h"
#include "ui/chip.h"
#include "ui/choicebox.h"
#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

namespace indblik {

namespace {

constexpr int dayWidth = 170;

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(textFont(TextSize::Heading, true));
    return label;
}

} // namespace

AssessmentBox::AssessmentBox(Workspace& workspace, Autosave& autosave, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_autosave(autosave)
    , m_verdict(new ChoiceBox(this))
    , m_chip(new ChipLabel(this))
    , m_verdictReason(new QLineEdit(this))
    , m_assessable(new QLineEdit(this))
    , m_decision(new ChoiceBox(this))
    , m_decidedBy(new QLineEdit(this))
    , m_decidedOn(new QLineEdit(this))
    , m_need(new QLabel(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::large);
    layout->addWidget(makeVerdict());
    layout->addWidget(makeTexts());
    layout->addWidget(makeDecision());
    for (QLineEdit* field : {m_verdictReason, m_assessable, m_decidedBy, m_decidedOn})
        connect(field, &QLineEdit::editingFinished, this, &AssessmentBox::save);
    for (QComboBox* field : {m_verdict, m_decision})
        connect(field, &QComboBox::activated, this, &AssessmentBox::save);
}

QWidget* AssessmentBox::makeVerdict()
{
    auto* part = new QWidget(this);
    m_verdict->setAccessibleName(tr("Your verdict"));
    m_verdict->addItem(tr("As computed"), QString());
    for (const Verdict verdict : verdicts())
        m_verdict->addItem(verdictWords(verdict), verdictText(verdict));
    m_verdictReason->setPlaceholderText(tr("Why it is another than the computed one"));
    m_verdictReason->setAccessibleName(tr("Why your verdict is another"));
    m_verdictReason->setMaxLength(500);
    m_assessable->setPlaceholderText(tr("when it can be told, such as medio 2010"));
    m_assessable->setAccessibleName(tr("When it can be told"));
    m_assessable->setMaximumWidth(280);
    m_need->setProperty("tone", QStringLiteral("attention"));
    m_need->setFont(textFont(TextSize::Small));
    m_need->setWordWrap(true);
    m_need->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_verdict);
    line->addWidget(m_chip);
    line->addWidget(m_assessable, 1);
    line->addStretch(1);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(heading(tr("Your verdict"), part));
    layout->addLayout(line);
    layout->addWidget(m_verdictReason);
    layout->addWidget(m_need);
    return part;
}

AnswerEditor* AssessmentBox::makeText(GoalText which, const QString& name, int lines)
{
    auto* editor = new AnswerEditor(this);
    editor->setLeastLines(lines);
    editor->setAccessibleName(name);
    m_texts[which] = editor;
    connect(editor, &QPlainTextEdit::textChanged, this, [this, which, editor] {
        if (!m_isFilling)
            m_autosave.touch(GoalTextPlace{m_goal, which}, editor->toPlainText());
    });
    return editor;
}

QWidget* AssessmentBox::makeTexts()
{
    auto* part = new QWidget(this);
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(heading(tr("Assessment"), part));
    layout->addWidget(makeText(GoalText::Assessment, tr("Assessment"), 6));
    return part;
}

QWidget* AssessmentBox::makeDecision()
{
    auto* part = new QWidget(this);
    m_decision->setAccessibleName(tr("What is recommended to do with the goal"));
    m_decision->addItem(tr("Not said"), -1);
    m_decision->addItem(tr("Keep the goal"), int(Recommendation::Keep));
    m_decision->addItem(tr("Change the goal"), int(Recommendation::Change));
    m_decision->addItem(tr("Drop the goal"), int(Recommendation::Drop));
    m_decidedBy->setPlaceholderText(tr("not yet"));
    m_decidedBy->setMaxLength(200);
    m_decidedOn->setPlaceholderText(QStringLiteral("17.3.2010"));
    m_decidedOn->setMaximumWidth(dayWidth);
    auto* decided = new QHBoxLayout;
    decided->setSpacing(space::small);
    auto* by = new QLabel(tr("Decided by"), part);
    by->setBuddy(m_decidedBy);
    auto* on = new QLabel(tr("on"), part);
    on->setBuddy(m_decidedOn);
    m_decidedBy->setAccessibleName(tr("Decided by"));
    m_decidedOn->setAccessibleName(tr("Decided on"));
    decided->addWidget(by);
    decided->addWidget(m_decidedBy, 1);
    decided->addWidget(on);
    decided->addWidget(m_decidedOn);
    auto* reservation = new QLabel(tr("On condition"), part);
    reservation->setProperty("tone", QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(heading(tr("Recommendation"), part));
    layout->addWidget(m_decision, 0, Qt::AlignLeft);
    layout->addWidget(makeText(GoalText::Recommendation, tr("Recommendation"), 3));
    layout->addWidget(reservation);
    layout->addWidget(makeText(GoalText::Reservation, tr("On condition"), 2));
    layout->addLayout(decided);
    return part;
}

void AssessmentBox::show(const GoalProgress& progress)
{
    const GoalAssessment* assessment = m_workspace.book()->assessment(progress.goal->id);
    if (!assessment)
        return;
    const bool isOther = m_goal != progress.goal->id;
    m_goal = progress.goal->id;
    m_computed = progress.verdict();
    const bool canWrite = m_workspace.standing().canWrite();
    for (QWidget* field :
        std::initializer_list<QWidget*>{m_verdict, m_verdictReason, m_assessable, m_decision, m_decidedBy, m_decidedOn})
        field->setEnabled(canWrite);
    showTexts(*assessment);
    if (isOther || m_shown != *assessment) {
        m_verdict->setCurrentIndex(assessment->verdict ? m_verdict->findData(verdictText(*assessment->verdict)) : 0);
        m_verdictReason->setText(assessment->verdictReason);
        m_assessable->setText(assessment->assessableFrom ? assessment->assessableFrom->text(QLocale()) : QString());
        m_decision->setCurrentIndex(m_decision->findData(assessment->decision ? int(*assessment->decision) : -1));
        m_decidedBy->setText(assessment->decidedBy);
        m_decidedOn->setText(FuzzyDate::dayText(assessment->decidedOn, QLocale()));
    }
    m_shown = *assessment;
    showNeeds();
}

void AssessmentBox::showTexts(const GoalAssessment& assessment)
{
    m_isFilling = true;
    const std::pair<GoalText, const QString*> stored[] = {{GoalText::Assessment, &assessment.assessment},
        {GoalText::Recommendation, &assessment.recommendation}, {GoalText::Reservation, &assessment.reservation}};
    for (const auto& [which, text] : stored) {
        AnswerEditor* editor = m_texts[which];
        const QString now = m_autosave.unsaved(GoalTextPlace{m_goal, which}).value_or(*text);
        editor->setReadOnly(!m_workspace.standing().canWrite());
        if (editor->toPlainText() != now)
            editor->setPlainText(now);
    }
    m_isFilling = false;
}

GoalAssessment AssessmentBox::written() const
{
    GoalAssessment now = *m_workspace.book()->assessment(m_goal);
    now.verdict = verdictFromText(m_verdict->currentData().toString());
    now.verdictReason = now.verdict ? m_verdictReason->text().simplified() : QString();
    const int decision = m_decision->currentData().toInt();
    now.decision = decision < 0 ? std::nullopt : std::optional(Recommendation(decision));
    now.decidedBy = m_decidedBy->text().simplified();
    // What cannot be read yet takes nothing away.
    if (const auto date = FuzzyDate::read(m_assessable->text()); date || m_assessable->text().trimmed().isEmpty())
        now.assessableFrom = date;
    if (const auto day = FuzzyDate::readDay(m_decidedOn->text()); day || m_decidedOn->text().trimmed().isEmpty())
        now.decidedOn = day;
    return now;
}

void AssessmentBox::showNeeds()
{
    const auto own = verdictFromText(m_verdict->currentData().toString());
    const auto shown = own ? own : m_computed;
    m_chip->setChip(shown ? verdictChip(*shown) : openReadingChip());
    m_verdictReason->setVisible(own.has_value());
    m_assessable->setVisible(shown == Verdict::CannotTell);
    QString need;
    const QString date = m_assessable->text().trimmed();
    const QString day = m_decidedOn->text().trimmed();
    if (own && own != m_computed && m_verdictReason->text().trimmed().isEmpty())
        need = tr("Your verdict is another than the computed one. Write why, then it is saved.");
    else if (!date.isEmpty() && !FuzzyDate::read(date))
        need = tr("“%1” is no date. Write it as “1.4.2012” or “medio 2012”.").arg(date);
    else if (!day.isEmpty() && !FuzzyDate::readDay(day))
        need = tr("“%1” is no day. Write it as “1.4.2012”.").arg(day);
    m_need->setText(need);
    m_need->setVisible(!need.isEmpty());
}

bool AssessmentBox::save()
{
    showNeeds();
    if (!m_shown || !m_workspace.book() || !m_workspace.book()->assessment(m_goal))
        return true;
    const GoalAssessment now = written();
    const bool lacksReason = now.verdict && now.verdict != m_computed && now.verdictReason.isEmpty();
    // The words beside the field say what is missing; what was chosen stays to be completed.
    if (lacksReason || now == *m_workspace.book()->assessment(m_goal))
        return !lacksReason;
    if (const auto saved = m_workspace.goals().save(now); !saved) {
        Q_EMIT refused(saved.error());
        return false;
    }
    return true;
}

} // namespace indblik
