// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/goals/readingsbox.h"

#include "ui/goals/targetdialog.h"
#include "ui/parts/chip.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/noticebox.h"
#include "ui/parts/pieces.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/reasonbox.h"
#include "ui/parts/refusal.h"
#include "ui/parts/texts.h"
#include "ui/parts/wrappedlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <utility>

namespace indblik {

namespace {

constexpr auto targetProperty = "target"; ///< the one that a button edits

QLabel* figureLabel(const QString& text, QWidget* parent, bool isHead = false)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setFont(textFont(isHead ? TextSize::Small : TextSize::Body, isHead));
    if (isHead)
        label->setProperty("tone", QStringLiteral("muted"));
    return label;
}

QPushButton* linkButton(const QString& text, const QString& spoken, QWidget* parent)
{
    auto* button = smallLinkButton(text, parent);
    button->setAccessibleName(spoken);
    return button;
}

ReasonBox::Step choiceOf(const TargetId& target, const QString& words)
{
    return {.place = {ReasonPlace::Of::Interpretation, {}, target.text()},
        .question = ReadingsBox::tr("Why is the goal interpreted as “%1”? The account prints the reason.").arg(words),
        .act = ReadingsBox::tr("Choose")};
}

} // namespace

ReadingsBox::ReadingsBox(Workspace& workspace, Drafts& drafts, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_notice(new NoticeBox(this))
    , m_reason(new WrappedLabel({}, this))
    , m_reopen(linkButton(tr("Undo the choice"), this))
    , m_readings(new QVBoxLayout)
    , m_ask(new ReasonBox(drafts, this, Qt::Vertical))
    , m_add(remarkButton(tr("Add an interpretation …"), this))
{
    auto* name = text::heading(tr("How the goal is interpreted"), this);
    m_readings->setSpacing(space::small);
    lay::column({
        lay::of(this, space::small),
        name,
        m_notice,
        m_reason,
        lay::at(m_reopen, Qt::AlignLeft),
        m_readings,
        m_ask,
        m_add,
    });
    connect(m_ask, &ReasonBox::reasonGiven, this, [this](const QString& reason) {
        if (const auto chosen = m_workspace.goals().choose(m_asked, reason); !chosen)
            return refuse(*this, chosen.error());
        m_ask->dismiss();
        giveCursorTo(m_asked);
    });
    connect(
        m_reopen, &QPushButton::clicked, this, [this] { doneOrRefused(*this, m_workspace.goals().reopen(m_goal)); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        Target fresh;
        fresh.goal = m_goal;
        edit(fresh, true);
    });
}

/// All that is shown of it, to tell whether anything differs.
QString ReadingsBox::toldOf(const GoalProgress& progress)
{
    const Tongue tongue = Tongue::ofProgram();
    QStringList told{progress.goal->id.text(), progress.goal->chosen ? progress.goal->chosen->reason : QString()};
    for (const Reading& reading : progress.readings) {
        const Target& target = *reading.target;
        told += {target.id.text(), QString::number(target.revision), QString::number(reading.isChosen),
            reading.list ? listWords(*reading.list, tongue) : QString()};
        for (const Progress& each : reading.progress) {
            told += {verdictText(each.verdict), untoldWords(each, target, tongue),
                reachedWords(each, target, reading.unit(), tongue), wantedText(each, reading.unit(), tongue),
                projectionWords(each, target, reading.unit(), tongue),
                each.points ? changeText(*each.points, tongue) : QString(),
                each.relative ? changeText(*each.relative, tongue) : QString()};
            for (const std::optional<Measured>& measured : {each.base, each.actual, each.other})
                told += measured
                            ? measured->period.key() + u' ' + unitValueText(measured->value, reading.unit(), tongue)
                            : QString();
        }
        for (const Series* series : reading.series)
            told += seriesName(*series, tongue);
    }
    return told.join(u'\n');
}

void ReadingsBox::showGoal(const GoalProgress& progress)
{
    if (m_goal != progress.goal->id)
        m_ask->leave();
    m_goal = progress.goal->id;
    // What has the cursor stays where nothing differs.
    if (QString told = toldOf(progress); told == std::exchange(m_told, told))
        return;
    while (QLayoutItem* item = m_readings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_choosable.clear();
    const bool canWrite = m_workspace.standing().canWrite();
    m_notice->setVisible(progress.isOpen());
    if (progress.isOpen())
        m_notice->say(openReadingChip(),
            tr("The goal can be interpreted in %n way(s), and the interpretations give different verdicts. Choose the one that applies and say why; until then the account prints them all.",
                nullptr, int(progress.readings.size())));
    const auto& chosen = progress.goal->chosen;
    m_reason->setVisible(chosen.has_value());
    m_reason->setText(chosen ? tr("Chosen because: %1").arg(chosen->reason) : QString());
    m_reopen->setVisible(chosen && canWrite);
    for (const Reading& reading : progress.readings)
        addReading(reading, progress.readings.size() > 1);
    m_add->setVisible(canWrite);
    offerReason();
}

/// What was begun for a reading of this goal.
void ReadingsBox::offerReason()
{
    for (const auto& [target, words] : m_choosable) {
        if (m_ask->offerAgain(choiceOf(target, words)))
            m_asked = target;
    }
}

void ReadingsBox::addReading(const Reading& reading, bool isOneOfSeveral)
{
    auto* card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto* layout = lay::column({
        lay::of(card, space::tight, {space::medium, space::small, space::medium, space::small}),
        makeHead(reading, card),
    });
    if (!reading.target->wording.isEmpty()) {
        auto* wording = new WrappedLabel(reading.target->wording, card);
        wording->setProperty("tone", QStringLiteral("muted"));
        wording->setFont(textFont(TextSize::Small));
        layout->addWidget(wording);
    }
    if (!reading.series.empty() && reading.first().actual)
        layout->addWidget(makeFigures(reading, card));
    for (const QString& remark : remarksOf(reading))
        layout->addWidget(new WrappedLabel(remark, card));
    if (m_workspace.standing().canWrite())
        layout->addWidget(makeSteps(reading, isOneOfSeveral, card));
    m_readings->addWidget(card);
    card->show();
}

QWidget* ReadingsBox::makeHead(const Reading& reading, QWidget* parent)
{
    auto* head = new QWidget(parent);
    auto* words =
        new WrappedLabel(targetWords(*reading.target, reading.unit(), reading.otherName(), Tongue::ofProgram()), head);
    words->setFont(textFont(TextSize::Body, true));
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    layout->addWidget(words, 1);
    if (reading.isChosen) {
        auto* chosen = new ChipLabel(head);
        chosen->setChip({tr("Counts"), Shape::Star, Tone::Accent});
        layout->addWidget(chosen, 0, Qt::AlignTop);
    }
    auto* verdict = new ChipLabel(head);
    Chip chip = verdictChip(reading.first().verdict);
    chip.word = verdictWords(reading.first());
    verdict->setChip(chip);
    layout->addWidget(verdict, 0, Qt::AlignTop);
    return head;
}

/// A row for each group it is measured on: where it began, where it is, how it changed in points and percent.
QWidget* ReadingsBox::makeFigures(const Reading& reading, QWidget* parent)
{
    auto* figures = new QWidget(parent);
    auto* grid = new QGridLayout(figures);
    grid->setContentsMargins(0, space::tight, 0, space::tight);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const Progress& first = reading.first();
    const QString heads[] = {first.base ? first.base->period.text(QLocale()) : QString(),
        first.actual->period.text(QLocale()), tr("percentage points"), tr("per cent"), tr("to be reached")};
    for (int column = 0; column < int(std::size(heads)); ++column)
        grid->addWidget(figureLabel(heads[column], figures, true), 0, column + 1);
    for (size_t i = 0; i < reading.series.size(); ++i)
        fillRow(*grid, int(i) + 1, reading, i, figures);
    return figures;
}

void ReadingsBox::fillRow(QGridLayout& grid, int row, const Reading& reading, size_t at, QWidget* parent) const
{
    const Tongue tongue = Tongue::ofProgram();
    const Series& series = *reading.series[at];
    const Progress& progress = reading.progress[at];
    const auto value = [&](const std::optional<Ratio>& number) {
        return number ? unitValueText(*number, series.unit, tongue) : QString();
    };
    const QString measuredOn = series.population.isEmpty() ? series.title : series.population;
    auto* name = new WrappedLabel(
        progress.isProposed ? tr("%1 (proposed, no figures yet)").arg(measuredOn) : measuredOn, parent);
    name->setToolTip(plainToolTip(seriesName(series, tongue)));
    grid.addWidget(name, row, 0);
    // The heads have the years of the first row; another one stands in its cell.
    const Progress& heads = reading.first();
    const auto measured = [&](const std::optional<Measured>& figure, const std::optional<Measured>& head) {
        if (!figure)
            return QString();
        const bool isOther = !head || head->period != figure->period;
        return value(figure->value)
               + (isOther ? QStringLiteral(" (%1)").arg(figure->period.text(QLocale())) : QString());
    };
    const QString base = measured(progress.base, heads.base);
    const QString actual = measured(progress.actual, heads.actual);
    // The unit stands in the head of the two columns of changes.
    const QString points = progress.points ? signedText(*progress.points, QLocale()) : QString();
    const QString relative = progress.relative ? changeText(*progress.relative, tongue) : QString();
    const QString cells[] = {base, actual, points, relative, wantedText(progress, series.unit, tongue)};
    for (int column = 0; column < int(std::size(cells)); ++column)
        grid.addWidget(figureLabel(cells[column], parent), row, column + 1);
    auto* chip = new ChipLabel(parent);
    Chip verdict = verdictChip(progress.verdict);
    verdict.word = verdictWords(progress);
    chip->setChip(verdict);
    grid.addWidget(chip, row, int(std::size(cells)) + 1, Qt::AlignLeft | Qt::AlignVCenter);
}

QStringList ReadingsBox::remarksOf(const Reading& reading) const
{
    const Tongue tongue = Tongue::ofProgram();
    const Progress& progress = reading.first();
    QStringList remarks;
    if (reading.list)
        remarks.append(listWords(*reading.list, tongue) + u'.');
    remarks.append(untoldWords(progress, *reading.target, tongue));
    remarks.append(standInWords(reading, tongue));
    if (progress.isEarly && reading.target->due)
        remarks.append(tr("The figure of %1 is not there yet; the verdict is based on that of %2.")
                           .arg(reading.target->due->text(QLocale()), progress.actual->period.text(QLocale())));
    remarks.append(projectionWords(progress, *reading.target, reading.unit(), tongue));
    if (!reading.target->reason.isEmpty())
        remarks.append(tr("Changed because: %1").arg(reading.target->reason));
    remarks.removeAll(QString());
    return remarks;
}

QWidget* ReadingsBox::makeSteps(const Reading& reading, bool isOneOfSeveral, QWidget* parent)
{
    auto* steps = new QWidget(parent);
    auto* layout = new QHBoxLayout(steps);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::small);
    const QString words = targetWords(*reading.target, reading.unit(), reading.otherName(), Tongue::ofProgram());
    if (isOneOfSeveral && !reading.isChosen) {
        auto* choose =
            linkButton(tr("Choose this interpretation …"), tr("Choose the interpretation %1").arg(words), steps);
        layout->addWidget(choose);
        m_choosable.emplace_back(reading.target->id, words);
        connect(choose, &QPushButton::clicked, this, [this, id = reading.target->id] { this->choose(id); });
    }
    auto* change = linkButton(tr("Edit …"), tr("Edit the interpretation %1").arg(words), steps);
    change->setProperty(targetProperty, reading.target->id.text());
    layout->addWidget(change);
    layout->addStretch(1);
    connect(change, &QPushButton::clicked, this, [this, target = *reading.target] { edit(target, false); });
    return steps;
}

void ReadingsBox::choose(const TargetId& target)
{
    for (const auto& [id, words] : m_choosable) {
        if (id != target)
            continue;
        m_asked = target;
        m_ask->ask(choiceOf(target, words));
        Q_EMIT asked(m_ask);
        return;
    }
}

void ReadingsBox::edit(const Target& target, bool isNew)
{
    TargetDialog dialog(m_workspace, target, isNew, this);
    dialog.exec();
    giveCursorTo(target.id);
}

/// What had it may have been made anew meanwhile.
void ReadingsBox::giveCursorTo(const TargetId& target)
{
    QPushButton* wanted = m_add;
    const auto buttons = findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->isVisible() && button->property(targetProperty).toString() == target.text())
            wanted = button;
    }
    wanted->setFocus(Qt::TabFocusReason);
}

} // namespace indblik
