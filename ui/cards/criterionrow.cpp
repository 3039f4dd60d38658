// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/criterionrow.h"

#include "ui/parts/chip.h"
#include "ui/parts/icons.h"
#include "ui/parts/linesaving.h"
#include "ui/parts/look.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace indblik {

CriterionRow::CriterionRow(const Criterion& criterion, QWidget* parent)
    : QFrame(parent)
    , m_text(makeField(tr("Success criterion"), tr("the women visited who get a larger network")))
    , m_target(makeField(tr("Target"), tr("at least 70 %")))
    , m_base(makeField(tr("Began at"), tr("8 of 20")))
    , m_actual(makeField(tr("Reached"), tr("14 of 20")))
    , m_measured(makeField(tr("Counted"), tr("ultimo 2011")))
    , m_remove(new QToolButton(this))
    , m_reached(new ChipLabel(this))
    , m_told(new QLabel(this))
{
    setProperty("role", QStringLiteral("card"));
    m_remove->setIcon(icon("delete"));
    m_remove->setAccessibleName(tr("Delete the success criterion"));
    m_remove->setToolTip(m_remove->accessibleName());
    connect(m_remove, &QToolButton::clicked, this, &CriterionRow::removalWanted);
    m_told->setFont(textFont(TextSize::Small));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);

    auto* first = new QHBoxLayout;
    first->setSpacing(space::small);
    first->addWidget(m_text, 1);
    first->addWidget(m_reached);
    first->addWidget(m_remove);
    auto* figures = new QGridLayout;
    figures->setHorizontalSpacing(space::small);
    figures->setVerticalSpacing(2);
    int column = 0;
    for (QLineEdit* field : {m_target, m_base, m_actual, m_measured}) {
        auto* label = new QLabel(field->accessibleName(), this);
        label->setProperty("tone", QStringLiteral("muted"));
        label->setFont(textFont(TextSize::Small));
        figures->addWidget(label, 0, column);
        figures->addWidget(field, 1, column);
        figures->setColumnStretch(column++, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    layout->setSpacing(space::small);
    layout->addLayout(first);
    layout->addLayout(figures);
    layout->addWidget(m_told);
    showCriterion(criterion);
}

QLineEdit* CriterionRow::makeField(const QString& name, const QString& example)
{
    auto* field = new QLineEdit(this);
    field->setAccessibleName(name);
    field->setPlaceholderText(example);
    field->setMaxLength(500);
    field->setProperty(LineSaving::property, true);
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        // Leaving a field that nobody typed in is no edit.
        if (field->isModified())
            take();
    });
    return field;
}

void CriterionRow::showCriterion(const Criterion& criterion)
{
    m_criterion = criterion;
    const QLocale locale;
    const bool hasTarget = criterion.target.count || criterion.target.share;
    const std::pair<QLineEdit*, QString> texts[] = {{m_text, criterion.text},
        {m_target, hasTarget ? targetText(criterion.target, locale) : QString()},
        {m_base, measurementTyped(criterion.base, locale)}, {m_actual, measurementTyped(criterion.actual, locale)},
        {m_measured, criterion.measured ? criterion.measured->text(locale) : QString()}};
    for (const auto& [field, text] : texts) {
        if (!field->isModified())
            field->setText(text);
    }
    showVerdict();
}

void CriterionRow::showVerdict()
{
    m_reached->setVisible(!m_criterion.actual.isEmpty());
    m_reached->setChip(reachedChip(reached(m_criterion)));
    if (const QString fault = read().second; isTyped() && !fault.isEmpty())
        return tell(fault, QStringLiteral("attention"));
    const QString counted = measurementText(m_criterion.actual, QLocale());
    const bool isTypedShare = m_criterion.actual.stated.has_value();
    tell(isTypedShare ? tr("%1. Write “14 of 20” if you know the counts.").arg(counted) : counted,
        QStringLiteral("muted"));
    m_told->setVisible(m_criterion.actual.of.has_value() || isTypedShare);
}

void CriterionRow::tell(const QString& text, const QString& tone)
{
    setTone(m_told, tone);
    m_told->setText(text);
    m_told->show();
}

/// What the fields say, and what of it cannot be read.
std::pair<Criterion, QString> CriterionRow::read() const
{
    Criterion read = m_criterion;
    read.text = m_text->text().simplified();
    QString fault;
    const auto note = [&fault](const QLineEdit* field, const QString& message) {
        if (fault.isEmpty())
            fault = QStringLiteral("%1: %2").arg(field->accessibleName(), message);
    };
    if (read.text.isEmpty())
        note(m_text, tr("Write what shows that the initiative succeeds."));
    if (const auto target = readTarget(m_target->text()))
        read.target = *target;
    else
        note(m_target, target.error().message);
    for (auto [field, into] : {std::pair(m_base, &read.base), std::pair(m_actual, &read.actual)}) {
        if (const auto measured = readMeasurement(field->text()))
            *into = *measured;
        else
            note(field, measured.error().message);
    }
    read.measured = FuzzyDate::read(m_measured->text());
    if (!m_measured->text().trimmed().isEmpty() && !read.measured)
        note(m_measured, tr("“%1” is no date. Write it as “1.4.2012” or “ultimo 2011”.").arg(m_measured->text()));
    return {read, fault};
}

bool CriterionRow::take()
{
    const auto [written, fault] = read();
    if (!fault.isEmpty()) {
        tell(fault, QStringLiteral("attention"));
        return false;
    }
    if (written == m_criterion && written.revision > 0)
        settle();
    else
        Q_EMIT changed(written);
    return !isTyped();
}

void CriterionRow::settle()
{
    for (QLineEdit* field : {m_text, m_target, m_base, m_actual, m_measured})
        field->setModified(false);
    showCriterion(Criterion(m_criterion));
}

bool CriterionRow::isTyped() const
{
    const auto fields = {m_text, m_target, m_base, m_actual, m_measured};
    return std::any_of(fields.begin(), fields.end(), [](const QLineEdit* field) { return field->isModified(); });
}

bool CriterionRow::finish()
{
    return !isTyped() || take();
}

void CriterionRow::setReadOnly(bool isReadOnly)
{
    for (QLineEdit* field : {m_text, m_target, m_base, m_actual, m_measured})
        field->setReadOnly(isReadOnly);
    m_remove->setVisible(!isReadOnly);
}

void CriterionRow::focusText()
{
    m_text->setFocus(Qt::TabFocusReason);
}

void CriterionRow::focusActual()
{
    m_actual->setFocus(Qt::TabFocusReason);
}

QWidget* CriterionRow::continueTabOrder(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_text, m_remove, m_target, m_base, m_actual, m_measured}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

} // namespace indblik
