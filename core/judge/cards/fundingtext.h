// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure.h"
#include "core/figuretext.h"
#include "core/period.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace indblik {

/// An amount that an answer about funding says, as it was read.
struct StatedAmount
{
    enum class Spread {
        Unsaid, ///< "3 mio. kr. i 2010"; of several years the table decides whether it is for each or for all
        Yearly, ///< "årligt", "pr. år", "i hvert af årene"
        Total,  ///< "i alt", "samlet"
    };
    enum class Role {
        Whole, ///< what the initiative gets, or one of the places or sources that add up to it
        Part,  ///< a part of another amount: "heraf 0,4 mio. kr."
        Other, ///< no budget: a limit ("over 100.000 kr."), a price ("pr. elev"), a range, what it was before
    };

    Money amount;
    qsizetype at = 0; ///< place of the number with its unit in the text
    qsizetype length = 0;
    std::vector<Year> years; ///< ascending; empty where none is said
    bool isSpan = false;     ///< "2010-2013", "1.11.2008 – 31.12.2010"
    std::optional<QDate> begin;
    std::optional<QDate> end;
    Spread spread = Spread::Unsaid;
    Role role = Role::Whole;
    bool isAverage = false;
    bool isApproximate = false;
    int sentence = 0; ///< amounts of one sentence or line have the same number

    /// How it was read, in the language of the program: "3,6 mio. kr. · 2010 · om året". Shown beside the table.
    QString words(const QLocale& locale) const;

    bool operator==(const StatedAmount&) const = default;
};

/// The amounts in an answer about funding, in the order of the text. An amount has its unit beside it ("8,5 mio. kr.",
/// "kr. 950.000", "½ mio."); an answer that is nothing but a number counts in `unit`. Numbers are read by readFigure().
/// A text is read to 20,000 characters or 200 amounts.
std::vector<StatedAmount> statedAmounts(QStringView text, Scale unit);

} // namespace indblik
