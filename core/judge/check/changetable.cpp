// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuretext.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind rowDiffers{"changeRowDiffers",
    QT_TRANSLATE_NOOP(
        "Finding", "In the change table, net moves (%1) and dwellings not vacated (%2) do not make %3 in all.")};
constexpr FindingKind allDiffers{"changeControlDiffers",
    QT_TRANSLATE_NOOP("Finding", "In the change table, the types add up to %1 in all, but the last row states %2.")};
constexpr FindingKind movesDiffer{"changeMovesDiffer",
    QT_TRANSLATE_NOOP(
        "Finding", "In the change table, the net moves of the types add up to %1, but the last row states %2.")};
constexpr FindingKind notVacatedDiffers{"changeNotVacatedDiffers",
    QT_TRANSLATE_NOOP("Finding",
        "In the change table, the dwellings not vacated of the types add up to %1, but the last row states %2.")};
constexpr FindingKind signsDiffer{"changeSignsDiffer",
    QT_TRANSLATE_NOOP("Finding",
        "The number of persons changed by %1, but their share by %2 percentage points. Neither follows from the other; write both.")};

QString numberText(qint64 number)
{
    return signedText(number, QLocale(QStringLiteral("da_DK")));
}

Finding findingOn(const ChangeTable& table, const ChangeRow& row, const FindingKind& kind, Grade grade)
{
    Finding finding{.kind = kind};
    finding.grade = grade;
    finding.subject = QStringLiteral("%1, %2").arg(table.title.isEmpty() ? row.areaType : table.title, row.areaType);
    finding.goal = table.goal;
    return finding;
}

/// The rows of a printed change table hold in themselves, and its control row is the sum of those above it.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const ChangeTable& table : evidence.book.changeTables) {
        ChangeRow sum;
        for (const ChangeRow& row : table.rows) {
            const bool isControl = &row == table.controlRow();
            if (row.netMoves + row.notVacated != row.total) {
                Finding finding = findingOn(table, row, rowDiffers, Grade::Error);
                finding.words = {numberText(row.netMoves), numberText(row.notVacated), numberText(row.total)};
                findings.push_back(finding);
            }
            const auto differs = [&](const FindingKind& kind, qint64 added, qint64 stated) {
                if (!isControl || added == stated)
                    return;
                Finding finding = findingOn(table, row, kind, Grade::Error);
                finding.words = {numberText(added), numberText(stated)};
                findings.push_back(finding);
            };
            differs(allDiffers, sum.total, row.total);
            differs(movesDiffer, sum.netMoves, row.netMoves);
            differs(notVacatedDiffers, sum.notVacated, row.notVacated);
            if ((row.total > 0 && row.share.hundredths() < 0) || (row.total < 0 && row.share.hundredths() > 0)) {
                Finding finding = findingOn(table, row, signsDiffer, Grade::Note);
                finding.words = {numberText(row.total), signedText(row.share, QLocale(QStringLiteral("da_DK")))};
                findings.push_back(finding);
            }
            sum.total += row.total;
            sum.netMoves += row.netMoves;
            sum.notVacated += row.notVacated;
        }
    }
    return findings;
}

} // namespace

Rule changetable()
{
    return {{rowDiffers, allDiffers, movesDiffer, notVacatedDiffers, signsDiffer}, find};
}

} // namespace indblik::rules
