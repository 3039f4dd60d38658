// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/autosave.h"

#include <vector>

namespace indblik {

namespace {

constexpr int afterLastKey = 2000;
constexpr int afterFirstKey = 5000;

} // namespace

Autosave::Autosave(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    for (QTimer* timer : {&m_afterLastKey, &m_afterFirstKey}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Autosave::flush);
    }
    // A pause ends what is taken back as one step.
    connect(&m_afterLastKey, &QTimer::timeout, &workspace, &Workspace::endTyping);
    m_afterLastKey.setInterval(afterLastKey);
    m_afterFirstKey.setInterval(afterFirstKey);
}

void Autosave::touch(const TextPlace& place, const QString& text)
{
    if (const auto found = m_waiting.find(place); found != m_waiting.end())
        found->second.text = text;
    else
        m_waiting[place] = {text, stored(place).value_or(QString())};
    m_afterLastKey.start();
    if (!m_afterFirstKey.isActive())
        m_afterFirstKey.start();
    Q_EMIT waiting();
}

bool Autosave::flush()
{
    m_afterLastKey.stop();
    m_afterFirstKey.stop();
    if (m_waiting.empty())
        return true;
    // Nothing has failed: an import is being stored, and the text is saved when it has ended.
    if (m_workspace.isWriting()) {
        m_afterFirstKey.start();
        return false;
    }
    std::optional<Error> fault;
    std::vector<TextPlace> places;
    for (const auto& [place, waiting] : m_waiting)
        places.push_back(place);
    for (const TextPlace& place : places) {
        // What hears of a save may touch places, or save them, itself.
        const auto before = m_waiting.find(place);
        if (before == m_waiting.end() || before->second.isConflict)
            continue;
        const QString text = before->second.text;
        const auto saved = save(place, text, before->second.over);
        const auto after = m_waiting.find(place);
        if (after == m_waiting.end())
            continue;
        if (saved && after->second.text == text) {
            m_waiting.erase(after);
        } else if (saved) {
            after->second.over = stored(place).value_or(QString());
        } else {
            after->second.isConflict = saved.error().fault == Fault::Conflict;
            if (!fault || after->second.isConflict)
                fault = saved.error();
            // Time heals a full disk, but not two texts in one place.
            if (!after->second.isConflict)
                m_afterFirstKey.start();
        }
    }
    if (fault)
        Q_EMIT failed(*fault);
    if (m_waiting.empty())
        Q_EMIT settled();
    return m_waiting.empty();
}

bool Autosave::insist()
{
    const AccountBook* book = m_workspace.book();
    if (!book)
        return false;
    // Read again, the answers have the revisions that the other texts left.
    if (const auto shown = m_workspace.show(book->account.year); !shown) {
        Q_EMIT failed(shown.error());
        return false;
    }
    for (auto& [place, waiting] : m_waiting)
        waiting = {waiting.text, stored(place).value_or(QString())};
    return flush();
}

void Autosave::forget()
{
    m_afterLastKey.stop();
    m_afterFirstKey.stop();
    m_waiting.clear();
}

std::optional<QString> Autosave::unsaved(const TextPlace& place) const
{
    const auto found = m_waiting.find(place);
    return found == m_waiting.end() ? std::nullopt : std::optional(found->second.text);
}

Result<void> Autosave::save(const TextPlace& place, const QString& text, const QString& over)
{
    const auto now = stored(place);
    if (now && *now != over && *now != storedText(text))
        return Error{tr("The text in the file is another than the one you typed over."), {}, Fault::Conflict};
    if (const auto* answer = std::get_if<AnswerPlace>(&place))
        return m_workspace.cards().setAnswer(answer->card, answer->field, text);
    const auto& goal = std::get<GoalTextPlace>(place);
    return m_workspace.goals().setText(goal.goal, goal.text, text);
}

std::optional<QString> Autosave::stored(const TextPlace& place) const
{
    const AccountBook* book = m_workspace.book();
    if (const auto* answer = std::get_if<AnswerPlace>(&place)) {
        const Card* card = book ? book->card(answer->card) : nullptr;
        return card ? std::optional(card->answer(answer->field)) : std::nullopt;
    }
    const auto& at = std::get<GoalTextPlace>(place);
    const GoalAssessment* assessment = book ? book->assessment(at.goal) : nullptr;
    if (!assessment)
        return std::nullopt;
    return at.text == GoalText::Assessment       ? assessment->assessment
           : at.text == GoalText::Recommendation ? assessment->recommendation
                                                 : assessment->reservation;
}

bool Autosave::waitsForGoal() const
{
    return hasUnsaved() && std::holds_alternative<GoalTextPlace>(m_waiting.begin()->first)
           && std::holds_alternative<GoalTextPlace>(m_waiting.rbegin()->first);
}

QString Autosave::called(const TextPlace& place) const
{
    const AccountBook* book = m_workspace.book();
    if (const auto* goalText = std::get_if<GoalTextPlace>(&place)) {
        const Goal* goal = book ? book->goal(goalText->goal) : nullptr;
        const QString names[] = {tr("assessment"), tr("recommendation"), tr("condition")};
        return goal ? tr("Goal %1, %2").arg(goal->code, names[int(goalText->text)]) : QString();
    }
    const auto& answer = std::get<AnswerPlace>(place);
    const Card* card = book ? book->card(answer.card) : nullptr;
    const FormTemplate* form = card ? book->form(card->form) : nullptr;
    const Field* field = form ? form->field(answer.field) : nullptr;
    return QStringLiteral("%1, %2").arg(
        card ? card->title : QString(), field ? field->labelIn(book->account.year) : answer.field.text);
}

QString Autosave::unsavedText() const
{
    QString all;
    for (const auto& [place, waiting] : m_waiting)
        all += QStringLiteral("%1\n\n%2\n\n\n").arg(called(place), waiting.text);
    return all;
}

} // namespace indblik
