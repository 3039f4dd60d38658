// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace indblik {

/// SIGTERM, SIGINT and SIGHUP as an event among others, so that what is typed can be saved before the program ends.
class EndSignals final : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void endWanted();

private:
    int m_sockets[2] = {-1, -1};
};

} // namespace indblik
