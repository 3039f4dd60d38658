// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/figureoutcome.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <set>

namespace indblik {

QStringList FigureOutcome::firstFigures() const
{
    constexpr size_t mostShown = 2;
    const ReadFigures& read = m_proposal.read;
    QStringList figures;
    for (size_t i = 0; i < std::min(mostShown, read.figures.size()); ++i) {
        const FigureAt& each = read.figures[i];
        figures.append(
            QStringLiteral("%1 · %2 · %3: %4")
                .arg(read.areas[each.area].simplified())
                .arg(each.yearNumber)
                .arg(read.indicators[each.indicator].simplified(), statFigureText(each.figure(), QLocale())));
    }
    return figures;
}

QString FigureOutcome::facts(bool withUnits) const
{
    std::set<int> years;
    for (const FigureAt& each : m_proposal.read.figures)
        years.insert(each.yearNumber);
    int known = 0;
    int noPlaces = 0;
    for (const ProposedArea& each : m_proposal.areas) {
        known += each.choice == NameChoice::Known ? 1 : 0;
        noPlaces += !each.isKept() && each.choice == NameChoice::LeaveOut ? 1 : 0;
    }
    QStringList facts;
    if (!years.empty())
        facts.append(*years.begin() == *years.rbegin() ? tr("Year %1").arg(*years.begin())
                                                       : tr("Years %1–%2").arg(*years.begin()).arg(*years.rbegin()));
    facts.append(tr("%n known area(s)", nullptr, known));
    facts.append(tr("%n unknown", nullptr, int(m_proposal.areas.size()) - known - noPlaces));
    if (noPlaces > 0)
        facts.append(tr("%n that are no areas", nullptr, noPlaces));
    if (withUnits)
        facts.append(unitsText());
    return facts.join(QStringLiteral(" · "));
}

/// In what so many indicators are counted that they are not told one by one.
QString FigureOutcome::unitsText() const
{
    std::map<FigureUnit, int> counts;
    for (const DecidedUnit& each : m_proposal.read.units) {
        if (each.unit)
            ++counts[*each.unit];
    }
    QStringList units;
    for (const auto& [unit, count] : counts)
        units.append(tr("%n indicator(s) in %1", nullptr, count).arg(figureUnitWords(unit)));
    return units.join(QStringLiteral(", "));
}

QString FigureOutcome::counts() const
{
    const QStringList parts{tr("%n new", nullptr, int(m_proposal.counts.created)),
        tr("%n changed", nullptr, int(m_proposal.counts.changed))};
    return tr("Figures: %1.").arg((parts + withoutChange()).join(QStringLiteral(", ")));
}

/// Of the figures that change nothing those there are.
QStringList FigureOutcome::withoutChange() const
{
    const FigureProposal::Counts& counts = m_proposal.counts;
    QStringList parts;
    if (counts.unchanged > 0)
        parts.append(tr("%n unchanged", nullptr, int(counts.unchanged)));
    if (counts.refused > 0)
        parts.append(tr("%n refused", nullptr, int(counts.refused)));
    if (counts.leftOut > 0)
        parts.append(tr("%n left out", nullptr, int(counts.leftOut)));
    if (counts.older > 0)
        parts.append(tr("%n older than what the file has", nullptr, int(counts.older)));
    return parts;
}

QString FigureOutcome::reasonAgainst() const
{
    const FigureProposal::Counts& counts = m_proposal.counts;
    const bool hasOtherNames = std::any_of(m_proposal.areas.begin(), m_proposal.areas.end(),
        [](const ProposedArea& area) { return area.choice == NameChoice::SameAs; });
    if (counts.created + counts.changed > 0 || hasOtherNames)
        return {};
    if (const QStringList parts = withoutChange(); parts.size() > 1)
        return tr("Nothing would change: %1.").arg(parts.join(QStringLiteral(", ")));
    if (counts.unchanged > 0)
        return tr("Nothing would change: these figures are already in the file.");
    if (counts.leftOut > 0)
        return tr("Nothing would change: all names are left out. Choose above what they are.");
    if (counts.older > 0)
        return tr("Nothing would change: the file has later figures of the same.");
    return tr("No figure can be read this way. Choose other columns.");
}

} // namespace indblik
