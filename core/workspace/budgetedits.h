// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// What one cell of the budget is to say.
struct CellEdit
{
    BudgetRowId row;
    BudgetColumn column;
    Figure figure;
    std::optional<BudgetPartId> part; ///< of the row, that is meant instead of the row itself
};

/// How many of something a row, or a site of it, has in a year; nothing where it is not counted.
struct CountEdit
{
    BudgetRowId row;
    std::optional<BudgetPartId> site;
    CountOf of;
    std::optional<qint64> number;
};

/// What becomes of the footnotes of cells whose amounts are deleted.
enum class FootnoteFate { Keep, Delete };

/// The edits of the budget of the account in view.
class BudgetEdits final
{
    Q_DECLARE_TR_FUNCTIONS(BudgetEdits)

public:
    explicit BudgetEdits(Pen& pen) : m_pen(pen) {}

    Result<void> setFigure(const BudgetRowId& row, const BudgetColumn& column, const Figure& figure);
    /// Many cells as one step, called `what` where it is undone: what was pasted, filled or deleted.
    Result<void> setFigures(
        const std::vector<CellEdit>& cells, const QString& what, FootnoteFate fate = FootnoteFate::Keep);

    /// Hangs a footnote on a cell, a row, a column or the table.
    Result<FootnoteId> addFootnote(const FootnotePlace& place, const QString& text);
    /// States no amount in the cell and hangs the text on it as a footnote, as one step: what "see annex" becomes.
    Result<FootnoteId> explainInstead(const BudgetRowId& row, const BudgetColumn& column, const QString& text);
    /// An empty text takes the footnote away.
    Result<void> setFootnote(const FootnoteId& footnote, const QString& text);
    /// Hangs an existing footnote on one more place, or takes it off; off its last place it is deleted.
    Result<void> hang(const FootnoteId& footnote, const FootnotePlace& place);
    Result<void> takeOff(const FootnoteId& footnote, const FootnotePlace& place);

    /// A row of its own at the end of a group, of an initiative where it has one. Refused without a title.
    Result<BudgetRowId> addRow(
        const BudgetGroupId& group, const QString& title, const std::optional<InitiativeId>& initiative = {});
    Result<void> renameRow(const BudgetRowId& row, const QString& title);
    /// With its parts, and with the footnotes that hang nowhere else.
    Result<void> removeRow(const BudgetRowId& row);

    /// Moves a row so many places on or back in its group, as far as there is room; from its end on into the group
    /// beside it of the same section.
    Result<void> moveRow(const BudgetRowId& row, int step);

    /// An empty group after the others. Refused without a title.
    Result<BudgetGroupId> addGroup(Section section, const QString& title);
    Result<void> renameGroup(const BudgetGroupId& group, const QString& title);
    /// Moves a group with its rows so many places among the groups, as far as there is room.
    Result<void> moveGroup(const BudgetGroupId& group, int step);
    /// With what the source states as its totals. Refused while it has rows.
    Result<void> removeGroup(const BudgetGroupId& group);

    /// Adds a site or funding source, or changes it. Refused without a name, and where it would be counted in its own
    /// row.
    Result<void> setPart(const BudgetPart& part);
    Result<void> removePart(const BudgetPartId& part);
    /// Places and participants, as one step. Refused for a funding source.
    Result<void> setCounts(const std::vector<CountEdit>& counts);

    /// Kind, name and prices of a version.
    Result<void> describe(const BudgetVersion& version);
    /// A copy of the version in use with everything in it, which is in use from then on.
    Result<BudgetVersionId> addVersion(std::optional<VersionKind> kind, const QString& name);
    /// Makes all totals of this version. The others stay as they are.
    Result<void> use(const BudgetVersionId& version);

private:
    static QString nameOf(const BudgetRow& row, const BudgetColumn& column);
    Result<const BudgetRow*> findRow(const BudgetRowId& id) const;
    Result<const BudgetGroup*> findGroup(const BudgetGroupId& id) const;
    Result<Footnote> findFootnote(const FootnoteId& id) const;
    /// A new footnote, together with what the cell says from now on, where that changes too.
    Result<FootnoteId> hangFootnote(
        const FootnotePlace& place, const QString& text, const std::optional<Figure>& figure);
    Result<Footnote> newFootnote(const FootnotePlace& place, const QString& text) const;
    Result<void> save(const Footnote& footnote, const QString& typing);

    Pen& m_pen;
};

} // namespace indblik
