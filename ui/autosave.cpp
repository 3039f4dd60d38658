// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/autosave.h"

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

void Autosave::touch(const CardId& card, const FieldKey& field, const QString& text)
{
    m_waiting[{card, field}] = text;
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
    while (!m_waiting.empty()) {
        const auto [place, text] = *m_waiting.begin();
        if (const auto saved = m_workspace.cards().setAnswer(place.first, place.second, text); !saved) {
            // Time heals a full disk, but not two texts in one place.
            if (saved.error().fault != Fault::Conflict)
                m_afterFirstKey.start();
            Q_EMIT failed(saved.error());
            return false;
        }
        m_waiting.erase(place);
    }
    Q_EMIT settled();
    return true;
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
    return flush();
}

void Autosave::forget()
{
    m_afterLastKey.stop();
    m_afterFirstKey.stop();
    m_waiting.clear();
}

std::optional<QString> Autosave::unsaved(const CardId& card, const FieldKey& field) const
{
    const auto found = m_waiting.find({card, field});
    return found == m_waiting.end() ? std::nullopt : std::optional(found->second);
}

QString Autosave::unsavedText() const
{
    QString all;
    for (const auto& [place, text] : m_waiting) {
        const Card* card = m_workspace.book() ? m_workspace.book()->card(place.first) : nullptr;
        const FormTemplate* form = card ? m_workspace.book()->form(card->form) : nullptr;
        const Field* field = form ? form->field(place.second) : nullptr;
        all += QStringLiteral("%1, %2\n\n%3\n\n\n")
                   .arg(card ? card->title : QString(),
                       field ? field->labelIn(m_workspace.book()->account.year) : place.second.text, text);
    }
    return all;
}

} // namespace indblik
