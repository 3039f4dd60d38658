// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/remarks.h"

#include "core/judge/check.h"

#include <algorithm>
#include <set>

namespace indblik {

namespace {

constexpr QChar separator = u'|';

/// The key without the two figures at its end; nothing where it has no figures.
QString withoutFigures(const Finding& finding, const QString& key)
{
    if (!finding.stated && !finding.computed)
        return {};
    const qsizetype last = key.lastIndexOf(separator);
    return key.left(key.lastIndexOf(separator, last - 1) + 1);
}

/// An acceptance of the same kind and place that no finding answers to any more. Of several the last one by its key;
/// the file does not say which was given last.
std::optional<Acceptance> earlierAcceptance(
    const std::vector<Acceptance>& acceptances, const std::set<QString>& keys, const Remark& remark)
{
    const QString place = withoutFigures(remark.finding, remark.key);
    if (place.isEmpty())
        return {};
    const auto found = std::find_if(acceptances.rbegin(), acceptances.rend(), [&](const Acceptance& acceptance) {
        return acceptance.finding.startsWith(place) && keys.count(acceptance.finding) == 0
               && acceptance.finding.count(separator) == remark.key.count(separator);
    });
    return found == acceptances.rend() ? std::nullopt : std::optional(*found);
}

} // namespace

std::vector<Remark> remarksOf(const AccountBook& book, const Budget* before, std::span<const RuleCounts> ruleCounts)
{
    std::vector<Remark> remarks;
    std::set<QString> keys;
    for (Finding& finding : check(book, before, ruleCounts)) {
        Remark remark{.finding = std::move(finding)};
        remark.key = remark.finding.key();
        if (const Acceptance* acceptance = book.acceptance(remark.key))
            remark.acceptance = *acceptance;
        keys.insert(remark.key);
        remarks.push_back(std::move(remark));
    }
    for (Remark& remark : remarks) {
        if (remark.isOpen())
            remark.earlier = earlierAcceptance(book.acceptances, keys, remark);
    }
    return remarks;
}

} // namespace indblik
