// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figuremap.h"
#include "core/import/knownnames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace indblik {

namespace {

// Headings as sources write them, folded.
constexpr std::array areaWords = {u"område", u"områder", u"områdenavn", u"omraade", u"boligområde", u"boligområder",
    u"afdeling", u"boligafdeling", u"afdelingsnavn", u"bydel", u"omr", u"omr.", u"area", u"areas", u"area name",
    u"housing area", u"navn", u"name"};
constexpr std::array yearWords = {u"år", u"aar", u"årstal", u"tid", u"year", u"time", u"periode", u"period"};
constexpr std::array indicatorWords = {
    u"indikator", u"indikatorer", u"emne", u"nøgletal", u"indicator", u"indicators", u"subject", u"måltal"};
constexpr std::array valueWords = {u"indhold", u"antal", u"værdi", u"vaerdi", u"tal", u"value", u"values", u"count",
    u"number", u"figure", u"andel", u"share", u"procent", u"pct", u"pct.", u"percent", u"%"};
constexpr std::array wholeWords = {
    u"af", u"ud af", u"i alt", u"ialt", u"alle", u"nævner", u"of", u"out of", u"total", u"whole", u"denominator"};

template<class Headings>
bool isOneOf(const Headings& words, const FigureColumn& column)
{
    const QString name = areaNameKey(column.name);
    return std::any_of(words.begin(), words.end(), [&name](const char16_t* word) { return name == QStringView(word); });
}

bool saysPercent(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("%|\\b(?:pct|procent|percent|per cent|andel|share)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text.left(1000)).hasMatch();
}

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
        findValues();
        findIndicator();
        fix();
        findPercent();
        return m_map;
    }

private:
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
        int at = find([](const FigureColumn& each) { return each.isTime; });
        if (at < 0)
            at = find([](const FigureColumn& each) { return isOneOf(yearWords, each); });
        if (at < 0)
            at = find([](const FigureColumn& each) {
                return each.holdsTimes() && !loneYear(each.name) && !isOneOf(valueWords, each)
                       && !isOneOf(wholeWords, each) && !isOneOf(areaWords, each);
            });
        m_map.year = use(at);
    }

    void findArea()
    {
        int best = -1;
        qsizetype most = 0;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const FigureColumn& column = m_columns[i];
            if (m_isUsed[i] || column.holdsFigures())
                continue;
            const qsizetype known = std::count_if(column.values.begin(), column.values.end(),
                [this](const QString& value) { return m_names.area(value) != nullptr; });
            if (known > most) {
                most = known;
                best = int(i);
            }
        }
        if (best < 0)
            best = find([](const FigureColumn& each) { return isOneOf(areaWords, each); });
        if (best < 0)
            best = find([](const FigureColumn& each) { return each.texts > 0 && !each.holdsFigures(); });
        m_map.area = use(best);
    }

    /// A year column of a matrix may hold figures that look like years; what a heading says is stronger.
    bool isFigures(size_t at) const
    {
        const FigureColumn& column = m_columns[at];
        return !m_isUsed[at] && (column.holdsFigures() || (column.years > 0 && column.texts + column.periods == 0));
    }

    void findValues()
    {
        std::vector<int> figures;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            if (isFigures(i))
                figures.push_back(int(i));
        }
        const auto column = [this](int at) -> const FigureColumn& { return m_columns[size_t(at)]; };
        const auto found = [&](const auto& words) {
            // The last one: in lists of StatBank it is INDHOLD.
            const auto last =
                std::find_if(figures.rbegin(), figures.rend(), [&](int at) { return isOneOf(words, column(at)); });
            return last == figures.rend() ? -1 : *last;
        };
        if (m_map.year.isEmpty())
            for (const int at : figures) {
                if (loneYear(column(at).name))
                    m_map.years.append(use(at));
            }
        if (figures.empty())
            m_map.value = use(find([](const FigureColumn& each) { return isOneOf(valueWords, each); }));
        if (!m_map.years.isEmpty() || figures.empty())
            return;
        const int whole = found(wholeWords);
        const int named = found(valueWords);
        const bool isNamedLast = named >= 0 && named == figures.back();
        if (figures.size() == 1 || (named >= 0 && whole >= 0) || (isNamedLast && !isKnown(figures))) {
            m_map.value = use(figures.size() == 1 ? figures.front() : named);
            m_map.of = figures.size() == 1 ? QString() : use(whole);
        } else if (figures.size() == 2 && whole >= 0) {
            m_map.value = use(figures.front() == whole ? figures.back() : figures.front());
            m_map.of = use(whole);
        } else {
            for (const int at : figures)
                m_map.indicators.append(use(at));
        }
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
        const auto hasWords = [](const FigureColumn& each) { return each.texts > 0 && !each.holdsFigures(); };
        int at = find([](const FigureColumn& each) { return isOneOf(indicatorWords, each); });
        if (at < 0)
            at = find([this](const FigureColumn& each) {
                return std::any_of(each.values.begin(), each.values.end(),
                    [this](const QString& value) { return m_names.indicator(value) != nullptr; });
            });
        if (at < 0) {
            int words = 0;
            for (size_t i = 0; i < m_columns.size(); ++i)
                words += !m_isUsed[i] && hasWords(m_columns[i]) ? 1 : 0;
            at = words == 1 ? find([&](const FigureColumn& each) { return hasWords(each) && each.distinct > 1; }) : -1;
        }
        m_map.indicator = use(at);
    }

    /// What no column says, the table as a whole may.
    void fix()
    {
        const SourceTableHead& head = m_table.head();
        if (m_map.year.isEmpty() && m_map.years.isEmpty()) {
            auto year = loneYear(head.title);
            if (!year)
                year = loneYear(QString(head.source).replace(u'_', u' ').section(u'.', 0, 0).replace(u'-', u' '));
            m_map.fixedYear = year ? Year::from(*year) : std::nullopt;
        }
        if (!m_map.indicator.isEmpty() || !m_map.indicators.isEmpty())
            return;
        const int value = m_table.column(m_map.value);
        const bool isWordOnly = value < 0 || isOneOf(valueWords, m_columns[size_t(value)]);
        for (const QString& name : {isWordOnly ? QString() : m_map.value, head.contents, head.title}) {
            if (m_map.fixedIndicator.isEmpty())
                m_map.fixedIndicator = name;
        }
    }

    void findPercent()
    {
        if (!m_map.of.isEmpty())
            return;
        const SourceTableHead& head = m_table.head();
        if (m_map.indicators.isEmpty()) {
            m_map.isPercent = saysPercent(m_map.value) || saysPercent(head.units)
                              || (!m_map.years.isEmpty() && saysPercent(head.title));
            return;
        }
        const auto mayBeCount = [this](const QString& name) {
            const Indicator* known = m_names.indicator(name);
            return !saysPercent(name) && (!known || known->unit == Indicator::Unit::Share);
        };
        m_map.isPercent = std::any_of(m_map.indicators.begin(), m_map.indicators.end(), saysPercent)
                          && std::none_of(m_map.indicators.begin(), m_map.indicators.end(), mayBeCount);
    }

    const SourceTable& m_table;
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
