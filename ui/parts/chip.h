// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/criterion.h"
#include "core/domain/finding.h"
#include "core/domain/followup.h"
#include "core/domain/promise.h"
#include "core/domain/verdict.h"
#include "core/judge/areas/classification.h"

#include <QColor>
#include <QString>
#include <QWidget>

class QPainter;

namespace indblik {

struct Tokens;

/// The sign of a state: always with its word and colour, so that none has to be told by colour alone.
enum class Shape {
    None,
    Check,
    Arrow,
    Return,
    Half,
    Circle,
    Bang,
    Unequal,
    Star,
    Clock,
    Question,
    Dash,
    Cross,
    Again,
    Triangle,
    Diamond,
    Square,
    Dot
};

enum class Tone { Neutral, Accent, Good, Attention, Wrong, Waiting };

/// A state as word, shape and colour.
struct Chip
{
    QString word;
    Shape shape = Shape::None;
    Tone tone = Tone::Neutral;
};

/// Each in the words, shape and colour that this is shown in everywhere.
Chip stateChip(CardState state);
/// The state as the list shows it: a draft in which nothing was done has not begun, and what is late is late.
Chip standingChip(CardState state, bool isNotBegun, bool isOverdue);
/// "fra 2010, ikke gennemgået"; `lastYear` is where the answer came from.
Chip reviewChip(Review review, const QString& lastYear);
Chip achievementChip(const Achievement& achievement, const QLocale& locale);
Chip reachedChip(Reached reached);
Chip followUpChip(const FollowUp& followUp, const QDate& today);
Chip promiseChip(const Promise& promise, const QDate& today);
Chip newChip();
/// The class of an area under the rules, by its place in them; `open` is a stricter one that cannot be told. Both are
/// Classes::none where there is none.
Chip classChip(const RuleSet& rules, quint8 held, quint8 open);
Chip metChip(Met met);
Chip gradeChip(Grade grade);
Chip verdictChip(Verdict verdict);
/// A goal that nothing says when it is reached.
Chip noReadingChip();
/// Readings of a goal that do not come to one verdict, of which none is chosen.
Chip openReadingChip();

/// The colour of words and signs of a tone, and of the ground below them.
QColor toneInk(const Tokens& tokens, Tone tone);
QColor toneGround(const Tokens& tokens, Tone tone);

/// Draws the sign alone, ten pixels high and wide.
void paintShape(QPainter& painter, const QPointF& at, Shape shape, const QColor& ink);

/// In pixels, for the words of the chip in the typeface it is painted in.
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
