// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/look.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <cmath>

namespace indblik {
namespace {

/// WCAG 2.1, relative luminance.
double luminance(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

class LookTest : public testing::TestWithParam<const Tokens*>
{
};

TEST_P(LookTest, TextThatCarriesMeaningIsReadableOnEveryGroundItStandsOn)
{
    const Tokens& t = *GetParam();
    const std::pair<QColor, QColor> pairs[] = {
        {t.ink, t.background},
        {t.ink, t.surface},
        {t.ink, t.accentTint},
        {t.ink, t.attentionTint},
        {t.ink, t.wrongTint},
        {t.ink, t.goodTint},
        {t.muted, t.background},
        {t.muted, t.surface},
        {t.muted, t.neutralTint},
        {t.muted, t.accentTint},
        {t.accent, t.background},
        {t.accent, t.surface},
        {t.accent, t.accentTint},
        {t.onAccent, t.accent},
        {t.good, t.surface},
        {t.good, t.goodTint},
        {t.attention, t.surface},
        {t.attention, t.attentionTint},
        {t.wrong, t.surface},
        {t.wrong, t.wrongTint},
        {t.waiting, t.waitingTint},
    };
    for (const auto& [ink, ground] : pairs)
        EXPECT_GE(contrast(ink, ground), 4.5) << ink.name().toStdString() << " on " << ground.name().toStdString();
}

TEST_P(LookTest, ZerosAndMarksMayBeFaintButNotInvisible)
{
    const Tokens& t = *GetParam();
    EXPECT_GE(contrast(t.faint, t.surface), 3.0);
}

INSTANTIATE_TEST_SUITE_P(Themes, LookTest, testing::Values(&lightTokens(), &darkTokens()));

TEST(Look, ABoxToCheckInAListIsSeenBeforeItIsChecked)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyLook(*qApp, theme);
        QListWidget list;
        list.setProperty("role", QStringLiteral("boxed"));
        // Without words, so that the only ink of the row is its box.
        auto* item = new QListWidgetItem(&list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        const QImage row = list.viewport()->grab(list.visualItemRect(item)).toImage();
        const QColor ground = row.pixelColor(row.width() - 8, row.height() / 2);
        double seen = 1;
        for (int x = 0; x < row.width(); ++x)
            seen = std::max(seen, contrast(row.pixelColor(x, row.height() / 2), ground));
        EXPECT_GE(seen, 3.0);
    }
    applyLook(*qApp, Theme::Light);
}

TEST(Look, TheRingOfTheCursorGoesAllRoundAButton)
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyLook(*qApp, theme);
        const Tokens& t = theme == Theme::Dark ? darkTokens() : lightTokens();
        for (const char* role : {"", "primary", "link", "remark"}) {
            QWidget ground;
            auto* button = new QPushButton(QStringLiteral("Tilføj"), &ground);
            button->setProperty("role", QString::fromLatin1(role));
            auto* layout = new QVBoxLayout(&ground);
            layout->setContentsMargins(0, 0, 0, 0);
            layout->addWidget(button);
            ground.show();
            QApplication::setActiveWindow(&ground);
            ASSERT_TRUE(QTest::qWaitForWindowActive(&ground));
            button->setFocus(Qt::TabFocusReason);
            ASSERT_TRUE(button->hasFocus());
            const QImage seen = button->grab().toImage();
            const int right = seen.width() - 1;
            const int bottom = seen.height() - 1;
            const QColor ring = QByteArray(role) == "primary" ? t.ink : t.accent;
            for (const QPoint& side :
                {QPoint(0, bottom / 2), QPoint(right, bottom / 2), QPoint(right / 2, 0), QPoint(right / 2, bottom)})
                EXPECT_EQ(seen.pixelColor(side), ring) << role << " at " << side.x() << ',' << side.y();
        }
    }
    applyLook(*qApp, Theme::Light);
}

TEST(Look, TheTypeScaleHasFourSteps)
{
    applyLook(*qApp, Theme::Light);
    EXPECT_LT(textFont(TextSize::Small).pixelSize(), textFont(TextSize::Body).pixelSize());
    EXPECT_LT(textFont(TextSize::Body).pixelSize(), textFont(TextSize::Heading).pixelSize());
    EXPECT_LT(textFont(TextSize::Heading).pixelSize(), textFont(TextSize::Title).pixelSize());
}

} // namespace
} // namespace indblik
