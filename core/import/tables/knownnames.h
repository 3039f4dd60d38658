// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"

#include <QHash>

namespace indblik {

/// The names a book knows, as areaNamed() and indicatorNamed() find them, looked up at once. The book must outlive it.
class KnownNames
{
public:
    explicit KnownNames(const AreaBook& book);

    /// Also "Mjølnerparken*" and "Mjølnerparken 1)", with the mark of a footnote.
    const Area* area(const QString& name) const;
    const Indicator* indicator(const QString& name) const;
    /// By that name, or by it without what says the unit and the day: "Beboere (antal)", "Antal beboere pr. 1. januar".
    const Indicator* indicatorOfHeading(const QString& heading) const;

private:
    QHash<QString, const Area*> m_areas; ///< by areaNameKey()
    QHash<QString, const Indicator*> m_byKey;
    QHash<QString, const Indicator*> m_byName;
};

} // namespace indblik
