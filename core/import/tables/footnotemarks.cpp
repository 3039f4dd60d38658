// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/tables/footnotemarks.h"

namespace indblik {

namespace {

constexpr qsizetype mostMarks = 20;
constexpr qsizetype longestMark = 9;

bool isRaised(QChar c)
{
    return QStringView(u"¹²³⁴⁵⁶⁷⁸⁹").contains(c);
}

bool isBetweenMarks(QChar c)
{
    return c.isSpace() || c == u',';
}

/// How many of the last characters make one mark; 0 where none do. By hand, for a regular expression takes the
/// square of the stars, and worse.
qsizetype lastMark(QStringView text)
{
    constexpr qsizetype mostDigits = 3;
    if (text.isEmpty())
        return 0;
    if (isRaised(text.back()))
        return 1;
    const auto run = [&text](qsizetype from, auto isPart) {
        qsizetype count = 0;
        while (count < from && isPart(text[from - count - 1]))
            ++count;
        return count;
    };
    if (text.back() == u'*') {
        const qsizetype stars = run(text.size(), [](QChar c) { return c == u'*'; });
        return stars <= longestMark ? stars : 0;
    }
    if (text.back() != u')')
        return 0;
    const qsizetype digits = run(text.size() - 1, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits > 0)
        return digits <= mostDigits ? digits + 1 : 0;
    const bool isLetter = text.size() > 1 && text[text.size() - 2] >= u'a' && text[text.size() - 2] <= u'z';
    const bool isAlone = text.size() == 2 || (text.size() > 2 && isBetweenMarks(text[text.size() - 3]));
    return isLetter && isAlone ? 2 : 0;
}

} // namespace

qsizetype firstMark(QStringView text)
{
    if (!text.isEmpty() && isRaised(text.front()))
        return 1;
    qsizetype end = 0;
    while (end < text.size() && end < longestMark && !isBetweenMarks(text[end]) && text[end] != u')')
        ++end;
    if (end < text.size() && text[end] == u')')
        ++end;
    // Stars may have the words right behind them.
    qsizetype stars = 0;
    while (stars < text.size() && text[stars] == u'*')
        ++stars;
    const qsizetype length = stars > 0 ? stars : end;
    return length > 0 && lastMark(text.left(length)) == length ? length : 0;
}

std::pair<QString, QStringList> withoutMarks(const QString& text)
{
    QStringList marks;
    QStringView rest(text);
    for (;;) {
        QStringView before = rest;
        while (!before.isEmpty() && isBetweenMarks(before.back()))
            before.chop(1);
        const qsizetype length = lastMark(before);
        if (length == 0 || marks.size() >= mostMarks)
            break;
        marks.prepend(before.last(length).toString());
        rest = before.chopped(length);
    }
    if (marks.isEmpty())
        return {text, {}};
    return {rest.trimmed().toString(), marks};
}

QStringList marksIn(const QString& text)
{
    const auto [rest, marks] = withoutMarks(text);
    return rest.isEmpty() ? marks : QStringList();
}

} // namespace indblik
