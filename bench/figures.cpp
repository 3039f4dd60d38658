// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/figures.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <utility>

namespace indblik::bench {

namespace {

/// The time this thread has worked.
double ownTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

std::vector<double> sorted(const Figures& figures, double Figure::*part)
{
    std::vector<double> all;
    for (const Figure& figure : figures)
        all.push_back(figure.*part);
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

Stopwatch::Stopwatch() : m_own(ownTime())
{
    m_clock.start();
}

Figure Stopwatch::read() const
{
    return {double(m_clock.nsecsElapsed()) / 1e6, ownTime() - m_own};
}

Figure Stopwatch::lap()
{
    const Figure figure = read();
    *this = Stopwatch();
    return figure;
}

void FigureTable::add(const QString& title, const Figures& figures, std::optional<double> target)
{
    if (!std::exchange(m_hasHead, true))
        std::printf("%-58s %4s %8s %8s %8s %8s  %-9s\n", "measure (ms)", "n", "median", "p99", "most", "own", "target");
    if (figures.empty())
        qFatal("Nothing was measured: %s", qPrintable(title));
    const auto taken = sorted(figures, &Figure::taken);
    const auto own = sorted(figures, &Figure::own);
    const double median = taken[taken.size() / 2];
    const bool isMet = !target || median < *target;
    m_isMissed |= !isMet;
    // printf counts bytes, and titles may have letters of two.
    std::printf("%s %4zu %8.2f %8.2f %8.2f %8.2f  %-9s %s\n", qPrintable(title.leftJustified(58)), taken.size(), median,
        taken[taken.size() * 99 / 100], taken.back(), own[own.size() / 2],
        target ? qPrintable(QStringLiteral("< %1 ms").arg(*target)) : "", target ? (isMet ? "ok" : "MISSED") : "");
    std::fflush(stdout);
}

void FigureTable::remark(const QString& text)
{
    std::printf("    %s\n", qPrintable(text));
}

} // namespace indblik::bench
