// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/pxstatements.h"

namespace indblik {

namespace {

bool isOfWord(QChar c)
{
    return !c.isSpace() && !QStringView(u"\"',;=[]").contains(c);
}

/// Old Macs end lines with CR; programs that pass text on write the others.
bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar(0x85) || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

/// The sign that ends a file of DOS.
constexpr QChar endOfFile(0x1a);

} // namespace

QString PxStatement::name() const
{
    QString name = keyword;
    if (!language.isEmpty())
        name += u'[' + language + u']';
    if (!subkeys.isEmpty())
        name += QStringLiteral("(\"") + subkeys.join(QStringLiteral("\",\"")) + QStringLiteral("\")");
    return name;
}

QStringList PxStatement::texts() const
{
    QStringList texts;
    for (const PxToken& token : values)
        texts.append(token.text);
    return texts;
}

QString PxStatement::text() const
{
    return values.empty() ? QString() : values.front().text;
}

QChar PxStatements::take()
{
    const QChar c = m_text[m_at++];
    if (isLineEnd(c) && !(c == u'\r' && !isAtEnd() && peek() == u'\n'))
        ++m_line;
    return c;
}

void PxStatements::skipSpace()
{
    while (!isAtEnd() && (peek().isSpace() || peek() == QChar::ByteOrderMark || peek() == endOfFile))
        take();
}

QString PxStatements::takeWord()
{
    const qsizetype from = m_at;
    while (!isAtEnd() && isOfWord(peek()))
        take();
    return m_text.mid(from, m_at - from).toString();
}

/// The text between two quote marks, the first of which was seen; nothing where no second one follows on its line.
/// Quoted pieces on following lines are parts of the same text.
std::optional<QString> PxStatements::takeQuoted()
{
    QString text;
    while (true) {
        take();
        const qsizetype from = m_at;
        while (!isAtEnd() && peek() != u'"' && !isLineEnd(peek()))
            take();
        text += m_text.mid(from, m_at - from);
        if (isAtEnd() || isLineEnd(peek()))
            return std::nullopt;
        take();
        const qsizetype after = m_at;
        const int line = m_line;
        skipSpace();
        const bool goesOn = !isAtEnd() && peek() == u'"' && m_line > line;
        if (!goesOn) {
            m_at = after;
            m_line = line;
            return text;
        }
    }
}

bool PxStatements::readHead(PxStatement& statement)
{
    const qsizetype from = m_at;
    while (!isAtEnd() && (peek().isLetterOrNumber() || peek() == u'-' || peek() == u'_'))
        take();
    statement.keyword = m_text.mid(from, m_at - from).toString().toUpper();
    if (statement.keyword.isEmpty())
        return false;
    skipSpace();
    if (!isAtEnd() && peek() == u'[') {
        take();
        statement.language = takeWord();
        if (isAtEnd() || take() != u']')
            return false;
        skipSpace();
    }
    if (!isAtEnd() && peek() == u'(') {
        take();
        skipSpace();
        while (!isAtEnd() && peek() == u'"') {
            const auto subkey = takeQuoted();
            if (!subkey)
                return false;
            statement.subkeys.append(*subkey);
            skipSpace();
            if (!isAtEnd() && peek() == u',')
                take();
            skipSpace();
        }
        if (isAtEnd() || take() != u')')
            return false;
        skipSpace();
    }
    return !isAtEnd() && take() == u'=';
}

/// A value without quotes, "YES" or "TLIST(A1)", which may be written "TLIST ( A1 )"; nothing where there is none.
std::optional<QString> PxStatements::takeValueWord()
{
    QString word = takeWord();
    if (word.isEmpty())
        return std::nullopt;
    skipSpace();
    if (word.endsWith(u'(') || (!isAtEnd() && peek() == u'('))
        word += takeWord();
    if (word.endsWith(u'(')) {
        skipSpace();
        word += takeWord();
    }
    return word;
}

bool PxStatements::readValues(PxStatement& statement)
{
    bool mayFollow = true;
    bool isRange = false;
    while (true) {
        skipSpace();
        if (isAtEnd())
            return false;
        if (peek() == u';') {
            take();
            return true;
        }
        if (peek() == u',' || peek() == u'=') {
            take();
            mayFollow = true;
            continue;
        }
        // TLIST(A1,"1994"-"2003") closes behind a text.
        if (!mayFollow && peek() == u')') {
            take();
            continue;
        }
        // "2010"-"2012" of TIMEVAL, "parent":"child" of HIERARCHIES.
        if (!mayFollow && (peek() == u'-' || peek() == u':')) {
            isRange = take() == u'-';
            mayFollow = true;
            continue;
        }
        // Two values without a comma: the first quote mark was not the end.
        if (!mayFollow)
            return false;
        const int line = m_line;
        const bool isQuoted = peek() == u'"';
        const auto text = isQuoted ? takeQuoted() : takeValueWord();
        if (!text)
            return false;
        statement.values.push_back({*text, isQuoted, line, isRange});
        mayFollow = false;
        isRange = false;
    }
}

void PxStatements::skipFaulty()
{
    bool endsHere = false;
    while (!isAtEnd()) {
        const QChar c = take();
        if (isLineEnd(c) && endsHere)
            return;
        if (!c.isSpace())
            endsHere = c == u';';
    }
}

std::optional<PxStatement> PxStatements::next()
{
    skipSpace();
    if (isAtEnd() || m_isAtData)
        return std::nullopt;
    PxStatement statement;
    statement.line = m_line;
    if (!readHead(statement)) {
        statement.isFaulty = true;
        skipFaulty();
        return statement;
    }
    if (statement.keyword == u"DATA") {
        m_isAtData = true;
        return std::nullopt;
    }
    const qsizetype value = m_at;
    const int line = m_line;
    if (!readValues(statement)) {
        statement.isFaulty = true;
        statement.values.clear();
        m_at = value;
        m_line = line;
        skipFaulty();
    }
    return statement;
}

std::optional<PxToken> PxStatements::nextCell()
{
    const auto isSeparator = [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == endOfFile; };
    while (!isAtEnd() && isSeparator(peek()))
        take();
    if (isAtEnd())
        return std::nullopt;
    PxToken token{{}, peek() == u'"', m_line, false};
    if (token.isQuoted)
        take();
    const qsizetype from = m_at;
    while (
        !isAtEnd() && (token.isQuoted ? peek() != u'"' && !isLineEnd(peek()) : !isSeparator(peek()) && peek() != u'"'))
        take();
    token.text = m_text.mid(from, m_at - from).toString();
    if (token.isQuoted && !isAtEnd() && peek() == u'"')
        take();
    return token;
}

bool PxStatements::isEnded() const
{
    qsizetype at = m_text.size();
    while (at > 0 && (m_text[at - 1].isSpace() || m_text[at - 1] == endOfFile))
        --at;
    return at > 0 && m_text[at - 1] == u';';
}

bool PxStatements::mayEndWithinCell() const
{
    if (m_text.isEmpty())
        return false;
    const QChar last = m_text.back();
    return !last.isSpace() && last != endOfFile && last != u'"' && last != u';' && last != u',';
}

} // namespace indblik
