// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/domain/form.h"
#include "core/ids.h"
#include "core/period.h"

#include <optional>
#include <tuple>
#include <variant>
#include <vector>

namespace indblik {

/// Where a text of an account stands: an answer of a form, or what is said of a goal.
struct TextPlace
{
    std::variant<CardId, GoalId> of;
    FieldKey field; ///< of a goal one of those below

    auto key() const { return std::tie(of, field); }
    friend bool operator==(const TextPlace& a, const TextPlace& b) { return a.key() == b.key(); }
};

extern const FieldKey assessmentField;
extern const FieldKey circumstancesField;
extern const FieldKey recommendationField;
extern const FieldKey reservationField;

/// A figure of a series in one period.
struct SeriesPoint
{
    SeriesId series;
    Period period;

    bool operator==(const SeriesPoint&) const = default;
};

/// A cell of the budget, whichever of its versions is in use.
struct BudgetPoint
{
    InitiativeId initiative;
    BudgetColumn column;

    bool operator==(const BudgetPoint&) const = default;
};

/// Where a figure stands in a text, with its unit.
struct FigurePlace
{
    qsizetype at = 0;
    qsizetype length = 0;

    bool operator==(const FigurePlace&) const = default;
};

using FigurePoint = std::variant<BudgetPoint, SeriesPoint>;

/// A figure that stands in a text and is taken from a series or the budget: "33,2 %". When the two come apart, the
/// account says two things.
struct BoundFigure
{
    BoundFigureId id = BoundFigureId::create();
    AccountId account;
    TextPlace place;
    QString words;  ///< the figure with its unit, as it was written
    QString before; ///< what stood before it in its line, by which it is found among others like it
    FigurePoint point;
    int revision = 0;

    /// Place and length of the figure in a text: the words after what stood before them, else another figure that
    /// stands there now, else the words where they stand only once.
    std::optional<FigurePlace> placeIn(const QString& text) const;

    bool operator==(const BoundFigure&) const = default;
};

/// The figure of a text that a place is in or at the edge of: of "faldt fra 33,2 % til" the "33,2 %". Nothing where
/// there is none.
std::optional<FigurePlace> figureAround(const QString& text, qsizetype at);

/// Where these words stand, not as a part of a longer figure or word: "3,2 %" is not in "33,2 %".
std::vector<qsizetype> placesOf(const QString& words, const QString& text);

/// How much of the line before a figure is kept with it.
QString beforeFigure(const QString& text, qsizetype at);

/// A point as it lies in the file and in JSON: "series", its id and "2008"; "budget", the initiative's and "2010".
QString pointKindText(const FigurePoint& point);
QString pointThingText(const FigurePoint& point);
QString pointAtText(const FigurePoint& point);
std::optional<FigurePoint> pointFromText(QStringView kind, const QString& thing, const QString& at);

} // namespace indblik
