// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/look.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

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
    QFile file(QStringLiteral(":/look.qss"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The look is missing from the program.");
    QString sheet = QString::fromUtf8(file.readAll());
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
        .faint = 0x6b7987,
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

void setTone(QWidget* text, const QString& tone)
{
    if (text->property("tone") == tone)
        return;
    text->setProperty("tone", tone);
    text->style()->unpolish(text);
    text->style()->polish(text);
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
