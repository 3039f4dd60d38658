// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figureproposal.h"

#include "core/import/tables/knownnames.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureProposal)
};

/// Where the figures of a name belong: a number of the book, or a new thing.
struct Target
{
    bool isTaken = false;
    int number = 0;        ///< in the file; 0: it has no figures yet
    quint32 same = 0;      ///< the first name with the same target
    bool isShared = false; ///< several names have it
};

/// The first names of targets that several names have are marked too.
template<class Key>
void share(std::vector<Target>& targets, const std::vector<Key>& keys)
{
    QHash<Key, quint32> first;
    for (size_t i = 0; i < targets.size(); ++i) {
        targets[i].same = quint32(i);
        if (!targets[i].isTaken || keys[i] == Key())
            continue;
        const auto found = first.constFind(keys[i]);
        if (found == first.constEnd()) {
            first.insert(keys[i], quint32(i));
            continue;
        }
        targets[i].same = *found;
        targets[i].isShared = targets[*found].isShared = true;
    }
}

std::vector<Target> areaTargets(const FigureProposal& proposal, const AreaBook& book)
{
    QHash<QString, int> numbers;
    for (const Area& area : book.areas)
        numbers.insert(area.id.text(), area.number);
    std::vector<Target> targets;
    std::vector<QString> keys;
    for (const ProposedArea& each : proposal.areas) {
        const bool isOfBook = each.choice == NameChoice::Known || each.choice == NameChoice::SameAs;
        const QString key = isOfBook && each.area ? each.area->text() : QString();
        const bool isTaken = isOfBook ? numbers.contains(key) : each.choice == NameChoice::Create;
        targets.push_back({isTaken, numbers.value(key), 0, false});
        keys.push_back(key);
    }
    share(targets, keys);
    return targets;
}

std::vector<Target> indicatorTargets(const FigureProposal& proposal, const AreaBook& book)
{
    std::vector<Target> targets;
    std::vector<QString> keys;
    for (const ProposedIndicator& each : proposal.indicators) {
        const bool isOfBook = each.choice == NameChoice::Known || each.choice == NameChoice::SameAs;
        const Indicator* known = isOfBook ? book.indicator(each.key) : nullptr;
        targets.push_back(
            {isOfBook ? known != nullptr : each.choice == NameChoice::Create, known ? known->number : 0, 0, false});
        keys.push_back(known ? known->key : QString());
    }
    share(targets, keys);
    return targets;
}

/// Says of one figure after the other what becomes of it.
class Judge
{
public:
    Judge(const FigureProposal& proposal, const AreaBook& book)
        : m_proposal(proposal)
        , m_book(book)
        , m_areas(areaTargets(proposal, book))
        , m_indicators(indicatorTargets(proposal, book))
    {
        findContradictions();
    }

    FigureFate fateOf(size_t at) const
    {
        const FigureAt& figure = m_proposal.read.figures[at];
        const Target& area = m_areas[figure.area];
        const Target& indicator = m_indicators[figure.indicator];
        if (!area.isTaken || !indicator.isTaken || hasNoUnit(figure))
            return FigureFate::LeftOut;
        if (area.isShared || indicator.isShared) {
            const auto found = m_shared.constFind(keyOf(figure));
            if (found->isContradicted)
                return FigureFate::Refused;
            if (found->first != at)
                return FigureFate::Unchanged;
        }
        if (area.number == 0 || indicator.number == 0)
            return FigureFate::Created;
        const auto before = m_book.figures.at(area.number, indicator.number, figure.year());
        if (!before)
            return FigureFate::Created;
        if (isSameFigure(*before, figure.figure()))
            return FigureFate::Unchanged;
        return isOlder(m_book.figures.source(area.number, indicator.number, figure.year())) ? FigureFate::Older
                                                                                            : FigureFate::Changed;
    }

private:
    /// Numbers that nobody knows the unit of are never taken.
    bool hasNoUnit(const FigureAt& figure) const
    {
        return figure.kind <= quint16(StatFigure::Kind::TypedShare) && figure.kind != quint16(StatFigure::Kind::Share)
               && !m_proposal.read.units[figure.indicator].unit;
    }

    struct Shared
    {
        size_t first = 0;
        bool isContradicted = false;
    };

    quint64 keyOf(const FigureAt& figure) const
    {
        return quint64(m_areas[figure.area].same) << 32 | quint64(m_indicators[figure.indicator].same) << 16
               | figure.yearNumber;
    }

    void findContradictions()
    {
        for (size_t i = 0; i < m_proposal.read.figures.size(); ++i) {
            const FigureAt& figure = m_proposal.read.figures[i];
            const Target& area = m_areas[figure.area];
            const Target& indicator = m_indicators[figure.indicator];
            if (!area.isTaken || !indicator.isTaken || (!area.isShared && !indicator.isShared))
                continue;
            const auto found = m_shared.find(keyOf(figure));
            if (found == m_shared.end())
                m_shared.insert(keyOf(figure), {i, false});
            else if (!isSameFigure(m_proposal.read.figures[found->first].figure(), figure.figure()))
                found->isContradicted = true;
        }
    }

    /// True where the book's figure is as of a later day than ours.
    bool isOlder(int source) const
    {
        const FigureSource* other = m_book.source(source);
        const auto& ours = m_proposal.source.vintage;
        return other && other->vintage && ours && *ours < *other->vintage;
    }

    const FigureProposal& m_proposal;
    const AreaBook& m_book;
    std::vector<Target> m_areas;
    std::vector<Target> m_indicators;
    QHash<quint64, Shared> m_shared; ///< figures of targets that several names have
};

ProposedArea proposedArea(const QString& name, const KnownNames& names, const AreaBook& book, NameChoice unknown)
{
    if (const Area* known = names.area(name))
        return {name, PlaceKind::Place, 0, NameChoice::Known, known->id};
    ProposedArea area{.name = name, .kind = TableWords::builtIn().placeKind(name)};
    area.choice = area.isKept() ? unknown : NameChoice::LeaveOut;
    if (const Area* nation = book.nation(); nation && area.kind == PlaceKind::Nation) {
        area.choice = NameChoice::SameAs;
        area.area = nation->id;
    }
    return area;
}

QString kindWords(PlaceKind kind)
{
    switch (kind) {
    case PlaceKind::Total:
        return Words::tr("a total");
    case PlaceKind::Municipality:
        return Words::tr("a municipality, and figures of municipalities are not stored");
    case PlaceKind::Unknown:
        return Words::tr("no place");
    default:
        return {};
    }
}

void tellNoPlace(ReadFigures& read, const ProposedArea& area)
{
    constexpr qint64 mostTold = 20;
    auto tally = std::find_if(read.tallies.begin(), read.tallies.end(),
        [](const FindingTally& each) { return each.kind == figurefindings::NoPlace; });
    if (tally == read.tallies.end())
        tally = read.tallies.insert(tally, {figurefindings::NoPlace, Grade::Warning, 0});
    if (++tally->count > mostTold)
        return;
    read.findings.push_back({.kind = figurefindings::NoPlace,
        .grade = Grade::Warning,
        .place = {read.head.source},
        .words = {area.name.left(60), kindWords(area.kind), QLocale().toString(area.figures)}});
}

} // namespace

std::vector<FigureQuestion> FigureProposal::openQuestions() const
{
    std::vector<FigureQuestion> open;
    for (const FigureQuestion& question : read.questions) {
        const auto isLeftOut = [&question](const ProposedIndicator& each) {
            return each.choice == NameChoice::LeaveOut && each.name == question.subject;
        };
        if (question.about != FigureQuestion::About::Unit
            || std::none_of(indicators.begin(), indicators.end(), isLeftOut))
            open.push_back(question);
    }
    return open;
}

FigureProposal proposeFigures(ReadFigures read, const AreaBook& book, const QDate& today, NameChoice unknown)
{
    FigureProposal proposal{.read = std::move(read)};
    const KnownNames names(book);
    for (const QString& name : proposal.read.areas)
        proposal.areas.push_back(proposedArea(name, names, book, unknown));
    for (size_t i = 0; i < proposal.read.indicators.size(); ++i) {
        const QString& name = proposal.read.indicators[i];
        const Indicator* known = names.indicator(name);
        const QString key = known ? known->key : proposal.read.keys[i];
        // Other words for a known one may be taken back.
        const NameChoice choice = key.isEmpty() ? unknown : known ? NameChoice::Known : NameChoice::SameAs;
        proposal.indicators.push_back({name, 0, choice, key});
    }
    for (const FigureAt& figure : proposal.read.figures) {
        ++proposal.areas[figure.area].figures;
        ++proposal.indicators[figure.indicator].figures;
    }
    for (const ProposedArea& area : proposal.areas) {
        if (!area.isKept() && area.choice == NameChoice::LeaveOut)
            tellNoPlace(proposal.read, area);
    }
    const SourceTableHead& head = proposal.read.head;
    proposal.source.title = head.source;
    proposal.source.table = head.table;
    proposal.source.fetched = today;
    proposal.source.vintage = head.updated;
    recount(proposal, book);
    return proposal;
}

void recount(FigureProposal& proposal, const AreaBook& book)
{
    FigureProposal::Counts counts{.refused = proposal.read.refused};
    const Judge judge(proposal, book);
    for (size_t i = 0; i < proposal.read.figures.size(); ++i) {
        switch (judge.fateOf(i)) {
        case FigureFate::Created:
            ++counts.created;
            break;
        case FigureFate::Changed:
            ++counts.changed;
            break;
        case FigureFate::Unchanged:
            ++counts.unchanged;
            break;
        case FigureFate::Older:
            ++counts.older;
            break;
        case FigureFate::LeftOut:
            ++counts.leftOut;
            break;
        case FigureFate::Refused:
            ++counts.refused;
            break;
        }
    }
    proposal.counts = counts;
    proposal.source.figures = counts.created + counts.changed;
}

std::vector<FigureFate> fatesOf(const FigureProposal& proposal, const AreaBook& book)
{
    const Judge judge(proposal, book);
    std::vector<FigureFate> fates;
    fates.reserve(proposal.read.figures.size());
    for (size_t i = 0; i < proposal.read.figures.size(); ++i)
        fates.push_back(judge.fateOf(i));
    return fates;
}

} // namespace indblik
