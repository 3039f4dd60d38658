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
    {"accept",
        QT_TRANSLATE_NOOP("CommandLine",
            "facts to accept: all, or the numbers they are listed with, such as 3,7; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "N")},
    {"all", QT_TRANSLATE_NOOP("CommandLine", "the sums of the budgets of all accounts")},
    {"apply", QT_TRANSLATE_NOOP("CommandLine", "import what is proposed; without it, it is only shown")},
    {"author", QT_TRANSLATE_NOOP("CommandLine", "who signs the edit"), QT_TRANSLATE_NOOP("CommandLine", "NAME")},
    {"card", QT_TRANSLATE_NOOP("CommandLine", "title of the status form"), QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"confirm", QT_TRANSLATE_NOOP("CommandLine", "last year's answer still holds")},
    {"csv", QT_TRANSLATE_NOOP("CommandLine", "a CSV file to write"), QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"dry-run", QT_TRANSLATE_NOOP("CommandLine", "only show what would be made")},
    {"due", QT_TRANSLATE_NOOP("CommandLine", "the day all forms are due"), QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"example", QT_TRANSLATE_NOOP("CommandLine", "fill it with the example")},
    {"facts", QT_TRANSLATE_NOOP("CommandLine", "accept all facts that the imported forms state")},
    {"field", QT_TRANSLATE_NOOP("CommandLine", "key of the field, such as status"),
        QT_TRANSLATE_NOOP("CommandLine", "F")},
    {"from:day", QT_TRANSLATE_NOOP("CommandLine", "the day before"), QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"from:year", QT_TRANSLATE_NOOP("CommandLine", "first year"), QT_TRANSLATE_NOOP("CommandLine", "Y")},
    {"indicator", QT_TRANSLATE_NOOP("CommandLine", "key of what is counted of areas, such as outsideLabourMarket"),
        QT_TRANSLATE_NOOP("CommandLine", "I")},
    {"into", QT_TRANSLATE_NOOP("CommandLine", "the file that is imported into"),
        QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"json", QT_TRANSLATE_NOOP("CommandLine", "one JSON value on standard output")},
    {"language", QT_TRANSLATE_NOOP("CommandLine", "da or en"), QT_TRANSLATE_NOOP("CommandLine", "LANG")},
    {"map",
        QT_TRANSLATE_NOOP(
            "CommandLine", "how the columns are read, such as area=Område,year=Tid,value=INDHOLD,indicator:residents"),
        QT_TRANSLATE_NOOP("CommandLine", "M")},
    {"new", QT_TRANSLATE_NOOP("CommandLine", "an initiative that begins; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"new-beyond", QT_TRANSLATE_NOOP("CommandLine", "an initiative beyond the goals that begins; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"on", QT_TRANSLATE_NOOP("CommandLine", "the day"), QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"only-known", QT_TRANSLATE_NOOP("CommandLine", "leave out areas and indicators the file does not know")},
    {"out", QT_TRANSLATE_NOOP("CommandLine", "the file to write"), QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"parts", QT_TRANSLATE_NOOP("CommandLine", "what happens to quarters and months: first, last, sum or none"),
        QT_TRANSLATE_NOOP("CommandLine", "P")},
    {"reason", QT_TRANSLATE_NOOP("CommandLine", "why; goes into the history"), QT_TRANSLATE_NOOP("CommandLine", "R")},
    {"scheme", QT_TRANSLATE_NOOP("CommandLine", "who classifies, such as mb_combined_letting"),
        QT_TRANSLATE_NOOP("CommandLine", "S")},
    {"set",
        QT_TRANSLATE_NOOP("CommandLine",
            "of a column that is used for nothing else the value that is meant, + for the sum of all, * where it says "
            "nothing of the figures; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "COLUMN=VALUE")},
    {"sheet", QT_TRANSLATE_NOOP("CommandLine", "the sheet of a workbook"), QT_TRANSLATE_NOOP("CommandLine", "SHEET")},
    {"text", QT_TRANSLATE_NOOP("CommandLine", "the answer"), QT_TRANSLATE_NOOP("CommandLine", "TEXT")},
    {"to:day", QT_TRANSLATE_NOOP("CommandLine", "the day after"), QT_TRANSLATE_NOOP("CommandLine", "DATE")},
    {"to:state", QT_TRANSLATE_NOOP("CommandLine", "draft, submitted, returned or approved"),
        QT_TRANSLATE_NOOP("CommandLine", "STATE")},
    {"to:year", QT_TRANSLATE_NOOP("CommandLine", "last year"), QT_TRANSLATE_NOOP("CommandLine", "Y")},
    {"unit",
        QT_TRANSLATE_NOOP("CommandLine",
            "what the source does not say: count, percent, kr, tkr, mio and others, or INDICATOR=percent; may be given "
            "again"),
        QT_TRANSLATE_NOOP("CommandLine", "U")},
    {"what", QT_TRANSLATE_NOOP("CommandLine", "what the chart shows: goal:b, series:NAME, area:NAME, areas or types"),
        QT_TRANSLATE_NOOP("CommandLine", "W")},
    {"without", QT_TRANSLATE_NOOP("CommandLine", "an initiative that is left out; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "TITLE")},
    {"wording", QT_TRANSLATE_NOOP("CommandLine", "a file of words that your municipality uses; may be given again"),
        QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"xlsx", QT_TRANSLATE_NOOP("CommandLine", "an Excel workbook to write"), QT_TRANSLATE_NOOP("CommandLine", "FILE")},
    {"year", QT_TRANSLATE_NOOP("CommandLine", "the account's year"), QT_TRANSLATE_NOOP("CommandLine", "Y")},
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
