// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/toldfigures.h"

#include "core/judge/cards/yearssaid.h"
#include "core/judge/checkwords.h"
#include "core/judge/facts/factwords.h"
#include "core/wordpattern.h"

#include <algorithm>
#include <map>

namespace indblik {

namespace {

using Sort = ToldFigure::Sort;

/// So far before a number stands a word that makes it rough.
constexpr qsizetype longestRoughly = 40;

/// Words of their own, not parts of longer ones: "totaltømte" is not in "ikke-totaltømte".
QRegularExpression wholeWords(const QStringList& words)
{
    return wordPattern(QStringLiteral("(?<![\\w-])(") + anyOf(words) + QStringLiteral(")(?!\\w)"));
}

QString folded(const QString& words)
{
    return words.simplified().toLower();
}

/// Which of several things the words name, with the pattern that finds them.
template<class Thing>
class Names
{
public:
    void add(const Thing& thing, const QStringList& words)
    {
        for (const QString& word : words)
            m_things.try_emplace(folded(word), thing);
        m_words += words;
    }
    void make() { m_pattern = wholeWords(m_words); }

    /// Where they stand, what they name and how.
    struct Said
    {
        qsizetype at;
        Thing thing;
        QString words;
    };
    std::vector<Said> in(const QString& text) const
    {
        std::vector<Said> said;
        for (auto all = m_pattern.globalMatch(text); all.hasNext();) {
            const auto match = all.next();
            const QString words = match.captured(1).simplified();
            if (const auto thing = m_things.find(folded(words)); thing != m_things.end())
                said.push_back({match.capturedStart(1), thing->second, words});
        }
        return said;
    }

private:
    QStringList m_words;
    std::map<QString, Thing> m_things;
    QRegularExpression m_pattern;
};

const Names<QString>& measures()
{
    static const Names<QString> names = [] {
        Names<QString> made;
        for (const CheckWords::Named& each : CheckWords::builtIn().measures)
            made.add(each.key, each.words);
        made.make();
        return made;
    }();
    return names;
}

const Names<Residents>& residents()
{
    static const Names<Residents> names = [] {
        const CheckWords& words = CheckWords::builtIn();
        Names<Residents> made;
        made.add(Residents::OfVacated, words.vacated);
        made.add(Residents::OfNotVacated, words.notVacated);
        made.add(Residents::Others, words.otherResidents);
        made.make();
        return made;
    }();
    return names;
}

/// Of those said before a place the last; where there are none, the first after it.
template<class Said>
const Said* nearest(const std::vector<Said>& all, qsizetype at)
{
    const auto after = std::find_if(all.begin(), all.end(), [at](const Said& said) { return said.at >= at; });
    if (after != all.begin())
        return &*std::prev(after);
    return after != all.end() ? &*after : nullptr;
}

std::optional<YearSpan> yearsIn(const QString& sentence)
{
    std::optional<YearSpan> years;
    for (const YearsSaid& said : yearsSaid(sentence)) {
        if (said.isSpan && !said.isBackwards)
            return YearSpan{said.years.front(), said.years.back()};
        for (const Year& year : said.years)
            years = years ? YearSpan{std::min(years->first, year), std::max(years->last, year)} : YearSpan{year, year};
    }
    return years;
}

/// "5,9" in hundredths, and half of its last decimal.
std::pair<qint64, qint64> hundredths(const QString& whole, const QString& decimals)
{
    const qint64 value = whole.toLongLong() * 100 + decimals.leftJustified(2, u'0').toLongLong();
    constexpr qint64 halves[] = {50, 5, 0};
    return {value, halves[std::min<qsizetype>(decimals.size(), 2)]};
}

/// Whether a number is only about so much, or the end of a range.
bool isInexact(const QString& before)
{
    static const auto range = wordPattern(QStringLiteral("(?:[0-9]\\s?[-\u2013]|[0-9%]\\s+(?:til|og))\\s*$"));
    const FactWords& words = FactWords::builtIn();
    return words["approximately"].endsIn(before) || words["atLeast"].endsIn(before) || words["atMost"].endsIn(before)
           || words["between"].endsIn(before) || range.match(before).hasMatch();
}

/// Whether it rises (1) or falls (-1) by the last such word before the number; 0 where none says so.
int directionBefore(const QString& before)
{
    const auto last = [&before](const char* list) {
        const auto all = FactWords::builtIn()[list].all(before);
        return all.empty() ? -1 : all.back().at;
    };
    const qsizetype fall = last("falls");
    const qsizetype rise = last("rises");
    return fall == rise ? 0 : fall > rise ? -1 : 1;
}

/// A sentence that goes on with what the one before measured: "andelen er faldet", "i resten var faldet 8,3".
bool goesOn(const QString& sentence)
{
    static const auto on = wordPattern(
        QStringLiteral("(?<!\\w)(?:andelen|antallet|faldt\\s+den|steg\\s+den|den\\s+faldt|den\\s+steg)(?!\\w)"
                       "|^(?:i|for|blandt|her)(?!\\w).*(?<!\\w)(?:var|er)\\s+(?:faldet|stigningen)\\s+[0-9]"));
    return on.match(sentence).hasMatch();
}

/// "Andelen af unge i job" measures something of its own.
bool namesAnother(const QString& sentence)
{
    static const auto own = wordPattern(QStringLiteral("(?<!\\w)(?:andel|antal)\\w*\\s+(?:af|på|med)\\s+\\p{L}"));
    return own.match(sentence).hasMatch();
}

bool isWish(const QString& before)
{
    static const auto wish = wholeWords(CheckWords::builtIn().wishes);
    return wish.match(before).hasMatch();
}

/// The words of a row that name its areas: without "m.v." and "områder".
QStringList namingWords(const QString& row)
{
    static const auto idle = wordPattern(
        QStringLiteral("(?<!\\w)(?:m\\.?\\s?v\\.?|m\\.?\\s?fl\\.?|(?:bolig)?område(?:r|rne|t)?|boliger)(?!\\w)"));
    return QString(row).replace(idle, QStringLiteral(" ")).toLower().simplified().split(u' ', Qt::SkipEmptyParts);
}

/// "udsatte" in all its forms.
QString stemPattern(const QString& word)
{
    static const QRegularExpression ending(QStringLiteral("(?:ede|ne|te|e)$"));
    constexpr qsizetype longEnough = 6;
    const QString stem = word.size() < longEnough ? word : QString(word).remove(ending);
    return QRegularExpression::escape(stem) + QStringLiteral("\\w*");
}

/// Whether a place that no row is called by is named: "i Mjølnerparken".
bool namesPlace(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("(?<!\\w)(?:[Ii]|[Pp]å|[Ff]or)\\s+(?!København)\\p{Lu}"),
        QRegularExpression::UseUnicodePropertiesOption);
    return place.match(text).hasMatch();
}

} // namespace

std::optional<MeasureSaid> measureSaid(const QString& text)
{
    const auto all = measures().in(text);
    return all.empty() ? std::nullopt : std::optional(MeasureSaid{all.front().thing, all.front().words});
}

/// A number before it is known what it is said of.
struct ToldFigures::Number
{
    qsizetype begin;
    qsizetype end;
    Sort sort;
    qint64 value;
    qint64 tolerance;
    bool hasSign; ///< the value says itself whether it rises or falls

    /// Shares and changes are told beside each other; each has its own areas.
    bool isLike(const Number& other) const { return (sort == Sort::Share) == (other.sort == Sort::Share); }
};

/// What holds until another sentence says otherwise.
struct ToldFigures::Paragraph
{
    std::optional<MeasureSaid> measure;
    std::optional<YearSpan> years;
    Residents residents = Residents::All;
};

std::vector<ToldFigures::Number> ToldFigures::numbersIn(const QString& sentence)
{
    static const auto between = wordPattern(QStringLiteral(
        "(?<!\\w)fra\\s+([0-9]{1,3})(?:,([0-9]{1,2}))?\\s?(?:%|procent|pct\\.?)\\s+(?:i\\s+[0-9]{4}\\s+)?"
        "til\\s+([0-9]{1,3})(?:,([0-9]{1,2}))?\\s?(?:%|procent|pct\\.?)(?![-\\s]?point)"));
    static const auto points =
        wordPattern(QStringLiteral("(?<![\\w,.-])([0-9]{1,2})(?:,([0-9]{1,2}))?\\s?(?:%|procent|pct\\.?)[-\\s]?point"));
    static const auto share = wordPattern(
        QStringLiteral("(?<![\\w,.-])([0-9]{1,3}),([0-9]{1,2})\\s?(?:%|procent(?!\\w)|pct(?!\\w))(?![-\\s]?point)"));
    static const auto persons = wordPattern(QStringLiteral(
        "(?<!\\w)antal\\w*[^.]{0,60}(?<!\\w)med\\s+([0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]{1,7})\\s+(?:personer|beboere)"));
    std::vector<Number> numbers;
    for (auto all = between.globalMatch(sentence); all.hasNext();) {
        const auto match = all.next();
        const auto [from, halfFrom] = hundredths(match.captured(1), match.captured(2));
        const auto [to, halfTo] = hundredths(match.captured(3), match.captured(4));
        numbers.push_back(
            {match.capturedStart(), match.capturedEnd(), Sort::Points, to - from, halfFrom + halfTo, true});
    }
    const auto add = [&](const QRegularExpression& pattern, Sort sort) {
        for (auto all = pattern.globalMatch(sentence); all.hasNext();) {
            const auto match = all.next();
            if (isInexact(sentence.left(match.capturedStart(1)).right(longestRoughly)) && sort != Sort::Share)
                continue;
            const auto [value, half] = sort == Sort::Persons
                                           ? std::pair(match.captured(1).remove(u'.').toLongLong(), qint64(0))
                                           : hundredths(match.captured(1), match.captured(2));
            numbers.push_back({match.capturedStart(1), match.capturedEnd(), sort, value, half, sort == Sort::Share});
        }
    };
    add(points, Sort::Points);
    add(share, Sort::Share);
    add(persons, Sort::Persons);
    std::sort(numbers.begin(), numbers.end(),
        [](const Number& left, const Number& right) { return left.begin < right.begin; });
    return numbers;
}

ToldFigures::ToldFigures(const ChangeTable* table)
{
    if (!table)
        return;
    const CheckWords& words = CheckWords::builtIn();
    for (size_t i = 0; i < table->rows.size(); ++i) {
        if (&table->rows[i] == table->controlRow()) {
            m_areas.push_back({i, false, true, wholeWords(words.everywhere)});
            continue;
        }
        QStringList naming = namingWords(table->rows[i].areaType);
        const bool isRest = naming.size() > 1 && words.remaining.contains(naming.front());
        if (isRest)
            naming.removeFirst();
        if (naming.isEmpty())
            continue;
        for (QString& word : naming)
            word = stemPattern(word);
        const QString rest = QStringLiteral("(?<!\\w)(") + anyOf(words.remaining) + QStringLiteral("\\s+(?:de\\s+)?)?");
        m_areas.push_back({i, isRest, false, wordPattern(rest + naming.join(QStringLiteral("\\s+")))});
    }
}

std::vector<ToldFigures::AreaSaid> ToldFigures::areasIn(const QString& sentence) const
{
    std::vector<AreaSaid> said;
    for (const AreaName& name : m_areas) {
        for (auto all = name.pattern.globalMatch(sentence); all.hasNext();) {
            const auto match = all.next();
            // "The other deprived areas" are not "the deprived areas", nor the other way round.
            if (name.isAll || name.isRest == (match.capturedLength(1) > 0))
                said.push_back({match.capturedStart(), match.capturedEnd(), &name});
        }
    }
    std::sort(
        said.begin(), said.end(), [](const AreaSaid& left, const AreaSaid& right) { return left.begin < right.begin; });
    return said;
}

/// The area said right after a number ("5,9 procentpoint i Tingbjerg"), or else the one before it.
void ToldFigures::findArea(const QString& sentence, const std::vector<AreaSaid>& areas,
    const std::vector<Number>& numbers, size_t at, ToldFigure& figure)
{
    static const auto inIt = wordPattern(QStringLiteral("^\\s*(?:i|for|blandt|på)\\s+(?:\\w+\\s+){0,2}$"));
    static const auto joined =
        wordPattern(QStringLiteral("^[\\w/-]*\\s*(?:,|og|/|eller|samt)\\s*(?:i\\s+|på\\s+)?(?:de\\s+)?$"));
    // An area that no row is called by may stand with it: "udsatte og højrisikoområder".
    static const auto withBefore =
        wordPattern(QStringLiteral("[\\p{L}-]\\s*(?:og|samt|eller|/)\\s*(?:i\\s+|på\\s+)?(?:de\\s+)?$"));
    static const auto withAfter = wordPattern(QStringLiteral(
        "^[\\w/-]*\\s*(?:,|og|samt|eller)\\s+(?:i\\s+)?(?:de\\s+)?\\w+(?:\\s+\\w+)?(?:område|kvarter|bolig)"));
    const Number& number = numbers[at];
    qsizetype from = 0;
    qsizetype to = sentence.size();
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (i == at || !numbers[i].isLike(number))
            continue;
        if (numbers[i].end <= number.begin)
            from = std::max(from, numbers[i].end);
        else if (numbers[i].begin >= number.end)
            to = std::min(to, numbers[i].begin);
    }
    const AreaSaid* before = nullptr;
    const AreaSaid* after = nullptr;
    for (const AreaSaid& area : areas) {
        if (area.begin >= from && area.end <= number.begin) {
            figure.isAreaClear = figure.isAreaClear && !before;
            before = &area;
        } else if (!after && area.begin >= number.end && area.begin < to
                   && inIt.match(sentence.mid(number.end, area.begin - number.end)).hasMatch()) {
            after = &area;
            figure.isAreaClear = true;
        } else if (after && area.begin > after->end) {
            const QString gap = sentence.mid(after->end, area.begin - after->end);
            figure.isAreaClear = figure.isAreaClear && !joined.match(gap).hasMatch();
        }
    }
    const AreaSaid* area = after ? after : before;
    if (area) {
        const qsizetype begin = after ? number.end : from;
        figure.area = area->name->row;
        if (withBefore.match(sentence.mid(begin, area->begin - begin)).hasMatch()
            || withAfter.match(sentence.mid(area->end)).hasMatch())
            figure.isAreaClear = false;
    }
    static const QRegularExpression part(QStringLiteral("^[^,;.()]*"));
    const QString rest = part.match(sentence.mid(number.end, to - number.end)).captured();
    const bool isElsewhere = !after && namesPlace(rest);
    if (isElsewhere || (area && area->name->isAll && namesPlace(sentence)))
        figure.isAreaClear = false;
}

void ToldFigures::read(const QString& sentence, Paragraph& paragraph, std::vector<ToldFigure>& figures) const
{
    const auto measured = measures().in(sentence);
    const auto counted = residents().in(sentence);
    if (measured.empty() && namesAnother(sentence))
        paragraph.measure.reset();
    if (const auto years = yearsIn(sentence))
        paragraph.years = years;
    const bool isOfBefore = measured.empty() && paragraph.measure && goesOn(sentence);
    const auto numbers = numbersIn(sentence);
    const auto areas = numbers.empty() ? std::vector<AreaSaid>() : areasIn(sentence);
    for (size_t i = 0; i < numbers.size(); ++i) {
        const Number& number = numbers[i];
        const QString before = sentence.left(number.begin);
        const int direction = number.hasSign ? 1 : directionBefore(before);
        if (direction == 0)
            continue;
        ToldFigure figure{.sort = number.sort, .value = number.value * direction, .tolerance = number.tolerance};
        figure.isWish = isWish(before);
        figure.years = paragraph.years;
        figure.words = sentence.mid(number.begin, number.end - number.begin);
        if (const auto* said = nearest(measured, number.begin))
            figure.measure = MeasureSaid{said->thing, said->words};
        else if (isOfBefore)
            figure.measure = paragraph.measure;
        const auto* of = nearest(counted, number.begin);
        figure.residents = of ? of->thing : paragraph.residents;
        findArea(sentence, areas, numbers, i, figure);
        figures.push_back(std::move(figure));
    }
    if (!measured.empty())
        paragraph.measure = MeasureSaid{measured.back().thing, measured.back().words};
    if (!counted.empty())
        paragraph.residents = counted.back().thing;
}

std::vector<ToldFigure> ToldFigures::in(const QString& text) const
{
    static const auto unit = wordPattern(QStringLiteral("[0-9]\\s?(?:%|procent|pct)|antal"));
    std::vector<ToldFigure> figures;
    if (!unit.match(text).hasMatch())
        return figures;
    Paragraph paragraph;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = sentenceAround(text, at).end;
        if (end > at)
            read(text.mid(at, end - at).simplified(), paragraph, figures);
        if (end < text.size() && text[end] == u'\n')
            paragraph = Paragraph{paragraph.measure, {}, Residents::All};
        at = end + 1;
    }
    return figures;
}

} // namespace indblik
