// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet.h"

namespace indblik {

namespace {

/// True where the text begins as a formula does, behind any number of guards.
bool isFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.mid(1);
    return !text.isEmpty() && QStringView(u"=+-@\t\r\0", 7).contains(text.front());
}

} // namespace

QString SheetCell::text() const
{
    const auto* text = std::get_if<QString>(&content);
    return text ? *text : QString();
}

QString SheetCell::shown() const
{
    return number() ? number()->text(u',') : text();
}

SheetCell SheetCell::of(const QString& text, CellTone tone)
{
    SheetCell cell{.tone = tone};
    if (!text.isEmpty())
        cell.content = text;
    return cell;
}

SheetCell SheetCell::of(const Decimal& number, CellTone tone)
{
    return {.content = number, .tone = tone};
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString guarded(const QString& text)
{
    return isFormula(text) && text != u"-" ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') && isFormula(text) ? text.mid(1) : text;
}

} // namespace indblik
