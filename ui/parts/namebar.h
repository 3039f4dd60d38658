// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLineEdit;

namespace indblik {

/// Asks the officer's name, once, without standing in the way.
class NameBar final : public QFrame
{
    Q_OBJECT

public:
    /// `suggestion` is the name the system knows.
    explicit NameBar(const QString& suggestion, QWidget* parent = nullptr);

Q_SIGNALS:
    void named(const QString& name);

private:
    QLineEdit* m_name;
};

} // namespace indblik
