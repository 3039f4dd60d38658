// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/budgetblocks.h"

#include <algorithm>

namespace indblik {

namespace {

QString joined(const QString& mark, const QString& other)
{
    return mark.isEmpty() || other.isEmpty() ? mark + other : mark + u' ' + other;
}

class BudgetComposition
{
public:
    BudgetComposition(const AccountBook& book, const GridWish& wish, const ReportWords& words)
        : m_words(words)
        , m_grid(gridOf(book, wish))
        , m_isFiltered(wish.rows.has_value())
    {
        for (const GridNote& note : m_grid.notes)
            m_notes.push_back({note.mark, note.text});
    }

    std::vector<Block> make()
    {
        const bool hasRows = std::any_of(
            m_grid.lines.begin(), m_grid.lines.end(), [](const GridLine& line) { return line.kind == GridKind::Row; });
        if (!hasRows)
            return {};
        std::vector<Block> blocks{Text{legend(), ParagraphStyle::Caption}};
        const size_t years = m_grid.years.size();
        const size_t most = years <= yearsUpright ? yearsUpright : yearsLying;
        for (size_t first = 0; first == 0 || first < years; first += most)
            blocks.emplace_back(table(first, std::min(years, first + most)));
        if (!m_notes.empty())
            blocks.emplace_back(Notes{m_notes});
        return blocks;
    }

private:
    QString legend()
    {
        const auto kind = m_grid.version.kind;
        QStringList parts{m_words.word("versions", kind ? versionText(*kind) : QStringLiteral("unsaid"))};
        if (!m_grid.version.name.isEmpty())
            parts.back() += QStringLiteral(" (%1)").arg(m_grid.version.name);
        if (m_grid.version.prices == PriceLevel::Current)
            parts.append(m_words.word("pricesCurrent"));
        else if (m_grid.version.prices && m_grid.version.priceYear)
            parts.append(m_words.word("pricesOf").arg(m_grid.version.priceYear->text()));
        else if (m_grid.version.prices)
            parts.append(m_words.word("pricesFixed"));
        if (m_isFiltered)
            parts.append(m_words.word("rowsLeftOut").arg(m_grid.rowsLeftOut));
        QString text =
            parts.join(QStringLiteral(", ")) + QStringLiteral(". ") + m_words.word("budgetLegend").arg(m_words.unit());
        if (hasUnknown())
            text += u' ' + m_words.word("budgetNotAvailable");
        return text;
    }

    bool hasUnknown() const
    {
        const auto isUnknown = [](const GridCell& cell) { return cell.figure == Figure(Mark::NotAvailable); };
        return std::any_of(m_grid.lines.begin(), m_grid.lines.end(),
            [&](const GridLine& line) { return std::any_of(line.cells.begin(), line.cells.end(), isUnknown); });
    }

    FigureTable table(size_t first, size_t last)
    {
        const bool isLast = last == m_grid.years.size();
        FigureTable table{
            m_words.word("budgetTable"), joined(m_words.word("initiative"), m_grid.marks.join(u' ')), {}, {}};
        for (size_t i = first; i < last; ++i)
            table.columns.append(joined(m_grid.years[i].text(), m_grid.columnMarks[i].join(u' ')));
        if (isLast)
            table.columns.append(joined(m_words.word("total"), m_grid.columnMarks.back().join(u' ')));
        for (size_t i = 0; i < m_grid.lines.size(); ++i) {
            const GridLine& line = m_grid.lines[i];
            const bool isEmptyGroup = line.kind == GridKind::Group && m_grid.lines[i + 1].kind == GridKind::Total;
            if (isEmptyGroup) {
                ++i;
                continue;
            }
            FigureRow row{roleOf(line.kind), titleOf(line), line.marks.join(u' '), {}};
            for (size_t year = first; year < last && line.kind != GridKind::Group; ++year)
                row.cells.push_back(cell(line, year));
            if (isLast && line.kind != GridKind::Group)
                row.cells.push_back(totalCell(line));
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    static RowRole roleOf(GridKind kind)
    {
        if (kind == GridKind::Group)
            return RowRole::Group;
        return kind == GridKind::Row || kind == GridKind::Part ? RowRole::Line : RowRole::Total;
    }

    QString titleOf(const GridLine& line) const
    {
        switch (line.kind) {
        case GridKind::Total:
            return m_words.word("totalOfYears");
        case GridKind::GrandTotal:
            return m_words.word("grandTotal");
        case GridKind::Part:
            return QStringLiteral("– ") + line.title;
        default:
            return line.title;
        }
    }

    FigureCell cell(const GridLine& line, size_t at)
    {
        const GridCell& cell = line.cells[at];
        FigureCell made{m_words.figure(cell.figure), cell.marks.join(u' ')};
        if (cell.fit == Fit::Differs)
            made.mark = joined(
                made.mark, differs("columnDiffers", cell.stated->amount(), cell.figure.amount().value_or(Money())));
        if (cell.countedOnce != Money())
            made.mark = joined(made.mark, add(m_words.word("countedOnce")));
        return made;
    }

    /// The sum of the years, or what is stated where no year says anything.
    FigureCell totalCell(const GridLine& line)
    {
        const GridCell& sum = line.cells[m_grid.sumColumn()];
        const GridCell& stated = line.cells[m_grid.statedColumn()];
        const bool isStated = stated.fit == Fit::WithoutYears
                              || (!sum.figure.isAmount() && line.kind != GridKind::Total && stated.figure.isAmount());
        FigureCell made{m_words.figure(isStated ? stated.figure : sum.figure), stated.marks.join(u' ')};
        const bool isTotal = line.kind == GridKind::Total || line.kind == GridKind::GrandTotal;
        if (isTotal && sum.leftOut != Money())
            made.mark = joined(made.mark, add(m_words.word("groupLeavesOut").arg(leftOut(line.group))));
        else if (stated.fit == Fit::Differs)
            made.mark = joined(
                made.mark, differs(isTotal ? "groupDiffers" : "rowDiffers", stated.figure.amount(), *stated.allYears));
        if (isStated)
            made.mark = joined(made.mark, add(m_words.word("rowStated")));
        if (sum.countedOnce != Money())
            made.mark = joined(made.mark, add(m_words.word("countedOnce")));
        return made;
    }

    QString differs(const char* key, const std::optional<Money>& stated, Money computed)
    {
        return add(m_words.word(key).arg(m_words.withUnit(stated.value_or(Money())), m_words.withUnit(computed)));
    }

    /// Rows of a group, or of all, whose total no year accounts for.
    QString leftOut(const std::optional<BudgetGroupId>& group) const
    {
        QStringList rows;
        for (const GridLine& line : m_grid.lines) {
            if (line.kind != GridKind::Row || (group && line.group != group))
                continue;
            if (line.cells[m_grid.statedColumn()].fit == Fit::WithoutYears)
                rows.append(line.title + u' ' + m_words.withUnit(*line.cells[m_grid.statedColumn()].figure.amount()));
        }
        return rows.join(QStringLiteral(", "));
    }

    /// A note of our own; the same text keeps its mark.
    QString add(const QString& text)
    {
        for (const Note& note : m_notes) {
            if (note.text == text)
                return note.mark;
        }
        // Letters, for footnotes have stars or numbers.
        constexpr size_t letters = 26;
        QString mark = QChar(char16_t(u'a' + m_addedNotes % letters)) + QStringLiteral(")");
        if (m_addedNotes >= letters)
            mark.prepend(QChar(char16_t(u'a' + m_addedNotes / letters - 1)));
        ++m_addedNotes;
        m_notes.push_back({mark, text});
        return mark;
    }

    const ReportWords& m_words;
    BudgetGrid m_grid;
    bool m_isFiltered;
    std::vector<Note> m_notes; ///< the footnotes, then what the table has to say of its own
    size_t m_addedNotes = 0;
};

} // namespace

std::vector<Block> budgetBlocks(const AccountBook& book, const GridWish& wish, const ReportWords& words)
{
    return BudgetComposition(book, wish, words).make();
}

} // namespace indblik
