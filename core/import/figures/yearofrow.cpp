// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/yearofrow.h"

#include "core/import/figures/figuretime.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureQuestion)
};

QStringList choicesOf(YearOfRow::Summing summing)
{
    QStringList choices{QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("none")};
    if (summing == YearOfRow::Summing::Possible)
        choices.insert(2, QStringLiteral("sum"));
    return choices;
}

} // namespace

YearOfRow::Outcome YearOfRow::read(const SheetCell& cell)
{
    m_isPart = false;
    const auto year = wholeYear(cell);
    const auto time = year ? std::optional(FigureTime{*year}) : timeIn(cell);
    if (!time)
        return Outcome::NoYear;
    m_time = *time;
    if (time->isWhole()) {
        m_wholeYears.insert(time->year);
        return Outcome::Taken;
    }
    switch (m_parts) {
    case PartsOfYear::Unsaid:
        m_yearsOfParts.insert(time->year);
        if (m_firstPart.isEmpty())
            m_firstPart = cell.shown().trimmed().left(60);
        return Outcome::OnlyLookedAt;
    case PartsOfYear::LeaveOut:
        return Outcome::PartLeftOut;
    case PartsOfYear::First:
    case PartsOfYear::Last: {
        const bool isIt = m_parts == PartsOfYear::First ? time->part == 1 && !time->isDay() : time->part >= time->parts;
        m_hasTakenParts = m_hasTakenParts || isIt;
        return isIt ? Outcome::Taken : Outcome::OtherPart;
    }
    case PartsOfYear::Sum:
        m_isPart = !time->isDay();
        return m_isPart ? Outcome::Taken : Outcome::OtherPart;
    }
    Q_UNREACHABLE();
}

std::optional<FigureQuestion> YearOfRow::question(Summing summing) const
{
    FigureQuestion asked{
        .about = FigureQuestion::About::Parts, .subject = QStringLiteral("parts"), .choices = choicesOf(summing)};
    if (m_parts == PartsOfYear::Sum && summing != Summing::Possible) {
        asked.why = summing == Summing::OfDays
                        ? Words::tr("Persons on a day cannot be summed over the parts of a year.")
                        : Words::tr("Shares and means cannot be summed over the parts of a year.");
        return asked;
    }
    // Where whole years are there too, they are the figures of the years.
    const bool areOnlyParts = std::any_of(
        m_yearsOfParts.begin(), m_yearsOfParts.end(), [this](int year) { return !m_wholeYears.contains(year); });
    if (!areOnlyParts)
        return std::nullopt;
    asked.why = Words::tr("“%1” is a part of a year, and only figures of whole years are stored.").arg(m_firstPart);
    return asked;
}

} // namespace indblik
