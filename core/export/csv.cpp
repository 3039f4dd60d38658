// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include "core/sheet.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

constexpr qsizetype portion = 256 * 1024; ///< bytes that are handed to the device at once

/// Digits and what people set between them. "0101" or "2.1" as a text must not come back as a number.
bool looksLikeNumber(const QString& text)
{
    const auto isOfNumber = [](QChar c) {
        return c.isDigit() || c.isSpace() || QStringView(u".,+-\u2212").contains(c);
    };
    return std::all_of(text.begin(), text.end(), isOfNumber)
           && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool needsQuotes(const QString& text)
{
    const auto isOfTheFormat = [](QChar c) { return QStringView(u";,\t\"\r\n").contains(c); };
    return text.front().isSpace() || text.back().isSpace() || std::any_of(text.begin(), text.end(), isOfTheFormat)
           || looksLikeNumber(text) || text.startsWith(QLatin1String("sep="), Qt::CaseInsensitive);
}

QString fieldText(const SheetCell& cell)
{
    if (const Decimal* number = cell.number())
        return number->text(u',');
    const QString text = cell.text();
    if (text.isEmpty())
        return {};
    QString field = guarded(text);
    if (!needsQuotes(field))
        return field;
    return u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

Result<void> writeCsv(const Sheet& sheet, QIODevice& device)
{
    QByteArray bytes("\xef\xbb\xbf");
    const auto flush = [&bytes, &device]() -> bool {
        const bool isWritten = device.write(bytes) == bytes.size();
        bytes.clear();
        return isWritten;
    };
    bool isWritten = true;
    for (const SheetRow& row : sheet.rows) {
        QString line;
        for (size_t i = 0; i < row.cells.size(); ++i)
            line += (i > 0 ? QStringLiteral(";") : QString()) + fieldText(row.cells[i]);
        // An empty line is a row without cells.
        if (row.cells.size() == 1 && line.isEmpty())
            line = QStringLiteral("\"\"");
        bytes += line.toUtf8() + "\r\n";
        if (bytes.size() > portion)
            isWritten = flush() && isWritten;
    }
    if (!flush() || !isWritten)
        return Error{Words::tr("The table could not be written: %1. Free some space, or choose another folder.")
                         .arg(device.errorString())};
    return {};
}

} // namespace indblik
