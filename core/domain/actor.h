// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace indblik {

enum class ActorKind { Committee, Administration, Funder, Evaluator, Other };

/// "committee", "administration", "funder", "evaluator", "other", as in files and JSON.
QString actorKindText(ActorKind kind);
std::optional<ActorKind> actorKindFromText(QStringView text);
std::span<const ActorKind> actorKinds();
/// In the language of the program: "Forvaltning".
QString actorKindWords(ActorKind kind);

/// Somebody who decides, pays or evaluates, by the name that is offered where such a name is written. It belongs to the
/// file, and what was written by its name stays as it was written.
struct Actor
{
    ActorId id = ActorId::create();
    QString name; ///< "Socialforvaltningen"
    ActorKind kind = ActorKind::Other;
    QStringList aliases; ///< what it is called too, "SOF"
    int revision = 0;

    /// By its name or what it is called too, whatever the case of the letters.
    bool isCalled(const QString& name) const;

    bool operator==(const Actor&) const = default;
};

} // namespace indblik
