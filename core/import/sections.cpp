// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sections.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

bool containsAny(const QString& text, const QStringList& words)
{
    return std::any_of(
        words.begin(), words.end(), [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
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
    static const QRegularExpression number(QStringLiteral("^\\s*[0-9]{1,2}(?:\\.[0-9]{1,2})?\\.?\\s+(?=[\\p{Lu}§])"));
    std::vector<SectionHeading> found;
    for (size_t line = 0; line < prose.lines.size(); ++line) {
        const auto match = number.match(prose.lines[line].text);
        if (!match.hasMatch())
            continue;
        SectionHeading heading{SectionKind::Goals, line, headingEnd(prose, line), {}};
        QStringList parts{prose.lines[line].text.mid(match.capturedLength()).trimmed()};
        for (size_t next = line + 1; next < heading.lastLine; ++next)
            parts.append(prose.lines[next].trimmed());
        heading.title = parts.join(u' ');
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
