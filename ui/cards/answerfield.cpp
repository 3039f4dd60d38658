// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/answerfield.h"

#include "core/domain/answertable.h"
#include "core/figuretext.h"
#include "core/judge/cards/completeness.h"
#include "ui/cards/cellgrid.h"
#include "ui/cards/lastyearpane.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/chip.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/keys.h"
#include "ui/parts/look.h"
#include "ui/parts/plaintooltip.h"
#include "ui/parts/wrappedlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

#include <utility>

namespace indblik {

namespace {

/// What people call a field has no letter that leads there.
QString withoutLetter(QString label)
{
    return label.replace(u'&', QStringLiteral("&&"));
}

} // namespace

AnswerField::AnswerField(const Field& field, Year year, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_year(year)
    , m_name(new WrappedLabel(withoutLetter(field.labelIn(year)), this))
    , m_words(new QLabel(this))
    , m_guidance(new WrappedLabel(field.guidance, this))
    , m_review(new ChipLabel(this))
    , m_confirm(new QPushButton(tr("Confirm"), this))
    , m_history(new QPushButton(tr("History"), this))
    , m_editor(new AnswerEditor(this))
    , m_answer(new QHBoxLayout)
{
    const QString label = field.labelIn(year);
    makeTop(label);
    makeAnswer(label);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_name, 1);
    line->addWidget(m_words, 0, Qt::AlignTop);
    line->addWidget(m_confirm, 0, Qt::AlignTop);
    line->addWidget(m_history, 0, Qt::AlignTop);
    auto* hint = new QHBoxLayout;
    hint->setSpacing(space::small);
    hint->addWidget(m_review, 0, Qt::AlignTop);
    hint->addWidget(m_guidance, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::tight);
    layout->addLayout(line);
    layout->addLayout(hint);
    layout->addSpacing(2);
    layout->addLayout(m_answer);
    if (m_understood)
        layout->addWidget(m_understood);

    connect(m_history, &QPushButton::clicked, this, [this, label] { Q_EMIT historyWanted(label); });
    connect(m_confirm, &QPushButton::clicked, this, &AnswerField::confirmWanted);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        showWords();
        if (m_isShowing)
            return;
        showConfirm();
        if (isBeside())
            m_before->compareSoon(text());
        Q_EMIT typed();
    });
}

void AnswerField::makeTop(const QString& label)
{
    m_name->setFont(textFont(TextSize::Heading, true));
    m_name->setBuddy(m_editor);
    for (QLabel* quiet : {m_words, m_guidance}) {
        quiet->setProperty("tone", QStringLiteral("muted"));
        quiet->setFont(textFont(TextSize::Small));
    }
    m_guidance->setVisible(!m_field.guidance.isEmpty());
    m_words->setContentsMargins(0, 3, 0, 0); // on the line of the links beside it
    for (QPushButton* button : {m_confirm, m_history}) {
        button->setProperty("role", QStringLiteral("link"));
        button->setFont(textFont(TextSize::Small, true));
    }
    m_history->setAccessibleName(tr("History of %1").arg(label));
    m_confirm->setAccessibleName(tr("Confirm %1").arg(label));
    m_review->hide();
    m_confirm->hide();
}

void AnswerField::makeAnswer(const QString& label)
{
    m_editor->setAccessibleName(label);
    m_editor->setAccessibleDescription(m_field.guidance);
    m_editor->setWhatsThis(plainToolTip(m_field.guidance));
    m_editor->setListWanted(m_field.kind == FieldKind::List);
    m_answer->setSpacing(space::medium);
    m_answer->addWidget(m_editor, 2, Qt::AlignTop);
    if (m_field.kind == FieldKind::Choice)
        makeChoices(label);
    if (m_field.kind == FieldKind::Table)
        makeCells(label);
    if (m_field.kind == FieldKind::Date || m_field.kind == FieldKind::Amount || m_field.kind == FieldKind::Number) {
        m_editor->setLeastLines(1);
        m_understood = new QLabel(this);
        m_understood->setTextFormat(Qt::PlainText);
        m_understood->setFont(textFont(TextSize::Small));
    }
}

void AnswerField::makeChoices(const QString& label)
{
    m_editor->hide();
    m_choices = new ChoiceBox(this);
    m_choices->setAccessibleName(label);
    m_choices->setAccessibleDescription(m_field.guidance);
    m_choices->addItem(tr("Not chosen"), QString());
    for (const QString& choice : m_field.choices)
        m_choices->addItem(choice, choice);
    m_name->setBuddy(m_choices);
    m_answer->insertWidget(0, m_choices, 2, Qt::AlignTop);
    connect(m_choices, &QComboBox::activated, this, [this] {
        // The editor holds the answer of every kind, so that saving, undo and history are the same.
        m_editor->setPlainText(m_choices->currentData().toString());
        Q_EMIT m_editor->left();
    });
}

void AnswerField::makeCells(const QString& label)
{
    m_cells = new CellGrid(label, this);
    m_answer->insertWidget(0, m_cells, 2, Qt::AlignTop);
    showCells();
    connect(m_cells, &CellGrid::edited, this, [this] {
        // The editor holds the answer of every kind, so that saving, undo and history are the same.
        m_editor->setPlainText(m_cells->table().text());
    });
    connect(m_cells, &CellGrid::left, m_editor, &AnswerEditor::left);
}

/// What is no table is shown as it stands, to be written over.
void AnswerField::showCells()
{
    if (!m_cells)
        return;
    const auto table = tableFor(m_field, m_year, text());
    if (table)
        m_cells->show(*table);
    m_cells->setVisible(table.has_value());
    m_editor->setVisible(!table);
    m_name->setBuddy(input());
}

void AnswerField::showChoice()
{
    if (!m_choices)
        return;
    const QString now = text();
    // What another form had is no choice of this one.
    while (m_choices->count() > m_field.choices.size() + 1)
        m_choices->removeItem(m_choices->count() - 1);
    int place = m_choices->findData(now);
    if (place < 0) {
        // What is no choice any more is shown as it stands.
        m_choices->addItem(now, now);
        place = m_choices->count() - 1;
    }
    m_choices->setCurrentIndex(place);
}

QWidget* AnswerField::input()
{
    if (m_cells && !m_cells->isHidden())
        return m_cells->first();
    return m_choices ? static_cast<QWidget*>(m_choices) : m_editor;
}

QString AnswerField::text() const
{
    return m_editor->toPlainText();
}

void AnswerField::showText(const QString& text)
{
    m_isShowing = true;
    m_editor->setPlainText(text);
    m_isShowing = false;
    showWords();
    showChoice();
    showCells();
    showConfirm();
}

void AnswerField::replaceText(const QString& text)
{
    m_isShowing = true;
    m_editor->replaceText(text);
    m_isShowing = false;
    showChoice();
    showCells();
    showConfirm();
    if (isBeside())
        m_before->compare(text);
}

void AnswerField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_editor->setReadOnly(isReadOnly);
    if (m_choices)
        m_choices->setEnabled(!isReadOnly);
    if (m_cells)
        m_cells->setReadOnly(isReadOnly);
    if (m_before)
        m_before->setMayFetch(!isReadOnly);
    showConfirm();
}

void AnswerField::showLastYear(const QString& year, const QString& text, bool isShown)
{
    m_lastYear = year;
    m_beforeText = text;
    isShown = isShown && !year.isEmpty();
    if (isShown && !m_before) {
        m_before = new LastYearPane(m_editor->accessibleName(), this);
        m_answer->addWidget(m_before, 1);
        m_before->continueTabOrder(m_history);
        connect(m_before, &LastYearPane::fetchWanted, this, &AnswerField::fetchWanted);
        connect(m_before, &LastYearPane::heightChanged, this, &AnswerField::matchHeights);
        connect(m_editor->verticalScrollBar(), &QScrollBar::valueChanged, m_before, [this] { scrollBeside(); });
        // Where the keys scroll it, its bar says nothing.
        connect(m_editor, &QPlainTextEdit::updateRequest, m_before, [this] { scrollBeside(); });
        m_before->setMayFetch(!m_isReadOnly);
    }
    if (m_before) {
        m_before->setBefore(year, text);
        m_before->setVisible(isShown);
        if (isShown)
            m_before->compare(this->text());
    }
    matchHeights();
    showConfirm();
}

bool AnswerField::isBeside() const
{
    return m_before && !m_before->isHidden();
}

void AnswerField::scrollBeside()
{
    const QScrollBar* bar = m_editor->verticalScrollBar();
    // What did not move lets the officer read on beside it.
    if (std::exchange(m_scrolled, bar->value()) != bar->value())
        m_before->scrollTo(bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0);
}

void AnswerField::matchHeights()
{
    m_editor->setLeastHeight(isBeside() ? std::min(m_before->heightOfText(), m_editor->greatestHeight()) : 0);
}

void AnswerField::showReview(const std::optional<Review>& review)
{
    m_reviewState = review;
    m_review->setVisible(review.has_value());
    if (review)
        m_review->setChip(reviewChip(*review, m_lastYear));
    showConfirm();
}

bool AnswerField::mayBeConfirmed() const
{
    const bool isLastYears = !m_beforeText.isEmpty() && text() == m_beforeText;
    return !m_isReadOnly && isLastYears && m_reviewState != Review::Confirmed;
}

bool AnswerField::mayBeFetched() const
{
    return !m_isReadOnly && !m_beforeText.isEmpty() && text() != m_beforeText;
}

void AnswerField::showConfirm()
{
    m_confirm->setVisible(mayBeConfirmed());
    m_confirm->setToolTip(plainToolTip(
        withKeys(tr("Confirms that the answer from %1 still holds, unchanged").arg(m_lastYear), keys::confirmAnswer)));
}

QWidget* AnswerField::continueTabOrder(QWidget* before)
{
    const bool isGrid = m_cells && !m_cells->isHidden();
    QWidget* last = isGrid ? m_cells->continueTabOrder(before) : input();
    if (!isGrid)
        setTabOrder(before, last);
    setTabOrder(last, m_confirm);
    setTabOrder(m_confirm, m_history);
    return m_before ? m_before->continueTabOrder(m_history) : m_history;
}

void AnswerField::showWords()
{
    if (m_understood)
        return showUnderstood();
    QString words = tr("%n word(s)", nullptr, wordCount(text()));
    if (m_field.wished)
        words += tr(" · suggested %1–%2").arg(m_field.wished->least).arg(m_field.wished->most);
    m_words->setText(m_choices || m_cells ? QString() : words);
}

void AnswerField::showUnderstood()
{
    const QString written = storedText(text());
    setTone(m_understood, QStringLiteral("muted"));
    if (m_field.kind == FieldKind::Number) {
        const bool isRight = written.isEmpty() || isNumberAnswer(written);
        if (!isRight)
            setTone(m_understood, QStringLiteral("attention"));
        return m_understood->setText(
            written.isEmpty() ? tr("For example 1.200 or 12,5")
            : isRight         ? QString()
                      : tr("This is not a number. Your text is kept, but the form cannot be submitted with it."));
    }
    if (written.isEmpty())
        return m_understood->setText(m_field.kind == FieldKind::Date
                                         ? tr("For example 1.4.2011 or medio 2011 (mid-2011)")
                                         : tr("For example 3,4 mio. kr. or 950.000 kr."));
    if (m_field.kind == FieldKind::Date) {
        if (const auto date = FuzzyDate::read(written))
            return m_understood->setText(tr("Understood as %1").arg(date->text(QLocale())));
    } else if (const auto amount = readFigure(written, Scale::Kroner)) {
        const auto money = amount->figure.amount();
        if (!money)
            return m_understood->setText(tr("Understood as no amount"));
        const QString kroner = amountText(*money, Scale::Kroner, QLocale());
        const QString remark = readingRemark(written, *amount, QLocale());
        return m_understood->setText(tr("Understood as %1 %2").arg(kroner, unitText(Scale::Kroner))
                                     + (remark.isEmpty() ? remark : u'\n' + remark));
    }
    setTone(m_understood, QStringLiteral("attention"));
    m_understood->setText(
        m_field.kind == FieldKind::Date
            ? tr("This is not a date. Your text is kept, but the form cannot be submitted with it.")
            : tr("This is not an amount. Your text is kept, but the form cannot be submitted with it."));
}

} // namespace indblik
