// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/sections.h"

#include "core/import/account/accountlimits.h"
#include "core/import/account/labels.h"

#include <algorithm>

namespace indblik {

namespace {

/// Where the words begin after a number such as "2.", "2.1" or "2"; 0 where none stands there or no heading follows.
qsizetype afterNumber(const QString& line)
{
    qsizetype at = 0;
    const auto skip = [&line, &at](auto isMeant, int most) {
        int count = 0;
        for (; count < most && at < line.size() && isMeant(line[at]); ++at)
            ++count;
        return count;
    };
    const auto isSpace = [](QChar c) { return c.isSpace(); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isPoint = [](QChar c) { return c == u'.'; };
    skip(isSpace, longestTitle);
    if (skip(isDigit, 2) == 0)
        return 0;
    if (skip(isPoint, 1) == 1 && skip(isDigit, 2) > 0)
        skip(isPoint, 1);
    if (skip(isSpace, longestTitle) == 0 || at >= line.size())
        return 0;
    return line[at].isUpper() || line[at] == u'§' ? at : 0;
}

std::optional<SectionKind> kindOf(const QString& title, const Wording& wording)
{
    if (containsAny(title, wording.budgetHeadings))
        return SectionKind::Budget;
    if (containsAny(title, wording.beyondHeadings))
        return SectionKind::Beyond;
    if (containsAny(title, wording.assessmentHeadings))
        return SectionKind::Assessment;
    if (containsAny(title, wording.goalsHeadings))
        return SectionKind::Goals;
    return std::nullopt;
}

/// A heading goes on in the next line where that begins with a small letter; body text begins with a capital.
size_t headingEnd(const Prose& prose, size_t first)
{
    size_t end = first + 1;
    while (end < prose.lines.size() && end < first + 4 && !prose.lines[end].isBlank()
           && prose.lines[end].trimmed().front().isLower())
        ++end;
    return end;
}

} // namespace

std::vector<SectionHeading> findSections(const Prose& prose, const Wording& wording)
{
    std::vector<SectionHeading> found;
    for (size_t line = 0; line < prose.lines.size(); ++line) {
        const QString& text = prose.lines[line].text;
        const qsizetype begin = text.size() > longestTitle ? 0 : afterNumber(text);
        if (begin == 0)
            continue;
        SectionHeading heading{SectionKind::Goals, line, headingEnd(prose, line), {}, false};
        QStringList parts{text.mid(begin).trimmed()};
        for (size_t next = line + 1; next < heading.lastLine; ++next)
            parts.append(prose.lines[next].trimmed());
        heading.title = parts.join(u' ');
        heading.isCut = heading.title.size() > longestTitle;
        heading.title.truncate(longestTitle);
        const auto kind = kindOf(heading.title, wording);
        if (!kind)
            continue;
        heading.kind = *kind;
        std::erase_if(found, [&heading](const SectionHeading& earlier) { return earlier.kind == heading.kind; });
        found.push_back(heading);
    }
    return found;
}

const SectionHeading* sectionOf(const std::vector<SectionHeading>& sections, SectionKind kind)
{
    const auto found = std::find_if(
        sections.begin(), sections.end(), [kind](const SectionHeading& heading) { return heading.kind == kind; });
    return found == sections.end() ? nullptr : &*found;
}

} // namespace indblik
