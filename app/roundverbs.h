// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace indblik {

struct Call;

// The verbs of the yearly round. Each gives the exit status.

constexpr auto openYearUsage =
    "open-year FILE --year Y [--due DATE] [--new TITLE ...] [--new-beyond TITLE ...] [--without TITLE ...] [--dry-run] [--json]";
constexpr auto answerUsage = "answer FILE --card TITLE --year Y --field F (--text T | --confirm) [--reason R]";
constexpr auto stateUsage = "state FILE --card TITLE --year Y --to draft|submitted|returned|approved [--reason R]";

/// All forms of a year from those of the account before it.
int openYear(const Call& call);
/// Writes one answer, or confirms a carried one.
int answer(const Call& call);
/// Hands a form in, takes it back, sends it back or approves it.
int state(const Call& call);
/// The forms of a year with their answers, states, reviews and what is missing.
int cards(const Call& call);

} // namespace indblik
