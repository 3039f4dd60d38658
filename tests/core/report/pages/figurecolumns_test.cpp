// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/figurecolumns.h"

#include "core/report/draw/typesetter.h"
#include "tests/fixtures.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace indblik {

namespace {

constexpr double pageWidth = 451;

struct Stretch
{
    double baseline = 0;
    double left = 0;
    double right = 0;
};

/// What lies on each other in a row, or beyond the page, as a sentence; empty where all can be read.
QString clashes(const Typesetter& typesetter, const std::vector<Op>& ops)
{
    std::vector<Stretch> stretches;
    for (const Op& op : ops) {
        if (const auto* line = std::get_if<PlacedLine>(&op)) {
            const double width = typesetter.lineWidth(line->text, line->line);
            stretches.push_back({line->baseline, line->x, line->x + width});
        }
    }
    std::sort(stretches.begin(), stretches.end(), [](const Stretch& one, const Stretch& other) {
        return std::pair(one.baseline, one.left) < std::pair(other.baseline, other.left);
    });
    for (size_t i = 0; i < stretches.size(); ++i) {
        if (stretches[i].right > pageWidth + 0.5)
            return QStringLiteral("beyond the page: %1").arg(stretches[i].right);
        if (i > 0 && stretches[i].baseline == stretches[i - 1].baseline && stretches[i].left < stretches[i - 1].right)
            return QStringLiteral("%1 begins before %2").arg(stretches[i].left).arg(stretches[i - 1].right);
    }
    return {};
}

void expectLegible(const FigureTable& table)
{
    const Typesetter typesetter(QStringLiteral("da"));
    const FigureColumns columns(typesetter, table, pageWidth);
    std::vector<Op> head;
    columns.placeHead(head);
    EXPECT_EQ(clashes(typesetter, head), QString());
    for (size_t i = 0; i < table.rows.size(); ++i) {
        std::vector<Op> row;
        columns.placeRow(i, row);
        EXPECT_EQ(clashes(typesetter, row), QString()) << qPrintable(table.rows[i].title);
    }
}

FigureRow row(const QString& title, const QStringList& cells)
{
    FigureRow made{RowRole::Line, title, {}, {}};
    for (const QString& cell : cells)
        made.cells.push_back({cell, {}});
    return made;
}

FigureTable readings(const QStringList& first, const QStringList& second)
{
    FigureTable table;
    table.titleHead = "Målet tolket som"_q;
    table.columns = {"2006"_q, "2008"_q, "Procentpoint"_q, "Procent"_q, "Skal nås"_q, "Vurdering"_q};
    table.rows = {row("alle områdetyper"_q, first), row("udsatte boligområder: Tingbjerg m.v."_q, second)};
    return table;
}

} // namespace

TEST(FigureColumns, LeaveRoomBetweenPercentsAndNumbersWithWords)
{
    expectLegible(readings({"33,2 %"_q, "29,3 %"_q, "-3,9"_q, "-11,7 %"_q, ""_q, "Kan ikke afgøres"_q},
        {"0 procentpoint"_q, "-5,9 procentpoint"_q, "-5,9"_q, ""_q, "-10 procentpoint"_q, "På vej"_q}));
}

TEST(FigureColumns, BreakWordsThatThePageHasNoRoomFor)
{
    expectLegible(
        readings({"33,2 %"_q, "29,3 % (2008)"_q, "-3,9"_q, "-11,7 %"_q, "29,88 %"_q, "Ikke nået (foreløbigt)"_q},
            {"1.250.000 kr."_q, "1.249.999,5 kr."_q, "-0,5"_q, "-0,1 %"_q, "1.125.000 kr."_q,
                "Kan ikke afgøres, før tallet er der"_q}));
}

TEST(FigureColumns, SetFiguresWithTheirDecimalSignsUnderEachOther)
{
    const Typesetter typesetter(QStringLiteral("da"));
    const FigureTable table =
        readings({"9,25"_q, ""_q, ""_q, ""_q, ""_q, ""_q}, {"1.033,5"_q, ""_q, ""_q, ""_q, ""_q, ""_q});
    const FigureColumns columns(typesetter, table, pageWidth);
    const auto decimalSign = [&](size_t index, const QString& whole) {
        std::vector<Op> ops;
        columns.placeRow(index, ops);
        double x = 0;
        for (const Op& op : ops) {
            if (const auto* line = std::get_if<PlacedLine>(&op))
                x = line->x + typesetter.widthOfBeginning(line->text, whole.toUtf8().size());
        }
        return x;
    };
    EXPECT_NEAR(decimalSign(0, "9"_q), decimalSign(1, "1.033"_q), 0.1);
}

} // namespace indblik
