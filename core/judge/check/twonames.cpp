// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"
#include "core/judge/toldfigures.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik::rules {

namespace {

constexpr FindingKind twoNames{"figureUnderTwoNames",
    QT_TRANSLATE_NOOP(
        "Finding", "%1: here it is “%2”, in “%3” the same figure is “%4”. Say which of the two is measured.")};

/// A figure where a text tells it.
struct Told
{
    const SaidText* said;
    ToldFigure figure;
};

/// A place that says the same figure by another name, and how it is called there.
struct Elsewhere
{
    QString title;
    MeasureSaid measure;
};

bool isNamed(const ToldFigure& figure)
{
    return figure.measure && !figure.isWish && figure.isAreaClear;
}

/// Round numbers are alike by chance.
bool isTelling(const ToldFigure& figure)
{
    constexpr qint64 whole = 100;
    return figure.sort != ToldFigure::Sort::Persons && figure.value % whole != 0;
}

bool isSameFigure(const ToldFigure& one, const ToldFigure& other)
{
    const bool mayBeSameYears = !one.years || !other.years || one.years == other.years;
    return one.sort == other.sort && one.value == other.value && isTelling(one) && one.area == other.area
           && one.residents == other.residents && mayBeSameYears;
}

/// A change that a row of the table has, to the decimal, for its years.
bool isOfTable(const ToldFigure& figure, const ChangeTable& table)
{
    const bool isOfYears = table.from && table.to && figure.years == YearSpan{*table.from, *table.to};
    return isOfYears && figure.sort == ToldFigure::Sort::Points && figure.area && figure.residents == Residents::All
           && figure.value == table.rows[*figure.area].share.hundredths();
}

QString titleOf(const AccountBook& book, const SaidText& said)
{
    const Goal* goal = said.place.goal ? book.goal(*said.place.goal) : nullptr;
    return goal ? goal->title : said.place.subject;
}

/// The findings of one text: figures that the same place calls by the same other name are one.
class FindingsOf
{
public:
    explicit FindingsOf(std::vector<Finding>& findings) : m_findings(findings) {}

    void add(const Told& told, const Elsewhere& other)
    {
        const QStringList names{told.figure.measure->words, other.title, other.measure.words};
        const auto same = std::find_if(m_findings.begin(), m_findings.end(), [&](const Finding& each) {
            return each.text == told.said->place.text && each.goal == told.said->place.goal
                   && each.card == told.said->place.card && each.field == told.said->place.field
                   && each.words.mid(1) == names;
        });
        if (same != m_findings.end()) {
            const QString more = QStringLiteral(", ") + told.figure.words;
            if (same->words[0] != told.figure.words && !same->words[0].contains(more))
                same->words[0] += more;
            return;
        }
        Finding finding = told.said->place;
        finding.kind = twoNames;
        finding.grade = Grade::Warning;
        finding.words = QStringList{told.figure.words} + names;
        m_findings.push_back(std::move(finding));
    }

private:
    std::vector<Finding>& m_findings;
};

void addOfTexts(const AccountBook& book, const std::vector<Told>& all, FindingsOf& findings)
{
    // Only figures that are alike are held against each other, however many a long text has.
    std::vector<const Told*> ordered;
    for (const Told& told : all) {
        if (isNamed(told.figure) && isTelling(told.figure))
            ordered.push_back(&told);
    }
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const Told* left, const Told* right) { return left->figure.value < right->figure.value; });
    for (size_t i = 0; i < ordered.size(); ++i) {
        for (size_t j = i; j-- > 0 && ordered[j]->figure.value == ordered[i]->figure.value;) {
            const Told& told = *ordered[i];
            const Told& before = *ordered[j];
            if (before.figure.measure->key == told.figure.measure->key || !isSameFigure(before.figure, told.figure))
                continue;
            findings.add(told, {titleOf(book, *before.said), *before.figure.measure});
            break;
        }
    }
}

std::vector<Told> toldIn(const std::vector<SaidText>& texts, const ToldFigures& reader)
{
    std::vector<Told> all;
    for (const SaidText& said : texts) {
        for (ToldFigure& figure : reader.in(said.text))
            all.push_back({&said, std::move(figure)});
    }
    return all;
}

/// The same figure of the same areas and years, called by the names of two different measures.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    FindingsOf adding(findings);
    const AccountBook& book = evidence.book;
    const auto texts = saidTexts(book);
    if (book.changeTables.empty())
        addOfTexts(book, toldIn(texts, ToldFigures()), adding);
    for (const ChangeTable& table : book.changeTables) {
        const auto all = toldIn(texts, ToldFigures(&table));
        const auto measure = measureSaid(table.title);
        for (const Told& told : all) {
            if (measure && isNamed(told.figure) && told.figure.measure->key != measure->key
                && isOfTable(told.figure, table))
                adding.add(told, {table.title, *measure});
        }
        addOfTexts(book, all, adding);
    }
    return findings;
}

} // namespace

Rule twonames()
{
    return {{twoNames}, find};
}

} // namespace indblik::rules
