// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/listcomparison.h"
#include "core/tongue.h"

#include <QDate>
#include <QString>

#include <vector>

namespace indblik {

/// How many housing areas are on the list of a scheme by the rules of one day and by those of another, and what of the
/// change the rules did alone.
struct RuleCounts
{
    QString scheme; ///< its title
    QString rulesBefore;
    QString rulesNow;
    QDate before;
    QDate now;
    int countBefore = 0;
    int countNow = 0;
    int byRule = 0; ///< the new rules on the old figures
    int byFigures = 0;
    int untold = 0; ///< what is put down to neither
    int openBefore = 0;
    int openNow = 0;
    std::optional<PublishedCount> listBefore; ///< nothing where none was in force
    std::optional<PublishedCount> listNow;
    bool isIllustrative = false;

    /// Whether both are of the same scheme, rules and days.
    bool isAbout(const RuleCounts& other) const;
    /// Whether both tell of the same numbers of areas.
    bool saysSame(const RuleCounts& other) const;

    bool operator==(const RuleCounts&) const = default;
};

/// The numbers as ruleChange() has them; the same day on both sides holds two rules against the same figures.
RuleCounts ruleCounts(
    const Classifier& classifier, const Scheme& scheme, const RuleBasis& before, const RuleBasis& now);

/// One sentence of them that can stand in a text: so many by the old rules, so many by the new, so many by the rules
/// alone; that areas are not settled, that a published list has others and that figures are made up is said in it.
QString ruleSentence(const RuleCounts& counts, const Tongue& tongue);

/// What such sentences in a text tell, in Danish or English; without what is not settled.
std::vector<RuleCounts> toldRuleCounts(const QString& text);

/// What those that are told come to now, each once; without those whose scheme or rules are not there any more.
std::vector<RuleCounts> ruleCountsNow(const std::vector<RuleCounts>& told, const Classifier& classifier);

} // namespace indblik
