// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/tables/figureunit.h"

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// What kind of place a name in a table is by its words alone.
enum class PlaceKind {
    Place, ///< no word says more: a housing area or division
    Nation,
    Region,
    Municipality,
    Total,   ///< of all places of the table
    Unknown, ///< "Uoplyst": persons of whom the place is not known
};

/// What a heading says its column holds.
enum class ColumnWord { Area, Year, Indicator, Value, Whole, Unit, Label, Dimension };

/// The words by which tables are read, of statistics offices and spreadsheets: data (resources/wording/tables.da.json).
class TableWords
{
public:
    /// The words delivered with the program.
    static const TableWords& builtIn();

    /// Whether the heading is one of those words, whatever the case. Brackets behind it do not count, but "Antal
    /// (mænd)" is no plain value.
    bool is(ColumnWord word, const QString& heading) const;
    /// A line under a table that says where it is from or what it is in: "Kilde: ...", "Alle beløb i 1.000 kr."
    bool isFooter(const QString& text) const;
    /// "I alt", "Personer i alt", "Begge køn", "Alder i alt" under the heading "Alder": all of the others together.
    bool isTotal(const QString& value, const QString& heading = {}) const;
    /// True for those, and for totals that may be of a part: "Indvandrere i alt", "I alt, mænd".
    bool saysTotal(const QString& value) const;
    /// Whether the values, none of them a total, are all there are: both sexes, ages from 0 on without gap or overlap.
    bool areAllCategories(const QStringList& values) const;
    /// One of such categories: "Mænd", "18-24 år".
    bool isCategory(const QString& value) const;
    /// Something that may be negative: net moves, an excess of births.
    bool isBalance(const QString& title) const;
    PlaceKind placeKind(const QString& name) const;

    /// The one unit that a heading, title or note names; nothing where there is none or several speak.
    std::optional<FigureUnit> unitIn(const QString& text) const;
    /// Nothing but words of a unit: "kr.", "pr. 10.000".
    bool isUnit(const QString& text) const;
    /// What a heading adds to a name without making it another: a unit, "i alt", 1 January, a year, "foreløbige tal".
    bool saysOnlyUnit(const QString& text) const;
    /// "Gennemsnitlig husleje", "Medianindkomst": what cannot be summed, and is no count of what it names.
    bool isMean(const QString& title) const;
    /// Persons there are at a day: "Folketal", "Beboere".
    bool isStock(const QString& title) const;
    /// "100 personer", "mia. kr.", "kr. pr. indbygger", "pct.point": a unit is named, but none of ours.
    bool isOfOtherUnit(const QString& text) const;

private:
    struct UnitWord
    {
        FigureUnit unit;
        QString word;
        bool isThing = false; ///< that is counted, not the counting
    };

    /// The unit whose words stand in the folded text, and the text with a mark in their place.
    std::pair<std::optional<FigureUnit>, QString> unitAndRest(const QString& text) const;
    static QString foldedUnit(const QString& text);

    std::vector<QSet<QString>> m_columns; ///< by ColumnWord
    QStringList m_footers;
    QSet<QString> m_totals;
    std::vector<QSet<QString>> m_wholes; ///< what a total is of: persons, then the words of each dimension
    QSet<QString> m_unknown;
    std::vector<QStringList> m_complete;
    QStringList m_balances;
    QStringList m_means;
    QStringList m_stocks;
    std::vector<UnitWord> m_units;
    QSet<QString> m_nation;
    QSet<QString> m_wholePlaces; ///< "Kommunen", "Udsatte områder"
    QSet<QString> m_regions;
    QStringList m_regionStarts;
    QSet<QString> m_municipalities;
    QStringList m_municipalityEnds;
};

} // namespace indblik
