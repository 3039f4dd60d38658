// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/knownnames.h"

#include "core/import/tables/footnotemarks.h"
#include "core/import/tables/tablewords.h"

#include <QRegularExpression>

namespace indblik {

namespace {

/// "Beboere (antal)", "Uden for arbejdsmarkedet, pct." and "Antal beboere pr. 1. januar" without what says the unit
/// and the day.
QString withoutUnitOf(const QString& name)
{
    const TableWords& words = TableWords::builtIn();
    QString plain = name;
    for (const QChar sign : {u'(', u','}) {
        const qsizetype at = plain.lastIndexOf(sign);
        if (at > 0 && words.saysOnlyUnit(plain.mid(at)))
            plain = plain.left(at).trimmed();
    }
    static const QRegularExpression day(
        QStringLiteral(" pr\\.? (?:1\\. ?januar|1[./-] ?1[./-]?|01[./-]01[./-]?)(?: ?[0-9]{4})?$"),
        QRegularExpression::CaseInsensitiveOption);
    plain.remove(day);
    static const QRegularExpression total(QStringLiteral(",? i alt$"), QRegularExpression::CaseInsensitiveOption);
    plain.remove(total);
    return plain.startsWith(u"antal ", Qt::CaseInsensitive) ? plain.mid(6).trimmed() : plain;
}

} // namespace

KnownNames::KnownNames(const AreaBook& book)
{
    const auto add = [this](const QString& name, const Area& area) {
        const Area*& known = m_areas[areaNameKey(name)];
        if (!known || int(area.kind) < int(known->kind))
            known = &area;
    };
    m_areas.reserve(qsizetype(book.areas.size()));
    for (const Area& area : book.areas) {
        add(area.name, area);
        for (const QString& alias : area.aliases)
            add(alias, area);
    }
    for (const Indicator& indicator : book.indicators) {
        if (!m_byKey.contains(indicator.key))
            m_byKey.insert(indicator.key, &indicator);
        for (const QString& name : {areaNameKey(indicator.title), areaNameKey(indicator.key)}) {
            if (!m_byName.contains(name))
                m_byName.insert(name, &indicator);
        }
    }
    // Whole titles first: "Beboere" is the one of that name, not the one that goes on with ages.
    for (const Indicator& indicator : book.indicators) {
        const QString brief = areaNameKey(indicator.briefTitle());
        if (!m_byName.contains(brief))
            m_byName.insert(brief, &indicator);
    }
}

const Area* KnownNames::area(const QString& name) const
{
    const Area* found = m_areas.value(areaNameKey(name));
    return found ? found : m_areas.value(areaNameKey(withoutMarks(name).first));
}

const Indicator* KnownNames::indicator(const QString& name) const
{
    const Indicator* found = m_byKey.value(name);
    return found ? found : m_byName.value(areaNameKey(name));
}

const Indicator* KnownNames::indicatorOfHeading(const QString& heading) const
{
    const Indicator* known = indicator(heading);
    return known ? known : indicator(withoutUnitOf(heading));
}

} // namespace indblik
