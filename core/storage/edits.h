// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/areabook.h"
#include "core/domain/yearopening.h"
#include "core/goingon.h"
#include "core/result.h"

#include <functional>
#include <span>
#include <type_traits>
#include <utility>

namespace indblik {

class Ledger;

/// What may be written inside one transaction. Only Store::write() hands it out. It keeps the first failure and writes
/// nothing after it, so that those who write need not ask after each thing.
class Edits
{
public:
    explicit Edits(Ledger& ledger) : m_ledger(ledger) {}

    /// What stopped the writing, where something did.
    const Result<void>& done() const;
    /// Stops it: what was written is taken back.
    void fail(const Error& error);

    /// Each stores a thing as it is given, with its parts; parts it no longer has are taken away. Fails with
    /// Fault::Conflict where the stored one has another revision than it was read with. Storing what is already there
    /// writes nothing. Texts are stored as storedText().
    void save(const Account& account);
    void save(const Goal& goal);
    void choose(const GoalId& goal, const ChosenReading& chosen);
    void reopen(const GoalId& goal, const ChosenReading& chosen); ///< no reading is chosen any more
    void save(const GoalAssessment& assessment);                  ///< without its grounds
    void addGround(const GoalAssessment& assessment, const Ground& ground);
    void removeGround(const GoalAssessment& assessment, const Ground& ground);
    void save(const Target& target); ///< with the series it is measured on
    void save(const Contribution& contribution);
    void save(const Series& series);        ///< without its figures
    void saveFigures(const Series& series); ///< all of them; the series must be stored before
    void save(const SeriesBreak& made);     ///< with the series it is of
    void save(const Initiative& initiative);
    void save(const FormTemplate& form); ///< kept as it is where its version is there already
    /// Gives an unused version of a form another content; Fault::Conflict where a card was made with it.
    void replaceUnused(const FormTemplate& form);
    void save(const CarryRules& rules); ///< the others stay
    void save(const ChangeTable& table);
    void save(const Card& card);      ///< with its answers; fields without one keep theirs
    void saveState(const Card& card); ///< without its answers
    /// Fault::Conflict where somebody has taken the card to another state; writes nothing.
    void expectState(const Card& card);
    void save(const CardId& card, const FieldKey& field, const Answer& answer);
    void save(const Criterion& criterion);
    void save(const FollowUp& followUp); ///< with its rounds and the initiatives it is about
    void save(const Actor& actor);
    void save(const BudgetGroup& group); ///< with its stated totals, without its rows
    void save(const BudgetRow& row);     ///< with its cells and its stated total, without its counts
    void save(const BudgetRowId& row, Year year, const BudgetCell& cell);
    /// `revision` is that of the row, which a stated total belongs to.
    void saveStated(const BudgetRowId& row, const std::optional<Figure>& stated, int revision);
    void save(const BudgetPart& part);     ///< with its amounts; the row it counts in must be stored before
    void saveCounts(const BudgetRow& row); ///< all of them; the row must be stored before
    void saveCounts(const BudgetPart& part);
    void save(const Footnote& footnote); ///< with its places
    void save(const BudgetVersion& version);
    void save(const Budget& budget); ///< groups, rows, parts, footnotes, and counts where there are any
    void save(const Acceptance& acceptance);
    void save(const Register& list);     ///< with its rows and their cells
    void save(const AcceptedFact& fact); ///< the thing it became must be stored before
    void save(const BoundFigure& bound);
    void save(const Promise& promise); ///< what is said of it, with the sentence it is about

    void save(const Area& area);            ///< with its other names, successors and initiatives
    void save(const DesignationList& list); ///< with its areas
    void save(const Scheme& scheme);
    void restore(const Scheme& scheme); ///< as it was delivered
    /// Below so many persons a figure is not shown outside the file.
    void saveDisclosureThreshold(int persons);
    /// How a table of this source is read next time, as FigureMap writes it.
    void saveFigureMap(const QString& source, const QString& map);
    void save(const Indicator& indicator);
    void save(const FigureSource& source);
    /// 0 where it cannot be told.
    int nextSourceNumber();
    /// Stores an import: the figures as they are, in one stroke, and the source with their number and digest, which is
    /// what the history says of them. Gives the number that the source got. Sorts the figures. Refused where `progress`
    /// answers not to go on; the transaction must then be given up.
    int bring(FigureSource source, std::span<FigureAt> figures, const GoingOn& progress = {});
    /// One figure that was typed, or that no figure was. A source that isTyped must be stored before.
    void save(const AreaId& area, const QString& indicator, Year year, const std::optional<StatFigure>& figure);
    /// Whether the file has figures of the area; they must be gone before it is removed.
    bool hasFigures(const Area& area);

    /// What an account that is read or opened has; targets, series, contributions and what was accepted are saved
    /// apart.
    void save(const AccountBook& book);

    /// Each removes a thing with its parts. Fault::Conflict where it or a part of it was changed since it was read.
    /// With its answers, criteria, registers, accepted facts, bound figures and answered promises.
    void remove(const Card& card);
    void remove(const Criterion& criterion);
    void remove(const FollowUp& followUp);
    void remove(const Actor& actor);
    void remove(const Target& target); ///< neither chosen nor replaced
    void remove(const Contribution& contribution);
    void remove(const Series& series); ///< with its figures; nothing may name it
    void remove(const SeriesBreak& made);
    void remove(const BudgetGroup& group); ///< its rows must be gone before
    void remove(const BudgetRow& row);     ///< with its parts; footnotes must be off it before
    void remove(const BudgetPart& part);
    void remove(const Acceptance& acceptance);
    void remove(const ChangeTable& table);
    void remove(const Register& list);     ///< with its rows
    void remove(const AcceptedFact& fact); ///< what it became stays
    void remove(const BoundFigure& bound);
    void remove(const Promise& promise); ///< nothing is said of it any more
    void remove(const Footnote& footnote);
    void remove(const Area& area); ///< figures of it must not be there
    void remove(const DesignationList& list);

private:
    void countNoLongerIn(const BudgetRowId& row);
    void putStated(const BudgetRowId& row, const std::optional<Figure>& stated);
    void putCounts(const BudgetRow& row);
    void putCounts(const BudgetPart& part);

    Ledger& m_ledger;
};

/// What is written in one step. It gives nothing back: a failure of its own is told to the Edits.
class Writing
{
public:
    template<class Write>
    requires std::is_void_v<std::invoke_result_t<Write&, Edits&>> Writing(Write write) : m_write(std::move(write)) {}

    void operator()(Edits& edits) const { m_write(edits); }

private:
    std::function<void(Edits&)> m_write;
};

} // namespace indblik
