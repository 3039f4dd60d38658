// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/actoredits.h"

#include <algorithm>

namespace indblik {

Result<void> ActorEdits::save(Actor actor)
{
    if (!m_pen.book())
        return notThere();
    actor.name = storedText(actor.name).simplified();
    if (actor.name.isEmpty())
        return Error{tr("Write the name.")};
    QStringList aliases;
    for (const QString& alias : actor.aliases) {
        const QString called = storedText(alias).simplified();
        if (!called.isEmpty() && called != actor.name && !aliases.contains(called))
            aliases.append(called);
    }
    actor.aliases = aliases;
    for (const Actor& other : m_pen.book()->actors) {
        if (other.id == actor.id)
            continue;
        for (const QString& called : QStringList(actor.name) + aliases) {
            if (other.isCalled(called))
                return Error{tr("“%1” is what “%2” is called already. Choose another name.").arg(called, other.name)};
        }
    }
    return m_pen.write({tr("name %1").arg(actor.name)}, [&actor](Edits& edits) { edits.save(actor); });
}

Result<void> ActorEdits::remove(const ActorId& id)
{
    if (!m_pen.book())
        return notThere();
    const auto& all = m_pen.book()->actors;
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Actor& actor) { return actor.id == id; });
    if (found == all.end())
        return notThere();
    return m_pen.write(
        {tr("delete the name %1").arg(found->name)}, [actor = *found](Edits& edits) { edits.remove(actor); });
}

} // namespace indblik
