// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace indblik::rules {

namespace {

constexpr FindingKind withoutNote{"markWithoutFootnote",
    QT_TRANSLATE_NOOP("Finding", "“%1” has a mark as of a footnote, but no footnote with “%2” stands here.")};

/// So far back a mark may be opened that is closed again: "*særligt vigtigt*".
constexpr qsizetype longestEmphasis = 200;

/// How many lines begin with a mark. One is a footnote, several are a list.
std::map<QString, int> marksAtLines(const QString& text)
{
    static const QRegularExpression line(
        QStringLiteral("^[ \\t]*(\\*{1,3}|[†‡]|[¹²³⁴⁵⁶⁷⁸⁹])(?=[ \\t]*[^\\s*†‡])"), QRegularExpression::MultilineOption);
    std::map<QString, int> marks;
    for (auto all = line.globalMatch(text); all.hasNext();)
        ++marks[all.next().captured(1)];
    return marks;
}

/// Whether the mark ends an emphasis that was begun with the same.
bool closesEmphasis(const QString& before, const QString& mark)
{
    const qsizetype line = before.lastIndexOf(u'\n') + 1;
    for (qsizetype at = before.lastIndexOf(mark); at >= line; at = at > 0 ? before.lastIndexOf(mark, at - 1) : -1) {
        const bool isBegun = at == line || before[at - 1].isSpace() || QStringView(u"(»“\"").contains(before[at - 1]);
        const qsizetype after = at + mark.size();
        if (isBegun && after < before.size() && !before[after].isSpace())
            return true;
    }
    return false;
}

/// "100 m²"
bool isUnit(const QString& word, const QString& mark)
{
    static const QRegularExpression unit(QStringLiteral("(?:^|[^\\p{L}])[cdkm]?m$"));
    return QStringView(u"²³").contains(mark.front()) && unit.match(word).hasMatch();
}

/// A word with the mark that stands at it.
struct Marked
{
    QString word;
    QString mark;
};

/// The first marked word that nothing in the text explains. Marks stand right behind a word or a number; signs of
/// lists, of multiplication and in addresses do not.
std::optional<Marked> firstUnexplained(const QString& text)
{
    static const QRegularExpression mark(
        QStringLiteral("(?<=[\\w)»”\"%])(\\*{1,3}|[†‡]|[¹²³⁴⁵⁶⁷⁸⁹])(?=$|[\\s.,;:!?)])"),
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression lastWord(QStringLiteral("\\S*$"));
    std::map<QString, int> atLines;
    bool areRead = false;
    for (auto all = mark.globalMatch(text); all.hasNext();) {
        const auto match = all.next();
        if (!areRead)
            atLines = marksAtLines(text);
        areRead = true;
        const Marked found{.word = {}, .mark = match.captured(1)};
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - longestEmphasis);
        const QString before = text.mid(from, match.capturedStart() - from);
        const QString word = lastWord.match(before).captured();
        const auto lines = atLines.find(found.mark);
        const bool isExplained = lines != atLines.end() && lines->second == 1;
        if (!isExplained && !isUnit(word, found.mark)
            && !(found.mark.startsWith(u'*') && closesEmphasis(before, found.mark)))
            return Marked{word + found.mark, found.mark};
    }
    return std::nullopt;
}

bool hasFootnote(const Budget& budget, const QString& mark)
{
    return std::any_of(budget.footnotes.begin(), budget.footnotes.end(),
        [&mark](const Footnote& footnote) { return footnote.mark == mark; });
}

Finding at(Finding place, const Marked& marked)
{
    place.kind = withoutNote;
    place.grade = Grade::Warning;
    place.words = {marked.word, marked.mark};
    return place;
}

/// A footnote mark in a text or in the name of a row without its footnote. Those of the budget table belong to it
/// alone.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const SaidText& said : saidTexts(evidence.book)) {
        if (const auto marked = firstUnexplained(said.text))
            findings.push_back(at(said.place, *marked));
    }
    const Budget& budget = evidence.book.budget;
    for (const BudgetGroup& group : budget.groups) {
        const Finding ofGroup{.kind = {}, .subject = group.title, .group = group.id};
        if (const auto marked = firstUnexplained(group.title); marked && !hasFootnote(budget, marked->mark))
            findings.push_back(at(ofGroup, *marked));
        for (const BudgetRow& row : group.rows) {
            const Finding ofRow{.kind = {}, .subject = row.title, .row = row.id};
            if (const auto marked = firstUnexplained(row.title); marked && !hasFootnote(budget, marked->mark))
                findings.push_back(at(ofRow, *marked));
        }
    }
    return findings;
}

} // namespace

Rule footnotemarks()
{
    return {{withoutNote}, find};
}

} // namespace indblik::rules
