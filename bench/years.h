// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/accounts.h"

// Files as they are after many years, with texts as long as those of the real account.

namespace indblik::bench {

/// An account of 2010 of so many cards. Its answers are as long as those of the account of accountText(), card by card
/// and field by field, over and over; officers, due dates, states and reviews are spread over the cards.
AccountBook lifelikeAccount(int cards);

/// The same in a file that has been kept for so many years, each opened from the one before by AccountEdits::open()
/// and then written: every tenth word is another than the year before. In every fourth card of the newest year the
/// answers wait for review as they were.
std::unique_ptr<Workspace> workspaceWithYears(const QString& path, int years, int cards);

/// The field that officers write most in.
FieldKey longField();

/// Puts the same answer, with other words here and there, into one card's longField() in the two newest years.
void writeLongAnswer(const QString& path, size_t card, const QString& text);

/// The text with every tenth word another.
QString reworded(const QString& text, unsigned seed);

} // namespace indblik::bench
