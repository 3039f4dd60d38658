// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuresettling.h"

#include "core/import/figures/figuretime.h"
#include "core/import/files/sheetfindings.h"
#include "core/import/tables/tablewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace indblik {

namespace {

namespace kinds = figurefindings;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureQuestion)
};

class Settling
{
public:
    Settling(RowsRead& rows, const SourceTable& table, const FigureMap& map)
        : m_rows(rows)
        , m_read(rows.read)
        , m_indicators(rows.indicators)
        , m_table(table)
        , m_map(map)
        , m_indicator(map.indicator.isEmpty() ? -1 : table.column(map.indicator))
    {}

    ReadFigures run()
    {
        openWhatWasNotMet();
        closeSums();
        decideUnits();
        askAboutParts();
        askAboutColumns();
        checkWholes();
        tellColumns();
        tellAreasNotRead();
        const bool isOpen = std::any_of(m_read.questions.begin(), m_read.questions.end(),
            [](const FigureQuestion& each) { return each.about != FigureQuestion::About::Unit; });
        if (isOpen)
            m_read.figures.clear();
        std::erase_if(m_read.figures, [](const FigureAt& each) { return each.kind == leftOutKind; });
        m_read.head = m_table.head();
        m_read.findings = std::move(m_rows.told.findings);
        m_read.tallies = std::move(m_rows.told.tallies);
        m_read.refused = m_rows.told.refused;
        const auto ofFile = m_table.findings();
        m_read.findings.insert(m_read.findings.end(), ofFile.begin(), ofFile.end());
        return std::move(m_read);
    }

private:
    static QString shown(const StatFigure& figure) { return statFigureText(figure, QLocale()); }

    /// Of the whole table or a column of it.
    void tell(const FindingKind& kind, Grade grade, int column, const QStringList& words)
    {
        m_rows.told.tell(
            {.kind = kind, .grade = grade, .place = {m_table.head().source, 0, column + 1}, .words = words}, 0);
    }

    void leaveOut(FigureAt& figure, const FindingKind& kind, Grade grade, const QStringList& words = {})
    {
        const QStringList named{briefly(m_read.indicators[figure.indicator]), QString::number(figure.yearNumber)};
        m_rows.told.tell({.kind = kind,
                             .grade = grade,
                             .place = {m_table.head().source},
                             .subject = figure.area < m_read.areas.size() ? m_read.areas[figure.area] : QString(),
                             .words = named + words},
            1);
        figure.kind = leftOutKind;
    }

    /// Leaves out the sums that lack a part.
    void closeSums()
    {
        for (size_t i = 0; i < m_rows.sums.size(); ++i) {
            FigureAt& figure = m_read.figures[i];
            if (figure.kind == leftOutKind)
                continue;
            const auto fault = m_rows.sums.fault(
                i, m_rows.values.combinations(figure.indicator, m_indicators[figure.indicator].known));
            if (!fault)
                continue;
            if (fault->unknown)
                leaveOut(figure, kinds::PartUnknown, Grade::Warning, {shown(*fault->unknown)});
            else if (fault->isBroken)
                leaveOut(figure, kinds::SumBroken, Grade::Error);
            else
                leaveOut(figure, kinds::PartsMissing, Grade::Error,
                    {QString::number(fault->parts), QString::number(fault->whole)});
        }
    }

    /// A sum over values of which some were never met would be one of those that happened to be met.
    void openWhatWasNotMet()
    {
        for (size_t i = 0; i < m_read.unused.size(); ++i) {
            if (m_read.unused[i].how == UnusedColumn::How::Sum && !m_rows.values.newValues()[i].isEmpty())
                m_read.unused[i].how = UnusedColumn::How::Open;
        }
    }

    /// What the office says of the figures of an indicator.
    std::optional<StatMeasure> measureOf(size_t indicator) const
    {
        if (m_indicator >= 0) {
            const auto& measures = m_table.columns()[size_t(m_indicator)].measures;
            if (const auto own = measures.find(m_read.indicators[indicator]); own != measures.end())
                return own->second;
        }
        return m_table.head().measure;
    }

    YearOfRow::Summing summing() const
    {
        auto summing = areShares() ? YearOfRow::Summing::OfShares : YearOfRow::Summing::Possible;
        for (size_t i = 0; i < m_indicators.size(); ++i) {
            const auto measure = measureOf(i);
            if (isMean(i))
                return YearOfRow::Summing::OfShares;
            if (measure == StatMeasure::Stock
                || (m_indicators[i].known && m_indicators[i].known->unit == Indicator::Unit::Persons)
                || (measure != StatMeasure::Flow && TableWords::builtIn().isStock(m_read.indicators[i])))
                summing = YearOfRow::Summing::OfDays;
        }
        return summing;
    }

    void askAboutParts()
    {
        auto question = m_rows.years.question(summing());
        if (!question) {
            tellParts();
            return;
        }
        ask(std::move(*question));
        // While that is open nothing is left out yet.
        if (m_map.parts == PartsOfYear::Unsaid)
            m_rows.told.forget(kinds::PartOfYear, m_rows.cellsOfParts);
    }

    /// A figure of the first quarter is that of the year for a state at a day alone, which nobody says of new
    /// indicators.
    void tellParts()
    {
        const bool isOnePart = m_map.parts == PartsOfYear::First || m_map.parts == PartsOfYear::Last;
        if (!isOnePart || !m_rows.years.hasTakenParts())
            return;
        for (size_t i = 0; i < m_indicators.size(); ++i) {
            if (!m_indicators[i].known && measureOf(i) != StatMeasure::Stock)
                tell(kinds::PartsTaken, Grade::Warning, -1, {briefly(m_read.indicators[i])});
        }
    }

    void ask(FigureQuestion question)
    {
        if (std::find(m_read.questions.begin(), m_read.questions.end(), question) == m_read.questions.end())
            m_read.questions.push_back(std::move(question));
    }

    void decideUnits()
    {
        m_read.units.resize(m_read.indicators.size());
        bool isOther = false;
        for (size_t i = 0; i < m_read.indicators.size(); ++i) {
            const RowsRead::OfIndicator& of = m_indicators[i];
            std::optional<FigureQuestion> question;
            UnitSayings sayings = sayingsOf(m_table, m_map, m_read.indicators[i], of.inBrackets);
            if (of.said) {
                sayings.officer = of.said->unit;
                sayings.isRemembered = of.said->isRemembered;
            }
            m_read.units[i] = decideUnit(m_read.indicators[i], of.known, of.tally, sayings, question);
            if (!question)
                question = askAboutScale(i);
            if (question) {
                m_read.units[i].unit.reset();
                ask(std::move(*question));
            }
            const auto& [unit, by, overruled] = m_read.units[i];
            if (overruled)
                tellOverruled(i);
            isOther =
                isOther
                || (unit && !of.said && !isKeptAsRead(*unit) && (*unit != FigureUnit::Count || of.tally.decimals > 0));
        }
        if (isOther)
            takeUnits();
    }

    /// A workbook that shows 3400000 as 3.400 under "kr." contradicts itself.
    std::optional<FigureQuestion> askAboutScale(size_t indicator) const
    {
        const DecidedUnit& decided = m_read.units[indicator];
        if (decided.unit != FigureUnit::Kroner || decided.by == DecidedUnit::By::Officer)
            return std::nullopt;
        const auto found = m_table.findings();
        if (std::none_of(found.begin(), found.end(),
                [](const Finding& each) { return each.kind == sheetfindings::ShownScaled; }))
            return std::nullopt;
        return FigureQuestion{.about = FigureQuestion::About::Unit,
            .subject = m_read.indicators[indicator],
            .choices = {figureUnitKey(FigureUnit::Kroner), figureUnitKey(FigureUnit::ThousandKroner),
                figureUnitKey(FigureUnit::MillionKroner)},
            .why = Words::tr("The file says that “%1” is in DKK, but its cells show thousands or millions.")
                       .arg(m_read.indicators[indicator].left(60))};
    }

    /// The figures as they are kept in the units that the source says; those the officer said are taken already.
    void takeUnits()
    {
        for (FigureAt& each : m_read.figures) {
            const auto& unit = m_read.units[each.indicator].unit;
            if (each.kind == leftOutKind || !unit || m_indicators[each.indicator].said)
                continue;
            const auto kept = keptFigure(each.figure(), *unit);
            if (!kept) {
                leaveOut(each, kinds::NotWhole, Grade::Error, {shown(each.figure())});
                continue;
            }
            each.kind = quint16(kept->kind);
            each.ratio = kept->ratio;
        }
    }

    void tellOverruled(size_t indicator)
    {
        const DecidedUnit& decided = m_read.units[indicator];
        tell(kinds::UnitOverruled, Grade::Warning, -1,
            {briefly(m_read.indicators[indicator]), figureUnitWords(*decided.unit),
                figureUnitWords(*decided.overruled)});
    }

    bool areShares() const
    {
        return m_rows.sums.hasShares()
               || std::any_of(m_read.units.begin(), m_read.units.end(),
                   [](const DecidedUnit& each) { return each.unit && isOfShares(*each.unit); });
    }

    /// Kroner and plain numbers may be means.
    bool mayBeMeans() const
    {
        for (size_t i = 0; i < m_read.units.size(); ++i) {
            const auto& unit = m_read.units[i].unit;
            const bool isNoCount = unit && *unit != FigureUnit::Count && *unit != FigureUnit::Thousands
                                   && !TableWords::builtIn().isBalance(m_read.indicators[i]);
            if (isNoCount)
                return true;
        }
        return false;
    }

    /// Means, as the office or their name says.
    bool areMeans() const
    {
        for (size_t i = 0; i < m_indicators.size(); ++i) {
            if (isMean(i))
                return true;
        }
        return false;
    }

    bool isMean(size_t indicator) const
    {
        return measureOf(indicator) == StatMeasure::Average
               || TableWords::builtIn().isMean(m_read.indicators[indicator]);
    }

    /// Open columns; shares, which nobody can sum; and rows that are alike but for a column that was left alone.
    void askAboutColumns()
    {
        const bool haveShares = areShares();
        const bool mayBe = mayBeMeans();
        for (const UnusedColumn& each : m_read.unused) {
            const bool isSum = each.how == UnusedColumn::How::Sum;
            const bool tellsApart = each.how == UnusedColumn::How::NotAbout && m_rows.repeated > 0 && !each.isSaid
                                    && each.values.size() > 1 && !isNamedYear(each);
            const bool isNoSum = haveShares || areMeans() || (isOfPartsOfYear(each) && areOfDays());
            if (each.how == UnusedColumn::How::Open || (isSum && (isNoSum || (mayBe && !each.isSaid))) || tellsApart)
                ask(questionOf(each, !isNoSum));
        }
    }

    /// "1. kvartal", "K2", "januar" in a column beside that of the year.
    static bool isOfPartsOfYear(const UnusedColumn& column)
    {
        return !column.values.isEmpty()
               && std::all_of(column.values.begin(), column.values.end(), [](const QString& each) {
                      return namesPartOfYear(each) || timeIn(SheetCell::of(each + QStringLiteral(" 2000")));
                  });
    }

    bool areOfDays() const { return summing() == YearOfRow::Summing::OfDays; }

    static bool isNamedYear(const UnusedColumn& column)
    {
        return column.isFigures && timeOfHeading(column.name).has_value();
    }

    bool isAsked(const UnusedColumn& column) const
    {
        return std::any_of(m_read.questions.begin(), m_read.questions.end(), [&column](const FigureQuestion& each) {
            return each.about == FigureQuestion::About::Column && each.subject == column.name;
        });
    }

    /// Of ages, indicators of a population are of theirs.
    QString valuesRead(const UnusedColumn& column) const
    {
        QStringList read;
        for (const RowsRead::OfIndicator& each : m_indicators) {
            const bool isOfAges = column.isOfAges && !column.isSaid && each.known && !each.known->population.isEmpty();
            const auto ages = isOfAges ? valueOfAges(column, each.known->population) : std::nullopt;
            const QString value = ages.value_or(column.value);
            if (!read.contains(value))
                read.append(value);
        }
        return read.join(QStringLiteral(", "));
    }

    /// Areas without a row of the value that is read: nothing of them comes in, and nothing else would say so.
    void tellAreasNotRead()
    {
        std::vector<bool> isRead(m_read.areas.size());
        for (const FigureAt& each : m_read.figures) {
            if (each.area < isRead.size())
                isRead[each.area] = true;
        }
        QStringList names;
        for (size_t i = 0; i < isRead.size(); ++i) {
            if (!isRead[i])
                names.append(m_read.areas[i]);
        }
        const auto chosen = std::find_if(m_read.unused.begin(), m_read.unused.end(),
            [](const UnusedColumn& each) { return each.how == UnusedColumn::How::Value && each.values.size() > 1; });
        if (names.isEmpty() || chosen == m_read.unused.end() || !m_read.questions.empty())
            return;
        tell(kinds::AreaNotRead, Grade::Warning, chosen->column,
            {briefly(names.mid(0, 3).join(QStringLiteral(", "))), QString::number(names.size()), briefly(chosen->name),
                briefly(chosen->value)});
    }

    /// How each column was settled, and which figures were not read.
    void tellColumns()
    {
        for (const UnusedColumn& each : m_read.unused) {
            if (isAsked(each))
                continue;
            if (each.how == UnusedColumn::How::Sum)
                tell(kinds::SumTaken, Grade::Note, each.column,
                    {briefly(each.name), briefly(each.values.join(QStringLiteral(", ")))});
            else if (each.how == UnusedColumn::How::Value && each.values.size() > 1)
                tell(kinds::ValueTaken, Grade::Note, each.column, {briefly(each.name), briefly(valuesRead(each))});
            else if (each.isOtherName && !each.isSaid)
                tell(kinds::OtherName, Grade::Note, each.column, {briefly(each.name)});
            else if (each.isFigures && isNamedYear(each)
                     && TableWords::builtIn().placeKind(besideYear(each.name)) != PlaceKind::Place)
                tell(kinds::ColumnOfOther, Grade::Warning, each.column, {briefly(each.name)});
            else if (each.isFigures)
                tell(kinds::ColumnNotRead, Grade::Note, each.column, {briefly(each.name)});
        }
    }

    /// Counts of an indicator whose whole is an indicator of its own.
    void checkWholes()
    {
        std::vector<qint64> wholes(m_indicators.size(), -1);
        for (size_t i = 0; i < m_indicators.size(); ++i) {
            if (!m_indicators[i].known || m_indicators[i].known->of.isEmpty()
                || m_indicators[i].known->unit != Indicator::Unit::Share)
                continue;
            for (size_t other = 0; other < m_indicators.size(); ++other) {
                if (m_indicators[other].known && m_indicators[other].known->key == m_indicators[i].known->of)
                    wholes[i] = qint64(other);
            }
        }
        constexpr auto number = quint16(StatFigure::Kind::Number);
        for (FigureAt& each : m_read.figures) {
            if (each.kind != number || wholes[each.indicator] < 0)
                continue;
            const qint64 at = m_rows.index.find(each.area, quint16(wholes[each.indicator]), each.yearNumber);
            if (at < 0 || m_read.figures[size_t(at)].kind != number)
                continue;
            const FigureAt& whole = m_read.figures[size_t(at)];
            if (compared(each.ratio, whole.ratio) <= 0)
                continue;
            leaveOut(each, kinds::LargerThanWhole, Grade::Error, {shown(each.figure()), shown(whole.figure())});
        }
    }

    RowsRead& m_rows;
    ReadFigures& m_read;
    const std::vector<RowsRead::OfIndicator>& m_indicators;
    const SourceTable& m_table;
    const FigureMap& m_map;
    int m_indicator = -1;
};

} // namespace

RowsRead::RowsRead(const FigureMap& map, std::vector<UnusedColumn> unused)
    : read{.unused = std::move(unused)}
    , index(read.figures)
    , values(read.unused)
    , years(map.parts)
{}

ReadFigures settled(RowsRead& rows, const SourceTable& table, const FigureMap& map)
{
    return Settling(rows, table, map).run();
}

} // namespace indblik
