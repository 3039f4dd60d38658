// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/figureunit.h"

#include "core/named.h"

#include <QCoreApplication>

#include <utility>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureUnit)
};

constexpr Named<FigureUnit> unitNames[] = {
    {FigureUnit::Count, QLatin1String("count")},
    {FigureUnit::Thousands, QLatin1String("thousand")},
    {FigureUnit::Percent, QLatin1String("percent")},
    {FigureUnit::PartOfOne, QLatin1String("share")},
    {FigureUnit::PerThousand, QLatin1String("perThousand")},
    {FigureUnit::PerTenThousand, QLatin1String("per10000")},
    {FigureUnit::Kroner, QLatin1String("kr")},
    {FigureUnit::ThousandKroner, QLatin1String("tkr")},
    {FigureUnit::MillionKroner, QLatin1String("million")},
    {FigureUnit::Number, QLatin1String("number")},
};

} // namespace

QString figureUnitKey(FigureUnit unit)
{
    return rowOf(unitNames, unit).text;
}

std::optional<FigureUnit> figureUnitFromKey(const QString& key)
{
    const QString folded = key.trimmed().toLower();
    static constexpr std::pair<const char16_t*, FigureUnit> others[] = {{u"antal", FigureUnit::Count},
        {u"personer", FigureUnit::Count}, {u"procent", FigureUnit::Percent}, {u"pct", FigureUnit::Percent},
        {u"%", FigureUnit::Percent}, {u"andel", FigureUnit::PartOfOne}, {u"promille", FigureUnit::PerThousand},
        {u"perthousand", FigureUnit::PerThousand}, {u"pr10000", FigureUnit::PerTenThousand},
        {u"mio", FigureUnit::MillionKroner}, {u"tusind", FigureUnit::Thousands}, {u"tal", FigureUnit::Number},
        {u"balance", FigureUnit::Number}};
    for (const auto& [word, unit] : others) {
        if (folded == QStringView(word))
            return unit;
    }
    return valueNamed(unitNames, folded);
}

QString figureUnitWords(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Count:
        return Words::tr("count");
    case FigureUnit::Thousands:
        return Words::tr("count in thousands");
    case FigureUnit::Percent:
        return Words::tr("percent");
    case FigureUnit::PartOfOne:
        return Words::tr("share between 0 and 1");
    case FigureUnit::PerThousand:
        return Words::tr("per thousand");
    case FigureUnit::PerTenThousand:
        return Words::tr("per 10,000");
    case FigureUnit::Kroner:
        return Words::tr("DKK");
    case FigureUnit::ThousandKroner:
        return Words::tr("DKK thousand");
    case FigureUnit::MillionKroner:
        return Words::tr("DKK million");
    case FigureUnit::Number:
        return Words::tr("number or balance, may be negative");
    }
    Q_UNREACHABLE();
}

} // namespace indblik
