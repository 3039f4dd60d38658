// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/cardform.h"

#include "core/judge/cards/completeness.h"
#include "ui/cards/achievementbox.h"
#include "ui/cards/answerfield.h"
#include "ui/cards/cardhead.h"
#include "ui/cards/criteriabox.h"
#include "ui/cards/factsbox.h"
#include "ui/cards/followupsbox.h"
#include "ui/cards/promisesbox.h"
#include "ui/cards/registersbox.h"
#include "ui/parts/answereditor.h"
#include "ui/parts/boundmarks.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/refusal.h"

#include <QCoreApplication>
#include <QDate>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

/// 70 to 80 letters in a line.
constexpr int formWidth = 720;
/// The same with last year's answers beside it.
constexpr int widthBeside = 1060;
/// In less room than this last year's answers would be a word in a line.
constexpr int leastWidthBeside = 620;
/// What is in view comes first; the rest is made when the window has been shown.
constexpr size_t fieldsAtOnce = 4;
constexpr int untilRest = 30; ///< ms

} // namespace

CardForm::CardForm(Workspace& workspace, Drafts& drafts, const Ask& ask, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_ask(ask)
    , m_rest(new QTimer(this))
    , m_cursor(*this, m_parts)
{
    // Every part is made where it belongs: a widget that moves is styled anew with all that is in it.
    auto* page = new QWidget(viewport());
    page->setProperty("role", QStringLiteral("page"));
    m_column = new QWidget(page);
    m_column->setMaximumWidth(formWidth);
    m_head = new CardHead(workspace, drafts, m_column);
    m_rows = lay::column({lay::of(m_column, space::page), m_head, lay::room()});
    lay::row({
        lay::of(page, lay::unsaid, {space::page, space::page, space::page, space::page}),
        lay::wide(m_column),
        lay::room(0),
    });
    setProperty("pane", true);
    layScrolling(*this);
    setWidget(page);

    m_rest->setSingleShot(true);
    m_rest->setInterval(untilRest);
    connect(m_rest, &QTimer::timeout, this, &CardForm::makeRest);
    connectHead();
    connect(&drafts, &Drafts::settled, this, [this] {
        for (AnswerField* field : m_parts.fields)
            field->editor().forgetSteps();
    });
    connect(&workspace, &Workspace::changed, this, &CardForm::refresh);
    connect(&workspace, &Workspace::viewChanged, this, [this] {
        if (const Card* card = shownCard())
            showCard(*card);
    });
}

void CardForm::connectHead()
{
    connect(m_head, &CardHead::budgetWanted, this, &CardForm::budgetWanted);
    connect(m_head, &CardHead::removalWanted, this, [this] { Q_EMIT removalWanted(m_card); });
    connect(m_head, &CardHead::historyWanted, this, [this] {
        Q_EMIT historyWanted(tr("The whole form"), {m_card.text(), {}});
    });
    connect(m_head, &CardHead::stepWanted, this, &CardForm::step);
    connect(m_head, &CardHead::gapChosen, this, &CardForm::showGap);
    connect(m_head, &CardHead::reviewWanted, this, [this] { moveToGap(1); });
}

CardForm::~CardForm()
{
    // A field that loses the cursor in the end says that it was left; then there is nobody to save for any more.
    for (AnswerField* field : m_parts.fields)
        field->editor().disconnect(this);
}

const Card* CardForm::shownCard() const
{
    return m_workspace.book() ? m_workspace.book()->card(m_card) : nullptr;
}

bool CardForm::isLocked(const Card& card) const
{
    return !m_workspace.standing().canWrite() || !card.isOpen();
}

void CardForm::makeFields(const FormTemplate& form)
{
    for (AnswerField* field : std::exchange(m_parts.fields, {})) {
        field->editor().disconnect(this); // one with the cursor says that it was left
        delete field;
    }
    m_form = form.ref;
    m_year = m_workspace.book()->account.year;
    for (const Field& field : form.fields) {
        if (m_parts.fields.size() < fieldsAtOnce)
            makeField(field);
    }
    m_cursor.arrangeTabOrder(m_head->lastInTabOrder());
    m_rest->start();
}

void CardForm::makeRest()
{
    m_rest->stop();
    const Card* card = shownCard();
    const FormTemplate* form = card ? m_workspace.book()->form(m_form) : nullptr;
    if (!form || (m_parts.achievement && m_parts.fields.size() == form->fields.size()))
        return;
    for (size_t i = m_parts.fields.size(); i < form->fields.size(); ++i) {
        makeField(form->fields[i]);
        showAnswer(*card, m_parts.fields.back());
    }
    if (!m_parts.achievement)
        makeBoxes();
    m_cursor.arrangeTabOrder(m_head->lastInTabOrder());
    showState(*card);
}

void CardForm::makeBoxes()
{
    m_parts.achievement = new AchievementBox(m_workspace, m_drafts, m_column);
    m_parts.criteria = new CriteriaBox(m_workspace, m_drafts, m_column);
    m_parts.followUps = new FollowUpsBox(m_workspace, m_column);
    m_parts.promises = new PromisesBox(m_workspace, m_drafts, m_column);
    m_parts.registers = new RegistersBox(m_workspace, m_ask, m_column);
    m_parts.facts = new FactsBox(m_workspace, m_drafts, m_column);
    for (QWidget* box : std::initializer_list<QWidget*>{m_parts.achievement, m_parts.criteria, m_parts.followUps,
             m_parts.promises, m_parts.registers, m_parts.facts})
        m_rows->insertWidget(m_rows->count() - 1, box);
    connect(m_parts.followUps, &FollowUpsBox::told, this, &CardForm::told);
    connect(m_parts.registers, &RegistersBox::historyWanted, this, &CardForm::historyWanted);
    connect(m_parts.facts, &FactsBox::told, this, &CardForm::told);
}

void CardForm::makeField(const Field& field)
{
    auto* made = new AnswerField(field, m_workspace.book()->account.year, m_column);
    m_rows->insertWidget(int(m_parts.fields.size()) + 1, made);
    connectField(made);
    m_parts.fields.push_back(made);
}

void CardForm::connectField(AnswerField* field)
{
    new BoundMarks(m_workspace, m_drafts, field->editor(), [this, field] { return TextPlace{m_card, field->key()}; });
    connect(field, &AnswerField::typed, this, [this, field] {
        m_drafts.touch(AnswerPlace{m_card, field->key()}, field->text());
    });
    connect(field, &AnswerField::historyWanted, this, [this, field](const QString& label) {
        m_drafts.flush();
        Q_EMIT historyWanted(label, {m_card.text(), field->key().text});
    });
    connect(field, &AnswerField::confirmWanted, this, [this, field] { confirm(field); });
    connect(field, &AnswerField::fetchWanted, this, [this, field] { fetch(field); });
    connect(&field->editor(), &AnswerEditor::left, this, [this] {
        m_drafts.flush();
        m_workspace.endTyping();
    });
    connect(&field->editor(), &QPlainTextEdit::cursorPositionChanged, this, [this, field] {
        // The field grows first; then the form follows the cursor.
        QMetaObject::invokeMethod(
            field, [this, field] { m_cursor.follow(field); }, Qt::QueuedConnection);
    });
    connect(&field->editor(), &AnswerEditor::full, this,
        [this] { refuse(*this, Error{tr("A text can have at most 200,000 characters. The rest was left out.")}); });
}

void CardForm::setCard(const CardId& id)
{
    // What cannot be saved now is shown again with its card.
    m_drafts.settle();
    m_workspace.endTyping();
    const Card* card = m_workspace.book() ? m_workspace.book()->card(id) : nullptr;
    if (!card)
        return;
    m_card = id;
    showCard(*card);
    ensureVisible(0, 0);
}

void CardForm::readLastYear(const Card& card)
{
    // Without one the form is shown alone; that it could not be read is told where it is asked for.
    const auto before = m_workspace.cardBefore(card);
    m_before = before ? *before : std::nullopt;
    m_beforeYear.clear();
    for (const Account& account : m_workspace.accounts()) {
        if (m_before && account.id == m_before->account)
            m_beforeYear = account.year.text();
    }
    m_isBesideShown = m_before && m_isBesideWanted && viewport()->width() >= leastWidthBeside;
    m_column->setMaximumWidth(m_isBesideShown ? widthBeside : formWidth);
}

void CardForm::arrangeBeside()
{
    const bool isShown = m_before && m_isBesideWanted && viewport()->width() >= leastWidthBeside;
    if (const Card* card = shownCard(); card && isShown != m_isBesideShown) {
        m_isBesideShown = isShown;
        m_column->setMaximumWidth(isShown ? widthBeside : formWidth);
        for (AnswerField* field : m_parts.fields)
            showBeside(field);
    }
}

void CardForm::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    // Parts are not shown and hidden while they are being laid out.
    QMetaObject::invokeMethod(this, &CardForm::arrangeBeside, Qt::QueuedConnection);
}

void CardForm::showCard(const Card& card)
{
    const FormTemplate* form = m_workspace.book()->form(card.form);
    if (!form)
        return;
    readLastYear(card);
    if (m_parts.fields.empty() || m_form != card.form || m_year != m_workspace.book()->account.year)
        makeFields(*form);
    else
        makeRest();
    for (AnswerField* field : m_parts.fields)
        showAnswer(card, field);
    showState(card);
}

void CardForm::showAnswer(const Card& card, AnswerField* field)
{
    field->showText(m_drafts.unsaved(AnswerPlace{card.id, field->key()}).value_or(card.answer(field->key())));
    showBeside(field);
}

void CardForm::showBeside(AnswerField* field)
{
    field->showLastYear(m_beforeYear, m_before ? m_before->answer(field->key()) : QString(), m_isBesideShown);
}

std::vector<Gap> CardForm::gapsOfCard(const Card& card) const
{
    return gapsOf(*m_workspace.book(), card, QDate::currentDate(), m_workspace.judged().promisesOf(card));
}

/// What is said of the form as a whole, from what the file has.
void CardForm::showState(const Card& card)
{
    const bool locked = isLocked(card);
    m_head->showCard(card, gapsOfCard(card), m_beforeYear);
    for (AnswerField* field : m_parts.fields) {
        field->setReadOnly(locked);
        field->showReview(card.review(field->key()));
    }
    if (!m_parts.achievement)
        return;
    m_parts.achievement->showCard(card, locked);
    m_parts.criteria->showCard(card, locked);
    m_parts.followUps->showCard(card);
    m_parts.promises->showCard(card, locked);
    m_parts.registers->showCard(card);
    m_parts.facts->showCard(card);
    // A box that has other rows now is not where the next one was told to begin.
    m_cursor.arrangeTabOrder(m_head->lastInTabOrder());
}

void CardForm::refresh(const Change& change)
{
    const Card* card = shownCard();
    if (!card)
        return;
    for (const Touched& touched : change.touched) {
        if (touched.type != RecordType::Answer || touched.subject != m_card.text())
            continue;
        AnswerField* field = m_parts.field({touched.field});
        if (!field)
            continue;
        // What the officer has on the screen stands; only undo and other writers change it from outside.
        const bool isTyped = storedText(field->text()) == card->answer(field->key())
                             || m_drafts.unsaved(AnswerPlace{card->id, field->key()}).has_value();
        if (!isTyped)
            field->replaceText(card->answer(field->key()));
    }
    showState(*card);
}

void CardForm::focusFirst()
{
    m_cursor.focusFirst();
}

void CardForm::moveToField(int step)
{
    makeRest();
    m_cursor.moveToField(step);
}

void CardForm::showField(const FieldKey& field)
{
    makeRest();
    if (AnswerField* there = m_parts.field(field))
        m_cursor.showField(there);
}

std::optional<FieldSpot> CardForm::spot() const
{
    const QWidget* cursor = focusWidget();
    std::optional<FieldSpot> first;
    for (const AnswerField* field : m_parts.fields) {
        const QRect area(field->mapTo(viewport(), QPoint()), field->size());
        // The one with the cursor says where the rest is, too, also where it has been scrolled away.
        if (cursor && field->isAncestorOf(cursor))
            return FieldSpot{field->key(), area.top()};
        if (!first && area.intersects(viewport()->rect()))
            first = FieldSpot{field->key(), area.top()};
    }
    return first;
}

void CardForm::showSpot(const FieldSpot& spot)
{
    makeRest();
    AnswerField* field = m_parts.field(spot.field);
    if (!field)
        return;
    // Fields grow with their texts once they know their width, and stand side by side where that is enough.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    arrangeBeside();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    verticalScrollBar()->setValue(field->mapTo(widget(), QPoint()).y() - spot.top);
    field->input()->setFocus(Qt::OtherFocusReason);
}

void CardForm::showGap(const Gap& gap)
{
    makeRest();
    m_cursor.showGap(gap);
}

void CardForm::moveToGap(int step)
{
    makeRest();
    m_drafts.flush();
    const Card* card = shownCard();
    if (!card)
        return;
    const auto gaps = gapsOfCard(*card);
    if (gaps.empty())
        Q_EMIT told(tr("Nothing is missing in this form."));
    else
        m_cursor.moveToGap(gaps, step);
}

void CardForm::showLastYear(bool isShown)
{
    m_isBesideWanted = isShown;
    arrangeBeside();
}

void CardForm::confirm(AnswerField* field)
{
    m_drafts.flush();
    const Card* shown = shownCard();
    if (m_drafts.unsaved(AnswerPlace{m_card, field->key()}) || !shown || isLocked(*shown))
        return;
    // An answer that was edited needs no confirming; a hand on the mouse stays where it is.
    const bool hadCursor = m_cursor.field() == field;
    if (field->mayBeConfirmed() && !doneOrRefused(*this, m_workspace.cards().confirm(m_card, field->key())))
        return;
    if (const Card* card = hadCursor ? shownCard() : nullptr)
        m_cursor.moveToReview(*card, field);
}

void CardForm::confirmAnswer()
{
    if (AnswerField* field = m_cursor.field())
        confirm(field);
}

void CardForm::fetch(AnswerField* field)
{
    m_drafts.flush();
    if (m_drafts.unsaved(AnswerPlace{m_card, field->key()}) || !field->mayBeFetched())
        return;
    if (doneOrRefused(*this, m_workspace.cards().copyFromLastYear(m_card, field->key())))
        field->input()->setFocus(Qt::TabFocusReason);
}

void CardForm::fetchAnswer()
{
    if (AnswerField* field = m_cursor.field())
        fetch(field);
}

void CardForm::take(CardState to)
{
    m_head->take(to);
}

std::optional<TypedPlace> CardForm::unsavedPlace() const
{
    for (const TypedPlace& place : m_drafts.places()) {
        // A reason goes with its step, and is in the way of no other.
        if (cardOf(place) == m_card && !std::holds_alternative<ReasonPlace>(place))
            return place;
    }
    return std::nullopt;
}

void CardForm::showPlace(const TypedPlace& place)
{
    makeRest();
    QWidget* part = m_head;
    if (const auto* answer = std::get_if<AnswerPlace>(&place)) {
        return showField(answer->field);
    } else if (const auto* achievement = std::get_if<AchievementPlace>(&place)) {
        m_parts.achievement->focusField(achievement->field);
        part = m_parts.achievement;
    } else if (const auto* criterion = std::get_if<CriterionPlace>(&place)) {
        m_parts.criteria->focusField(*criterion);
        part = m_parts.criteria;
    } else if (const auto* promise = std::get_if<PromisePlace>(&place)) {
        part = m_parts.promises->focusPromise(promise->promise, promise->field);
    } else if (const auto* head = std::get_if<HeadPlace>(&place)) {
        m_head->focusField(head->field);
    } else if (const auto* reason = std::get_if<ReasonPlace>(&place)) {
        m_head->take(stateFromText(reason->step).value_or(CardState::Returned));
    }
    ensureWidgetVisible(part, 0, space::page);
}

void CardForm::step(CardState to, const QString& reason)
{
    makeRest();
    m_drafts.settle();
    // Not past something of it that is not in the file; what waits elsewhere is no matter here.
    if (const auto waits = unsavedPlace()) {
        showPlace(*waits);
        const auto fault = m_drafts.fault(*waits);
        if (fault)
            refuse(*this, Error{QStringLiteral("%1: %2").arg(m_drafts.called(*waits), fault->error.message)});
        return;
    }
    const Card* card = shownCard();
    if (!card)
        return;
    if (to == CardState::Submitted && !mayBeSubmitted(*m_workspace.book(), *card)) {
        // Each thing that is missing is a line that leads to its field.
        m_head->showGaps();
        ensureVisible(0, 0);
        return;
    }
    if (doneOrRefused(*this, m_workspace.cards().setState(m_card, to, reason)))
        Q_EMIT told(tr("“%1”: %2. Undo with Ctrl+Z.").arg(card->title, stateWords(to).toLower()));
}

} // namespace indblik
