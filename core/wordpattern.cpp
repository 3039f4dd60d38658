// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wordpattern.h"

#include <QJsonArray>

#include <algorithm>

namespace indblik {

QStringList textsIn(const QJsonValue& json)
{
    QStringList texts;
    const auto all = json.toArray();
    for (const auto& each : all) {
        if (const QString text = each.toString().simplified(); !text.isEmpty())
            texts.append(text);
    }
    return texts;
}

QString anyOf(const QStringList& words)
{
    if (words.isEmpty())
        return QStringLiteral("(?!)");
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
