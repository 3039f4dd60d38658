// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearopening.h"
#include "core/import/proposal.h"
#include "core/judge/areas/areachange.h"
#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// A change table made of figures of areas.
struct ChangeFromFigures
{
    PrintableChange change;
    QString rules;         ///< title of the rules that say which type an area is of
    bool isMadeUp = false; ///< figures it is made of are
};

/// How whole accounts come into the file: empty, opened from the year before, or imported. Each comes into view then.
/// And the edits of what the account in view has of its own: its title page, texts and change tables.
class AccountEdits final
{
    Q_DECLARE_TR_FUNCTIONS(AccountEdits)

public:
    explicit AccountEdits(Pen& pen) : m_pen(pen) {}

    /// An empty account of a year with its sections and budget groups. Refused where the file has that year.
    Result<void> create(Year year);

    /// How `year` would be opened from the newest account before it, by the rules that were used last; writes nothing.
    /// Refused where the file has that year, or nothing before it.
    Result<YearOpening> proposeOpening(Year year) const;
    /// Makes the account with all its forms as one step and keeps the rules for next time. Gives how many forms there
    /// are.
    Result<int> open(const YearOpening& opening);

    /// Compares a text with what the file has for its year; writes nothing.
    Result<Proposal> propose(ReadAccount read) const;
    /// Stores what was accepted of it, as one step. Gives the number of changes.
    Result<int> apply(const Proposal& proposal);

    /// Stores the title page, the introduction, headings and texts as they are given, whether guidance is printed, and
    /// the year the introduction was taken from; one that is written anew is no longer that of another year. `typing`
    /// is the one text that is being typed, if it is one. Refused without a title; Fault::Conflict where the account
    /// was changed since it was read.
    Result<void> setTexts(const Account& texts, const QString& typing = {});

    /// Adds a change table, or changes the one with its id; one after the other they are taken back as one, until the
    /// typing ends. What does not add up in it is for the check to find.
    /// Refused without a title or rows, with a row of no type, and where its years go backwards.
    Result<void> saveChangeTable(const ChangeTable& table);
    /// Fault::Conflict where it was changed since it was read.
    Result<void> removeChangeTable(const ChangeTable& table);
    /// The rows between two years, by the rules that a scheme has at the end of the account's year; writes nothing.
    /// `counted` is the key of an indicator with a whole. Refused where the file has no such rules or figures.
    Result<ChangeFromFigures> changeFromFigures(
        const QString& scheme, const QString& counted, Year from, Year to) const;

private:
    Result<void> refuseTaken(Year year) const;
    Result<AccountBook> bookBefore(Year year) const;

    Pen& m_pen;
};

} // namespace indblik
