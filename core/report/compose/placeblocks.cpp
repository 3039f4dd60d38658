// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/placeblocks.h"

#include "core/judge/budget/placecosts.h"
#include "core/report/compose/budgetblocks.h"

#include <algorithm>

namespace indblik {

namespace {

const QString plannedMark = QStringLiteral("p)");
const QString noAmountMark = QStringLiteral("b)");
const QString zeroMark = QStringLiteral("0)");

class PlaceComposition
{
public:
    PlaceComposition(const Budget& budget, PerWhat per, const ReportWords& words)
        : m_words(words)
        , m_suffix(per == PerWhat::Place ? QStringLiteral("Place") : QStringLiteral("Participant"))
        , m_costs(countedCosts(budget, per))
    {}

    std::vector<Block> make()
    {
        if (m_costs.empty())
            return {};
        std::vector<Block> blocks{Heading{3, word(QLatin1String("head") + m_suffix), {}},
            Text{word(QLatin1String("legend")), ParagraphStyle::Caption}};
        const std::vector<Year> years = countedYears(m_costs);
        for (size_t first = 0; first < years.size(); first += yearsUpright) {
            const auto last = years.begin() + qsizetype(std::min(years.size(), first + yearsUpright));
            blocks.emplace_back(table({years.begin() + qsizetype(first), last}));
        }
        if (!m_notes.empty())
            blocks.emplace_back(Notes{m_notes});
        return blocks;
    }

private:
    QString word(const QString& key) const { return m_words.word("places", key); }

    FigureTable table(const std::vector<Year>& years)
    {
        FigureTable table{word(QLatin1String("table") + m_suffix), m_words.word("initiative"), {}, {}};
        for (const Year& year : years)
            table.columns.append(year.text());
        for (const PlaceCosts& costs : m_costs) {
            FigureRow prices{RowRole::Line, costs.place(), {}, {}};
            FigureRow numbers{RowRole::Line, word(QLatin1String("number") + m_suffix), {}, {}};
            for (const Year& year : years) {
                const CountedYear counted = costs.in(year);
                prices.cells.push_back(price(counted));
                numbers.cells.push_back(number(counted));
            }
            table.rows.push_back(std::move(prices));
            table.rows.push_back(std::move(numbers));
        }
        return table;
    }

    FigureCell price(const CountedYear& counted)
    {
        if (!counted.isCounted())
            return {};
        const auto cost = counted.cost();
        if (const auto* money = std::get_if<Money>(&cost))
            return {amountText(*money, Scale::Kroner, m_words.locale()), {}};
        const bool isZero = std::get<CostLack>(cost) == CostLack::NumberIsZero;
        return {figureText(Mark::None, Scale::Kroner, m_words.locale()),
            isZero ? noted(zeroMark, "zero") : noted(noAmountMark, "noAmount")};
    }

    FigureCell number(const CountedYear& counted)
    {
        const auto number = counted.number();
        if (!number)
            return {};
        return {m_words.locale().toString(*number), counted.isPlanned() ? noted(plannedMark, "planned") : QString()};
    }

    /// The mark, with its note under the table.
    QString noted(const QString& mark, const char* key)
    {
        const Note note{mark, word(QLatin1String(key))};
        if (std::find(m_notes.begin(), m_notes.end(), note) == m_notes.end())
            m_notes.push_back(note);
        return mark;
    }

    const ReportWords& m_words;
    QString m_suffix;
    std::vector<PlaceCosts> m_costs;
    std::vector<Note> m_notes;
};

} // namespace

std::vector<Block> placeBlocks(const Budget& budget, const ReportWords& words)
{
    std::vector<Block> blocks = PlaceComposition(budget, PerWhat::Place, words).make();
    for (Block& block : PlaceComposition(budget, PerWhat::Participant, words).make())
        blocks.push_back(std::move(block));
    return blocks;
}

} // namespace indblik
