// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/acceptedfact.h"

namespace indblik {

bool AcceptedFact::isChanged(const QString& answer) const
{
    return !answer.simplified().contains(sentence.simplified());
}

bool AcceptedFact::isOf(const Fact& fact) const
{
    return field == fact.field && kind == fact.kind() && said == factValues(fact.content)
           && sentence.simplified() == fact.sentence.simplified();
}

} // namespace indblik
