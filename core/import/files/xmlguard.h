// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace indblik {

/// Looks through the bytes of an XML document before the reader gets them, and stops what would take the reader the
/// square of its length: a tag of very many attributes (each is compared with all others), very many namespaces in
/// scope, tags inside of tags without end, tags of more than a megabyte, document types, and letters that take two
/// bytes (UTF-16), in which it could not see any of this.
class XmlGuard
{
public:
    /// False as soon as the document is to be refused; the bytes are those that follow the last ones.
    bool passes(const char* bytes, qint64 size);

private:
    enum class In { Text, TagBegin, Tag, Value, EndTag, Mark, Comment, Characters, Instruction };

    bool take(char c);
    bool takeInTag(char c);
    void matchName(char c);
    bool takeMark(char c);
    bool takeUntil(char c, const char* end);
    bool endTag();

    In m_in = In::Text;
    char m_quote = 0;
    char m_last = 0; ///< in a tag: the letter before
    QByteArray m_word;
    qint64 m_tagSize = 0;
    size_t m_matched = 0;    ///< letters of "xmlns" that the name of this attribute begins with
    bool m_isPrefix = false; ///< behind "xmlns:"
    int m_attributes = 0;
    int m_namespaces = 0;        ///< in scope
    qint64 m_work = 0;           ///< comparisons of attributes in large tags so far
    std::vector<int> m_declared; ///< namespaces of each open tag
};

} // namespace indblik
