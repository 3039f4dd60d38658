// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subject.h"

#include "app/followupjson.h"
#include "app/take.h"
#include "core/searchkey.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool isSame(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Those that a name can mean: the one that has it, else those with that title, else those with its words.
std::vector<const Series*> meant(const QString& name, const SeriesBook& book)
{
    const QStringList words = searchWords(name);
    const std::function<bool(const Series&)> ways[] = {
        [&](const Series& each) { return isSame(each.name(), name); },
        [&](const Series& each) { return isSame(each.title, name); },
        [&](const Series& each) { return !words.isEmpty() && hasAll(searchKey(each.name()), words); },
    };
    std::vector<const Series*> found;
    for (const auto& isMeant : ways) {
        for (const Series& each : book.series) {
            if (isMeant(each))
                found.push_back(&each);
        }
        if (!found.empty())
            break;
    }
    return found;
}

Result<FollowUp> followUpTitled(const QString& written, const AccountBook& book)
{
    const QString title = written.simplified();
    const auto all = followUpsByDate(book);
    std::vector<const FollowUp*> found;
    QStringList several;
    for (size_t i = 0; i < all.size(); ++i) {
        if (!isSame(all[i]->title, title))
            continue;
        found.push_back(all[i]);
        several.append(
            QStringLiteral("%1 (%2)").arg(i + 1).arg(initiativesOf(*all[i], book).join(QStringLiteral(", "))));
    }
    if (found.size() == 1)
        return *found.front();
    if (found.empty())
        return Error{
            Words::tr("There is no follow-up “%1”. “followups” lists their titles.").arg(title), {}, Fault::Missing};
    return Error{Words::tr("Several follow-ups are called “%1”. Write which after --number: %2.")
                     .arg(title, several.join(QStringLiteral(", "))),
        {}, Fault::Missing};
}

} // namespace

Result<Card> cardOf(const Call& call, const AccountBook& book)
{
    return cardTitled(call.value("card"), book);
}

Result<Card> cardTitled(const QString& written, const AccountBook& book)
{
    const QString title = written.simplified();
    if (const auto id = CardId::fromText(title); id && book.card(*id))
        return *book.card(*id);
    std::vector<const Card*> found;
    QStringList several;
    for (const Card& card : book.cards) {
        if (!isSame(card.title, title))
            continue;
        found.push_back(&card);
        several.append(card.id.text());
    }
    if (found.size() == 1)
        return *found.front();
    if (!found.empty())
        return Error{Words::tr("Several status forms are called “%1”. Write which by its id in “cards --json”: %2.")
                         .arg(title, several.join(QStringLiteral(", "))),
            {}, Fault::Missing};
    return Error{Words::tr("There is no status form “%1” in the account of %2. “cards” lists their titles.")
                     .arg(title, book.account.year.text()),
        {}, Fault::Missing};
}

Result<Goal> goalOf(const Call& call, const AccountBook& book)
{
    QStringList codes;
    for (const Goal& goal : book.goals) {
        if (!book.assessment(goal.id))
            continue; // a goal of other years
        if (isSame(goal.code, call.value("goal").trimmed()))
            return goal;
        codes.append(goal.code);
    }
    const QString known = codes.isEmpty() ? Words::tr("none") : codes.join(QStringLiteral(", "));
    return Error{Words::tr("There is no goal “%1” in the account of %2. There are: %3.")
                     .arg(call.value("goal"), book.account.year.text(), known),
        {}, Fault::Missing};
}

Result<FollowUp> followUpOf(const Call& call, const AccountBook& book)
{
    const auto number = numberOf(call, "number");
    if (!number)
        return number.error();
    if (!*number)
        return followUpTitled(call.value("title"), book);
    const auto all = followUpsByDate(book);
    return placeOf(**number, all.size()).transform([&all](size_t at) { return *all[at]; });
}

Result<Series> seriesNamed(const QString& written, const Workspace& workspace)
{
    const QString name = written.simplified();
    const auto book = workspace.seriesBook();
    if (!book)
        return book.error();
    const auto found = meant(name, **book);
    if (found.empty())
        return Error{Words::tr("There is no series “%1”. “series” lists their names.").arg(name), {}, Fault::Missing};
    if (found.size() > 1) {
        QStringList names;
        for (const Series* each : found)
            names.append(Words::tr("“%1”").arg(each->name()));
        return Error{
            Words::tr("“%1” can be several series. Write which: %2.").arg(name, names.join(QStringLiteral(", "))), {},
            Fault::Missing};
    }
    auto series = workspace.series(found.front()->id);
    if (!series)
        return series.error();
    return series->value_or(*found.front());
}

Result<Area> areaNamed(const QString& name, const AreaBook& book)
{
    if (const Area* area = book.areaNamed(name))
        return *area;
    return Error{Words::tr("There is no area “%1”. “areas” lists their names, and “area --add” adds one.").arg(name),
        {}, Fault::Missing};
}

Result<const Scheme*> schemeOf(const Call& call, const AreaBook& book)
{
    if (const Scheme* scheme = book.scheme(call.value("scheme")))
        return scheme;
    QStringList keys;
    for (const Scheme& scheme : book.schemes)
        keys.append(scheme.key);
    return Error{
        Words::tr("There is no scheme “%1”. There are: %2.").arg(call.value("scheme"), keys.join(QStringLiteral(", "))),
        {}, Fault::Missing};
}

} // namespace indblik
