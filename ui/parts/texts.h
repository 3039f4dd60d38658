// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

/// The texts of a page by what they are for. All are plain, whatever stands in them.
namespace indblik::text {

/// What the page or the thing in it is called.
QLabel* title(const QString& words, QWidget* parent);
/// Over a part of the page.
QLabel* heading(const QString& words, QWidget* parent);
/// Over a part of a part.
QLabel* strong(const QString& words, QWidget* parent);
/// Whole sentences, over as many lines as they take.
QLabel* plain(const QString& words, QWidget* parent);
/// Sentences that explain, over as many lines as they take.
QLabel* muted(const QString& words, QWidget* parent);
/// A small word beside a thing, in one line.
QLabel* note(const QString& words, QWidget* parent);
/// As an ink of its own where something calls for it: a small sentence over as many lines as it takes.
QLabel* small(const QString& words, QWidget* parent);
/// What was refused and why; hidden until sayFault().
QLabel* fault(QWidget* parent);

/// Shows why something was refused; hides it where `why` is empty.
void sayFault(QLabel& fault, const QString& why);
/// Goes on in the next line where there is no room.
QLabel* wrapped(QLabel* text);
/// Can be marked and copied with the mouse.
QLabel* selectable(QLabel* text);

} // namespace indblik::text
