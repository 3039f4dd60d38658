// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>
#include <vector>

namespace indblik::bench {

/// Milliseconds.
struct Figure
{
    double taken = 0; ///< by the clock
    double own = 0;   ///< of it the program worked; the rest went to the disk and to other programs
};

/// Of one deed done many times.
using Figures = std::vector<Figure>;

/// A clock that starts when it is made.
class Stopwatch
{
public:
    Stopwatch();
    Figure read() const;
    /// Reads it and starts it anew.
    Figure lap();

private:
    QElapsedTimer m_clock;
    double m_own = 0;
};

/// The lines of a table: median, 99th hundredth and the slowest by the clock, the median of the program's own work, and
/// whether the median by the clock keeps below its target.
class FigureTable
{
public:
    /// Without a target the figure is only told.
    void add(const QString& title, const Figures& figures, std::optional<double> target);
    /// A line below the one above it.
    void remark(const QString& text);

    bool isMissed() const { return m_isMissed; }

private:
    bool m_hasHead = false;
    bool m_isMissed = false;
};

} // namespace indblik::bench
