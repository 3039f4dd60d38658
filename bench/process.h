// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <sys/types.h>

namespace indblik::bench {

using Clock = std::chrono::steady_clock;

/// Milliseconds since a moment.
double millisecondsSince(Clock::time_point start);

/// How a process ended, as the system accounts it.
struct Ended
{
    int status = 0;  ///< exit status, or 128 and the signal's number
    double cpu = 0;  ///< user and system, milliseconds
    double peak = 0; ///< largest resident memory, MB of 1 000 000 bytes
};

/// Starts a program from the search path with our environment and standard error. Its standard output goes nowhere:
/// ours carries the figures. Nothing where it cannot be started.
std::optional<pid_t> start(char* const* command);

/// How the child ended; nothing while it runs, unless `wait`.
std::optional<Ended> ended(pid_t child, bool wait);

} // namespace indblik::bench
