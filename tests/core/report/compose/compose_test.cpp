// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compose/compose.h"

#include "core/judge/remarks.h"
#include "core/report/pages/layout.h"
#include "tests/fixtures.h"

#include <algorithm>

namespace indblik {

namespace {

template<class T>
std::vector<T> blocksOf(const Document& document)
{
    std::vector<T> found;
    for (const DocumentSection& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* content = std::get_if<T>(&block))
                found.push_back(*content);
        }
    }
    return found;
}

/// A table of figures as a picture: rows part by part, marks behind their figures.
QString pictureOf(const FigureTable& table)
{
    QStringList lines{table.titleHead + " | "_q + table.columns.join(" | "_q)};
    for (const FigureRow& row : table.rows) {
        QString line = row.title;
        for (const FigureCell& cell : row.cells)
            line += " | "_q + cell.text + (cell.mark.isEmpty() ? QString() : u' ' + cell.mark);
        lines.append(line);
    }
    return lines.join(u'\n');
}

} // namespace

class ComposeTest : public StoreTest
{
protected:
    static Document composed(const AccountBook& book) { return composeAccount(book, QDate(2010, 3, 12)); }
};

TEST_F(ComposeTest, SetsTheSectionsInTheirOrder)
{
    AccountBook book = smallBook();
    book.account.assessmentHeading = "Vurdering"_q;
    book.account.goalsHeading = "Til målene"_q;
    book.account.beyondHeading = "Ud over målene"_q;
    book.account.budgetHeading = "Økonomi"_q;
    QStringList headings;
    for (const Heading& heading : blocksOf<Heading>(composed(book)))
        headings.append(QString::number(heading.level) + u' ' + heading.text);
    EXPECT_EQ(headings.join(u'\n'), "1 1. Vurdering\n"
                                    "2 Mål a. Færre ledige\n"
                                    "3 Ændring 2006-2008\n"
                                    "3 Indstilling\n"
                                    "1 2. Til målene\n"
                                    "2 Klubben på Søvej\n"
                                    "2 Bydelsmødre\n"
                                    "1 3. Ud over målene\n"
                                    "2 Helhedsplan\n"
                                    "1 4. Økonomi"_q);
}

TEST_F(ComposeTest, PrintsWhatCameFromOutsideAndHowAGoalEnded)
{
    AccountBook book = smallBook();
    GoalAssessment& said = book.assessments.front();
    said.circumstances = "Krisen kom i 2009."_q;
    said.closing = GoalClosing{"29,1 % i 2010."_q, "Opgjort på ny."_q, "Politikken for 2011-2014"_q};
    const Document document = composed(book);
    QStringList headings;
    for (const Heading& heading : blocksOf<Heading>(document))
        headings.append(heading.text);
    EXPECT_LT(headings.indexOf("Ydre omstændigheder"_q), headings.indexOf("Indstilling"_q));
    EXPECT_LT(headings.indexOf("Indstilling"_q), headings.indexOf("Målet er afsluttet"_q));
    QStringList texts;
    for (const Text& text : blocksOf<Text>(document))
        texts.append(text.text);
    EXPECT_TRUE(texts.contains("Krisen kom i 2009."_q));
    EXPECT_TRUE(texts.contains(
        "Slutmåling: 29,1 % i 2010.\n\nForbehold: Opgjort på ny.\n\nAfløst af: Politikken for 2011-2014"_q))
        << texts.join(u'|').toStdString();
    said.closing->reservation.clear();
    said.closing->replacedBy.clear();
    for (const Text& text : blocksOf<Text>(composed(book)))
        EXPECT_FALSE(text.text.contains("Afløst af"_q) || text.text.contains("Forbehold"_q));
}

TEST_F(ComposeTest, PrintsFollowUpsAsTheAccountHadThem)
{
    AccountBook book = smallBook();
    FollowUp then;
    then.title = "Evaluering af Sikker By"_q;
    then.rounds = {{.due = FuzzyDate::read("medio 2010"_q)}};
    then.initiatives = {book.cards.front().initiative};
    FollowUp now = then;
    now.rounds.front().arrived = FuzzyDate::read("1.2.2011"_q);
    book.followUps = {now};
    const auto lines = [&book] {
        QString all;
        for (const FormTable& form : blocksOf<FormTable>(composed(book))) {
            for (const FormRow& row : form.rows)
                all += row.label + u':' + row.texts.front().text + u'\n';
        }
        return all;
    };
    EXPECT_TRUE(lines().contains("kom 1. februar 2011"_q)) << lines().toStdString();
    book.followUpsThen = std::vector{then};
    EXPECT_TRUE(lines().contains("ventes medio 2010"_q)) << lines().toStdString();
    EXPECT_FALSE(lines().contains("2011"_q));
}

TEST_F(ComposeTest, PutsTheTextsOfTheSectionsUnderTheirHeadings)
{
    AccountBook book = smallBook();
    book.account.introduction = "Indledning."_q;
    book.account.goalsText = "Om indsatserne."_q;
    book.account.beyondText = "Om de andre."_q;
    book.account.budgetText = "Om pengene."_q;
    QStringList firsts;
    for (const DocumentSection& section : composed(book).sections) {
        const auto* text = std::get_if<Text>(&section.blocks[1]);
        firsts.append(text ? text->text : QString());
    }
    EXPECT_EQ(firsts, (QStringList{"Indledning."_q, "Om indsatserne."_q, "Om de andre."_q, "Om pengene."_q}));
    book.account.introductionFrom = year(2009);
    EXPECT_EQ(std::get<Text>(composed(book).sections.front().blocks[3]),
        (Text{"Fra 2009, ikke gennemgået"_q, ParagraphStyle::Quiet}));
}

TEST_F(ComposeTest, NamesTheSenderAndTheDayWhereTheAccountHasThem)
{
    AccountBook book = smallBook();
    EXPECT_EQ(composed(book).sender, QString());
    EXPECT_EQ(composed(book).status, "Udkast 12. marts 2010"_q);
    book.account.sender = "BIF"_q;
    book.account.dated = QDate(2010, 4, 1);
    EXPECT_EQ(composed(book).sender, "Fra BIF"_q);
    EXPECT_EQ(composed(book).status, "Dateret 1. april 2010"_q);
    EXPECT_EQ(composed(book).date, QDate(2010, 4, 1));
}

TEST_F(ComposeTest, PrintsWhatIsDoneWithAGoalOnceItIsDecidedOrWhereNoTextSaysIt)
{
    const auto recommendation = [](const AccountBook& book) {
        for (const Heading& heading : blocksOf<Heading>(composed(book))) {
            if (heading.text.startsWith("Indstilling"_q))
                return heading.text;
        }
        return QString();
    };
    AccountBook book = smallBook();
    GoalAssessment& said = book.assessments[0];
    said.recommendation = "Målet fastholdes, men der bør tages forbehold for konjunkturerne."_q;
    EXPECT_EQ(recommendation(book), "Indstilling"_q);
    said.decidedBy = "Socialudvalget"_q;
    EXPECT_EQ(recommendation(book), "Indstilling: Målet fastholdes."_q);
    said.decidedBy.clear();
    said.decidedOn = QDate(2010, 4, 7);
    EXPECT_EQ(recommendation(book), "Indstilling: Målet fastholdes."_q);
    said.decidedOn.reset();
    said.recommendation.clear();
    said.decision = Recommendation::Change;
    EXPECT_EQ(recommendation(book), "Indstilling: Målet ændres."_q);
    said.decision.reset();
    EXPECT_EQ(recommendation(book), QString());
}

TEST_F(ComposeTest, PutsTheGoalsWhereTheIntroductionAnnouncesThem)
{
    AccountBook book = smallBook();
    book.account.introduction = "Vi er bedt om at gøre rede for vores mål:\n\nVi vurderer, om de kan nås."_q;
    const auto blocks = composed(book).sections.front().blocks;
    ASSERT_GT(blocks.size(), 4U);
    EXPECT_EQ(std::get<Text>(blocks[1]).text, "Vi er bedt om at gøre rede for vores mål:"_q);
    EXPECT_EQ(std::get<MarkedList>(blocks[2]), (MarkedList{{{"a)"_q, "Færre ledige"_q}}}));
    EXPECT_EQ(std::get<Text>(blocks[3]).text, "Vi vurderer, om de kan nås."_q);
    EXPECT_EQ(std::get<Heading>(blocks[4]).text, "Mål a. Færre ledige"_q);
}

TEST_F(ComposeTest, PutsTheGoalsAfterAnIntroductionThatAnnouncesNothing)
{
    AccountBook book = smallBook();
    book.account.introduction = "Vi gør rede for et mål.\n\nDerefter følger skemaerne."_q;
    const auto blocks = composed(book).sections.front().blocks;
    EXPECT_EQ(std::get<Text>(blocks[1]).text, book.account.introduction);
    EXPECT_EQ(std::get<MarkedList>(blocks[2]).items.size(), 1U);
}

TEST_F(ComposeTest, PrintsTheGoalsOnceWhereTheIntroductionHasThemItself)
{
    AccountBook book = smallBook();
    EXPECT_TRUE(blocksOf<MarkedList>(composed(book)).empty()) << "there is no introduction";
    book.account.introduction = "Målet er:\n- Færre\nledige"_q;
    EXPECT_TRUE(blocksOf<MarkedList>(composed(book)).empty());
}

TEST_F(ComposeTest, PutsTheChangeTableWhereTheTextAnnouncesIt)
{
    AccountBook book = smallBook();
    book.assessments[0].assessment = "Vi har to slags tal:\n- opgjorte\n- skønnede\n\nEvalueringen for 2008 viste "
                                     "følgende:\n\nDerfor er målet nær."_q;
    const auto blocks = composed(book).sections.front().blocks;
    ASSERT_GT(blocks.size(), 5U);
    EXPECT_TRUE(std::get<Text>(blocks[2]).text.endsWith("viste følgende:"_q));
    EXPECT_EQ(std::get<Text>(blocks[3]),
        (Text{"Ændring 2006-2008\nAntal personer. Andelen hører til kolonnen I alt."_q, ParagraphStyle::Caption}));
    EXPECT_EQ(std::get<FigureTable>(blocks[4]).description, "Ændring 2006-2008"_q);
    EXPECT_EQ(std::get<Text>(blocks[5]).text, "Derfor er målet nær."_q);
    EXPECT_EQ(blocksOf<FigureTable>(composed(book)).size(), 2U) << "it is not set again below";
}

TEST_F(ComposeTest, SaysToWhomItIs)
{
    AccountBook book = smallBook();
    EXPECT_EQ(composed(book).addressee, QString());
    book.account.addressee = "Økonomiforvaltningen"_q;
    EXPECT_EQ(composed(book).addressee, "Til Økonomiforvaltningen"_q);
    book.account.addressee = "Til Økonomiforvaltningen"_q;
    EXPECT_EQ(composed(book).addressee, "Til Økonomiforvaltningen"_q);
}

TEST_F(ComposeTest, ShowsSumsAndSaysWhereTheSourceStatesAnother)
{
    const Document document = composed(smallBook());
    const auto tables = blocksOf<FigureTable>(document);
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(pictureOf(tables[1]), "Indsats | 2009 | 2010 | Sum\n"
                                    "Mål\n"
                                    "Klubben på Søvej | 3,6 | 10,35 | 13,95 a)\n"
                                    "Bydelsmødre | – | 0 | 2,37 * b)\n"
                                    "Sum af beløb med årsfordeling | 3,6 | 10,35 | 13,95 c)\n"
                                    "Ud over mål\n"
                                    "Helhedsplan |  | .. | \n"
                                    "Sum af beløb med årsfordeling |  |  | \n"
                                    "Sum af alle grupper | 3,6 | 10,35 | 13,95 c)"_q);
    const auto notes = blocksOf<Notes>(document);
    ASSERT_EQ(notes.size(), 1U);
    const std::vector<Note> expected = {
        {"*"_q, "Ikke fordelt på år."_q},
        {"a)"_q, "Kilden oplyser 15,0 mio. kr. i alt. Årene giver 13,95 mio. kr."_q},
        {"b)"_q, "Oplyst i alt, ikke en sum af årene."_q},
        {"c)"_q, "Beløb uden årsfordeling er ikke talt med: Bydelsmødre 2,37 mio. kr."_q},
    };
    EXPECT_EQ(notes[0].notes, expected);
}

TEST_F(ComposeTest, SaysWhatTwoDotsMeanWhereTheyStand)
{
    const auto legend = [](const AccountBook& book) {
        QStringList texts;
        for (const Text& text : blocksOf<Text>(composed(book)))
            texts.append(text.text);
        return texts.filter("0 betyder"_q).join(u'\n');
    };
    AccountBook book = smallBook();
    EXPECT_TRUE(legend(book).contains("To prikker (..)"_q));
    book.budget.groups[1].rows[0].cells.clear();
    EXPECT_FALSE(legend(book).contains("To prikker (..)"_q));
}

TEST_F(ComposeTest, PrintsWhatWasAcceptedUnderTheBudgetWhereThatIsWanted)
{
    AccountBook book = smallBook();
    const Document before = composed(book);
    const auto remarks = remarksOf(book);
    ASSERT_GT(remarks.size(), 1U);
    const Remark& row = *std::find_if(remarks.begin(), remarks.end(),
        [](const Remark& remark) { return QLatin1String(remark.finding.kind.name) == "rowTotalDiffers"_q; });
    for (const Remark& remark : remarks)
        book.acceptances.push_back({book.account.id, remark.key, "Anna"_q, "Kendt."_q});
    EXPECT_EQ(composed(book), before); // nobody asked for it
    for (Acceptance& acceptance : book.acceptances)
        acceptance.isPrinted = acceptance.finding == row.key;
    const Document printed = composed(book);
    const auto& blocks = printed.sections.back().blocks;
    ASSERT_EQ(blocks.size(), before.sections.back().blocks.size() + 2);
    EXPECT_EQ(std::get<Heading>(blocks[blocks.size() - 2]), (Heading{3, "Godtagne forskelle"_q, {}}));
    // In Danish, though the tests speak English.
    EXPECT_EQ(std::get<Text>(blocks.back()),
        (Text{"- Klubben på Søvej, oplyst i alt: Årene giver 13,95 mio. kr., men tabellen oplyser 15,0. Forskel 1,05. "
              "Godtaget: Kendt. (Anna)"_q,
            ParagraphStyle::Quiet}));
    // Once the figures are others the account no longer says that they were accepted.
    book.budget.groups[0].rows[0].stated = mio(16);
    EXPECT_EQ(blocksOf<Heading>(composed(book)), blocksOf<Heading>(before));
}

TEST_F(ComposeTest, GivesEachFootnoteAMarkOfItsOwn)
{
    AccountBook book = smallBook();
    Footnote note = book.budget.footnotes[0];
    const auto add = [&](const QString& mark, const QString& text, std::set<FootnotePlace> places) {
        note.id = FootnoteId::create();
        note.mark = mark;
        note.text = text;
        note.places = std::move(places);
        book.budget.footnotes.push_back(note);
    };
    const BudgetRowId club = book.budget.groups[0].rows[0].id;
    const BudgetRowId plan = book.budget.groups[1].rows[0].id;
    add("†"_q, "Kildens eget kors."_q, {{club, BudgetColumn{year(2009)}}});
    add("*"_q, "Den anden tabels stjerne."_q, {{plan, BudgetColumn{year(2010)}}});
    add("***"_q, "Hænger på intet."_q, {});
    add("4)"_q, "Hænger på et år uden for tabellen."_q, {{BudgetRowId::create(), BudgetColumn{year(2009)}}});
    const Document document = composed(book);
    EXPECT_EQ(pictureOf(blocksOf<FigureTable>(document)[1]), "Indsats | 2009 | 2010 | Sum\n"
                                                             "Mål\n"
                                                             "Klubben på Søvej | 3,6 1) | 10,35 | 13,95 a)\n"
                                                             "Bydelsmødre | – | 0 | 2,37 2) b)\n"
                                                             "Sum af beløb med årsfordeling | 3,6 | 10,35 | 13,95 c)\n"
                                                             "Ud over mål\n"
                                                             "Helhedsplan |  | .. 3) | \n"
                                                             "Sum af beløb med årsfordeling |  |  | \n"
                                                             "Sum af alle grupper | 3,6 | 10,35 | 13,95 c)"_q);
    const Notes notes = blocksOf<Notes>(document)[0];
    QStringList marks;
    for (const Note& printed : notes.notes)
        marks.append(printed.mark + u' ' + printed.text.section(u' ', 0, 1));
    EXPECT_EQ(marks.join(u'\n'), "1) Kildens eget\n"
                                 "2) Ikke fordelt\n"
                                 "3) Den anden\n"
                                 "4) Hænger på\n"
                                 "5) Hænger på\n"
                                 "a) Kilden oplyser\n"
                                 "b) Oplyst i\n"
                                 "c) Beløb uden"_q);
}

TEST_F(ComposeTest, FootnotesOnRowsColumnsAndTheTableStandWhereTheyHang)
{
    AccountBook book = smallBook();
    Footnote note = book.budget.footnotes[0];
    const std::pair<QString, FootnotePlace> places[] = {{"Tabellen"_q, {}}, {"Året"_q, {{}, BudgetColumn{year(2010)}}},
        {"Rækken"_q, {book.budget.groups[0].rows[0].id, {}}}};
    for (const auto& [text, place] : places) {
        note.id = FootnoteId::create();
        note.text = text;
        note.places = {place};
        book.budget.footnotes.push_back(note);
    }
    const Document document = composed(book);
    const FigureTable table = blocksOf<FigureTable>(document)[1];
    EXPECT_EQ(table.titleHead, "Indsats 1)"_q);
    EXPECT_EQ(table.columns[1], "2010 2)"_q);
    EXPECT_EQ(table.rows[1].titleMark, "3)"_q);
    EXPECT_EQ(blocksOf<Notes>(document)[0].notes[0].text, "Tabellen"_q);
}

TEST_F(ComposeTest, TheCaptionOfTheBudgetSaysVersionAndPrices)
{
    AccountBook book = smallBook();
    book.budget.version.kind = VersionKind::Revised;
    book.budget.version.name = "juni"_q;
    book.budget.version.prices = PriceLevel::Fixed;
    book.budget.version.priceYear = year(2010);
    const Document document = composed(book);
    QStringList captions;
    for (const Text& text : blocksOf<Text>(document))
        captions.append(text.text);
    EXPECT_TRUE(captions.join(u'\n').contains("Korrigeret budget (juni), 2010-priser. Beløb i mio. kr."_q))
        << captions.join(u'\n').toStdString();
}

TEST_F(ComposeTest, TheCaptionOfABudgetClaimsNoStageThatNobodyHasStated)
{
    QStringList captions;
    for (const Text& text : blocksOf<Text>(composed(smallBook())))
        captions.append(text.text);
    EXPECT_TRUE(captions.join(u'\n').contains("Budget. Beløb i mio. kr."_q)) << captions.join(u'\n').toStdString();
    EXPECT_FALSE(captions.join(u'\n').contains("Endeligt"_q));
}

TEST_F(ComposeTest, AFollowUpSaysWhoMakesItOnlyWhereThatIsStated)
{
    AccountBook book = smallBook();
    book.followUps.clear();
    for (const auto& [title, evaluator] : {std::pair("Første"_q, Evaluator::Unsaid),
             std::pair("Anden"_q, Evaluator::Own), std::pair("Tredje"_q, Evaluator::External)}) {
        FollowUp followUp;
        followUp.title = title;
        followUp.evaluator = evaluator;
        followUp.rounds = {EvaluationRound{.due = FuzzyDate::read("2011"_q)}};
        followUp.initiatives = {book.cards[0].initiative};
        book.followUps.push_back(followUp);
    }
    QStringList texts;
    for (const FormTable& form : blocksOf<FormTable>(composed(book))) {
        for (const FormRow& row : form.rows) {
            for (const Text& text : row.texts)
                texts.append(text.text);
        }
    }
    for (const QString& line : {"Første (Effektevaluering, ventes 2011)"_q,
             "Anden (Effektevaluering, intern, ventes 2011)"_q, "Tredje (Effektevaluering, ekstern, ventes 2011)"_q})
        EXPECT_TRUE(texts.join(u'\n').contains(line)) << line.toStdString() << texts.join(u'\n').toStdString();
}

TEST_F(ComposeTest, PrintsUnderTheAnswersWhatHappenedToThePromisesThatAreAnswered)
{
    AccountBook book = smallBook();
    const Card& card = book.cards[0];
    const auto promise = [&](const char* field, const QString& sentence, PromiseState state, const QString& word) {
        Promise made{.id = PromiseId::create(), .card = card.id, .field = {QString::fromLatin1(field)}};
        made.sentence = sentence;
        made.state = state;
        made.word = word;
        return made;
    };
    const Document before = composed(book);
    book.promises = {promise("status", "Kurset ventes i 2010"_q, PromiseState::Open, "Vi ser"_q)};
    EXPECT_EQ(composed(book), before) << "what is open is not printed";
    book.promises = {promise("status", "Kurset ventes i 2010"_q, PromiseState::Kept, {}),
        promise("status", "Caféen ventes i 2010."_q, PromiseState::Moved, "Lokalet manglede."_q),
        promise("objectives", "Klubben ventes i 2010"_q, PromiseState::Dropped, "Ingen penge"_q)};
    book.promises[1].movedTo = FuzzyDate::read("medio 2011"_q);
    const FormTable form = blocksOf<FormTable>(composed(book)).front();
    EXPECT_EQ(form.rows.back().label, "Sidste års forventninger"_q);
    EXPECT_EQ(form.rows.back().texts.front().text,
        "- »Klubben ventes i 2010«: opgivet. Ingen penge\n"
        "- »Caféen ventes i 2010«: flyttet til medio 2011. Lokalet manglede.\n"
        "- »Kurset ventes i 2010«: holdt"_q);
}

TEST_F(ComposeTest, AFollowUpHasAllItsRoundsWithDatesAsExactAsTheyAreKnown)
{
    AccountBook book = smallBook();
    FollowUp shared;
    shared.title = "Fælles evaluering"_q;
    shared.madeBy = "SOF, TMF og BIF"_q;
    shared.repeats = Repeats::Yearly;
    shared.initiatives = {book.cards[0].initiative};
    shared.rounds = {EvaluationRound{.period = "2008"_q,
                         .dataReceived = FuzzyDate::read("maj 2009"_q),
                         .arrived = FuzzyDate::read("ultimo september 2009"_q),
                         .presentedTo = "BR"_q,
                         .presentedOn = FuzzyDate::read("4. kvartal 2009"_q),
                         .document = "Sag 113"_q},
        EvaluationRound{.period = "2009"_q,
            .dataDue = FuzzyDate::read("1.3.2010"_q),
            .due = FuzzyDate::read("efter sommerferien 2010"_q)}};
    FollowUp unknown = shared;
    unknown.title = "Årlig status"_q;
    unknown.madeBy.clear();
    unknown.rounds.clear();
    book.followUps = {shared, unknown};
    QStringList texts;
    for (const FormTable& form : blocksOf<FormTable>(composed(book))) {
        for (const FormRow& row : form.rows) {
            for (const Text& text : row.texts)
                texts.append(text.text);
        }
    }
    const QString all = texts.join(u'\n');
    EXPECT_TRUE(
        all.contains("Fælles evaluering (Effektevaluering, SOF, TMF og BIF, 2008: data modtaget maj 2009, kom ultimo "
                     "september 2009, fremlagt for BR 4. kvartal 2009; 2009: data skulle være kommet 1. marts "
                     "2010, ventes efter sommerferien 2010, hvert år)"_q))
        << all.toStdString();
    EXPECT_TRUE(all.contains("Årlig status (Effektevaluering, uden dato, hvert år)"_q));
    EXPECT_FALSE(all.contains("Sag 113"_q)) << "where it lies is for the office";
}

TEST_F(ComposeTest, TheBudgetAloneLiesWhereItsYearsAreManyAndGoesOnInFurtherTables)
{
    AccountBook book = smallBook();
    const QDate date(2010, 3, 12);
    EXPECT_FALSE(composeBudget(book, {}, date).isLandscape);
    for (int number = 2011; number < 2031; ++number)
        book.budget.groups[0].rows[0].cells[year(number)].figure = mio(1);
    const Document document = composeBudget(book, {}, date);
    EXPECT_TRUE(document.isLandscape);
    const auto tables = blocksOf<FigureTable>(document);
    ASSERT_EQ(tables.size(), 2U);
    EXPECT_EQ(tables[0].columns.size(), 14);
    EXPECT_EQ(tables[1].columns.size(), 9) << "eight years and the total";
    EXPECT_EQ(tables[0].rows[1].title, tables[1].rows[1].title);
    const PageSet pages = layOut(document);
    EXPECT_GT(pages.size.width(), pages.size.height());
}

TEST_F(ComposeTest, GivesSectionsWithoutHeadingsThoseOfANewAccount)
{
    AccountBook book = smallBook();
    book.account.title.clear();
    QStringList headings;
    for (const Heading& heading : blocksOf<Heading>(composed(book))) {
        if (heading.level == 1)
            headings.append(heading.text);
    }
    EXPECT_EQ(headings.join(u'\n'), "1. Vurdering af opfyldelsen af målene\n"
                                    "2. Indsatser, der bidrager til målene\n"
                                    "3. Indsatser ud over målene\n"
                                    "4. Økonomisk oversigt"_q);
    EXPECT_EQ(composed(book).title, "Redegørelse 2010"_q);
}

TEST_F(ComposeTest, SetsTheChangeTableWithSigns)
{
    EXPECT_EQ(pictureOf(blocksOf<FigureTable>(composed(smallBook()))[0]),
        "Områdetype | Nettoflytning | Ikke-tømte boliger | I alt | Andel, %-point\n"
        "Risiko | +166 | -1005 | -839 | -2,8"_q);
}

TEST_F(ComposeTest, PutsLabelAndAnswerTogetherAndSaysWhereAnAnswerIsMissing)
{
    const auto forms = blocksOf<FormTable>(composed(smallBook()));
    ASSERT_EQ(forms.size(), 3U);
    EXPECT_EQ(forms[0].rows.size(), 7U);
    EXPECT_EQ(forms[0].rows[0].label, "Økonomi"_q);
    EXPECT_EQ(forms[0].rows[0].texts[0].text, "Der er afsat 3 mio. kr. i 2010."_q);
    EXPECT_EQ(forms[0].rows[0].texts[1].text, "Budget: 2009: 3,6 · 2010: 10,35 mio. kr."_q);
    EXPECT_EQ(forms[0].rows[1].texts[0], (Text{"Ikke udfyldt"_q, ParagraphStyle::Quiet}));
    EXPECT_EQ(forms[2].rows[3].label, "Mål i 2009/2010"_q);
}

TEST_F(ComposeTest, PrintsTheGuidanceBeforeEachAnswerWhereTheAccountWantsIt)
{
    AccountBook book = smallBook();
    const Text guidance{book.form(book.cards[0].form)->fields.front().guidance, ParagraphStyle::Quiet};
    ASSERT_FALSE(guidance.text.isEmpty());
    const auto texts = [&book] { return blocksOf<FormTable>(composed(book)).front().rows.front().texts; };
    const std::vector<Text> plain = texts();
    EXPECT_EQ(std::count(plain.begin(), plain.end(), guidance), 0);
    book.account.printsGuidance = true;
    std::vector<Text> guided = texts();
    EXPECT_EQ(guided.front(), guidance);
    guided.erase(guided.begin());
    EXPECT_EQ(guided, plain);
}

TEST_F(ComposeTest, LeavesOutSectionsWithoutContent)
{
    AccountBook book{.account = {.year = year(2011)}};
    book.account.title = "Tom"_q;
    EXPECT_TRUE(composed(book).sections.empty());
}

TEST_F(ComposeTest, MarksNewInitiatives)
{
    AccountBook book = smallBook();
    book.cards[0].isNew = true;
    bool found = false;
    for (const Heading& heading : blocksOf<Heading>(composed(book)))
        found = found || (heading.text == "Klubben på Søvej"_q && heading.addition == "ny"_q);
    EXPECT_TRUE(found);
}

TEST(Paragraphs, TakeTextApart)
{
    const std::vector<Paragraph> expected = {
        {{"Et afsnit."_q}, false},
        {{"To linjer:"_q, "den anden"_q}, false},
        {{"en"_q, "to"_q}, true},
        {{"Slut."_q}, false},
    };
    EXPECT_EQ(paragraphs("Et afsnit.\n\nTo linjer:\nden anden\n- en\n- to\n\nSlut.\n"_q), expected);
    EXPECT_TRUE(paragraphs(" \n\n"_q).empty());
    EXPECT_EQ(paragraphs("-5 grader"_q), (std::vector<Paragraph>{{{"-5 grader"_q}, false}}));
}

} // namespace indblik
