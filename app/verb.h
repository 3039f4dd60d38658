// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/call.h"

#include <vector>

namespace indblik {

/// One verb of the command line.
struct Verb
{
    const char* name;
    const char* usage;                ///< with its name, as the list of all verbs shows it; to be translated
    int arguments;                    ///< how many positional arguments it takes
    std::vector<const char*> options; ///< keys of `optionsOf()`
    int (*run)(const Call&);          ///< gives the exit status
};

} // namespace indblik
