// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/figures/figureproposal.h"
#include "tests/fixtures.h"

#include <QBuffer>

namespace indblik {

/// A table and the bytes it is read from.
struct OpenedTable
{
    std::unique_ptr<QBuffer> buffer;
    Result<SourceTable> table;

    SourceTable* operator->() { return &*table; }
    SourceTable& operator*() { return *table; }
};

inline OpenedTable opened(const QByteArray& bytes, const QString& name = QStringLiteral("tal.csv"))
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    auto table = SourceTable::open(*buffer, name);
    return {std::move(buffer), std::move(table)};
}

/// A file that knows two areas, one of them by two names, and four indicators.
inline AreaBook figureBook()
{
    AreaBook book;
    book.areas.push_back({.number = 1, .name = QStringLiteral("Blågården")});
    book.areas.push_back({.number = 2, .name = QStringLiteral("Søvej/Åløkke"), .aliases = {QStringLiteral("Søvej")}});
    const auto add = [&book](const char* key, const char* title, Indicator::Unit unit, const char* of = "") {
        book.indicators.push_back({.key = QString::fromUtf8(key),
            .title = QString::fromUtf8(title),
            .unit = unit,
            .of = QString::fromUtf8(of),
            .number = int(book.indicators.size()) + 1});
    };
    add("residents", "Beboere", Indicator::Unit::Persons);
    add("adults", "Beboere, 18-64 år", Indicator::Unit::Persons);
    add("outside", "Uden for arbejdsmarkedet", Indicator::Unit::Share, "adults");
    add("netMoves", "Nettoflytning", Indicator::Unit::Number);
    return book;
}

/// What was read by the guessed map, or by one in words.
inline Result<ReadFigures> figuresIn(const QByteArray& bytes, const QString& map = {})
{
    auto table = opened(bytes);
    if (!table.table)
        return table.table.error();
    const AreaBook book = figureBook();
    if (map.isEmpty())
        return readFigures(*table, guess(*table, book), book);
    const auto said = FigureMap::fromText(map);
    return said ? readFigures(*table, *said, book) : said.error();
}

/// The figures in letters: "Søvej 2009 Beboere: 12".
inline QStringList linesOf(const ReadFigures& read)
{
    QStringList lines;
    for (const FigureAt& each : read.figures) {
        const StatFigure figure = each.figure();
        const bool isPair = figure.kind == StatFigure::Kind::Share;
        lines.append(QStringLiteral("%1 %2 %3: %4")
                         .arg(read.areas[each.area], each.year().text(), read.indicators[each.indicator],
                             isPair ? QStringLiteral("%1/%2").arg(figure.ratio.value).arg(figure.ratio.of)
                                    : statFigureText(figure, QLocale(QStringLiteral("da_DK")))));
    }
    return lines;
}

inline QStringList figureLines(const QByteArray& bytes, const QString& map = {})
{
    return linesOf(valueOf(figuresIn(bytes, map)));
}

/// Names and lines of the findings: "figureNegative 3".
inline QStringList findingLines(const ReadFigures& read)
{
    QStringList lines;
    for (const Finding& finding : read.findings)
        lines.append(QStringLiteral("%1 %2").arg(QLatin1String(finding.kind.name)).arg(finding.place.line));
    return lines;
}

inline QStringList figureFindings(const QByteArray& bytes, const QString& map = {})
{
    return findingLines(valueOf(figuresIn(bytes, map)));
}

} // namespace indblik
