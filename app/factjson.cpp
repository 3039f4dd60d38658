// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/factjson.h"

#include "app/json.h"

namespace indblik {

QJsonArray factsJson(const std::vector<Fact>& facts, const QLocale& locale)
{
    QJsonArray array;
    for (const Fact& fact : facts) {
        array.append(QJsonObject{
            {QStringLiteral("kind"), factKindText(fact.kind())},
            {QStringLiteral("field"), textOrNull(fact.field.text)},
            {QStringLiteral("at"), fact.at},
            {QStringLiteral("length"), fact.length},
            {QStringLiteral("sentence"), fact.sentence},
            {QStringLiteral("text"), factText(fact.content, locale)},
            {QStringLiteral("values"), factValues(fact.content)},
        });
    }
    return array;
}

} // namespace indblik
