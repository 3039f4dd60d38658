// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/endlabels.h"

#include "ui/parts/look.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace indblik {

namespace {

class EndLabels
{
    Q_DECLARE_TR_FUNCTIONS(EndLabels)
};

/// Leaves out the last lines until the rest has room.
void makeRoom(std::vector<EndLabel>& labels, size_t room)
{
    if (labels.size() <= room)
        return;
    const size_t out = labels.size() - room + 1;
    EndLabel more{EndLabel::Kind::More};
    for (size_t i = labels.size(); i-- > 0 && more.index < out;) {
        if (labels[i].kind != EndLabel::Kind::Line)
            continue;
        more.end = labels[i].end;
        labels.erase(labels.begin() + qsizetype(i));
        ++more.index;
    }
    if (more.index == 0)
        return;
    more.title = EndLabels::tr("and %n more", nullptr, int(more.index));
    // It is of no place: it stands below all others.
    more.end.setY(std::numeric_limits<int>::max());
    labels.push_back(more);
}

/// The centres nearest to the wanted ones, which are in order, with so much between them. Neighbours that are too near
/// share what they have to give way (pool adjacent violators).
std::vector<double> spread(const std::vector<double>& wanted, double distance, double top, double bottom)
{
    struct Pool
    {
        double mean;
        size_t count;
    };
    std::vector<Pool> pools;
    for (size_t i = 0; i < wanted.size(); ++i) {
        pools.push_back({wanted[i] - double(i) * distance, 1});
        while (pools.size() > 1 && pools[pools.size() - 2].mean > pools.back().mean) {
            const Pool last = pools.back();
            pools.pop_back();
            Pool& before = pools.back();
            const auto all = double(before.count + last.count);
            before.mean = (before.mean * double(before.count) + last.mean * double(last.count)) / all;
            before.count += last.count;
        }
    }
    const double lowest = std::max(top, bottom - double(wanted.size() - 1) * distance);
    std::vector<double> centres;
    for (const Pool& pool : pools) {
        for (size_t i = 0; i < pool.count; ++i)
            centres.push_back(std::clamp(pool.mean, top, std::max(top, lowest)) + double(centres.size()) * distance);
    }
    return centres;
}

} // namespace

QRectF EndColumn::valueOf(const EndLabel& label) const
{
    return {left + key, label.place.top(), std::max(0.0, values - space::small), label.place.height()};
}

QRectF EndColumn::titleOf(const EndLabel& label) const
{
    return label.place.adjusted(key + (label.value.isEmpty() ? 0 : values), 0, 0, 0);
}

EndColumn columnFor(
    const std::vector<EndLabel>& labels, double most, const QFontMetricsF& metrics, const QFontMetricsF& strong)
{
    EndColumn column;
    for (const EndLabel& label : labels) {
        if (!label.value.isEmpty())
            column.values = std::max(column.values, std::ceil(strong.horizontalAdvance(label.value)) + space::small);
    }
    for (const EndLabel& label : labels) {
        const double title = std::ceil(metrics.horizontalAdvance(label.title)) + 1;
        column.titles = std::max(column.titles, label.value.isEmpty() ? title - column.values : title);
    }
    column.titles = std::min(column.titles, std::max(0.0, most - EndColumn::key - column.values));
    return column;
}

void layLabels(
    std::vector<EndLabel>& labels, const EndColumn& column, double top, double bottom, const QFontMetricsF& metrics)
{
    double height = std::ceil(metrics.height());
    // Many stand closer, as long as no letter touches one of the next line.
    if (double(labels.size()) * height > bottom - top)
        height = std::min(height, std::ceil(metrics.tightBoundingRect(QStringLiteral("Åg")).height()) + 1);
    makeRoom(labels, size_t(std::max(1.0, std::floor((bottom - top) / height))));
    std::stable_sort(
        labels.begin(), labels.end(), [](const EndLabel& a, const EndLabel& b) { return a.end.y() < b.end.y(); });
    std::vector<double> wanted;
    wanted.reserve(labels.size());
    for (const EndLabel& label : labels)
        wanted.push_back(std::clamp(label.end.y(), top, std::max(top, bottom)));
    const auto centres = spread(wanted, height, top + height / 2, bottom - height / 2);
    for (size_t i = 0; i < labels.size(); ++i) {
        EndLabel& label = labels[i];
        label.place = QRectF(column.left, std::round(centres[i] - height / 2), column.width(), height);
        label.shown = metrics.elidedText(label.title, Qt::ElideRight, column.titleOf(label).width());
    }
}

} // namespace indblik
