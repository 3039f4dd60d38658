// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/fact.h"
#include "core/judge/facts/factwords.h"

#include <vector>

namespace indblik {

/// One sentence of a form that something is expected in, and what that is.
struct Expectation
{
    Promise promise; ///< of no form yet, and open
    std::vector<FactContent> contents;
};

/// What a form expected: what it says is expected, what is to be evaluated or reached by a date. Evaluations that are
/// made again and again, goals without a date, and what an earlier sentence has said already, are left out.
std::vector<Expectation> expectationsOf(
    const Card& card, const FormTemplate* form, Year year, const FactWords& words = FactWords::builtIn());

/// A form before, with what its texts expect. They are read once: no edit of the account in view changes them.
struct EarlierForm
{
    FormBefore form;
    std::vector<Expectation> expects;
};

std::vector<EarlierForm> readEarlier(
    std::vector<FormBefore> forms, const AccountBook& book, const FactWords& words = FactWords::builtIn());

/// The promises that a form of the account has to answer for: what the earlier forms of its initiative expected, oldest
/// first, until one of them says that it was kept or dropped. Each has what was answered here; else, where a follow-up
/// or a success criterion is about it, the state of that. An answer whose sentence is gone stands by the one that is
/// most like it, or by itself: none is lost. `earlier` has the oldest form first.
std::vector<Promise> promisesOf(const AccountBook& book, const Card& card, const std::vector<EarlierForm>& earlier);

} // namespace indblik
