// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures.h"
#include "tests/fuzz/targets.h"

#include <QDir>

namespace indblik {

namespace {

/// Hands each kept file of a folder to a target; says how many there were.
qsizetype replay(const QString& folder, void (*target)(const QByteArray&))
{
    const QDir kept(QStringLiteral(INDBLIK_TEST_DATA "/fuzz/") + folder);
    const auto files = kept.entryInfoList(QDir::Files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        target(file.readAll());
    }
    return files.size();
}

} // namespace

TEST(KeptFiles, OfTheCsvFuzzerAreReadOrRefused)
{
    EXPECT_GT(replay("csv"_q, fuzzCsv), 10);
}

TEST(KeptFiles, OfTheFigureFuzzerAreReadOrRefused)
{
    EXPECT_GT(replay("figures"_q, fuzzFigures), 10);
    EXPECT_GT(replay("csv"_q, fuzzFigures), 10);
    EXPECT_GT(replay("px"_q, fuzzFigures), 10);
    EXPECT_GT(replay("xlsx"_q, fuzzFigures), 10);
}

TEST(KeptFiles, OfThePxFuzzerAreReadOrRefused)
{
    EXPECT_GT(replay("px"_q, fuzzPx), 10);
}

TEST(KeptFiles, OfTheWorkbookFuzzerAreReadOrRefused)
{
    EXPECT_GT(replay("xlsx"_q, fuzzXlsx), 10);
}

} // namespace indblik
