// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "core/domain/budget.h"
#include "core/figure.h"
#include "core/result.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace indblik {

enum class Grade { Error, Warning, Note };

/// What a finding is about: its name in JSON, and the pattern of its one sentence, which sentence() fills in and
/// translates in the context "Finding". %1 to %4 stand for the finding's words, %s, %c and %d for what was stated, what
/// was computed and their difference, %a and %b for its further figures.
/// The kinds of reading an account are here; those of the check stand beside their rules (core/judge/check).
struct FindingKind
{
    const char* name;
    const char* sentence;

    /// Names are one of a kind.
    bool operator==(const FindingKind& other) const { return QLatin1String(name) == QLatin1String(other.name); }

    static const FindingKind LabelCut;              ///< words: label as printed, label as read
    static const FindingKind FieldMissing;          ///< words: label
    static const FindingKind CardIncomplete;        ///< nothing after the title that looks like a form
    static const FindingKind TitleUncertain;        ///< words: title as read
    static const FindingKind GuidanceUncertain;     ///< where the guidance ends is not plain
    static const FindingKind WordJoined;            ///< words: as printed, as read
    static const FindingKind LettersSpaced;         ///< words: as printed
    static const FindingKind NumberBroken;          ///< words: as printed
    static const FindingKind AnswerCut;             ///< words: label of the answer that is longer than a field takes
    static const FindingKind ListUncertain;         ///< lines read as a list
    static const FindingKind HeadingRepeated;       ///< words: the cut heading that was left out
    static const FindingKind PointRead;             ///< words: number as printed
    static const FindingKind UnitAssumed;           ///< words: number as printed, unit
    static const FindingKind BlankInferred;         ///< words: columns that stay blank; sums prove it
    static const FindingKind BlankUncertain;        ///< words: columns taken to be blank
    static const FindingKind CellUnreadable;        ///< words: as printed
    static const FindingKind CellsTooMany;          ///< words: as printed
    static const FindingKind FootnoteWithoutCell;   ///< words: mark
    static const FindingKind FootnoteMissing;       ///< words: mark
    static const FindingKind NamesDiffer;           ///< words: card, row
    static const FindingKind RowWithoutCard;        ///< words: row
    static const FindingKind CardWithoutRow;        ///< words: card
    static const FindingKind SectionUnclear;        ///< words: section by heading, section by form
    static const FindingKind GoalTitleDiffers;      ///< words: as listed, as printed with the assessment
    static const FindingKind RecommendationUnclear; ///< no sentence recommends anything
    static const FindingKind TableTotalDiffers;     ///< a row of the change table does not add up
    static const FindingKind CaptionMissing;        ///< the change table has no caption
    static const FindingKind YearDiffers;           ///< words: year asked for, year of the title
    static const FindingKind InitiativeResembles;   ///< words: title, like title in the file
    static const FindingKind AssessmentMissing;     ///< words: letter of the goal
    // Reading a spreadsheet
    static const FindingKind LettersUnreadable;   ///< words: encoding; bytes that are no letters in it
    static const FindingKind EncodingGuessed;     ///< words: encoding
    static const FindingKind TextAfterQuote;      ///< words: what stands in the quotes
    static const FindingKind FormulaRead;         ///< words: cell; its last value was read
    static const FindingKind FormulaWithoutValue; ///< words: cell, how many cells
    static const FindingKind CellInError;         ///< words: cell, what it shows, how many cells
    static const FindingKind DateInCell;          ///< words: cell; a number that is shown as a date
    static const FindingKind RowWithoutTitle;     ///< a row of figures without a name
    static const FindingKind PartUnknown;         ///< words: name of a part the row does not have
    static const FindingKind ShareKept;           ///< words: name of a part that has a share, amount that was left out
    static const FindingKind KeywordLeftOut;      ///< words: keyword of a PX file that cannot be read
    static const FindingKind KeywordDoesNotFit;   ///< words: keyword of a PX file that names what is not there
    static const FindingKind OtherSheets;         ///< words: the sheet that was read, the others

    /// Those above, in that order.
    static std::span<const FindingKind* const> ofReading();
};

/// "error", "warning", "note", as in JSON.
QString gradeText(Grade grade);

/// A figure that a finding rests on, with its unit.
using FindingFigure = std::variant<Money, Percent, PercentagePoints, Year, QDate>;

/// "kr", "percent", "percentagePoints", "year", "date", as in JSON.
QString figureUnitText(const FindingFigure& figure);
/// As sentence() shows it: an amount in millions of kroner without its unit, the others with theirs.
QString figureText(const FindingFigure& figure, const QLocale& locale);
/// The same in every language, for files and JSON: "33050000.00", "10.00", "2012", "2010-12-31".
QString plainText(const FindingFigure& figure);

/// One remark on data, with the figures it rests on.
struct Finding
{
    FindingKind kind;
    Grade grade = Grade::Note;
    Place place;     ///< in the source, for what an import says
    QString subject; ///< title of the card, row or group, code of the goal, heading of the text it is about
    // What to open: an answer, a cell, or both where they disagree
    std::optional<AccountText> text;
    std::optional<GoalId> goal;
    std::optional<CardId> card;
    std::optional<FieldKey> field;
    std::optional<BudgetGroupId> group;
    std::optional<BudgetRowId> row;
    std::optional<BudgetColumn> column;
    std::optional<FindingFigure> stated;   ///< what the account says in one place
    std::optional<FindingFigure> computed; ///< what it comes to, or what it says in another place
    QStringList words;
    std::vector<FindingFigure> further; ///< figures that the sentence names besides

    /// stated - computed, where both are amounts and the difference fits.
    std::optional<Money> difference() const;
    /// Whether the budget table alone is at odds, whatever the forms say.
    bool isOfTableAlone() const { return (row || group) && !card; }
    /// Names what was found by its kind, its place and its figures, where it has none by its words. It stays the same
    /// until one of them changes, whatever the language.
    QString key() const;

    bool operator==(const Finding&) const = default;
};

/// What was found, in one sentence of the program's language; amounts in millions of kroner.
QString sentence(const Finding& finding, const QLocale& locale);

/// The same without the difference, for a line that shows that in a column of its own.
QString sentenceBesideFigures(const Finding& finding, const QLocale& locale);

/// Where: "Væresteder, 2010", "konto.txt, line 12".
QString placeText(const Finding& finding);

/// Place and sentence in Danish, the language of the account, whatever the program speaks.
QString danishText(const Finding& finding);

} // namespace indblik
