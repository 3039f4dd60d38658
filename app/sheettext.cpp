// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheettext.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype widest = 60;
constexpr qsizetype gap = 2;

QString shown(const SheetCell& cell)
{
    const Decimal* number = cell.number();
    return number ? number->text(QLocale().decimalPoint().at(0)) : cell.text();
}

class Layout
{
public:
    explicit Layout(const Sheet& sheet)
    {
        for (const SheetRow& row : sheet.rows)
            m_widths.resize(std::max(m_widths.size(), row.cells.size()));
        for (const SheetRow& row : sheet.rows) {
            // Titles and notes run over the columns beside them.
            for (size_t i = 0; i < row.cells.size() && row.cells.size() > 1; ++i)
                m_widths[i] = std::max(m_widths[i], std::min(shown(row.cells[i]).size(), widest));
        }
    }

    QStringList lines(const SheetRow& row) const
    {
        if (row.cells.size() < 2)
            return {row.cells.empty() ? QString() : shown(row.cells.front())};
        QString line;
        QStringList under;
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const SheetCell& cell = row.cells[i];
            const QString text = shown(cell);
            const bool isInWords = i + 1 == m_widths.size() && !cell.isFigure && !cell.number();
            if (isInWords) {
                if (!text.isEmpty() && cell.tone != CellTone::Heading)
                    under.append(QString(2 * gap, u' ') + text);
                continue;
            }
            const QString fitting = text.size() > m_widths[i] ? text.left(m_widths[i] - 1) + u'…' : text;
            line += cell.isFigure || cell.number() ? fitting.rightJustified(m_widths[i])
                                                   : fitting.leftJustified(m_widths[i]);
            line += QString(gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        return QStringList(line) + under;
    }

private:
    std::vector<qsizetype> m_widths; ///< of the columns, in letters
};

} // namespace

QString sheetText(const Sheet& sheet)
{
    const Layout layout(sheet);
    QStringList lines;
    for (const SheetRow& row : sheet.rows)
        lines += layout.lines(row);
    return lines.join(u'\n');
}

} // namespace indblik
