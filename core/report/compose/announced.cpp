// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/announced.h"

#include <QRegularExpression>
#include <QStringList>

namespace indblik {

namespace {

const QString paragraphEnd = QStringLiteral("\n\n");

bool beginsList(const QString& paragraph)
{
    static const QRegularExpression item(
        QStringLiteral("^\\s*(?:[-•]|[0-9]{1,2}[.)]|\\p{Ll}[.)])\\s"), QRegularExpression::UseUnicodePropertiesOption);
    return item.match(paragraph).hasMatch();
}

bool announces(const QStringList& paragraphs, qsizetype at)
{
    return paragraphs[at].endsWith(u':') && !beginsList(paragraphs[at].section(u'\n', -1))
           && (at + 1 == paragraphs.size() || !beginsList(paragraphs[at + 1]));
}

QStringList paragraphsOf(const QString& text)
{
    static const QRegularExpression emptyLines(QStringLiteral("\\n[ \\t]*\\n\\s*"));
    QStringList paragraphs = text.split(emptyLines, Qt::SkipEmptyParts);
    for (QString& paragraph : paragraphs) {
        while (!paragraph.isEmpty() && paragraph.back().isSpace())
            paragraph.chop(1);
    }
    paragraphs.removeAll(QString());
    return paragraphs;
}

} // namespace

std::optional<CutText> cutWhereAnnounced(const QString& text, std::optional<Year> year)
{
    const QStringList paragraphs = paragraphsOf(text);
    std::optional<qsizetype> found;
    for (qsizetype at = 0; at < paragraphs.size(); ++at) {
        if (!announces(paragraphs, at))
            continue;
        const bool isOfYear = year && paragraphs[at].contains(year->text());
        if (!found || isOfYear)
            found = at;
        if (isOfYear || !year)
            break;
    }
    if (!found)
        return std::nullopt;
    return CutText{paragraphs.mid(0, *found + 1).join(paragraphEnd), paragraphs.mid(*found + 1).join(paragraphEnd)};
}

} // namespace indblik
