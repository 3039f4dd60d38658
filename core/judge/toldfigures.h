// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/changetable.h"
#include "core/period.h"

#include <QRegularExpression>
#include <QString>

#include <optional>
#include <vector>

namespace indblik {

/// What is measured, as a text calls it.
struct MeasureSaid
{
    QString key; ///< as in CheckWords
    QString words;

    bool operator==(const MeasureSaid&) const = default;
};

/// The first measure that a text names.
std::optional<MeasureSaid> measureSaid(const QString& text);

/// Whom a figure counts: a change table has the residents of dwellings that everybody left apart from those where
/// somebody stayed. Others are a part that it does not have.
enum class Residents { All, OfVacated, OfNotVacated, Others };

/// A figure that prose tells, with what it is said of.
struct ToldFigure
{
    enum class Sort { Share, Points, Persons };

    Sort sort = Sort::Points;
    qint64 value = 0;     ///< hundredths of a percent or point, or persons; of a change that is a fall negative
    qint64 tolerance = 0; ///< how far the exact one may be from it, in the same unit
    bool isWish = false;  ///< what is to come, not what was
    std::optional<MeasureSaid> measure;
    Residents residents = Residents::All;
    std::optional<YearSpan> years; ///< from the first to the last that the sentence or its paragraph says
    std::optional<size_t> area;    ///< row of the change table
    bool isAreaClear = true;       ///< false where several are named and it is not plain which is meant
    QString words;                 ///< the number and its unit as written
};

/// Reads the figures that texts tell: changes "med 5,9 procentpoint i Tingbjerg", "fra 33,2 % til 29,3 %", "med 64
/// personer", and shares with decimals. Not those that are only about so much, and no ranges.
class ToldFigures
{
public:
    /// Areas are known by the rows of the table; without one none is.
    explicit ToldFigures(const ChangeTable* table = nullptr);

    /// In the order of the text. What a sentence does not say itself (measure, years, residents) is that of the one
    /// before, measures also over paragraphs.
    std::vector<ToldFigure> in(const QString& text) const;

private:
    /// A row of the table as texts name it.
    struct AreaName
    {
        size_t row;
        bool isRest; ///< of what the other rows leave: "Øvrige udsatte"
        bool isAll;
        QRegularExpression pattern; ///< captures the word for a rest
    };
    struct AreaSaid
    {
        qsizetype begin;
        qsizetype end;
        const AreaName* name;
    };
    struct Number;
    struct Paragraph;

    static std::vector<Number> numbersIn(const QString& sentence);
    std::vector<AreaSaid> areasIn(const QString& sentence) const;
    static void findArea(const QString& sentence, const std::vector<AreaSaid>& areas,
        const std::vector<Number>& numbers, size_t at, ToldFigure& figure);
    void read(const QString& sentence, Paragraph& paragraph, std::vector<ToldFigure>& figures) const;

    std::vector<AreaName> m_areas;
};

} // namespace indblik
