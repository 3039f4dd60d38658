// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyleFactory>

namespace indblik {

namespace {

/// What an officer can read without leaning forward.
constexpr int leastBodySize = 13;

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    palette.setColor(QPalette::Window, t.background);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::AlternateBase, t.background);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::Button, t.surface);
    palette.setColor(QPalette::ButtonText, t.ink);
    palette.setColor(QPalette::BrightText, t.wrong);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::ToolTipBase, t.surface);
    palette.setColor(QPalette::ToolTipText, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.muted);
    palette.setColor(QPalette::Light, t.surface);
    palette.setColor(QPalette::Midlight, t.hairline);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.line);
    palette.setColor(QPalette::Shadow, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.faint);
    return palette;
}

QString styleSheetOf(const Tokens& t)
{
    QString sheet = QStringLiteral(R"(
        * { dialogbuttonbox-buttons-have-icons: 0; }
        QToolTip { color: @ink; background: @surface; border: 1px solid @line; padding: 4px 6px; }
        QMenuBar { background: @surface; border-bottom: 1px solid @line; padding: 0 8px; }
        QMenuBar::item { padding: 5px 9px; background: transparent; border-radius: 4px; }
        QMenuBar::item:selected { background: @accentTint; color: @accent; }
        QMenu { background: @surface; border: 1px solid @line; padding: 4px; }
        QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
        QMenu::item:selected { background: @accentTint; color: @ink; }
        QMenu::item:disabled { color: @faint; }
        QMenu::separator { height: 1px; background: @hairline; margin: 4px 8px; }
        QFrame[role="surface"], QWidget[role="surface"] { background: @surface; }
        QWidget[role="page"] { background: @background; }
        QFrame[role="bar"] { background: @surface; border: none; }
        QFrame[role="rule"] { background: @line; border: none; }
        QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
        QFrame[notice="attention"] { background: @attentionTint; border-radius: 4px; }
        QFrame[notice="attention"] QLabel { color: @attention; }
        QFrame[notice="wrong"] { background: @wrongTint; border-radius: 4px; }
        QFrame[notice="wrong"] QLabel { color: @wrong; }
        QFrame[notice="calm"] { background: @accentTint; border-radius: 4px; }
        QLabel[tone="muted"] { color: @muted; }
        QLabel[tone="good"] { color: @good; }
        QLabel[tone="attention"] { color: @attention; }
        QLabel[tone="wrong"] { color: @wrong; }
        QPushButton { background: @surface; border: 1px solid @line; border-radius: 4px; padding: 5px 12px;
                      font-weight: 600; }
        QPushButton:hover { border-color: @accent; }
        QPushButton:focus { border: 1px solid @accent; outline: none; background: @accentTint; }
        QPushButton:pressed { background: @accentTint; }
        QPushButton:disabled { color: @faint; border-color: @hairline; }
        QPushButton[role="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
        QPushButton[role="primary"]:hover, QPushButton[role="primary"]:focus { border: 1px solid @ink; }
        QPushButton[role="primary"]:disabled { background: @neutralTint; color: @faint; border-color: @hairline; }
        QPushButton[role="link"], QToolButton[role="link"] { background: transparent; border: 1px solid transparent;
                      color: @accent; font-weight: 600; padding: 2px 6px; border-radius: 4px; }
        QPushButton[role="link"]:hover, QToolButton[role="link"]:hover { background: @accentTint; }
        QPushButton[role="link"]:focus, QToolButton[role="link"]:focus { border: 1px solid @accent; }
        QPushButton[role="remark"] { background: transparent; border: 1px solid transparent; color: @accent;
                      padding: 2px 6px; margin-left: -7px; text-align: left; font-weight: 400; }
        QPushButton[role="remark"]:hover { background: @accentTint; }
        QPushButton[role="remark"]:focus { border: 1px solid @accent; }
        QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 4px; }
        QToolButton:hover { background: @accentTint; }
        QToolButton:focus { border: 1px solid @accent; }
        QLineEdit, QComboBox, QSpinBox { background: @surface; border: 1px solid @line; border-radius: 4px;
                      padding: 5px 8px; selection-background-color: @accent; selection-color: @onAccent; }
        QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 1px solid @accent; }
        QLineEdit[role="cell"] { padding: 0 6px; border-radius: 0; }
        QComboBox::drop-down { border: none; width: 24px; }
        QComboBox::down-arrow, QSpinBox::down-arrow { image: url(:/icons/down-@shade.svg); width: 12px; height: 12px; }
        QSpinBox::up-arrow { image: url(:/icons/up-@shade.svg); width: 12px; height: 12px; }
        QSpinBox::up-button, QSpinBox::down-button { border: none; width: 20px; background: transparent; }
        QComboBox QAbstractItemView { background: @surface; border: 1px solid @line; padding: 4px; }
        QPlainTextEdit { background: @surface; border: 1px solid @line; border-radius: 4px; padding: 6px 8px;
                      selection-background-color: @accent; selection-color: @onAccent; }
        QPlainTextEdit:focus { border: 1px solid @accent; }
        QPlainTextEdit:read-only, QTextEdit:read-only { background: transparent; }
        QListView, QTreeView, QTableView { background: @surface; border: none; outline: none;
                      selection-background-color: @accentTint; selection-color: @ink; }
        QHeaderView { background: @surface; }
        QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @line;
                      padding: 6px 8px; font-weight: 600; }
        QTableView { gridline-color: @hairline; }
        QStatusBar { background: @surface; border-top: 1px solid @line; }
        QStatusBar::item { border: none; }
        QListWidget[role="contents"] { padding: 8px 0; }
        QListWidget[role="contents"]::item { padding: 4px 6px; color: @ink; border-radius: 4px; }
        QListWidget[role="contents"]::item:selected { background: @accentTint; color: @accent; }
        QTableView[role="rows"]::item { padding: 0 6px; border: none; }
        QTableView[role="rows"]::item:selected { background: @accentTint; }
        QTextEdit[role="reading"] { background: @surface; padding: 8px 12px; }
        QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
        QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
        QScrollBar::handle { background: @line; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 2px; }
        QScrollBar::handle:hover { background: @faint; }
        QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
        QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
        QSplitter::handle { background: @line; }
        QCheckBox { spacing: 8px; }
    )");
    sheet.replace(QLatin1String("@shade"), &t == &darkTokens() ? QLatin1String("dark") : QLatin1String("light"));
    // Longer names first: @accentTint before @accent.
    const std::pair<const char*, QColor> names[] = {{"@background", t.background}, {"@surface", t.surface},
        {"@muted", t.muted}, {"@faint", t.faint}, {"@hairline", t.hairline}, {"@line", t.line},
        {"@accentTint", t.accentTint}, {"@accent", t.accent}, {"@onAccent", t.onAccent}, {"@good", t.good},
        {"@attentionTint", t.attentionTint}, {"@attention", t.attention}, {"@wrongTint", t.wrongTint},
        {"@wrong", t.wrong}, {"@neutralTint", t.neutralTint}, {"@ink", t.ink}};
    for (const auto& [name, colour] : names)
        sheet.replace(QLatin1String(name), colour.name());
    return sheet;
}

/// The platform's typeface; where it offers none worth reading (a bare X server), Open Sans.
QFont platformFont()
{
    static const QFont desktop = QApplication::font();
    QFont font = desktop;
    const QString family = QFontInfo(desktop).family();
    const bool isBare = family.isEmpty() || family.startsWith(QLatin1String("DejaVu"))
                        || family.startsWith(QLatin1String("Bitstream")) || family == QLatin1String("Sans Serif");
    if (isBare && QFontDatabase::hasFamily(QStringLiteral("Open Sans")))
        font.setFamilies({QStringLiteral("Open Sans")});
    font.setPixelSize(std::max(leastBodySize, QFontInfo(desktop).pixelSize()));
    return font;
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens light{.background = 0xf4f6f8,
        .surface = 0xffffff,
        .ink = 0x1c2733,
        .muted = 0x5a6876,
        .faint = 0x8593a1,
        .line = 0xdce2e8,
        .hairline = 0xebeff3,
        .accent = 0x0a5ca8,
        .accentTint = 0xe7f0f9,
        .onAccent = 0xffffff,
        .good = 0x1a6b3d,
        .goodTint = 0xe4f3ea,
        .attention = 0x7d5200,
        .attentionTint = 0xfcf1da,
        .wrong = 0xb3261e,
        .wrongTint = 0xfbe6e4,
        .waiting = 0x5b4b9a,
        .waitingTint = 0xece9f7,
        .neutralTint = 0xeaeef2};
    return light;
}

const Tokens& darkTokens()
{
    static const Tokens dark{.background = 0x14181d,
        .surface = 0x1c2229,
        .ink = 0xe5eaf0,
        .muted = 0xa3afbb,
        .faint = 0x7c8996,
        .line = 0x333c46,
        .hairline = 0x272e36,
        .accent = 0x6db0f2,
        .accentTint = 0x1e3246,
        .onAccent = 0x10151a,
        .good = 0x76c893,
        .goodTint = 0x1d3326,
        .attention = 0xe8b75c,
        .attentionTint = 0x3a2f18,
        .wrong = 0xf2938c,
        .wrongTint = 0x402321,
        .waiting = 0xb5a9ee,
        .waitingTint = 0x2c2744,
        .neutralTint = 0x2b333c};
    return dark;
}

const Tokens& tokens(const QPalette& palette)
{
    return isDark(palette) ? darkTokens() : lightTokens();
}

QFont textFont(TextSize size, bool strong)
{
    QFont font = QApplication::font();
    const int body = font.pixelSize() > 0 ? font.pixelSize() : leastBodySize;
    switch (size) {
    case TextSize::Small:
        font.setPixelSize(body - 1);
        break;
    case TextSize::Body:
        break;
    case TextSize::Heading:
        font.setPixelSize(body + 1);
        break;
    case TextSize::Title:
        font.setPixelSize(body * 20 / 13);
        break;
    }
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void applyLook(QApplication& application, Theme theme)
{
    static const bool systemIsDark = isDark(QApplication::palette());
    const bool dark = theme == Theme::Dark || (theme == Theme::System && systemIsDark);
    const Tokens& t = dark ? darkTokens() : lightTokens();
    QApplication::setFont(platformFont());
    // Fusion follows the palette on every platform; native styles paint over it.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(t));
    application.setStyleSheet(styleSheetOf(t));
}

} // namespace indblik
