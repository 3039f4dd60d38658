// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/publishedlist.h"

#include "core/decimal.h"
#include "core/domain/indicator.h"
#include "core/domain/ruleset.h"
#include "core/wordpattern.h"

#include <QCollator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

/// A number of persons as it is, a share in percent; the program's own data, so that what cannot be read is a fault of
/// the program.
StatFigure figureOf(const QString& indicator, const QString& text)
{
    const auto& known = builtInIndicators();
    const auto found =
        std::find_if(known.begin(), known.end(), [&indicator](const Indicator& each) { return each.key == indicator; });
    const auto number = Decimal::fromText(text, u'.');
    if (found == known.end() || !number)
        qFatal("The delivered lists have a figure that cannot be read: %s %s", qPrintable(indicator), qPrintable(text));
    const Ratio ratio = limitOf(*number, found->unit).value_or(Ratio());
    return found->unit == Indicator::Unit::Share ? StatFigure::typedShare(ratio) : StatFigure::number(ratio.value);
}

std::vector<PublishedArea::Figure> figuresIn(const QJsonObject& json)
{
    std::vector<PublishedArea::Figure> figures;
    for (auto indicator = json.begin(); indicator != json.end(); ++indicator) {
        const QJsonObject years = indicator.value().toObject();
        for (auto each = years.begin(); each != years.end(); ++each) {
            const auto year = Year::fromText(each.key());
            if (!year)
                qFatal("The delivered lists have a year that cannot be read: %s", qPrintable(each.key()));
            figures.push_back({indicator.key(), *year, figureOf(indicator.key(), each.value().toString())});
        }
    }
    return figures;
}

PublishedList listIn(const QJsonObject& json, const QString& scheme, const std::map<QString, PublishedArea>& areas)
{
    PublishedList list;
    list.scheme = scheme;
    list.validFrom = QDate::fromString(json[u"validFrom"].toString(), Qt::ISODate);
    if (const QDate day = QDate::fromString(json[u"published"].toString(), Qt::ISODate); day.isValid())
        list.published = day;
    list.source = json[u"source"].toString();
    list.note = json[u"note"].toString();
    list.isWorkedOut = json[u"workedOut"].toBool();
    list.classes = textsIn(json[u"classes"]);
    const auto entries = json[u"entries"].toArray();
    for (const auto& entry : entries) {
        const auto area = areas.find(entry[u"area"].toString());
        if (area == areas.end())
            qFatal("The delivered lists name an area that they do not have.");
        list.areas.push_back(area->second);
        list.areas.back().classKey = entry[u"class"].toString();
        list.areas.back().figures = figuresIn(entry[u"figures"].toObject());
    }
    return list;
}

std::vector<PublishedList> readLists()
{
    std::vector<PublishedList> lists;
    for (const char* name : {"mb_combined_letting", "mb_61a"}) {
        QFile file(QStringLiteral(":/lists/%1.json").arg(QLatin1String(name)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The published lists %s are missing from the program.", name);
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        std::map<QString, PublishedArea> areas;
        const auto all = json[u"areas"].toArray();
        for (const auto& each : all) {
            const QString title = each[u"name"].toString();
            areas[title] =
                PublishedArea{title, each[u"municipality"].toString(), textsIn(each[u"aliases"]), QString(), {}};
        }
        const auto entries = json[u"lists"].toArray();
        for (const auto& list : entries)
            lists.push_back(listIn(list.toObject(), json[u"scheme"].toString(), areas));
    }
    return lists;
}

} // namespace

const std::vector<PublishedList>& publishedLists()
{
    static const std::vector<PublishedList> lists = readLists();
    return lists;
}

bool isWorkedOut(const DesignationList& list)
{
    return std::any_of(publishedLists().begin(), publishedLists().end(), [&list](const PublishedList& each) {
        return each.isWorkedOut && each.scheme == list.scheme && each.validFrom == list.validFrom
               && list.source.contains(each.note);
    });
}

QStringList municipalitiesOn(const QString& scheme)
{
    QStringList names;
    for (const PublishedList& list : publishedLists()) {
        for (const PublishedArea& area : list.areas) {
            if (list.scheme == scheme && !names.contains(area.municipality))
                names.append(area.municipality);
        }
    }
    QCollator danish(QLocale(QLocale::Danish, QLocale::Denmark));
    std::sort(names.begin(), names.end(), danish);
    return names;
}

} // namespace indblik
