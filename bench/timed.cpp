// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/process.h"

#include <cstdio>

// timed COMMAND...: runs it from start to exit and prints one line, "wall MS cpu MS peak MB". The exit status is the
// command's.

int main(int argc, char** argv)
{
    using namespace indblik::bench;
    if (argc < 2) {
        std::fputs("Usage: timed COMMAND...\n", stderr);
        return 2;
    }
    const auto begin = Clock::now();
    const auto child = start(argv + 1);
    const auto end = child ? ended(*child, true) : std::nullopt;
    if (!end)
        return 127;
    std::printf("wall %.2f cpu %.2f peak %.1f\n", millisecondsSince(begin), end->cpu, end->peak);
    return end->status;
}
