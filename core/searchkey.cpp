// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchkey.h"

#include <QStringList>

#include <algorithm>

namespace indblik {

QString searchKey(const QString& text)
{
    QString plain = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    plain.replace(u'æ', QStringLiteral("ae")).replace(u'ø', QStringLiteral("oe")).replace(u'å', QStringLiteral("aa"));
    plain = plain.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark() || c == QChar::SoftHyphen; });
    return plain.simplified();
}

bool matchesAll(const QString& key, const QString& words)
{
    const QStringList wanted = searchKey(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&key](const QString& word) { return key.contains(word); });
}

} // namespace indblik
