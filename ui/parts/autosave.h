// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <variant>

namespace indblik {

/// An answer of a form.
struct AnswerPlace
{
    CardId card;
    FieldKey field;

    bool operator<(const AnswerPlace& other) const
    {
        return card < other.card || (card == other.card && field < other.field);
    }
};

/// A text of a goal's assessment in the account in view.
struct GoalTextPlace
{
    GoalId goal;
    GoalText text;

    bool operator<(const GoalTextPlace& other) const
    {
        return goal < other.goal || (goal == other.goal && text < other.text);
    }
};

/// Where a text is typed.
using TextPlace = std::variant<AnswerPlace, GoalTextPlace>;

/// Saves what is being typed: two seconds after the last key, and at the latest five seconds after the first one that
/// is not saved. Each place is tried on its own. What cannot be saved is kept and tried again; where the file has
/// another text than the one that was typed over, only the officer can say which stands, whatever is typed elsewhere.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(Workspace& workspace, QObject* parent = nullptr);

    /// The place reads `text` on the screen now.
    void touch(const TextPlace& place, const QString& text);

    /// Saves all that waits, now, but for conflicts. False where something still waits.
    bool flush();
    /// Saves what waits over what somebody else has written meanwhile; that stays in the history.
    bool insist();
    /// Lets go of what waits: it was kept elsewhere.
    void forget();

    bool hasUnsaved() const { return !m_waiting.empty(); }
    /// What waits for one place; nothing where the file has it.
    std::optional<QString> unsaved(const TextPlace& place) const;
    /// Whether something of a goal waits, and nothing of a form.
    bool waitsForGoal() const;
    /// What waits, as text to keep elsewhere: "Gadepulsen, Økonomi" over each text.
    QString unsavedText() const;

Q_SIGNALS:
    void waiting(); ///< something typed is not saved yet
    void settled(); ///< nothing waits any more: the file has it all
    void failed(const indblik::Error& error);

private:
    struct Waiting
    {
        QString text;
        QString over;            ///< what the file had there when the typing began
        bool isConflict = false; ///< the file has another text since
    };

    /// A conflict where the file has neither the text that was typed over nor this one.
    Result<void> save(const TextPlace& place, const QString& text, const QString& over);
    /// What the file has there; nothing where the place is gone.
    std::optional<QString> stored(const TextPlace& place) const;
    QString called(const TextPlace& place) const;

    Workspace& m_workspace;
    std::map<TextPlace, Waiting> m_waiting;
    QTimer m_afterLastKey;
    QTimer m_afterFirstKey;
};

} // namespace indblik
