// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fact.h"
#include "core/domain/history.h"
#include "core/ids.h"

#include <optional>

namespace indblik {

/// What a fact became: a criterion, a follow-up, a part of the budget, a series, or the achievement of its card.
struct FactThing
{
    RecordType type = RecordType::Criterion;
    QString id;

    bool operator==(const FactThing&) const = default;
};

/// A fact of a form that an officer accepted: the sentence as it stood then, and what it became. Where there is no
/// other thing for it (a term, an expectation, how many there are), this is the record of it.
struct AcceptedFact
{
    AcceptedFactId id = AcceptedFactId::create();
    CardId card;
    FieldKey field;
    FactKind kind = FactKind::Count;
    QString sentence;
    QJsonObject said; ///< factValues()
    std::optional<FactThing> thing;
    int revision = 0;

    /// Whether the answer has the sentence no more, whatever its spaces and line breaks.
    bool isChanged(const QString& answer) const;
    /// Whether it is this fact, at this sentence.
    bool isOf(const Fact& fact) const;

    bool operator==(const AcceptedFact&) const = default;
};

} // namespace indblik
