// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/endsignals.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace indblik {

namespace {

constexpr int wanted[] = {SIGTERM, SIGINT, SIGHUP};

volatile int wakingSocket = -1;

/// Nothing but this may be done while a signal is handled.
void wake(int)
{
    const int before = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakingSocket, &byte, 1);
    errno = before;
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, m_sockets) != 0)
        return;
    wakingSocket = m_sockets[0];
    auto* notifier = new QSocketNotifier(m_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(m_sockets[1], &byte, 1) == 1)
            Q_EMIT endWanted();
    });
    for (const int signal : wanted) {
        // Who started the program may have said that one is not to end it (nohup).
        if (std::signal(signal, wake) == SIG_IGN)
            std::signal(signal, SIG_IGN);
    }
}

EndSignals::~EndSignals()
{
    for (const int signal : wanted)
        std::signal(signal, SIG_DFL);
    for (const int socket : m_sockets)
        ::close(socket);
}

} // namespace indblik
