// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figuremap.h"
#include "core/import/figures/figuretime.h"
#include "core/import/tables/agespan.h"
#include "core/import/tables/knownnames.h"
#include "core/import/tables/tablewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

class Guess
{
public:
    Guess(const SourceTable& table, const AreaBook& book)
        : m_table(table)
        , m_columns(table.columns())
        , m_names(book)
        , m_isUsed(m_columns.size())
    {}

    FigureMap run()
    {
        findYear();
        findArea();
        findUnit();
        findValues();
        findIndicator();
        fix();
        return m_map;
    }

private:
    bool is(ColumnWord word, const FigureColumn& column) const { return m_words.is(word, column.name); }

    template<class Wanted>
    int find(const Wanted& isWanted) const
    {
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_isUsed[i] && isWanted(m_columns[i]))
                return int(i);
        }
        return -1;
    }

    /// The name of the column, which is no longer free; nothing for -1.
    QString use(int at)
    {
        if (at < 0)
            return {};
        m_isUsed[size_t(at)] = true;
        return m_columns[size_t(at)].name;
    }

    void findYear()
    {
        int at = find([](const FigureColumn& each) { return each.isTime || (each.isSection && each.holdsTimes()); });
        if (at < 0)
            at = find([this](const FigureColumn& each) { return is(ColumnWord::Year, each); });
        if (at < 0)
            at = find([this](const FigureColumn& each) {
                return each.holdsTimes() && mayBeTime(each) && !loneYear(each.name) && !is(ColumnWord::Value, each)
                       && !is(ColumnWord::Whole, each) && !is(ColumnWord::Area, each);
            });
        m_map.year = use(at);
    }

    /// Whether years under a heading that does not say so are times: 2001 under "Beboere" or "Sigtelser" may be a
    /// count, so only those under a letter or two are, which say nothing, and where the title says no year.
    bool mayBeTime(const FigureColumn& column) const
    {
        return !timeIn(SheetCell::of(column.name))
               && (column.periods > 0 || (column.name.size() <= 2 && !loneYear(m_table.head().title)));
    }

    /// How much a column looks as if it named areas: names that the file knows, then headings, names before codes.
    int scoreOfArea(const FigureColumn& column) const
    {
        constexpr int perKnown = 100;
        constexpr int heading = 20;
        constexpr int isOfNames = 10;
        if (column.holdsFigures() || column.holdsTimes() || column.values.isEmpty() || column.isTime
            || column.isContents)
            return 0;
        int known = 0;
        int names = 0;
        int places = 0;
        for (const QString& value : column.values) {
            known += m_names.area(value) ? 1 : 0;
            const auto letters = std::count_if(value.begin(), value.end(), [](QChar c) { return c.isLetter(); });
            names += letters * 2 > value.size() ? 1 : 0;
            const PlaceKind kind = m_words.placeKind(value);
            places += kind == PlaceKind::Nation || kind == PlaceKind::Region || kind == PlaceKind::Municipality ? 1 : 0;
        }
        const bool areNames = names * 2 > column.values.size();
        const bool isNamed = is(ColumnWord::Area, column);
        if (known == 0 && !isNamed
            && (is(ColumnWord::Dimension, column) || is(ColumnWord::Label, column) || is(ColumnWord::Unit, column)
                || is(ColumnWord::Indicator, column)))
            return 0;
        return known * perKnown + (isNamed ? heading : 0) + (areNames ? isOfNames : 0) + std::min(places, 5)
               + (column.texts > 0 ? 1 : 0);
    }

    void findArea()
    {
        int best = -1;
        int most = 0;
        const auto areasAbove = std::count_if(m_columns.begin(), m_columns.end(), [this](const FigureColumn& each) {
            return (each.holdsFigures() || each.holdsTimes()) && m_names.area(each.name);
        });
        for (size_t i = 0; i < m_columns.size(); ++i) {
            // Over columns of areas the names beside the rows are indicators.
            if (areasAbove > 1 && !is(ColumnWord::Area, m_columns[i]))
                continue;
            const int score = m_isUsed[i] ? 0 : scoreOfArea(m_columns[i]);
            if (score > most) {
                most = score;
                best = int(i);
            }
        }
        if (best >= 0) {
            m_map.area = use(best);
            return;
        }
        for (const FigureColumn& column : m_columns) {
            if ((column.holdsFigures() || column.holdsTimes()) && m_names.area(column.name))
                m_map.areas.append(column.name);
        }
        if (m_map.areas.isEmpty()) {
            int at = find([this](const FigureColumn& each) { return is(ColumnWord::Area, each); });
            if (at < 0)
                at = find([this](const FigureColumn& each) {
                    return each.texts > 0 && !each.holdsFigures() && !each.isContents
                           && !is(ColumnWord::Dimension, each);
                });
            m_map.area = use(at);
        }
        for (const QString& name : std::as_const(m_map.areas))
            use(m_table.column(name));
    }

    /// A column that names a unit in each row.
    void findUnit()
    {
        m_map.unitColumn = use(find([this](const FigureColumn& each) {
            const bool areUnits = !each.values.isEmpty()
                                  && std::all_of(each.values.begin(), each.values.end(), [this](const QString& value) {
                                         return m_words.unitIn(value) && !m_names.indicator(value);
                                     });
            const bool saysUnit = is(ColumnWord::Unit, each)
                                  && (each.name.contains(u"enhed", Qt::CaseInsensitive)
                                      || each.name.contains(u"unit", Qt::CaseInsensitive));
            return (saysUnit || (areUnits && (is(ColumnWord::Unit, each) || each.distinct == 1)))
                   && !is(ColumnWord::Indicator, each) && !each.isContents && each.texts > 0;
        }));
    }

    /// A year column of a matrix may hold figures that look like years; what a heading says is stronger.
    bool isFigures(size_t at) const
    {
        const FigureColumn& column = m_columns[at];
        return !m_isUsed[at] && !column.isVariable
               && (column.holdsFigures() || (column.years > 0 && column.texts + column.periods == 0))
               && !is(ColumnWord::Label, column) && !is(ColumnWord::Dimension, column);
    }

    void findValues()
    {
        if (!m_map.areas.isEmpty())
            return;
        std::vector<int> figures;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (isFigures(i))
                figures.push_back(int(i));
        }
        if (m_map.year.isEmpty())
            findYears(figures);
        if (figures.empty())
            m_map.value = use(find([this](const FigureColumn& each) { return is(ColumnWord::Value, each); }));
        if (!m_map.years.isEmpty() || figures.empty())
            return;
        const auto column = [this](int at) -> const FigureColumn& { return m_columns[size_t(at)]; };
        const auto last = [&](ColumnWord word) {
            // The last one: in lists of StatBank it is INDHOLD.
            const auto found =
                std::find_if(figures.rbegin(), figures.rend(), [&](int at) { return is(word, column(at)); });
            return found == figures.rend() ? -1 : *found;
        };
        const int whole = last(ColumnWord::Whole);
        int named = last(ColumnWord::Value);
        const bool isNamedLast = named >= 0 && named == figures.back();
        // "Antal", "Procent", "I alt": the count is the part of the whole.
        const auto part = std::find_if(figures.rbegin(), figures.rend(),
            [&](int at) { return at != whole && is(ColumnWord::Value, column(at)) && mayBePart(column(at)); });
        if (whole >= 0 && part != figures.rend())
            named = *part;
        const auto useValue = [&](int value) {
            m_map.of = value != whole && mayBePart(column(value)) ? use(whole) : QString();
            m_map.value = use(value);
        };
        QStringList parts;
        QStringList totals;
        for (const int at : figures)
            (m_words.isTotal(column(at).name) ? totals : parts).append(column(at).name);
        // "Mænd", "Kvinder", "I alt": what is counted stands in the title, and all of it in the total.
        const bool areCategories =
            std::all_of(parts.begin(), parts.end(), [this](const QString& each) { return m_words.isCategory(each); });
        if (parts.size() > 1 && areCategories) {
            m_map.value = totals.size() == 1 ? use(m_table.column(totals.front())) : QString();
            return;
        }
        if (figures.size() == 1)
            m_map.value = use(figures.front());
        else if ((named >= 0 && whole >= 0) || (isNamedLast && !isKnown(figures)))
            useValue(named);
        else if (std::all_of(figures.begin(), figures.end(), [&](int at) { return is(ColumnWord::Value, column(at)); }))
            m_map.value = use(part == figures.rend() ? named : *part); // "Antal", "Pct." of what the title says
        else if (figures.size() == 2 && whole >= 0)
            useValue(figures.front() == whole ? figures.back() : figures.front());
        else {
            for (const int at : figures)
                m_map.indicators.append(use(at));
        }
    }

    /// A count of something: no percentage, and none of the persons that are wholes themselves.
    bool mayBePart(const FigureColumn& column) const
    {
        const auto unit = m_words.unitIn(column.name);
        const Indicator* known = m_names.indicator(column.name);
        return (!unit || *unit == FigureUnit::Count) && (!known || known->unit != Indicator::Unit::Persons);
    }

    /// Columns of one year each; those of another place than the rows are left alone, and so are parts ("2009 Mænd")
    /// beside the whole ("2009 I alt", or "2009" itself).
    void findYears(const std::vector<int>& figures)
    {
        std::vector<int> ofYears;
        for (const int at : figures) {
            const QString& name = m_columns[size_t(at)].name;
            const QString beside = besideYear(name);
            if (timeOfHeading(name) && m_words.placeKind(beside) == PlaceKind::Place && !m_words.isCategory(beside))
                ofYears.push_back(at);
        }
        const auto isWhole = [this](int at) { return besideYear(m_columns[size_t(at)].name).isEmpty(); };
        const bool hasWholes = std::any_of(ofYears.begin(), ofYears.end(), isWhole);
        const auto isAlone = [this](int at) { return timeOfHeading(m_columns[size_t(at)].name) && !saysTotal(at); };
        const bool hasYearsAlone =
            std::any_of(ofYears.begin(), ofYears.end(), [&](int at) { return isWhole(at) && isAlone(at); });
        for (const int at : ofYears) {
            if (!hasWholes || (isWhole(at) && (!hasYearsAlone || isAlone(at))))
                m_map.years.append(use(at));
        }
    }

    /// "2009 I alt"
    bool saysTotal(int at) const
    {
        static const QRegularExpression year(QStringLiteral("\\b(?:19|20)[0-9]{2}\\b"));
        return m_words.isTotal(QString(m_columns[size_t(at)].name).remove(year).simplified());
    }

    /// True where the file knows one of the headings as an indicator.
    bool isKnown(const std::vector<int>& columns) const
    {
        return std::any_of(columns.begin(), columns.end(),
            [this](int at) { return m_names.indicator(m_columns[size_t(at)].name) != nullptr; });
    }

    /// By its heading, by values the file knows, or as the only column of words that is left.
    void findIndicator()
    {
        if (!m_map.indicators.isEmpty())
            return;
        int at = find([](const FigureColumn& each) { return each.isContents; });
        if (at < 0)
            at = find([this](const FigureColumn& each) { return is(ColumnWord::Indicator, each); });
        if (at < 0)
            at = find([this](const FigureColumn& each) {
                return !is(ColumnWord::Dimension, each)
                       && std::any_of(each.values.begin(), each.values.end(),
                           [this](const QString& value) { return m_names.indicator(value) != nullptr; });
            });
        if (at < 0 && !saysWhatIsCounted())
            at = onlyWords();
        m_map.indicator = use(at);
    }

    /// "Beboere" over the figures themselves; not "Antal" or "Værdi (pct.)".
    bool saysWhatIsCounted() const
    {
        const int value = m_table.column(m_map.value);
        if (value < 0)
            return areNamedByYears();
        const FigureColumn& column = m_columns[size_t(value)];
        const auto unit = m_words.unitIn(column.name);
        return !column.isVariable && column.name.size() > 1 && !is(ColumnWord::Value, column)
               && (!unit || *unit == FigureUnit::Count || m_names.indicator(column.name));
    }

    /// The only column of words that is left and may say what is counted; -1 where there is none or several.
    int onlyWords() const
    {
        int found = -1;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const FigureColumn& each = m_columns[i];
            const bool isWords = !m_isUsed[i] && !each.isSection && each.texts > 0 && !each.holdsFigures()
                                 && !is(ColumnWord::Dimension, each) && !is(ColumnWord::Label, each)
                                 && !is(ColumnWord::Unit, each) && !is(ColumnWord::Area, each) && !isOfCategories(each);
            if (isWords && found >= 0)
                return -1;
            if (isWords)
                found = int(i);
        }
        return found >= 0 && m_columns[size_t(found)].distinct > 1 && !m_columns[size_t(found)].isVariable ? found : -1;
    }

    bool isOfCategories(const FigureColumn& column) const
    {
        return m_words.areAllCategories(column.values)
               || std::any_of(column.values.begin(), column.values.end(),
                   [this](const QString& value) { return m_words.saysTotal(value) || ageSpanIn(value); });
    }

    /// What no column says, the table as a whole may.
    void fix()
    {
        const SourceTableHead& head = m_table.head();
        if (m_map.year.isEmpty() && m_map.years.isEmpty()) {
            auto year = yearOf(head.title);
            if (!year)
                year = yearOf(QString(head.source).replace(u'_', u' ').section(u'.', 0, 0));
            m_map.fixedYear = year ? Year::from(*year) : std::nullopt;
        }
        if (!m_map.indicator.isEmpty() || !m_map.indicators.isEmpty() || areNamedByYears())
            return;
        const int value = m_table.column(m_map.value);
        const bool isWordOnly = value < 0 || is(ColumnWord::Value, m_columns[size_t(value)]);
        for (const QString& name : {isWordOnly ? QString() : m_map.value, head.contents, withoutYear(head.title)}) {
            if (m_map.fixedIndicator.isEmpty())
                m_map.fixedIndicator = name;
        }
    }

    /// The one year of a title or a name of a file, which the figures are of as far as it says; not that of a law, a
    /// forecast or the day on which the table was drawn.
    static std::optional<int> yearOf(const QString& title)
    {
        static const QRegularExpression other(
            QStringLiteral(
                "\\b(?:siden|opført\\w*|lavet|ændret|forvent\\w*|skøn\\w*|mål|\\w*prognose\\w*|\\w*lov(?:en)?|"
                "bekendtgørelse|cirkulære|udtr\\w+|trukket|hentet|dannet|opdateret|redegørelse\\w*|bilag|notat|rapport|"
                "beretning|"
                "offentliggjort|revideret|fremskrivning\\w*|udtraek|act|extracted|retrieved|"
                "updated|published|forecast|export|[0-9]{4}-?[0-9]{2}-?[0-9]{2}|"
                "[0-9]{1,2}[-.][0-9]{1,2}[-.][0-9]{4})\\b"),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        return namesPartOfYear(title) || other.match(title).hasMatch() ? std::nullopt
                                                                       : loneYear(QString(title).replace(u'-', u' '));
    }

    /// Next year's table has the same title but for it.
    static QString withoutYear(const QString& title)
    {
        const auto found = timeInHeading(title);
        static const QRegularExpression ends(QStringLiteral("^[\\s,.;:-]+|[\\s,.;:-]+$"));
        const QString rest = found ? found->rest.simplified().remove(ends) : title;
        static const QRegularExpression left(QStringLiteral("[\\s,]+(?:pr|per|i|in|den)\\.?$"));
        return rest.isEmpty() ? title : QString(rest).remove(left);
    }

    /// "Beboere 2010", "Udenfor 2010": the headings say what is counted too.
    bool areNamedByYears() const
    {
        return !m_map.years.isEmpty() && std::none_of(m_map.years.begin(), m_map.years.end(), [](const QString& each) {
            return besideYear(each).isEmpty();
        });
    }

    const SourceTable& m_table;
    const TableWords& m_words = TableWords::builtIn();
    const std::vector<FigureColumn>& m_columns;
    KnownNames m_names;
    std::vector<bool> m_isUsed;
    FigureMap m_map;
};

} // namespace

FigureMap guess(const SourceTable& table, const AreaBook& book)
{
    return Guess(table, book).run();
}

} // namespace indblik
