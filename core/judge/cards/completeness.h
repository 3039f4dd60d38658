// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/gap.h"

#include <vector>

namespace indblik {

/// What a status form lacks, those that keep it from being handed in first, each part in the order of the form.
/// `promises` are those it has to answer for; one that is open and can be told by now is worth a look.
std::vector<Gap> gapsOf(
    const AccountBook& book, const Card& card, const QDate& today, const std::vector<Promise>& promises = {});

/// Whether a form can be handed in. The message names each thing that is missing.
Result<void> mayBeSubmitted(const AccountBook& book, const Card& card);

/// How many words an answer has; signs that stand alone are none.
int wordCount(const QString& text);

/// How far a form is, of what it must have: fields that are filled in and reviewed. An optional field counts only while
/// last year's answer in it waits for review.
struct FormProgress
{
    int done = 0;
    int all = 0;

    bool operator==(const FormProgress&) const = default;
};
FormProgress formProgress(const AccountBook& book, const Card& card);

/// A round in numbers.
struct RoundCount
{
    int cards = 0;
    int notBegun = 0; ///< drafts in which nothing was written or reviewed yet
    int drafts = 0;   ///< the other drafts
    int submitted = 0;
    int returned = 0;
    int approved = 0;
    int overdue = 0; ///< of the open ones

    bool operator==(const RoundCount&) const = default;
};
RoundCount countRound(const AccountBook& book, const QDate& today);

/// A draft in which nothing was written or reviewed yet.
bool isNotBegun(const Card& card);

} // namespace indblik
