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
        if (!kind)
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
    for (auto it = root.begin(); it != root.end(); ++it) {
        const QString name = it.key();
        if (it->isArray() && (it->toArray().isEmpty() || it->toArray().first().isString())) {
            m_lists[name].add(textsIn(*it));
        } else if (it->isObject()) {
            const QJsonObject object = it->toObject();
            for (auto each = object.begin(); each != object.end(); ++each) {
                if (name == QLatin1String("numbers"))
                    m_numbers[each.key().toInt()].add(textsIn(*each));
                else
                    m_lists[name + u'.' + each.key()].add(textsIn(*each));
            }
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
