// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/proposal.h"

namespace indblik {

/// The part of the book that was accepted, with all it needs.
AccountBook accepted(const Proposal& proposal);

} // namespace indblik
