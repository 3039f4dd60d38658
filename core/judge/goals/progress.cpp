// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/goals/progress.h"

#include "core/fraction.h"
#include "core/named.h"

#include <algorithm>

namespace indblik {

namespace {

constexpr Named<Untold> untoldNames[] = {
    {Untold::Nothing, QLatin1String("nothing")},
    {Untold::NoTarget, QLatin1String("noTarget")},
    {Untold::NoSeries, QLatin1String("noSeries")},
    {Untold::NoBase, QLatin1String("noBase")},
    {Untold::ZeroBase, QLatin1String("zeroBase")},
    {Untold::NoFigure, QLatin1String("noFigure")},
    {Untold::KeptBack, QLatin1String("keptBack")},
    {Untold::NoOther, QLatin1String("noOther")},
    {Untold::NoGroup, QLatin1String("noGroup")},
    {Untold::OtherUnit, QLatin1String("otherUnit")},
    {Untold::OtherPeople, QLatin1String("otherPeople")},
    {Untold::OnlyChange, QLatin1String("onlyChange")},
    {Untold::Break, QLatin1String("break")},
    {Untold::NoShare, QLatin1String("noShare")},
    {Untold::NoList, QLatin1String("noList")},
    {Untold::RuleChanged, QLatin1String("ruleChanged")},
    {Untold::ListUntold, QLatin1String("listUntold")},
    {Untold::TooLarge, QLatin1String("tooLarge")},
};

Fraction fractionOf(const Ratio& ratio)
{
    return {ratio.value, ratio.of};
}

/// In lowest terms, or to nine decimals where the terms are too long to keep.
std::optional<Ratio> ratioOf(const Fraction& fraction)
{
    if (const auto terms = fraction.terms())
        return Ratio{terms->first, terms->second};
    constexpr qint64 fine = 1'000'000'000;
    const auto rounded = (fraction * Fraction(fine)).rounded();
    return rounded ? std::optional(Ratio{*rounded, fine}) : std::nullopt;
}

/// Parts of 1 as hundredths of a percent and as tenths, each rounded from the exact change: rounding twice would show
/// -11.747 % as -11.8 %.
template<class Change>
std::optional<Change> rounded(const Fraction& part)
{
    const auto hundredths = (part * Fraction(10'000)).rounded();
    const auto tenths = (part * Fraction(1'000)).rounded();
    return hundredths && tenths ? std::optional(Change::rounded(*hundredths, *tenths)) : std::nullopt;
}

/// The last month of a period; figures of any length lie on one line by it.
int endOf(const Period& period)
{
    return period.months() + 12 / partsOfYear(period.kind());
}

std::optional<Measured> measured(const SeriesFigure& figure)
{
    if (!figure.figure.hasNumber())
        return std::nullopt;
    const bool isNil = figure.figure.kind == StatFigure::Kind::Nil;
    return Measured{figure.period, isNil ? Ratio{0, 1} : figure.figure.ratio};
}

bool needsBase(TargetKind kind)
{
    return kind == TargetKind::PercentOfBase || kind == TargetKind::PercentagePoints;
}

bool isDown(const Target& target)
{
    if (target.kind == TargetKind::AtMost)
        return true;
    return target.kind != TargetKind::AtLeast && target.direction == Direction::Down;
}

/// The one judgement, step by step; each step ends it where it finds why nothing can be told.
class Judging
{
public:
    Judging(const Target& target, const Series* series, const Series* other, std::span<const SeriesBreak> breaks,
        Year account, const std::optional<QDate>& on)
        : m_target(target)
        , m_series(series)
        , m_other(other)
        , m_breaks(breaks)
        , m_account(account)
        , m_on(on)
    {}

    Progress judge()
    {
        m_progress.why = find();
        m_progress.isProposed = m_series && m_series->figures.empty();
        m_progress.standsIn = m_series && isOfOthers(m_target, *m_series) && !m_target.standIn.trimmed().isEmpty();
        if (m_progress.why != Untold::Nothing)
            m_progress.verdict = Verdict::CannotTell;
        return m_progress;
    }

private:
    Untold find()
    {
        if (!m_series)
            return Untold::NoSeries;
        m_figures = m_series->known(m_on);
        findFigures();
        measureChange();
        if (const Untold why = checkTarget(); why != Untold::Nothing)
            return why;
        if (const Untold why = findWanted(); why != Untold::Nothing)
            return why;
        return compare();
    }

    /// Figures that count: not before the base, and neither after the account's year nor after it is due.
    bool counts(const Period& period) const
    {
        return period.year() <= m_account && (!m_target.base || endOf(*m_target.base) <= endOf(period))
               && (!m_target.due || endOf(period) <= endOf(*m_target.due));
    }

    /// Whether it ends later; of two that end together the one of the due period counts.
    bool isNewer(const Period& period, const std::optional<Measured>& than) const
    {
        return !than || endOf(than->period) < endOf(period)
               || (endOf(than->period) == endOf(period) && m_target.due == period);
    }

    void findFigures()
    {
        for (const SeriesFigure& figure : m_figures) {
            const auto value = measured(figure);
            if (m_target.base && figure.period == *m_target.base)
                m_progress.base = value;
            if (!counts(figure.period))
                continue;
            if (value && isNewer(figure.period, m_progress.actual))
                m_progress.actual = value;
            if (figure.figure.kind == StatFigure::Kind::Suppressed && !isOfBase(figure.period))
                m_hasKeptBack = true;
        }
        if (m_target.baseValue && m_target.base)
            m_progress.base = Measured{*m_target.base, *m_target.baseValue};
        if (m_target.kind == TargetKind::Parity)
            findOther();
        if (m_target.due && (!m_progress.actual || endOf(m_progress.actual->period) < endOf(*m_target.due)))
            m_progress.toldBy = *m_target.due;
    }

    /// No later than the base.
    bool isOfBase(const Period& period) const { return m_target.base && endOf(period) <= endOf(*m_target.base); }

    bool isAfterBase() const
    {
        const auto& [base, actual] = std::pair(m_progress.base, m_progress.actual);
        return base && actual && endOf(base->period) < endOf(actual->period);
    }

    void measureChange()
    {
        if (!isAfterBase())
            return;
        for (const SeriesBreak* each : breaksOf(m_series->id, m_breaks)) {
            if (each->parts(m_progress.base->period, m_progress.actual->period)
                && (!m_progress.parted || m_progress.parted->isComparable))
                m_progress.parted = each;
        }
        if (isParted())
            return;
        const Fraction base = fractionOf(m_progress.base->value);
        const Fraction change = fractionOf(m_progress.actual->value) - base;
        if (m_series->unit == Indicator::Unit::Share)
            m_progress.points = rounded<PercentagePoints>(change);
        if (m_series->unit == Indicator::Unit::Points) {
            m_progress.points = rounded<PercentagePoints>(change * Fraction(1, 100));
            return;
        }
        m_progress.relative = rounded<RelativeChange>(change / base.magnitude());
    }

    Untold noFigure() const { return m_hasKeptBack ? Untold::KeptBack : Untold::NoFigure; }

    bool isParted() const { return m_progress.parted && !m_progress.parted->isComparable; }

    Untold checkTarget() const
    {
        const bool needsAmount = m_target.kind != TargetKind::Parity && m_target.kind != TargetKind::NoNew;
        if ((needsAmount && !m_target.amount) || (needsBase(m_target.kind) && (!m_target.base || !m_target.due)))
            return Untold::NoTarget;
        if (m_target.base && m_target.due && endOf(*m_target.due) <= endOf(*m_target.base))
            return Untold::NoTarget;
        const bool isOfPoints = m_series->unit == Indicator::Unit::Points;
        if (m_target.kind == TargetKind::PercentagePoints && m_series->unit != Indicator::Unit::Share && !isOfPoints)
            return Untold::NoShare;
        if (isOfOthers(m_target, *m_series) && m_target.standIn.trimmed().isEmpty())
            return Untold::OtherPeople;
        if (m_target.kind == TargetKind::PercentOfBase && isOfPoints)
            return Untold::OnlyChange;
        if (needsBase(m_target.kind) && !m_progress.base)
            return Untold::NoBase;
        if (!m_progress.actual || (needsBase(m_target.kind) && !isAfterBase()))
            return noFigure();
        return needsBase(m_target.kind) && isParted() ? Untold::Break : Untold::Nothing;
    }

    Untold findWanted()
    {
        const Fraction amount = m_target.amount ? fractionOf(*m_target.amount) : Fraction();
        const Fraction step = isDown(m_target) ? Fraction(-1) * amount : amount;
        switch (m_target.kind) {
        case TargetKind::PercentOfBase: {
            const Fraction base = fractionOf(m_progress.base->value);
            if (base == Fraction(0))
                return Untold::ZeroBase;
            m_wanted = base + step * base.magnitude();
            break;
        }
        case TargetKind::PercentagePoints:
            m_wanted = fractionOf(m_progress.base->value)
                       + (m_series->unit == Indicator::Unit::Points ? step * Fraction(100) : step);
            break;
        case TargetKind::Parity:
            if (!m_progress.other)
                return noOther();
            m_wanted = fractionOf(m_progress.other->value);
            break;
        case TargetKind::NoNew:
            return Untold::NoList;
        case TargetKind::Value:
        case TargetKind::AtMost:
        case TargetKind::AtLeast:
            m_wanted = amount;
            break;
        }
        m_progress.wanted = ratioOf(m_wanted);
        return m_progress.wanted ? Untold::Nothing : Untold::TooLarge;
    }

    Untold noOther() const
    {
        if (!m_other)
            return Untold::NoGroup;
        if (m_other->unit != m_series->unit)
            return Untold::OtherUnit;
        return m_hasKeptBack ? Untold::KeptBack : Untold::NoOther;
    }

    /// The newest period in which both groups have a number is the one that counts.
    void findOther()
    {
        if (!m_other || m_other->unit != m_series->unit)
            return;
        const auto others = m_other->known(m_on);
        std::optional<Measured> newest;
        for (const SeriesFigure& own : m_figures) {
            const auto same = std::find_if(others.begin(), others.end(),
                [&own](const SeriesFigure& figure) { return figure.period == own.period; });
            if (same != others.end() && same->figure.kind == StatFigure::Kind::Suppressed)
                m_hasKeptBack = true;
            const bool areBoth = counts(own.period) && measured(own) && same != others.end() && measured(*same);
            if (!areBoth || !isNewer(own.period, newest))
                continue;
            newest = measured(own);
            m_progress.other = measured(*same);
        }
        if (newest)
            m_progress.actual = newest;
    }

    /// Where a straight line from the base through `at` is at the end of a period.
    Fraction lineAt(const Period& period, const Fraction& at, const Period& end) const
    {
        const Fraction base = fractionOf(m_progress.base->value);
        const int begin = endOf(m_progress.base->period);
        return base + (at - base) * Fraction(endOf(period) - begin, endOf(end) - begin);
    }

    Untold compare()
    {
        const Fraction actual = fractionOf(m_progress.actual->value);
        const auto isReached = [this, &actual](const Fraction& wanted) {
            return isDown(m_target) ? actual <= wanted : actual >= wanted;
        };
        if ((actual <=> m_wanted) == std::partial_ordering::unordered)
            return Untold::TooLarge;
        const bool isOver = !m_target.due || m_target.due->year() <= m_account;
        const bool hasWay = m_target.due && isAfterBase() && !isParted();
        if (hasWay && endOf(m_progress.actual->period) < endOf(*m_target.due)) {
            m_progress.onPath = ratioOf(lineAt(m_progress.actual->period, m_wanted, *m_target.due));
            const Fraction projected = lineAt(*m_target.due, actual, m_progress.actual->period);
            // No share leaves what is between nothing and all.
            const bool canBe =
                m_series->unit != Indicator::Unit::Share || (projected >= Fraction(0) && projected <= Fraction(1));
            m_progress.projected = canBe ? ratioOf(projected) : std::nullopt;
        }
        if (isReached(m_wanted)) {
            m_progress.verdict = Verdict::Met;
        } else if (isOfBase(m_progress.actual->period)) {
            return noFigure();
        } else if (!hasWay) {
            if (!isOver)
                return isParted() ? Untold::Break : Untold::NoBase;
            m_progress.verdict = Verdict::NotMet;
        } else {
            const Fraction line = lineAt(m_progress.actual->period, m_wanted, *m_target.due);
            if ((actual <=> line) == std::partial_ordering::unordered)
                return Untold::TooLarge;
            const bool isOnCourse = m_progress.toldBy && isReached(line);
            m_progress.verdict = isOnCourse ? Verdict::OnCourse : isOver ? Verdict::NotMet : Verdict::Behind;
        }
        m_progress.isEarly = isOver && m_progress.toldBy.has_value();
        return Untold::Nothing;
    }

    const Target& m_target;
    const Series* m_series;
    const Series* m_other;
    std::span<const SeriesBreak> m_breaks;
    Year m_account;
    std::optional<QDate> m_on;
    std::vector<SeriesFigure> m_figures;
    bool m_hasKeptBack = false;
    Fraction m_wanted;
    Progress m_progress;
};

} // namespace

QString untoldText(Untold why)
{
    return rowOf(untoldNames, why).text;
}

Progress progressOf(const Target& target, const Series* series, const Series* other,
    std::span<const SeriesBreak> breaks, Year account, const std::optional<QDate>& on)
{
    return Judging(target, series, other, breaks, account, on).judge();
}

namespace {

QString periodText(const std::optional<Period>& period, const Tongue& tongue)
{
    return period ? period->text(tongue.locale()) : QString();
}

bool isUnmeasured(const Progress& progress)
{
    const Untold why = progress.why;
    return progress.isProposed && (why == Untold::NoBase || why == Untold::NoFigure || why == Untold::NoOther);
}

QString whyWords(const Progress& progress, const Target& target, const Tongue& tongue)
{
    if (isUnmeasured(progress))
        return tongue.translate("Progress", "The indicator is proposed, and there are no figures of it yet.");
    switch (progress.why) {
    case Untold::Nothing:
        return {};
    case Untold::NoTarget:
        return tongue.translate("Progress", "How much is to be reached, from when and by when, is missing.");
    case Untold::NoSeries:
        return tongue.translate("Progress", "What it is measured on is missing.");
    case Untold::NoBase:
        return target.base ? tongue.translate("Progress", "The figure of %1, the starting point, is missing.")
                                 .arg(periodText(target.base, tongue))
                           : tongue.translate("Progress", "The starting point is missing.");
    case Untold::ZeroBase:
        return tongue.translate("Progress", "The starting point is 0, and no percentage can be taken of that.");
    case Untold::NoFigure:
        return target.base ? tongue.translate("Progress", "There is no figure after the starting point.")
                           : tongue.translate("Progress", "There is no figure yet.");
    case Untold::KeptBack:
        return tongue.translate("Progress", "The figure is of too few persons to be shown.");
    case Untold::NoOther:
        return tongue.translate("Progress", "The two groups have no figure of the same period.");
    case Untold::NoGroup:
        return tongue.translate("Progress", "The group it is compared with is missing.");
    case Untold::OtherUnit:
        return tongue.translate("Progress", "The two groups are counted in different units.");
    case Untold::OtherPeople:
        return tongue.translate("Progress", "The goal is about %1, and the figures are about others.")
            .arg(target.population);
    case Untold::OnlyChange:
        return tongue.translate(
            "Progress", "Only the change in percentage points is known, not the share it began at.");
    case Untold::Break:
        return tongue.translate("Progress", "The figures before and after %1 cannot be compared: %2")
            .arg(progress.parted ? periodText(progress.parted->from, tongue) : QString(),
                progress.parted ? progress.parted->reason : QString());
    case Untold::NoShare:
        return tongue.translate("Progress", "Percentage points need a share, and the figure is not a share.");
    case Untold::NoList:
        return tongue.translate("Progress", "No list of areas is known of one of the two days, or it is the same one.");
    case Untold::RuleChanged:
        return tongue.translate(
            "Progress", "Areas were added to the list because the rule was changed, not because of their figures.");
    case Untold::ListUntold:
        return tongue.translate("Progress", "Areas were added to the list, and their figures do not show why.");
    case Untold::TooLarge:
        return tongue.translate("Progress", "The numbers are too large.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString verdictWords(const Progress& progress, const Tongue& tongue)
{
    const QString words = verdictWords(progress.verdict, tongue);
    return progress.isProvisional() ? tongue.translate("Progress", "%1 (for the time being)").arg(words) : words;
}

QString untoldWords(const Progress& progress, const Target& target, const Tongue& tongue)
{
    const QString why = whyWords(progress, target, tongue);
    const bool waits = progress.why == Untold::NoFigure || progress.why == Untold::NoOther || isUnmeasured(progress);
    if (why.isEmpty() || !waits || !progress.toldBy)
        return why;
    return tongue.translate("Progress", "%1 It can be determined once the figure of %2 is there.")
        .arg(why, periodText(progress.toldBy, tongue));
}

QString wantedText(const Progress& progress, Indicator::Unit unit, const Tongue& tongue)
{
    if (!progress.wanted)
        return {};
    QString wanted = unitValueText(*progress.wanted, unit, tongue);
    const bool looksReached = progress.actual && progress.verdict != Verdict::Met
                              && unitValueText(progress.actual->value, unit, tongue) == wanted;
    if (looksReached && unit == Indicator::Unit::Share)
        wanted = tongue.locale().toString(asDouble(*progress.wanted) * 100, 'f', 2) + QStringLiteral("\u00a0%");
    return wanted;
}

QString reachedWords(const Progress& progress, const Target& target, Indicator::Unit unit, const Tongue& tongue)
{
    if (!progress.actual)
        return {};
    const QString actual =
        tongue.translate("Progress", "%1 in %2")
            .arg(unitValueText(progress.actual->value, unit, tongue), periodText(progress.actual->period, tongue));
    if (!progress.wanted)
        return actual;
    const QString wanted = wantedText(progress, unit, tongue);
    QString words = isDown(target)
                        ? tongue.translate("Progress", "%1; at most %2 is to be reached").arg(actual, wanted)
                        : tongue.translate("Progress", "%1; at least %2 is to be reached").arg(actual, wanted);
    if (progress.isEarly)
        words = tongue.translate("Progress", "%1. The figure of %2 is not there yet")
                    .arg(words, periodText(target.due, tongue));
    return words;
}

QString projectionWords(const Progress& progress, const Target& target, Indicator::Unit unit, const Tongue& tongue)
{
    if (!progress.projected || !progress.base || !progress.actual || !target.due)
        return {};
    return tongue.translate("Progress", "If it goes on as from %1 to %2, it will be %3 in %4.")
        .arg(periodText(progress.base->period, tongue), periodText(progress.actual->period, tongue),
            unitValueText(*progress.projected, unit, tongue), periodText(target.due, tongue));
}

} // namespace indblik
