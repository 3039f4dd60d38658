// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/accounts.h"
#include "bench/areas.h"
#include "bench/lines.h"
#include "bench/years.h"
#include "core/import/files/px.h"
#include "core/judge/areas/rulechange.h"
#include "core/judge/budget/budgetgrid.h"
#include "core/judge/cards/completeness.h"
#include "core/judge/check.h"
#include "core/report/compose/compose.h"
#include "core/report/pages/layout.h"
#include "core/report/pages/paint.h"
#include "core/report/pages/pdf.h"
#include "core/worddiff.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <functional>

// What the core needs for what an officer waits for, on the account of 2010 and on large ones. Files lie in a folder
// beside the program, on the disk it was built on; a folder in memory would flatter every save.

namespace indblik::bench {

namespace {

/// An account in a file of its own. Made when it is first asked for, so that a filtered run makes only what it uses.
class Subject
{
public:
    Subject(QString name, std::function<std::unique_ptr<Workspace>(const QString&)> make)
        : m_name(std::move(name))
        , m_make(std::move(make))
    {}

    QString name() const { return m_name; }
    QString path() const { return m_folder.filePath(QStringLiteral("konto.indblik")); }

    /// Open for writing, with the account in view.
    Workspace& workspace()
    {
        if (!m_workspace)
            m_workspace = m_make(path());
        return *m_workspace;
    }
    const AccountBook& book() { return *workspace().book(); }

    const PageSet& pages()
    {
        if (m_pages.pages.empty())
            m_pages = layOut(document());
        return m_pages;
    }

    Document document() { return composeAccount(book(), QDate(2010, 3, 12)); }

private:
    QString m_name;
    std::function<std::unique_ptr<Workspace>(const QString&)> m_make;
    QTemporaryDir m_folder{QCoreApplication::applicationDirPath() + QStringLiteral("/core_bench-XXXXXX")};
    std::unique_ptr<Workspace> m_workspace;
    PageSet m_pages;
};

/// Takes the time of each deed by itself: what an officer feels is not the mean but the slow one.
class Times
{
public:
    /// Milliseconds of one deed; counted for the benchmark as well.
    template<class Deed>
    void take(benchmark::State& state, const Deed& deed)
    {
        QElapsedTimer timer;
        timer.start();
        deed();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        state.SetIterationTime(seconds);
        m_milliseconds.push_back(seconds * 1e3);
    }

    void report(benchmark::State& state)
    {
        std::sort(m_milliseconds.begin(), m_milliseconds.end());
        state.counters["median_ms"] = m_milliseconds[m_milliseconds.size() / 2];
        state.counters["p99_ms"] = m_milliseconds[m_milliseconds.size() * 99 / 100];
        state.counters["max_ms"] = m_milliseconds.back();
    }

private:
    std::vector<double> m_milliseconds;
};

/// Two texts in turn, so that each save has something to write.
QString answerText(unsigned turn)
{
    static const std::array texts = {wordsOfLength(2000, 1), wordsOfLength(2000, 2)};
    return texts[turn % texts.size()];
}

void saveAnswer(benchmark::State& state, Subject& subject)
{
    Workspace& workspace = subject.workspace();
    const CardId card = subject.book().cards.front().id;
    const FieldKey field = subject.book().cards.front().answers.begin()->first;
    Times times;
    unsigned turn = 0;
    for (auto _ : state) {
        const QString text = answerText(++turn);
        times.take(state, [&] {
            if (const auto saved = workspace.cards().setAnswer(card, field, text); !saved)
                qFatal("%s", qPrintable(saved.error().message));
        });
    }
    times.report(state);
}

void execute(sqlite3* sqlite, const char* sql)
{
    if (sqlite3_exec(sqlite, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(sqlite));
}

/// What the disk asks for: the same text into a bare table, as safely as our files are written, and nothing else.
void saveBare(benchmark::State& state)
{
    const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/core_bench-XXXXXX"));
    sqlite3* sqlite = nullptr;
    if (sqlite3_open(QFile::encodeName(folder.filePath(QStringLiteral("bare.db"))).constData(), &sqlite) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(sqlite));
    execute(sqlite, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA;"
                    "CREATE TABLE answer (id INTEGER PRIMARY KEY, text TEXT); INSERT INTO answer VALUES (1, '')");
    sqlite3_stmt* update = nullptr;
    sqlite3_prepare_v2(sqlite, "UPDATE answer SET text = ?1 WHERE id = 1", -1, &update, nullptr);
    Times times;
    unsigned turn = 0;
    for (auto _ : state) {
        const QByteArray text = answerText(++turn).toUtf8();
        times.take(state, [&] {
            execute(sqlite, "BEGIN IMMEDIATE");
            sqlite3_bind_text(update, 1, text.constData(), int(text.size()), SQLITE_STATIC);
            if (sqlite3_step(update) != SQLITE_DONE)
                qFatal("%s", sqlite3_errmsg(sqlite));
            sqlite3_reset(update);
            execute(sqlite, "COMMIT");
        });
    }
    times.report(state);
    sqlite3_finalize(update);
    sqlite3_close(sqlite);
}

void openFile(benchmark::State& state, Subject& subject)
{
    subject.workspace();
    for (auto _ : state)
        benchmark::DoNotOptimize(valueOf(Store::open(subject.path(), Access::Read, {})));
}

void loadBook(benchmark::State& state, Subject& subject)
{
    subject.workspace();
    const Store store = valueOf(Store::open(subject.path(), Access::Read, {}));
    const auto accounts = valueOf(store.accounts());
    for (auto _ : state)
        benchmark::DoNotOptimize(valueOf(store.book(accounts.front())));
}

void checkTheAccount(benchmark::State& state, Subject& subject)
{
    const AccountBook& book = subject.book();
    for (auto _ : state)
        benchmark::DoNotOptimize(check(book));
}

/// 2,000 rows over 20 years, each with a form that says what it costs, and every tenth wrongly.
AccountBook wideAccount()
{
    AccountBook book = lifelikeAccount(2000);
    const QString right = QStringLiteral("Der er afsat 3,4 mio. kr. i 2010, heraf 0,4 mio. kr. til kurser. ");
    const QString wrong =
        QStringLiteral("Nord får 3,4 mio. kr. og Syd 0,5 mio. kr. i 2010. Projektet slutter i 2012. ");
    int number = 0;
    for (Card& card : book.cards) {
        QString& text = card.answers[FieldKey{QStringLiteral("funding")}].text;
        text.prepend(++number % 10 == 0 ? wrong : right);
    }
    for (BudgetGroup& group : book.budget.groups) {
        for (BudgetRow& row : group.rows) {
            for (Year year = *Year::from(2001); year <= *Year::from(2020); year = year.next())
                row.cells[year].figure = Money::fromOere(340'000'000);
            row.stated = Money::fromOere(20LL * 340'000'000);
        }
    }
    return book;
}

void checkAWideAccount(benchmark::State& state)
{
    const AccountBook book = wideAccount();
    size_t findings = 0;
    for (auto _ : state)
        findings = check(book).size();
    state.counters["findings"] = double(findings);
}

void compose(benchmark::State& state, Subject& subject)
{
    const AccountBook& book = subject.book();
    for (auto _ : state)
        benchmark::DoNotOptimize(composeAccount(book, QDate(2010, 3, 12)));
}

void layOutPages(benchmark::State& state, Subject& subject)
{
    const Document document = subject.document();
    size_t pages = 0;
    for (auto _ : state)
        pages = layOut(document).pages.size();
    state.counters["pages"] = double(pages);
}

void writeThePdf(benchmark::State& state, Subject& subject)
{
    const PageSet& pages = subject.pages();
    qsizetype bytes = 0;
    for (auto _ : state)
        bytes = valueOf(writePdf(pages)).size();
    state.counters["pages"] = double(pages.pages.size());
    state.counters["kB"] = double(bytes) / 1000;
}

void makeReport(benchmark::State& state, Subject& subject)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(valueOf(writePdf(layOut(subject.document()))));
}

/// A page of forms as large as a screen shows it, at two pixels per point.
void paintPreview(benchmark::State& state, Subject& subject)
{
    const PageSet& pages = subject.pages();
    const int page = int(pages.pages.size()) / 2;
    for (auto _ : state)
        benchmark::DoNotOptimize(paintPage(pages, page, 2));
}

/// The year after the newest, made from it, stored and brought into view; in a fresh copy of the file each time.
void openTheNextYear(benchmark::State& state, Subject& subject)
{
    const Year next = subject.workspace().accounts().front().year.next();
    Times times;
    for (auto _ : state) {
        const QTemporaryDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/core_bench-XXXXXX"));
        const QString copy = folder.filePath(QStringLiteral("konto.indblik"));
        if (!QFile::copy(subject.path(), copy))
            qFatal("The file cannot be copied.");
        const auto workspace = valueOf(Workspace::open(copy, Access::Write, author()));
        times.take(state,
            [&] { valueOf(workspace->accountEdits().open(valueOf(workspace->accountEdits().proposeOpening(next)))); });
    }
    times.report(state);
    state.counters["cards"] = double(subject.book().cards.size());
    state.counters["MB"] = double(QFile(subject.path()).size()) / 1e6;
}

void showYears(benchmark::State& state, Subject& subject)
{
    Workspace& workspace = subject.workspace();
    const std::vector<Account> accounts = workspace.accounts();
    Times times;
    size_t turn = 0;
    for (auto _ : state) {
        const Year year = accounts[++turn % accounts.size()].year;
        times.take(state, [&] {
            if (const auto shown = workspace.show(year); !shown)
                qFatal("%s", qPrintable(shown.error().message));
        });
    }
    times.report(state);
    // The other measures look at the newest.
    (void)workspace.show();
}

void readCardBefore(benchmark::State& state, Subject& subject)
{
    const Workspace& workspace = subject.workspace();
    const auto& cards = workspace.book()->cards;
    Times times;
    size_t turn = 0;
    for (auto _ : state) {
        const Card& card = cards[++turn % cards.size()];
        times.take(state, [&] { benchmark::DoNotOptimize(valueOf(workspace.cardBefore(card))); });
    }
    times.report(state);
}

/// What is missing in the whole round.
void findGaps(benchmark::State& state, Subject& subject)
{
    const AccountBook& book = subject.book();
    const QDate today(2011, 3, 12);
    size_t gaps = 0;
    for (auto _ : state) {
        gaps = 0;
        for (const Card& card : book.cards)
            gaps += gapsOf(book, card, today).size();
    }
    state.counters["cards"] = double(book.cards.size());
    state.counters["gaps"] = double(gaps);
}

/// Reading, without the comparing: from bytes to a book with findings.
void readText(benchmark::State& state)
{
    const AccountText text = accountText();
    for (auto _ : state)
        benchmark::DoNotOptimize(read(text));
    state.SetLabel(text.name.toStdString());
}

/// The text against an empty file, or one that has it already.
void proposeText(benchmark::State& state, Subject& subject)
{
    const AccountText text = accountText();
    Workspace& workspace = subject.workspace();
    for (auto _ : state)
        benchmark::DoNotOptimize(valueOf(workspace.accountEdits().propose(read(text))));
    state.SetLabel(text.name.toStdString());
}

/// The history of a card that was written in for days: an entry for each save, forty saves to a sitting.
std::vector<HistoryEntry> longHistory()
{
    const QDateTime end = QDateTime::fromString(QStringLiteral("2010-03-12T12:30:00Z"), Qt::ISODate);
    const QString text = wordsOfLength(8000, 3);
    std::vector<HistoryEntry> newestFirst;
    for (int save = 0; save < 400; ++save) {
        HistoryEntry entry;
        entry.at = end.addSecs(-60 * save - 3600 * (save / 40));
        entry.author = QStringLiteral("Anna");
        entry.type = RecordType::Answer;
        entry.subject = QStringLiteral("card");
        entry.field = QStringLiteral("activities");
        entry.before = text.left(8000 - 12 * (save + 1));
        entry.after = text.left(8000 - 12 * save);
        newestFirst.push_back(entry);
    }
    return newestFirst;
}

void gatherSittings(benchmark::State& state)
{
    const auto entries = longHistory();
    for (auto _ : state)
        benchmark::DoNotOptimize(sittings(entries));
}

/// A long answer in which each so-manieth word became another; 1 is another text altogether.
void diffLongAnswers(benchmark::State& state)
{
    const QString before = wordsOfLength(int(state.range(0)), 4);
    QStringList words = before.split(u' ');
    for (qsizetype i = 0; i < words.size(); i += state.range(1))
        words[i] = QStringLiteral("ændret%1").arg(i);
    const QString after = words.join(u' ');
    for (auto _ : state)
        benchmark::DoNotOptimize(diffWords(before, after));
}

/// The budget of one account, from the file to the grid.
void overviewOfOne(benchmark::State& state, Subject& subject)
{
    const Workspace& workspace = subject.workspace();
    const Account& account = workspace.accounts().front();
    const BudgetVersion version = workspace.book()->budget.version;
    size_t lines = 0;
    Times times;
    for (auto _ : state) {
        times.take(state, [&] {
            const AccountBook book{.account = account, .budget = valueOf(workspace.budgetVersion(version))};
            lines = gridOf(book).lines.size();
        });
    }
    times.report(state);
    state.counters["lines"] = double(lines);
}

/// What the budgets of all accounts come to.
void overviewOfAll(benchmark::State& state, Subject& subject)
{
    const Workspace& workspace = subject.workspace();
    Times times;
    for (auto _ : state)
        times.take(state, [&] { benchmark::DoNotOptimize(valueOf(workspace.budgetOverview())); });
    times.report(state);
}

void sumInMemory(benchmark::State& state, Subject& subject, LinesOf which)
{
    subject.workspace();
    const auto lines = linesIn(subject.path(), which);
    Times times;
    for (auto _ : state)
        times.take(state, [&] { benchmark::DoNotOptimize(sumsOf(lines)); });
    times.report(state);
    state.counters["lines"] = double(lines.size());
}

void saveCell(benchmark::State& state, Subject& subject)
{
    Workspace& workspace = subject.workspace();
    const BudgetRowId row = subject.book().budget.groups.front().rows.front().id;
    const BudgetColumn column{subject.book().account.year};
    Times times;
    qint64 turn = 0;
    for (auto _ : state) {
        times.take(state, [&] {
            if (const auto saved = workspace.budget().setFigure(row, column, Money::fromOere(++turn)); !saved)
                qFatal("%s", qPrintable(saved.error().message));
        });
    }
    times.report(state);
}

/// Names the benchmark after what is measured and on which file.
std::string nameOf(const char* what, const Subject& subject)
{
    return std::string(what) + '/' + subject.name().toStdString();
}

void add(const char* what, Subject& subject, void (*run)(benchmark::State&, Subject&),
    benchmark::TimeUnit unit = benchmark::kMillisecond)
{
    benchmark::RegisterBenchmark(nameOf(what, subject).c_str(), [run, &subject](benchmark::State& state) {
        run(state, subject);
    })->Unit(unit);
}

/// One that takes the time of each deed by itself.
void addTimed(const char* what, Subject& subject, void (*run)(benchmark::State&, Subject&), int count)
{
    benchmark::RegisterBenchmark(
        nameOf(what, subject).c_str(), [run, &subject](benchmark::State& state) { run(state, subject); })
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(count);
}

void addRound(Subject& years, Subject& longList, int manySaves)
{
    addTimed("openYear", years, &openTheNextYear, 25);
    addTimed("show", years, &showYears, 100);
    addTimed("cardBefore", years, &readCardBefore, 1000);
    addTimed("save", years, &saveAnswer, manySaves);
    add("gaps", years, &findGaps);
    add("gaps", longList, &findGaps);
    add("load", longList, &loadBook);
}

/// All areas under all delivered rules at the end of each year, the figures in memory.
void classifyEverything(benchmark::State& state)
{
    const AreaBook book = lifelikeAreaBook();
    const Classifier classifier(book);
    for (auto _ : state) {
        size_t held = 0;
        for (const Scheme& scheme : book.schemes) {
            for (const RuleSet& rules : scheme.ruleSets) {
                for (const Year year : book.figures.years())
                    held += classifier.classes(rules, QDate(year.number(), 12, 31)).held[3];
            }
        }
        benchmark::DoNotOptimize(held);
    }
}

void layOutFigures(benchmark::State& state)
{
    const AreaBook book = lifelikeAreaBook();
    for (auto _ : state)
        benchmark::DoNotOptimize(Classifier(book));
}

/// The change between two days over the whole country, as the page shows it.
void splitTheChange(benchmark::State& state)
{
    const AreaBook book = lifelikeAreaBook();
    const Classifier classifier(book);
    const Scheme& scheme = *book.scheme(QStringLiteral("mb_61a"));
    const QDate before(2013, 12, 31);
    const QDate now(2018, 12, 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            ruleChange(classifier, {scheme.ruleSetOn(before), before}, {scheme.ruleSetOn(now), now}).change());
}

/// A PX file of 500 kB: 250 areas, 20 years, 20 figures.
void readPxFile(benchmark::State& state)
{
    QByteArray text = "CHARSET=\"ANSI\";\nMATRIX=\"X\";\nTITLE=\"T\";\nCONTENTS=\"C\";\nUNITS=\"U\";\nDECIMALS=0;\n"
                      "STUB=\"area\",\"what\";\nHEADING=\"year\";\n";
    const auto values = [&text](const char* name, const char* prefix, int count) {
        text += QByteArray("VALUES(\"") + name + "\")=";
        for (int i = 0; i < count; ++i)
            text += QByteArray(i == 0 ? "\"" : ",\n\"") + prefix + QByteArray::number(i + 2000) + '"';
        text += ";\n";
    };
    values("area", "Area ", 250);
    values("what", "Figure ", 20);
    values("year", "", 20);
    text += "DATA=\n";
    for (int i = 0; i < 250 * 20; ++i) {
        for (int year = 0; year < 20; ++year)
            text += QByteArray::number(1000 + (i * 7 + year) % 9000) + ' ';
        text += '\n';
    }
    text += ";\n";
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    for (auto _ : state) {
        buffer.seek(0);
        const auto read = readPx(buffer, QStringLiteral("many.px"));
        if (!read)
            qFatal("%s", qPrintable(read.error().message));
        benchmark::DoNotOptimize(read->table.cells.size());
    }
    state.counters["kB"] = double(text.size()) / 1000;
}

void addAreas()
{
    benchmark::RegisterBenchmark("areas/classifyAll", &classifyEverything)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("areas/layOutFigures", &layOutFigures)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("areas/change", &splitTheChange)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("px", &readPxFile)->Unit(benchmark::kMillisecond);
}

void addLines(Subject& lines, int manySaves)
{
    addTimed("overview/one", lines, &overviewOfOne, 100);
    addTimed("overview/all", lines, &overviewOfAll, 100);
    addTimed(
        "overview/inMemory", lines,
        [](benchmark::State& state, Subject& subject) { sumInMemory(state, subject, LinesOf::AllVersions); }, 100);
    addTimed(
        "overview/inMemoryInUse", lines,
        [](benchmark::State& state, Subject& subject) { sumInMemory(state, subject, LinesOf::VersionsInUse); }, 100);
    addTimed("saveCell", lines, &saveCell, manySaves);
}

} // namespace

int run(int argc, char** argv)
{
    std::array<Subject, 3> subjects = {
        Subject(QStringLiteral("real"), [](const QString& path) { return workspaceWith(path, read(accountText())); }),
        Subject(QStringLiteral("40_cards"), [](const QString& path) { return workspaceWith(path, largeAccount(40)); }),
        Subject(
            QStringLiteral("200_cards"), [](const QString& path) { return workspaceWith(path, largeAccount(200)); }),
    };
    Subject empty(QStringLiteral("new"),
        [](const QString& path) { return std::make_unique<Workspace>(valueOf(Store::create(path, {})), QString()); });
    Subject years(QStringLiteral("20_years"), [](const QString& path) { return workspaceWithYears(path, 20, 100); });
    Subject longList(
        QStringLiteral("2000_cards"), [](const QString& path) { return workspaceWith(path, lifelikeAccount(2000)); });
    Subject lines(QStringLiteral("1000000_lines"), &workspaceWithLines);
    constexpr int manySaves = 200;
    benchmark::RegisterBenchmark("read", &readText)->Unit(benchmark::kMillisecond);
    add("propose", empty, &proposeText);
    add("propose", subjects.front(), &proposeText);
    benchmark::RegisterBenchmark("save/bare", &saveBare)
        ->Unit(benchmark::kMillisecond)
        ->UseManualTime()
        ->Iterations(manySaves);
    for (Subject& subject : subjects) {
        addTimed("save", subject, &saveAnswer, manySaves);
        add("open", subject, &openFile);
        add("load", subject, &loadBook);
        add("check", subject, &checkTheAccount, benchmark::kMicrosecond);
        add("compose", subject, &compose);
        add("layout", subject, &layOutPages);
        add("pdf", subject, &writeThePdf);
        add("report", subject, &makeReport);
        add("preview", subject, &paintPreview);
    }
    benchmark::RegisterBenchmark("check/2000_rows_20_years", &checkAWideAccount)->Unit(benchmark::kMillisecond);
    addRound(years, longList, manySaves);
    addLines(lines, manySaves);
    addAreas();
    benchmark::RegisterBenchmark("sittings", &gatherSittings)->Unit(benchmark::kMillisecond);
    benchmark::RegisterBenchmark("diff", &diffLongAnswers)
        ->Unit(benchmark::kMillisecond)
        ->ArgNames({"characters", "each"})
        ->ArgsProduct({{2000, 8000, 40000}, {50, 5, 1}});

    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    std::fprintf(stderr, "The real account is %s.\n", qPrintable(accountText().name));
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace indblik::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    return indblik::bench::run(argc, argv);
}
