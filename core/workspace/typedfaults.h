// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/typed.h"

namespace indblik {

/// A fault of what is not written to its end yet.
inline TypedFault unfinished(const QString& message)
{
    return {{message}, true};
}

/// None of what is left can be stored.
inline TypedFaults refuse(const TypedTexts& typed, const TypedFault& fault, TypedFaults faults = {})
{
    for (const auto& [place, text] : typed)
        faults.try_emplace(place, fault);
    return faults;
}

inline TypedFaults outcomeOf(const TypedTexts& typed, const Result<void>& stored, TypedFaults faults = {})
{
    return stored ? faults : refuse(typed, {stored.error()}, std::move(faults));
}

} // namespace indblik
