// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/indicator.h"
#include "core/result.h"

#include <QDate>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// How a figure is held against a limit: "overstiger", "mindst", "mindre end", "højst".
enum class LimitSign { Above, AtLeast, Below, AtMost };

/// ">", ">=", "<", "<=".
QString limitSignText(LimitSign sign);
std::optional<LimitSign> limitSignFromText(QStringView text);
/// ">", "≥", "<", "≤".
QString limitSignShown(LimitSign sign);

/// What a limit is measured by.
enum class LimitOf { Absolute, Nation, Region };

/// One condition of a rule: an indicator, held against a limit.
struct RuleCriterion
{
    QString code;      ///< as the rule's text names it: "E2"; may be empty
    QString indicator; ///< key
    QString ages;      ///< "18-64"; may be empty
    LimitSign sign = LimitSign::AtLeast;
    std::optional<Ratio> limit; ///< a number, a share (40 % is 40 of 100), or how many times the reference; absent:
                                ///< not known, so nothing can be told
    Indicator::Unit unit = Indicator::Unit::Persons; ///< how the limit is written
    LimitOf of = LimitOf::Absolute;
    int years = 1;              ///< the mean of so many years
    int lag = 0;                ///< the newest year it may use, in years before that of the date
    bool inAnyDivision = false; ///< at least one division of the area must meet it

    bool operator==(const RuleCriterion&) const = default;
};

/// So many published lists running must name the area.
struct RuleLists
{
    QString scheme;
    QStringList classes; ///< keys, any of which counts; empty: any class
    int count = 1;
    std::optional<QDate> before; ///< only lists valid before this day count; absent: all

    bool operator==(const RuleLists&) const = default;
};

/// One way into a class: all gates, and so many of the criteria.
struct RuleWay
{
    std::vector<RuleCriterion> gates;
    std::vector<RuleCriterion> criteria;
    int need = 0;                   ///< how many criteria must be met
    QString alsoClass;              ///< key of a class of the same rule set that must hold too; may be empty
    std::optional<RuleLists> lists; ///< where alsoClass is there, it stands for the newest of them while that is not
                                    ///< known; once it is, the lists alone count

    bool operator==(const RuleWay&) const = default;
};

struct RuleClass
{
    QString key; ///< "highRisk"
    QString title;
    bool isListed = true;      ///< counts as a designated area
    std::vector<RuleWay> ways; ///< any of them
    bool hasPlan = false;      ///< its areas owe a development plan, which goes on where they leave it

    bool operator==(const RuleClass&) const = default;
};

/// The rules of one scheme over one span of time.
struct RuleSet
{
    QString key; ///< "2010"
    QString title;
    QDate from;              ///< the first day
    std::optional<QDate> to; ///< the first day it no longer holds; absent: it still does
    bool isFromCertain = true;
    QString source;                 ///< law, notice or report it is written in
    QString note;                   ///< what is not certain about it
    int oldestFigures = 2;          ///< figures this many years older than the newest it may use are still used
    std::vector<RuleClass> classes; ///< strictest first

    const RuleClass* ruleClass(const QString& classKey) const;

    bool operator==(const RuleSet&) const = default;
};

/// Who classifies, and by which rules at which time.
struct Scheme
{
    QString key; ///< "mb_combined_letting"
    QString title;
    QString issuer;
    std::vector<RuleSet> ruleSets; ///< by their first day
    int revision = 0;              ///< 0: as delivered

    /// The rules in force on a day: from inclusive, to exclusive. Nothing where there are none.
    const RuleSet* ruleSetOn(const QDate& day) const;
    const RuleSet* ruleSet(const QString& ruleSetKey) const;
    /// The title of a class in any of its rule sets; the key where none has it.
    QString classTitle(const QString& classKey) const;

    bool operator==(const Scheme&) const = default;
};

/// Refused with what is wrong and where: unknown signs and units, spans that overlap or end before they begin, a need
/// of more criteria than there are, classes that are not there.
Result<Scheme> readScheme(const QJsonObject& json);
QJsonObject schemeJson(const Scheme& scheme);
/// Why the scheme cannot be used as it is; nothing where it can.
Result<void> checkScheme(const Scheme& scheme);

/// The delivered ones (resources/rulesets): of Copenhagen, and of the ministry for combined letting and for § 61 a/b.
const std::vector<Scheme>& builtInSchemes();

/// A limit as it is written in its unit: 40 percent is 40 of 100. Nothing with more than 9 decimals.
std::optional<Ratio> limitOf(const Decimal& number, Indicator::Unit unit);

/// "≥ 40 %", "> 270 pr. 10.000", "≥ 3 × landet"; "ikke sat" where there is no limit.
QString limitText(const RuleCriterion& criterion, const QLocale& locale);

} // namespace indblik
