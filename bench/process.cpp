// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/process.h"

#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace indblik::bench {

namespace {

double milliseconds(const timeval& time)
{
    return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
}

} // namespace

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::optional<pid_t> start(char* const* command)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int fault = posix_spawnp(&child, command[0], &actions, nullptr, command, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (fault == 0)
        return child;
    std::fprintf(stderr, "%s cannot be started: %s\n", command[0], std::strerror(fault));
    return std::nullopt;
}

std::optional<Ended> ended(pid_t child, bool wait)
{
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, wait ? 0 : WNOHANG, &usage) != child)
        return std::nullopt;
    return Ended{WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status),
        milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), double(usage.ru_maxrss) * 1024 / 1e6};
}

} // namespace indblik::bench
