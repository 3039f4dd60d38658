// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList named(std::initializer_list<const char*> options)
{
    QStringList names;
    for (const char* option : options)
        names.append(QStringLiteral("--") + QLatin1String(option));
    return names;
}

/// Reads what stands after the option; `read` gives nothing where it cannot.
template<class Value, class Read>
bool takeRead(const Call& call, const char* option, std::optional<Value>& value, const Read& read)
{
    if (!call.has(option))
        return true;
    const QString said = call.value(option);
    const std::optional<Value> known = read(said);
    if (!known && !said.trimmed().isEmpty())
        return false;
    value = known;
    return true;
}

} // namespace

std::optional<QString> notOne(const Call& call, std::initializer_list<const char*> options)
{
    std::vector<const char*> said;
    std::copy_if(options.begin(), options.end(), std::back_inserter(said),
        [&call](const char* option) { return call.has(option); });
    if (said.size() > 1)
        return Words::tr("--%1 and --%2 are both there. Leave one of them out.")
            .arg(QLatin1String(said[0]), QLatin1String(said[1]));
    return noneOf(call, options);
}

std::optional<QString> noneOf(const Call& call, std::initializer_list<const char*> options)
{
    if (std::any_of(options.begin(), options.end(), [&call](const char* option) { return call.has(option); }))
        return std::nullopt;
    return Words::tr("One of %1 is missing.").arg(named(options).join(QStringLiteral(", ")));
}

void takeText(const Call& call, const char* option, QString& text)
{
    if (call.has(option))
        text = call.value(option);
}

void takeLine(const Call& call, const char* option, QString& line)
{
    if (call.has(option))
        line = call.value(option).simplified();
}

Result<void> takeDay(const Call& call, const char* option, std::optional<QDate>& day)
{
    if (takeRead(call, option, day, &FuzzyDate::readDay))
        return {};
    return dayOf(call, option).error();
}

Result<void> takeDate(const Call& call, const char* option, std::optional<FuzzyDate>& date)
{
    if (takeRead(call, option, date, &FuzzyDate::read))
        return {};
    return Error{Words::tr("--%1 takes a date, such as 2012-04-01 or “medio 2012”, not “%2”.")
                     .arg(QLatin1String(option), call.value(option))};
}

Result<void> takeYesNo(const Call& call, const char* option, bool& isSo)
{
    if (!call.has(option))
        return {};
    const QStringList names{QStringLiteral("yes"), QStringLiteral("no")};
    if (!names.contains(call.value(option)))
        return notAmong(call, option, names);
    isSo = call.value(option) == names.front();
    return {};
}

Result<void> takePeriod(const Call& call, const char* option, std::optional<Period>& period)
{
    if (takeRead(call, option, period, &Period::fromText))
        return {};
    return Error{Words::tr("--%1 takes a year or a part of one, such as 2006 or 2006-H1, not “%2”.")
                     .arg(QLatin1String(option), call.value(option))};
}

Result<int> stepOf(const Call& call)
{
    bool isWhole = true;
    const int step = call.has("move") ? call.value("move").toInt(&isWhole) : 0;
    if (isWhole)
        return step;
    return Error{Words::tr("--move takes a number of places, such as 1 or -2, not “%1”.").arg(call.value("move"))};
}

Error notAmong(const Call& call, const char* option, const QStringList& names)
{
    return Error{Words::tr("--%1 takes one of %2, not “%3”.")
                     .arg(QLatin1String(option), names.join(QStringLiteral(", ")), call.value(option))};
}

std::optional<Error> firstFault(std::initializer_list<Result<void>> taken)
{
    for (const Result<void>& each : taken) {
        if (!each)
            return each.error();
    }
    return std::nullopt;
}

Result<std::optional<int>> numberOf(const Call& call, const char* option)
{
    if (!call.has(option))
        return std::optional<int>();
    const int number = call.value(option).toInt();
    if (number < 1)
        return Error{
            Words::tr("--%1 takes a number from 1 on, not “%2”.").arg(QLatin1String(option), call.value(option))};
    return std::optional(number);
}

Result<size_t> placeOf(int number, size_t count)
{
    if (size_t(number) <= count)
        return size_t(number) - 1;
    return Error{count == 0 ? Words::tr("There is no number %1; there is none yet.").arg(number)
                            : Words::tr("There is no number %1. The last one is %2.").arg(number).arg(count),
        {}, Fault::Missing};
}

} // namespace indblik
