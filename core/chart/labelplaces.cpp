// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chart/labelplaces.h"

#include <algorithm>
#include <numeric>

namespace indblik {

namespace {

/// Labels that touch: they move as one.
struct Cluster
{
    size_t first = 0; ///< in the order of wishes
    size_t count = 0;
    double height = 0;
    double wished = 0; ///< the sum of the tops that the whole cluster would have if one of its labels had its wish
    double top = 0;

    void settle(double upper, double lower)
    {
        // Where there is no room for all, they begin at the top.
        top = std::max(upper, std::min(wished / double(count), lower - height));
    }
};

} // namespace

std::vector<double> labelPlaces(std::span<const LabelWish> wishes, double top, double bottom)
{
    std::vector<size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return wishes[a].top < wishes[b].top; });
    std::vector<Cluster> clusters;
    for (size_t i = 0; i < order.size(); ++i) {
        const LabelWish& wish = wishes[order[i]];
        clusters.push_back({i, 1, wish.height, wish.top, 0});
        clusters.back().settle(top, bottom);
        while (clusters.size() > 1) {
            const Cluster last = clusters.back();
            Cluster& before = clusters[clusters.size() - 2];
            if (before.top + before.height <= last.top)
                break;
            before.wished += last.wished - before.height * double(last.count);
            before.count += last.count;
            before.height += last.height;
            before.settle(top, bottom);
            clusters.pop_back();
        }
    }
    std::vector<double> places(wishes.size());
    for (const Cluster& cluster : clusters) {
        double at = cluster.top;
        for (size_t i = cluster.first; i < cluster.first + cluster.count; ++i) {
            places[order[i]] = at;
            at += wishes[order[i]].height;
        }
    }
    return places;
}

} // namespace indblik
