// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetlist.h"

#include "core/import/account/accountlimits.h"
#include "core/import/account/labels.h"
#include "core/import/budget/budgetamounts.h"
#include "core/import/budget/budgetcells.h"
#include "core/import/budget/budgetfindings.h"
#include "core/import/tables/tableshape.h"
#include "core/import/tables/tablewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BudgetList)
};

enum class ListColumn { Other, Title, Year, Amount, Group, Unit, Source };

ListColumn columnOf(const QString& heading)
{
    static const auto words = [](const char* text) { return QString::fromUtf8(text).split(u'|'); };
    static const std::vector<std::pair<ListColumn, QStringList>> all = {
        {ListColumn::Year, words("år|aar|årstal|budgetår|year")},
        {ListColumn::Unit, words("enhed|enheder|unit|valuta|currency")},
        {ListColumn::Group, words("gruppe|group|afsnit|kategori|category|politikområde|udvalg|overskrift")},
        {ListColumn::Source, words("kilde|kilder|finansiering|finansieringskilde|source|funding|betales af")},
        {ListColumn::Amount,
            words("beløb|amount|budget|vedtaget budget|budgetbeløb|bevilling|ramme|indhold|værdi|value|"
                  "udgift|udgifter|beløb i alt")},
        {ListColumn::Title, words("indsats|indsatser|initiativ|initiativer|initiative|navn|name|titel|title|projekt|"
                                  "project|aktivitet|post|budgetpost|række|tekst")},
    };
    const QString plain = withoutUnit(heading).toLower();
    if (const auto said = unitSaid(heading); said && said->isAll && plain.isEmpty())
        return ListColumn::Amount;
    for (const auto& [column, names] : all) {
        if (names.contains(plain))
            return column;
    }
    return ListColumn::Other;
}

} // namespace

bool namesTitles(const QString& heading)
{
    return columnOf(heading) == ListColumn::Title;
}

namespace {

/// Of the columns that no heading names the first with texts.
std::optional<size_t> firstTextColumn(const Sheet& sheet, size_t from, const std::vector<ListColumn>& named)
{
    for (size_t column = 0; column < named.size(); ++column) {
        if (named[column] != ListColumn::Other)
            continue;
        const auto isText = [column](const SheetRow& row) {
            const SheetCell& cell = row.cell(column);
            return !cell.isBlank() && !cell.number() && !yearOf(cell) && !isAmountCell(cell);
        };
        if (std::any_of(sheet.rows.begin() + qsizetype(from), sheet.rows.end(), isText))
            return column;
    }
    return std::nullopt;
}

class List
{
public:
    List(const ReadSheet& read, const BudgetListColumns& columns, const Wording& wording, const BudgetWish& wish)
        : m_sheet(read.sheet)
        , m_source(read.source)
        , m_columns(columns)
        , m_wording(wording)
        , m_amounts(read.source, read.decimalSign, wish.unit, m_read.findings)
    {
        m_read.findings = read.findings;
    }

    Result<ReadBudget> read()
    {
        readHead();
        for (size_t i = m_columns.firstRow; i < m_sheet.rows.size(); ++i)
            readUnits(m_sheet.rows[i]);
        for (size_t i = m_columns.firstRow; i < m_sheet.rows.size(); ++i) {
            readLine(m_sheet.rows[i]);
            if (m_rows.size() > mostThings)
                return Error{
                    Words::tr("%1 has more than %2 rows; that is not one budget.").arg(m_source).arg(mostThings),
                    {m_source}};
        }
        if (m_rows.empty())
            return Error{
                Words::tr("The list in %1 has no line with a title, a year and an amount.").arg(m_source), {m_source}};
        takeAmounts();
        m_amounts.tell(m_read);
        return std::move(m_read);
    }

private:
    void readHead()
    {
        QStringList titles;
        for (size_t i = 0; i < m_columns.firstRow; ++i) {
            const SheetRow& row = m_sheet.rows[i];
            const bool isHead = i + 1 == m_columns.firstRow;
            for (size_t column = 0; column < row.cells.size(); ++column) {
                const QString text = row.cells[column].text();
                if (isHead && column == m_columns.amount)
                    m_amounts.units().addForColumn(column, text, m_amounts.placeOf(row.line, column));
                else if (!isHead || column == m_columns.title)
                    m_amounts.units().addForTable(text, m_amounts.placeOf(row.line, column));
            }
            if (!isHead && filledOf(row) > 0)
                titles.append(textOf(row));
        }
        m_read.reading.sheet = m_sheet.name;
        m_read.reading.title = titles.join(QStringLiteral(" · ")).left(longestTitle);
        if (m_columns.firstRow == 0)
            return;
        const SheetRow& head = m_sheet.rows[m_columns.firstRow - 1];
        noteUnread(head);
        if (m_columns.source)
            m_amounts.note(budgetfindings::TextNotRead, Grade::Note, {head.line, *m_columns.source, {}, {}},
                {head.cell(*m_columns.source).shown()});
    }

    /// Other columns that have amounts: "Regnskab" beside "Budget".
    void noteUnread(const SheetRow& head)
    {
        for (size_t column = 0; column < head.cells.size(); ++column) {
            const bool isRead = column == m_columns.title || column == m_columns.year || column == m_columns.amount
                                || column == m_columns.unit || column == m_columns.group || column == m_columns.source;
            const QString heading = head.cells[column].shown().simplified();
            if (isRead || TableWords::builtIn().is(ColumnWord::Label, heading))
                continue;
            const auto first = std::find_if(m_sheet.rows.begin() + qsizetype(m_columns.firstRow), m_sheet.rows.end(),
                [column](const SheetRow& row) { return isAmountCell(row.cell(column)); });
            if (first != m_sheet.rows.end())
                m_amounts.note(budgetfindings::ColumnNotRead, Grade::Warning, {first->line, column, {}, {}},
                    {heading, columnName(int(column))});
        }
    }

    /// A line that has neither a year nor an amount.
    bool isWords(const SheetRow& row) const
    {
        return row.cell(m_columns.year).isBlank() && row.cell(m_columns.amount).isBlank() && filledOf(row) > 0;
    }

    void readUnits(const SheetRow& row)
    {
        if (isWords(row))
            m_amounts.units().addForTable(textOf(row), m_amounts.placeOf(row.line, 0));
    }

    struct Amount
    {
        Figure figure;
        QString shown;
        int line = 0;
        bool isContradicted = false;
    };

    struct Row
    {
        QString group;
        QString title;
        int line = 0;
        std::map<BudgetColumn, Amount> amounts;
    };

    void readLine(const SheetRow& row)
    {
        const QString title = row.cell(m_columns.title).shown().simplified().left(longestTitle);
        const SheetCell& amount = row.cell(m_columns.amount);
        const SheetCell& year = row.cell(m_columns.year);
        AmountPlace at{
            row.line, m_columns.amount, title, m_columns.unit ? row.cell(*m_columns.unit).shown() : QString()};
        if (isWords(row)) {
            const QString text = textOf(row);
            const auto said = unitSaid(text);
            if (!said || !said->isAll)
                m_amounts.note(budgetfindings::LineNotRead, Grade::Note, {row.line, 0, {}, {}}, {text.left(100)});
            return;
        }
        if (filledOf(row) == 0)
            return;
        if (title.isEmpty())
            return m_amounts.note(FindingKind::RowWithoutTitle, Grade::Warning, at, {});
        std::optional<BudgetColumn> column;
        if (const auto found = yearOf(year))
            column = BudgetColumn{found};
        else if (isNamed(year.shown(), m_wording.totals))
            column = BudgetColumn::total();
        if (!column) {
            at.column = m_columns.year;
            return m_amounts.note(budgetfindings::NoYear, Grade::Warning, at, {year.shown().left(60)});
        }
        if (isNamed(title, m_wording.sums))
            return;
        if (!isNamed(title, m_wording.totals) && isTotalTitle(title))
            return m_amounts.note(budgetfindings::TotalNotRead, Grade::Warning, at, {title.left(100)});
        const auto figure = m_amounts.read(amount, at);
        add(row, title, *column, figure ? std::optional(figure->figure) : std::nullopt);
    }

    void add(const SheetRow& row, const QString& title, const BudgetColumn& column, const std::optional<Figure>& figure)
    {
        const QString group =
            m_columns.group ? row.cell(*m_columns.group).shown().simplified().left(longestTitle) : QString();
        const auto isSame = [&](const Row& other) {
            return other.group.compare(group, Qt::CaseInsensitive) == 0
                   && other.title.compare(title, Qt::CaseInsensitive) == 0;
        };
        auto found = std::find_if(m_rows.begin(), m_rows.end(), isSame);
        if (found == m_rows.end())
            found = m_rows.insert(m_rows.end(), Row{group, title, row.line, {}});
        // A cell that cannot be read was named; the row has it all the same.
        if (!figure)
            return;
        const QString shown = row.cell(m_columns.amount).shown().left(60);
        const auto [known, isFirst] = found->amounts.emplace(column, Amount{*figure, shown, row.line});
        if (isFirst)
            return;
        Amount& other = known->second;
        const AmountPlace at{row.line, m_columns.amount, title, {}};
        if (other.figure == *figure) {
            m_amounts.note(
                budgetfindings::SameTwice, Grade::Warning, at, {column.text(), shown, QString::number(other.line)});
            return;
        }
        m_amounts.note(budgetfindings::AmountTwice, Grade::Error, at,
            {column.text(), shown, other.shown, QString::number(other.line)});
        other.isContradicted = true;
    }

    BudgetGroup& groupOf(const QString& title)
    {
        auto& groups = m_read.budget.groups;
        const auto found = std::find_if(groups.begin(), groups.end(),
            [&title](const BudgetGroup& group) { return group.title.compare(title, Qt::CaseInsensitive) == 0; });
        if (found != groups.end())
            return *found;
        const bool isBeyond = containsAny(title, m_wording.beyondHeadings) || !groups.empty();
        groups.push_back(
            {.section = isBeyond ? Section::Beyond : Section::Goals, .title = title, .ordinal = int(groups.size())});
        return groups.back();
    }

    void takeAmounts()
    {
        for (const Row& row : m_rows) {
            BudgetGroup& group = groupOf(row.group);
            const bool isTotal = isNamed(row.title, m_wording.totals);
            BudgetRow made{.group = group.id, .title = row.title, .ordinal = int(group.rows.size())};
            for (const auto& [column, amount] : row.amounts) {
                m_read.columns.insert(column);
                if (column.year)
                    m_read.years = m_read.years ? YearSpan{std::min(m_read.years->first, *column.year),
                                       std::max(m_read.years->last, *column.year)}
                                                : YearSpan{*column.year, *column.year};
                if (amount.isContradicted)
                    continue;
                if (isTotal && column.year)
                    group.statedByYear.insert_or_assign(*column.year, amount.figure);
                else if (isTotal)
                    group.stated = amount.figure;
                else if (column.year)
                    made.cells[*column.year] = {amount.figure};
                else
                    made.stated = amount.figure;
            }
            if (isTotal)
                continue;
            m_read.rowLines[made.id] = row.line;
            group.rows.push_back(std::move(made));
        }
    }

    const Sheet& m_sheet;
    const QString& m_source;
    const BudgetListColumns& m_columns;
    const Wording& m_wording;
    ReadBudget m_read;
    BudgetAmounts m_amounts;
    std::vector<Row> m_rows; ///< in the order of their first lines
};

} // namespace

Result<std::optional<BudgetListColumns>> listByHeadings(
    const Sheet& sheet, const TableShape& shape, const QString& source)
{
    if (!shape.hasHead())
        return std::optional<BudgetListColumns>();
    std::vector<ListColumn> named;
    for (const QString& heading : shape.columns)
        named.push_back(columnOf(heading));
    const auto count = [&named](ListColumn wanted) { return std::count(named.begin(), named.end(), wanted); };
    const bool hasYears = std::any_of(shape.columns.begin(), shape.columns.end(),
        [](const QString& heading) { return yearOfHeading(heading).has_value(); });
    if (count(ListColumn::Year) != 1 || count(ListColumn::Amount) == 0 || hasYears)
        return std::optional<BudgetListColumns>();
    const int line = sheet.rows[shape.headTo - 1].line;
    if (count(ListColumn::Amount) > 1)
        return Error{Words::tr("Line %1 of %2 names several columns that could be the amount. Leave one of them.")
                         .arg(QString::number(line), source),
            {source, line}};
    const auto at = [&named](ListColumn wanted) -> std::optional<size_t> {
        const auto found = std::find(named.begin(), named.end(), wanted);
        return found == named.end() ? std::nullopt : std::optional(size_t(found - named.begin()));
    };
    const auto title = at(ListColumn::Title) ? at(ListColumn::Title) : firstTextColumn(sheet, shape.headTo, named);
    if (!title)
        return std::optional<BudgetListColumns>();
    return std::optional(BudgetListColumns{.firstRow = shape.headTo,
        .title = *title,
        .year = *at(ListColumn::Year),
        .amount = *at(ListColumn::Amount),
        .group = at(ListColumn::Group),
        .unit = at(ListColumn::Unit),
        .source = at(ListColumn::Source)});
}

std::optional<BudgetListColumns> listByContent(const Sheet& sheet)
{
    // The lines are the rows that have a text, a year and something more.
    const auto isLine = [](const SheetRow& row) {
        const auto years = std::count_if(
            row.cells.begin(), row.cells.end(), [](const SheetCell& cell) { return yearOf(cell).has_value(); });
        return years == 1 && filledOf(row) >= 3;
    };
    const auto first = std::find_if(sheet.rows.begin(), sheet.rows.end(), isLine);
    size_t width = 0;
    std::vector<const SheetRow*> lines;
    for (auto row = first; row != sheet.rows.end(); ++row) {
        if (!isLine(*row))
            continue;
        lines.push_back(&*row);
        width = std::max(width, row->cells.size());
    }
    if (lines.size() < 2)
        return std::nullopt;
    std::vector<size_t> years;
    std::vector<size_t> amounts;
    std::vector<size_t> texts;
    for (size_t column = 0; column < width; ++column) {
        const auto allAre = [&](const auto& suits) {
            return std::all_of(
                lines.begin(), lines.end(), [&](const SheetRow* row) { return suits(row->cell(column)); });
        };
        const auto isMark = [](const SheetCell& cell) { return markFromText(cell.shown().trimmed()).has_value(); };
        if (allAre([](const SheetCell& cell) { return cell.isBlank(); }))
            continue;
        if (allAre([](const SheetCell& cell) { return yearOf(cell).has_value(); }))
            years.push_back(column);
        else if (allAre([&](const SheetCell& cell) { return isAmountCell(cell) || isMark(cell); }))
            amounts.push_back(column);
        else
            texts.push_back(column);
    }
    if (years.size() != 1 || amounts.size() != 1 || texts.size() != 1)
        return std::nullopt;
    return BudgetListColumns{.firstRow = size_t(first - sheet.rows.begin()),
        .title = texts.front(),
        .year = years.front(),
        .amount = amounts.front()};
}

Result<ReadBudget> readBudgetList(
    const ReadSheet& read, const BudgetListColumns& columns, const Wording& wording, const BudgetWish& wish)
{
    return List(read, columns, wording, wish).read();
}

} // namespace indblik
