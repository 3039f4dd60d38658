// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call.h"
#include "core/fuzzydate.h"

#include <QStringList>

// How the verbs that edit take the values of options into the thing that is edited. An option that was not said leaves
// it as it is; where a value may be absent, an empty one takes it away. Refused where the value cannot be read.

namespace indblik {

/// What is wrong, in a sentence, where a call has none or more than one of these options; nothing where it has one.
std::optional<QString> notOne(const Call& call, std::initializer_list<const char*> options);
/// The same where it has none of them and needs at least one.
std::optional<QString> noneOf(const Call& call, std::initializer_list<const char*> options);

void takeText(const Call& call, const char* option, QString& text);
/// The same of a text of one line.
void takeLine(const Call& call, const char* option, QString& line);
Result<void> takeDay(const Call& call, const char* option, std::optional<QDate>& day);
Result<void> takeDate(const Call& call, const char* option, std::optional<FuzzyDate>& date);
/// The same of yes or no, which is never absent.
Result<void> takeYesNo(const Call& call, const char* option, bool& isSo);
Result<void> takePeriod(const Call& call, const char* option, std::optional<Period>& period);

/// How many places --move moves something on, or back; 0 where it was not said.
Result<int> stepOf(const Call& call);

/// That the value of the option is none of these names.
Error notAmong(const Call& call, const char* option, const QStringList& names);

/// The value of that name; nothing after `none`.
template<class Value, class Values>
Result<void> takeChoice(const Call& call, const char* option, const Values& all, QString (*nameOf)(Value),
    std::optional<Value>& choice, const char* none)
{
    if (!call.has(option))
        return {};
    const QString said = call.value(option);
    if (none && said == QLatin1String(none)) {
        choice.reset();
        return {};
    }
    QStringList names;
    for (const Value& each : all) {
        names.append(nameOf(each));
        if (said == names.constLast()) {
            choice = each;
            return {};
        }
    }
    if (none)
        names.append(QLatin1String(none));
    return notAmong(call, option, names);
}

/// The same where there is always one.
template<class Value, class Values>
Result<void> takeChoice(
    const Call& call, const char* option, const Values& all, QString (*nameOf)(Value), Value& choice)
{
    std::optional<Value> chosen = choice;
    auto taken = takeChoice(call, option, all, nameOf, chosen, nullptr);
    choice = *chosen;
    return taken;
}

/// The first of them that was refused; nothing where all were taken.
std::optional<Error> firstFault(std::initializer_list<Result<void>> taken);

/// The number after the option, from 1 on; nothing where it was not said. Refused where it is no number.
Result<std::optional<int>> numberOf(const Call& call, const char* option);
/// The place, from 0 on, of what has that number among so many. Refused where there are not so many.
Result<size_t> placeOf(int number, size_t count);

/// Done, or what refused it.
template<class Made>
int statusOf(const Result<Made>& made)
{
    return made ? done : fail(made.error());
}

} // namespace indblik
