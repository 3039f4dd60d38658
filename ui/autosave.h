// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>

namespace indblik {

/// Saves what is being typed: two seconds after the last key, and at the latest five seconds after the first one that
/// is not saved. What cannot be saved is kept and tried again.
class Autosave final : public QObject
{
    Q_OBJECT

public:
    explicit Autosave(Workspace& workspace, QObject* parent = nullptr);

    /// The answer was changed on the screen; `text` gives it when it is saved.
    void touch(const CardId& card, const FieldKey& field, std::function<QString()> text);

    /// Saves all that waits, now. False where something could not be saved; it still waits.
    bool flush();

    /// Lets go of what waits: it was kept elsewhere.
    void forget();

    bool hasUnsaved() const { return !m_waiting.empty(); }
    /// What waits, as text to keep elsewhere: "Gadepulsen, Økonomi: ...".
    QString unsavedText() const;

Q_SIGNALS:
    void waiting(); ///< something typed is not saved yet
    void saved();   ///< all that waited is in the file
    void failed(const indblik::Error& error);

private:
    using Place = std::pair<CardId, FieldKey>;

    Workspace& m_workspace;
    std::map<Place, std::function<QString()>> m_waiting;
    QTimer m_afterLastKey;
    QTimer m_afterFirstKey;
};

} // namespace indblik
