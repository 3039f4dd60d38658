// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/assessmentbox.h"

#include "ui/parts/answereditor.h"
#include "ui/parts/autosave.h"
#include "ui/parts/chip.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/linesaving.h"
#include "ui/parts/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

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
    for (QLineEdit* field : {m_verdictReason, m_assessable, m_decidedBy, m_decidedOn}) {
        field->setProperty(LineSaving::property, true);
        connect(field, &QLineEdit::editingFinished, this, &AssessmentBox::save);
    }
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
    m_verdictReason->setMaxLength(500);
    m_assessable->setPlaceholderText(tr("when it can be told, such as medio 2010"));
    m_assessable->setAccessibleName(tr("When it can be told"));
    m_assessable->setMaximumWidth(360);
    m_need->setProperty("tone", QStringLiteral("attention"));
    m_need->setFont(textFont(TextSize::Small));
    m_need->setWordWrap(true);
    m_need->setTextFormat(Qt::PlainText);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_verdict);
    line->addWidget(m_chip);
    line->addWidget(m_assessable, 2);
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
    connect(editor, &AnswerEditor::full, this,
        [this] { Q_EMIT refused(Error{tr("A text takes 200,000 characters. The rest was left out.")}); });
    connect(&m_autosave, &Autosave::settled, editor, &AnswerEditor::forgetSteps);
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

AssessmentBox::Fields AssessmentBox::fieldsOf(const GoalAssessment& assessment)
{
    return {assessment.verdict ? verdictText(*assessment.verdict) : QString(), assessment.verdictReason,
        assessment.assessableFrom ? assessment.assessableFrom->text(QLocale()) : QString(),
        QString::number(assessment.decision ? int(*assessment.decision) : -1), assessment.decidedBy,
        FuzzyDate::dayText(assessment.decidedOn, QLocale())};
}

AssessmentBox::Fields AssessmentBox::typed() const
{
    return {m_verdict->currentData().toString(), m_verdictReason->text(), m_assessable->text(),
        m_decision->currentData().toString(), m_decidedBy->text(), m_decidedOn->text()};
}

/// What is being typed stays; what was not touched becomes what is stored.
void AssessmentBox::put(const Fields& stored)
{
    const Fields now = typed();
    const auto isUntouched = [&](QString Fields::*field) { return now.*field == m_stored.*field; };
    const std::pair<QLineEdit*, QString Fields::*> lines[] = {{m_verdictReason, &Fields::verdictReason},
        {m_assessable, &Fields::assessable}, {m_decidedBy, &Fields::decidedBy}, {m_decidedOn, &Fields::decidedOn}};
    for (const auto& [line, field] : lines) {
        if (isUntouched(field) && line->text() != stored.*field)
            line->setText(stored.*field);
    }
    if (isUntouched(&Fields::verdict))
        m_verdict->setCurrentIndex(std::max(0, m_verdict->findData(stored.verdict)));
    if (isUntouched(&Fields::decision))
        m_decision->setCurrentIndex(m_decision->findData(stored.decision.toInt()));
    m_stored = stored;
}

void AssessmentBox::show(const GoalProgress& progress)
{
    const GoalAssessment* assessment = m_workspace.book()->assessment(progress.goal->id);
    if (!assessment)
        return;
    const bool isOther = m_goal != progress.goal->id || m_account != assessment->account;
    m_goal = progress.goal->id;
    m_account = assessment->account;
    m_computed = progress.verdict();
    m_areDifferent = progress.isOpen();
    sayWhatIsComputed();
    const bool canWrite = m_workspace.standing().canWrite();
    for (QWidget* field :
        std::initializer_list<QWidget*>{m_verdict, m_verdictReason, m_assessable, m_decision, m_decidedBy, m_decidedOn})
        field->setEnabled(canWrite);
    if (isOther)
        m_stored = typed();
    put(fieldsOf(*assessment));
    showTexts(*assessment);
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

void AssessmentBox::showTexts(const GoalAssessment& assessment)
{
    m_isFilling = true;
    const std::pair<GoalText, const QString*> stored[] = {{GoalText::Assessment, &assessment.assessment},
        {GoalText::Recommendation, &assessment.recommendation}, {GoalText::Reservation, &assessment.reservation}};
    for (const auto& [which, text] : stored) {
        AnswerEditor* editor = m_texts[which];
        const QString now = m_autosave.unsaved(GoalTextPlace{m_goal, which}).value_or(*text);
        editor->setReadOnly(!m_workspace.standing().canWrite());
        // What is on the screen stands where storing it gives the same.
        if (storedText(editor->toPlainText()) != storedText(now))
            editor->replaceText(now);
    }
    m_isFilling = false;
}

GoalAssessment AssessmentBox::written(const GoalAssessment& stored) const
{
    GoalAssessment now = stored;
    const Fields fields = typed();
    const auto isChanged = [&](QString Fields::*field) { return fields.*field != m_stored.*field; };
    const auto own = verdictFromText(fields.verdict);
    const QString reason = own ? fields.verdictReason.simplified() : QString();
    const bool lacksReason = own && own != m_computed && reason.isEmpty();
    if ((isChanged(&Fields::verdict) || isChanged(&Fields::verdictReason)) && !lacksReason) {
        now.verdict = own;
        now.verdictReason = reason;
    }
    const int decision = fields.decision.toInt();
    if (isChanged(&Fields::decision))
        now.decision = decision < 0 ? std::nullopt : std::optional(Recommendation(decision));
    if (isChanged(&Fields::decidedBy))
        now.decidedBy = fields.decidedBy.simplified();
    const auto date = FuzzyDate::read(fields.assessable);
    if (isChanged(&Fields::assessable) && (date || fields.assessable.trimmed().isEmpty()))
        now.assessableFrom = date;
    const auto day = FuzzyDate::readDay(fields.decidedOn);
    if (isChanged(&Fields::decidedOn) && (day || fields.decidedOn.trimmed().isEmpty()))
        now.decidedOn = day;
    return now;
}

QString AssessmentBox::need() const
{
    const Fields fields = typed();
    const auto own = verdictFromText(fields.verdict);
    const bool isNew = fields.verdict != m_stored.verdict || fields.verdictReason != m_stored.verdictReason;
    if (isNew && own && own != m_computed && fields.verdictReason.trimmed().isEmpty())
        return m_computed ? tr("Your verdict is another than the computed one. Write why, then it is saved.")
                          : tr("No single verdict is computed. Write why you judge it so, then it is saved.");
    if (const QString date = fields.assessable.trimmed(); !date.isEmpty() && !FuzzyDate::read(date))
        return tr("“%1” is no date. Write it as “1.4.2012” or “medio 2012”.").arg(date);
    if (const QString day = fields.decidedOn.trimmed(); !day.isEmpty() && !FuzzyDate::readDay(day))
        return tr("“%1” is no day. Write it as “1.4.2012”.").arg(day);
    return {};
}

void AssessmentBox::showNeeds()
{
    const auto own = verdictFromText(m_verdict->currentData().toString());
    const auto shown = own ? own : m_computed;
    m_chip->setChip(shown ? verdictChip(*shown) : m_areDifferent ? openReadingChip() : noReadingChip());
    m_verdictReason->setVisible(own.has_value());
    m_assessable->setVisible(shown == Verdict::CannotTell || !m_assessable->text().isEmpty());
    const QString words = need();
    m_need->setText(words);
    m_need->setVisible(!words.isEmpty());
}

bool AssessmentBox::save()
{
    showNeeds();
    const AccountBook* book = m_workspace.book();
    const GoalAssessment* stored = book ? book->assessment(m_goal) : nullptr;
    // Another year may have come into view while another page was shown.
    if (!stored || stored->account != m_account || !m_workspace.standing().canWrite() || typed() == m_stored)
        return true;
    const QString words = need();
    if (const GoalAssessment now = written(*stored); now != *stored) {
        if (const auto saved = m_workspace.goals().save(now); !saved) {
            Q_EMIT refused(saved.error());
            return false;
        }
    }
    return words.isEmpty();
}

} // namespace indblik
