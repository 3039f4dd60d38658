// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/checkwords.h"

#include "core/domain/indicator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace indblik {

namespace {

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const auto array = value.toArray();
    for (const auto& each : array)
        texts.append(each.toString());
    return texts;
}

std::vector<CheckWords::Named> namedOf(const QJsonValue& value)
{
    std::vector<CheckWords::Named> all;
    const auto object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        all.push_back({each.key(), textsOf(each.value())});
    return all;
}

/// What is delivered has its title as a name besides: "På overførselsindkomst".
void addTitles(std::vector<CheckWords::Named>& measures)
{
    for (const Indicator& indicator : builtInIndicators()) {
        if (indicator.unit != Indicator::Unit::Share && indicator.unit != Indicator::Unit::PerTenThousand)
            continue;
        const auto found = std::find_if(measures.begin(), measures.end(),
            [&indicator](const CheckWords::Named& each) { return each.key == indicator.key; });
        if (found == measures.end())
            measures.push_back({indicator.key, {indicator.briefTitle()}});
        else
            found->words.append(indicator.briefTitle());
    }
}

} // namespace

const CheckWords& CheckWords::builtIn()
{
    static const CheckWords words = [] {
        QFile file(QStringLiteral(":/wording/checks.da.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The words of the check are missing from the program.");
        QJsonParseError fault;
        const auto root = QJsonDocument::fromJson(file.readAll(), &fault).object();
        if (fault.error != QJsonParseError::NoError)
            qFatal("The words of the check are damaged: %s", qPrintable(fault.errorString()));
        CheckWords read{.measures = namedOf(root[u"measures"]),
            .people = namedOf(root[u"people"]),
            .events = namedOf(root[u"events"]),
            .vacated = textsOf(root[u"vacated"]),
            .notVacated = textsOf(root[u"notVacated"]),
            .otherResidents = textsOf(root[u"otherResidents"]),
            .everywhere = textsOf(root[u"everywhere"]),
            .remaining = textsOf(root[u"remaining"]),
            .falls = textsOf(root[u"falls"]),
            .rises = textsOf(root[u"rises"]),
            .wishes = textsOf(root[u"wishes"]),
            .roughly = textsOf(root[u"roughly"]),
            .aged = textsOf(root[u"aged"]),
            .narrower = textsOf(root[u"narrower"])};
        addTitles(read.measures);
        return read;
    }();
    return words;
}

QString anyOf(const QStringList& words)
{
    QStringList parts = words;
    std::stable_sort(parts.begin(), parts.end(),
        [](const QString& left, const QString& right) { return left.size() > right.size(); });
    for (QString& part : parts)
        part = QRegularExpression::escape(part).replace(QStringLiteral("\\ "), QStringLiteral("\\s+"));
    return QStringLiteral("(?:") + parts.join(u'|') + u')';
}

QRegularExpression wordPattern(const QString& pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace indblik
