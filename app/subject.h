// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call.h"

// The thing of a file that a call names; each is refused, with where the names are listed, where there is none.

namespace indblik {

/// The form that --card names by its title, whatever the case of its letters, or by its id.
Result<Card> cardOf(const Call& call, const AccountBook& book);
/// The same of any title.
Result<Card> cardTitled(const QString& title, const AccountBook& book);
/// The goal of the account that has the letter after --goal.
Result<Goal> goalOf(const Call& call, const AccountBook& book);
/// The follow-up that --title names or, where several are called so, --number by its number in the JSON.
Result<FollowUp> followUpOf(const Call& call, const AccountBook& book);
/// The series with that name or, where only one has it, that title or these words in its name; with its figures.
Result<Series> seriesNamed(const QString& name, const Workspace& workspace);
/// By its name or an alias.
Result<Area> areaNamed(const QString& name, const AreaBook& book);
/// The scheme that --scheme names by its key.
Result<const Scheme*> schemeOf(const Call& call, const AreaBook& book);

} // namespace indblik
