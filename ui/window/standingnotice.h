// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"
#include "ui/parts/banner.h"

#include <optional>

namespace indblik {

struct StandingNotice
{
    Banner::Tone tone;
    QString text;
    QString action; ///< what the officer can do about it; empty where there is nothing to do
};

/// What the officer has to know of how a file is open; nothing where all is as it should be.
std::optional<StandingNotice> standingNotice(const Standing& standing);

/// Asked before a lock from another computer is removed. The second answer removes it.
Question lockQuestion(const LockHolder& holder);

} // namespace indblik
