// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figuremap.h"
#include "core/import/figures/figurequestion.h"
#include "core/import/figures/figuretime.h"

#include <set>

namespace indblik {

/// The year that a row's figures are of, by what was chosen of quarters and other parts of a year.
class YearOfRow
{
public:
    explicit YearOfRow(PartsOfYear parts) : m_parts(parts) {}

    enum class Outcome {
        Taken,
        OnlyLookedAt, ///< nobody said what becomes of parts: the row is read, so that all else that is open is found
        NoYear,       ///< what stands there is none
        PartLeftOut,  ///< only whole years are taken
        OtherPart     ///< another part than the chosen one
    };

    /// Reads the time of a row; what follows tells of it.
    Outcome read(const SheetCell& cell);

    // Of the row that was read last, where it is taken or looked at
    int year() const { return m_time.year; }
    /// Tells the parts of a year apart where they are summed, else 0; and how many there are, else 1.
    quint64 part() const { return m_isPart ? quint64(m_time.part) : 0; }
    quint32 partsOfYear() const { return m_isPart ? quint32(m_time.parts) : 1; }

    /// Whether figures of the parts of a year may be summed: those of a day and shares may not.
    enum class Summing { Possible, OfDays, OfShares };

    /// What is to be asked after all rows; nothing where nothing is open.
    std::optional<FigureQuestion> question(Summing summing) const;

    /// Whether a part stands for its year somewhere.
    bool hasTakenParts() const { return m_hasTakenParts; }

private:
    PartsOfYear m_parts;
    bool m_hasTakenParts = false;
    FigureTime m_time;
    bool m_isPart = false;
    std::set<int> m_wholeYears;
    std::set<int> m_yearsOfParts;
    QString m_firstPart; ///< as shown
};

} // namespace indblik
