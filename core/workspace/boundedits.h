// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/boundfigure.h"
#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// Binds figures of texts to the series and cells they are taken from, so that the check says when the two come apart.
class BoundEdits final
{
    Q_DECLARE_TR_FUNCTIONS(BoundEdits)

public:
    explicit BoundEdits(Pen& pen) : m_pen(pen) {}

    /// Binds the figure that stands at `at` in the text of a place. One that is bound there already is bound anew.
    /// Refused where no figure stands there.
    Result<BoundFigureId> bind(const TextPlace& place, qsizetype at, const FigurePoint& point);
    /// The text stays.
    Result<void> release(const BoundFigureId& bound);

private:
    Pen& m_pen;
};

} // namespace indblik
