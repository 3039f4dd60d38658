// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/example.h"
#include "core/export/budgetsheet.h"
#include "core/export/sheetfile.h"
#include "core/import/accountfile.h"
#include "core/judge/budget/budgetgrid.h"
#include "tests/core/sheets.h"
#include "tests/core/workspace/openfile.h"

#include <QFileInfo>

namespace indblik {

namespace {

/// A file, its budget written as a table, and what importing the table would do.
class BudgetSheetTest : public WorkspaceTest
{
protected:
    /// The small account with a site under its first row and notes on a row, a column and the table.
    void openWithEverything()
    {
        AccountBook all = smallBook();
        BudgetRow& club = all.budget.groups[0].rows[0];
        BudgetPart site{.row = club.id, .name = "Søvej 4"_q};
        site.amounts = {{{year(2009)}, mio(3)}, {{year(2010)}, Mark::None}};
        club.parts.push_back(site);
        const auto note = [&all](const QString& text, const FootnotePlace& place) {
            Footnote made;
            made.account = all.account.id;
            made.text = text;
            made.mark = QString(int(all.budget.footnotes.size()) + 1, u'*');
            made.ordinal = int(all.budget.footnotes.size());
            made.places = {place};
            all.budget.footnotes.push_back(made);
        };
        note("Om rækken"_q, {club.id, {}});
        note("Om kolonnen"_q, {{}, BudgetColumn{year(2010)}});
        note("Om tabellen"_q, {});
        open(all);
    }

    void open(const AccountBook& all)
    {
        Store store = valueOf(Store::create(folder() + "/alt.indblik"_q, "Anna"_q));
        stored(store, all);
        m_file.emplace(std::move(store), "Anna"_q);
        ASSERT_TRUE(succeeded(m_file->show()));
    }

    void openExample()
    {
        m_file.emplace(valueOf(Store::create(folder() + "/eksempel.indblik"_q, "Anna"_q)), "Anna"_q);
        ASSERT_TRUE(succeeded(fillWithExample(*m_file)));
    }

    Workspace& file() { return *m_file; }
    const AccountBook& shown() { return *m_file->book(); }

    Sheet sheet()
    {
        return budgetSheet(gridOf(shown(), {.withParts = true}), shown().account.title, shown().account.budgetUnit);
    }

    QString write(SheetFormat format)
    {
        const QString name = folder() + (format == SheetFormat::Csv ? "/b.csv"_q : "/b.xlsx"_q);
        EXPECT_TRUE(succeeded(writeSheetFile(sheet(), format, name)));
        return name;
    }

    Proposal proposalOf(const QString& name)
    {
        auto read = valueOf(readAccountFile(name, shown().account.year));
        return valueOf(m_file->accountEdits().propose(std::move(read)));
    }

    /// "0 new, 0 changed", with what differs and what was not plain.
    static QString picture(const Proposal& proposal)
    {
        QStringList texts{QStringLiteral("%1 new, %2 changed")
                              .arg(proposal.count(ProposalStatus::New))
                              .arg(proposal.count(ProposalStatus::Changed))};
        for (const ProposedItem& item : proposal.items) {
            for (const ProposedDifference& value : item.differences)
                texts.append(
                    QStringLiteral("%1, %2: '%3' -> '%4'").arg(item.title, value.what, value.before, value.after));
        }
        for (const Finding& finding : proposal.findings)
            texts.append(sentence(finding, QLocale()));
        return texts.join(u'\n');
    }

    /// Replaces a text in a CSV file.
    static void edit(const QString& name, const QByteArray& before, const QByteArray& after)
    {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        ASSERT_TRUE(bytes.contains(before)) << bytes.constData();
        bytes.replace(before, after);
        file.resize(0);
        file.seek(0);
        file.write(bytes);
    }

    QString folder() const { return QFileInfo(path()).path(); }

private:
    std::optional<Workspace> m_file;
};

} // namespace

TEST_F(BudgetSheetTest, HasTheTableAsItIsShown)
{
    open(smallBook());
    EXPECT_EQ(indblik::picture(sheet()),
        QStringList({"Redegørelse for målene 2010"_q, "Budget"_q,
            "Initiative (DKK million)|<2009>|<2010>|Sum|Stated total||Remarks"_q, "Mål"_q,
            "Klubben på Søvej|<3,6>|<10,35>|<13,95>|<15,0>||the source states another total"_q,
            "Bydelsmødre|-|<0>|<0>|<2,37>|*|Sum: 1 cell(s) without a number; Sum leaves out 2.37, which is not split by year"_q,
            "Sum|<3,6>|<10,35>|<13,95>|||2009: 1 cell(s) without a number; Sum leaves out 2.37, which is not split by year"_q,
            "Stated total|<3,6>|<10,35>||||as the source states it"_q, "Ud over mål"_q,
            "Helhedsplan||..||||Sum: 2 cell(s) without a number"_q,
            "Sum||||||2009: 1 cell(s) without a number; 2010: 1 cell(s) without a number"_q,
            "Sum of all groups|<3,6>|<10,35>|<13,95>|||2009: 2 cell(s) without a number; 2010: 1 cell(s) without a number; Sum leaves out 2.37, which is not split by year"_q,
            ""_q, "* Ikke fordelt på år."_q}));
}

TEST_F(BudgetSheetTest, ComesBackFromCsvUnchanged)
{
    openWithEverything();
    EXPECT_EQ(picture(proposalOf(write(SheetFormat::Csv))), "0 new, 0 changed"_q);
}

TEST_F(BudgetSheetTest, ComesBackFromAWorkbookUnchanged)
{
    openWithEverything();
    EXPECT_EQ(picture(proposalOf(write(SheetFormat::Xlsx))), "0 new, 0 changed"_q);
}

TEST_F(BudgetSheetTest, OfTheExampleComesBackUnchanged)
{
    openExample();
    EXPECT_EQ(picture(proposalOf(write(SheetFormat::Csv))), "0 new, 0 changed"_q);
    EXPECT_EQ(picture(proposalOf(write(SheetFormat::Xlsx))), "0 new, 0 changed"_q);
}

TEST_F(BudgetSheetTest, IsTakenOverInOneStepThatOneUndoTakesBack)
{
    openWithEverything();
    const AccountBook before = shown();
    const QString name = write(SheetFormat::Csv);
    edit(name, ";3,6;10,35;;13,95;15,0;", ";3,6;..;;13,95;15,0;");
    Proposal proposal = proposalOf(name);
    EXPECT_EQ(picture(proposal), "0 new, 1 changed\nKlubben på Søvej, 2010: '10350000.00' -> '..'"_q);
    EXPECT_EQ(shown(), before) << "nothing is written before it is accepted";
    for (ProposedItem& item : proposal.items)
        item.isAccepted = item.status == ProposalStatus::Changed;
    ASSERT_TRUE(succeeded(file().accountEdits().apply(proposal)));
    EXPECT_EQ(shown().budget.groups[0].rows[0].figure(year(2010)), Figure(Mark::NotAvailable));
    EXPECT_EQ(shown().cards.size(), before.cards.size());
    ASSERT_TRUE(succeeded(file().undo()));
    EXPECT_EQ(withoutRevisions(shown()).budget, withoutRevisions(before).budget);
}

TEST_F(BudgetSheetTest, IsTakenOverWithItsParts)
{
    openWithEverything();
    const QString name = write(SheetFormat::Csv);
    edit(name, "Søvej 4\";;3,0;", "Søvej 4\";;3,5;");
    Proposal proposal = proposalOf(name);
    EXPECT_EQ(picture(proposal), "0 new, 1 changed\nKlubben på Søvej, Søvej 4: 2009: '3000000.00' -> '3500000.00'"_q);
    for (ProposedItem& item : proposal.items)
        item.isAccepted = item.status == ProposalStatus::Changed;
    ASSERT_TRUE(succeeded(file().accountEdits().apply(proposal)));
    EXPECT_EQ(shown().budget.groups[0].rows[0].parts[0].figure({year(2009)}), mio(3.5));
}

TEST_F(BudgetSheetTest, LeavesAloneWhatATableDoesNotSay)
{
    openWithEverything();
    const AccountBook before = shown();
    QFile file(folder() + "/kort.csv"_q);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Initiativ (mio. kr.);2010\nBydelsm\xc3\xb8"
               "dre;1,5\nNyt hus;2,0\n");
    file.close();
    Proposal proposal = proposalOf(file.fileName());
    for (ProposedItem& item : proposal.items)
        item.isAccepted = item.status != ProposalStatus::Refused;
    ASSERT_TRUE(succeeded(this->file().accountEdits().apply(proposal)));
    const Budget& budget = shown().budget;
    ASSERT_EQ(budget.groups.size(), 2U);
    EXPECT_EQ(budget.groups[0].statedByYear, before.budget.groups[0].statedByYear);
    ASSERT_EQ(budget.groups[0].rows.size(), 3U);
    EXPECT_EQ(budget.groups[0].rows[0].cells, before.budget.groups[0].rows[0].cells);
    const BudgetRow& mothers = budget.groups[0].rows[1];
    EXPECT_EQ(mothers.figure(year(2009)), Figure(Mark::None));
    EXPECT_EQ(mothers.figure(year(2010)), mio(1.5));
    EXPECT_EQ(mothers.stated, Figure(mio(2.37)));
    EXPECT_EQ(mothers.initiative, before.budget.groups[0].rows[1].initiative);
    EXPECT_EQ(budget.groups[0].rows[2].title, "Nyt hus"_q);
    EXPECT_EQ(budget.footnotes.size(), before.budget.footnotes.size());
    EXPECT_EQ(shown().cards.size(), before.cards.size());
    EXPECT_EQ(shown().account.title, before.account.title);
}

TEST_F(BudgetSheetTest, ComesBackUnchangedWhereFootnotesWereWrittenInAnotherOrderThanTheyArePrinted)
{
    AccountBook all = smallBook();
    all.budget.footnotes.clear();
    const auto& rows = all.budget.groups[0].rows;
    for (const size_t at : {1U, 0U}) {
        Footnote note;
        note.account = all.account.id;
        note.text = "Om "_q + rows[at].title;
        note.ordinal = int(all.budget.footnotes.size());
        note.places = {{rows[at].id, BudgetColumn{year(2010)}}};
        all.budget.footnotes.push_back(note);
    }
    open(all);
    EXPECT_EQ(picture(proposalOf(write(SheetFormat::Csv))), "0 new, 0 changed"_q);

    const QString name = write(SheetFormat::Csv);
    edit(name, "Om Klubben", "Alt om Klubben");
    EXPECT_EQ(picture(proposalOf(name)),
        "0 new, 1 changed\nFootnote *, Text: 'Om Klubben på Søvej' -> 'Alt om Klubben på Søvej'"_q);
}

TEST_F(BudgetSheetTest, ComesBackUnchangedWhereRowsOfBothGroupsHaveOneTitle)
{
    AccountBook all = smallBook();
    for (const size_t group : {0U, 1U}) {
        BudgetRow& row = all.budget.groups[group].rows[0];
        row.title = "Pulje"_q;
        BudgetPart site{.row = row.id, .name = "Søvej 4"_q};
        site.amounts[{year(2009)}] = mio(1 + double(group));
        row.parts = {site};
    }
    open(all);
    const Proposal proposal = proposalOf(write(SheetFormat::Csv));
    EXPECT_EQ(picture(proposal), "0 new, 0 changed"_q);
    for (const size_t group : {0U, 1U}) {
        const BudgetRow& row = proposal.book.budget.groups[group].rows[0];
        EXPECT_EQ(row.id, shown().budget.groups[group].rows[0].id);
        EXPECT_EQ(row.initiative, shown().budget.groups[group].rows[0].initiative);
        EXPECT_EQ(row.parts, shown().budget.groups[group].rows[0].parts);
    }
}

TEST_F(BudgetSheetTest, ComesBackUnchangedWhereRowsOfOneGroupHaveOneTitle)
{
    AccountBook all = smallBook();
    for (BudgetRow& row : all.budget.groups[0].rows)
        row.title = "Pulje"_q;
    open(all);
    const Proposal proposal = proposalOf(write(SheetFormat::Csv));
    EXPECT_TRUE(picture(proposal).startsWith("0 new, 0 changed"_q));
    EXPECT_EQ(proposal.book.budget.groups[0].rows[1].initiative, shown().budget.groups[0].rows[1].initiative);
}

TEST_F(BudgetSheetTest, ComesBackUnchangedWhereASiteAndASourceHaveOneName)
{
    AccountBook all = smallBook();
    BudgetRow& club = all.budget.groups[0].rows[0];
    for (const int ordinal : {0, 1}) {
        BudgetPart part{.row = club.id, .name = "Boligforeningen"_q, .ordinal = ordinal};
        part.amounts[{year(2009)}] = mio(3 - ordinal);
        if (ordinal == 1)
            part.funding = Funding{Funder::Other};
        club.parts.push_back(part);
    }
    open(all);
    const Proposal proposal = proposalOf(write(SheetFormat::Csv));
    EXPECT_EQ(picture(proposal), "0 new, 0 changed"_q);
    EXPECT_EQ(proposal.book.budget.groups[0].rows[0].parts, shown().budget.groups[0].rows[0].parts);
}

TEST_F(BudgetSheetTest, TakesAnAmountThatIsWrittenWhereASiteOrSourceHadNone)
{
    AccountBook all = smallBook();
    BudgetRow& club = all.budget.groups[0].rows[0];
    BudgetPart site{.row = club.id, .name = "Søvej 4"_q};
    site.amounts[{year(2009)}] = mio(3);
    BudgetPart source{.row = club.id, .name = "Fonden"_q, .funding = Funding{Funder::Fund}, .ordinal = 1};
    source.amounts[{year(2009)}] = mio(1.25);
    club.parts = {site, source};
    open(all);
    const QString name = write(SheetFormat::Csv);
    edit(name, "Søvej 4\";3,0;;", "Søvej 4\";3,0;4,0;");
    edit(name, "Fonden\";1,25;;", "Fonden\";1,25;2,0;");
    EXPECT_EQ(picture(proposalOf(name)), "0 new, 1 changed\nKlubben på Søvej, Søvej 4: 2010: '' -> '4000000.00'\n"_q
                                             + "Klubben på Søvej, Fonden: 2010: '' -> '2000000.00'"_q);
}

TEST_F(BudgetSheetTest, KeepsAShareAndSaysWhereAnotherAmountWasWritten)
{
    AccountBook all = smallBook();
    BudgetRow& club = all.budget.groups[0].rows[0];
    club.parts = {{.row = club.id,
        .name = "Fonden"_q,
        .funding = Funding{Funder::Fund, false, Percent::fromHundredths(7500), {}}}};
    open(all);
    const QString name = write(SheetFormat::Csv);
    EXPECT_EQ(picture(proposalOf(name)), "0 new, 0 changed"_q) << "the amounts of the share are those that were shown";

    edit(name, "Fonden\";2,7;", "Fonden\";2,0;");
    const Proposal proposal = proposalOf(name);
    EXPECT_EQ(proposal.count(ProposalStatus::Changed), 0);
    ASSERT_EQ(proposal.findings.size(), 1U);
    const Finding& finding = proposal.findings[0];
    EXPECT_EQ(finding.kind, FindingKind::ShareKept);
    EXPECT_EQ(finding.place, (Place{"b.csv"_q, 5})) << "the line of its row";
    EXPECT_EQ(finding.words, (QStringList{"Fonden"_q, figureText(mio(2), Scale::Million, QLocale())}));
    EXPECT_EQ(finding.column, BudgetColumn{year(2009)});
    const auto& parts = proposal.book.budget.groups[0].rows[0].parts;
    EXPECT_EQ(parts, shown().budget.groups[0].rows[0].parts);
}

TEST_F(BudgetSheetTest, SaysWhereAPartIsNotKnown)
{
    openWithEverything();
    const QString name = write(SheetFormat::Csv);
    edit(name, "Søvej 4", "Søvej 9");
    const Proposal proposal = proposalOf(name);
    EXPECT_EQ(proposal.count(ProposalStatus::Changed), 0);
    ASSERT_EQ(proposal.findings.size(), 1U);
    EXPECT_EQ(proposal.findings[0].kind, FindingKind::PartUnknown);
}

} // namespace indblik
