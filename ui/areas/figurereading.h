// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace indblik {

/// Reads a file of figures in the background, one reading at a time. It has a copy of the book, so that it may be given
/// up at any moment: what is under way then runs out unheard.
class FigureReading final : public QObject
{
    Q_OBJECT

public:
    FigureReading(QString path, const AreaBook& book, QObject* parent);
    ~FigureReading() override;

    const QString& path() const { return m_path; }
    const AreaBook& book() const { return *m_book; }
    bool isBusy() const { return m_isBusy; }

    /// How far the reading is, in hundredths.
    int progress() const { return *m_progress; }

    /// What is under way ends as soon as it can and is not heard of again; until it has ended the reading is busy.
    void giveUp();

    // `then` is called in the event loop. Not while it is busy.
    /// The file, of a workbook the sheet; `sheets` are those there are to choose from, also where none could be opened.
    void open(const QString& sheet, std::function<void(Result<FigureFile>, const QStringList& sheets)> then);
    void read(const FigureWish& wish, std::function<void(Result<FigureProposal>)> then);

private:
    template<class T>
    void run(std::function<Result<T>()> work, std::function<void(Result<T>)> then);

    QString m_path;
    std::shared_ptr<const AreaBook> m_book;
    bool m_isBusy = false;
    std::shared_ptr<std::atomic<bool>> m_isGivenUp;
    std::shared_ptr<std::atomic<int>> m_progress;
};

} // namespace indblik
