// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cardform.h"

#include "core/judge/completeness.h"
#include "ui/answereditor.h"
#include "ui/look.h"
#include "ui/pages/achievementbox.h"
#include "ui/pages/answerfield.h"
#include "ui/pages/cardhead.h"
#include "ui/pages/criteriabox.h"
#include "ui/pages/followupsbox.h"

#include <QDate>
#include <QHBoxLayout>
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

CardForm::CardForm(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
    , m_autosave(workspace)
    , m_rest(new QTimer(this))
{
    // Every part is made where it belongs: a widget that moves is styled anew with all that is in it.
    auto* page = new QWidget(viewport());
    page->setProperty("role", QStringLiteral("page"));
    m_column = new QWidget(page);
    m_column->setMaximumWidth(formWidth);
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(space::page, space::page, space::page, space::page);
    outer->addWidget(m_column, 1);
    outer->addStretch(0);
    m_rows = new QVBoxLayout(m_column);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(space::page);
    m_head = new CardHead(workspace, m_column);
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
    connectHead();
    connect(&m_autosave, &Autosave::settled, this, [this] {
        for (AnswerField* field : m_fields)
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
    connect(m_head, &CardHead::refused, this, &CardForm::refused);
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
    for (AnswerField* field : m_fields)
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
    for (AnswerField* field : std::exchange(m_fields, {})) {
        field->editor().disconnect(this); // one with the cursor says that it was left
        delete field;
    }
    m_form = form.ref;
    m_year = m_workspace.book()->account.year;
    for (const Field& field : form.fields) {
        if (m_fields.size() < fieldsAtOnce)
            makeField(field);
    }
    arrangeTabOrder();
    m_rest->start();
}

void CardForm::makeRest()
{
    m_rest->stop();
    const Card* card = shownCard();
    const FormTemplate* form = card ? m_workspace.book()->form(m_form) : nullptr;
    if (!form || (m_achievement && m_fields.size() == form->fields.size()))
        return;
    for (size_t i = m_fields.size(); i < form->fields.size(); ++i) {
        makeField(form->fields[i]);
        showAnswer(*card, m_fields.back());
    }
    if (!m_achievement)
        makeBoxes();
    arrangeTabOrder();
    showState(*card);
}

/// The way through the form is answer by answer; what can be done with each is reached from it.
void CardForm::arrangeTabOrder()
{
    QWidget* last = m_head->lastInTabOrder();
    for (AnswerField* field : m_fields)
        last = field->continueTabOrder(last);
    if (m_achievement)
        m_followUps->continueTabOrder(m_criteria->continueTabOrder(m_achievement->continueTabOrder(last)));
}

void CardForm::makeBoxes()
{
    m_achievement = new AchievementBox(m_workspace, m_column);
    m_criteria = new CriteriaBox(m_workspace, m_column);
    m_followUps = new FollowUpsBox(m_workspace, m_column);
    for (QWidget* box : std::initializer_list<QWidget*>{m_achievement, m_criteria, m_followUps})
        m_rows->insertWidget(m_rows->count() - 1, box);
    connect(m_achievement, &AchievementBox::refused, this, &CardForm::refused);
    connect(m_criteria, &CriteriaBox::refused, this, &CardForm::refused);
    connect(m_followUps, &FollowUpsBox::refused, this, &CardForm::refused);
    connect(m_followUps, &FollowUpsBox::told, this, &CardForm::told);
}

void CardForm::makeField(const Field& field)
{
    auto* made = new AnswerField(field, m_workspace.book()->account.year, m_column);
    m_rows->insertWidget(int(m_fields.size()) + 1, made);
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
    connect(field, &AnswerField::confirmWanted, this, [this, field] { confirm(field); });
    connect(field, &AnswerField::fetchWanted, this, [this, field] { fetch(field); });
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
    m_head->finish();
    if (m_achievement) {
        m_achievement->finish();
        m_criteria->finish();
    }
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
        for (AnswerField* field : m_fields)
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
    if (m_fields.empty() || m_form != card.form || m_year != m_workspace.book()->account.year)
        makeFields(*form);
    else
        makeRest();
    for (AnswerField* field : m_fields)
        showAnswer(card, field);
    showState(card);
}

void CardForm::showAnswer(const Card& card, AnswerField* field)
{
    field->showText(m_autosave.unsaved(card.id, field->key()).value_or(card.answer(field->key())));
    showBeside(field);
}

void CardForm::showBeside(AnswerField* field)
{
    field->showLastYear(m_beforeYear, m_before ? m_before->answer(field->key()) : QString(), m_isBesideShown);
}

/// What is said of the form as a whole, from what the file has.
void CardForm::showState(const Card& card)
{
    const bool locked = isLocked(card);
    m_head->showCard(card, gapsOf(*m_workspace.book(), card, QDate::currentDate()), m_beforeYear);
    for (AnswerField* field : m_fields) {
        field->setReadOnly(locked);
        field->showReview(card.review(field->key()));
    }
    if (!m_achievement)
        return;
    m_achievement->showCard(card, locked);
    m_criteria->showCard(card, locked);
    m_followUps->showCard(card);
}

void CardForm::refresh(const Change& change)
{
    const Card* card = shownCard();
    if (!card)
        return;
    for (const Touched& touched : change.touched) {
        if (touched.type != RecordType::Answer || touched.subject != m_card.text())
            continue;
        AnswerField* field = fieldOf({touched.field});
        if (!field)
            continue;
        // What the officer has on the screen stands; only undo and other writers change it from outside.
        const bool isTyped = storedText(field->text()) == card->answer(field->key())
                             || m_autosave.unsaved(card->id, field->key()).has_value();
        if (!isTyped)
            field->replaceText(card->answer(field->key()));
    }
    showState(*card);
}

AnswerField* CardForm::fieldOf(const FieldKey& key)
{
    const auto found = std::find_if(
        m_fields.begin(), m_fields.end(), [&key](const AnswerField* field) { return field->key() == key; });
    return found == m_fields.end() ? nullptr : *found;
}

AnswerField* CardForm::fieldWithCursor()
{
    const QWidget* focus = focusWidget();
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
        [focus](const AnswerField* field) { return focus && field->isAncestorOf(focus) && focus->hasFocus(); });
    return found == m_fields.end() ? nullptr : *found;
}

void CardForm::moveToField(int step)
{
    makeRest();
    if (m_fields.empty())
        return;
    const int count = int(m_fields.size());
    const auto cursor = std::find(m_fields.begin(), m_fields.end(), fieldWithCursor());
    const int at = cursor == m_fields.end() ? (step > 0 ? -1 : count) : int(cursor - m_fields.begin());
    AnswerField* next = m_fields[size_t(std::clamp(at + step, 0, count - 1))];
    next->input()->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(next, 0, space::page);
}

void CardForm::focusFirst()
{
    if (!m_fields.empty())
        m_fields.front()->input()->setFocus(Qt::ShortcutFocusReason);
}

void CardForm::showGap(const Gap& gap)
{
    makeRest();
    AnswerField* field = gap.field ? fieldOf(*gap.field) : nullptr;
    QWidget* place = field;
    switch (gap.part()) {
    case FormPart::Field:
        if (field)
            field->input()->setFocus(Qt::TabFocusReason);
        break;
    case FormPart::Achievement:
        m_achievement->focusFirst();
        place = m_achievement;
        break;
    case FormPart::Criteria:
        place = m_criteria->focusFigure(*gap.criterion);
        break;
    case FormPart::FollowUps:
        place = m_followUps->focusFollowUp(*gap.followUp);
        break;
    }
    if (place)
        ensureWidgetVisible(place, 0, space::page);
}

void CardForm::moveToGap(int step)
{
    makeRest();
    m_autosave.flush();
    const Card* card = shownCard();
    if (!card)
        return;
    const auto gaps = gapsOf(*m_workspace.book(), *card, QDate::currentDate());
    if (gaps.empty()) {
        Q_EMIT told(tr("Nothing is missing in this form."));
        return;
    }
    const auto beyond = [&](const std::optional<Place>& at) {
        const Gap* next = nullptr;
        for (const Gap& gap : gaps) {
            const Place place = placeOf(gap);
            const bool isBeyond = !at || (step > 0 ? place > *at : place < *at);
            if (isBeyond && (!next || (step > 0 ? place < placeOf(*next) : place > placeOf(*next))))
                next = &gap;
        }
        return next;
    };
    const Gap* next = beyond(placeWithCursor());
    showGap(next ? *next : *beyond({}));
}

CardForm::Place CardForm::placeOf(const Gap& gap)
{
    const auto part = [&gap](int row) { return Place{gap.part(), row}; };
    switch (gap.part()) {
    case FormPart::Field:
        return part(int(std::find(m_fields.begin(), m_fields.end(), fieldOf(*gap.field)) - m_fields.begin()));
    case FormPart::Achievement:
        return part(0);
    case FormPart::Criteria:
        return part(m_criteria->placeOf(*gap.criterion));
    case FormPart::FollowUps:
        return part(m_followUps->placeOf(*gap.followUp));
    }
    Q_UNREACHABLE();
}

std::optional<CardForm::Place> CardForm::placeWithCursor()
{
    const auto field = std::find(m_fields.begin(), m_fields.end(), fieldWithCursor());
    if (field != m_fields.end())
        return Place{FormPart::Field, int(field - m_fields.begin())};
    const QWidget* cursor = window()->focusWidget();
    if (!m_achievement || !cursor)
        return std::nullopt;
    if (m_achievement->isAncestorOf(cursor))
        return Place{FormPart::Achievement, 0};
    if (m_criteria->isAncestorOf(cursor))
        return Place{FormPart::Criteria, m_criteria->placeOf(cursor)};
    if (m_followUps->isAncestorOf(cursor))
        return Place{FormPart::FollowUps, m_followUps->placeOf(cursor)};
    return std::nullopt;
}

void CardForm::showLastYear(bool isShown)
{
    m_isBesideWanted = isShown;
    arrangeBeside();
}

void CardForm::confirm(AnswerField* field)
{
    const bool isSaved = m_autosave.flush();
    const Card* shown = shownCard();
    if (!isSaved || !shown || isLocked(*shown))
        return;
    // An answer that was edited needs no confirming; a hand on the mouse stays where it is.
    const bool hadCursor = fieldWithCursor() == field;
    if (field->mayBeConfirmed()) {
        if (const auto confirmed = m_workspace.cards().confirm(m_card, field->key()); !confirmed) {
            Q_EMIT refused(confirmed.error());
            return;
        }
    }
    if (hadCursor)
        moveToReview(field);
}

/// Puts the cursor into the next answer that waits for review, or leaves it where none does.
void CardForm::moveToReview(AnswerField* field)
{
    const Card* card = shownCard();
    const auto waits = [card](
                           const AnswerField* other) { return card && card->review(other->key()) == Review::Carried; };
    const auto here = std::find(m_fields.begin(), m_fields.end(), field);
    auto next = std::find_if(here, m_fields.end(), waits);
    if (next == m_fields.end())
        next = std::find_if(m_fields.begin(), here, waits);
    AnswerField* place = next != m_fields.end() && waits(*next) ? *next : field;
    place->input()->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(place, 0, space::page);
}

void CardForm::confirmAnswer()
{
    if (AnswerField* field = fieldWithCursor())
        confirm(field);
}

void CardForm::fetch(AnswerField* field)
{
    if (!m_autosave.flush() || !field->mayBeFetched())
        return;
    if (const auto fetched = m_workspace.cards().copyFromLastYear(m_card, field->key()); !fetched)
        Q_EMIT refused(fetched.error());
    else
        field->input()->setFocus(Qt::TabFocusReason);
}

void CardForm::fetchAnswer()
{
    if (AnswerField* field = fieldWithCursor())
        fetch(field);
}

void CardForm::take(CardState to)
{
    m_head->take(to);
}

bool CardForm::save()
{
    bool isSaved = m_head->save();
    if (m_achievement) {
        isSaved = m_achievement->finish() && isSaved;
        isSaved = m_criteria->finish() && isSaved;
    }
    return m_autosave.flush() && isSaved;
}

std::optional<CardId> CardForm::waitingCard() const
{
    if (!m_achievement)
        return std::nullopt;
    const auto waiting = m_achievement->waitingCard();
    return waiting ? waiting : m_criteria->waitingCard();
}

void CardForm::showUnsaved()
{
    const Card* card = shownCard();
    if (!card || !m_achievement)
        return;
    if (!m_head->save()) {
        ensureVisible(0, 0);
    } else if (!m_achievement->finish()) {
        m_achievement->focusFirst();
        ensureWidgetVisible(m_achievement, 0, space::page);
    } else if (!m_criteria->finish()) {
        m_criteria->focusTyped();
        ensureWidgetVisible(m_criteria, 0, space::page);
        Q_EMIT refused(
            Error{tr("A success criterion of “%1” cannot be read yet. Mend it, or delete it.").arg(card->title)});
    }
}

void CardForm::step(CardState to, const QString& reason)
{
    makeRest();
    if (!save())
        return showUnsaved();
    const Card* card = shownCard();
    if (!card)
        return;
    if (to == CardState::Submitted && !mayBeSubmitted(*m_workspace.book(), *card)) {
        // Each thing that is missing is a line that leads to its field.
        m_head->showGaps();
        ensureVisible(0, 0);
        return;
    }
    if (const auto taken = m_workspace.cards().setState(m_card, to, reason); !taken)
        Q_EMIT refused(taken.error());
    else
        Q_EMIT told(tr("“%1”: %2. Undo with Ctrl+Z.").arg(card->title, stateWords(to).toLower()));
}

} // namespace indblik
