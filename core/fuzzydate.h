// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

namespace indblik {

/// A date as exact as people know it: "1. april 2011", "medio 2010", "ultimo september 2010", "efter sommeren 2010".
/// Primo, medio and ultimo are the first, second and last third of what they stand before: of a year four months each,
/// of a month the days to the 10th, to the 20th, and the rest.
class FuzzyDate
{
public:
    enum class Kind { Day, Month, Quarter, Half, Year, Primo, Medio, Ultimo, AfterEvent };

    /// Reads a date as it is written in Danish or English, day first: "1.4.2011", "01-04-2011", "1/4 2011",
    /// "2011-04-01", "1. april 2011", "april 2011", "2. kvartal 2011", "1. halvår 2011", "2011", "primo 2010",
    /// "ultimo september 2010", "efter sommeren 2010". Nothing where it is no date or one that cannot be ("31.2.2011").
    static std::optional<FuzzyDate> read(const QString& text);
    /// The same where an exact day is asked for; nothing where less than that is known.
    static std::optional<QDate> readDay(const QString& text);
    static FuzzyDate day(const QDate& day);
    /// An exact day as readDay() reads it again; empty where there is none.
    static QString dayText(const std::optional<QDate>& day, const QLocale& locale);

    Kind kind() const { return m_kind; }
    /// The first and the last day it can mean. Of "after an event" without a year neither is valid.
    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    /// True once the last day it can mean is over.
    bool isOver(const QDate& today) const { return m_last.isValid() && m_last < today; }

    /// As it is written in Danish, or in English where `locale` is another: "medio 2010", "ultimo september 2010", an
    /// event as it was typed; read() is its inverse. The report is Danish whatever the program speaks.
    QString text(const QLocale& locale) const;
    /// The form for files and JSON, the same in every language: "2011-04-01", "2011-04", "2011-Q2", "2011-H1", "2011",
    /// "2010-medio", "2010-09-ultimo", "2010 after sommeren". readKey() is its inverse.
    QString key() const;
    static std::optional<FuzzyDate> readKey(const QString& key);

    /// The same so many months later, as exactly known. Half a year after "primo 2010" is "medio 2010", and after that
    /// "primo 2011". What follows an event goes on by whole years, and stays where none is stated.
    FuzzyDate later(int months) const;

    bool operator==(const FuzzyDate&) const = default;

private:
    FuzzyDate() = default;
    static std::optional<FuzzyDate> from(Kind kind, int year, int month, int day, const QString& event = {});
    /// Quarters and halves; `word` begins with "h" for a half.
    static std::optional<FuzzyDate> partOfYear(const QString& word, int number, int year);

    Kind m_kind = Kind::Day;
    int m_year = 0;  ///< 0: an event of no stated year
    int m_month = 0; ///< first month of a quarter or half; 0 where a year or a third of one is meant
    int m_day = 0;   ///< only of a day
    QString m_event;
    QDate m_first;
    QDate m_last;
};

/// The order of what is expected: by the last day that each can mean. An event without a year, and no date at all, come
/// after every day.
bool isSooner(const std::optional<FuzzyDate>& one, const std::optional<FuzzyDate>& other);

} // namespace indblik
