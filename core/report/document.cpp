// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

namespace indblik {

std::vector<Paragraph> paragraphs(const QString& text)
{
    std::vector<Paragraph> made;
    bool begins = true;
    const QStringList lines = text.split(u'\n');
    for (const QString& raw : lines) {
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            begins = true;
            continue;
        }
        const bool isItem = line.startsWith(QStringLiteral("- ")) || line.startsWith(QStringLiteral("• "));
        if (begins || made.empty() || made.back().isList != isItem)
            made.push_back({{}, isItem});
        made.back().lines.append(isItem ? line.mid(2).trimmed() : line);
        begins = false;
    }
    return made;
}

} // namespace indblik
