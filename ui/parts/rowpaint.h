// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QFont;
class QPainter;
class QStyleOptionViewItem;

namespace indblik {

/// What every row of our lists has behind its words: its ground (chosen, under the pointer or neither), a line below
/// it, the accent of the chosen one, and a frame where the cursor is. Leaves the painter as it was.
void paintRow(QPainter& painter, const QStyleOptionViewItem& option);

/// The text in as many lines of that width as it needs and may have, the last cut short with dots.
QStringList wrappedLines(const QString& text, const QFont& font, int width, int most);

} // namespace indblik
