// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace indblik {

/// The colours of the program, each with one meaning. Accent means "you can act here" and nothing else. Faint is for
/// decoration and repeated zeros only; all other inks keep a contrast of 4.5 to what they stand on (tested).
struct Tokens
{
    QColor background;
    QColor surface;
    QColor ink;
    QColor muted;
    QColor faint;
    QColor line;
    QColor hairline;
    QColor accent;
    QColor accentTint;
    QColor onAccent; ///< text on a filled accent button
    QColor good;
    QColor goodTint;
    QColor attention;
    QColor attentionTint;
    QColor wrong;
    QColor wrongTint;
    QColor waiting;
    QColor waitingTint;
    QColor neutralTint; ///< ground of chips that call for nothing
};

/// Light or dark, whichever the palette is.
const Tokens& tokens(const QPalette& palette);
const Tokens& lightTokens();
const Tokens& darkTokens();

/// The spacing grid, in pixels.
namespace space {
constexpr int tight = 4;
constexpr int small = 8;
constexpr int medium = 12;
constexpr int large = 16;
constexpr int page = 24;
} // namespace space

/// The type scale, made from the size the officer has set for the desktop.
enum class TextSize { Small, Body, Heading, Title };
QFont textFont(TextSize size, bool strong = false);

/// Gives a text its tone while it is shown: "muted", "attention", "wrong", "good".
void setTone(QWidget* text, const QString& tone);

enum class Theme { System, Light, Dark };

/// Gives the application typeface, palette and style sheet; may be called again when the theme changes.
void applyLook(QApplication& application, Theme theme);

} // namespace indblik
