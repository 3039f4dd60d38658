// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example.h"

#include "core/import/account.h"
#include "core/import/proposal.h"
#include "core/workspace.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Example)
};

Error damaged()
{
    return Error{Words::tr("The program is damaged: the example is missing.")};
}

/// What the example's forms state besides their texts, from resources/example/round-2010.json.
class ExampleRound
{
public:
    explicit ExampleRound(AccountBook& book) : m_book(book) {}

    Result<void> add(const QJsonObject& round)
    {
        const std::pair<const char*, Result<void> (ExampleRound::*)(const QJsonObject&)> parts[] = {
            {"achievements", &ExampleRound::stateAchievement}, {"criteria", &ExampleRound::addCriterion},
            {"followUps", &ExampleRound::addFollowUp}};
        for (const auto& [name, addPart] : parts) {
            const auto all = round[QLatin1String(name)].toArray();
            for (const auto& each : all) {
                if (auto added = (this->*addPart)(each.toObject()); !added)
                    return added;
            }
        }
        return {};
    }

private:
    Card* card(const QString& title)
    {
        auto& cards = m_book.cards;
        const auto found =
            std::find_if(cards.begin(), cards.end(), [&title](const Card& each) { return each.title == title; });
        return found == cards.end() ? nullptr : &*found;
    }

    Result<void> stateAchievement(const QJsonObject& stated)
    {
        Card* of = card(stated[u"card"].toString());
        const auto kind = achievementFromText(stated[u"kind"].toString());
        if (!of || !kind)
            return damaged();
        of->achievement =
            Achievement{*kind, FuzzyDate::read(stated[u"from"].toString()), stated[u"sentence"].toString()};
        return {};
    }

    Result<void> addCriterion(const QJsonObject& stated)
    {
        Card* of = card(stated[u"card"].toString());
        const auto target = readTarget(stated[u"target"].toString());
        if (!of || !target)
            return damaged();
        Criterion criterion;
        criterion.card = of->id;
        criterion.text = stated[u"text"].toString();
        criterion.target = *target;
        criterion.ordinal = int(m_book.criteria.size());
        m_book.criteria.push_back(std::move(criterion));
        return {};
    }

    Result<void> addFollowUp(const QJsonObject& stated)
    {
        const auto kind = followUpFromText(stated[u"kind"].toString());
        const auto repeats = repeatsFromText(stated[u"repeats"].toString(repeatsText(Repeats::Once)));
        if (!kind || !repeats)
            return damaged();
        FollowUp followUp;
        followUp.title = stated[u"title"].toString();
        followUp.kind = *kind;
        followUp.isExternal = stated[u"external"].toBool();
        followUp.due = FuzzyDate::read(stated[u"due"].toString());
        followUp.repeats = *repeats;
        const auto titles = stated[u"cards"].toArray();
        for (const auto& title : titles) {
            Card* of = card(title.toString());
            if (!of)
                return damaged();
            followUp.initiatives.push_back(of->initiative);
        }
        m_book.followUps.push_back(std::move(followUp));
        return {};
    }

    AccountBook& m_book;
};

Result<QByteArray> readExample(const QString& name)
{
    QFile file(QStringLiteral(":/example/") + name);
    return file.open(QIODevice::ReadOnly) ? Result<QByteArray>(file.readAll()) : damaged();
}

} // namespace

Result<void> fillWithExample(Workspace& workspace)
{
    auto text = readExample(QStringLiteral("redegoerelse-2010.txt"));
    const auto round = readExample(QStringLiteral("round-2010.json"));
    if (!text || !round)
        return damaged();
    QBuffer buffer(&*text);
    buffer.open(QIODevice::ReadOnly);
    const auto prose = readProse(buffer, Words::tr("the example account"));
    if (!prose)
        return prose.error();
    auto read = readAccount(*prose, Wording::builtIn(), builtInForms(), *Year::from(2010));
    if (!read)
        return read.error();
    auto proposal = workspace.propose(std::move(*read));
    if (!proposal)
        return proposal.error();
    if (auto added = ExampleRound(proposal->book).add(QJsonDocument::fromJson(*round).object()); !added)
        return added;
    const auto applied = workspace.apply(*proposal);
    return applied ? Result<void>() : applied.error();
}

} // namespace indblik
