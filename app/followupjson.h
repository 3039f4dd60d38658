// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <QJsonObject>

namespace indblik {

/// {"title", "kind", "isExternal", "madeBy", "due", "repeats", "arrived", "isOverdue", "rounds", "note"}; "isExternal"
/// is null where nobody says who makes it
QJsonObject followUpJson(const FollowUp& followUp, const QDate& today);

/// {"followUps": [{as above, "number", "isDone", "initiatives": [TITLE]}]}: all of the file, what is expected first
/// before what has no date, numbered from 1
QJsonObject followUpsJson(const AccountBook& book, const QDate& today);

/// All of the file in the order that they are expected in; those nobody has said a date of come last.
std::vector<const FollowUp*> followUpsByDate(const AccountBook& book);

/// The titles of those it is about.
QStringList initiativesOf(const FollowUp& followUp, const AccountBook& book);

} // namespace indblik
