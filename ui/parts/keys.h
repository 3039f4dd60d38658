// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace indblik {

/// The keys of commands that a button offers too: the menu takes them from here, and so do the tooltips.
namespace keys {

inline constexpr QKeyCombination openYear{Qt::CTRL | Qt::SHIFT, Qt::Key_O};
inline constexpr QKeyCombination exportPdf{Qt::CTRL, Qt::Key_E};
inline constexpr QKeyCombination newCard{Qt::CTRL | Qt::SHIFT, Qt::Key_N};
inline constexpr QKeyCombination confirmAnswer{Qt::CTRL, Qt::Key_Return};
inline constexpr QKeyCombination fetchAnswer{Qt::CTRL | Qt::SHIFT, Qt::Key_D};
inline constexpr QKeyCombination submit{Qt::CTRL | Qt::SHIFT, Qt::Key_Return};
inline constexpr QKeyCombination moveUp{Qt::ALT, Qt::Key_Up};
inline constexpr QKeyCombination moveDown{Qt::ALT, Qt::Key_Down};

} // namespace keys

/// "New status form (Ctrl+Skift+N)": the keys as the menus name them in the language of the program.
inline QString withKeys(const QString& text, const QKeySequence& sequence)
{
    return QStringLiteral("%1 (%2)").arg(text, sequence.toString(QKeySequence::NativeText));
}

} // namespace indblik
