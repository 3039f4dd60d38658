// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/toldfindings.h"

#include <algorithm>

namespace indblik {

QString briefly(const QString& text)
{
    constexpr qsizetype longest = 60;
    return text.size() > longest ? text.left(longest) + u'…' : text;
}

void ToldFindings::tell(Finding finding, int cells)
{
    refused += cells;
    auto tally = std::find_if(
        tallies.begin(), tallies.end(), [&finding](const FindingTally& each) { return each.kind == finding.kind; });
    if (tally == tallies.end())
        tally = tallies.insert(tally, {finding.kind, finding.grade, 0});
    if (++tally->count <= mostOfAKind)
        findings.push_back(std::move(finding));
}

void ToldFindings::forget(const FindingKind& kind, qint64 cells)
{
    refused -= cells;
    std::erase_if(tallies, [&kind](const FindingTally& each) { return each.kind == kind; });
    std::erase_if(findings, [&kind](const Finding& each) { return each.kind == kind; });
}

} // namespace indblik
