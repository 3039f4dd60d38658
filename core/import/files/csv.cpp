// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/csv.h"

#include "core/import/files/filefindings.h"
#include "core/import/files/filelimits.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

constexpr qint64 portion = 64 * 1024;
constexpr int atEnd = -1;

bool isSign(QChar c)
{
    return c == u'-' || c == u'+' || c == QChar(0x2212);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits of "1.234.567,5" without what groups them; nothing where the groups are not threes.
std::optional<QString> withoutGroups(QStringView text, QChar sign)
{
    const qsizetype point = text.indexOf(sign);
    QString before = (point < 0 ? text : text.left(point)).toString();
    const QChar group = sign == u',' ? u'.' : u',';
    const QStringView rest = point < 0 ? QStringView() : text.mid(point);
    for (QChar& c : before) {
        if (c == QChar::Nbsp || c == QChar(0x202f))
            c = u' ';
    }
    for (const QChar separator : {group, QChar(u' ')}) {
        QStringList parts = before.split(separator);
        if (parts.size() < 2)
            continue;
        QString first = parts.first();
        if (!first.isEmpty() && isSign(first.front()))
            first.remove(0, 1);
        const bool areThrees =
            std::all_of(parts.begin() + 1, parts.end(), [](const QString& part) { return part.size() == 3; });
        // "0.389" has a decimal point: no grouped number begins with nought.
        if (first.isEmpty() || first.size() > 3 || first.front() == u'0' || !areThrees)
            return std::nullopt;
        return parts.join(QString()).append(rest);
    }
    return std::nullopt;
}

/// Whole numbers of a few digits are most of a long table.
std::optional<Decimal> fewDigits(QStringView text)
{
    constexpr qsizetype few = 9;
    if (text.isEmpty() || text.size() > few || (text.front() == u'0' && text.size() > 1))
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return Decimal{number, 0};
}

/// UTF-16 may hold halves of letters; each becomes U+FFFD.
bool mendHalves(QString& text)
{
    bool isMended = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        text[i] = QChar::ReplacementCharacter;
        isMended = true;
    }
    return isMended;
}

/// A field without quotes: a number where it is written as one, else a text. The rows of a list have nearly the same
/// texts, so what the cell of the row before took in memory is written over.
void takePlain(SheetCell& cell, QStringView field, QChar sign)
{
    auto* before = std::get_if<QString>(&cell.content);
    if (const auto number = numberIn(field, sign))
        cell = SheetCell::of(*number);
    else if (!before || field.isEmpty() || field.startsWith(u'\''))
        cell = SheetCell::of(unguarded(field.toString()));
    else if (*before != field)
        before->setUnicode(field.data(), field.size());
    cell.tone = CellTone::Body;
    cell.isFigure = false;
}

/// Most bytes of a text are letters; a picture or a program has control characters all over.
bool looksBinary(QIODevice& device, const TextEncoding& encoding)
{
    QStringDecoder decoder = decoderOf(encoding);
    const QString start = decoder(device.peek(portion));
    const auto isOdd = [](QChar c) { return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f'; };
    return std::count_if(start.begin(), start.end(), isOdd) * 10 > start.size();
}

} // namespace

std::optional<Decimal> numberIn(QStringView field, QChar sign)
{
    constexpr qsizetype longestNumber = 40;
    if (field.size() > longestNumber)
        return std::nullopt;
    if (const auto number = fewDigits(field))
        return number;
    const QStringView plain = field.trimmed();
    if (plain.isEmpty() || !(isDigit(plain.front()) || isSign(plain.front())))
        return std::nullopt;
    if (const auto number = Decimal::fromText(plain, sign))
        return number;
    const auto joined = withoutGroups(plain, sign);
    return joined ? Decimal::fromText(*joined, sign) : std::nullopt;
}

std::optional<Error> refusalOfBinary(QIODevice& device, const QString& source, const TextEncoding& encoding)
{
    if (!looksBinary(device, encoding))
        return std::nullopt;
    return Error{
        Words::tr("%1 is not a table: it has characters that no text has. Save it as CSV or .xlsx.").arg(source),
        {source}};
}

CsvReader::CsvReader(QIODevice& device, QString source, const CsvDialect& dialect)
    : m_device(device)
    , m_source(std::move(source))
    , m_dialect(dialect)
    , m_decoder(decoderOf(dialect.encoding))
{
    if (peek() == QChar(QChar::ByteOrderMark).unicode())
        take();
    const QStringView start = QStringView(m_text).mid(m_at, 5);
    if (start.startsWith(QLatin1String("sep="), Qt::CaseInsensitive) && start.endsWith(m_dialect.separator))
        skipLine();
}

/// Decodes the next portion; false at the end.
bool CsvReader::decodeMore()
{
    if (m_isAtEnd)
        return false;
    const QByteArray bytes = m_device.read(portion);
    if (bytes.isEmpty()) {
        m_isAtEnd = true;
        // What the decoder keeps of a letter that is not whole, comes out before the line end.
        const QByteArray lineEnd = m_dialect.encoding == TextEncoding::Utf16LittleEnd ? QByteArray("\n\0", 2)
                                   : m_dialect.encoding == TextEncoding::Utf16BigEnd  ? QByteArray("\0\n", 2)
                                                                                      : QByteArray("\n");
        const bool hadError = m_decoder.hasError();
        const QString rest = m_decoder(lineEnd);
        if (rest != u"\n" || m_decoder.hasError() != hadError)
            remarkOnce(filefindings::LetterCut, Grade::Warning, {});
        return false;
    }
    m_text = m_decoder(bytes);
    m_at = 0;
    if (m_decoder.hasError())
        remarkOnce(FindingKind::LettersUnreadable, Grade::Warning, {encodingName(m_dialect.encoding)});
    if (const qsizetype nul = m_text.indexOf(QChar(u'\0')); nul >= 0) {
        const int line = m_line + int(QStringView(m_text).left(nul).count(u'\n'));
        const int before = std::exchange(m_line, line);
        remarkOnce(filefindings::NulSigns, Grade::Warning, {});
        m_line = before;
    }
    return true;
}

/// The next character, or atEnd.
int CsvReader::peek()
{
    while (m_at == m_text.size()) {
        if (!decodeMore())
            return atEnd;
    }
    return m_text[m_at].unicode();
}

/// Takes the next character. CR, LF and CR LF are one line end each, for the count of lines.
int CsvReader::take()
{
    const int c = peek();
    if (c == atEnd)
        return c;
    ++m_at;
    if (c == '\n' || (c == '\r' && peek() != '\n'))
        ++m_line;
    return c;
}

/// Takes what is decoded up to the next separator or line end; there is at least one character.
void CsvReader::takeRun(QString& field)
{
    const auto isEnd = [separator = m_dialect.separator](
                           QChar c) { return c == separator || c == u'\n' || c == u'\r'; };
    const auto* const from = m_text.cbegin() + m_at;
    const auto* const to = std::find_if(from, m_text.cend(), isEnd);
    field += QStringView(from, to);
    m_at += to - from;
}

/// The field up to its separator or line end, where both are decoded already and it has no halves of letters.
std::optional<QStringView> CsvReader::takeWhole()
{
    const char16_t separator = m_dialect.separator.unicode();
    const auto* const letters = reinterpret_cast<const char16_t*>(m_text.constData());
    for (qsizetype at = m_at; at < m_text.size() && at - m_at <= longestCell; ++at) {
        const char16_t c = letters[at];
        if (c == separator || c == u'\n' || c == u'\r')
            return QStringView(letters + std::exchange(m_at, at), letters + at);
        if (QChar::isSurrogate(c))
            break;
    }
    return std::nullopt;
}

void CsvReader::skipLine()
{
    int c = take();
    while (c != atEnd && c != '\n' && c != '\r')
        c = take();
    if (c == '\r' && peek() == '\n')
        take();
}

bool CsvReader::isAtSeparatorOrEnd()
{
    const int c = peek();
    return c == atEnd || c == '\n' || c == '\r' || c == m_dialect.separator.unicode();
}

Error CsvReader::refusal(const QString& message, int line, int column) const
{
    return {message, {m_source, line, column}};
}

Error CsvReader::fieldTooLong() const
{
    return refusal(
        Words::tr(
            "Line %1 of %2 has a field of more than 1,000,000 characters. This is hardly a table; see whether it is the right file.")
            .arg(m_line)
            .arg(m_source),
        m_line, m_field);
}

void CsvReader::remarkOnce(FindingKind kind, Grade grade, const QStringList& words)
{
    const bool isKnown = std::any_of(
        m_findings.begin(), m_findings.end(), [kind](const Finding& finding) { return finding.kind == kind; });
    if (!isKnown)
        m_findings.push_back({.kind = kind, .grade = grade, .place = {m_source, m_line, m_field}, .words = words});
}

/// What stands in quotes, from the opening one on; what follows the closing one belongs to it too.
Result<QString> CsvReader::readQuoted()
{
    const int line = m_line;
    take();
    QString text;
    for (;;) {
        const int c = take();
        if (c == atEnd || text.size() > longestCell)
            return refusal(
                Words::tr(
                    "The quotation mark in line %1, field %2 of %3 is not closed. Close it, or save the file again from the spreadsheet program.")
                    .arg(line)
                    .arg(m_field)
                    .arg(m_source),
                line, m_field);
        if (c == '"') {
            if (peek() != '"')
                break;
            take();
        }
        text += QChar(c);
    }
    while (!isAtSeparatorOrEnd()) {
        remarkOnce(FindingKind::TextAfterQuote, Grade::Warning, {text.left(60)});
        text += QChar(take());
        if (text.size() > longestCell)
            return fieldTooLong();
    }
    return text;
}

Result<void> CsvReader::readField(SheetCell& cell)
{
    if (peek() == '"') {
        auto text = readQuoted();
        if (!text)
            return text.error();
        if (mendHalves(*text))
            remarkOnce(FindingKind::LettersUnreadable, Grade::Warning, {encodingName(m_dialect.encoding)});
        cell = SheetCell::of(unguarded(*text));
        return {};
    }
    // Most fields lie whole among the letters that are decoded, and need not be copied.
    if (const auto whole = takeWhole()) {
        takePlain(cell, *whole, m_dialect.decimalSign);
        return {};
    }
    QString field;
    while (!isAtSeparatorOrEnd()) {
        takeRun(field);
        if (field.size() > longestCell)
            return fieldTooLong();
    }
    if (mendHalves(field))
        remarkOnce(FindingKind::LettersUnreadable, Grade::Warning, {encodingName(m_dialect.encoding)});
    takePlain(cell, field, m_dialect.decimalSign);
    return {};
}

/// Takes the fields of a line into the first cells of the row, up to the line end; gives how many there were.
Result<size_t> CsvReader::readFields(SheetRow& row)
{
    size_t fields = 0;
    for (;; ++m_field) {
        if (fields == mostColumns)
            return refusal(Words::tr("Line %1 of %2 has more than %3 fields. See whether it is the right file.")
                               .arg(row.line)
                               .arg(m_source)
                               .arg(mostColumns),
                row.line, m_field);
        if (fields == row.cells.size())
            row.cells.emplace_back();
        if (auto read = readField(row.cells[fields]); !read)
            return read.error();
        ++fields;
        if (peek() != m_dialect.separator.unicode())
            return fields;
        take();
    }
}

Result<bool> CsvReader::next(SheetRow& row)
{
    row.line = m_line;
    m_field = 1;
    if (peek() == atEnd) {
        row.cells.clear();
        return false;
    }
    const bool isEmptyLine = peek() == '\n' || peek() == '\r';
    const auto fields = isEmptyLine ? Result<size_t>(0) : readFields(row);
    if (!fields) {
        row.cells.clear();
        return fields.error();
    }
    row.cells.resize(*fields);
    if (peek() == atEnd && m_fewestFields > 0)
        remarkEnd(row, *fields);
    if (*fields > 1)
        m_fewestFields = m_fewestFields == 0 ? *fields : std::min(m_fewestFields, *fields);
    skipLine();
    return true;
}

/// What says that the file goes on elsewhere: its last line has no end. A line of one text below a table is a note.
void CsvReader::remarkEnd(const SheetRow& row, size_t fields)
{
    const SheetCell& last = row.cells.back();
    const bool isNote = fields == 1 && last.text().contains(u' ');
    if (fields < m_fewestFields && !isNote)
        remarkOnce(
            filefindings::LastRowShort, Grade::Warning, {QString::number(fields), QString::number(m_fewestFields)});
    else if (last.number())
        remarkOnce(filefindings::NumberAtEnd, Grade::Note, {last.shown()});
}

Result<ReadSheet> readCsv(QIODevice& device, const QString& source, std::optional<CsvDialect> dialect)
{
    const CsvDialect used = dialect ? *dialect : guessDialect(device);
    if (auto refused = refusalOfBinary(device, source, used.encoding))
        return *refused;
    CsvReader reader(device, source, used);
    ReadSheet read{.source = source, .decimalSign = used.decimalSign};
    size_t cells = 0;
    SheetRow row;
    for (;;) {
        const auto more = reader.next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        cells += row.cells.size() + 1;
        if (cells > mostCells)
            return Error{
                Words::tr("%1 has more than 2,000,000 cells. Divide it, or leave out what is not needed.").arg(source),
                {source, row.line}};
        read.sheet.rows.push_back(std::move(row));
    }
    if (read.sheet.rows.empty())
        return Error{
            Words::tr(
                "%1 is empty. Save the table again, and close the spreadsheet program before you choose the file.")
                .arg(source),
            {source}};
    read.findings = reader.findings();
    for (Finding& finding : lettersFound(used, source))
        read.findings.push_back(std::move(finding));
    return read;
}

} // namespace indblik
