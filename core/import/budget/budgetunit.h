// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/result.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace indblik {

/// What a text says that the amounts of a table or column are counted in: "Beløb i 1.000 kr.", "Indsats (mio. kr.)".
struct UnitSaid
{
    std::optional<Scale> unit; ///< absent: one that amounts are not kept in here, such as "mia. kr.", "1.000 EUR"
    QString words;             ///< the unit as it stands
    bool isAll = false;        ///< the text says nothing else, so it is the title of nothing
};

/// Nothing where the text states no unit. An amount in running words states none: "1 mio. kr. fra ministeriet".
std::optional<UnitSaid> unitSaid(const QString& text);

/// The text without the words that state a unit: "2012 (t.kr.)" is "2012".
QString withoutUnit(const QString& text);

/// "kr", "tkr", "mio", as on the command line.
QString unitKey(Scale unit);
std::optional<Scale> unitFromKey(const QString& key);

/// What a table says about the units of its columns, and what was chosen instead. Each column has one unit: all that
/// is said for it and for the whole table must agree.
class TableUnits
{
public:
    struct Stated
    {
        UnitSaid said;
        Place place;
    };

    explicit TableUnits(std::optional<Scale> chosen = {}) : m_chosen(chosen) {}

    /// True where the text stated a unit.
    bool addForTable(const QString& text, const Place& place);
    bool addForColumn(size_t column, const QString& text, const Place& place);

    /// Nothing where no word says it, or several words say several things and nothing was chosen.
    std::optional<Scale> of(size_t column) const;
    /// What was said for the column, the first of several.
    const Stated* statedFor(size_t column) const;
    /// Why of() is nothing, for the officer; `cell` is the first amount that needs it, with its place.
    Error whyNot(size_t column, const QString& cell, const Place& place) const;
    /// All that was said and does not hold because another unit was chosen.
    std::vector<Stated> overruled() const;

private:
    std::vector<const Stated*> all(size_t column) const;

    std::optional<Scale> m_chosen;
    std::vector<Stated> m_table;
    std::map<size_t, std::vector<Stated>> m_columns;
};

} // namespace indblik
