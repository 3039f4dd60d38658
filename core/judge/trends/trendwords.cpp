// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/trends/trendwords.h"

#include "core/domain/series.h"
#include "core/figuretext.h"

#include <algorithm>
#include <cmath>

namespace indblik {

namespace {

/// More lines are told by their ends only.
constexpr size_t mostInFull = 8;

/// From where to where a line is told.
struct Course
{
    const TrendPoint* first = nullptr;
    const TrendPoint* last = nullptr;

    bool isThere() const { return first && last && first != last; }
    double change() const { return *last->value - *first->value; }
};

/// The points after the last break between them.
Course courseOf(const TrendLine& line, const std::vector<TrendBreak>& breaks)
{
    Course course;
    for (const TrendPoint& point : line.points) {
        if (!point.value)
            continue;
        const bool isParted = course.last && std::any_of(breaks.begin(), breaks.end(), [&](const TrendBreak& each) {
            return each.partsLine(line, *course.last, point);
        });
        if (!course.first || isParted)
            course.first = &point;
        course.last = &point;
    }
    return course;
}

/// Projections are no measurements, and beside bands a line that is of no area sums them up.
bool isMeasured(const TrendLine& line, const Trend& trend)
{
    return !line.isProjection && line.hasCourse && (trend.bands.empty() || !line.key.isEmpty());
}

/// Less than can be shown is no change.
int signOf(double change)
{
    return std::abs(change) < 0.05 ? 0 : change < 0 ? -1 : 1;
}

/// "3,9 procentpoint", "120 personer": the size alone.
QString sizeText(double change, const Trend& trend, const Tongue& tongue)
{
    if (trend.unit == Indicator::Unit::Share) {
        const auto points = PercentagePoints::fromHundredths(qint64(std::llround(std::abs(change) * 10)) * 10);
        return changeText(points, tongue).remove(tongue.locale().positiveSign());
    }
    return unitValueText({qint64(std::llround(std::abs(change) * 10)), 10}, trend.unit, tongue);
}

QString courseText(const Course& course, const Trend& trend, const Tongue& tongue)
{
    // Figures that are shown as two different ones are not told to be the same.
    const bool isSame = *course.first->value == *course.last->value || course.first->text == course.last->text;
    const char* unchanged = isSame ? QT_TRANSLATE_NOOP("Trend", "unchanged from %2 to %3")
                                   : QT_TRANSLATE_NOOP("Trend", "nearly unchanged from %2 to %3");
    const char* pattern = signOf(course.change()) == 0  ? unchanged
                          : signOf(course.change()) < 0 ? QT_TRANSLATE_NOOP("Trend", "fell by %1 from %2 to %3")
                                                        : QT_TRANSLATE_NOOP("Trend", "rose by %1 from %2 to %3");
    QString text = tongue.translate("Trend", pattern);
    return text.replace(QStringLiteral("%1"), sizeText(course.change(), trend, tongue))
        .replace(QStringLiteral("%2"), course.first->period.text(tongue.locale()))
        .replace(QStringLiteral("%3"), course.last->period.text(tongue.locale()));
}

/// What the measured lines did, and over which years.
struct Directions
{
    int fell = 0;
    int rose = 0;
    int same = 0;
    int untold = 0; ///< lines with fewer than two figures that can be compared
    const Period* first = nullptr;
    const Period* last = nullptr;
    bool hasOwnYears = false; ///< the lines do not all go from the same period to the same

    int told() const { return fell + rose + same; }
    int all() const { return told() + untold; }

    void add(const Course& course)
    {
        if (!course.isThere()) {
            ++untold;
            return;
        }
        const int sign = signOf(course.change());
        ++(sign < 0 ? fell : sign > 0 ? rose : same);
        const Period* from = &course.first->period;
        const Period* to = &course.last->period;
        hasOwnYears = hasOwnYears || (first && (*first != *from || *last != *to));
        first = !first || *from < *first ? from : first;
        last = !last || *last < *to ? to : last;
    }
};

QString yearsText(const Directions& count, const Tongue& tongue)
{
    const QString years =
        QStringLiteral("%1–%2").arg(count.first->text(tongue.locale()), count.last->text(tongue.locale()));
    return count.hasOwnYears ? tongue.translate("Trend", "each in its own years of %1").arg(years) : years;
}

QString findingOfMany(const Trend& trend, const Tongue& tongue)
{
    Directions count;
    for (const TrendLine& line : trend.lines) {
        if (isMeasured(line, trend))
            count.add(courseOf(line, trend.breaks));
    }
    if (count.told() == 0)
        return trend.subject;
    const QString years = yearsText(count, tongue);
    const QString all = QString::number(count.all());
    if (count.fell == count.all())
        return tongue.translate("Trend", "%1 fell in all %2, %3").arg(trend.subject, all, years);
    if (count.rose == count.all())
        return tongue.translate("Trend", "%1 rose in all %2, %3").arg(trend.subject, all, years);
    QStringList parts;
    const std::pair<int, const char*> kinds[] = {{count.fell, QT_TRANSLATE_NOOP("Trend", "fell in %1")},
        {count.rose, QT_TRANSLATE_NOOP("Trend", "rose in %1")},
        {count.same, QT_TRANSLATE_NOOP("Trend", "was unchanged in %1")},
        {count.untold, QT_TRANSLATE_NOOP("Trend", "cannot be determined in %1")}};
    for (const auto& [number, pattern] : kinds) {
        if (number > 0)
            parts.append(tongue.translate("Trend", pattern).arg(number));
    }
    return tongue.translate("Trend", "%1 %2 (of %3), %4")
        .arg(trend.subject, parts.join(QStringLiteral(", ")), all, years);
}

QString findingOfOne(const TrendLine& line, const Trend& trend, const Tongue& tongue)
{
    const Course course = courseOf(line, trend.breaks);
    const QString title = line.isNamed ? line.title : withinSentence(line.title);
    const QString name =
        line.title == trend.subject ? trend.subject : QStringLiteral("%1, %2").arg(trend.subject, title);
    return line.hasCourse && course.isThere() ? QStringLiteral("%1 %2").arg(name, courseText(course, trend, tongue))
                                              : name;
}

QString findingOf(const Trend& trend, const std::optional<size_t>& leading, const Tongue& tongue)
{
    if (leading)
        return findingOfOne(trend.lines[*leading], trend, tongue);
    const TrendLine* only = nullptr;
    int measured = 0;
    for (const TrendLine& line : trend.lines) {
        if (!isMeasured(line, trend))
            continue;
        only = only ? only : &line;
        ++measured;
    }
    // Where nothing but the bands is shown, what sums them up says what they did.
    if (measured == 0 && !trend.lines.empty() && !trend.bands.empty())
        return findingOfOne(trend.lines.back(), trend, tongue);
    return measured == 1 ? findingOfOne(*only, trend, tongue) : findingOfMany(trend, tongue);
}

/// A share and the number behind it that go different ways: neither can be told from the other.
QString apartText(const TrendLine& line, const Trend& trend, const Tongue& tongue)
{
    const Course course = courseOf(line, trend.breaks);
    if (!line.hasCourse || !course.isThere() || !course.first->count || !course.last->count)
        return {};
    const qint64 counted = *course.last->count - *course.first->count;
    const int share = signOf(course.change());
    if (counted == 0 || share == 0 || (counted < 0) == (share < 0))
        return {};
    const char* pattern = share < 0
                              ? QT_TRANSLATE_NOOP("Trend", "%1: the share fell by %2, but the number rose by %3.")
                              : QT_TRANSLATE_NOOP("Trend", "%1: the share rose by %2, but the number fell by %3.");
    return tongue.translate("Trend", pattern)
        .arg(line.title, sizeText(course.change(), trend, tongue), tongue.locale().toString(qAbs(counted)));
}

QString sentenceOf(const QString& words)
{
    return words.endsWith(u'.') ? words : words + u'.';
}

QString lineText(const TrendLine& line, const Trend& trend, bool inFull, const Tongue& tongue)
{
    QStringList told;
    const Course course = courseOf(line, trend.breaks);
    for (const TrendPoint& point : line.points) {
        if (inFull || &point == course.first || &point == course.last)
            told.append(QStringLiteral("%1 %2").arg(point.period.text(tongue.locale()), point.text));
    }
    if (told.isEmpty())
        told.append(noFiguresText(tongue));
    QString text = QStringLiteral("%1: %2").arg(line.title, told.join(QStringLiteral(", ")));
    if (!line.isProjection && line.hasCourse && course.isThere())
        text += QStringLiteral("; ") + courseText(course, trend, tongue);
    return sentenceOf(text);
}

QString wordsOf(const Trend& trend, const Tongue& tongue)
{
    QStringList words{sentenceOf(trend.finding), sentenceOf(trend.axisTitle)};
    for (const TrendLine& line : trend.lines)
        words.append(lineText(line, trend, trend.lines.size() <= mostInFull, tongue));
    for (const TrendLimit& limit : trend.limits)
        words.append(sentenceOf(limit.title));
    for (const TrendBreak& each : trend.breaks)
        words.append(sentenceOf(QStringLiteral("%1: %2").arg(timeMarkText(each.at), each.reason)));
    words += trend.notes;
    return words.join(u' ');
}

} // namespace

QString withinSentence(const QString& label)
{
    const bool isWord = label.size() > 1 && label[1].isLower();
    return isWord ? label.left(1).toLower() + label.mid(1) : label;
}

QString noFiguresText(const Tongue& tongue)
{
    return tongue.translate("Trend", "no figures");
}

void tell(Trend& trend, const Tongue& tongue, std::optional<size_t> leading)
{
    trend.finding = findingOf(trend, leading, tongue);
    for (const TrendLine& line : trend.lines) {
        if (const QString note = apartText(line, trend, tongue); !note.isEmpty())
            trend.notes.append(note);
    }
    const bool haveCourses =
        std::all_of(trend.lines.begin(), trend.lines.end(), [](const TrendLine& line) { return line.hasCourse; });
    if (!haveCourses)
        trend.notes.append(tongue.translate("Trend",
            "Not all years have figures of the same areas. Where they differ, nothing is said about what rose or fell."));
    trend.words = wordsOf(trend, tongue);
}

} // namespace indblik
