// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/finding.h"

#include <QColor>
#include <QString>
#include <QWidget>

class QPainter;

namespace indblik {

struct Tokens;

/// The sign of a state: always with its word and colour, so that none has to be told by colour alone.
enum class Shape { None, Check, Arrow, Return, Half, Circle, Bang, Unequal, Star };

enum class Tone { Neutral, Accent, Good, Attention, Wrong, Waiting };

/// A state as word, shape and colour.
struct Chip
{
    QString word;
    Shape shape = Shape::None;
    Tone tone = Tone::Neutral;
};

Chip stateChip(CardState state);
Chip newChip();
Chip gradeChip(Grade grade);

QColor toneInk(const Tokens& tokens, Tone tone);
QColor toneGround(const Tokens& tokens, Tone tone);

QSize chipSize(const Chip& chip);
/// Paints the chip with its upper left corner at `at`.
void paintChip(QPainter& painter, const QPoint& at, const Chip& chip, const Tokens& tokens);

/// A chip as a widget; its word is its accessible name.
class ChipLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget* parent = nullptr);
    void setChip(const Chip& chip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Chip m_chip;
};

} // namespace indblik
