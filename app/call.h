// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QCommandLineParser>
#include <QDate>
#include <QJsonObject>

#include <functional>
#include <initializer_list>
#include <optional>

// What the verbs of the command line share: the call as it was read, the file it names, and how they answer.

namespace indblik {

constexpr int done = 0;
constexpr int refused = 1; ///< the data is wrong; standard error says what, where and what to do
constexpr int wrongUsage = 2;

/// The arguments of one call, read and checked.
struct Call
{
    QString verb;
    QList<QCommandLineOption> options; ///< that the verb takes
    QCommandLineParser parser;

    QString file() const { return parser.positionalArguments().value(0); }
    bool has(const char* option) const { return parser.isSet(QLatin1String(option)); }
    bool wantsJson() const { return has("json"); }
    QString value(const char* option) const { return parser.value(QLatin1String(option)); }
    QString author() const;
};

void print(const QString& text);
void print(const QJsonObject& json);
/// Tells the error on standard error; gives `refused`.
int fail(const Error& error);
/// Tells which argument is wrong and what was expected, then how the verb is explained; gives `wrongUsage`.
int usage(const Call& call, const QString& message);
/// The same where no verb is known.
int usage(const QString& message);

/// What became of what an import proposed.
enum class Outcome {
    OnlyShown,  ///< --apply was not said, or something is open
    NothingNew, ///< what can be read stood there already
    TakenOver
};

/// As the last line of a proposal says it.
QString outcomeText(Outcome outcome);

/// The first of these options that was not said, or has nothing after it, in a sentence; nothing where all were.
std::optional<QString> missing(const Call& call, std::initializer_list<const char*> options);

/// The year after the option; nothing where it was not said. Refused where it is no year.
Result<std::optional<Year>> yearOf(const Call& call, const char* option);
/// The same of a day.
Result<std::optional<QDate>> dayOf(const Call& call, const char* option);

/// Refused where the file is to be written and cannot be.
Result<std::unique_ptr<Workspace>> openWorkspace(const Call& call, const QString& path, Access access);

/// Opens the file and brings the account of --year, or the newest, into view; then lets `use` answer.
int withBook(const Call& call, Access access, const std::function<int(Workspace&, const AccountBook&)>& use);

} // namespace indblik
