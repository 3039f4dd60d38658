// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"

#include "ui/parts/look.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <vector>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Chip)
};

constexpr int height = 20;
constexpr int padding = 8;
constexpr int shapeSize = 10;
constexpr int shapeGap = 5;

/// Lines, each through its points.
QPainterPath linesThrough(const std::vector<QPolygonF>& lines)
{
    QPainterPath path;
    for (const QPolygonF& line : lines)
        path.addPolygon(line);
    return path;
}

QPainterPath ellipse(const QRectF& in)
{
    QPainterPath path;
    path.addEllipse(in);
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path = linesThrough({{{5, 8.8}, {5, 9}}});
    path.moveTo(2.8, 3.2);
    path.cubicTo(2.8, 0.4, 7.4, 0.4, 7.2, 3.2);
    path.cubicTo(7.1, 4.7, 5, 4.6, 5, 6.4);
    return path;
}

QPainterPath wayBack()
{
    QPainterPath path = linesThrough({{{4, 1.5}, {1, 4.5}, {4, 7.5}}, {{1, 4.5}, {6.5, 4.5}}});
    path.cubicTo(10, 4.5, 10, 9, 6.5, 9);
    return path;
}

QPainterPath wayAround()
{
    QPainterPath path;
    path.moveTo(8.6, 3.4);
    path.arcTo(QRectF(1.2, 1.2, 7.6, 7.6), 25, 290);
    path.addPath(linesThrough({{{8.8, 0.9}, {8.7, 3.5}, {6.2, 3.4}}}));
    return path;
}

/// Drawn, not typed: a typeface may lack the sign, and then there is a box.
QPainterPath pathOf(Shape shape)
{
    switch (shape) {
    case Shape::None:
        return {};
    case Shape::Check:
        return linesThrough({{{1, 5.5}, {4, 8.5}, {9, 2}}});
    case Shape::Arrow:
        return linesThrough({{{1, 5}, {9, 5}}, {{5.5, 1.5}, {9, 5}, {5.5, 8.5}}});
    case Shape::Return:
        return wayBack();
    case Shape::Half:
    case Shape::Circle:
        return ellipse({1, 1, 8, 8});
    case Shape::Bang:
        return linesThrough({{{5, 1}, {5, 6}}, {{5, 8.6}, {5, 8.8}}});
    case Shape::Unequal:
        return linesThrough({{{1, 3.5}, {9, 3.5}}, {{1, 6.5}, {9, 6.5}}, {{7, 1}, {3, 9}}});
    case Shape::Star:
        return linesThrough({{{5, 1}, {5, 9}}, {{1.5, 3}, {8.5, 7}}, {{1.5, 7}, {8.5, 3}}});
    case Shape::Clock: {
        QPainterPath path = ellipse({1, 1, 8, 8});
        path.addPath(linesThrough({{{5, 2.8}, {5, 5.2}, {6.8, 6.2}}}));
        return path;
    }
    case Shape::Question:
        return questionMark();
    case Shape::Dash:
        return linesThrough({{{1.5, 5}, {8.5, 5}}});
    case Shape::Cross:
        return linesThrough({{{2, 2}, {8, 8}}, {{8, 2}, {2, 8}}});
    case Shape::Again:
        return wayAround();
    case Shape::Triangle:
        return linesThrough({{{5, 1.5}, {9, 8.5}, {1, 8.5}, {5, 1.5}}});
    case Shape::Diamond:
        return linesThrough({{{5, 1}, {9, 5}, {5, 9}, {1, 5}, {5, 1}}});
    case Shape::Square:
        return linesThrough({QPolygonF(QRectF(1.8, 1.8, 6.4, 6.4))});
    case Shape::Dot:
        return ellipse({2, 2, 6, 6});
    }
    Q_UNREACHABLE();
}

} // namespace

Chip stateChip(CardState state)
{
    switch (state) {
    case CardState::Draft:
        return {stateWords(state), Shape::Half, Tone::Neutral};
    case CardState::Submitted:
        return {stateWords(state), Shape::Arrow, Tone::Accent};
    case CardState::Returned:
        return {stateWords(state), Shape::Return, Tone::Attention};
    case CardState::Approved:
        return {stateWords(state), Shape::Check, Tone::Good};
    }
    Q_UNREACHABLE();
}

Chip standingChip(CardState state, bool isNotBegun, bool isOverdue)
{
    if (isOverdue && state == CardState::Draft)
        return {Words::tr("Overdue"), Shape::Bang, Tone::Wrong};
    return isNotBegun ? Chip{Words::tr("Not begun"), Shape::Circle, Tone::Neutral} : stateChip(state);
}

Chip reviewChip(Review review, const QString& lastYear)
{
    switch (review) {
    case Review::Carried:
        return {Words::tr("from %1, not reviewed").arg(lastYear), Shape::Again, Tone::Attention};
    case Review::Confirmed:
        return {Words::tr("unchanged since %1").arg(lastYear), Shape::Check, Tone::Good};
    case Review::Edited:
        return {Words::tr("edited"), Shape::Check, Tone::Good};
    }
    Q_UNREACHABLE();
}

Chip achievementChip(const Achievement& achievement, const QLocale& locale)
{
    const QString words = achievement.words(locale);
    switch (achievement.kind) {
    case AchievementKind::High:
    case AchievementKind::EvaluatedPositive:
        return {words, Shape::Check, Tone::Good};
    case AchievementKind::OnTrack:
        return {words, Shape::Arrow, Tone::Good};
    case AchievementKind::OnTrackUnmeasured:
        return {words, Shape::Arrow, Tone::Neutral};
    case AchievementKind::PartlyAchieved:
    case AchievementKind::PartlyStarted:
        return {words, Shape::Half, Tone::Attention};
    case AchievementKind::NotAchieved:
        return {words, Shape::Cross, Tone::Wrong};
    case AchievementKind::NotStarted:
        return {words, Shape::Circle, Tone::Attention};
    case AchievementKind::MonitoringStarting:
    case AchievementKind::NotYetFollowedUp:
    case AchievementKind::AwaitingEvaluation:
    case AchievementKind::NotAssessableYet:
        return {words, Shape::Clock, Tone::Waiting};
    case AchievementKind::NotMeasured:
    case AchievementKind::NoAssessment:
        return {words, Shape::Question, Tone::Attention};
    case AchievementKind::NoEffectGoal:
        return {words, Shape::Dash, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Chip reachedChip(Reached reached)
{
    switch (reached) {
    case Reached::Yes:
        return {Words::tr("Reached"), Shape::Check, Tone::Good};
    case Reached::No:
        return {Words::tr("Not reached"), Shape::Cross, Tone::Wrong};
    case Reached::CannotTell:
        return {Words::tr("Cannot be determined"), Shape::Question, Tone::Waiting};
    }
    Q_UNREACHABLE();
}

Chip followUpChip(const FollowUp& followUp, const QDate& today)
{
    if (followUp.isOverdue(today))
        return {Words::tr("Overdue"), Shape::Bang, Tone::Wrong};
    if (followUp.isDone())
        return {Words::tr("Has arrived"), Shape::Check, Tone::Good};
    return {Words::tr("Expected"), Shape::Clock, Tone::Waiting};
}

Chip promiseChip(const Promise& promise, const QDate& today)
{
    const QString word = promiseStateWords(promise.state);
    switch (promise.state) {
    case PromiseState::Open:
        return promise.isOverdue(today) ? Chip{word, Shape::Bang, Tone::Attention}
                                        : Chip{word, Shape::Clock, Tone::Waiting};
    case PromiseState::Kept:
        return {word, Shape::Check, Tone::Good};
    case PromiseState::Moved:
        return {word, Shape::Arrow, Tone::Waiting};
    case PromiseState::Dropped:
        return {word, Shape::Cross, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Chip newChip()
{
    return {Words::tr("New"), Shape::Star, Tone::Waiting};
}

Chip classChip(const RuleSet& rules, quint8 held, quint8 open)
{
    if (open != Classes::none)
        return {Words::tr("Not settled"), Shape::Question, Tone::Waiting};
    if (held == Classes::none)
        return {Words::tr("Not listed"), Shape::Circle, Tone::Neutral};
    const RuleClass& of = rules.classes[held];
    if (!of.isListed)
        return {of.title, Shape::Dot, Tone::Neutral};
    // The strictest of several is loud; where there is only one, or for the others, it is enough to be seen.
    int listed = 0;
    int before = 0;
    for (size_t i = 0; i < rules.classes.size(); ++i) {
        listed += rules.classes[i].isListed;
        before += rules.classes[i].isListed && i < held;
    }
    if (listed > 1 && before == 0)
        return {of.title, Shape::Triangle, Tone::Wrong};
    return {of.title, before % 2 == 0 ? Shape::Square : Shape::Diamond, Tone::Attention};
}

Chip metChip(Met met)
{
    switch (met) {
    case Met::Yes:
        return {Words::tr("met"), Shape::Check, Tone::Attention};
    case Met::No:
        return {Words::tr("not met"), Shape::Cross, Tone::Neutral};
    case Met::CannotTell:
        return {Words::tr("cannot be determined"), Shape::Question, Tone::Waiting};
    }
    Q_UNREACHABLE();
}

Chip gradeChip(Grade grade)
{
    switch (grade) {
    case Grade::Error:
        return {Words::tr("Does not add up"), Shape::Unequal, Tone::Wrong};
    case Grade::Warning:
        return {Words::tr("Look at it"), Shape::Bang, Tone::Attention};
    case Grade::Note:
        return {Words::tr("For information"), Shape::Circle, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

Chip verdictChip(Verdict verdict)
{
    constexpr std::pair<Shape, Tone> signs[] = {{Shape::Check, Tone::Good}, {Shape::Arrow, Tone::Good},
        {Shape::Half, Tone::Attention}, {Shape::Cross, Tone::Wrong}, {Shape::Question, Tone::Neutral}};
    const auto& [shape, tone] = signs[int(verdict)];
    return {verdictWords(verdict), shape, tone};
}

Chip noReadingChip()
{
    return {Words::tr("No interpretation yet"), Shape::Dash, Tone::Neutral};
}

Chip openReadingChip()
{
    return {Words::tr("No interpretation is chosen"), Shape::Unequal, Tone::Attention};
}

QColor toneInk(const Tokens& tokens, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.muted;
    case Tone::Accent:
        return tokens.accent;
    case Tone::Good:
        return tokens.good;
    case Tone::Attention:
        return tokens.attention;
    case Tone::Wrong:
        return tokens.wrong;
    case Tone::Waiting:
        return tokens.waiting;
    }
    Q_UNREACHABLE();
}

QColor toneGround(const Tokens& tokens, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return tokens.neutralTint;
    case Tone::Accent:
        return tokens.accentTint;
    case Tone::Good:
        return tokens.goodTint;
    case Tone::Attention:
        return tokens.attentionTint;
    case Tone::Wrong:
        return tokens.wrongTint;
    case Tone::Waiting:
        return tokens.waitingTint;
    }
    Q_UNREACHABLE();
}

void paintShape(QPainter& painter, const QPointF& at, Shape shape, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (shape == Shape::Triangle || shape == Shape::Diamond || shape == Shape::Square || shape == Shape::Dot)
        painter.setBrush(ink);
    painter.drawPath(pathOf(shape));
    if (shape == Shape::Half) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(QRectF(1, 1, 8, 8), 90 * 16, 180 * 16);
    }
    painter.restore();
}

QSize chipSize(const Chip& chip)
{
    const QFontMetrics metrics(textFont(TextSize::Small, true));
    const int sign = chip.shape == Shape::None ? 0 : shapeSize + shapeGap;
    return {2 * padding + sign + metrics.horizontalAdvance(chip.word), std::max(height, metrics.height() + 2)};
}

void paintChip(QPainter& painter, const QPoint& at, const Chip& chip, const Tokens& tokens)
{
    painter.save();
    const QRect area(at, chipSize(chip));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneGround(tokens, chip.tone));
    painter.drawRoundedRect(area, area.height() / 2.0, area.height() / 2.0);
    const QColor ink = toneInk(tokens, chip.tone);
    int left = area.left() + padding;
    if (chip.shape != Shape::None) {
        paintShape(painter, QPointF(left, area.top() + (area.height() - shapeSize) / 2.0), chip.shape, ink);
        left += shapeSize + shapeGap;
    }
    painter.setPen(ink);
    painter.setFont(textFont(TextSize::Small, true));
    painter.drawText(QRect(left, area.top(), area.right() - left, area.height()), Qt::AlignVCenter, chip.word);
    painter.restore();
}

ChipLabel::ChipLabel(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipLabel::setChip(const Chip& chip)
{
    m_chip = chip;
    setAccessibleName(chip.word);
    updateGeometry();
    update();
}

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_chip);
}

void ChipLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, {0, 0}, m_chip, tokens(palette()));
}

} // namespace indblik
