// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "core/domain/fact.h"

#include <algorithm>
#include <vector>

namespace indblik {

/// Whether a criterion of the form already asks for what the fact says: so many or so much of the same people, told in
/// much the same words.
bool isSameCriterion(const Criterion& known, const CountSaid& said, const QString& text);

/// How likely a follow-up is the one that is said of a form, from 0 (another one) up: by its name, its kind, its
/// periods, its dates and how often it is made. One of a kind that is not said may be of any kind of evaluation.
int likeness(const FollowUp& known, const Card& card, const EvaluationSaid& said, const QString& ownTitle);

/// Rounds of what is said of when it came or is to come: one for each period it is about, each with its own date where
/// so many are said. What is there stays.
void takeRounds(FollowUp& followUp, const EvaluationSaid& said);
/// Takes away what was taken from a fact with these values (factValues()); what people added to a round stays.
void giveBackRounds(FollowUp& followUp, const QJsonObject& said);

/// Whatever the case of their letters and their spaces.
bool isSameName(const QString& a, const QString& b);
/// Whether a text speaks of what another begins with: "kvinderne får et netværk" and "kvinder, der ...".
bool isOfSame(const QString& begins, const QString& other);
/// How much of the words of the shorter text the other has too, in hundredths.
int sharedWords(const QString& a, const QString& b);

/// The thing of a record among those that were gathered, else among those known; null where it is there no more.
template<class Thing>
const Thing* thingIn(
    const AcceptedFact& record, RecordType type, const std::vector<Thing>& gathered, const std::vector<Thing>& known)
{
    for (const auto* all : {&gathered, &known}) {
        for (const Thing& each : *all) {
            if (record.thing && record.thing->type == type && record.thing->id == each.id.text())
                return &each;
        }
    }
    return nullptr;
}

/// In place of the one with its id, or at the end.
template<class Thing>
void put(std::vector<Thing>& all, const Thing& thing)
{
    const auto same = std::find_if(all.begin(), all.end(), [&thing](const Thing& each) { return each.id == thing.id; });
    if (same == all.end())
        all.push_back(thing);
    else
        *same = thing;
}

} // namespace indblik
