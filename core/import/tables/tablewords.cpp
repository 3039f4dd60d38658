// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/tablewords.h"

#include "core/domain/areabook.h"
#include "core/import/tables/agespan.h"
#include "core/wordpattern.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <span>

namespace indblik {

namespace {

constexpr qsizetype longest = 1000; ///< letters of a text that are looked at

QSet<QString> setOf(const QJsonValue& array)
{
    QSet<QString> set;
    const auto values = array.toArray();
    for (const auto& value : values)
        set.insert(areaNameKey(value.toString()));
    return set;
}

/// Where `word` stands in `text` as a word of its own, -1 where it does not; signs such as "%" may touch others.
qsizetype wordAt(const QString& text, const QString& word, qsizetype from = 0)
{
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber(); };
    for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool isOpen = at == 0 || !isLetter(word.front()) || !isLetter(text[at - 1]);
        const bool isClosed = end == text.size() || !isLetter(word.back()) || !isLetter(text[end]);
        if (isOpen && isClosed)
            return at;
    }
    return -1;
}

bool hasWord(const QString& text, const QString& word)
{
    return wordAt(text, word) >= 0;
}

/// The same text with a mark where the word stands as one of its own.
QString withMark(QString text, const QString& word, const QString& mark)
{
    for (qsizetype at = wordAt(text, word); at >= 0; at = wordAt(text, word, at + mark.size()))
        text.replace(at, word.size(), mark);
    return text;
}

/// "Type (navn)" is "type".
QString headingKey(const QString& heading)
{
    const QString key = areaNameKey(heading.left(longest));
    const qsizetype bracket = key.indexOf(u'(');
    return bracket > 0 ? key.left(bracket).trimmed() : key;
}

/// "I alt:" is "i alt".
QString totalKey(const QString& value)
{
    QString key = areaNameKey(value.left(longest));
    while (key.endsWith(u':') || key.endsWith(u'.'))
        key.chop(1);
    return key;
}

constexpr QStringView totalEnds[] = {u", i alt", u" i alt", u" (i alt)", u", total", u" total", u" (total)"};
constexpr QStringView totalStarts[] = {
    u"i alt ", u"i alt, ", u"total, ", u"total ", u"sum af ", u"sum of ", u"subtotal "};
constexpr QStringView allStarts[] = {u"alle ", u"all ", u"samtlige "};

/// Whether a word of a total stands before or behind others.
bool isOfTotal(const QString& key)
{
    return std::any_of(
               std::begin(totalEnds), std::end(totalEnds), [&key](QStringView end) { return key.endsWith(end); })
           || std::any_of(std::begin(totalStarts), std::end(totalStarts),
               [&key](QStringView start) { return key.startsWith(start); });
}

/// What a total is of: "alder" of "alder i alt"; nothing where no word of a total stands there.
std::optional<QString> beside(const QString& key)
{
    for (const QStringView end : totalEnds) {
        if (key.endsWith(end))
            return key.chopped(end.size()).trimmed();
    }
    for (const auto& starts : {std::span<const QStringView>(totalStarts), std::span<const QStringView>(allStarts)}) {
        for (const QStringView start : starts) {
            if (!key.startsWith(start))
                continue;
            // "Alle 12 områder"
            static const QRegularExpression number(QStringLiteral("^(?:de )?[0-9]+ "));
            return key.mid(start.size()).trimmed().remove(number);
        }
    }
    return std::nullopt;
}

} // namespace

const TableWords& TableWords::builtIn()
{
    static const TableWords words = [] {
        QFile file(QStringLiteral(":/wording/tables.da.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The words of tables are missing from the program.");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        TableWords read;
        const QJsonObject columns = root[u"columns"].toObject();
        for (const char* key : {"area", "year", "indicator", "value", "whole", "unit", "label", "dimension"})
            read.m_columns.push_back(setOf(columns[QLatin1String(key)]));
        read.m_footers = textsIn(root[u"footers"]);
        read.m_totals = setOf(root[u"totals"]);
        const auto wholes = root[u"wholes"].toArray();
        for (const auto& set : wholes)
            read.m_wholes.push_back(setOf(set));
        read.m_unknown = setOf(root[u"unknown"]);
        const auto complete = root[u"complete"].toArray();
        for (const auto& set : complete)
            read.m_complete.push_back(textsIn(set));
        read.m_balances = textsIn(root[u"balances"]);
        read.m_means = textsIn(root[u"means"]);
        read.m_stocks = textsIn(root[u"stocks"]);
        const auto units = root[u"units"].toArray();
        for (const auto& each : units) {
            const auto unit = figureUnitFromKey(each.toObject()[u"unit"].toString());
            const QStringList unitWords = textsIn(each.toObject()[u"words"]);
            const QStringList things = textsIn(each.toObject()[u"things"]);
            for (const QString& word : unitWords)
                read.m_units.push_back({unit.value(), word, false});
            for (const QString& word : things)
                read.m_units.push_back({unit.value(), word, true});
        }
        const QJsonObject places = root[u"places"].toObject();
        read.m_nation = setOf(places[u"nation"]);
        read.m_wholePlaces = setOf(places[u"wholes"]);
        read.m_regions = setOf(places[u"regions"]);
        read.m_regionStarts = textsIn(places[u"regionStarts"]);
        read.m_municipalities = setOf(places[u"municipalities"]);
        read.m_municipalityEnds = textsIn(places[u"municipalityEnds"]);
        return read;
    }();
    return words;
}

bool TableWords::is(ColumnWord word, const QString& heading) const
{
    if (!m_columns[size_t(word)].contains(headingKey(heading)))
        return false;
    const qsizetype bracket = heading.indexOf(u'(');
    return (word != ColumnWord::Value && word != ColumnWord::Whole) || bracket < 1
           || saysOnlyUnit(heading.mid(bracket));
}

bool TableWords::isFooter(const QString& text) const
{
    const QString folded = text.left(longest).simplified().toCaseFolded();
    return std::any_of(m_footers.begin(), m_footers.end(), [&folded](const QString& start) {
        return folded.startsWith(start)
               && (folded.size() == start.size() || !start.back().isLetter() || !folded[start.size()].isLetter());
    });
}

bool TableWords::isTotal(const QString& value, const QString& heading) const
{
    const QString key = totalKey(value);
    const auto of = beside(key);
    if (m_totals.contains(key) || !of)
        return m_totals.contains(key);
    const QString dimension = headingKey(heading);
    // The first set is of what is counted, under any heading; a word of a dimension is a total of that one alone.
    return *of == dimension || m_totals.contains(*of) || m_wholes.front().contains(*of)
           || std::any_of(m_wholes.begin() + 1, m_wholes.end(),
               [&](const QSet<QString>& words) { return words.contains(*of) && words.contains(dimension); });
}

bool TableWords::saysTotal(const QString& value) const
{
    const QString key = totalKey(value);
    const auto of = beside(key);
    return m_totals.contains(key) || isOfTotal(key)
           || (of && std::any_of(m_wholes.begin(), m_wholes.end(), [&of](const QSet<QString>& words) {
                  return words.contains(*of);
              }));
}

bool TableWords::areAllCategories(const QStringList& values) const
{
    QStringList folded;
    for (const QString& value : values)
        folded.append(areaNameKey(value));
    for (const QStringList& set : m_complete) {
        if (set.size() == folded.size()
            && std::all_of(set.begin(), set.end(), [&folded](const QString& each) { return folded.contains(each); }))
            return true;
    }
    std::vector<AgeSpan> ages;
    for (const QString& value : values) {
        const auto age = ageSpanIn(value);
        if (!age)
            return false;
        ages.push_back(*age);
    }
    std::sort(ages.begin(), ages.end(), [](const AgeSpan& a, const AgeSpan& b) { return a.from < b.from; });
    int next = 0;
    for (const AgeSpan& age : ages) {
        if (age.from != next)
            return false;
        next = age.to + 1;
    }
    return ages.size() > 1 && next > AgeSpan::openEnd;
}

bool TableWords::isCategory(const QString& value) const
{
    const QString key = areaNameKey(value);
    return ageSpanIn(value) || std::any_of(m_complete.begin(), m_complete.end(), [&key](const QStringList& set) {
        return set.contains(key);
    });
}

bool TableWords::isBalance(const QString& title) const
{
    const QString folded = title.left(longest).toCaseFolded();
    return folded.contains(u"netto")
           || std::any_of(
               m_balances.begin(), m_balances.end(), [&folded](const QString& word) { return hasWord(folded, word); });
}

PlaceKind TableWords::placeKind(const QString& name) const
{
    const QString key = areaNameKey(name.left(longest));
    if (m_nation.contains(key))
        return PlaceKind::Nation;
    if (saysTotal(name) || m_wholePlaces.contains(key))
        return PlaceKind::Total;
    static const QRegularExpression rest(
        QStringLiteral("^(?:[-–—•] ?)?(?:heraf|deraf|of which)\\b|^(?:øvrige|andre|other) "),
        QRegularExpression::UseUnicodePropertiesOption);
    if (m_unknown.contains(key) || rest.match(key).hasMatch())
        return PlaceKind::Unknown;
    for (const QString& start : m_regionStarts) {
        if (key.startsWith(start))
            return PlaceKind::Region;
    }
    if (m_regions.contains(key))
        return PlaceKind::Region;
    for (const QString& end : m_municipalityEnds) {
        if (key.endsWith(end))
            return PlaceKind::Municipality;
    }
    return m_municipalities.contains(key) ? PlaceKind::Municipality : PlaceKind::Place;
}

namespace {

const QString unitMark(QChar(0x1)); ///< where the words of a unit stood

/// "Områder med over 1.000 beboere"
bool isBound(const QString& before)
{
    static const QRegularExpression form(
        QStringLiteral(
            "(?:\\b(?:over|under|mindst|højst|end|med|på|ca\\.?|min\\.?|max\\.?|maks\\.?|above|below|least|most)|"
            "[<>≥≤]) *$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(before).hasMatch();
}

/// "100 personer", "mia. kr.", "kr. pr. indbygger", "antal pr. 100.000": a unit that nobody here knows. A year before
/// the words is none of their numbers, and "pr. 1. januar" and "pr. område" only say when and where.
bool isOfLargerUnit(const QString& rest)
{
    static const QRegularExpression number(
        QStringLiteral(
            "(?:(?<![0-9.,])(?!(?:19|20)[0-9]{2} *\\x01)[0-9][0-9.,]*|\\b(?:mia|mio|mill|milliarder|millioner|"
            "hundrede|tusinde?|hundred|thousand|million|billion|bn))\\.? *\\x01"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression rate(
        QStringLiteral(
            "\\b(?:pr|per)\\b\\.?+ *+(?!(?:[0-3]?[0-9]\\. ?[a-zæøå]|[0-3]?[0-9][-./][0-1]?[0-9]\\b(?![.,]?[0-9]{3})|"
            "(?:19|20)[0-9]{2}\\b|januar|jan\\b|ultimo|primo|medio|år\\b|kvartal|måned|område|boligområde|"
            "afdeling|boligafdeling|bydel|kommune|køn|alder|area|year|quarter|month))[^ \\x01]"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression points(QStringLiteral("\\x01[. -]*points?\\b"));
    for (auto each = number.globalMatch(rest); each.hasNext();) {
        if (!isBound(rest.left(each.next().capturedStart())))
            return true;
    }
    return rate.match(rest).hasMatch() || points.match(rest).hasMatch();
}

/// Whether what stands before a word for persons or things says something of them: "Gennemsnitlig husleje for boliger".
bool isOfSomethingElse(const QString& before)
{
    static const QRegularExpression form(
        QStringLiteral("\\b(?:for|af|pr|per|blandt|hos|til|mod|med|uden|of|among|to|by)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form.match(before).hasMatch();
}

} // namespace

std::pair<std::optional<FigureUnit>, QString> TableWords::unitAndRest(const QString& text) const
{
    // The longer words come first: "1.000 kr." is no "kr.".
    QString folded = foldedUnit(text);
    std::optional<FigureUnit> found;
    for (const UnitWord& each : m_units) {
        const qsizetype at = wordAt(folded, each.word);
        if (at < 0 || (each.isThing && isOfSomethingElse(folded.left(at)))
            || (each.unit == FigureUnit::Thousands && isBound(folded.left(at))))
            continue;
        if (found && *found != each.unit) {
            // "Antal kr.", "antal dømte pr. 10.000": a count of something that is named more closely.
            if (each.unit != FigureUnit::Count)
                found.reset();
            break;
        }
        found = each.unit;
        folded = withMark(folded, each.word, unitMark);
    }
    if (found == FigureUnit::Count && isMean(text))
        found.reset();
    return {found, folded};
}

QString TableWords::foldedUnit(const QString& text)
{
    QString folded = text.left(longest).simplified().toCaseFolded();
    return folded.replace(QChar::Nbsp, u' ');
}

bool TableWords::isMean(const QString& title) const
{
    const QString folded = title.left(longest).toCaseFolded();
    return std::any_of(m_means.begin(), m_means.end(), [&folded](const QString& word) {
        const qsizetype at = folded.indexOf(word);
        return at >= 0 && (at == 0 || !folded[at - 1].isLetter());
    });
}

bool TableWords::isStock(const QString& title) const
{
    const QString folded = title.left(longest).toCaseFolded();
    return std::any_of(
        m_stocks.begin(), m_stocks.end(), [&folded](const QString& word) { return hasWord(folded, word); });
}

bool TableWords::isUnit(const QString& text) const
{
    QString folded = foldedUnit(text);
    for (const UnitWord& each : m_units)
        folded = withMark(folded, each.word, unitMark);
    static const QRegularExpression alone(QStringLiteral("^[ .]*(?:\\x01[ .]*)+$"));
    return unitIn(text) && alone.match(folded).hasMatch();
}

bool TableWords::saysOnlyUnit(const QString& text) const
{
    QString folded = foldedUnit(text);
    static const QRegularExpression brackets(QStringLiteral("^[ (\\[,]+|[ )\\],]+$"));
    if (isTotal(QString(folded).remove(brackets)))
        return true;
    // "Beboere (boliger)" is another thing, while persons are what is counted anyway.
    for (const UnitWord& each : m_units) {
        if (!each.isThing || each.word.startsWith(u"person"))
            folded = withMark(folded, each.word, unitMark);
    }
    static const QRegularExpression numbered(QStringLiteral("^\\W*[0-9]{1,2}\\W*$"));
    static const QRegularExpression fillers(
        QStringLiteral("\\b(?:0?1[./ ]+(?:januar|jan|january|0?1)|(?:19|20)[0-9]{2}|pr|per|i|in|den|the|as|"
                       "of|primo|år|aar|year|opgjort|tal|foreløbige?|foreløbigt|endelige?|endeligt|reviderede?|"
                       "preliminary|final)\\b"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (numbered.match(folded).hasMatch())
        return true;
    folded.remove(fillers);
    return std::none_of(folded.begin(), folded.end(), [](QChar each) { return each.isLetterOrNumber(); });
}

std::optional<FigureUnit> TableWords::unitIn(const QString& text) const
{
    const auto [unit, rest] = unitAndRest(text);
    return unit && isOfLargerUnit(rest) ? std::nullopt : unit;
}

bool TableWords::isOfOtherUnit(const QString& text) const
{
    const auto [unit, rest] = unitAndRest(text);
    return unit && isOfLargerUnit(rest);
}

} // namespace indblik
