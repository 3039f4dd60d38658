// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/budgetedits.h"

#include "core/workspace/budgetcopy.h"
#include "core/workspace/neworder.h"

#include <algorithm>

namespace indblik {

namespace {

void saveFigure(Edits& edits, const BudgetRow& row, const BudgetColumn& column, const Figure& figure)
{
    // An empty cell of the stated total says that the source states none.
    if (!column.year)
        return edits.saveStated(row.id, figure.isBlank() ? std::nullopt : std::optional(figure), row.revision);
    const auto before = row.cells.find(*column.year);
    if (figure.isBlank() && before == row.cells.end())
        return;
    edits.save(row.id, *column.year, BudgetCell{figure, before == row.cells.end() ? 0 : before->second.revision});
}

/// Takes the places off the footnotes; one that hangs nowhere any more goes.
template<class IsGone>
void takeOffPlaces(Edits& edits, const std::vector<Footnote>& footnotes, IsGone isGone)
{
    for (const Footnote& footnote : footnotes) {
        Footnote left = footnote;
        if (std::erase_if(left.places, isGone) == 0)
            continue;
        left.places.empty() ? edits.remove(footnote) : edits.save(left);
    }
}

/// The next group of the same section on or back; null where there is none.
const BudgetGroup* groupBeside(const std::vector<BudgetGroup>& groups, const BudgetGroup& group, bool isOn)
{
    const BudgetGroup* before = nullptr;
    bool isPast = false;
    for (const BudgetGroup& other : groups) {
        if (other.id == group.id) {
            if (!isOn)
                return before;
            isPast = true;
        } else if (other.section == group.section) {
            if (isPast)
                return &other;
            before = &other;
        }
    }
    return nullptr;
}

} // namespace

QString BudgetEdits::nameOf(const BudgetRow& row, const BudgetColumn& column)
{
    return QStringLiteral("%1: %2").arg(row.title, columnWords(column));
}

Result<const BudgetRow*> BudgetEdits::findRow(const BudgetRowId& id) const
{
    const BudgetRow* row = m_pen.book() ? m_pen.book()->budget.row(id) : nullptr;
    return row ? Result<const BudgetRow*>(row) : notThere();
}

Result<const BudgetGroup*> BudgetEdits::findGroup(const BudgetGroupId& id) const
{
    if (!m_pen.book())
        return notThere();
    for (const BudgetGroup& group : m_pen.book()->budget.groups) {
        if (group.id == id)
            return &group;
    }
    return notThere();
}

Result<Footnote> BudgetEdits::findFootnote(const FootnoteId& id) const
{
    const Footnote* footnote = m_pen.book() ? m_pen.book()->budget.footnote(id) : nullptr;
    return footnote ? Result<Footnote>(*footnote) : notThere();
}

Result<void> BudgetEdits::setFigure(const BudgetRowId& id, const BudgetColumn& column, const Figure& figure)
{
    const auto found = findRow(id);
    if (!found)
        return found.error();
    const BudgetRow& row = **found;
    return m_pen.write({nameOf(row, column)}, [&](Edits& edits) { return saveFigure(edits, row, column, figure); });
}

Result<void> BudgetEdits::setFigures(const std::vector<CellEdit>& cells, const QString& what, FootnoteFate fate)
{
    std::vector<const BudgetRow*> rows;
    std::set<FootnotePlace> deleted;
    std::map<BudgetPartId, BudgetPart> parts;
    for (const CellEdit& cell : cells) {
        const auto found = findRow(cell.row);
        if (!found)
            return found.error();
        rows.push_back(*found);
        if (cell.part) {
            const BudgetPart* part = (*found)->part(*cell.part);
            if (!part)
                return notThere();
            auto& amounts = parts.try_emplace(*cell.part, *part).first->second.amounts;
            amounts[cell.column] = cell.figure;
            if (cell.figure.isBlank())
                amounts.erase(cell.column);
        } else if (!cell.figure.isAmount())
            deleted.insert({cell.row, cell.column});
    }
    return m_pen.write({what}, [&](Edits& edits) {
        // A stated total goes by the revision of its row, which grows with each cell: totals first.
        for (const bool isYear : {false, true}) {
            for (size_t i = 0; i < cells.size(); ++i) {
                if (!cells[i].part && cells[i].column.year.has_value() == isYear)
                    saveFigure(edits, *rows[i], cells[i].column, cells[i].figure);
            }
        }
        for (const auto& [id, part] : parts)
            edits.save(part);
        if (fate != FootnoteFate::Keep)
            takeOffPlaces(edits, m_pen.book()->budget.footnotes,
                [&deleted](const FootnotePlace& place) { return deleted.contains(place); });
    });
}

Result<Footnote> BudgetEdits::newFootnote(const FootnotePlace& place, const QString& text) const
{
    if (storedText(text).isEmpty())
        return Error{tr("Write what the footnote should say.")};
    if (!m_pen.book())
        return notThere();
    const Budget& budget = m_pen.book()->budget;
    Footnote footnote;
    footnote.account = budget.account;
    footnote.version = budget.version.isFirst() ? std::nullopt : std::optional(budget.version.id);
    footnote.text = text;
    footnote.places = {place};
    for (const Footnote& other : budget.footnotes)
        footnote.ordinal = std::max(footnote.ordinal, other.ordinal + 1);
    return footnote;
}

Result<FootnoteId> BudgetEdits::addFootnote(const FootnotePlace& place, const QString& text)
{
    return hangFootnote(place, text, {});
}

Result<FootnoteId> BudgetEdits::explainInstead(const BudgetRowId& row, const BudgetColumn& column, const QString& text)
{
    return hangFootnote({row, column}, text, Figure(Mark::None));
}

Result<FootnoteId> BudgetEdits::hangFootnote(
    const FootnotePlace& place, const QString& text, const std::optional<Figure>& figure)
{
    const auto row = place.row ? findRow(*place.row) : Result<const BudgetRow*>(nullptr);
    if (!row)
        return row.error();
    const auto footnote = newFootnote(place, text);
    if (!footnote)
        return footnote.error();
    const QString name = figure ? nameOf(**row, *place.column) : tr("new footnote");
    const auto written = m_pen.write({name, {}, footnote->id.text()}, [&](Edits& edits) {
        if (figure)
            saveFigure(edits, **row, *place.column, *figure);
        edits.save(*footnote);
    });
    return written.transform([&] { return footnote->id; });
}

Result<void> BudgetEdits::save(const Footnote& footnote, const QString& typing)
{
    const bool isGone = storedText(footnote.text).isEmpty() || footnote.places.empty();
    const QString mark = m_pen.book()->budget.shownMark(footnote.id);
    return m_pen.write({tr("footnote %1").arg(mark), {}, typing},
        [&](Edits& edits) { return isGone ? edits.remove(footnote) : edits.save(footnote); });
}

Result<void> BudgetEdits::setFootnote(const FootnoteId& id, const QString& text)
{
    auto footnote = findFootnote(id);
    if (!footnote)
        return footnote.error();
    footnote->text = text;
    return save(*footnote, id.text());
}

Result<void> BudgetEdits::hang(const FootnoteId& id, const FootnotePlace& place)
{
    auto footnote = findFootnote(id);
    if (!footnote)
        return footnote.error();
    footnote->places.insert(place);
    return save(*footnote, {});
}

Result<void> BudgetEdits::takeOff(const FootnoteId& id, const FootnotePlace& place)
{
    auto footnote = findFootnote(id);
    if (!footnote)
        return footnote.error();
    footnote->places.erase(place);
    return save(*footnote, {});
}

Result<BudgetRowId> BudgetEdits::addRow(
    const BudgetGroupId& id, const QString& title, const std::optional<InitiativeId>& initiative)
{
    if (storedText(title).simplified().isEmpty())
        return Error{tr("Write what the row is called.")};
    const auto group = findGroup(id);
    if (!group)
        return group.error();
    BudgetRow row;
    row.group = id;
    row.title = storedText(title).simplified();
    row.initiative = initiative;
    for (const BudgetRow& other : (*group)->rows)
        row.ordinal = std::max(row.ordinal, other.ordinal + 1);
    return m_pen.write({tr("new row %1").arg(row.title)}, [&row](Edits& edits) { return edits.save(row); })
        .transform([&] { return row.id; });
}

Result<void> BudgetEdits::renameRow(const BudgetRowId& id, const QString& title)
{
    const auto found = findRow(id);
    if (!found)
        return found.error();
    BudgetRow row = **found;
    row.title = storedText(title).simplified();
    if (row.title.isEmpty())
        return Error{tr("Write what the row is called.")};
    return m_pen.write({tr("%1: title").arg(row.title)}, [&row](Edits& edits) { return edits.save(row); });
}

Result<void> BudgetEdits::removeRow(const BudgetRowId& id)
{
    const auto found = findRow(id);
    if (!found)
        return found.error();
    const BudgetRow& row = **found;
    return m_pen.write({tr("delete the row %1").arg(row.title)}, [&](Edits& edits) {
        takeOffPlaces(
            edits, m_pen.book()->budget.footnotes, [&id](const FootnotePlace& place) { return place.row == id; });
        edits.remove(row);
    });
}

Result<void> BudgetEdits::moveRow(const BudgetRowId& id, int step)
{
    const auto found = findRow(id);
    if (!found || step == 0)
        return found ? Result<void>() : found.error();
    const BudgetRow& row = **found;
    const auto group = findGroup(row.group);
    if (!group)
        return group.error();
    const auto& rows = (*group)->rows;
    const auto at = size_t(&row - rows.data());
    auto changed = moved(rows, at, step);
    const bool isOn = step > 0;
    if (const BudgetGroup* beside = groupBeside(m_pen.book()->budget.groups, **group, isOn);
        changed.empty() && beside) {
        BudgetRow over = row;
        over.group = beside->id;
        if (!beside->rows.empty())
            over.ordinal = isOn ? beside->rows.front().ordinal - 1 : beside->rows.back().ordinal + 1;
        changed.push_back(std::move(over));
    }
    return m_pen.write({tr("%1: order").arg(row.title)}, [&changed](Edits& edits) {
        for (const BudgetRow& each : changed)
            edits.save(each);
    });
}

Result<BudgetGroupId> BudgetEdits::addGroup(Section section, const QString& title)
{
    if (!m_pen.book())
        return notThere();
    const Budget& budget = m_pen.book()->budget;
    BudgetGroup group;
    group.account = budget.account;
    group.version = budget.version.isFirst() ? std::nullopt : std::optional(budget.version.id);
    group.section = section;
    group.title = storedText(title).simplified();
    if (group.title.isEmpty())
        return Error{tr("Write what the group is called.")};
    for (const BudgetGroup& other : budget.groups)
        group.ordinal = std::max(group.ordinal, other.ordinal + 1);
    return m_pen.write({tr("new group %1").arg(group.title)}, [&group](Edits& edits) { edits.save(group); })
        .transform([&] { return group.id; });
}

Result<void> BudgetEdits::renameGroup(const BudgetGroupId& id, const QString& title)
{
    const auto found = findGroup(id);
    if (!found)
        return found.error();
    BudgetGroup group = **found;
    group.title = storedText(title).simplified();
    if (group.title.isEmpty())
        return Error{tr("Write what the group is called.")};
    return m_pen.write({tr("%1: title").arg(group.title)}, [&group](Edits& edits) { edits.save(group); });
}

Result<void> BudgetEdits::moveGroup(const BudgetGroupId& id, int step)
{
    const auto found = findGroup(id);
    if (!found)
        return found.error();
    const auto& groups = m_pen.book()->budget.groups;
    const auto changed = moved(groups, size_t(*found - groups.data()), step);
    return m_pen.write({tr("%1: order").arg((*found)->title)}, [&changed](Edits& edits) {
        for (const BudgetGroup& each : changed)
            edits.save(each);
    });
}

Result<void> BudgetEdits::removeGroup(const BudgetGroupId& id)
{
    const auto found = findGroup(id);
    if (!found)
        return found.error();
    const BudgetGroup& group = **found;
    if (!group.rows.empty())
        return Error{tr("“%1” has rows, so it was not deleted. Delete the rows or move them to another group first.")
                         .arg(group.title)};
    return m_pen.write({tr("delete the group %1").arg(group.title)}, [&group](Edits& edits) { edits.remove(group); });
}

Result<void> BudgetEdits::setPart(const BudgetPart& part)
{
    const auto row = findRow(part.row);
    if (!row)
        return row.error();
    if (storedText(part.name).simplified().isEmpty())
        return Error{part.isSite() ? tr("Write what the site is called.") : tr("Write who pays.")};
    if (part.funding && part.funding->countedIn == part.row)
        return Error{tr("The money cannot be counted in the row itself. Choose the row of the funder.")};
    if (part.funding && part.funding->share
        && (*part.funding->share < Percent() || *part.funding->share > Percent::fromHundredths(10000)))
        return Error{tr("A share is between 0 and 100 %.")};
    BudgetPart stored = part;
    if (!(*row)->part(part.id)) {
        for (const BudgetPart& other : (*row)->parts)
            stored.ordinal = std::max(stored.ordinal, other.ordinal + 1);
    }
    return m_pen.write({QStringLiteral("%1: %2").arg((*row)->title, part.name.simplified())},
        [&stored](Edits& edits) { return edits.save(stored); });
}

Result<void> BudgetEdits::removePart(const BudgetPartId& id)
{
    if (!m_pen.book())
        return notThere();
    for (const BudgetGroup& group : m_pen.book()->budget.groups) {
        for (const BudgetRow& row : group.rows) {
            if (const BudgetPart* part = row.part(id))
                return m_pen.write({tr("%1: delete %2").arg(row.title, part->name)},
                    [part](Edits& edits) { return edits.remove(*part); });
        }
    }
    return notThere();
}

Result<void> BudgetEdits::setCounts(const std::vector<CountEdit>& counts)
{
    std::map<BudgetRowId, BudgetRow> rows;
    std::map<BudgetPartId, BudgetPart> sites;
    for (const CountEdit& edit : counts) {
        const auto row = findRow(edit.row);
        if (!row)
            return row.error();
        const BudgetPart* site = edit.site ? (*row)->part(*edit.site) : nullptr;
        if (edit.site && (!site || !site->isSite()))
            return notThere();
        PlaceCounts& changed = site ? sites.try_emplace(site->id, *site).first->second.counts
                                    : rows.try_emplace((*row)->id, **row).first->second.counts;
        if (edit.number)
            changed[edit.of] = *edit.number;
        else
            changed.erase(edit.of);
    }
    return m_pen.write({tr("places and participants")}, [&](Edits& edits) {
        for (const auto& [id, row] : rows)
            edits.saveCounts(row);
        for (const auto& [id, site] : sites)
            edits.saveCounts(site);
    });
}

Result<void> BudgetEdits::describe(const BudgetVersion& version)
{
    return m_pen.write({version.title()}, [&version](Edits& edits) { return edits.save(version); });
}

Result<BudgetVersionId> BudgetEdits::addVersion(std::optional<VersionKind> kind, const QString& name)
{
    const AccountBook* book = m_pen.book();
    if (!book)
        return notThere();
    BudgetVersion version = book->budget.version;
    version.id = BudgetVersionId::create();
    version.kind = kind;
    version.name = name;
    version.revision = 0;
    for (const BudgetVersion& other : book->versions)
        version.ordinal = std::max(version.ordinal, other.ordinal + 1);
    const Budget copy = copyOf(book->budget, version);
    Account account = book->account;
    account.budgetVersion = version.id;
    const auto written = m_pen.write({tr("new version: %1").arg(version.title())}, [&](Edits& edits) {
        edits.save(version);
        edits.save(copy);
        edits.save(account);
    });
    return written.transform([&] { return version.id; });
}

Result<void> BudgetEdits::use(const BudgetVersionId& id)
{
    const AccountBook* book = m_pen.book();
    const auto* versions = book ? &book->versions : nullptr;
    const auto isIt = [&id](const BudgetVersion& version) { return version.id == id; };
    if (!versions || std::none_of(versions->begin(), versions->end(), isIt))
        return notThere();
    const BudgetVersion& version = *std::find_if(versions->begin(), versions->end(), isIt);
    Account account = book->account;
    account.budgetVersion = version.isFirst() ? std::nullopt : std::optional(version.id);
    return m_pen.write(
        {tr("sums from: %1").arg(version.title())}, [&account](Edits& edits) { return edits.save(account); });
}

} // namespace indblik
