// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/px.h"

#include "core/import/files/filefindings.h"
#include "core/import/files/filelimits.h"
#include "core/import/files/pxletters.h"
#include "core/import/files/pxmeaning.h"
#include "core/import/files/pxstatements.h"
#include "core/import/files/readsheet.h"
#include "core/import/files/remark.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <map>

namespace indblik {

namespace {

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

class Reader
{
public:
    Reader(QString source, const QString& text) : m_statements(text) { m_read.source = std::move(source); }

    Result<ReadTable> run()
    {
        if (auto read = readKeywords(); !read)
            return read.error();
        if (!m_statements.isAtData())
            return refused(
                Words::tr("it has no DATA, so there are no figures. Perhaps the file was not fetched completely"), 0);
        if (auto placed = placeVariables(); !placed)
            return placed.error();
        const int data = m_statements.line();
        for (Finding& finding : readMeaning(m_others, m_faulty, {m_read.source, data}, m_read.table))
            add(std::move(finding));
        if (auto cells = m_keys.empty() ? readCells() : readKeyedCells(); !cells)
            return cells.error();
        if (!m_statements.isEnded())
            add(remark(m_read.source, filefindings::DataNotEnded, Grade::Note, m_statements.line()));
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
        return {
            Words::tr("%1 cannot be read: %2. Nothing was imported. Fetch the table again from where it was published.")
                .arg(where, reason),
            {m_read.source, line}};
    }

    Result<void> readKeywords()
    {
        while (auto statement = m_statements.next()) {
            if (!statement->language.isEmpty() && statement->language != m_language)
                continue; // another language says the same
            statement->language.clear();
            if (statement->isFaulty) {
                if (isNeeded(statement->keyword))
                    return refused(
                        Words::tr("%1 is not written as PX requires; a quotation mark or a comma is wrong in it")
                            .arg(statement->name()),
                        statement->line);
                m_faulty.append(statement->keyword);
                const bool isOfFigures = isOfMeaning(statement->keyword);
                add(remark(m_read.source, isOfFigures ? filefindings::MeaningLeftOut : FindingKind::KeywordLeftOut,
                    Grade::Warning, statement->line, {}, {statement->name()}));
                continue;
            }
            if (auto taken = take(*statement); !taken)
                return taken.error();
        }
        return {};
    }

    Result<void> take(const PxStatement& statement)
    {
        const QString& keyword = statement.keyword;
        if (keyword == u"LANGUAGE" || (keyword == u"LANGUAGES" && m_language.isEmpty()))
            m_language = statement.text();
        if (!isNeeded(keyword)) {
            m_others.push_back(statement);
            return {};
        }
        const auto [before, isNew] = m_places.emplace(statement.name(), m_needed.size());
        if (isNew)
            m_needed.push_back(statement);
        else if (m_needed[before->second].texts() != statement.texts())
            return refused(
                Words::tr("%1 is there twice and says different things").arg(statement.name()), statement.line);
        if (keyword == u"STUB" || keyword == u"HEADING")
            (keyword == u"STUB" ? m_stub : m_heading) = statement;
        return {};
    }

    /// The first VALUES of each variable.
    QHash<QString, const PxStatement*> valuesOfVariables() const
    {
        QHash<QString, const PxStatement*> values;
        for (const PxStatement& each : m_needed) {
            if (each.keyword == u"VALUES" && !each.subkeys.isEmpty() && !values.contains(each.subkeys.front()))
                values.insert(each.subkeys.front(), &each);
        }
        return values;
    }

    Result<void> placeVariables()
    {
        const QStringList stub = m_stub.texts();
        const QStringList names = stub + m_heading.texts();
        if (names.isEmpty())
            return refused(Words::tr("it has neither STUB nor HEADING, so the cells have no place"), 0);
        if (QStringList once = names; once.removeDuplicates() > 0)
            return refused(Words::tr("STUB and HEADING name a variable twice"), m_stub.line);
        m_cells = 1;
        const auto valuesOf = valuesOfVariables();
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString& name = names[i];
            const PxStatement& named = i < stub.size() ? m_stub : m_heading;
            const PxStatement* values = valuesOf.value(name);
            if (!values || values->values.empty())
                return refused(
                    Words::tr("%1 names “%2”, but there are no VALUES(\"%2\")").arg(named.keyword, name), named.line);
            m_cells *= values->values.size();
            if (m_cells > mostCells)
                return refused(Words::tr("the table has more than %1 cells").arg(mostCells), values->line);
            m_read.table.variables.push_back({name, values->texts(), {}, false});
        }
        return placeKeys(stub, {names.begin(), names.end()});
    }

    /// KEYS are of all variables of STUB and of no other.
    Result<void> placeKeys(const QStringList& stub, const QSet<QString>& names)
    {
        int line = 0;
        for (const PxStatement& statement : m_needed) {
            if (statement.keyword == u"VALUES" && !names.contains(statement.subkeys.value(0)))
                add(remark(m_read.source, filefindings::NamesNothing, Grade::Warning, statement.line, {},
                    {statement.name(), statement.subkeys.value(0)}));
            if (statement.keyword != u"KEYS")
                continue;
            line = statement.line;
            const QString by = statement.text().toUpper();
            if (by != u"CODES" && by != u"VALUES")
                return refused(Words::tr("%1 is neither VALUES nor CODES").arg(statement.name()), line);
            m_keys[statement.subkeys.value(0)] = by == u"CODES";
        }
        const bool areOfStub =
            std::all_of(stub.begin(), stub.end(), [this](const QString& name) { return m_keys.count(name) > 0; });
        if (!m_keys.empty() && (!areOfStub || m_keys.size() != size_t(stub.size())))
            return refused(Words::tr("KEYS is not given for each variable of STUB, so its rows have no place"), line);
        return {};
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
        return refused(
            Words::tr("“%1” is neither a number nor a mark for a missing number").arg(token.text.left(40)), token.line);
    }

    Error wrongCount(size_t read) const
    {
        const QString count = Words::tr("the variables require %1 cells, but there are %2").arg(m_cells).arg(read);
        const bool isCut = read < m_cells && !m_statements.isEnded();
        return refused(isCut ? Words::tr("%1, and it ends without “;”, so it was cut off").arg(count) : count,
            m_statements.line());
    }

    Error cutWithin(const PxToken& last) const
    {
        return refused(
            Words::tr("it ends with “%1”, of which the end may be missing; the file was cut off").arg(last.text),
            last.line);
    }

    Result<void> readCells()
    {
        std::vector<StatCell>& cells = m_read.table.cells;
        PxToken last;
        while (auto token = m_statements.nextCell()) {
            const auto cell = cellOf(*token);
            if (!cell)
                return cell.error();
            if (cells.size() == m_cells)
                return wrongCount(cells.size() + 1);
            cells.push_back(*cell);
            last = std::move(*token);
        }
        if (cells.size() != m_cells)
            return wrongCount(cells.size());
        return m_statements.mayEndWithinCell() ? cutWithin(last) : Result<void>();
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
                return refused(Words::tr("the row of “%1” is there twice").arg(key->text.left(40)), key->line);
            isRead[*row] = true;
            for (size_t i = 0; i < perRow; ++i) {
                const auto next = m_statements.nextCell();
                if (!next)
                    return refused(Words::tr("the row of “%1” ends too early").arg(key->text.left(40)), key->line);
                const auto cell = cellOf(*next);
                if (!cell)
                    return cell.error();
                cells[*row * perRow + i] = *cell;
                if (m_statements.isAtEnd() && m_statements.mayEndWithinCell())
                    return cutWithin(*next);
            }
        }
        return remarkLeftOut(isRead);
    }

    /// Rows that are not there are zeros, unless the file was cut off and they are not there for that.
    Result<void> remarkLeftOut(const std::vector<bool>& isRead)
    {
        const auto first = std::find(isRead.begin(), isRead.end(), false);
        if (first == isRead.end())
            return {};
        if (!m_statements.isEnded())
            return refused(
                Words::tr(
                    "rows are missing, which KEYS takes as zeros, and it ends without “;”, so they may have been cut off"),
                m_statements.line());
        const auto count = std::count(isRead.begin(), isRead.end(), false);
        add(remark(m_read.source, filefindings::RowsOfZeros, Grade::Note, lineOfKeys(), {},
            {QString::number(count), QString::number(isRead.size()), rowName(size_t(first - isRead.begin()))}));
        return {};
    }

    int lineOfKeys() const
    {
        const auto found = std::find_if(
            m_needed.begin(), m_needed.end(), [](const PxStatement& each) { return each.keyword == u"KEYS"; });
        return found == m_needed.end() ? 0 : found->line;
    }

    /// "Mjølnerparken, Mænd"
    QString rowName(size_t row) const
    {
        QStringList names;
        for (size_t i = m_stub.values.size(); i-- > 0;) {
            const QStringList& values = m_read.table.variables[i].values;
            names.prepend(values[qsizetype(row % size_t(values.size()))]);
            row /= size_t(values.size());
        }
        return names.join(QStringLiteral(", "));
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
                return refused(Words::tr("“%1” is not a value of “%2”").arg(key.text.left(40), of.name), key.line);
            row = row * size_t(of.values.size()) + *at;
        }
        return row;
    }

    PxStatements m_statements;
    ReadTable m_read;
    QString m_language;
    PxStatement m_stub;
    PxStatement m_heading;
    std::vector<PxStatement> m_needed;  ///< STUB, HEADING, VALUES and KEYS
    std::map<QString, size_t> m_places; ///< of those, by their names
    std::vector<PxStatement> m_others;
    QStringList m_faulty;           ///< keywords that could not be read
    std::map<QString, bool> m_keys; ///< of which variables, and whether by their codes
    size_t m_cells = 0;
};

} // namespace

bool looksLikePx(const QByteArray& beginning)
{
    static const QRegularExpression head(
        QStringLiteral("^\\s*(CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|DECIMALS|SHOWDECIMALS|MATRIX|TITLE|"
                       "SUBJECT-[A-Z]+|CONTENTS|DESCRIPTION)\\s*="));
    const auto marked = markedEncoding(beginning);
    QString text = marked ? decoderOf(*marked).decode(beginning) : QString::fromLatin1(beginning);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return head.match(text).hasMatch();
}

Result<ReadTable> readPx(QIODevice& device, const QString& source)
{
    // No more than there is: the room for it is made before.
    QByteArray bytes = device.read(std::min(largestFile, device.bytesAvailable()) + 1);
    if (bytes.size() > largestFile)
        return Error{
            Words::tr("%1 is larger than 64 MB. Fetch fewer areas or years from where it was published.").arg(source),
            {source}};
    // A copy that broke off leaves zeros where the rest of the file should be.
    if (!markedEncoding(bytes.left(4096))) {
        const auto last = std::find_if(bytes.crbegin(), bytes.crend(), [](char c) { return c != '\0'; });
        bytes.chop(last - bytes.crbegin());
    }
    const PxLetters letters = lettersOf(bytes, source);
    QStringDecoder decoder = decoderOf(letters.encoding);
    const QString text = decoder.decode(bytes);
    auto read = Reader(source, text).run();
    if (!read)
        return read;
    read->encoding = letters.encoding;
    read->findings.insert(read->findings.begin(), letters.findings.begin(), letters.findings.end());
    if (decoder.hasError())
        read->findings.push_back(
            remark(source, FindingKind::LettersUnreadable, Grade::Warning, 0, {}, {encodingName(letters.encoding)}));
    return read;
}

} // namespace indblik
