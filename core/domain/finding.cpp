// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/finding.h"

#include "core/figuretext.h"
#include "core/sheet.h"
#include "core/tongue.h"

#include <QRegularExpression>

#include <cstdlib>

namespace indblik {

namespace {

/// A size, not a change: without a plus, and without decimals where it is whole.
QString pointsText(PercentagePoints points, const QLocale& locale)
{
    return points.hundredths() % 100 == 0 ? locale.toString(points.hundredths() / 100)
                                          : signedText(points, locale).remove(locale.positiveSign());
}

QString say(const Tongue& tongue, const char* text)
{
    return tongue.translate("Finding", text);
}

QString shown(const FindingFigure& figure, const Tongue& tongue)
{
    if (const auto* amount = std::get_if<Money>(&figure))
        return amountText(*amount, Scale::Million, tongue.locale());
    if (const auto* percent = std::get_if<Percent>(&figure))
        return percentText(*percent, tongue.locale());
    if (const auto* points = std::get_if<PercentagePoints>(&figure))
        return say(tongue, QT_TRANSLATE_NOOP("Finding", "%1 percentage points"))
            .arg(pointsText(*points, tongue.locale()));
    if (const auto* year = std::get_if<Year>(&figure))
        return year->text();
    return std::get<QDate>(figure).toString(QStringLiteral("d.M.yyyy"));
}

QString shown(const std::optional<FindingFigure>& figure, const Tongue& tongue)
{
    return figure ? shown(*figure, tongue) : QString();
}

/// "... states %s. Difference %d." without the sentence of the difference; what follows it begins a sentence.
QString withoutDifference(QString pattern)
{
    static const QRegularExpression told(QStringLiteral("(^| )[^.]*%d(?:\\.|: )"));
    const auto found = told.match(pattern);
    if (!found.hasMatch())
        return pattern;
    QString rest = pattern.mid(found.capturedEnd());
    if (!rest.isEmpty())
        rest[0] = rest[0].toUpper();
    pattern.truncate(found.capturedStart());
    return pattern.isEmpty() || rest.isEmpty() ? pattern + rest : pattern + u' ' + rest;
}

QString sentence(const Finding& finding, const QString& pattern, const Tongue& tongue)
{
    const auto further = [&finding, &tongue](size_t at) {
        return at < finding.further.size() ? shown(finding.further[at], tongue) : QString();
    };
    // One pass, so that a "%" in somebody's title is never taken for a place of ours.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar sign = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1] : QChar();
        if (sign == u's')
            text += shown(finding.stated, tongue);
        else if (sign == u'c')
            text += shown(finding.computed, tongue);
        else if (sign == u'd')
            text += shown(finding.difference(), tongue);
        else if (sign == u'a' || sign == u'b')
            text += further(sign == u'a' ? 0 : 1);
        else if (sign >= u'1' && sign <= u'4')
            text += finding.words.value(sign.digitValue() - 1);
        else {
            text += pattern[i];
            continue;
        }
        ++i;
    }
    return text;
}

QString sentence(const Finding& finding, const Tongue& tongue)
{
    return sentence(finding, say(tongue, finding.kind.sentence), tongue);
}

QString placeText(const Finding& finding, const Tongue& tongue)
{
    QStringList parts;
    if (finding.goal && !finding.card)
        parts.append(say(tongue, QT_TRANSLATE_NOOP("Finding", "Goal %1")).arg(finding.subject));
    else if (!finding.subject.isEmpty())
        parts.append(finding.subject);
    if (finding.column)
        parts.append(columnWords(*finding.column, tongue));
    if (finding.place.line > 0)
        parts.append(say(tongue, QT_TRANSLATE_NOOP("Finding", "line %1")).arg(finding.place.line));
    if (finding.place.line > 0 && finding.place.column > 0)
        parts.append(say(tongue, QT_TRANSLATE_NOOP("Finding", "column %1")).arg(columnName(finding.place.column - 1)));
    return parts.join(QStringLiteral(", "));
}

/// Hundredths with a point: "10.00".
QString hundredthsText(qint64 hundredths)
{
    const QString decimals = QString::number(std::abs(hundredths % 100)).rightJustified(2, u'0');
    return (hundredths < 0 ? QStringLiteral("-") : QString()) + QString::number(std::abs(hundredths / 100)) + u'.'
           + decimals;
}

} // namespace

constinit const FindingKind FindingKind::LabelCut{
    "labelCut", QT_TRANSLATE_NOOP("Finding", "The label “%1” is cut off; read as “%2”.")};
constinit const FindingKind FindingKind::FieldMissing{
    "fieldMissing", QT_TRANSLATE_NOOP("Finding", "The field “%1” is not in the text.")};
constinit const FindingKind FindingKind::CardIncomplete{
    "cardIncomplete", QT_TRANSLATE_NOOP("Finding", "The form ends before it has two fields; it was left out.")};
constinit const FindingKind FindingKind::TitleUncertain{
    "titleUncertain", QT_TRANSLATE_NOOP("Finding", "It is not clear where the title begins; read as “%1”.")};
constinit const FindingKind FindingKind::GuidanceUncertain{"guidanceUncertain",
    QT_TRANSLATE_NOOP(
        "Finding", "It is not clear where the guidance ends and the answer to “%1” begins; read from “%2” on.")};
constinit const FindingKind FindingKind::WordJoined{
    "wordJoined", QT_TRANSLATE_NOOP("Finding", "“%1” is divided at the end of a line; read as “%2”.")};
constinit const FindingKind FindingKind::LettersSpaced{
    "lettersSpaced", QT_TRANSLATE_NOOP("Finding", "“%1” has spaces between its letters.")};
constinit const FindingKind FindingKind::NumberBroken{
    "numberBroken", QT_TRANSLATE_NOOP("Finding", "Between two numbers a sign may be missing: “%1”.")};
constinit const FindingKind FindingKind::AnswerCut{"answerCut",
    QT_TRANSLATE_NOOP("Finding", "The answer to “%1” is longer than 200,000 characters; the rest was left out.")};
constinit const FindingKind FindingKind::ListUncertain{
    "listUncertain", QT_TRANSLATE_NOOP("Finding", "Lines without marks are read as a list.")};
constinit const FindingKind FindingKind::HeadingRepeated{"headingRepeated",
    QT_TRANSLATE_NOOP("Finding", "“%1” is read as the cut beginning of the heading after it and left out.")};
constinit const FindingKind FindingKind::PointRead{
    "pointRead", QT_TRANSLATE_NOOP("Finding", "The point in “%1” is read as a decimal point.")};
constinit const FindingKind FindingKind::UnitAssumed{
    "unitAssumed", QT_TRANSLATE_NOOP("Finding", "“%1” has no unit; read as %2.")};
constinit const FindingKind FindingKind::BlankInferred{"blankInferred",
    QT_TRANSLATE_NOOP(
        "Finding", "The row has fewer numbers than columns. %1 stays blank: only then do the stated totals add up.")};
constinit const FindingKind FindingKind::BlankUncertain{"blankUncertain",
    QT_TRANSLATE_NOOP("Finding",
        "The row has fewer numbers than columns, and the totals do not show which are blank. %1 is taken to be blank; check it.")};
constinit const FindingKind FindingKind::CellUnreadable{
    "cellUnreadable", QT_TRANSLATE_NOOP("Finding", "“%1” cannot be read as an amount.")};
constinit const FindingKind FindingKind::CellsTooMany{
    "cellsTooMany", QT_TRANSLATE_NOOP("Finding", "The row has more numbers than columns; “%1” was left out.")};
constinit const FindingKind FindingKind::FootnoteWithoutCell{
    "footnoteWithoutCell", QT_TRANSLATE_NOOP("Finding", "The footnote %1 belongs to no cell.")};
constinit const FindingKind FindingKind::FootnoteMissing{
    "footnoteMissing", QT_TRANSLATE_NOOP("Finding", "The mark %1 has no footnote.")};
constinit const FindingKind FindingKind::NamesDiffer{"namesDiffer",
    QT_TRANSLATE_NOOP("Finding", "The form “%1” and the budget row “%2” are taken to be the same initiative.")};
constinit const FindingKind FindingKind::RowWithoutCard{
    "rowWithoutCard", QT_TRANSLATE_NOOP("Finding", "No form belongs to the budget row “%1”.")};
constinit const FindingKind FindingKind::CardWithoutRow{
    "cardWithoutRow", QT_TRANSLATE_NOOP("Finding", "No budget row belongs to the form “%1”.")};
constinit const FindingKind FindingKind::SectionUnclear{
    "sectionUnclear", QT_TRANSLATE_NOOP("Finding", "The heading and the form's fields disagree about the section.")};
constinit const FindingKind FindingKind::GoalTitleDiffers{"goalTitleDiffers",
    QT_TRANSLATE_NOOP("Finding", "The goal is worded differently in the list (“%1”) and at its assessment (“%2”).")};
constinit const FindingKind FindingKind::RecommendationUnclear{
    "recommendationUnclear", QT_TRANSLATE_NOOP("Finding", "No sentence recommends what to do with the goal.")};
constinit const FindingKind FindingKind::TableTotalDiffers{
    "tableTotalDiffers", QT_TRANSLATE_NOOP("Finding", "The row of the change table does not add up: %1.")};
constinit const FindingKind FindingKind::CaptionMissing{
    "captionMissing", QT_TRANSLATE_NOOP("Finding", "The change table has no caption.")};
constinit const FindingKind FindingKind::YearDiffers{
    "yearDiffers", QT_TRANSLATE_NOOP("Finding", "You import it as the account of %1, but its title says %2.")};
constinit const FindingKind FindingKind::InitiativeResembles{"initiativeResembles",
    QT_TRANSLATE_NOOP("Finding", "“%1” resembles “%2”, which is in the file. It becomes an initiative of its own.")};
constinit const FindingKind FindingKind::AssessmentMissing{
    "assessmentMissing", QT_TRANSLATE_NOOP("Finding", "Goal %1 has no assessment in the text.")};
constinit const FindingKind FindingKind::LettersUnreadable{"lettersUnreadable",
    QT_TRANSLATE_NOOP(
        "Finding", "Some characters cannot be read as %1; each is shown as �. Save the file again as UTF-8.")};
constinit const FindingKind FindingKind::EncodingGuessed{
    "encodingGuessed", QT_TRANSLATE_NOOP("Finding", "The letters are read as %1. See whether æ, ø and å are right.")};
constinit const FindingKind FindingKind::TextAfterQuote{"textAfterQuote",
    QT_TRANSLATE_NOOP("Finding", "After the closing quotation mark of “%1” the text goes on; it was joined.")};
constinit const FindingKind FindingKind::FormulaRead{"formulaRead",
    QT_TRANSLATE_NOOP("Finding", "%1 has a formula; the value it had when the workbook was last saved was read.")};
constinit const FindingKind FindingKind::FormulaWithoutValue{"formulaWithoutValue",
    QT_TRANSLATE_NOOP("Finding",
        "%1 has a formula that was never computed; it is read as blank. Open the workbook in the spreadsheet program and save it. Cells like this: %2.")};
constinit const FindingKind FindingKind::CellInError{"cellInError",
    QT_TRANSLATE_NOOP("Finding", "%1 shows the error %2; it is read as that text. Cells like this: %3.")};
constinit const FindingKind FindingKind::DateInCell{"dateInCell",
    QT_TRANSLATE_NOOP("Finding",
        "%1 is shown as a date. Spreadsheet programs turn what looks like a date, such as 10-12, into one; see what was meant.")};
constinit const FindingKind FindingKind::RowWithoutTitle{
    "rowWithoutTitle", QT_TRANSLATE_NOOP("Finding", "A row of figures has no title; it was left out.")};
constinit const FindingKind FindingKind::PartUnknown{"partUnknown",
    QT_TRANSLATE_NOOP("Finding",
        "“%1” is not a site or source of the row yet; it was left out. Add it on the page Budget, then import again.")};
constinit const FindingKind FindingKind::ShareKept{"shareKept",
    QT_TRANSLATE_NOOP("Finding",
        "“%1” has a share of the row, which is kept; the amount “%2” was left out. If the amount is right, write it on the page Budget.")};
constinit const FindingKind FindingKind::KeywordLeftOut{"keywordLeftOut",
    QT_TRANSLATE_NOOP("Finding", "%1 is not written as PX requires and was left out. No figure depends on it.")};
constinit const FindingKind FindingKind::KeywordDoesNotFit{
    "keywordDoesNotFit", QT_TRANSLATE_NOOP("Finding",
                             "%1 does not fit the variables of the table and was left out. No figure depends on it.")};
constinit const FindingKind FindingKind::OtherSheets{
    "otherSheets", QT_TRANSLATE_NOOP("Finding", "The sheet “%1” is read. The workbook has others too: %2.")};

std::span<const FindingKind* const> FindingKind::ofReading()
{
    static constexpr const FindingKind* all[] = {&LabelCut, &FieldMissing, &CardIncomplete, &TitleUncertain,
        &GuidanceUncertain, &WordJoined, &LettersSpaced, &NumberBroken, &AnswerCut, &ListUncertain, &HeadingRepeated,
        &PointRead, &UnitAssumed, &BlankInferred, &BlankUncertain, &CellUnreadable, &CellsTooMany, &FootnoteWithoutCell,
        &FootnoteMissing, &NamesDiffer, &RowWithoutCard, &CardWithoutRow, &SectionUnclear, &GoalTitleDiffers,
        &RecommendationUnclear, &TableTotalDiffers, &CaptionMissing, &YearDiffers, &InitiativeResembles,
        &AssessmentMissing, &LettersUnreadable, &EncodingGuessed, &TextAfterQuote, &FormulaRead, &FormulaWithoutValue,
        &CellInError, &DateInCell, &RowWithoutTitle, &PartUnknown, &ShareKept, &KeywordLeftOut, &KeywordDoesNotFit,
        &OtherSheets};
    return all;
}

QString figureUnitText(const FindingFigure& figure)
{
    static constexpr QLatin1String names[] = {QLatin1String("kr"), QLatin1String("percent"),
        QLatin1String("percentagePoints"), QLatin1String("year"), QLatin1String("date")};
    return names[figure.index()];
}

QString plainText(const FindingFigure& figure)
{
    if (const auto* amount = std::get_if<Money>(&figure))
        return amount->kroner();
    if (const auto* percent = std::get_if<Percent>(&figure))
        return hundredthsText(percent->hundredths());
    if (const auto* points = std::get_if<PercentagePoints>(&figure))
        return hundredthsText(points->hundredths());
    if (const auto* year = std::get_if<Year>(&figure))
        return year->text();
    return std::get<QDate>(figure).toString(Qt::ISODate);
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
    const auto* left = stated ? std::get_if<Money>(&*stated) : nullptr;
    const auto* right = computed ? std::get_if<Money>(&*computed) : nullptr;
    return left && right ? subtracted(*left, *right) : std::nullopt;
}

QString Finding::key() const
{
    QStringList parts{QLatin1String(kind.name)};
    if (text)
        parts.append(QString::number(int(*text)));
    if (goal)
        parts.append(goal->text());
    if (card)
        parts.append(card->text());
    if (field)
        parts.append(field->text);
    if (group)
        parts.append(group->text());
    if (row)
        parts.append(row->text());
    if (column)
        parts.append(column->text());
    for (const auto& figure : {stated, computed})
        parts.append(figure ? plainText(*figure) : QString());
    if (!stated && !computed)
        parts += words;
    // The history parts what it calls a value with "/".
    return parts.join(u'|').replace(u'/', u'|');
}

QString figureText(const FindingFigure& figure, const QLocale& locale)
{
    return shown(figure, Tongue::ofProgram(locale));
}

QString sentence(const Finding& finding, const QLocale& locale)
{
    return sentence(finding, Tongue::ofProgram(locale));
}

QString sentenceBesideFigures(const Finding& finding, const QLocale& locale)
{
    const Tongue tongue = Tongue::ofProgram(locale);
    return sentence(finding, withoutDifference(say(tongue, finding.kind.sentence)), tongue);
}

QString placeText(const Finding& finding)
{
    return placeText(finding, Tongue::ofProgram());
}

QString danishText(const Finding& finding)
{
    return QStringLiteral("%1: %2").arg(placeText(finding, Tongue::danish()), sentence(finding, Tongue::danish()));
}

} // namespace indblik
