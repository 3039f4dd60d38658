// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/storingdialog.h"

#include "ui/parts/lay.h"
#include "ui/parts/look.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int slow = 1000;       ///< ms of storing before it is shown
constexpr int betweenLooks = 15; ///< ms
constexpr int whole = 1000;
constexpr int leastWidth = 360;

} // namespace

StoringDialog::StoringDialog(QWidget* parent) : QDialog(parent), m_bar(new QProgressBar(this))
{
    setWindowTitle(tr("Importing …"));
    setModal(true);
    setMinimumWidth(leastWidth);
    m_bar->setRange(0, whole);
    m_bar->setAccessibleName(tr("How much is stored"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    connect(cancel, &QPushButton::clicked, this, &StoringDialog::reject);
    lay::column({
        lay::of(this, space::small, {space::page, space::large, space::page, space::large}),
        new QLabel(tr("The figures are being stored."), this),
        m_bar,
        lay::at(cancel, Qt::AlignRight),
    });
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    m_clock.start();
    m_lastLook.start();
}

StoringDialog::~StoringDialog()
{
    if (!isVisible())
        QGuiApplication::restoreOverrideCursor();
}

GoingOn StoringDialog::goingOn()
{
    return [this](double done) { return goOn(done); };
}

void StoringDialog::reject()
{
    m_isStopped = true;
}

bool StoringDialog::goOn(double done)
{
    if (!isVisible() && m_clock.elapsed() >= slow) {
        QGuiApplication::restoreOverrideCursor();
        show();
    }
    if (m_lastLook.elapsed() >= betweenLooks) {
        m_bar->setValue(int(done * whole));
        QCoreApplication::processEvents(isVisible() ? QEventLoop::AllEvents : QEventLoop::ExcludeUserInputEvents);
        m_lastLook.start();
    }
    return !m_isStopped;
}

} // namespace indblik
