// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/areabook.h"
#include "core/domain/budgetoverview.h"
#include "core/domain/history.h"
#include "core/domain/series.h"
#include "core/domain/yearopening.h"
#include "core/goingon.h"
#include "core/storage/historyfilter.h"
#include "core/storage/standing.h"

#include <functional>
#include <memory>
#include <span>

namespace indblik {

class Ledger;

/// What may be written inside one transaction. Only Store::write() hands it out.
class Edits
{
public:
    explicit Edits(Ledger& ledger) : m_ledger(ledger) {}

    /// Each stores a thing as it is given, with its parts; parts it no longer has are taken away. Fails with
    /// Fault::Conflict where the stored one has another revision than it was read with. Storing what is already there
    /// writes nothing. Texts are stored as storedText().
    Result<void> save(const Account& account);
    Result<void> save(const Goal& goal);
    Result<void> choose(const GoalId& goal, const ChosenReading& chosen);
    Result<void> reopen(const GoalId& goal, const ChosenReading& chosen); ///< no reading is chosen any more
    Result<void> save(const GoalAssessment& assessment);                  ///< without its grounds
    Result<void> addGround(const GoalAssessment& assessment, const Ground& ground);
    Result<void> removeGround(const GoalAssessment& assessment, const Ground& ground);
    Result<void> save(const Target& target); ///< with the series it is measured on
    Result<void> save(const Contribution& contribution);
    Result<void> save(const Series& series);        ///< without its figures
    Result<void> saveFigures(const Series& series); ///< all of them; the series must be stored before
    Result<void> save(const SeriesBreak& made);     ///< with the series it is of
    Result<void> save(const Initiative& initiative);
    Result<void> save(const FormTemplate& form); ///< kept as it is where its version is there already
    /// Gives an unused version of a form another content; Fault::Conflict where a card was made with it.
    Result<void> replaceUnused(const FormTemplate& form);
    Result<void> save(const CarryRules& rules); ///< the others stay
    Result<void> save(const ChangeTable& table);
    Result<void> save(const Card& card);      ///< with its answers; fields without one keep theirs
    Result<void> saveState(const Card& card); ///< without its answers
    /// Fault::Conflict where somebody has taken the card to another state; writes nothing.
    Result<void> expectState(const Card& card);
    Result<void> save(const CardId& card, const FieldKey& field, const Answer& answer);
    Result<void> save(const Criterion& criterion);
    Result<void> save(const FollowUp& followUp); ///< with the initiatives it is about
    Result<void> save(const BudgetGroup& group); ///< with its stated totals, without its rows
    Result<void> save(const BudgetRow& row);     ///< with its cells and its stated total
    Result<void> save(const BudgetRowId& row, Year year, const BudgetCell& cell);
    /// `revision` is that of the row, which a stated total belongs to.
    Result<void> saveStated(const BudgetRowId& row, const std::optional<Figure>& stated, int revision);
    Result<void> save(const BudgetPart& part);   ///< with its amounts; the row it counts in must be stored before
    Result<void> save(const Footnote& footnote); ///< with its places
    Result<void> save(const BudgetVersion& version);
    Result<void> save(const Budget& budget); ///< groups, rows, parts and footnotes
    Result<void> save(const Acceptance& acceptance);

    Result<void> save(const Area& area);            ///< with its other names, successors and initiatives
    Result<void> save(const DesignationList& list); ///< with its areas
    Result<void> save(const Scheme& scheme);
    Result<void> restore(const Scheme& scheme); ///< as it was delivered
    Result<void> saveDisclosureThreshold(int persons);
    Result<void> saveFigureMap(const QString& source, const QString& map);
    Result<void> save(const Indicator& indicator);
    Result<void> save(const FigureSource& source);
    Result<int> nextSourceNumber();
    /// Stores an import: the figures as they are, in one stroke, and the source with their number and digest, which is
    /// what the history says of them. Gives the number that the source got. Sorts the figures. Refused where `progress`
    /// answers not to go on; the transaction must then be given up.
    Result<int> bring(FigureSource source, std::span<FigureAt> figures, const GoingOn& progress = {});
    /// One figure that was typed, or that no figure was. A source that isTyped must be stored before.
    Result<void> save(const AreaId& area, const QString& indicator, Year year, const std::optional<StatFigure>& figure);
    Result<bool> hasFigures(const Area& area);

    Result<void> save(const AccountBook& book); ///< all of it

    /// Each removes a thing with its parts. Fault::Conflict where it or a part of it was changed since it was read.
    Result<void> remove(const Card& card); ///< with its answers and criteria
    Result<void> remove(const Criterion& criterion);
    Result<void> remove(const FollowUp& followUp);
    Result<void> remove(const Target& target); ///< neither chosen nor replaced
    Result<void> remove(const Contribution& contribution);
    Result<void> remove(const Series& series); ///< with its figures; nothing may name it
    Result<void> remove(const SeriesBreak& made);
    Result<void> remove(const BudgetRow& row); ///< with its parts; footnotes must be off it before
    Result<void> remove(const BudgetPart& part);
    Result<void> remove(const Acceptance& acceptance);
    Result<void> remove(const Footnote& footnote);
    Result<void> remove(const Area& area); ///< figures of it must not be there
    Result<void> remove(const DesignationList& list);

private:
    Result<void> countNoLongerIn(const BudgetRowId& row);
    Result<void> putStated(const BudgetRowId& row, const std::optional<Figure>& stated);

    Ledger& m_ledger;
};

/// The one door to a file. Nothing is written without a Signature; every change has its history in the same
/// transaction. A Store belongs to the thread that opened it.
class Store
{
public:
    /// Opens by the open procedure (docs/data.md). Where the file cannot be written the Store opens for reading;
    /// standing() says why.
    static Result<Store> open(const QString& path, Access access, const QString& officer);

    /// Makes a new, empty file and opens it for writing. Refused where a file of that name is there.
    static Result<Store> create(const QString& path, const QString& officer);

    const Standing& standing() const;

    Result<std::vector<Account>> accounts() const;          ///< the newest year first
    Result<AccountBook> book(const Account& account) const; ///< everything, as it was at one moment
    Result<Budget> budget(const BudgetVersion& version) const;
    /// What the budgets of all accounts come to. Read from sums that the file keeps, whatever the number of rows.
    Result<BudgetOverview> budgetOverview() const;
    /// All series of the file without their figures, and their breaks.
    Result<SeriesBook> series() const;
    Result<std::vector<SeriesFigure>> seriesFigures(const SeriesId& id) const;
    /// What the file knows of areas.
    Result<AreaBook> areas() const;
    /// The same without figures.
    Result<AreaBook> areasWithoutFigures() const;
    /// What there are figures of, and where from: indicators and sources alone, at once however many figures there are.
    Result<AreaBook> figureSources() const;
    /// Puts the figure that a change was of into the book as it is in the file now.
    Result<void> reloadFigure(AreaBook& book, const Touched& touched) const;
    Result<Card> card(const CardId& id) const; ///< Fault::Missing where it is not there
    /// The card an initiative had in the newest account before `year`; nothing where it had none.
    Result<std::optional<Card>> cardBefore(const InitiativeId& initiative, Year year) const;
    Result<CarryRules> carryRules() const;
    Result<std::vector<HistoryEntry>> history(const HistoryFilter& filter) const; ///< newest first

    /// Everything the function writes is one step: all of it is stored with its history, or none. An empty
    /// Change::touched means that nothing differed and nothing was written.
    /// Refused while another write() or takeBack() is under way, and so are reads that must see one state of the file.
    Result<Change> write(const Signature& signature, const std::function<Result<void>(Edits&)>& edits);

    /// Takes back the steps, given oldest first, as one new step. Fault::Conflict where something they wrote was
    /// changed since.
    Result<Change> takeBack(std::span<const StepId> steps, const Signature& signature);

    /// True inside write() and takeBack(), which ask what they were given and may so come to events.
    bool isWriting() const;

    /// A counter that differs once another program has written to the file.
    Result<qint64> dataVersion() const;

    /// The whole check: SQLite's own, references, the history against the values, and the kept sums against the rows.
    Result<void> verify() const;

    Store(Store&&) noexcept;
    Store& operator=(Store&&) noexcept;
    ~Store();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace indblik
