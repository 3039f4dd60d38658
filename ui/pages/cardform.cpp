// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardform.h"

#include "ui/answereditor.h"
#include "ui/look.h"
#include "ui/pages/answerfield.h"
#include "ui/pages/cardhead.h"

#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>

namespace indblik {

namespace {

/// 70 to 80 letters in a line.
constexpr int formWidth = 720;
/// What is in view comes first; the rest is made when the window has been shown.
constexpr size_t fieldsAtOnce = 4;
constexpr int untilRest = 30; ///< ms

} // namespace

CardForm::CardForm(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_autosave(workspace)
    , m_rest(new QTimer(this))
{
    // Every part is made where it belongs: a widget that moves is styled anew with all that is in it.
    auto* page = new QWidget(viewport());
    page->setProperty("role", QStringLiteral("page"));
    auto* column = new QWidget(page);
    column->setMaximumWidth(formWidth);
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(space::page, space::page, space::page, space::page);
    outer->addWidget(column, 1);
    outer->addStretch(0);
    m_rows = new QVBoxLayout(column);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::page);
    m_head = new CardHead(workspace, column);
    m_rows->addWidget(m_head);
    m_rows->addStretch(1);
    setProperty("pane", true);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    m_rest->setSingleShot(true);
    m_rest->setInterval(untilRest);
    connect(m_rest, &QTimer::timeout, this, &CardForm::makeRest);
    connect(m_head, &CardHead::budgetWanted, this, &CardForm::budgetWanted);
    connect(m_head, &CardHead::refused, this, &CardForm::refused);
    connect(m_head, &CardHead::removalWanted, this, [this] { Q_EMIT removalWanted(m_card); });
    connect(m_head, &CardHead::historyWanted, this, [this] {
        Q_EMIT historyWanted(tr("The whole form"), {m_card.text(), {}});
    });
    connect(&m_autosave, &Autosave::settled, this, [this] {
        for (AnswerField* field : m_fields)
            field->editor().forgetSteps();
    });
    connect(&workspace, &Workspace::changed, this, &CardForm::refresh);
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
        if (card)
            showCard(*card);
    });
}

CardForm::~CardForm()
{
    // A field that loses the cursor in the end says that it was left; then there is nobody to save for any more.
    setFocusProxy(nullptr);
    for (AnswerField* field : m_fields)
        field->editor().disconnect(this);
}

void CardForm::makeFields(const FormTemplate& form)
{
    setFocusProxy(nullptr);
    for (AnswerField* field : m_fields)
        delete field;
    m_fields.clear();
    m_form = form.ref;
    m_lastInTabOrder = m_head->lastInTabOrder();
    for (const Field& field : form.fields) {
        if (m_fields.size() < fieldsAtOnce)
            makeField(field);
    }
    setFocusProxy(m_fields.empty() ? nullptr : &m_fields.front()->editor());
    m_rest->start();
}

void CardForm::makeRest()
{
    m_rest->stop();
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    const FormTemplate* form = card ? m_workspace.book()->form(m_form) : nullptr;
    for (size_t i = m_fields.size(); form && i < form->fields.size(); ++i) {
        makeField(form->fields[i]);
        showAnswer(*card, m_fields.back());
    }
}

void CardForm::makeField(const Field& field)
{
    auto* made = new AnswerField(field, m_workspace.book()->account.year, m_rows->parentWidget());
    made->editor().setReadOnly(!m_workspace.standing().canWrite());
    m_rows->insertWidget(m_rows->count() - 1, made);
    // The way through the form is answer by answer; the history is reached from each.
    m_lastInTabOrder = made->continueTabOrder(m_lastInTabOrder);
    connectField(made);
    m_fields.push_back(made);
}

void CardForm::connectField(AnswerField* field)
{
    connect(field, &AnswerField::typed, this, [this, field] { m_autosave.touch(m_card, field->key(), field->text()); });
    connect(field, &AnswerField::historyWanted, this, [this, field](const QString& label) {
        m_autosave.flush();
        Q_EMIT historyWanted(label, {m_card.text(), field->key().text});
    });
    connect(&field->editor(), &AnswerEditor::left, this, [this] {
        m_autosave.flush();
        m_workspace.endTyping();
    });
    connect(&field->editor(), &QPlainTextEdit::cursorPositionChanged, this, [this, field] {
        // The field grows first; then the form follows the cursor.
        QMetaObject::invokeMethod(
            field, [this, field] { followCursor(field); }, Qt::QueuedConnection);
    });
    connect(&field->editor(), &AnswerEditor::full, this,
        [this] { Q_EMIT refused(Error{tr("An answer takes 200,000 characters. The rest was left out.")}); });
}

void CardForm::followCursor(AnswerField* field)
{
    if (!field->editor().hasFocus())
        return;
    const QRect cursor = field->editor().cursorRect();
    const QPoint place = field->editor().viewport()->mapTo(widget(), cursor.bottomLeft());
    ensureVisible(0, place.y(), 0, space::page);
}

void CardForm::setCard(const CardId& id)
{
    // What cannot be saved now waits in m_autosave and is shown again with its card.
    m_autosave.flush();
    m_workspace.endTyping();
    m_head->finishRenaming();
    const Card* card = m_workspace.book() ? m_workspace.book()->card(id) : nullptr;
    if (!card)
        return;
    m_card = id;
    showCard(*card);
    ensureVisible(0, 0);
}

void CardForm::showCard(const Card& card)
{
    const FormTemplate* form = m_workspace.book()->form(card.form);
    if (!form)
        return;
    if (m_fields.empty() || !(m_form == card.form))
        makeFields(*form);
    else
        makeRest();
    for (AnswerField* field : m_fields)
        showAnswer(card, field);
    m_head->showCard(card);
}

void CardForm::showAnswer(const Card& card, AnswerField* field)
{
    field->showText(m_autosave.unsaved(card.id, field->key()).value_or(card.answer(field->key())));
}

void CardForm::refresh(const Change& change)
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
    if (!card)
        return;
    m_head->showCard(*card);
    for (const Touched& touched : change.touched) {
        if (touched.type != RecordType::Answer || touched.subject != m_card.text())
            continue;
        for (AnswerField* field : m_fields) {
            // What the officer has on the screen stands; only undo and other writers change it from outside.
            const bool isTyped = storedText(field->text()) == card->answer(field->key())
                                 || m_autosave.unsaved(card->id, field->key()).has_value();
            if (field->key().text == touched.field && !isTyped)
                field->replaceText(card->answer(field->key()));
        }
    }
}

void CardForm::moveToField(int step)
{
    makeRest();
    if (m_fields.empty())
        return;
    const int count = int(m_fields.size());
    int at = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (m_fields[size_t(i)]->editor().hasFocus())
            at = i;
    }
    AnswerField* next = m_fields[size_t(std::clamp(at + step, 0, count - 1))];
    next->editor().setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(next, 0, space::page);
}

} // namespace indblik
