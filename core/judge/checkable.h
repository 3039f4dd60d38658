// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

namespace indblik {

/// What of an account check() has to hold against something: answers of forms, amounts of the budget table.
enum class Checkable { Nothing, FormsAlone, BudgetAlone, Both };

Checkable checkableOf(const AccountBook& book);

/// What it means that check() found nothing: no more than what there was to check.
QString nothingFoundWords(Checkable checkable);

} // namespace indblik
