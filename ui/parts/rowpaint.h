// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFont;
class QPainter;
class QStyleOptionViewItem;

namespace indblik {

/// Where a line parts a row from the others.
enum class RowLine { Below, Above, None };

/// What every row of our lists has behind its words: its ground (chosen, under the pointer or neither), a line, the
/// accent of the chosen one, and a frame where the cursor is. Leaves the painter as it was.
void paintRow(QPainter& painter, const QStyleOptionViewItem& option, RowLine line = RowLine::Below);
/// The same of one cell of a table whose rows are chosen as a whole: the accent stands at column 0, and neither the
/// pointer nor the cursor marks a cell.
void paintCellOfRow(QPainter& painter, const QStyleOptionViewItem& option, int column);

/// The text in as many lines of that width as it needs and may have, the last cut short with dots.
QStringList wrappedLines(const QString& text, const QFont& font, int width, int most);

} // namespace indblik
