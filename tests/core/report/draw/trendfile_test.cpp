// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/draw/trendfile.h"

#include "tests/core/report/trends.h"
#include "tests/fixtures.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace indblik {

namespace {

/// The texts of an element's occurrences; a test fails where the bytes are not XML.
QStringList textsOf(const QByteArray& xml, const QString& element)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)
            texts.append(reader.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

/// Width or height of a PNG, from its head.
int sizeOf(const QByteArray& png, qsizetype at)
{
    int size = 0;
    for (qsizetype i = at; i < at + 4; ++i)
        size = size * 256 + uchar(png[i]);
    return size;
}

} // namespace

TEST(TrendFile, AnSvgTellsItsFindingAndItsWords)
{
    Trend trend = twoMeasurements();
    trend.finding = "Fald på <5 & \"mere\"\u0001"_q;
    const QByteArray svg = valueOf(trendSvg(trend, danishNumbers()));
    EXPECT_EQ(textsOf(svg, "title"_q), QStringList{"Fald på <5 & \"mere\""_q});
    EXPECT_EQ(textsOf(svg, "desc"_q), QStringList{trend.words});
    QXmlStreamReader reader(svg);
    EXPECT_TRUE(reader.readNextStartElement());
    EXPECT_EQ(reader.name(), "svg"_q);
    EXPECT_EQ(reader.attributes().value("role"_q), "img"_q);
    EXPECT_EQ(reader.attributes().value("version"_q), "1.1"_q);
    EXPECT_EQ(reader.attributes().value("lang"_q), QString());
    EXPECT_EQ(reader.attributes().value("http://www.w3.org/XML/1998/namespace"_q, "lang"_q), "da"_q);
}

TEST(TrendFile, GivesTheSameBytesForTheSameChart)
{
    // cairo numbers the parts of its files on through a run; the rest is the same.
    const auto svg = [] {
        return QString::fromUtf8(valueOf(trendSvg(banded(), danishNumbers())))
            .remove(QRegularExpression("(?<=id=\"|#)[a-z]+-?[0-9-]+"_q));
    };
    EXPECT_EQ(svg(), svg());
    EXPECT_EQ(valueOf(trendPng(banded(), danishNumbers(), 1)), valueOf(trendPng(banded(), danishNumbers(), 1)));
    EXPECT_NE(valueOf(trendSvg(banded(), danishNumbers())), valueOf(trendSvg(steppingRule(), danishNumbers())));
}

TEST(TrendFile, APngHasThePixelsAskedFor)
{
    const QByteArray once = valueOf(trendPng(steppingRule(), danishNumbers(), 1));
    const QByteArray twice = valueOf(trendPng(steppingRule(), danishNumbers(), 2));
    EXPECT_TRUE(once.startsWith("\x89PNG"));
    EXPECT_EQ(sizeOf(once, 16), 560);
    EXPECT_EQ(sizeOf(twice, 16), 1120);
    EXPECT_EQ(sizeOf(twice, 20), 2 * sizeOf(once, 20));
}

TEST(TrendFile, RefusesAPictureThatCannotBe)
{
    EXPECT_FALSE(trendPng(steppingRule(), danishNumbers(), 1000));
}

TEST(TrendFile, WritesLargeAndEmptyCharts)
{
    EXPECT_TRUE(succeeded(trendSvg(manyLines(20, 20), danishNumbers())));
    EXPECT_TRUE(succeeded(trendSvg({}, danishNumbers())));
    EXPECT_TRUE(succeeded(trendPng({}, danishNumbers(), 0.5)));
}

} // namespace indblik
