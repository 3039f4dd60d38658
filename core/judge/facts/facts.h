// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/fact.h"
#include "core/judge/facts/factwords.h"

#include <vector>

namespace indblik {

/// What the answers of a status form state, in the order of its form and text. `form` may be null: then by field key.
std::vector<Fact> factsOf(const Card& card, const FormTemplate* form, const FactWords& words = FactWords::builtIn());

/// What one answer states.
std::vector<Fact> factsIn(const QString& answer, const FieldKey& field, const FactWords& words = FactWords::builtIn());

/// What a text of the account itself states, such as the assessment of a goal: changes, evaluations, achievement,
/// expectations. Its counts and amounts are those of rules and of others, and have no form to go into.
std::vector<Fact> factsInText(const QString& text, const FactWords& words = FactWords::builtIn());

} // namespace indblik
