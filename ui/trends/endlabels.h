// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QFontMetricsF;

namespace indblik {

/// What stands to the right of a chart and names what ends there, instead of a legend.
struct EndLabel
{
    enum class Kind { Line, Limit, Band, More };

    Kind kind = Kind::Line;
    size_t index = 0; ///< of the line, limit or band; of More how many there are
    QString value;    ///< stands before the title, in a column of its own; may be empty
    QString title;
    QPointF end;   ///< where what it names ends
    QRectF place;  ///< of all of it
    QString shown; ///< the title as far as it has room

    bool isCut() const { return shown != title; }
};

/// The room of labels: a key, the values and the titles, beneath one another. A title without a value begins behind the
/// key.
struct EndColumn
{
    static constexpr double key = 22;

    double left = 0;
    double values = 0;
    double titles = 0;

    double width() const { return key + values + titles; }
    QRectF valueOf(const EndLabel& label) const;
    QRectF titleOf(const EndLabel& label) const;
};

/// How wide the labels would be, at most so wide; the titles give way. Values are strong.
EndColumn columnFor(
    const std::vector<EndLabel>& labels, double most, const QFontMetricsF& metrics, const QFontMetricsF& strong);

/// Puts each label as near to its end as the others allow, from top to bottom without overlap. Where not all have room
/// the last ones of the lines are left out and one that says how many stands in their place.
void layLabels(
    std::vector<EndLabel>& labels, const EndColumn& column, double top, double bottom, const QFontMetricsF& metrics);

} // namespace indblik
