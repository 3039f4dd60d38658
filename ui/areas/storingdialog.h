// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/goingon.h"

#include <QDialog>
#include <QElapsedTimer>

#include <chrono>
#include <future>

class QProgressBar;

namespace indblik {

/// Stands before the window while much is stored in its thread: lets it live, and once that takes longer than a second
/// shows how far it is and can stop it. Until then keys and clicks wait.
class StoringDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit StoringDialog(QWidget* parent);
    ~StoringDialog() override;

    /// To be asked every few milliseconds while storing; belongs to the dialog.
    GoingOn goingOn();

    /// What `work` gives, which is done in another thread and touches nothing of the window.
    template<typename Work>
    auto meanwhile(Work work)
    {
        auto done = std::async(std::launch::async, std::move(work));
        while (done.wait_for(std::chrono::milliseconds(10)) != std::future_status::ready)
            (void)goOn(0);
        return done.get();
    }

    /// Stops the storing; the dialog stays until it has ended.
    void reject() override;

private:
    bool goOn(double done);

    QProgressBar* m_bar;
    QElapsedTimer m_clock;
    QElapsedTimer m_lastLook; ///< at what the window has to do
    bool m_isStopped = false;
};

} // namespace indblik
