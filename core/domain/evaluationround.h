// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fuzzydate.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace indblik {

/// One thing that is said of a round, in whatever words: how far it is, as seen from a day.
struct RoundSaid
{
    enum class What {
        DataCame,
        DataExpected,
        DataLate,
        Came,
        HasCome, ///< nobody has said when
        Expected,
        Late,
        NoDate,
        PresentedTo,
        Presented ///< nobody has said to whom
    };

    What what;
    std::optional<FuzzyDate> date = {};
    QString whom = {}; ///< it was presented to

    /// In `words` with %1 for the date, and for whom; when something was presented stands after them.
    QString text(const QString& words, const QLocale& locale) const;
};

/// "dataCame" ..., as the words of the account are named.
const char* roundSaidText(RoundSaid::What what);

/// One time that a follow-up is made: what it is about, how far it is, and where it was told. Each date is as exact as
/// people know it and absent where nobody has said it.
struct EvaluationRound
{
    QString period;                        ///< what it is about, "2009"; empty where nobody has said it
    std::optional<FuzzyDate> dataDue;      ///< when the figures it is made of are to be there
    std::optional<FuzzyDate> dataReceived; ///< when they came
    std::optional<FuzzyDate> due;          ///< when it is expected
    std::optional<FuzzyDate> arrived;      ///< when it came
    bool isUndated = false;                ///< it has come, but nobody has said when
    QString presentedTo;                   ///< "BR"
    std::optional<FuzzyDate> presentedOn;
    QString document; ///< where it lies

    /// If not, it is waited for.
    bool hasCome() const { return arrived || isUndated; }
    bool isOverdue(const QDate& today) const { return !hasCome() && due && due->isOver(today); }
    /// The figures are waited for, and the last day they could come is over.
    bool isDataOverdue(const QDate& today) const
    {
        return !hasCome() && !dataReceived && dataDue && dataDue->isOver(today);
    }
    /// Nothing is said of it.
    bool isEmpty() const { return *this == EvaluationRound(); }
    /// The round after it: its period and dates so many months later. What follows an event without a year stays, and
    /// a period that is no date ("kuld 3") is left for people to write.
    EvaluationRound next(int months) const;
    /// What there is to say of its dates and of whom it was presented to.
    std::vector<RoundSaid> said(const QDate& today) const;
    /// "2009 · data skulle være kommet 1. april 2010 · ventes efter sommeren 2010"; "2007 · kom 2008 · fremlagt for
    /// BR".
    QString words(const QDate& today, const QLocale& locale) const;

    bool operator==(const EvaluationRound&) const = default;
};

} // namespace indblik
