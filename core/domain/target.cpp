// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/target.h"

#include "core/named.h"
#include "core/searchkey.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr Named<TargetKind> kindNames[] = {
    {TargetKind::PercentOfBase, QLatin1String("percent"), QT_TRANSLATE_NOOP("Target", "Per cent of the base")},
    {TargetKind::PercentagePoints, QLatin1String("percentagePoints"), QT_TRANSLATE_NOOP("Target", "Percentage points")},
    {TargetKind::Value, QLatin1String("value"), QT_TRANSLATE_NOOP("Target", "A value")},
    {TargetKind::AtMost, QLatin1String("atMost"), QT_TRANSLATE_NOOP("Target", "At most")},
    {TargetKind::AtLeast, QLatin1String("atLeast"), QT_TRANSLATE_NOOP("Target", "At least")},
    {TargetKind::Parity, QLatin1String("parity"), QT_TRANSLATE_NOOP("Target", "As another group")},
    {TargetKind::NoNew, QLatin1String("noNew"), QT_TRANSLATE_NOOP("Target", "No new areas on the list")},
};

/// "10", "12,5", "12,25": parts of 1 in hundreds, with the decimals they have, and without a unit.
QString hundredsText(const Ratio& part, const Tongue& tongue)
{
    constexpr int mostDecimals = 4;
    QString text = tongue.locale().toString(asDouble(part) * 100, 'f', mostDecimals);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(tongue.locale().decimalPoint()))
        text.chop(1);
    return text;
}

QString amountWords(const Target& target, Indicator::Unit unit, const Tongue& tongue)
{
    const bool isDown = target.direction == Direction::Down;
    if (target.kind == TargetKind::PercentOfBase) {
        const QString percent = hundredsText(*target.amount, tongue) + QStringLiteral("\u00a0%");
        return isDown ? tongue.translate("Target", "down by %1").arg(percent)
                      : tongue.translate("Target", "up by %1").arg(percent);
    }
    if (target.kind == TargetKind::PercentagePoints) {
        const QString points =
            tongue.translate("Target", "%1 percentage points").arg(hundredsText(*target.amount, tongue));
        return isDown ? tongue.translate("Target", "down by %1").arg(points)
                      : tongue.translate("Target", "up by %1").arg(points);
    }
    const QString value = unitValueText(*target.amount, unit, tongue);
    if (target.kind == TargetKind::AtMost)
        return tongue.translate("Target", "at most %1").arg(value);
    if (target.kind == TargetKind::AtLeast)
        return tongue.translate("Target", "at least %1").arg(value);
    return isDown ? tongue.translate("Target", "down to %1").arg(value)
                  : tongue.translate("Target", "up to %1").arg(value);
}

} // namespace

QString targetKindText(TargetKind kind)
{
    return rowOf(kindNames, kind).text;
}

std::optional<TargetKind> targetKindFromText(QStringView text)
{
    return valueNamed(kindNames, text);
}

std::span<const TargetKind> targetKinds()
{
    static const std::vector<TargetKind> kinds = valuesOf(kindNames);
    return kinds;
}

QString targetKindWords(TargetKind kind, const Tongue& tongue)
{
    return tongue.translate("Target", rowOf(kindNames, kind).words);
}

std::vector<const Target*> targetsOf(const GoalId& goal, Year year, std::span<const Target> targets)
{
    const auto holds = [year](const Target& target) { return !target.since || *target.since <= year; };
    std::vector<const Target*> found;
    for (const Target& target : targets) {
        const bool isReplaced = std::any_of(targets.begin(), targets.end(),
            [&](const Target& later) { return later.replaces == target.id && holds(later); });
        if (target.goal == goal && holds(target) && !isReplaced)
            found.push_back(&target);
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Target* a, const Target* b) { return a->ordinal < b->ordinal; });
    return found;
}

bool isVersionOf(const Target& target, const TargetId& later, std::span<const Target> targets)
{
    // More steps than there are targets would go in a circle.
    std::optional<TargetId> version = later;
    for (size_t i = 0; version && i <= targets.size(); ++i) {
        if (*version == target.id)
            return true;
        const auto found = std::find_if(
            targets.begin(), targets.end(), [&version](const Target& each) { return each.id == *version; });
        version = found == targets.end() ? std::nullopt : found->replaces;
    }
    return false;
}

bool isOfOthers(const Target& target, const Series& series)
{
    QStringList words = searchWords(target.population);
    // "De udsatte boligområder" are "udsatte boligområder".
    //: Articles of the language, apart by spaces: they say nothing of whom a goal is for, as in "the deprived areas".
    const QString articles = Tongue::danish().translate("Target", "the");
    if (words.size() > 1 && (articles.split(u' ').contains(words.front()) || words.front() == QLatin1String("the")))
        words.removeFirst();
    return !words.isEmpty() && !series.population.trimmed().isEmpty() && !hasAll(searchKey(series.population), words);
}

QString targetWords(const Target& target, Indicator::Unit unit, const QString& other, const Tongue& tongue)
{
    QString words;
    if (target.kind == TargetKind::NoNew)
        words = tongue.translate("Target", "no new areas on the list");
    else if (target.kind == TargetKind::Parity)
        words = target.direction == Direction::Down ? tongue.translate("Target", "no higher than %1").arg(other)
                                                    : tongue.translate("Target", "no lower than %1").arg(other);
    else
        words = target.amount ? amountWords(target, unit, tongue) : targetKindWords(target.kind, tongue);
    if (!target.population.isEmpty() && target.kind != TargetKind::NoNew)
        words = tongue.translate("Target", "%1 for %2").arg(words, target.population);
    return target.due ? tongue.translate("Target", "%1 by %2").arg(words, target.due->text(tongue.locale())) : words;
}

} // namespace indblik
