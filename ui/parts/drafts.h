// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typed.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

namespace indblik {

/// Keeps all that is typed and not yet in the file, place by place, and saves it: two seconds after the last key, and
/// at the latest five seconds after the first one that is not saved. Things are tried each on its own. What cannot be
/// saved stays with its fault and is shown again where it was typed; where the file has another text than the one that
/// was typed over, only the officer can say which stands, whatever is typed elsewhere.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    /// Held is what has a button of its own to be saved by, such as a title, until settle(). Kept is what nothing but
    /// its button may give, such as the reason of a step: it waits until it is dropped, and keeps nothing else from
    /// being done or coming into view.
    enum class Saving { Soon, Held, Kept };

    explicit Drafts(Workspace& workspace, QObject* parent = nullptr);

    /// The place reads `text` on the screen now.
    void touch(const TypedPlace& place, const QString& text, Saving saving = Saving::Soon);

    /// Saves all that waits in the account in view, now, but for what is held. False where some of that still waits, a
    /// conflict too.
    bool flush();
    /// The same with what is held: something else is to be done, or to come into view. False where anything of
    /// the account in view waits, but for what is kept.
    bool settle();
    /// Saves what waits there over what somebody else has written meanwhile; that stays in the history.
    bool insist(const TypedPlace& place);
    /// Lets go of what was typed at a place, or at all places of its thing.
    void drop(const TypedPlace& place);
    void dropThing(const TypedPlace& place);
    /// Lets go of everything that waits: it was kept elsewhere.
    void forget();

    bool hasUnsaved() const { return !m_drafts.empty(); }
    /// Whether something waits at a place of the same thing.
    bool hasThing(const TypedPlace& place) const;
    /// Whether something was tried and could not be saved.
    bool hasFaults() const;
    /// What waits for a place; nothing where the file has it.
    std::optional<QString> unsaved(const TypedPlace& place) const;
    /// The place as it was when typing began there: its unit is that of the text.
    std::optional<TypedPlace> typedAt(const TypedPlace& place) const;
    /// What is to be seen there: what waits for it, or what the file has.
    QString shown(const TypedPlace& place) const;
    /// What the file has there; nothing where the thing is not in it.
    std::optional<QString> stored(const TypedPlace& place) const { return m_typed.stored(place); }
    /// Why what waits there could not be saved when it was tried last.
    std::optional<TypedFault> fault(const TypedPlace& place) const;
    /// Where something waits, in the account in view; what was tried in vain comes first.
    std::vector<TypedPlace> places() const;
    /// Of which account something was tried in vain: the one in view before others.
    std::optional<AccountId> faultyAccount() const;
    /// What each thing is called that waits, of all accounts.
    QStringList names() const;
    /// Where the file has another text than the one that was typed over.
    std::optional<TypedPlace> conflict() const;
    QString called(const TypedPlace& place) const { return m_typed.called(place); }
    /// What waits, as text to keep elsewhere: "Gadepulsen, Økonomi" over each text.
    QString unsavedText() const;

Q_SIGNALS:
    void waiting(); ///< something typed is not saved yet
    void tried();   ///< what waits, or why, may be another now
    void settled(); ///< nothing waits any more: the file has it all
    void failed(const indblik::TypedPlace& place, const indblik::TypedFault& fault);

private:
    struct Draft
    {
        QString text;
        std::optional<QString> over; ///< what the file had there when the typing began
        Saving saving = Saving::Soon;
        std::optional<TypedFault> fault = {}; ///< why it could not be saved
        bool isConflict = false;              ///< the file has another text since
        QString called = {};                  ///< as long as its thing was known
    };
    /// What is typed belongs to the account that was in view then.
    using Key = std::pair<AccountId, TypedPlace>;
    using All = std::map<Key, Draft>;

    Key keyOf(const TypedPlace& place) const;
    bool tryAll(bool withHeld);
    void tryThing(const std::vector<TypedPlace>& places);
    bool isConflict(const TypedPlace& place, const Draft& draft) const;
    void note(const TypedPlace& place, const TypedFault& fault);
    void readAgain(const std::vector<TypedPlace>& places);
    void noteStored(const TypedPlace& place, const QString& text);
    void tell();

    Workspace& m_workspace;
    Typed m_typed;
    All m_drafts;
    std::vector<Key> m_newFaults; ///< to be told when all was tried
    QTimer m_afterLastKey;
    QTimer m_afterFirstKey;
    bool m_isTrying = false;
    bool m_isFootnote = false; ///< what was typed last
};

} // namespace indblik
