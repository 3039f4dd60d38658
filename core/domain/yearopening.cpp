// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/yearopening.h"

namespace indblik {

CarryRule carryRule(const CarryRules& rules, const QString& form, const Field& field)
{
    const auto found = rules.find({form, field.key});
    return found == rules.end() ? field.carry : found->second;
}

} // namespace indblik
