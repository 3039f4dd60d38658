// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/figurereading.h"

#include <QCoreApplication>
#include <QThread>

#include <optional>

namespace indblik {

FigureReading::FigureReading(QString path, const AreaBook& book, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_book(std::make_shared<const AreaBook>(book))
{}

void FigureReading::open(std::function<void(Result<FigureFile>)> then)
{
    run<FigureFile>([path = m_path, book = m_book] { return openFigures(path, *book); }, std::move(then));
}

void FigureReading::read(const FigureMap& map, NameChoice unknown, std::function<void(Result<FigureProposal>)> then)
{
    run<FigureProposal>(
        [path = m_path, book = m_book, map, unknown] {
            return readProposal(path, {{}, map, unknown}, *book, QDate::currentDate());
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
    connect(thread, &QThread::finished, this, [this, outcome, then = std::move(then)] {
        m_isBusy = false;
        then(std::move(**outcome));
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // The program does not end under it.
    connect(qApp, &QCoreApplication::aboutToQuit, thread, [thread] { thread->wait(); });
    thread->start();
}

} // namespace indblik
