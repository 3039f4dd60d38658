// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>
#include <vector>

namespace indblik {

/// A piece of the value of a PX keyword: a text in quotes, or a word or number without.
struct PxToken
{
    QString text;
    bool isQuoted = false;
    int line = 0;
    bool endsRange = false; ///< "2012" of "2010"-"2012"
};

/// `KEYWORD[language]("subkey","subkey")=value;` of a PC-Axis file (PX-2013).
struct PxStatement
{
    QString keyword; ///< in capitals
    QString language;
    QStringList subkeys;
    std::vector<PxToken> values; ///< adjacent quoted pieces are one text; commas part them
    int line = 0;
    bool isFaulty = false; ///< its value cannot be read; a quote mark stands within it

    /// "VALUES("region")", as the file writes it.
    QString name() const;
    /// The texts and words in order.
    QStringList texts() const;
    /// The first text; empty where there is none.
    QString text() const;
};

/// Cuts a PC-Axis file into its statements up to DATA. Lines end with LF, CR LF or CR, whatever. A statement whose
/// value cannot be read is marked as faulty and ends at the next line that ends with ";".
class PxStatements
{
public:
    explicit PxStatements(QStringView text) : m_text(text) {}

    /// The next one; nothing at the end of the file or once DATA= was met. A statement without a keyword is faulty.
    std::optional<PxStatement> next();
    /// True once DATA= was met; cells() is what stands behind it.
    bool isAtData() const { return m_isAtData; }
    /// The next cell or key; nothing at the end. Spaces, commas, semicolons, tabs and lines part them. A quoted one
    /// that no quote ends is the rest of its line.
    std::optional<PxToken> nextCell();
    bool isAtEnd() const { return m_at >= m_text.size(); }
    /// The last thing of the file is a ";".
    bool isEnded() const;
    /// The file ends within a number or mark, or right behind a number, so that digits may be missing.
    bool mayEndWithinCell() const;

    int line() const { return m_line; }

private:
    QChar peek() const { return m_text[m_at]; }
    QChar take();
    void skipSpace();
    QString takeWord();
    std::optional<QString> takeQuoted();
    std::optional<QString> takeValueWord();
    bool readHead(PxStatement& statement);
    bool readValues(PxStatement& statement);
    void skipFaulty();

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_isAtData = false;
};

} // namespace indblik
