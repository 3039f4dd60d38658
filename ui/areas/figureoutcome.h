// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/figureimport.h"

#include <QCoreApplication>

namespace indblik {

/// What is told of figures that are to be imported, in words. The proposal must stay.
class FigureOutcome final
{
    Q_DECLARE_TR_FUNCTIONS(FigureOutcome)

public:
    explicit FigureOutcome(const FigureProposal& proposal) : m_proposal(proposal) {}

    /// Some figures as they would be kept: "Tingbjerg · 2010 · Beboere: 6.012".
    QStringList firstFigures() const;
    /// The years and how many areas are known; also in what the indicators are counted where that is wanted.
    QString facts(bool withUnits) const;
    /// "Figures: 12 new, 3 changed, 4 unchanged."
    QString counts() const;
    /// Why there is nothing to take over; empty where there is.
    QString reasonAgainst() const;

private:
    QString unitsText() const;
    QStringList withoutChange() const;

    const FigureProposal& m_proposal;
};

} // namespace indblik
