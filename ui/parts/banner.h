// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace indblik {

/// A notice in the page, not over it: what happened, and one thing to do about it.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Calm, Attention, Wrong };

    explicit Banner(QWidget* parent = nullptr);

    /// Shows the notice; no button where `action` is empty.
    void say(Tone tone, const QString& text, const QString& action = {});
    /// It stays as long as what it tells is so: without a button to close it.
    void setStaying();
    QWidget* lastInTabOrder() const;

Q_SIGNALS:
    void acted();

private:
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
};

} // namespace indblik
