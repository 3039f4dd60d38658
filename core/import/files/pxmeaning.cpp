// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/pxmeaning.h"

#include "core/fuzzydate.h"
#include "core/import/files/filefindings.h"
#include "core/import/files/pxtimes.h"
#include "core/import/files/remark.h"
#include "core/period.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace indblik {

namespace {

using namespace filefindings;

/// The index of what a keyword names, a value or a code; nothing where none or several are called so.
std::optional<int> placeOf(const StatVariable& variable, const QString& name)
{
    for (const QStringList& names : {variable.values, variable.codes}) {
        if (names.count(name) == 1)
            return int(names.indexOf(name));
    }
    return std::nullopt;
}

std::optional<int> wholeNumber(const PxStatement& statement)
{
    bool isNumber = false;
    const int number = statement.text().toInt(&isNumber);
    return isNumber && number >= 0 && number <= 15 ? std::optional(number) : std::nullopt;
}

class Meaning
{
public:
    Meaning(const std::vector<PxStatement>& statements, QStringList faulty, Place data, StatTable& table)
        : m_statements(statements)
        , m_faulty(std::move(faulty))
        , m_data(std::move(data))
        , m_table(table)
    {
        for (size_t i = 0; i < m_table.variables.size(); ++i)
            m_places.insert(m_table.variables[i].name, i);
    }

    std::vector<Finding> run()
    {
        findWhatIsSaidTwice();
        forEach({QStringLiteral("CODES")}, &Meaning::takeCodes);
        forEach({QStringLiteral("TIMEVAL")}, &Meaning::takeTimes);
        takeTimesOfCodes();
        forEach({QStringLiteral("ELIMINATION")}, &Meaning::takeElimination);
        forEach({QStringLiteral("CONTVARIABLE")}, &Meaning::takeContentsVariable);
        findContentsVariable();
        for (const PxStatement& statement : m_statements)
            takeOfTable(statement);
        forEach({QStringLiteral("UNITS"), QStringLiteral("STOCKFA"), QStringLiteral("PRECISION")},
            &Meaning::takeOfContents);
        fillContents();
        findMissing();
        std::stable_sort(m_findings.begin(), m_findings.end(),
            [](const Finding& a, const Finding& b) { return a.place.line < b.place.line; });
        return std::move(m_findings);
    }

private:
    void forEach(const QStringList& keywords, void (Meaning::*take)(const PxStatement&))
    {
        for (const PxStatement& statement : m_statements) {
            if (keywords.contains(statement.keyword) && !m_again.contains(&statement))
                (this->*take)(statement);
        }
    }

    void add(const FindingKind& kind, const PxStatement& of, const QStringList& words, Grade grade = Grade::Warning)
    {
        m_findings.push_back(remark(m_data.source, kind, grade, of.line, {}, QStringList(of.name()) + words));
    }

    /// Of two that say different things the second is left out, with a finding.
    void findWhatIsSaidTwice()
    {
        std::map<QString, const PxStatement*> said;
        for (const PxStatement& statement : m_statements) {
            const auto [first, isNew] = said.emplace(statement.name(), &statement);
            if (isNew)
                continue;
            m_again.insert(&statement);
            if (isOfMeaning(statement.keyword) && first->second->texts() != statement.texts())
                add(SaidTwice, statement, {});
        }
    }

    StatVariable* variable(const QString& name)
    {
        const auto found = m_places.constFind(name);
        return found == m_places.constEnd() ? nullptr : &m_table.variables[*found];
    }

    /// The variable that the first subkey names; a finding where there is none.
    StatVariable* variableOf(const PxStatement& statement, Grade grade)
    {
        StatVariable* const of = statement.subkeys.isEmpty() ? nullptr : variable(statement.subkeys.front());
        if (!of)
            add(NamesNothing, statement, {statement.subkeys.value(0)}, grade);
        return of;
    }

    void addCount(const PxStatement& statement, qsizetype count, const StatVariable& of)
    {
        add(CountDiffers, statement, {QString::number(count), QString::number(of.values.size())});
    }

    void takeCodes(const PxStatement& statement)
    {
        StatVariable* const of = variableOf(statement, Grade::Note);
        if (!of)
            return;
        if (qsizetype(statement.values.size()) != of->values.size())
            return addCount(statement, qsizetype(statement.values.size()), *of);
        of->codes = statement.texts();
    }

    void takeTimes(const PxStatement& statement)
    {
        StatVariable* const of = variableOf(statement, Grade::Warning);
        if (!of)
            return;
        of->isTime = true;
        m_hasTimes = true;
        const bool hasTimes = std::any_of(
            statement.values.begin(), statement.values.end(), [](const PxToken& each) { return each.isQuoted; });
        if (!hasTimes) // TLIST(A1) alone says that it is time and of years
            return;
        const QStringList times = timesOf(statement);
        if (times.size() != of->values.size())
            return addCount(statement, times.size(), *of);
        const auto unread = times.indexOf(QString());
        if (unread >= 0)
            return add(NoTime, statement, {textAt(statement, unread)});
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (saysOtherTime(of->values[i], times[i]))
                return add(TimesDiffer, statement, {of->values[i], times[i]});
        }
        of->times = times;
    }

    /// "31. december 2010" and "2008-2010" are not the year 2010.
    static bool saysOtherTime(const QString& value, const QString& time)
    {
        if (const QString shown = timeOf(value); !shown.isEmpty())
            return shown != time;
        using Kind = FuzzyDate::Kind;
        static const QRegularExpression span(QStringLiteral("(?:19|20)[0-9]{2} ?[-–/] ?(?:19|20)?[0-9]{2}\\b"));
        const auto date = time.size() == 4 ? FuzzyDate::read(value) : std::nullopt;
        const bool isFirstDay =
            date && (date->kind() == Kind::Day || date->kind() == Kind::Primo) && date->first().dayOfYear() == 1;
        if (!date)
            return time.size() == 4 && span.match(value).hasMatch();
        return !isFirstDay && (date->kind() != Kind::Year || QString::number(date->first().year()) != time);
    }

    static QString textAt(const PxStatement& timeval, qsizetype at)
    {
        for (const PxToken& token : timeval.values) {
            if (token.isQuoted && at-- == 0)
                return token.text;
        }
        return timeval.text();
    }

    /// Where TIMEVAL says no times, values and codes may be such. Codes of four digits are years only where the
    /// variable is called time or its values name these years: those of post are numbers from 1000 on too.
    void takeTimesOfCodes()
    {
        for (StatVariable& variable : m_table.variables) {
            if (!variable.times.isEmpty() || (m_hasTimes && !variable.isTime))
                continue;
            for (const QStringList& texts : {variable.values, variable.codes}) {
                QStringList times;
                for (const QString& text : texts)
                    times.append(timeOf(text));
                if (times.isEmpty() || times.contains(QString()))
                    continue;
                if (variable.isTime || namesTime(variable.name)
                    || (texts != variable.values && areNamed(times, variable.values))) {
                    variable.times = times;
                    variable.isTime = true;
                    break;
                }
            }
        }
    }

    static bool areNamed(const QStringList& times, const QStringList& values)
    {
        for (qsizetype i = 0; i < times.size(); ++i) {
            if (!values[i].contains(times[i].left(4)))
                return false;
        }
        return true;
    }

    void takeElimination(const PxStatement& statement)
    {
        StatVariable* const of = variableOf(statement, Grade::Note);
        if (!of)
            return;
        const QString named = statement.text();
        const QString word = named.trimmed().toUpper();
        of->total = placeOf(*of, named);
        if (!of->total && word == u"YES")
            of->mayBeSummed = true;
        else if (!of->total && word != u"NO")
            add(NamesNothing, statement, {named});
    }

    void takeContentsVariable(const PxStatement& statement)
    {
        StatVariable* const of = variable(statement.text());
        if (!of)
            return add(NamesNothing, statement, {statement.text()});
        of->isContents = true;
    }

    StatVariable* contentsVariable()
    {
        const auto found = std::find_if(m_table.variables.begin(), m_table.variables.end(),
            [](const StatVariable& each) { return each.isContents; });
        return found == m_table.variables.end() ? nullptr : &*found;
    }

    /// Without CONTVARIABLE it is the one variable that has all values for which a unit is given.
    void findContentsVariable()
    {
        QStringList named;
        for (const PxStatement& statement : m_statements) {
            if (statement.keyword == u"UNITS" && statement.subkeys.size() == 1)
                named.append(statement.subkeys.front());
        }
        if (!contentsVariable() && !named.isEmpty()) {
            std::vector<StatVariable*> fitting;
            for (StatVariable& each : m_table.variables) {
                if (std::all_of(named.begin(), named.end(),
                        [&each](const QString& name) { return placeOf(each, name).has_value(); }))
                    fitting.push_back(&each);
            }
            if (fitting.size() == 1)
                fitting.front()->isContents = true;
        }
        if (const StatVariable* contents = contentsVariable())
            m_table.ofContents.resize(size_t(contents->values.size()));
    }

    /// What is told of the table as a whole.
    void takeOfTable(const PxStatement& statement)
    {
        if (!statement.subkeys.isEmpty() || m_again.contains(&statement))
            return;
        const QString& keyword = statement.keyword;
        const std::pair<QLatin1String, QString*> texts[] = {{QLatin1String("TITLE"), &m_table.title},
            {QLatin1String("CONTENTS"), &m_table.contents}, {QLatin1String("UNITS"), &m_table.units},
            {QLatin1String("SOURCE"), &m_table.source}, {QLatin1String("MATRIX"), &m_table.matrix},
            {QLatin1String("LAST-UPDATED"), &m_table.updated}};
        for (const auto& [name, text] : texts) {
            if (keyword == name)
                *text = statement.text();
        }
        if (keyword == u"DESCRIPTION" && m_table.title.isEmpty())
            m_table.title = statement.text();
        else if (keyword == u"STOCKFA")
            m_table.measure = measureOf(statement);
        else if (keyword == u"DECIMALS" && !m_table.decimals)
            m_table.decimals = wholeNumber(statement);
        else if (keyword == u"SHOWDECIMALS")
            m_table.decimals = wholeNumber(statement);
        else if (keyword.startsWith(u"DATASYMBOL"))
            takeSymbol(keyword.mid(10), statement.text());
    }

    static std::optional<StatMeasure> measureOf(const PxStatement& statement)
    {
        const QString letter = statement.text().trimmed().toUpper();
        if (letter == u"S")
            return StatMeasure::Stock;
        if (letter == u"F")
            return StatMeasure::Flow;
        return letter == u"A" ? std::optional(StatMeasure::Average) : std::nullopt;
    }

    void takeSymbol(const QString& which, const QString& words)
    {
        const int dots = which.toInt();
        if (which == u"NIL")
            m_table.marks[StatMark{0}] = words;
        else if (dots >= 1 && dots <= 6)
            m_table.marks[StatMark{dots}] = words;
    }

    /// UNITS("births"), STOCKFA("births"), PRECISION("contents","births").
    void takeOfContents(const PxStatement& statement)
    {
        if (statement.keyword == u"PRECISION")
            return takePrecision(statement);
        if (statement.subkeys.isEmpty())
            return;
        const StatVariable* const contents = contentsVariable();
        const auto at = contents ? placeOf(*contents, statement.subkeys.back()) : std::nullopt;
        if (!at)
            return add(NamesNothing, statement, {statement.subkeys.back()},
                statement.keyword == u"UNITS" ? Grade::Warning : Grade::Note);
        StatContents& of = m_table.ofContents[size_t(*at)];
        if (statement.keyword == u"UNITS")
            of.units = statement.text();
        else
            of.measure = measureOf(statement);
    }

    void takePrecision(const PxStatement& statement)
    {
        const StatVariable* const of = variableOf(statement, Grade::Warning);
        if (!of || statement.subkeys.size() < 2)
            return;
        const auto at = placeOf(*of, statement.subkeys[1]);
        if (!at)
            return add(NamesNothing, statement, {statement.subkeys[1]});
        if (of->isContents)
            m_table.ofContents[size_t(*at)].decimals = wholeNumber(statement);
    }

    void fillContents()
    {
        for (StatContents& of : m_table.ofContents) {
            if (of.units.isEmpty())
                of.units = m_table.units;
            of.decimals = of.decimals ? of.decimals : m_table.decimals;
            of.measure = of.measure ? of.measure : m_table.measure;
        }
    }

    bool has(const QString& keyword) const
    {
        return m_faulty.contains(keyword)
               || std::any_of(m_statements.begin(), m_statements.end(), [&keyword](const PxStatement& each) {
                      return each.keyword == keyword && !each.text().trimmed().isEmpty();
                  });
    }

    void miss(const QString& keyword, Grade grade)
    {
        m_findings.push_back(remark(m_data.source, KeywordMissing, grade, m_data.line, {}, {keyword}));
    }

    void findMissing()
    {
        const bool isUnitSaid = m_table.ofContents.empty()
                                    ? !m_table.units.isEmpty()
                                    : std::none_of(m_table.ofContents.begin(), m_table.ofContents.end(),
                                        [](const StatContents& each) { return each.units.isEmpty(); });
        if (!isUnitSaid && !m_faulty.contains(QStringLiteral("UNITS")))
            miss(QStringLiteral("UNITS"), Grade::Warning);
        if (!has(QStringLiteral("CONTENTS")))
            miss(QStringLiteral("CONTENTS"), Grade::Warning);
        if (!has(QStringLiteral("TITLE")) && !has(QStringLiteral("DESCRIPTION")))
            miss(QStringLiteral("TITLE"), Grade::Note);
        for (const QString& keyword : {QStringLiteral("DECIMALS"), QStringLiteral("MATRIX"),
                 QStringLiteral("SUBJECT-AREA"), QStringLiteral("SUBJECT-CODE")}) {
            if (!has(keyword))
                miss(keyword, Grade::Note);
        }
    }

    const std::vector<PxStatement>& m_statements;
    QStringList m_faulty;
    Place m_data; ///< the line of DATA
    StatTable& m_table;
    QHash<QString, size_t> m_places;      ///< of its variables
    std::set<const PxStatement*> m_again; ///< those that stand there a second time
    bool m_hasTimes = false;              ///< by TIMEVAL
    std::vector<Finding> m_findings;
};

} // namespace

bool isOfMeaning(const QString& keyword)
{
    static const QStringList all{QStringLiteral("UNITS"), QStringLiteral("CONTENTS"), QStringLiteral("CONTVARIABLE"),
        QStringLiteral("ELIMINATION"), QStringLiteral("TIMEVAL"), QStringLiteral("CODES"), QStringLiteral("STOCKFA"),
        QStringLiteral("TITLE")};
    return all.contains(keyword);
}

std::vector<Finding> readMeaning(
    const std::vector<PxStatement>& statements, const QStringList& faulty, const Place& data, StatTable& table)
{
    return Meaning(statements, faulty, data, table).run();
}

} // namespace indblik
