// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fixtures.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

// What people read keeps to the rules in docs/style.md. Each breach is named with its text.

namespace indblik {

namespace {

using testing::IsEmpty;

const QString source = QStringLiteral(INDBLIK_SOURCE "/");

QByteArray contentsOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// The texts of the elements with this name in the Danish catalogue.
QStringList inCatalogue(const QStringList& elements)
{
    QStringList texts;
    QXmlStreamReader reader(contentsOf(source + "resources/translations/indblik_da.ts"_q));
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && elements.contains(reader.name()))
            texts.append(reader.readElementText(QXmlStreamReader::SkipChildElements));
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

void addTexts(QStringList& texts, const QJsonValue& value)
{
    if (value.isString())
        texts.append(value.toString());
    for (const auto& each : value.toArray())
        addTexts(texts, each);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        // Keys of figures, ages as tables write them, and what is said to the reader of the file.
        if (each.key() != "about"_q && each.key() != "ages"_q && each.key() != "population"_q)
            addTexts(texts, each.value());
    }
}

QStringList danish()
{
    QStringList texts = inCatalogue({"translation"_q, "numerusform"_q});
    for (const char* folder : {"templates", "rulesets", "example", "wording/report.da.json"}) {
        const QString path = source + "resources/"_q + QLatin1String(folder);
        QStringList files{path};
        for (QDirIterator each(path, {"*.json"_q}); each.hasNext();)
            files.append(each.next());
        for (const QString& file : files) {
            const QJsonDocument json =
                file.endsWith(".json"_q) ? QJsonDocument::fromJson(contentsOf(file)) : QJsonDocument();
            addTexts(texts, json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()));
        }
    }
    EXPECT_GT(texts.size(), 2000);
    return texts;
}

QStringList english()
{
    return inCatalogue({"source"_q});
}

std::vector<std::string> thoseWith(const QStringList& texts, const QString& pattern)
{
    const QRegularExpression breach(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<std::string> found;
    for (const QString& text : texts) {
        if (text.contains(breach))
            found.push_back(text.toStdString());
    }
    return found;
}

} // namespace

TEST(Words, AreQuotedWithTheMarksOfTheirLanguage)
{
    // What a PX file says is in its own marks.
    QStringList texts = danish();
    texts.removeIf([](const QString& text) { return text.contains("VALUES(\""_q); });
    EXPECT_THAT(thoseWith(texts, "[“”„\"]"_q), IsEmpty());
    EXPECT_THAT(thoseWith(texts, "»[^«]*$|^[^»]*«"_q), IsEmpty());
    EXPECT_THAT(thoseWith(english(), "[»«„]|”[^“]*”|“[^”]*“|“[^”]*$|^[^“]*”"_q), IsEmpty());
}

TEST(Words, CallOneThingByOneNameInDanish)
{
    const std::pair<const char*, const char*> breaches[] = {{"for eksempel|f\\.eks", "fx"}, {"annullér", "annuller"},
        {"\\bfind\\b", "søg"}, {"\\bhak\\b", "kryds"}, {"citationstegn", "anførselstegn"},
        {"projektmappe", "Excel-regneark"}, {"illustrativ", "opdigtet"}, {"anbefaling", "indstilling"},
        {"fraflyttede boliger|ikke tømt", "ikke-tømte boliger"}, {"landsdel", "region"},
        {"målets? læs|læsninger|læsning af", "tolkning"}, {"\\btag (?!det med)\\S+ (\\S+ )?af\\b", "fjern"},
        {"ajour|ført op til", "opdateres"}, {"runden", "årets skemaer"},
        {"åben(t)? til læsning(?<!kun åben til læsning)", "kun åben til læsning"},
        {"tag (den )?\\S+ sikkerhedskopi|tag en sikkerhedskopi", "hent frem fra en sikkerhedskopi"},
        {"%1 point\\b", "procentpoint"}, {"^tal mangler$", "intet tal"}, {"^i alt for", "sum"},
        {"oprettelse af|foretag", "a verb"}};
    const QStringList texts = danish();
    for (const auto& [breach, word] : breaches)
        EXPECT_THAT(thoseWith(texts, QString::fromUtf8(breach)), IsEmpty()) << "it is: " << word;
}

TEST(Words, AreEnglishInEnglish)
{
    const std::pair<const char*, const char*> breaches[] = {{"” (is|would be) no\\b", "is not a"},
        {"\\bthis is no\\b", "is not a"}, {"taken? over|take %n row", "import"}, {"it is not said", "is missing"},
        {"hand(s|ed)? (the form )?in\\b|hand &in|(send|sent|sends) back", "submit, return"},
        {"cannot be told|can be told", "be determined"}, {"\\banew\\b", "again"},
        {"open(ed)? (only )?(to|for) read", "read-only"}, {"(becomes|become) of|became of", "happens to"},
        {"wished|\\brunning\\b", "suggested, in a row"}, {"\\bmend\\b", "correct"}, {"decimal sign", "decimal point"},
        {"held against", "compared with"}, {"illustrative", "made up"}, {"used last", "recent files"},
        {"readings? of (the goal|%1)|(choose|edit|add) (the|this|a) reading", "interpretation"},
        {"%1 points\\b", "percentage points"}, {"tampered", "what is known"},
        {"take the (latest )?backup", "restore from a backup"}};
    const QStringList texts = english();
    for (const auto& [breach, word] : breaches)
        EXPECT_THAT(thoseWith(texts, QString::fromUtf8(breach)), IsEmpty()) << "it is: " << word;
}

TEST(Words, BeginASentenceAfterAColonWithACapitalInDanish)
{
    QStringList texts = danish();
    // A key of the command line, and a list that is no sentence.
    texts.removeIf([](const QString& text) {
        return text.contains("eller year: og"_q) || text.contains("eller indicator: og"_q)
               || text.startsWith("I den anden rækkefølge: regel"_q);
    });
    QStringList sentences;
    for (const QString& text : std::as_const(texts)) {
        if (text.endsWith(u'.') && !text.contains("--"_q))
            sentences.append(text);
    }
    const QRegularExpression breach("[^:]: [a-zæøå]"_q);
    for (const QString& sentence : std::as_const(sentences))
        EXPECT_FALSE(sentence.contains(breach)) << sentence.toStdString();
}

TEST(Words, HaveASpaceBeforeWhatIsLeftOutAndADashInRanges)
{
    for (const QStringList& texts : {danish(), english()})
        EXPECT_THAT(thoseWith(texts, "\\.\\.\\.|[^\\s»“\\[]…"_q), IsEmpty()) << "it is: a space and …";
    QStringList texts = danish();
    // Ages are as the tables of Statistics Denmark write them; the other is what someone typed into a cell.
    texts.removeIf([](const QString& text) {
        return text.contains("-64 år"_q) || text.contains("-59 år"_q) || text.contains("»10-12«"_q);
    });
    EXPECT_THAT(thoseWith(texts, "%\\d-%\\d|(?<![\\d.–-])\\d{1,4}-\\d{1,4}(?![\\d-])"_q), IsEmpty()) << "it is: –";
}

TEST(Words, HaveOneMinus)
{
    for (const QStringList& texts : {danish(), english()})
        EXPECT_THAT(thoseWith(texts, "\\x{2212}"_q), IsEmpty()) << "it is: -";
    int read = 0;
    for (const char* folder :
        {"app", "core/chart", "core/domain", "core/judge", "core/report", "core/workspace", "ui"}) {
        for (QDirIterator each(source + QLatin1String(folder), {"*.cpp"_q}, QDir::Files, QDirIterator::Subdirectories);
             each.hasNext(); ++read) {
            const QString path = each.next();
            const QString code = QString::fromUtf8(contentsOf(path));
            EXPECT_FALSE(code.contains(QChar(0x2212)) || code.contains("\\u2212"_q)) << path.toStdString();
        }
    }
    EXPECT_GT(read, 200);
}

TEST(Words, NameNoKeysThatTheProgramNamesItself)
{
    // Ctrl+Z is the same in both languages, and the wheel has no shortcut.
    const QString breach = "ctrl\\+(?!z\\b|hjul|wheel)|\\bshift\\b|\\balt\\+|\\((esc|delete|del|f\\d+)\\)"_q;
    EXPECT_THAT(thoseWith(danish(), breach), IsEmpty());
    EXPECT_THAT(thoseWith(english(), breach), IsEmpty());
}

TEST(Words, OfTheCommandLineAreAllTranslated)
{
    const QRegularExpression bare(
        "(?:QStringLiteral|QLatin1String|print|usage|fail)\\(\"([^\"]*[a-zæøå]{2,} [a-zæøå]{2,}[^\"]*)\""_q);
    for (QDirIterator each(source + "app"_q, {"*.cpp"_q}); each.hasNext();) {
        const QString path = each.next();
        const QString code = QString::fromUtf8(contentsOf(path));
        for (auto found = bare.globalMatch(code); found.hasNext();)
            ADD_FAILURE() << path.toStdString() << ": " << found.next().captured(1).toStdString();
    }
}

} // namespace indblik
