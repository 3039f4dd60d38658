// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/areaoffer.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace indblik {

namespace {

constexpr qsizetype longestQuote = 400;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Proposal)
};

QString dayText(const QDate& day)
{
    return QLocale().toString(day, Words::tr("d MMM yyyy"));
}

/// The class of the list that was in force by the rules of that day; nothing where they have none or several.
QString classOn(const Scheme& scheme, const QDate& day)
{
    const RuleSet* rules = scheme.ruleSetOn(day);
    QString found;
    for (const RuleClass& each : rules ? rules->classes : std::vector<RuleClass>()) {
        if (!each.isListed)
            continue;
        if (!found.isEmpty())
            return {};
        found = each.key;
    }
    return found;
}

std::set<QString> idsOf(const DesignationList& list)
{
    std::set<QString> ids;
    for (const DesignationList::Entry& entry : list.entries)
        ids.insert(entry.area.text());
    return ids;
}

class Offer
{
public:
    Offer(Proposal& proposal, const AreaBook& book)
        : m_proposal(proposal)
        , m_book(book)
        , m_nextArea(book.nextAreaNumber())
    {}

    void add(const NamedList& named)
    {
        const Scheme* scheme = m_book.scheme(named.scheme);
        if (!scheme)
            return;
        DesignationList list;
        list.scheme = named.scheme;
        list.validFrom = named.from ? *named.from : named.until ? named.until->addDays(-1) : QDate();
        list.published = named.published;
        list.source = sourceOf(named);
        const QString classKey = list.validFrom.isValid() ? classOn(*scheme, list.validFrom) : QString();
        for (const QString& name : named.areas)
            list.entries.push_back({areaOf(name, named.line).id, classKey});
        add(std::move(list), classKey.isEmpty(), named.line);
    }

private:
    QString sourceOf(const NamedList& named) const
    {
        QString quote = named.sentence.left(longestQuote);
        if (named.sentence.size() > longestQuote)
            quote += QStringLiteral(" …");
        QString source = Words::tr("%1: “%2”").arg(m_proposal.book.account.title, quote);
        if (!named.from && named.until)
            source +=
                u' '
                + Words::tr("The text does not say from which day the list was valid, only that it was before %1.")
                      .arg(dayText(*named.until));
        return source;
    }

    /// The one of the file, or one that comes with the list.
    const Area& areaOf(const QString& name, int line)
    {
        const QString key = areaNameKey(name);
        const auto isIt = [&key](const Area& area) {
            const auto isNamed = [&key](const QString& known) { return areaNameKey(known) == key; };
            return isNamed(area.name) || std::any_of(area.aliases.begin(), area.aliases.end(), isNamed);
        };
        auto& offered = m_proposal.areas;
        if (const auto found = std::find_if(offered.begin(), offered.end(), isIt); found != offered.end())
            return *found;
        const auto known = std::find_if(m_book.areas.begin(), m_book.areas.end(),
            [&isIt](const Area& area) { return area.kind == AreaKind::Area && isIt(area); });
        Area area;
        if (known != m_book.areas.end()) {
            area = *known;
        } else {
            area.name = name;
            area.number = m_nextArea++;
        }
        const bool isNew = known == m_book.areas.end();
        m_proposal.items.push_back({.thing = area.id,
            .status = isNew ? ProposalStatus::New : ProposalStatus::Unchanged,
            .title = area.name,
            .line = line,
            .isAccepted = isNew});
        return offered.emplace_back(std::move(area));
    }

    QString namesOf(const DesignationList& list) const
    {
        QStringList names;
        for (const DesignationList::Entry& entry : list.entries) {
            const auto isIt = [&entry](const Area& area) { return area.id == entry.area; };
            const auto offered = std::find_if(m_proposal.areas.begin(), m_proposal.areas.end(), isIt);
            const Area* area = offered == m_proposal.areas.end() ? m_book.area(entry.area) : &*offered;
            if (area)
                names.append(area->name);
        }
        return names.join(QStringLiteral(", "));
    }

    void add(DesignationList list, bool isRefused, int line)
    {
        const int count = int(list.entries.size());
        ProposedItem item{.thing = list.id, .status = ProposalStatus::New, .title = {}, .line = line};
        if (isRefused) {
            item.status = ProposalStatus::Refused;
            item.title = Words::tr("List of %n area(s): the text does not say from which day", nullptr, count);
        } else {
            item.title = Words::tr("List from %1, %n area(s)", nullptr, count).arg(dayText(list.validFrom));
            recognise(item, list);
        }
        item.thing = list.id;
        item.isAccepted = item.status == ProposalStatus::New;
        m_proposal.items.push_back(std::move(item));
        m_proposal.lists.push_back(std::move(list));
    }

    /// A list of the same areas that is in force on the day is that list, whenever it began; another one of the same
    /// day would be changed.
    void recognise(ProposedItem& item, DesignationList& list) const
    {
        const DesignationList* known = m_book.listOn(list.scheme, list.validFrom);
        if (!known)
            return;
        if (idsOf(*known) == idsOf(list)) {
            item.status = ProposalStatus::Unchanged;
            list = *known;
        } else if (known->validFrom == list.validFrom) {
            item.status = ProposalStatus::Changed;
            item.differences.push_back({Words::tr("Areas"), namesOf(*known), namesOf(list)});
            DesignationList changed = *known;
            changed.entries = std::move(list.entries);
            list = std::move(changed);
        }
    }

    Proposal& m_proposal;
    const AreaBook& m_book;
    int m_nextArea; ///< number
};

} // namespace

void offerAreas(Proposal& proposal, const std::vector<NamedList>& lists, const AreaBook& book)
{
    Offer offer(proposal, book);
    for (const NamedList& list : lists)
        offer.add(list);
}

AcceptedAreas acceptedAreas(const Proposal& proposal)
{
    const auto itemOf = [&proposal](const ProposedThing& thing) {
        return std::find_if(proposal.items.begin(), proposal.items.end(),
            [&thing](const ProposedItem& item) { return item.thing == thing; });
    };
    AcceptedAreas accepted;
    std::set<QString> there;
    for (const Area& area : proposal.areas) {
        const auto item = itemOf(area.id);
        const bool isNew = item != proposal.items.end() && item->status == ProposalStatus::New;
        if (isNew && item->isAccepted)
            accepted.areas.push_back(area);
        if (!isNew || item->isAccepted)
            there.insert(area.id.text());
    }
    for (const DesignationList& list : proposal.lists) {
        const auto item = itemOf(list.id);
        if (item == proposal.items.end() || !item->isAccepted)
            continue;
        DesignationList kept = list;
        std::erase_if(
            kept.entries, [&there](const DesignationList::Entry& entry) { return !there.contains(entry.area.text()); });
        if (!kept.entries.empty())
            accepted.lists.push_back(std::move(kept));
    }
    return accepted;
}

} // namespace indblik
