// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/facts/readtext.h"

#include <vector>

// The readers of facts, one for each kind of fact, each in a file of its own.

namespace indblik {

/// Numbers of people and places, and shares of them.
void readCounts(const ReadText& text, std::vector<Fact>& facts);
/// What the initiative gets, at which site and from whom; outside the answer about funding only what is granted.
void readMoney(const ReadText& text, std::vector<Fact>& facts);
/// Who pays how many percent.
void readFundingShares(const ReadText& text, std::vector<Fact>& facts);
/// When it begins and ends.
void readTerms(const ReadText& text, std::vector<Fact>& facts);
/// Evaluations and other follow-ups.
void readEvaluations(const ReadText& text, std::vector<Fact>& facts);
/// How far the goals are reached, where it is said in words.
void readAchievements(const ReadText& text, std::vector<Fact>& facts);
/// Figures before and after, and by how much they changed.
void readChanges(const ReadText& text, std::vector<Fact>& facts);
/// What is expected.
void readPromises(const ReadText& text, std::vector<Fact>& facts);

/// Whether a sentence speaks of who pays, so that its percentages are those of funding.
bool isOfPaying(const Sentence& sentence, const FactWords& words);
/// Whether a sentence speaks of a fall, a rise or a move from one figure to another.
bool isOfChange(const Sentence& sentence, const FactWords& words);
/// Whether a sentence speaks of an evaluation or a follow-up.
bool isOfEvaluation(const Sentence& sentence, const FactWords& words);

} // namespace indblik
