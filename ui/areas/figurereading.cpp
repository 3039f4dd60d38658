// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/figurereading.h"

#include <QCoreApplication>
#include <QThread>

#include <optional>

namespace indblik {

FigureReading::FigureReading(QString path, const AreaBook& book, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_book(std::make_shared<const AreaBook>(book))
    , m_isGivenUp(std::make_shared<std::atomic<bool>>(false))
    , m_progress(std::make_shared<std::atomic<int>>(0))
{}

/// What is under way ends at the next rows.
FigureReading::~FigureReading()
{
    giveUp();
}

void FigureReading::giveUp()
{
    *m_isGivenUp = true;
}

void FigureReading::open(const QString& sheet, std::function<void(Result<FigureFile>, const QStringList& sheets)> then)
{
    *m_progress = 0;
    m_isGivenUp = std::make_shared<std::atomic<bool>>(false);
    auto sheets = std::make_shared<QStringList>();
    run<FigureFile>(
        [path = m_path, book = m_book, sheet, sheets] {
            *sheets = sheetsIn(path);
            return openFigures(path, *book, sheet);
        },
        [then = std::move(then), sheets](Result<FigureFile> file) { then(std::move(file), *sheets); });
}

void FigureReading::read(const FigureWish& wish, std::function<void(Result<FigureProposal>)> then)
{
    *m_progress = 0;
    m_isGivenUp = std::make_shared<std::atomic<bool>>(false);
    run<FigureProposal>(
        [path = m_path, book = m_book, wish, isGivenUp = m_isGivenUp, progress = m_progress] {
            constexpr int hundredths = 100;
            return readProposal(path, wish, *book, QDate::currentDate(), [&](double part) {
                *progress = int(part * hundredths);
                return !*isGivenUp;
            });
        },
        std::move(then));
}

template<class T>
void FigureReading::run(std::function<Result<T>()> work, std::function<void(Result<T>)> then)
{
    Q_ASSERT(!m_isBusy);
    m_isBusy = true;
    auto outcome = std::make_shared<std::optional<Result<T>>>();
    QThread* thread = QThread::create([work = std::move(work), outcome] { outcome->emplace(work()); });
    connect(thread, &QThread::finished, this, [this, outcome, isGivenUp = m_isGivenUp, then = std::move(then)] {
        m_isBusy = false;
        if (!*isGivenUp)
            then(std::move(**outcome));
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // The program does not end under it.
    connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread] { thread->wait(); });
    thread->start();
}

} // namespace indblik
