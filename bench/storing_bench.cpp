// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window stands still while 1.7 million figures are stored as an import does it: the greatest time between
// two ticks of a timer of 1 ms, in the window's thread, and what of it is storing, committing and being told.
#include "bench/areas.h"
#include "core/workspace.h"
#include "ui/areas/storingdialog.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <random>

namespace indblik::bench {

/// The greatest time between two ticks, in milliseconds.
class Lag : public QObject
{
public:
    Lag()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Lag::tick);
        m_timer.start(1);
        m_since.start();
    }
    void tick() { m_greatest = std::max(m_greatest, m_since.restart()); }
    qint64 take()
    {
        tick();
        return std::exchange(m_greatest, 0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_greatest = 0;
};

int run()
{
    const QTemporaryDir folder;
    const auto workspace =
        Workspace::create(folder.filePath(QStringLiteral("storing.indblik")), QStringLiteral("bench"));
    const auto book = workspace ? (*workspace)->areas() : Result<const AreaBook*>(workspace.error());
    if (!book)
        return 1;
    AreaArrival arrival = lifelikeAreas(**book);
    std::shuffle(arrival.figures.begin(), arrival.figures.end(), std::minstd_rand(7));
    const size_t figures = arrival.figures.size();
    qint64 toldLag = 0;
    QElapsedTimer all;
    QElapsedTimer sinceLast;
    Lag lag;
    QObject::connect(workspace->get(), &Workspace::changed, [&] { toldLag = sinceLast.elapsed(); });
    all.start();
    StoringDialog storing(nullptr);
    const GoingOn goingOn = storing.goingOn();
    const auto brought = (*workspace)->areaEdits().bring(std::move(arrival), QStringLiteral("areas"), [&](double done) {
        sinceLast.start();
        return goingOn(done);
    });
    const qint64 took = all.elapsed();
    const qint64 greatest = lag.take();
    QElapsedTimer classified;
    classified.start();
    const bool isClassified = bool((*workspace)->judged().classifier());
    std::printf(
        "%zu figures stored in %lld ms; greatest lag %lld ms; commit and figures told %lld ms; figures in memory "
        "%lld; classifier laid out in %lld ms\n",
        figures, static_cast<long long>(took), static_cast<long long>(greatest), static_cast<long long>(toldLag),
        static_cast<long long>((*(*workspace)->areas())->figures.count()),
        static_cast<long long>(classified.elapsed()));
    return brought && isClassified ? 0 : 1;
}

} // namespace indblik::bench

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return indblik::bench::run();
}
