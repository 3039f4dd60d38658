// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call.h"

namespace indblik {

/// One verb of the command line.
struct Verb
{
    const char* name;
    const char* usage; ///< with its name, as the list of all verbs shows it
    int arguments;     ///< how many positional arguments it takes
    QList<QCommandLineOption> options;
    int (*run)(const Call&); ///< gives the exit status
};

/// An option, with a value where it is named.
QCommandLineOption option(const char* name, const char* what, const char* value = "");

/// Tells how the verb is called; gives `wrongUsage`.
int usageOf(const char* verb);

} // namespace indblik
