// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example.h"
#include "core/workspace.h"
#include "core/workspace/figureimport.h"
#include "tests/fixtures.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace indblik {

namespace {

/// Whether a condition of the class that cannot be told is among the reasons.
bool saysWhatIsMissing(const Classification& is)
{
    for (const ClassVerdict& each : is.classes) {
        for (const WayVerdict& way : each.ways) {
            const auto cannotTell = [](const CriterionVerdict& criterion) { return criterion.met == Met::CannotTell; };
            const bool isMissing = std::any_of(way.criteria.begin(), way.criteria.end(), cannotTell)
                                   || std::any_of(way.gates.begin(), way.gates.end(), cannotTell)
                                   || (way.lists && way.lists->met == Met::CannotTell);
            if (each.key == is.couldBe && isMissing)
                return true;
        }
    }
    return false;
}

/// What stands for a class that cannot be told.
const QString open = "?"_q;

/// The class of every area that the book has, under all schemes, on several days.
QStringList classesOf(const Workspace& file, const std::vector<Area>& areas)
{
    const Classifier& classifier = *valueOf(file.judged().classifier());
    QStringList classes;
    for (const Scheme& scheme : classifier.book().schemes) {
        for (const QDate day : {QDate(2010, 1, 1), QDate(2010, 10, 1), QDate(2011, 2, 1), QDate(2012, 6, 1)}) {
            const RuleSet* rules = scheme.ruleSetOn(day);
            for (const Area& area : areas) {
                if (!rules)
                    continue;
                const Classification is = classifier.explain(*rules, day, area);
                // What can no longer be told, for a figure of a later year came in alone, says which one is missing.
                const QString where = "%1 %2 %3"_q.arg(scheme.key, day.toString(Qt::ISODate), area.name);
                EXPECT_TRUE(is.isDeterminable() || saysWhatIsMissing(is)) << where.toStdString();
                classes.append(where + u' ' + (is.isDeterminable() ? is.classKey : open));
            }
        }
    }
    return classes;
}

class ImportedCases : public StoreTest
{
};

} // namespace

TEST_F(ImportedCases, FilesThatCameInWrongKeepTheClassOfEveryArea)
{
    const QString cases = QStringLiteral(INDBLIK_SOURCE "/../shared/cases/");
    if (!QDir(cases).exists())
        GTEST_SKIP() << "the files that came in wrong are not beside the project";
    Workspace file(valueOf(Store::create(path(), "Anna"_q)), "Anna"_q);
    ASSERT_TRUE(succeeded(fillWithExample(file)));
    const std::vector<Area> areas = valueOf(file.areas())->areas;
    const QStringList before = classesOf(file, areas);
    ASSERT_FALSE(before.isEmpty());
    int imported = 0;
    for (QDirIterator each(cases, {"*.csv"_q, "*.px"_q, "*.xlsx"_q}, QDir::Files, QDirIterator::Subdirectories);
         each.hasNext();) {
        const QString source = each.next();
        SCOPED_TRACE(source.toStdString());
        const AreaBook& book = *valueOf(file.areas());
        const auto opened = openFigures(source, book);
        if (!opened)
            continue; // it says why not
        auto proposal = readProposal(source, {{}, opened->map, NameChoice::Create}, book, QDate(2012, 3, 1));
        if (!proposal || !proposal->openQuestions().empty())
            continue;
        ASSERT_TRUE(succeeded(file.areaEdits().bring(arrivalOf(std::move(*proposal), book), "Import"_q)));
        ++imported;
        // Figures that came may settle what could not be told; what was told stays, or waits for a figure.
        const QStringList after = classesOf(file, areas);
        ASSERT_EQ(after.size(), before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            EXPECT_TRUE(after[i] == before[i] || before[i].endsWith(open) || after[i].endsWith(open))
                << before[i].toStdString() << " became " << after[i].toStdString();
    }
    EXPECT_GT(imported, 3);
}

} // namespace indblik
