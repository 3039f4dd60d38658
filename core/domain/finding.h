// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/budget.h"
#include "core/figure.h"
#include "core/result.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

enum class Grade { Error, Warning, Note };

/// What a finding is about. Each kind has one sentence, made by sentence().
enum class FindingKind {
    // Sums of the budget
    RowTotalDiffers,       ///< the years of a row do not add up to its stated total
    TotalWithoutYears,     ///< a row states a total but no year has an amount
    ColumnTotalDiffers,    ///< the rows of a group do not add up to the stated total of a year
    GroupTotalDiffers,     ///< neither the years nor the rows add up to the stated total of a group
    GroupTotalLeavesOut,   ///< the stated total of a group leaves rows out
    SumTooLarge,           ///< the amounts do not fit together in 64 bits of øre
                           // Reading an account
    LabelCut,              ///< words: label as printed, label as read
    FieldMissing,          ///< words: label
    CardIncomplete,        ///< nothing after the title that looks like a form
    TitleUncertain,        ///< words: title as read
    GuidanceUncertain,     ///< where the guidance ends is not plain
    WordJoined,            ///< words: as printed, as read
    LettersSpaced,         ///< words: as printed
    NumberBroken,          ///< words: as printed
    AnswerCut,             ///< words: label of the answer that is longer than a field takes
    ListUncertain,         ///< lines read as a list
    HeadingRepeated,       ///< words: the cut heading that was left out
    PointRead,             ///< words: number as printed
    UnitAssumed,           ///< words: number as printed, unit
    BlankInferred,         ///< words: columns that stay blank; sums prove it
    BlankUncertain,        ///< words: columns taken to be blank
    CellUnreadable,        ///< words: as printed
    CellsTooMany,          ///< words: as printed
    FootnoteWithoutCell,   ///< words: mark
    FootnoteMissing,       ///< words: mark
    NamesDiffer,           ///< words: card, row
    RowWithoutCard,        ///< words: row
    CardWithoutRow,        ///< words: card
    SectionUnclear,        ///< words: section by heading, section by form
    GoalTitleDiffers,      ///< words: as listed, as printed with the assessment
    RecommendationUnclear, ///< no sentence recommends anything
    TableTotalDiffers,     ///< a row of the change table does not add up
    CaptionMissing,        ///< the change table has no caption
    YearDiffers,           ///< words: year asked for, year of the title
    InitiativeResembles,   ///< words: title, like title in the file
    AssessmentMissing,     ///< words: letter of the goal
                           // Reading a spreadsheet
    LettersUnreadable,     ///< words: encoding; bytes that are no letters in it
    EncodingGuessed,       ///< words: encoding
    TextAfterQuote,        ///< words: what stands in the quotes
    FormulaRead,           ///< words: cell; its last value was read
    FormulaWithoutValue,   ///< words: cell
    CellInError,           ///< words: cell, what it shows
    DateInCell,            ///< words: cell; a number that is shown as a date
    OtherSheets,           ///< words: the sheet that was read, the others
};

/// "rowTotalDiffers" and so on, as in JSON.
QString kindText(FindingKind kind);
/// "error", "warning", "note", as in JSON.
QString gradeText(Grade grade);

/// One remark on data, with the figures it rests on.
struct Finding
{
    FindingKind kind;
    Grade grade = Grade::Note;
    Place place;     ///< in the source, for what an import says
    QString subject; ///< title of the card, row or group it is about
    std::optional<BudgetRowId> row;
    std::optional<BudgetColumn> column;
    std::optional<Money> stated;
    std::optional<Money> computed;
    QStringList words;

    /// stated - computed, where both are known and the difference fits.
    std::optional<Money> difference() const;

    bool operator==(const Finding&) const = default;
};

/// What was found, in one sentence of the program's language; amounts in millions.
QString sentence(const Finding& finding, const QLocale& locale);

/// Where: "Væresteder, 2010", "konto.txt, line 12".
QString placeText(const Finding& finding);

} // namespace indblik
