// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace indblik {

namespace {

struct OptionText
{
    const char* key;
    const char* what;
    const char* value = nullptr; ///< absent: the option takes none
};

constexpr OptionText texts[] = {
    {"actual", QT_TRANSLATE_NOOP("CommandLine", "what is reached now, such as “14 af 20” or “70 %”"),
        QT_TRANSLATE_NOOP("CommandLine", "M")},
    {"add:area", QT_TRANSLATE_NOOP("CommandLine", "an area that is added"), QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"add:criterion",
        QT_TRANSLATE_NOOP("CommandLine", "a criterion that is added: what shows that the initiative succeeds"),
        QT_TRANSLATE_NOOP("CommandLine", "TEXT")},
    {"add:followup", QT_TRANSLATE_NOOP("CommandLine", "title of a follow-up that is added"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"add:goal", QT_TRANSLATE_NOOP("CommandLine", "a goal that is added"), QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"add:reading",
        QT_TRANSLATE_NOOP("CommandLine",
            "an interpretation that is added: percent, percentagePoints, value, atMost, atLeast, parity or noNew"),
        QT_TRANSLATE_NOOP("CommandLine", "KIND")},
    {"add:series", QT_TRANSLATE_NOOP("CommandLine", "a series that is added: what is measured"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"add:version",
        QT_TRANSLATE_NOOP(
            "CommandLine", "a version that is added as a copy of the one in use: original, revised, decided or unsaid"),
        QT_TRANSLATE_NOOP("CommandLine", "KIND")},
    {"addressee", QT_TRANSLATE_NOOP("CommandLine", "who asked for the account"),
        QT_TRANSLATE_NOOP("CommandLine", "WHO")},
    {"alias", QT_TRANSLATE_NOOP("CommandLine", "another name or spelling of it; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"all", QT_TRANSLATE_NOOP("CommandLine", "the sums of the budgets of all accounts")},
    {"amount", QT_TRANSLATE_NOOP("CommandLine", "how much is to be reached, such as 10 or 29,9"),
        QT_TRANSLATE_NOOP("CommandLine", "A")},
    {"annex", QT_TRANSLATE_NOOP("CommandLine", "number of the annex, such as Bilag 1"),
        QT_TRANSLATE_NOOP("CommandLine", "A")},
    {"apply", QT_TRANSLATE_NOOP("CommandLine", "import what is proposed; without it, it is only shown")},
    {"area", QT_TRANSLATE_NOOP("CommandLine", "name of the area"), QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"area:listed",
        QT_TRANSLATE_NOOP("CommandLine", "name of an area that is on the list, of the class; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"arrived",
        QT_TRANSLATE_NOOP("CommandLine", "the day it came; of one that repeats the next is expected from then on"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"as-of", QT_TRANSLATE_NOOP("CommandLine", "the day the figures are as of"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"assessable-from", QT_TRANSLATE_NOOP("CommandLine", "when the goal can be assessed, such as “medio 2012”"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"assessment", QT_TRANSLATE_NOOP("CommandLine", "the assessment of the goal"),
        QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"author", QT_TRANSLATE_NOOP("CommandLine", "who signs the edit"), QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"base:criterion", QT_TRANSLATE_NOOP("CommandLine", "what it was before, such as “12 af 20”"),
        QT_TRANSLATE_NOOP("CommandLine", "M")},
    {"base:reading", QT_TRANSLATE_NOOP("CommandLine", "where it began, if that is not as the series has it"),
        QT_TRANSLATE_NOOP("CommandLine", "A")},
    {"bring", QT_TRANSLATE_NOOP("CommandLine", "bring in the lists of this scheme that are delivered with the program"),
        QT_TRANSLATE_NOOP("CommandLine", "SCHEME")},
    {"by:maker", QT_TRANSLATE_NOOP("CommandLine", "who makes it: own, external or unsaid"),
        QT_TRANSLATE_NOOP("CommandLine", "WHO")},
    {"by:period", QT_TRANSLATE_NOOP("CommandLine", "by when it is to be reached, such as 2010"),
        QT_TRANSLATE_NOOP("CommandLine", "PERIOD")},
    {"by:who", QT_TRANSLATE_NOOP("CommandLine", "who took the recommendation up"),
        QT_TRANSLATE_NOOP("CommandLine", "WHO")},
    {"card", QT_TRANSLATE_NOOP("CommandLine", "title of the status form"), QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"card:about", QT_TRANSLATE_NOOP("CommandLine", "title of a status form it is about; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"card:helps", QT_TRANSLATE_NOOP("CommandLine", "title of a status form whose initiative helps to reach the goal"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"choose", QT_TRANSLATE_NOOP("CommandLine", "number of the interpretation that the goal is judged by"),
        QT_TRANSLATE_NOOP("CommandLine", "N")},
    {"class", QT_TRANSLATE_NOOP("CommandLine", "key of the class on the list, such as combinedLettingEligible"),
        QT_TRANSLATE_NOOP("CommandLine", "K")},
    {"confirm", QT_TRANSLATE_NOOP("CommandLine", "last year's answer still holds")},
    {"csv", QT_TRANSLATE_NOOP("CommandLine", "a CSV file to write"), QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"date", QT_TRANSLATE_NOOP("CommandLine", "the day the account is of; empty: the day it is printed"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"decision", QT_TRANSLATE_NOOP("CommandLine", "what is recommended: keep, change, drop or none"),
        QT_TRANSLATE_NOOP("CommandLine", "D")},
    {"definition", QT_TRANSLATE_NOOP("CommandLine", "what is counted, and what is not"),
        QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"direction:reading", QT_TRANSLATE_NOOP("CommandLine", "which way it is to go: down or up"),
        QT_TRANSLATE_NOOP("CommandLine", "down|up")},
    {"direction:series", QT_TRANSLATE_NOOP("CommandLine", "which way is better: down, up or none"),
        QT_TRANSLATE_NOOP("CommandLine", "down|up|none")},
    {"dry-run", QT_TRANSLATE_NOOP("CommandLine", "only show what would be made")},
    {"due", QT_TRANSLATE_NOOP("CommandLine", "the day all forms are due"), QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"due:followup", QT_TRANSLATE_NOOP("CommandLine", "when it is expected, such as “medio 2012”; empty: not said"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"due:form", QT_TRANSLATE_NOOP("CommandLine", "the day the form is due; empty: none"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"ends", QT_TRANSLATE_NOOP("CommandLine", "whether the initiative ends with the year: yes or no"),
        QT_TRANSLATE_NOOP("CommandLine", "yes|no")},
    {"example", QT_TRANSLATE_NOOP("CommandLine", "fill it with the example")},
    {"field", QT_TRANSLATE_NOOP("CommandLine", "key of the field, such as status"),
        QT_TRANSLATE_NOOP("CommandLine", "F")},
    {"figure",
        QT_TRANSLATE_NOOP("CommandLine", "a figure, such as “2009=33,2 %”; “2009=” takes it out; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "PERIOD=VALUE")},
    {"finding", QT_TRANSLATE_NOOP("CommandLine", "key of the remark in check --json"),
        QT_TRANSLATE_NOOP("CommandLine", "KEY")},
    {"from:achievement", QT_TRANSLATE_NOOP("CommandLine", "when it can be assessed, such as “medio 2012”"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"from:counted", QT_TRANSLATE_NOOP("CommandLine", "from when it is counted, such as 2006"),
        QT_TRANSLATE_NOOP("CommandLine", "PERIOD")},
    {"from:day", QT_TRANSLATE_NOOP("CommandLine", "the day before"), QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"from:exists", QT_TRANSLATE_NOOP("CommandLine", "the first day it exists; empty: it always did"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"from:valid", QT_TRANSLATE_NOOP("CommandLine", "the day the list is valid from"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"from:year", QT_TRANSLATE_NOOP("CommandLine", "first year"), QT_TRANSLATE_NOOP("CommandLine", "Y")},
    {"heading-assessment", QT_TRANSLATE_NOOP("CommandLine", "heading of the section with the goals"),
        QT_TRANSLATE_NOOP("CommandLine", "H")},
    {"heading-beyond", QT_TRANSLATE_NOOP("CommandLine", "heading of the section with the forms beyond goals"),
        QT_TRANSLATE_NOOP("CommandLine", "H")},
    {"heading-budget", QT_TRANSLATE_NOOP("CommandLine", "heading of the budget"),
        QT_TRANSLATE_NOOP("CommandLine", "H")},
    {"heading-goals", QT_TRANSLATE_NOOP("CommandLine", "heading of the section with the forms"),
        QT_TRANSLATE_NOOP("CommandLine", "H")},
    {"goal", QT_TRANSLATE_NOOP("CommandLine", "letter of the goal"), QT_TRANSLATE_NOOP("CommandLine", "LETTER")},
    {"how", QT_TRANSLATE_NOOP("CommandLine", "how the initiative helps"), QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"indicator", QT_TRANSLATE_NOOP("CommandLine", "key of what is counted of areas, such as outsideLabourMarket"),
        QT_TRANSLATE_NOOP("CommandLine", "I")},
    {"into", QT_TRANSLATE_NOOP("CommandLine", "the file that is imported into"),
        QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"introduction", QT_TRANSLATE_NOOP("CommandLine", "what stands before the goals"),
        QT_TRANSLATE_NOOP("CommandLine", "TEXT")},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "one JSON value on standard output")},
    {"kind:achievement",
        QT_TRANSLATE_NOOP(
            "CommandLine", "how far the goals are reached, such as onTrack; none where nothing is stated"),
        QT_TRANSLATE_NOOP("CommandLine", "KIND")},
    {"kind:area", QT_TRANSLATE_NOOP("CommandLine", "area, division, region or nation"),
        QT_TRANSLATE_NOOP("CommandLine", "KIND")},
    {"kind:followup", QT_TRANSLATE_NOOP("CommandLine", "of which kind it is, such as effectEvaluation"),
        QT_TRANSLATE_NOOP("CommandLine", "KIND")},
    {"kind:reading",
        QT_TRANSLATE_NOOP("CommandLine",
            "what is asked for instead: percent, percentagePoints, value, atMost, atLeast, parity or noNew"),
        QT_TRANSLATE_NOOP("CommandLine", "KIND")},
    {"kind:version", QT_TRANSLATE_NOOP("CommandLine", "its stage: original, revised, decided or unsaid"),
        QT_TRANSLATE_NOOP("CommandLine", "KIND")},
    {"language", QT_TRANSLATE_NOOP("CommandLine", "da or en"), QT_TRANSLATE_NOOP("CommandLine", "LANG")},
    {"map",
        QT_TRANSLATE_NOOP(
            "CommandLine", "how the columns are read, such as area=Område,year=Tid,value=INDHOLD,indicator:residents"),
        QT_TRANSLATE_NOOP("CommandLine", "M")},
    {"measured", QT_TRANSLATE_NOOP("CommandLine", "when the new figure was counted, such as “ultimo 2011”"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"municipality", QT_TRANSLATE_NOOP("CommandLine", "only areas of this municipality"),
        QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"name", QT_TRANSLATE_NOOP("CommandLine", "name of the version"), QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"new", QT_TRANSLATE_NOOP("CommandLine", "an initiative that begins; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"new-beyond", QT_TRANSLATE_NOOP("CommandLine", "an initiative beyond the goals that begins; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"note", QT_TRANSLATE_NOOP("CommandLine", "what it said, or where it lies"), QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"number", QT_TRANSLATE_NOOP("CommandLine", "its number in the JSON, from 1 on"),
        QT_TRANSLATE_NOOP("CommandLine", "N")},
    {"on", QT_TRANSLATE_NOOP("CommandLine", "the day"), QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"on:decided", QT_TRANSLATE_NOOP("CommandLine", "the day it was decided"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"only-known", QT_TRANSLATE_NOOP("CommandLine", "leave out areas and indicators the file does not know")},
    {"other", QT_TRANSLATE_NOOP("CommandLine", "the series it is compared with"),
        QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"out", QT_TRANSLATE_NOOP("CommandLine", "the file to write"), QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"part-of", QT_TRANSLATE_NOOP("CommandLine", "the area or region it is part of; empty: none"),
        QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"parts", QT_TRANSLATE_NOOP("CommandLine", "what happens to quarters and months: first, last, sum or none"),
        QT_TRANSLATE_NOOP("CommandLine", "P")},
    {"periods", QT_TRANSLATE_NOOP("CommandLine", "what its figures are of: year, half, quarter or month"),
        QT_TRANSLATE_NOOP("CommandLine", "KIND")},
    {"population", QT_TRANSLATE_NOOP("CommandLine", "whom it is about, such as “de udsatte boligområder”"),
        QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"price-year", QT_TRANSLATE_NOOP("CommandLine", "the year of fixed prices"), QT_TRANSLATE_NOOP("CommandLine", "Y")},
    {"prices", QT_TRANSLATE_NOOP("CommandLine", "current, fixed or unsaid"), QT_TRANSLATE_NOOP("CommandLine", "P")},
    {"print", QT_TRANSLATE_NOOP("CommandLine", "the account prints the reason")},
    {"published", QT_TRANSLATE_NOOP("CommandLine", "the day the list was published"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"reason", QT_TRANSLATE_NOOP("CommandLine", "why; goes into the history"), QT_TRANSLATE_NOOP("CommandLine", "R")},
    {"reason:verdict", QT_TRANSLATE_NOOP("CommandLine", "why your own verdict is another than the computed one"),
        QT_TRANSLATE_NOOP("CommandLine", "R")},
    {"recommendation", QT_TRANSLATE_NOOP("CommandLine", "the recommendation"), QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"remove", QT_TRANSLATE_NOOP("CommandLine", "delete it")},
    {"rename", QT_TRANSLATE_NOOP("CommandLine", "what it is to be called"), QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"reopen", QT_TRANSLATE_NOOP("CommandLine", "let all interpretations stand beside each other again")},
    {"repeats", QT_TRANSLATE_NOOP("CommandLine", "once, twiceAYear, yearly or everySecondYear"),
        QT_TRANSLATE_NOOP("CommandLine", "R")},
    {"replace", QT_TRANSLATE_NOOP("CommandLine", "change it from this year on; earlier accounts keep the old one")},
    {"reservation", QT_TRANSLATE_NOOP("CommandLine", "on what condition"), QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"responsible", QT_TRANSLATE_NOOP("CommandLine", "the officer who writes the form"),
        QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"scheme", QT_TRANSLATE_NOOP("CommandLine", "who classifies, such as mb_combined_letting"),
        QT_TRANSLATE_NOOP("CommandLine", "S")},
    {"sender", QT_TRANSLATE_NOOP("CommandLine", "who gives the account"), QT_TRANSLATE_NOOP("CommandLine", "WHO")},
    {"scheme:list", QT_TRANSLATE_NOOP("CommandLine", "whose list of areas it is about, such as mb_combined_letting"),
        QT_TRANSLATE_NOOP("CommandLine", "S")},
    {"sentence", QT_TRANSLATE_NOOP("CommandLine", "why it is so, in one sentence"),
        QT_TRANSLATE_NOOP("CommandLine", "S")},
    {"series:measured",
        QT_TRANSLATE_NOOP(
            "CommandLine", "name of a series it is measured on, the one that counts first; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"series:one", QT_TRANSLATE_NOOP("CommandLine", "name of the series, or words in it"),
        QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"set",
        QT_TRANSLATE_NOOP("CommandLine",
            "of a column that is used for nothing else the value that is meant, + for the sum of all, * where it says "
            "nothing of the figures; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "COLUMN=VALUE")},
    {"sheet", QT_TRANSLATE_NOOP("CommandLine", "the sheet of a workbook"), QT_TRANSLATE_NOOP("CommandLine", "SHEET")},
    {"source", QT_TRANSLATE_NOOP("CommandLine", "where it is from"), QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"stand-in", QT_TRANSLATE_NOOP("CommandLine", "why figures of others may stand in for those it is about"),
        QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"target", QT_TRANSLATE_NOOP("CommandLine", "what is to be reached, such as “100” or “mindst 70 %”"),
        QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"text", QT_TRANSLATE_NOOP("CommandLine", "the answer"), QT_TRANSLATE_NOOP("CommandLine", "TEXT")},
    {"text-beyond", QT_TRANSLATE_NOOP("CommandLine", "what stands before the forms beyond goals"),
        QT_TRANSLATE_NOOP("CommandLine", "TEXT")},
    {"text-budget", QT_TRANSLATE_NOOP("CommandLine", "what stands before the budget"),
        QT_TRANSLATE_NOOP("CommandLine", "TEXT")},
    {"text-goals", QT_TRANSLATE_NOOP("CommandLine", "what stands before the forms"),
        QT_TRANSLATE_NOOP("CommandLine", "TEXT")},
    {"title:account", QT_TRANSLATE_NOOP("CommandLine", "title of the account"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"text:criterion", QT_TRANSLATE_NOOP("CommandLine", "what shows that the initiative succeeds"),
        QT_TRANSLATE_NOOP("CommandLine", "TEXT")},
    {"title:followup", QT_TRANSLATE_NOOP("CommandLine", "title of the follow-up"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"title:goal", QT_TRANSLATE_NOOP("CommandLine", "the goal as it is to be called"),
        QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"to:day", QT_TRANSLATE_NOOP("CommandLine", "the day after"), QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"to:state", QT_TRANSLATE_NOOP("CommandLine", "draft, submitted, returned or approved"),
        QT_TRANSLATE_NOOP("CommandLine", "STATE")},
    {"to:year", QT_TRANSLATE_NOOP("CommandLine", "last year"), QT_TRANSLATE_NOOP("CommandLine", "Y")},
    {"unit",
        QT_TRANSLATE_NOOP("CommandLine",
            "what the source does not say: count, percent, kr, tkr, mio and others, or INDICATOR=percent; may be given "
            "again"),
        QT_TRANSLATE_NOOP("CommandLine", "U")},
    {"unit:series",
        QT_TRANSLATE_NOOP(
            "CommandLine", "unit of its figures: percent, persons, perTenThousand, kroner, number or points"),
        QT_TRANSLATE_NOOP("CommandLine", "U")},
    {"until", QT_TRANSLATE_NOOP("CommandLine", "the first day it no longer exists; empty: it still does"),
        QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"use", QT_TRANSLATE_NOOP("CommandLine", "number of the version that sums are made of"),
        QT_TRANSLATE_NOOP("CommandLine", "N")},
    {"value",
        QT_TRANSLATE_NOOP(
            "CommandLine", "the figure, such as 1.812, “40,8 %” or “453 af 1.110”; empty: that of the sources"),
        QT_TRANSLATE_NOOP("CommandLine", "V")},
    {"verdict",
        QT_TRANSLATE_NOOP(
            "CommandLine", "your own verdict: met, onCourse, behind, notMet or cannotTell; computed takes it away"),
        QT_TRANSLATE_NOOP("CommandLine", "V")},
    {"what", QT_TRANSLATE_NOOP("CommandLine", "what the chart shows: goal:b, series:NAME, area:NAME, areas or types"),
        QT_TRANSLATE_NOOP("CommandLine", "W")},
    {"withdraw:acceptance", QT_TRANSLATE_NOOP("CommandLine", "the remark is open again")},
    {"withdraw:helps", QT_TRANSLATE_NOOP("CommandLine", "the initiative does not help to reach the goal")},
    {"without", QT_TRANSLATE_NOOP("CommandLine", "an initiative that is left out; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"without:list", QT_TRANSLATE_NOOP("CommandLine", "name of an area that leaves the list; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"wording", QT_TRANSLATE_NOOP("CommandLine", "a file of words that your municipality uses; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"wording:goal", QT_TRANSLATE_NOOP("CommandLine", "as the source says it, such as “10 %, målets tekst”"),
        QT_TRANSLATE_NOOP("CommandLine", "T")},
    {"xlsx", QT_TRANSLATE_NOOP("CommandLine", "an Excel workbook to write"), QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"year", QT_TRANSLATE_NOOP("CommandLine", "the account's year"), QT_TRANSLATE_NOOP("CommandLine", "Y")},
    {"year:figure", QT_TRANSLATE_NOOP("CommandLine", "the year of the figure"), QT_TRANSLATE_NOOP("CommandLine", "Y")},
};

QString said(const char* text)
{
    return text ? QCoreApplication::translate("CommandLine", text) : QString();
}

} // namespace

QList<QCommandLineOption> optionsOf(const std::vector<const char*>& keys)
{
    QList<QCommandLineOption> options;
    for (const char* key : keys) {
        const auto* text = std::find_if(std::begin(texts), std::end(texts),
            [key](const OptionText& each) { return std::strcmp(each.key, key) == 0; });
        if (text == std::end(texts))
            qFatal("There is no option %s.", key);
        const QString name = QString::fromLatin1(key).section(u':', 0, 0);
        options.append(QCommandLineOption(name, said(text->what), said(text->value)));
    }
    return options;
}

QString helpOf(const QList<QCommandLineOption>& options)
{
    constexpr int column = 24;
    QString lines;
    for (const QCommandLineOption& option : options) {
        const QString name = QStringLiteral("  --%1 %2").arg(option.names().constFirst(), option.valueName());
        lines += name.leftJustified(column) + u' ' + option.description() + u'\n';
    }
    return lines;
}

} // namespace indblik
