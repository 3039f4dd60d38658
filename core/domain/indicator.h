// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/statfigure.h"
#include "core/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace indblik {

/// Something that is counted of an area each year. Delivered ones are in resources/rulesets/indicators.json.
struct Indicator
{
    /// Points are percentage points that a share has changed by since the first period, where the share itself is not
    /// known.
    enum class Unit { Persons, Share, PerTenThousand, Kroner, Number, Points };

    QString key;        ///< "outsideLabourMarket"
    QString title;      ///< "Uden for arbejdsmarkedet, 18-64 år"
    QString population; ///< whom it speaks of: "18-64"; may be empty
    Unit unit = Unit::Persons;
    QString of;     ///< key of the indicator whose count is the whole of a share that is kept as a count; may be empty
    int number = 0; ///< in the file; 0: not yet in one
    int revision = 0;

    /// The title without the ages behind its first comma: "Uden for arbejdsmarkedet".
    QString briefTitle() const { return title.section(u',', 0, 0); }

    bool operator==(const Indicator&) const = default;
};

QString indicatorUnitText(Indicator::Unit unit);
std::optional<Indicator::Unit> indicatorUnitFromText(QStringView text);

/// Those the delivered rule sets speak of.
const std::vector<Indicator>& builtInIndicators();

/// Where figures come from: one import, or what an officer typed.
struct FigureSource
{
    FigureSourceId id = FigureSourceId::create();
    int number = 0;               ///< in the file
    QString title;                ///< name of the file, or of the table
    QString table;                ///< the office's id of the table; may be empty
    std::optional<QDate> fetched; ///< the day they were taken from there
    std::optional<QDate> vintage; ///< the day the figures are as of; of two for the same year the later one counts
    bool isIllustrative = false;  ///< made up to show how it works
    bool isTyped = false;         ///< its figures are kept one by one in the history
    qint64 figures = 0;           ///< how many it brought; 0 for typed ones
    QString digest;               ///< SHA-256 of them; empty for typed ones
    int revision = 0;

    bool operator==(const FigureSource&) const = default;
};

} // namespace indblik
