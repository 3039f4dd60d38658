// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/xmlguard.h"

#include "core/import/files/filelimits.h"

#include <cstring>

namespace indblik {

namespace {

constexpr const char* xmlns = "xmlns";

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

bool XmlGuard::passes(const char* bytes, qint64 size)
{
    for (const char* at = bytes; at != bytes + size; ++at) {
        if (m_in == In::Text) {
            // Most of a document is text and cells; only its tags are looked at.
            const auto left = size_t(bytes + size - at);
            const auto* next = static_cast<const char*>(std::memchr(at, '<', left));
            const size_t length = next ? size_t(next - at) : left;
            if (std::memchr(at, '\0', length))
                return false;
            if (!next)
                return true;
            at = next;
            m_in = In::TagBegin;
        } else if (m_in == In::Value) {
            const auto left = size_t(bytes + size - at);
            const auto* quote = static_cast<const char*>(std::memchr(at, m_quote, left));
            const size_t length = quote ? size_t(quote - at) : left;
            m_tagSize += qint64(length);
            if (m_tagSize > largestTag || std::memchr(at, '\0', length))
                return false;
            if (!quote)
                return true;
            at = quote;
            m_in = In::Tag;
        } else if (!take(*at)) {
            return false;
        }
    }
    return true;
}

bool XmlGuard::take(char c)
{
    if (c == '\0')
        return false;
    switch (m_in) {
    case In::TagBegin:
        m_in = c == '/' ? In::EndTag : (c == '?' ? In::Instruction : (c == '!' ? In::Mark : In::Tag));
        m_word.clear();
        m_tagSize = m_attributes = 0;
        m_matched = std::strlen(xmlns) + 1;
        m_last = c;
        if (m_in == In::Tag)
            m_declared.push_back(0);
        return m_declared.size() <= deepestXml;
    case In::Tag:
        return takeInTag(c);
    case In::EndTag:
        if (c == '>') {
            m_in = In::Text;
            return endTag();
        }
        return ++m_tagSize < largestTag;
    case In::Mark:
        return takeMark(c);
    case In::Comment:
        return takeUntil(c, "-->");
    case In::Characters:
        return takeUntil(c, "]]>");
    case In::Instruction:
        return takeUntil(c, "?>");
    case In::Text:
    case In::Value:
        break;
    }
    return true;
}

bool XmlGuard::takeInTag(char c)
{
    if (++m_tagSize > largestTag)
        return false;
    if (c == '"' || c == '\'') {
        m_in = In::Value;
        m_quote = c;
    } else if (c == '=') {
        ++m_attributes;
        const int declared = m_matched == std::strlen(xmlns) ? 1 : 0;
        m_declared.back() += declared;
        m_namespaces += declared;
    } else if (c == '>') {
        m_in = In::Text;
        if (m_attributes > fewAttributes)
            m_work += qint64(m_attributes) * m_attributes;
        if (m_work > mostAttributeWork || (m_last == '/' && !endTag()))
            return false;
    } else if (!isSpace(c)) {
        matchName(c);
    }
    m_last = c;
    return m_attributes <= mostAttributes && m_namespaces <= mostNamespaces;
}

void XmlGuard::matchName(char c)
{
    const size_t whole = std::strlen(xmlns);
    const bool isFirst = isSpace(m_last) || m_last == '"' || m_last == '\'';
    if (isFirst)
        m_matched = 0;
    else if (m_matched == whole && c == ':')
        m_isPrefix = true;
    if (isFirst)
        m_isPrefix = false;
    if (m_isPrefix)
        return;
    m_matched = m_matched < whole && c == xmlns[m_matched] ? m_matched + 1 : whole + 1;
}

bool XmlGuard::takeMark(char c)
{
    m_word += c;
    if (m_word == "--")
        m_in = In::Comment;
    else if (m_word == "[CDATA[")
        m_in = In::Characters;
    else
        return QByteArray("--").startsWith(m_word) || QByteArray("[CDATA[").startsWith(m_word);
    m_word.clear();
    return true;
}

bool XmlGuard::takeUntil(char c, const char* end)
{
    const auto length = qsizetype(std::strlen(end));
    m_word += c;
    if (m_word.size() > length)
        m_word.remove(0, m_word.size() - length);
    if (m_word == end) {
        m_in = In::Text;
        m_word.clear();
    }
    return true;
}

bool XmlGuard::endTag()
{
    if (m_declared.empty())
        return false;
    m_namespaces -= m_declared.back();
    m_declared.pop_back();
    return true;
}

} // namespace indblik
