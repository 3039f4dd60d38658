// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetamounts.h"

#include "core/import/account/accountlimits.h"
#include "core/import/budget/budgetcells.h"
#include "core/import/budget/budgetfindings.h"
#include "core/import/files/remark.h"
#include "core/import/tables/footnotemarks.h"

#include <algorithm>

namespace indblik {

namespace {

std::optional<Scale> mostOf(const std::map<Scale, int>& counts)
{
    const auto most = std::max_element(
        counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return most == counts.end() ? std::nullopt : std::optional(most->first);
}

/// "1,250.50" as Danes write it, where the commas of a file part thousands.
QString withDanishSigns(QString text)
{
    if (!text.contains(u','))
        return text;
    for (QChar& sign : text)
        sign = sign == u',' ? QChar(u'.') : sign == u'.' ? QChar(u',') : sign;
    return text;
}

} // namespace

BudgetAmounts::BudgetAmounts(QString source, QChar sign, std::optional<Scale> chosen, std::vector<Finding>& findings)
    : m_source(std::move(source))
    , m_sign(sign)
    , m_findings(findings)
    , m_units(chosen)
    , m_chosen(chosen)
{}

void BudgetAmounts::note(FindingKind kind, Grade grade, const AmountPlace& at, const QStringList& words)
{
    if (m_findings.size() >= mostRemarks * 4)
        return;
    Finding finding = remark(m_source, kind, grade, at.line, at.subject, words);
    finding.place.column = int(at.column) + 1;
    m_findings.push_back(std::move(finding));
}

std::optional<BudgetAmounts::Read> BudgetAmounts::unreadable(const SheetCell& cell, const AmountPlace& at)
{
    note(FindingKind::CellUnreadable, Grade::Error, at, {cell.shown().left(60)});
    return std::nullopt;
}

std::optional<Scale> BudgetAmounts::unitOf(const AmountPlace& at)
{
    const auto ofColumn = m_units.of(at.column);
    if (at.rowUnit.isEmpty())
        return ofColumn;
    const auto own = unitSaid(at.rowUnit)->unit;
    if (!m_rowUnit)
        m_rowUnit = own;
    const auto usual = ofColumn ? ofColumn : m_rowUnit;
    if (own && own != usual)
        note(budgetfindings::CellUnitDiffers, Grade::Warning, at, {at.rowUnit.left(60), unitText(*usual)});
    return own;
}

std::optional<BudgetAmounts::Read> BudgetAmounts::read(const SheetCell& cell, const AmountPlace& at)
{
    if (cell.isBlank())
        return Read{};
    // The text alone says what it is; the unit is settled only where it needs one.
    QString text = cell.number() || m_sign == u',' ? cell.shown() : withDanishSigns(cell.shown());
    QStringList marks;
    auto figure = readFigure(text, Scale::Million);
    if (!figure && !cell.number()) {
        std::tie(text, marks) = withoutMarks(text);
        figure = readFigure(text, Scale::Million);
    }
    if (!figure || (!at.rowUnit.isEmpty() && !unitSaid(at.rowUnit)))
        return unreadable(cell, at);
    const bool needsUnit = figure->figure.isAmount() && !figure->statedUnit && *figure->figure.amount() != Money();
    if (needsUnit) {
        const auto unit = unitOf(at);
        if (!unit) {
            if (!m_asked)
                m_asked = m_units.whyNot(at.column, cell.shown(), placeOf(at.line, at.column));
            return std::nullopt;
        }
        ++m_used[*unit];
        if (!m_stated)
            m_stated = m_units.statedFor(at.column);
        figure = readFigure(text, *unit);
        if (!figure)
            return unreadable(cell, at);
    } else if (figure->statedUnit) {
        ++m_named[*figure->statedUnit];
        if (const auto unit = m_units.of(at.column); unit && unit != figure->statedUnit)
            note(budgetfindings::CellUnitDiffers, Grade::Warning, at, {text.left(60), unitText(*unit)});
    }
    if (figure->doubt == Doubt::PointAsDecimalSign)
        note(FindingKind::PointRead, Grade::Note, at, {text.left(60)});
    return Read{figure->figure, marks};
}

void BudgetAmounts::tell(ReadBudget& read)
{
    for (const TableUnits::Stated& stated : m_units.overruled())
        note(budgetfindings::UnitChosen, Grade::Warning, {stated.place.line, size_t(stated.place.column - 1), {}, {}},
            {stated.said.words, unitText(*m_chosen)});
    const auto used = mostOf(m_used);
    read.unit = used ? *used : mostOf(m_named).value_or(m_chosen.value_or(Scale::Million));
    if (m_used.size() == 1 || (m_used.empty() && m_named.size() == 1))
        read.reading.unit = read.unit;
    if (m_stated)
        read.reading.unitSaid = m_stated->said.words;
    read.reading.asked = m_asked;
}

} // namespace indblik
