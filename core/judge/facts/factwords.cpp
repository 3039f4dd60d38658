// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/factwords.h"

#include "core/wordpattern.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

/// Adds lists of a kind each; false where a kind is unknown. A kind that is there already gets the words.
template<class Kind>
bool addKinds(std::vector<KindWords<Kind>>& to, const QJsonArray& from, std::optional<Kind> (*kindOf)(QStringView))
{
    for (const auto& value : from) {
        const QJsonObject object = value.toObject();
        const auto kind = kindOf(object[u"kind"].toString());
        static const QStringList keys{QStringLiteral("kind"), QStringLiteral("words"), QStringLiteral("with")};
        const QStringList said = object.keys();
        if (!kind || std::any_of(said.begin(), said.end(), [](const QString& key) { return !keys.contains(key); }))
            return false;
        auto found =
            std::find_if(to.begin(), to.end(), [&kind](const KindWords<Kind>& each) { return each.kind == *kind; });
        if (found == to.end())
            found = to.insert(to.end(), KindWords<Kind>{*kind, {}, {}, false});
        found->words.add(textsIn(object[u"words"]));
        found->with.add(textsIn(object[u"with"]));
        found->needsWith = found->needsWith || object.contains(u"with");
    }
    return true;
}

} // namespace

const FactWords& FactWords::builtIn()
{
    static const FactWords words = [] {
        FactWords read;
        QFile file(QStringLiteral(":/wording/facts.da.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The wording of facts is missing from the program.");
        if (const auto added = read.add(file.readAll(), file.fileName()); !added)
            qFatal("The wording of facts is damaged: %s", qPrintable(added.error().message));
        return read;
    }();
    return words;
}

Result<void> FactWords::add(const QByteArray& json, const QString& source)
{
    QJsonParseError fault;
    const auto root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Error{Words::tr("The wording %1 is not JSON: %2.").arg(source, fault.errorString()), {source}};
    const bool areKnown = addKinds(m_evaluations, root[u"evaluations"].toArray(), &followUpFromText)
                          && addKinds(m_repeats, root[u"repeats"].toArray(), &repeatsFromText)
                          && addKinds(m_achievements, root[u"achievements"].toArray(), &achievementFromText);
    if (!areKnown)
        return Error{Words::tr("In the wording %1 a list has a kind that there is not.").arg(source), {source}};
    // The words delivered say which lists there are.
    const bool isFirst = m_lists.empty();
    const auto addList = [&](const QString& name, const QJsonValue& words) {
        const auto array = words.toArray();
        const bool areTexts = words.isArray() && std::all_of(array.begin(), array.end(), [](const auto& each) {
            return each.isString();
        });
        if (!areTexts || (!isFirst && m_lists.find(name) == m_lists.end()))
            return false;
        m_lists[name].add(textsIn(words));
        return true;
    };
    const auto addNumber = [&](const QString& name, const QJsonValue& words) {
        bool isNumber = false;
        m_numbers[name.toInt(&isNumber)].add(textsIn(words));
        return isNumber && words.isArray();
    };
    const QStringList others{QStringLiteral("about"), QStringLiteral("evaluations"), QStringLiteral("repeats"),
        QStringLiteral("achievements")};
    for (auto it = root.begin(); it != root.end(); ++it) {
        const QString name = it.key();
        if (others.contains(name))
            continue;
        const auto unknown = [&source](const QString& list) {
            return Error{
                Words::tr("In the wording %1 there is a list “%2” that there is not, or one that is no list of "
                          "words.")
                    .arg(source, list),
                {source}};
        };
        if (!it->isObject()) {
            if (!addList(name, *it))
                return unknown(name);
            continue;
        }
        const QJsonObject object = it->toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            const QString whole = name + u'.' + each.key();
            if (name == QLatin1String("numbers") ? !addNumber(each.key(), *each) : !addList(whole, *each))
                return unknown(whole);
        }
    }
    return {};
}

const WordList& FactWords::operator[](const char* list) const
{
    static const WordList none;
    const auto found = m_lists.find(QLatin1String(list));
    return found == m_lists.end() ? none : found->second;
}

} // namespace indblik
