// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"
#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// Figures that one source brought, by the numbers that areas and indicators have or are to have in the file.
struct SourcedFigures
{
    FigureSource source;
    std::vector<FigureAt> figures;
};

/// What comes into the file at once: areas and indicators, new ones with the number they are to have, and the figures
/// that name them by it.
struct AreaArrival
{
    std::vector<Area> areas;
    std::vector<Indicator> indicators;
    FigureSource source;
    std::vector<FigureAt> figures;
    std::vector<SourcedFigures> moreFigures;              ///< of other sources than that one
    std::vector<DesignationList> lists;                   ///< new ones, and those of the file with more areas
    std::optional<std::pair<QString, QString>> figureMap; ///< source, and how its table was read
};

/// The edits of housing areas, their figures and the rules they are classified by. They belong to the file, not to an
/// account.
class AreaEdits final
{
    Q_DECLARE_TR_FUNCTIONS(AreaEdits)

public:
    explicit AreaEdits(Pen& pen) : m_pen(pen) {}

    /// Adds it, or changes the one with its id; the old name of one that is renamed stays as an alias. Refused without
    /// a name, with one that another area of its kind has, where it would be part of itself, and with a plan that ends
    /// before it begins.
    Result<AreaId> save(Area area);
    /// Refused while the file has figures of it, or something is part of it.
    Result<void> remove(const AreaId& area);

    /// What an officer knows better than the sources; nothing: theirs counts again. Refused where a share is more than
    /// all of it, where a number of persons or kroner is told as a share, and where a share is told as a number: a
    /// whole one alone is taken, as a count, of an indicator that says what it counts a part of.
    Result<void> setFigure(
        const AreaId& area, const QString& indicator, Year year, const std::optional<StatFigure>& figure);

    /// All of it as one step, called `what` where it is undone. Where `progress` answers not to go on, nothing of it is
    /// stored, which is told as an error.
    Result<void> bring(AreaArrival arrival, const QString& what, const GoingOn& progress = {});

    /// Adds the list, or changes the one with its id. Refused without a day, and with a class its scheme never had.
    Result<void> save(const DesignationList& list);
    Result<void> remove(const DesignationListId& list);

    /// Refused where checkScheme() refuses.
    Result<void> save(const Scheme& scheme);
    /// The rules as they were delivered.
    Result<void> restore(const QString& scheme);

    /// Refused under leastDisclosureThreshold.
    Result<void> setDisclosureThreshold(int persons);

private:
    static Result<void> fitting(const std::optional<StatFigure>& figure, const Indicator& indicator);

    Pen& m_pen;
};

} // namespace indblik
