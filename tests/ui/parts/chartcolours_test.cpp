// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chartcolours.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

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

TEST(ChartColours, LinesAreSeenOnTheirGroundInBothThemes)
{
    for (const Tokens* t : {&lightTokens(), &darkTokens()}) {
        for (size_t i = 0; i < 6; ++i) {
            const double a = luminance(lineColour(i, *t)) + 0.05;
            const double b = luminance(t->surface) + 0.05;
            EXPECT_GE(std::max(a, b) / std::min(a, b), 3) << lineColour(i, *t).name().toStdString();
        }
    }
}

TEST(ChartColours, MarksDifferInShapeSoThatTheyAreToldApartInGrey)
{
    const Tokens& t = lightTokens();
    std::vector<QImage> shapes;
    for (size_t line = 0; line < 7; ++line) {
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(t.surface);
        QPainter painter(&image);
        paintMark(painter, {20, 20}, 12, line, t);
        painter.end();
        // What is left of it without its colour.
        QImage shape(40, 40, QImage::Format_Grayscale8);
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x)
                shape.setPixelColor(x, y, image.pixelColor(x, y) == t.surface ? Qt::white : Qt::black);
        }
        for (const QImage& other : shapes) {
            int differing = 0;
            for (int i = 0; i < 40 * 40; ++i)
                differing += shape.pixel(i % 40, i / 40) != other.pixel(i % 40, i / 40) ? 1 : 0;
            EXPECT_GT(differing, 60) << line;
        }
        shapes.push_back(shape);
    }
}

} // namespace
} // namespace indblik
