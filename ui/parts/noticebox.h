// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace indblik {

class ChipLabel;
struct Chip;

/// A box that says what does not fit: the sign of its grade, and a sentence.
class NoticeBox final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBox(QWidget* parent);

    void say(const Chip& chip, const QString& text);

private:
    ChipLabel* m_chip;
    QLabel* m_text;
};

} // namespace indblik
