// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finding.h"

#include "core/figuretext.h"

#include <QCoreApplication>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

struct Kind
{
    FindingKind kind;
    const char* name;
    /// %1, %2: the finding's words; %s, %c, %d: stated, computed, difference.
    const char* sentence;
};

constexpr Kind kinds[] = {
    {FindingKind::RowTotalDiffers, "rowTotalDiffers",
        QT_TRANSLATE_NOOP("Finding", "The years add up to DKK %c million, but the table states %s. Difference %d.")},
    {FindingKind::TotalWithoutYears, "totalWithoutYears",
        QT_TRANSLATE_NOOP("Finding", "The table states a total of DKK %s million, but no year has an amount.")},
    {FindingKind::ColumnTotalDiffers, "columnTotalDiffers",
        QT_TRANSLATE_NOOP("Finding", "The rows add up to DKK %c million, but the table states %s. Difference %d.")},
    {FindingKind::GroupTotalDiffers, "groupTotalDiffers",
        QT_TRANSLATE_NOOP(
            "Finding", "All years and rows add up to DKK %c million, but the table states %s. Difference %d.")},
    {FindingKind::GroupTotalLeavesOut, "groupTotalLeavesOut",
        QT_TRANSLATE_NOOP("Finding",
            "The stated total of DKK %s million leaves out %1. With what it leaves out the rows state %c. Difference %d.")},
    {FindingKind::SumTooLarge, "sumTooLarge",
        QT_TRANSLATE_NOOP("Finding", "The amounts are too large to be added up; one of them is in the wrong unit.")},
    {FindingKind::LabelCut, "labelCut", QT_TRANSLATE_NOOP("Finding", "The label “%1” is cut off; read as “%2”.")},
    {FindingKind::FieldMissing, "fieldMissing", QT_TRANSLATE_NOOP("Finding", "The field “%1” is not in the text.")},
    {FindingKind::CardIncomplete, "cardIncomplete",
        QT_TRANSLATE_NOOP("Finding", "The form stops before it has two fields; it was left out.")},
    {FindingKind::TitleUncertain, "titleUncertain",
        QT_TRANSLATE_NOOP("Finding", "Where the title begins is not plain; read as “%1”.")},
    {FindingKind::GuidanceUncertain, "guidanceUncertain",
        QT_TRANSLATE_NOOP("Finding", "Where the guidance ends and the answer begins is not plain.")},
    {FindingKind::WordJoined, "wordJoined",
        QT_TRANSLATE_NOOP("Finding", "“%1” is divided at a line end; read as “%2”.")},
    {FindingKind::LettersSpaced, "lettersSpaced", QT_TRANSLATE_NOOP("Finding", "“%1” has spaces between its letters.")},
    {FindingKind::NumberBroken, "numberBroken",
        QT_TRANSLATE_NOOP("Finding", "Between two numbers a sign may be missing: “%1”.")},
    {FindingKind::AnswerCut, "answerCut",
        QT_TRANSLATE_NOOP("Finding", "The answer to “%1” is longer than 200,000 characters; the rest was left out.")},
    {FindingKind::ListUncertain, "listUncertain",
        QT_TRANSLATE_NOOP("Finding", "Lines without marks are read as a list.")},
    {FindingKind::HeadingRepeated, "headingRepeated",
        QT_TRANSLATE_NOOP("Finding", "“%1” is read as the cut beginning of the heading after it and left out.")},
    {FindingKind::PointRead, "pointRead", QT_TRANSLATE_NOOP("Finding", "The point in “%1” is read as a decimal sign.")},
    {FindingKind::UnitAssumed, "unitAssumed", QT_TRANSLATE_NOOP("Finding", "“%1” has no unit; read as %2.")},
    {FindingKind::BlankInferred, "blankInferred",
        QT_TRANSLATE_NOOP(
            "Finding", "The row has fewer numbers than columns. %1 stays blank: only so do the stated totals add up.")},
    {FindingKind::BlankUncertain, "blankUncertain",
        QT_TRANSLATE_NOOP("Finding",
            "The row has fewer numbers than columns, and the totals do not tell which are blank. %1 is taken to be; "
            "check it.")},
    {FindingKind::CellUnreadable, "cellUnreadable", QT_TRANSLATE_NOOP("Finding", "“%1” cannot be read as an amount.")},
    {FindingKind::CellsTooMany, "cellsTooMany",
        QT_TRANSLATE_NOOP("Finding", "The row has more numbers than columns; “%1” was left out.")},
    {FindingKind::FootnoteWithoutCell, "footnoteWithoutCell",
        QT_TRANSLATE_NOOP("Finding", "The footnote %1 belongs to no cell.")},
    {FindingKind::FootnoteMissing, "footnoteMissing", QT_TRANSLATE_NOOP("Finding", "The mark %1 has no footnote.")},
    {FindingKind::NamesDiffer, "namesDiffer",
        QT_TRANSLATE_NOOP("Finding", "The form “%1” and the budget row “%2” are taken to be the same initiative.")},
    {FindingKind::RowWithoutCard, "rowWithoutCard",
        QT_TRANSLATE_NOOP("Finding", "No form belongs to the budget row “%1”.")},
    {FindingKind::CardWithoutRow, "cardWithoutRow",
        QT_TRANSLATE_NOOP("Finding", "No budget row belongs to the form “%1”.")},
    {FindingKind::SectionUnclear, "sectionUnclear",
        QT_TRANSLATE_NOOP("Finding", "The heading and the form's fields disagree about the section.")},
    {FindingKind::GoalTitleDiffers, "goalTitleDiffers",
        QT_TRANSLATE_NOOP(
            "Finding", "The goal is worded differently in the list (“%1”) and at its assessment (“%2”).")},
    {FindingKind::RecommendationUnclear, "recommendationUnclear",
        QT_TRANSLATE_NOOP("Finding", "No sentence recommends what to do with the goal.")},
    {FindingKind::TableTotalDiffers, "tableTotalDiffers",
        QT_TRANSLATE_NOOP("Finding", "The row of the change table does not add up: %1.")},
    {FindingKind::CaptionMissing, "captionMissing", QT_TRANSLATE_NOOP("Finding", "The change table has no caption.")},
    {FindingKind::YearDiffers, "yearDiffers",
        QT_TRANSLATE_NOOP("Finding", "You import it as the account of %1, but its title says %2.")},
    {FindingKind::InitiativeResembles, "initiativeResembles",
        QT_TRANSLATE_NOOP(
            "Finding", "“%1” resembles “%2”, which is in the file. It becomes an initiative of its own.")},
    {FindingKind::AssessmentMissing, "assessmentMissing",
        QT_TRANSLATE_NOOP("Finding", "Goal %1 has no assessment in the text.")},
    {FindingKind::LettersUnreadable, "lettersUnreadable",
        QT_TRANSLATE_NOOP(
            "Finding", "Some bytes are no letters in %1; each stands as �. Save the file anew as UTF-8.")},
    {FindingKind::EncodingGuessed, "encodingGuessed",
        QT_TRANSLATE_NOOP("Finding", "The letters are read as %1. Look whether æ, ø and å are right.")},
    {FindingKind::TextAfterQuote, "textAfterQuote",
        QT_TRANSLATE_NOOP("Finding", "Behind the closing quotation mark of “%1” the text goes on; it was joined.")},
    {FindingKind::FormulaRead, "formulaRead",
        QT_TRANSLATE_NOOP("Finding", "%1 holds a formula; the value it had when the workbook was saved is read.")},
    {FindingKind::FormulaWithoutValue, "formulaWithoutValue",
        QT_TRANSLATE_NOOP("Finding",
            "%1 holds a formula that was never computed; read as blank. Open the workbook in the spreadsheet program "
            "and save it.")},
    {FindingKind::CellInError, "cellInError",
        QT_TRANSLATE_NOOP("Finding", "%1 shows the error %2; it is read as that text.")},
    {FindingKind::DateInCell, "dateInCell",
        QT_TRANSLATE_NOOP("Finding",
            "%1 is shown as a date. Spreadsheet programs make dates of what looks like one, such as 10-12; look what "
            "was meant.")},
    {FindingKind::OtherSheets, "otherSheets",
        QT_TRANSLATE_NOOP("Finding", "The sheet “%1” is read. The workbook has others too: %2.")},
};

const Kind& rowOf(FindingKind kind)
{
    for (const Kind& row : kinds) {
        if (row.kind == kind)
            return row;
    }
    Q_UNREACHABLE();
}

QString millions(const std::optional<Money>& amount, const QLocale& locale)
{
    return amount ? amountText(*amount, Scale::Million, locale) : QString();
}

} // namespace

QString kindText(FindingKind kind)
{
    return QLatin1String(rowOf(kind).name);
}

QString gradeText(Grade grade)
{
    switch (grade) {
    case Grade::Error:
        return QStringLiteral("error");
    case Grade::Warning:
        return QStringLiteral("warning");
    case Grade::Note:
        return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

std::optional<Money> Finding::difference() const
{
    return stated && computed ? subtracted(*stated, *computed) : std::nullopt;
}

QString sentence(const Finding& finding, const QLocale& locale)
{
    const QString pattern = QCoreApplication::translate("Finding", rowOf(finding.kind).sentence);
    // One pass, so that a "%" in somebody's title is never taken for a place of ours.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar sign = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (sign == u's')
            text += millions(finding.stated, locale);
        else if (sign == u'c')
            text += millions(finding.computed, locale);
        else if (sign == u'd')
            text += millions(finding.difference(), locale);
        else if (sign == u'1' || sign == u'2')
            text += finding.words.value(sign.digitValue() - 1);
        else {
            text += pattern[i];
            continue;
        }
        ++i;
    }
    return text;
}

QString placeText(const Finding& finding)
{
    QStringList parts;
    if (!finding.subject.isEmpty())
        parts.append(finding.subject);
    if (finding.column)
        parts.append(finding.column->year ? finding.column->year->text() : Words::tr("total"));
    if (finding.place.line > 0)
        parts.append(Words::tr("line %1").arg(finding.place.line));
    return parts.join(QStringLiteral(", "));
}

} // namespace indblik
