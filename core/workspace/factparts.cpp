// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/factmatch.h"
#include "core/workspace/factthings.h"

#include <algorithm>
#include <utility>

// What facts of money become: sites and sources of the budget.

namespace indblik {

namespace {

/// Of a fact about several years in all the total, else each of its years; of an average none.
std::vector<BudgetColumn> columnsOf(const MoneySaid& said)
{
    if (said.isAverage) // the amount of no single year
        return {};
    const bool isTotal = said.years.empty() || said.isSpan || said.spread == MoneySpread::Total;
    if (isTotal)
        return said.spread == MoneySpread::Yearly ? std::vector<BudgetColumn>() : std::vector{BudgetColumn::total()};
    std::vector<BudgetColumn> columns;
    for (const Year& year : said.years)
        columns.push_back({year});
    return columns;
}

void addAmounts(BudgetPart& part, const MoneySaid& said)
{
    for (const BudgetColumn& column : columnsOf(said)) {
        if (part.figure(column).isBlank())
            part.amounts[column] = said.amount;
    }
}

} // namespace

Funder FactThings::funderOf(const QString& name) const
{
    static const std::pair<const char*, Funder> lists[] = {{"funderKinds.ministry", Funder::Ministry},
        {"funderKinds.fund", Funder::Fund}, {"funderKinds.administration", Funder::Administration},
        {"funderKinds.own", Funder::Own}};
    for (const auto& [list, funder] : lists) {
        if (m_words[list].isIn(name))
            return funder;
    }
    return Funder::Other;
}

BudgetPart* FactThings::partFor(const Card& card, const QString& name, bool isSite, const AcceptedFact& record)
{
    const BudgetRow* row = m_book.budget.rowOf(card.initiative);
    if (!row)
        return nullptr;
    const auto isIt = [&](const BudgetPart& part) {
        return part.row == row->id && part.isSite() == isSite && isSameName(part.name, name);
    };
    if (const BudgetPart* before = thingIn(record, RecordType::BudgetPart, m_parts, row->parts);
        before && before->isSite() == isSite) {
        BudgetPart changed = *before;
        const QString said = record.said[isSite ? u"name" : u"funder"].toString();
        if (isSameName(before->name, said))
            changed.name = name;
        for (auto each = changed.amounts.begin(); each != changed.amounts.end();) {
            const auto amount = each->second.amount();
            const bool isAsSaid = amount && amount->kroner() == record.said[u"amount"].toString();
            each = isAsSaid ? changed.amounts.erase(each) : std::next(each);
        }
        if (changed.funding && changed.funding->share
            && double(changed.funding->share->hundredths()) / 100 == record.said[u"sharePct"].toDouble())
            changed.funding->share.reset();
        put(m_parts, changed);
        return &*std::find_if(
            m_parts.begin(), m_parts.end(), [&changed](const BudgetPart& part) { return part.id == changed.id; });
    }
    if (const auto found = std::find_if(m_parts.begin(), m_parts.end(), isIt); found != m_parts.end())
        return &*found;
    if (const auto known = std::find_if(row->parts.begin(), row->parts.end(), isIt); known != row->parts.end()) {
        m_parts.push_back(*known);
        return &m_parts.back();
    }
    BudgetPart made{.row = row->id, .name = name};
    for (const auto* all : {&row->parts, &std::as_const(m_parts)}) {
        for (const BudgetPart& other : *all) {
            if (other.row == row->id)
                made.ordinal = std::max(made.ordinal, other.ordinal + 1);
        }
    }
    if (!isSite)
        made.funding = Funding{.funder = funderOf(name)};
    m_parts.push_back(made);
    return &m_parts.back();
}

std::optional<FactThing> FactThings::source(const Card& card, const MoneySaid& said, const AcceptedFact& record)
{
    if (said.funder.isEmpty() || columnsOf(said).empty())
        return std::nullopt;
    BudgetPart* part = partFor(card, said.funder, false, record);
    if (!part)
        return std::nullopt;
    addAmounts(*part, said);
    return FactThing{RecordType::BudgetPart, part->id.text()};
}

std::optional<FactThing> FactThings::share(const Card& card, const FundingShareSaid& said, const AcceptedFact& record)
{
    BudgetPart* part = said.funder.isEmpty() ? nullptr : partFor(card, said.funder, false, record);
    if (!part)
        return std::nullopt;
    if (part->funding && !part->funding->share)
        part->funding->share = said.share;
    return FactThing{RecordType::BudgetPart, part->id.text()};
}

std::optional<FactThing> FactThings::site(const Card& card, const SiteSaid& said, const AcceptedFact& record)
{
    BudgetPart* part = columnsOf(said.money).empty() ? nullptr : partFor(card, said.name, true, record);
    if (!part)
        return std::nullopt;
    addAmounts(*part, said.money);
    return FactThing{RecordType::BudgetPart, part->id.text()};
}

} // namespace indblik
