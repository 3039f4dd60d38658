// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figurereader.h"
#include "core/import/tables/tablewords.h"

namespace indblik {

/// What becomes of a name in a file of figures.
enum class NameChoice {
    Known,    ///< the book has it
    Create,   ///< becomes a new area or indicator
    SameAs,   ///< is another name of one the book has
    LeaveOut, ///< its figures are not taken
};

struct ProposedArea
{
    QString name;                      ///< as the source writes it
    PlaceKind kind = PlaceKind::Place; ///< by its words; a total or an unknown place is left out whatever is chosen
    qint64 figures = 0;
    NameChoice choice = NameChoice::LeaveOut;
    std::optional<AreaId> area; ///< of Known and SameAs

    /// A housing area, region or nation: what figures are kept of.
    bool isKept() const { return kind == PlaceKind::Place || kind == PlaceKind::Region || kind == PlaceKind::Nation; }

    bool operator==(const ProposedArea&) const = default;
};

struct ProposedIndicator
{
    QString name;
    qint64 figures = 0;
    NameChoice choice = NameChoice::LeaveOut;
    QString key; ///< of Known and SameAs

    bool operator==(const ProposedIndicator&) const = default;
};

/// What an import of figures would do. Nothing is written.
struct FigureProposal
{
    struct Counts
    {
        qint64 created = 0; ///< the book has no such figure
        qint64 changed = 0;
        qint64 unchanged = 0;
        qint64 older = 0;   ///< other than in the book, which has them from a later vintage
        qint64 leftOut = 0; ///< of names that are left out
        qint64 refused = 0; ///< could not be read or be true, or speak against each other

        bool operator==(const Counts&) const = default;
    };

    FigureSource source; ///< without number and digest; its figures are those created and changed
    ReadFigures read;
    std::vector<ProposedArea> areas;           ///< as in `read`
    std::vector<ProposedIndicator> indicators; ///< as in `read`
    Counts counts;

    /// What must be said before anything can be taken: the questions of reading, but for units of indicators that are
    /// left out.
    std::vector<FigureQuestion> openQuestions() const;
};

/// What taking a figure would do.
enum class FigureFate : quint8 { Created, Changed, Unchanged, Older, LeftOut, Refused };

/// Compares what was read with the book. Names it does not know get `unknown`, Create or LeaveOut; "Hele landet" is the
/// book's nation where it has one; totals, municipalities and "Uoplyst" are left out with a finding. `today` is the day
/// the figures were fetched.
FigureProposal proposeFigures(
    ReadFigures read, const AreaBook& book, const QDate& today, NameChoice unknown = NameChoice::LeaveOut);

/// Counts anew after choices were changed. Where two names became one, the figures that both have with different values
/// are refused.
void recount(FigureProposal& proposal, const AreaBook& book);

/// Of each figure of `read`, in that order, what taking it would do by the choices as they stand.
std::vector<FigureFate> fatesOf(const FigureProposal& proposal, const AreaBook& book);

} // namespace indblik
