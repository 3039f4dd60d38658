// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/checkwords.h"

#include "core/domain/indicator.h"
#include "core/wordpattern.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace indblik {

namespace {

std::vector<CheckWords::Named> namedOf(const QJsonValue& value)
{
    std::vector<CheckWords::Named> all;
    const auto object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        all.push_back({each.key(), textsIn(each.value())});
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
            .vacated = textsIn(root[u"vacated"]),
            .notVacated = textsIn(root[u"notVacated"]),
            .otherResidents = textsIn(root[u"otherResidents"]),
            .everywhere = textsIn(root[u"everywhere"]),
            .remaining = textsIn(root[u"remaining"]),
            .wishes = textsIn(root[u"wishes"]),
            .aged = textsIn(root[u"aged"]),
            .narrower = textsIn(root[u"narrower"])};
        addTitles(read.measures);
        return read;
    }();
    return words;
}

} // namespace indblik
