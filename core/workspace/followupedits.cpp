// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/followupedits.h"

#include <algorithm>

namespace indblik {

Result<FollowUp> FollowUpEdits::find(const FollowUpId& id) const
{
    if (!m_pen.book())
        return notThere();
    const auto& all = m_pen.book()->followUps;
    const auto found = std::find_if(all.begin(), all.end(), [&id](const FollowUp& other) { return other.id == id; });
    return found == all.end() ? Result<FollowUp>(notThere()) : *found;
}

Result<void> FollowUpEdits::save(const FollowUp& followUp)
{
    if (!m_pen.book())
        return notThere();
    if (storedText(followUp.title).simplified().isEmpty())
        return Error{tr("Write what the follow-up is called.")};
    if (followUp.initiatives.empty())
        return Error{tr("Choose at least one initiative that “%1” is about.").arg(followUp.title)};
    return m_pen.write(
        {tr("follow-up %1").arg(followUp.title)}, [&followUp](Edits& edits) { return edits.save(followUp); });
}

Result<void> FollowUpEdits::remove(const FollowUpId& id)
{
    const auto followUp = find(id);
    if (!followUp)
        return followUp.error();
    return m_pen.write({tr("delete the follow-up %1").arg(followUp->title)},
        [&followUp](Edits& edits) { return edits.remove(*followUp); });
}

Result<void> FollowUpEdits::setArrived(const FollowUpId& id, const FuzzyDate& day)
{
    const auto followUp = find(id);
    if (!followUp)
        return followUp.error();
    return m_pen.write({tr("%1 has arrived").arg(followUp->title)},
        [&](Edits& edits) { return edits.save(followUp->arrivedOn(day)); });
}

} // namespace indblik
