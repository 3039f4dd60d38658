// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/px.h"

#include "core/import/pxstatements.h"
#include "core/import/readsheet.h"
#include "core/import/remark.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr size_t mostFindings = 200;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Px)
};

/// Keywords without which the cells cannot be placed.
bool isNeeded(const QString& keyword)
{
    static const QStringList needed = {QStringLiteral("STUB"), QStringLiteral("HEADING"), QStringLiteral("VALUES"),
        QStringLiteral("KEYS"), QStringLiteral("DATA"), QString()};
    return needed.contains(keyword);
}

/// How the letters are written, by the bytes where the header is wrong.
struct Letters
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool isOtherThanStated = false;
};

Letters lettersOf(const QByteArray& bytes)
{
    static const QRegularExpression page(QStringLiteral("CODEPAGE\\s*=\\s*\"([^\"]*)\""));
    const QString beginning = QString::fromLatin1(bytes.left(4096));
    const QString stated = page.match(beginning).captured(1);
    const bool saysUtf8 = stated.compare(u"utf-8", Qt::CaseInsensitive) == 0;
    const bool isPlain = std::none_of(bytes.begin(), bytes.end(), [](char byte) { return byte < 0; });
    if (isPlain)
        return {};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = utf8.decode(bytes);
    if (!utf8.hasError())
        return {TextEncoding::Utf8, !stated.isEmpty() && !saysUtf8};
    if (stated.contains(u"850") || (stated.isEmpty() && !beginning.contains(u"CHARSET")))
        return {TextEncoding::Cp850, false};
    return {TextEncoding::Windows1252, saysUtf8};
}

class Reader
{
public:
    Reader(QString source, const QString& text) : m_statements(text) { m_read.source = std::move(source); }

    Result<ReadTable> run()
    {
        if (auto read = readKeywords(); !read)
            return read.error();
        if (!m_statements.isAtData())
            return refused(Words::tr("it has no DATA, so there are no cells. The file may have been cut off"), 0);
        if (auto placed = placeVariables(); !placed)
            return placed.error();
        checkOptional();
        if (auto cells = m_keys.empty() ? readCells() : readKeyedCells(); !cells)
            return cells.error();
        return std::move(m_read);
    }

private:
    void add(Finding finding)
    {
        if (m_read.findings.size() < mostFindings)
            m_read.findings.push_back(std::move(finding));
    }

    Error refused(const QString& reason, int line) const
    {
        const QString where = line > 0 ? Words::tr("line %1 of %2").arg(line).arg(m_read.source) : m_read.source;
        return {Words::tr("%1 cannot be read: %2. Nothing was imported. Fetch the table anew from where it was "
                          "published.")
                    .arg(where, reason),
            {m_read.source, line}};
    }

    Result<void> readKeywords()
    {
        while (const auto statement = m_statements.next()) {
            if (!statement->language.isEmpty() && statement->language != m_language)
                continue; // another language says the same
            if (statement->isFaulty) {
                if (isNeeded(statement->keyword))
                    return refused(Words::tr("%1 is not written as PX wants it; a quote mark or a comma is wrong in it")
                                       .arg(statement->name()),
                        statement->line);
                add(remark(m_read.source, FindingKind::KeywordLeftOut, Grade::Warning, statement->line, {},
                    {statement->name()}));
                continue;
            }
            take(*statement);
        }
        return {};
    }

    void take(const PxStatement& statement)
    {
        const QString& keyword = statement.keyword;
        if (keyword == u"LANGUAGE")
            m_language = statement.text();
        else if (keyword == u"STUB" || keyword == u"HEADING")
            (keyword == u"STUB" ? m_stub : m_heading) = statement;
        else if (keyword == u"VALUES" || keyword == u"CODES" || keyword == u"TIMEVAL" || keyword == u"KEYS"
                 || keyword == u"PRECISION")
            m_ofVariables.push_back(statement);
        else if (keyword.startsWith(u"DATASYMBOL"))
            takeSymbol(keyword.mid(10), statement.text());
        else if (QString* text = textOf(keyword); text && text->isEmpty())
            *text = statement.text();
    }

    /// What is told of the table as a whole, and given for each of its contents where they differ: the first is taken.
    QString* textOf(const QString& keyword)
    {
        StatTable& table = m_read.table;
        const std::pair<QLatin1String, QString*> texts[] = {{QLatin1String("TITLE"), &table.title},
            {QLatin1String("DESCRIPTION"), &table.title}, {QLatin1String("CONTENTS"), &table.contents},
            {QLatin1String("UNITS"), &table.units}, {QLatin1String("SOURCE"), &table.source},
            {QLatin1String("MATRIX"), &table.matrix}, {QLatin1String("LAST-UPDATED"), &table.updated}};
        const auto found = std::find_if(
            std::begin(texts), std::end(texts), [&keyword](const auto& each) { return each.first == keyword; });
        return found == std::end(texts) ? nullptr : found->second;
    }

    void takeSymbol(const QString& which, const QString& words)
    {
        const int dots = which.toInt();
        if (which == u"NIL")
            m_read.table.marks[StatMark{0}] = words;
        else if (dots >= 1 && dots <= 6)
            m_read.table.marks[StatMark{dots}] = words;
    }

    const PxStatement* statementOf(QStringView keyword, const QString& variable) const
    {
        const auto found = std::find_if(m_ofVariables.begin(), m_ofVariables.end(), [&](const PxStatement& each) {
            return each.keyword == keyword && !each.subkeys.isEmpty() && each.subkeys.front() == variable;
        });
        return found == m_ofVariables.end() ? nullptr : &*found;
    }

    Result<void> placeVariables()
    {
        const QStringList names = m_stub.texts() + m_heading.texts();
        if (names.isEmpty())
            return refused(Words::tr("it has neither STUB nor HEADING, so the cells have no place"), 0);
        if (QStringList once = names; once.removeDuplicates() > 0)
            return refused(Words::tr("STUB and HEADING name a variable twice"), m_stub.line);
        m_cells = 1;
        for (const QString& name : names) {
            const PxStatement& named = m_stub.texts().contains(name) ? m_stub : m_heading;
            const PxStatement* values = statementOf(u"VALUES", name);
            if (!values || values->values.empty())
                return refused(
                    Words::tr("%1 names “%2”, but there are no VALUES(\"%2\")").arg(named.keyword, name), named.line);
            m_cells *= values->values.size();
            if (m_cells > mostCells)
                return refused(Words::tr("the table has more than %1 cells").arg(mostCells), values->line);
            m_read.table.variables.push_back({name, values->texts(), {}, false});
        }
        return placeKeys();
    }

    /// KEYS are of all variables of STUB and of no other.
    Result<void> placeKeys()
    {
        for (const PxStatement& statement : m_ofVariables) {
            if (statement.keyword == u"KEYS")
                m_keys[statement.subkeys.value(0)] = statement.text().compare(u"CODES", Qt::CaseInsensitive) == 0;
        }
        const QStringList stub = m_stub.texts();
        const bool areOfStub =
            std::all_of(stub.begin(), stub.end(), [this](const QString& name) { return m_keys.count(name) > 0; });
        if (!m_keys.empty() && (!areOfStub || m_keys.size() != size_t(stub.size())))
            return refused(Words::tr("KEYS is not given for each variable of STUB, so its rows have no place"), 0);
        return {};
    }

    StatVariable* variable(const QString& name)
    {
        const auto found = std::find_if(m_read.table.variables.begin(), m_read.table.variables.end(),
            [&name](const StatVariable& each) { return each.name == name; });
        return found == m_read.table.variables.end() ? nullptr : &*found;
    }

    /// What no cell depends on: codes, times, precision.
    void checkOptional()
    {
        for (const PxStatement& statement : m_ofVariables) {
            StatVariable* of = statement.subkeys.isEmpty() ? nullptr : variable(statement.subkeys.front());
            bool isWrong = !of;
            if (of && statement.keyword == u"CODES") {
                isWrong = statement.values.size() != size_t(of->values.size());
                if (!isWrong)
                    of->codes = statement.texts();
            } else if (of && statement.keyword == u"TIMEVAL") {
                of->isTime = true;
                const auto times = std::count_if(statement.values.begin(), statement.values.end(),
                    [](const PxToken& each) { return each.isQuoted; });
                // TLIST(A1,"1994"-"2003") gives the ends only.
                isWrong = statement.text().endsWith(u')') && times > 0 && times != of->values.size();
            } else if (of && statement.keyword == u"PRECISION") {
                isWrong = statement.subkeys.size() > 1 && !of->values.contains(statement.subkeys[1]);
            }
            if (isWrong)
                add(remark(m_read.source, FindingKind::KeywordDoesNotFit, Grade::Warning, statement.line, {},
                    {statement.name()}));
        }
    }

    Result<StatCell> cellOf(const PxToken& token) const
    {
        const bool isDots = !token.text.isEmpty() && token.text.size() <= 6
                            && std::all_of(token.text.begin(), token.text.end(), [](QChar c) { return c == u'.'; });
        if (isDots)
            return StatCell(StatMark{int(token.text.size())});
        if (token.text == u"-")
            return StatCell(StatMark{0});
        if (!token.isQuoted) {
            if (const auto number = Decimal::fromText(token.text, u'.'))
                return StatCell(*number);
        }
        return refused(Words::tr("“%1” is neither a number nor a mark").arg(token.text.left(40)), token.line);
    }

    Error wrongCount(size_t read) const
    {
        return refused(Words::tr("the variables ask for %1 cells, but %2 stand there").arg(m_cells).arg(read),
            m_statements.line());
    }

    Result<void> readCells()
    {
        std::vector<StatCell>& cells = m_read.table.cells;
        while (const auto token = m_statements.nextCell()) {
            const auto cell = cellOf(*token);
            if (!cell)
                return cell.error();
            if (cells.size() == m_cells)
                return wrongCount(cells.size() + 1);
            cells.push_back(*cell);
        }
        return cells.size() == m_cells ? Result<void>() : wrongCount(cells.size());
    }

    /// Each row begins with a value or code of every variable of STUB; rows that are not there are zeros.
    Result<void> readKeyedCells()
    {
        std::vector<StatCell>& cells = m_read.table.cells;
        cells.assign(m_cells, Decimal{});
        size_t rows = 1;
        for (size_t i = 0; i < m_stub.values.size(); ++i)
            rows *= size_t(m_read.table.variables[i].values.size());
        const size_t perRow = m_cells / rows;
        const auto places = keyPlaces();
        std::vector<bool> isRead(rows);
        while (const auto key = m_statements.nextCell()) {
            const auto row = rowOf(*key, places);
            if (!row)
                return row.error();
            if (isRead[*row])
                return refused(Words::tr("the row of “%1” stands there twice").arg(key->text.left(40)), key->line);
            isRead[*row] = true;
            for (size_t i = 0; i < perRow; ++i) {
                const auto next = m_statements.nextCell();
                if (!next)
                    return refused(Words::tr("the row of “%1” ends too early").arg(key->text.left(40)), key->line);
                const auto cell = cellOf(*next);
                if (!cell)
                    return cell.error();
                cells[*row * perRow + i] = *cell;
            }
        }
        return {};
    }

    using Places = QHash<QString, size_t>;

    /// Of each variable of STUB, where its keys stand among its values.
    std::vector<Places> keyPlaces() const
    {
        std::vector<Places> places(m_stub.values.size());
        for (size_t i = 0; i < places.size(); ++i) {
            const StatVariable& of = m_read.table.variables[i];
            const QStringList& keys = m_keys.at(of.name) && !of.codes.isEmpty() ? of.codes : of.values;
            for (qsizetype at = keys.size() - 1; at >= 0; --at)
                places[i][keys[at]] = size_t(at);
        }
        return places;
    }

    /// The place of the row that begins with `key`; its other keys are taken.
    Result<size_t> rowOf(PxToken key, const std::vector<Places>& places)
    {
        size_t row = 0;
        for (size_t i = 0; i < places.size(); ++i) {
            if (i > 0)
                key = m_statements.nextCell().value_or(PxToken{{}, false, m_statements.line()});
            const StatVariable& of = m_read.table.variables[i];
            const auto at = places[i].constFind(key.text);
            if (at == places[i].constEnd())
                return refused(Words::tr("“%1” is no key of “%2”").arg(key.text.left(40), of.name), key.line);
            row = row * size_t(of.values.size()) + *at;
        }
        return row;
    }

    PxStatements m_statements;
    ReadTable m_read;
    QString m_language;
    PxStatement m_stub;
    PxStatement m_heading;
    std::vector<PxStatement> m_ofVariables;
    std::map<QString, bool> m_keys; ///< of which variables, and whether by their codes
    size_t m_cells = 0;
};

} // namespace

bool looksLikePx(const QByteArray& beginning)
{
    static const QRegularExpression head(
        QStringLiteral("^\\s*(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|DECIMALS|SHOWDECIMALS|MATRIX|TITLE|"
                       "SUBJECT-[A-Z]+|CONTENTS|DESCRIPTION)\\s*="));
    return head.match(QString::fromLatin1(beginning.startsWith("\xef\xbb\xbf") ? beginning.mid(3) : beginning))
        .hasMatch();
}

Result<ReadTable> readPx(QIODevice& device, const QString& source)
{
    const QByteArray bytes = device.read(mostBytes + 1);
    if (bytes.size() > mostBytes)
        return Error{
            Words::tr("%1 is larger than 64 MB. Fetch fewer areas or years from where it was published.").arg(source),
            {source}};
    const Letters letters = lettersOf(bytes);
    QStringDecoder decoder = decoderOf(letters.encoding);
    const QString text = decoder.decode(bytes);
    auto read = Reader(source, text).run();
    if (!read)
        return read;
    read->encoding = letters.encoding;
    if (letters.isOtherThanStated)
        read->findings.push_back(
            remark(source, FindingKind::EncodingGuessed, Grade::Note, 0, {}, {encodingName(letters.encoding)}));
    return read;
}

} // namespace indblik
