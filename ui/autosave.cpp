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
    m_afterLastKey.setInterval(afterLastKey);
    m_afterFirstKey.setInterval(afterFirstKey);
}

void Autosave::touch(const CardId& card, const FieldKey& field, std::function<QString()> text)
{
    m_waiting[{card, field}] = std::move(text);
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
    // Saving announces changes, and listeners may look here again.
    auto waiting = std::exchange(m_waiting, {});
    for (auto it = waiting.begin(); it != waiting.end(); it = waiting.erase(it)) {
        const auto& [place, text] = *it;
        const auto saved = m_workspace.setAnswer(place.first, place.second, text());
        if (saved)
            continue;
        m_waiting = std::move(waiting);
        m_afterFirstKey.start();
        Q_EMIT failed(saved.error());
        return false;
    }
    Q_EMIT saved();
    return true;
}

void Autosave::forget()
{
    m_afterLastKey.stop();
    m_afterFirstKey.stop();
    m_waiting.clear();
    Q_EMIT saved();
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
                       field ? field->labelIn(m_workspace.book()->account.year) : place.second.text, text());
    }
    return all;
}

} // namespace indblik
