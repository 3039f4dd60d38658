// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figureunits.h"

#include "core/import/tables/tablewords.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureQuestion)
};

class Decision
{
public:
    Decision(const QString& indicator, const Indicator* known, const UnitTally& tally, const UnitSayings& sayings)
        : m_indicator(indicator)
        , m_name(indicator.left(60))
        , m_known(known)
        , m_tally(tally)
        , m_sayings(sayings)
        , m_suiting(unitsFor(known))
    {}

    DecidedUnit run(std::optional<FigureQuestion>& question)
    {
        if (m_tally.bare + m_tally.percents == 0)
            return {}; // marks, or counts with their wholes, which say what they are
        if (m_sayings.officer)
            return saidByOfficer(question);
        if (const QString mixed = mixtureOfRows(); !mixed.isEmpty())
            return ask(question, mixed, m_tally.ofRows);
        if (!m_sayings.otherTableSaid.isEmpty() && m_tally.ofRows.empty() && !m_sayings.contents)
            return ask(question,
                Words::tr("The file says both “%1” and “%2”.")
                    .arg(m_sayings.tableSaid.left(60), m_sayings.otherTableSaid.left(60)),
                m_suiting);
        if (m_sayings.contents && m_sayings.table && isMoney(*m_sayings.contents) && isMoney(*m_sayings.table)
            && *m_sayings.contents != *m_sayings.table && m_tally.ofRows.empty())
            return ask(question,
                Words::tr("The file says that “%1” is in %2, and of the whole table that it is in %3.")
                    .arg(m_name, figureUnitWords(*m_sayings.contents), figureUnitWords(*m_sayings.table)),
                m_suiting);
        const bool isPersons = m_known && m_known->unit == Indicator::Unit::Persons;
        const bool isOtherThing = m_sayings.table ? !suits(*m_sayings.table) : !m_sayings.tableSaid.isEmpty();
        if (isPersons && m_sayings.isOfAll && !m_sayings.contents && m_tally.ofRows.empty() && isOtherThing)
            return ask(question,
                Words::tr("The file says that “%1” is counted in “%2”, which is not persons.")
                    .arg(m_name, m_sayings.tableSaid.left(60)),
                m_suiting);
        if (isPersons && !m_sayings.part.isEmpty())
            return ask(question,
                Words::tr("The title says “%2”, so it is not known whether “%1” is of all and the number itself.")
                    .arg(m_name, m_sayings.part.left(60)),
                m_suiting);
        const bool isOfOther = !m_sayings.table && TableWords::builtIn().isOfOtherUnit(m_sayings.tableSaid);
        if (const QString odd = isOfOther ? m_sayings.tableSaid : m_tally.unknownUnit; !odd.isEmpty())
            return ask(question,
                Words::tr("The file says that “%1” is counted in “%2”, a unit that the program does not know.")
                    .arg(m_name, odd.left(60)),
                m_suiting);
        DecidedUnit decided = said();
        if (m_tally.percents > 0 && decided.unit != FigureUnit::Percent) {
            if (decided.unit || m_tally.bare > 0)
                return ask(question, Words::tr("Some cells of “%1” are written with % and others are not.").arg(m_name),
                    m_suiting);
            decided = {FigureUnit::Percent, DecidedUnit::By::Cells};
        }
        if (!decided.unit)
            return ask(question, Words::tr("The file does not say what “%1” is counted in.").arg(m_name), m_suiting);
        if (!suits(*decided.unit))
            return ask(question,
                Words::tr("“%1” cannot be counted in what the file says: %2.")
                    .arg(m_name, figureUnitWords(*decided.unit)),
                m_suiting);
        if (const QString doubt = doubtOf(*decided.unit); !doubt.isEmpty())
            return ask(question, doubt, doubtedLast(*decided.unit));
        return decided;
    }

private:
    /// How the rows and cells differ in the units they name; empty where they do not.
    QString mixtureOfRows() const
    {
        if (m_tally.ofRows.size() > 1)
            return Words::tr("“%1” is in the file in several units.").arg(m_name);
        if (!m_tally.ofRows.empty() && m_tally.unitless > 0)
            return Words::tr("Some rows of “%1” name no unit and others do.").arg(m_name);
        if (m_tally.named > 0 && m_tally.named < m_tally.bare)
            return Words::tr("Some cells of “%1” name a unit and others do not.").arg(m_name);
        return {};
    }

    /// What was said of an earlier file does not hold where this one says another.
    DecidedUnit saidByOfficer(std::optional<FigureQuestion>& question) const
    {
        const FigureUnit unit = *m_sayings.officer;
        auto source = m_tally.ofRows.empty() ? m_sayings.contents : std::nullopt;
        for (const FigureUnit each : m_tally.ofRows) {
            if (!source || !agrees(unit, each))
                source = each;
        }
        if (m_sayings.isRemembered && source && !m_tally.ofRows.empty() && m_tally.unitless > 0)
            return ask(
                question, Words::tr("Some rows of “%1” name no unit and others do.").arg(m_name), likelyFirst(*source));
        const bool isCounted = m_known && m_known->unit == Indicator::Unit::Persons;
        if (!source && (!isCounted || m_sayings.table == FigureUnit::Count || m_sayings.table == FigureUnit::Thousands))
            source = m_sayings.table;
        const QString doubt = m_sayings.isRemembered ? doubtOf(unit) : QString();
        if (!doubt.isEmpty())
            return ask(question, doubt, doubtedLast(unit));
        if (!source || agrees(unit, *source))
            return {unit, DecidedUnit::By::Officer};
        if (!m_sayings.isRemembered)
            return {unit, DecidedUnit::By::Officer, source};
        return ask(question,
            Words::tr("“%1” was read as %2 the last time, but this file says %3.")
                .arg(m_name, figureUnitWords(unit), figureUnitWords(*source)),
            likelyFirst(*source));
    }

    static bool isMoney(FigureUnit unit)
    {
        return unit == FigureUnit::Kroner || unit == FigureUnit::ThousandKroner || unit == FigureUnit::MillionKroner;
    }

    bool suits(FigureUnit unit) const { return std::find(m_suiting.begin(), m_suiting.end(), unit) != m_suiting.end(); }

    /// What the source says; the closer word counts, but "thousands" of the table holds for all its counts.
    DecidedUnit said() const
    {
        using By = DecidedUnit::By;
        if (!m_tally.ofRows.empty())
            return {m_tally.ofRows.front(), By::Source};
        const bool isThousands = m_sayings.table == FigureUnit::Thousands || m_sayings.title == FigureUnit::Thousands;
        if (isThousands && m_sayings.contents == FigureUnit::Count)
            return {FigureUnit::Thousands, By::Source};
        if (m_sayings.contents)
            return {m_sayings.contents, By::Source};
        const bool isCounted = m_known && m_known->unit == Indicator::Unit::Persons;
        const bool isBalance = !m_known && TableWords::builtIn().isBalance(m_name);
        if (isBalance && (!m_sayings.name || *m_sayings.name == FigureUnit::Count)
            && (!m_sayings.table || *m_sayings.table == FigureUnit::Count))
            return {FigureUnit::Number, By::Indicator};
        if (isThousands && (isCounted || m_sayings.name == FigureUnit::Count))
            return {FigureUnit::Thousands, By::Source};
        // A line over or under the whole table speaks of its indicators, unless their own words say another.
        if (m_sayings.name && *m_sayings.name != FigureUnit::Count)
            return {m_sayings.name, By::Source};
        if (m_sayings.table && (!isCounted || *m_sayings.table != FigureUnit::Percent || !m_sayings.name))
            return {m_sayings.table, By::Source};
        if (m_sayings.name && (!m_known || suits(*m_sayings.name)) && !isShareByName())
            return {m_sayings.name, By::Source};
        if (isCounted)
            return {FigureUnit::Count, By::Indicator};
        if (m_known && m_known->unit == Indicator::Unit::Number)
            return {FigureUnit::Number, By::Indicator};
        if (!m_known && !m_sayings.table && !m_sayings.tableSaid.isEmpty())
            return {FigureUnit::Number, By::Source};
        return {m_sayings.title, m_sayings.title ? By::Source : By::Nobody};
    }

    /// "Dømte i procent" says so of itself; a heading "Procent" or "Andel" may stand over shares that lost their sign.
    bool isPercentByName() const
    {
        static const QRegularExpression form(QStringLiteral("\\b(?:i procent|i pct|in percent|in per cent)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        return form.match(m_name).hasMatch();
    }

    /// "Beboere uden for arbejdsmarkedet" of an indicator that is kept as a share: the word for persons is no unit.
    bool isShareByName() const { return m_known && m_known->unit != Indicator::Unit::Persons; }

    /// Why the numbers speak against the unit; empty where they do not.
    QString doubtOf(FigureUnit unit) const
    {
        if (isOfShares(unit) && m_tally.negatives > 0)
            return Words::tr("“%1” would be a share, but %2 is negative.").arg(m_name, m_tally.negative);
        if (unit == FigureUnit::Percent && m_tally.greatest > 100)
            return Words::tr("“%1” would be percent, but some numbers are over 100.").arg(m_name);
        if (unit == FigureUnit::Percent && m_tally.fractions > 0 && m_tally.greatest <= 1 && !isPercentByName())
            return Words::tr("“%1” would be percent, but all its numbers lie between 0 and 1.").arg(m_name);
        if (unit == FigureUnit::PerThousand && m_tally.greatest > 1000)
            return Words::tr("“%1” would be per thousand, but some numbers are over 1,000.").arg(m_name);
        if (unit == FigureUnit::PerTenThousand && m_tally.greatest > 10'000)
            return Words::tr("“%1” would be per 10,000, but some numbers are over 10,000.").arg(m_name);
        if (unit == FigureUnit::PartOfOne && m_tally.greatest > 1)
            return Words::tr("“%1” would be shares between 0 and 1, but some numbers are over 1.").arg(m_name);
        static const QRegularExpression thousands(QStringLiteral("\\(1[.,]?000\\)"));
        if (unit == FigureUnit::Count && thousands.match(m_indicator).hasMatch())
            return Words::tr("Going by its name, “%1” may be a count of thousands.").arg(m_name);
        if (unit == FigureUnit::Count && m_tally.fractions > 0)
            return Words::tr("“%1” would be a count, but %2 is not a whole number.").arg(m_name, m_tally.fraction);
        if (unit == FigureUnit::Count && m_tally.thousandths > 0)
            return Words::tr("“%1” is a count, but it is not known whether %2 has thousands or decimals.")
                .arg(m_name, m_tally.thousandth);
        const bool mayHaveThousands =
            unit == FigureUnit::Kroner || unit == FigureUnit::ThousandKroner || unit == FigureUnit::Number;
        if (mayHaveThousands && m_tally.threes > 0 && m_tally.threes == m_tally.written)
            return Words::tr("“%1” is in %2, but it is not known whether %3 has thousands or decimals.")
                .arg(m_name, figureUnitWords(unit), m_tally.three);
        if ((unit == FigureUnit::Count || unit == FigureUnit::Thousands) && !m_known && m_tally.negatives > 0)
            return Words::tr("“%1” would be a count, but %2 is negative. Is it a balance?")
                .arg(m_name, m_tally.negative);
        return {};
    }

    /// What is said, and what it may be instead.
    std::vector<FigureUnit> likelyFirst(FigureUnit said) const
    {
        std::vector<FigureUnit> units = m_suiting;
        std::stable_partition(units.begin(), units.end(), [said](FigureUnit unit) {
            return unit == said || (said == FigureUnit::Percent && unit == FigureUnit::PartOfOne);
        });
        std::stable_partition(units.begin(), units.end(), [said](FigureUnit unit) { return unit == said; });
        return units;
    }

    /// Where the numbers speak against what is said, it is the least likely; a count in threes may well be one.
    std::vector<FigureUnit> doubtedLast(FigureUnit said) const
    {
        const bool isOfThrees = m_tally.threes > 0 && !isOfShares(said);
        if ((said == FigureUnit::Count && m_tally.fractions == 0 && m_tally.negatives == 0)
            || (said != FigureUnit::Count && isOfThrees))
            return likelyFirst(said);
        std::vector<FigureUnit> units = likelyFirst(said);
        std::rotate(units.begin(), units.begin() + 1, units.end());
        return units;
    }

    DecidedUnit ask(
        std::optional<FigureQuestion>& question, const QString& why, const std::vector<FigureUnit>& units) const
    {
        question = FigureQuestion{.about = FigureQuestion::About::Unit, .subject = m_indicator, .why = why};
        std::vector<FigureUnit> choices = units;
        if (!m_known && m_tally.negatives > 0)
            std::stable_partition(
                choices.begin(), choices.end(), [](FigureUnit unit) { return unit == FigureUnit::Number; });
        for (const FigureUnit unit : choices)
            question->choices.append(figureUnitKey(unit));
        return {};
    }

    const QString& m_indicator;
    QString m_name; ///< as much of it as a sentence has room for
    const Indicator* m_known;
    const UnitTally& m_tally;
    const UnitSayings& m_sayings;
    std::vector<FigureUnit> m_suiting;
};

bool times(Ratio& ratio, qint64 factor)
{
    while (factor > 1 && factor % 10 == 0 && ratio.of % 10 == 0) {
        factor /= 10;
        ratio.of /= 10;
    }
    return !__builtin_mul_overflow(ratio.value, factor, &ratio.value);
}

bool dividedBy(Ratio& ratio, qint64 by)
{
    return !__builtin_mul_overflow(ratio.of, by, &ratio.of);
}

} // namespace

std::vector<FigureUnit> unitsFor(const Indicator* known)
{
    using enum FigureUnit;
    if (!known)
        return {Count, Percent, Number, Kroner, PerTenThousand, PerThousand, PartOfOne, Thousands, ThousandKroner,
            MillionKroner};
    switch (known->unit) {
    case Indicator::Unit::Persons:
        return {Count, Thousands};
    case Indicator::Unit::Share:
        return known->of.isEmpty() ? std::vector{Percent, PartOfOne, PerThousand, PerTenThousand}
                                   : std::vector{Percent, Count, PartOfOne, PerThousand, PerTenThousand};
    case Indicator::Unit::PerTenThousand:
        return known->of.isEmpty() ? std::vector{PerTenThousand, Percent, PerThousand, PartOfOne}
                                   : std::vector{PerTenThousand, Count, Percent, PerThousand, PartOfOne};
    case Indicator::Unit::Kroner:
        return {Kroner, ThousandKroner, MillionKroner};
    case Indicator::Unit::Number:
    case Indicator::Unit::Points:
        return {Number, Count, Thousands};
    }
    Q_UNREACHABLE();
}

void UnitTally::add(const StatFigure& figure, const QString& shown)
{
    if (figure.kind == StatFigure::Kind::TypedShare) {
        ++percents;
        return;
    }
    if (figure.kind != StatFigure::Kind::Number)
        return;
    ++bare;
    if (figure.ratio.value < 0 && negatives++ == 0)
        negative = shown;
    decimals += figure.ratio.of != 1 ? 1 : 0;
    if (figure.ratio.of != 1 && figure.ratio.value % figure.ratio.of != 0 && fractions++ == 0)
        fraction = shown;
    greatest = std::max(greatest, asDouble(figure.ratio));
}

DecidedUnit decideUnit(const QString& indicator, const Indicator* known, const UnitTally& tally,
    const UnitSayings& sayings, std::optional<FigureQuestion>& question)
{
    return Decision(indicator, known, tally, sayings).run(question);
}

Indicator::Unit indicatorUnitOf(FigureUnit unit)
{
    switch (unit) {
    case FigureUnit::Count:
    case FigureUnit::Thousands:
        return Indicator::Unit::Persons;
    case FigureUnit::Percent:
    case FigureUnit::PartOfOne:
    case FigureUnit::PerThousand:
        return Indicator::Unit::Share;
    case FigureUnit::PerTenThousand:
        return Indicator::Unit::PerTenThousand;
    case FigureUnit::Kroner:
    case FigureUnit::ThousandKroner:
    case FigureUnit::MillionKroner:
        return Indicator::Unit::Kroner;
    case FigureUnit::Number:
        return Indicator::Unit::Number;
    }
    Q_UNREACHABLE();
}

bool agrees(FigureUnit chosen, FigureUnit named)
{
    return chosen == named || (chosen == FigureUnit::Number && named == FigureUnit::Count);
}

bool isOfShares(FigureUnit unit)
{
    return unit == FigureUnit::Percent || unit == FigureUnit::PartOfOne || unit == FigureUnit::PerThousand
           || unit == FigureUnit::PerTenThousand;
}

bool isKeptAsRead(FigureUnit unit)
{
    return unit == FigureUnit::Kroner || unit == FigureUnit::Number;
}

std::optional<StatFigure> keptFigure(const StatFigure& read, FigureUnit unit)
{
    if (read.kind == StatFigure::Kind::TypedShare) // written with its sign
        return unit == FigureUnit::Percent ? std::optional(read) : std::nullopt;
    if (read.kind != StatFigure::Kind::Number)
        return read;
    StatFigure kept = read;
    bool isFitting = true;
    switch (unit) {
    case FigureUnit::Kroner:
    case FigureUnit::Number:
        return kept;
    case FigureUnit::Count:
        break;
    case FigureUnit::Thousands:
    case FigureUnit::ThousandKroner:
        isFitting = times(kept.ratio, 1000);
        break;
    case FigureUnit::MillionKroner:
        isFitting = times(kept.ratio, 1'000'000);
        break;
    case FigureUnit::Percent:
        isFitting = dividedBy(kept.ratio, 100);
        break;
    case FigureUnit::PartOfOne:
        break;
    case FigureUnit::PerThousand:
        isFitting = dividedBy(kept.ratio, 1000);
        break;
    case FigureUnit::PerTenThousand:
        isFitting = dividedBy(kept.ratio, 10'000);
        break;
    }
    if (isOfShares(unit))
        kept.kind = StatFigure::Kind::TypedShare;
    if ((unit == FigureUnit::Count || unit == FigureUnit::Thousands) && kept.ratio.of != 1) {
        isFitting = isFitting && kept.ratio.value % kept.ratio.of == 0;
        kept.ratio = {kept.ratio.value / kept.ratio.of, 1};
    }
    return isFitting ? std::optional(kept) : std::nullopt;
}

} // namespace indblik
