// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <QStringList>

namespace indblik {

/// What is to be said of a register in short: how many rows, the sums, what the budget states, and what is missing.
QStringList registerWords(const AccountBook& book, const Register& list);

} // namespace indblik
