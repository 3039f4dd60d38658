// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/formatsection.h"

#include <algorithm>

namespace indblik {

namespace {

using Kind = FormatPiece::Kind;

constexpr qsizetype longestCode = 4000; ///< Excel takes 255 characters
constexpr int mostDecimals = 18;        ///< as Decimal has digits; Excel shows 30
constexpr size_t mostSections = 4;

/// Takes a format apart.
class SectionReader
{
public:
    explicit SectionReader(QStringView code) : m_code(code) {}

    std::vector<FormatSection> sections()
    {
        m_sections.emplace_back();
        while (m_at < m_code.size()) {
            if (m_code[m_at] == u';') {
                m_sections.emplace_back();
                ++m_at;
            } else {
                takePiece();
            }
        }
        return std::move(m_sections);
    }

private:
    FormatSection& section() { return m_sections.back(); }

    void add(Kind kind, const QString& text)
    {
        auto& pieces = section().pieces;
        const bool isMore =
            !pieces.empty() && pieces.back().kind == kind && (kind == Kind::Literal || kind == Kind::Digits);
        if (isMore)
            pieces.back().text += text;
        else
            pieces.push_back({kind, text});
    }

    void takePiece()
    {
        const QChar c = m_code[m_at];
        if (c == u'"')
            return takeQuoted();
        if (c == u'[')
            return takeBrackets();
        if (takeWord())
            return;
        ++m_at;
        if (c == u'\\')
            return add(Kind::Literal, m_code.mid(m_at++, 1).toString());
        if (c == u'_' || c == u'*') {
            ++m_at;
            return add(Kind::Literal, QStringLiteral(" "));
        }
        static constexpr std::pair<char16_t, Kind> signs[] = {{u'0', Kind::Digits}, {u'#', Kind::Digits},
            {u'?', Kind::Digits}, {u'.', Kind::Point}, {u',', Kind::Comma}, {u'%', Kind::Percent}, {u'/', Kind::Slash},
            {u'@', Kind::Text}};
        const auto* sign =
            std::find_if(std::begin(signs), std::end(signs), [c](const auto& each) { return c == QChar(each.first); });
        add(sign == std::end(signs) ? Kind::Literal : sign->second, QString(c));
    }

    void takeQuoted()
    {
        const qsizetype end = m_code.indexOf(u'"', m_at + 1);
        const qsizetype length = (end < 0 ? m_code.size() : end) - m_at - 1;
        add(Kind::Literal, m_code.mid(m_at + 1, length).toString());
        m_at += length + 2;
    }

    void takeBrackets()
    {
        const qsizetype end = m_code.indexOf(u']', m_at + 1);
        const QStringView inside = m_code.mid(m_at + 1, (end < 0 ? m_code.size() : end) - m_at - 1);
        m_at += inside.size() + 2;
        const QString word = inside.toString().toLower();
        if (word.startsWith(u'$'))
            takeLocale(inside.mid(1));
        else if (word.startsWith(u'<') || word.startsWith(u'>') || word.startsWith(u'='))
            takeTest(word);
        else if (!word.isEmpty() && QStringView(u"hms").contains(word[0]) && word.count(word[0]) == word.size())
            add(Kind::Elapsed, word);
        else if (word.startsWith(QLatin1String("dbnum")) || word.startsWith(QLatin1String("natnum")))
            section().isUnread = true;
        else
            section().colour = word;
    }

    /// "$kr.-406": a currency and a language; "$-F800" and "$-F400": day and time as the system writes them.
    void takeLocale(QStringView inside)
    {
        const qsizetype dash = inside.lastIndexOf(u'-');
        const QString language = dash < 0 ? QString() : inside.mid(dash + 1).toString().toUpper();
        if (const QStringView currency = dash < 0 ? inside : inside.left(dash); !currency.isEmpty())
            add(Kind::Literal, currency.toString());
        if (language.endsWith(QLatin1String("09"))) // all kinds of English
            section().names = FormatSection::Names::English;
        const bool isDay = language == u"F800";
        if (!isDay && language != u"F400")
            return;
        const QStringView rest = isDay ? QStringView(u"d\\. mmmm yyyy") : QStringView(u"hh:mm:ss");
        const qsizetype end = m_code.indexOf(u';', m_at);
        SectionReader own(rest);
        auto system = own.sections();
        for (const FormatPiece& piece : system.front().pieces)
            section().pieces.push_back(piece);
        m_at = end < 0 ? m_code.size() : end;
    }

    void takeTest(QStringView word)
    {
        using Test = FormatSection::Test;
        static constexpr std::pair<QStringView, Test> tests[] = {{u"<=", Test::LessOrEqual}, {u">=", Test::MoreOrEqual},
            {u"<>", Test::NotEqual}, {u"<", Test::Less}, {u">", Test::More}, {u"=", Test::Equal}};
        for (const auto& [sign, test] : tests) {
            if (!word.startsWith(sign))
                continue;
            const auto limit = StoredNumber::fromText(word.mid(sign.size()).trimmed());
            section().test = test;
            section().limit = limit.value_or(StoredNumber());
            section().isUnread = section().isUnread || !limit;
            return;
        }
    }

    /// General, AM/PM, E+ and the letters of days and times.
    bool takeWord()
    {
        const QStringView rest = m_code.mid(m_at);
        static constexpr std::pair<QStringView, Kind> words[] = {{u"general", Kind::General},
            {u"standard", Kind::General}, {u"am/pm", Kind::HalfDay}, {u"a/p", Kind::HalfDay}};
        for (const auto& [word, kind] : words) {
            if (!rest.startsWith(word, Qt::CaseInsensitive))
                continue;
            add(kind, word.toString());
            m_at += word.size();
            return true;
        }
        if (rest.size() > 1 && rest[0].toLower() == u'e' && (rest[1] == u'+' || rest[1] == u'-')
            && section().has(Kind::Digits)) {
            add(Kind::Exponent, rest.left(2).toString());
            m_at += 2;
            return true;
        }
        return takeTime(rest);
    }

    bool takeTime(QStringView rest)
    {
        static constexpr std::pair<char16_t, Kind> letters[] = {{u'y', Kind::Year}, {u'e', Kind::Year},
            {u'm', Kind::Month}, {u'd', Kind::Day}, {u'h', Kind::Hour}, {u's', Kind::Second}};
        const QChar letter = rest[0].toLower();
        for (const auto& [sign, kind] : letters) {
            if (letter != QChar(sign))
                continue;
            qsizetype length = 1;
            while (length < rest.size() && rest[length].toLower() == letter)
                ++length;
            section().pieces.push_back({kind, letter == u'e' ? QStringLiteral("yyyy") : QString(length, letter)});
            m_at += length;
            return true;
        }
        return false;
    }

    QStringView m_code;
    qsizetype m_at = 0;
    std::vector<FormatSection> m_sections;
};

/// An m between hours and seconds stands for minutes. Signs that have a meaning in numbers have none here.
void settleTime(FormatSection& section)
{
    const auto isTime = [](Kind kind) { return (kind >= Kind::Year && kind <= Kind::Second) || kind == Kind::Elapsed; };
    auto& pieces = section.pieces;
    FormatPiece* before = nullptr;
    for (FormatPiece& piece : pieces) {
        if (piece.kind == Kind::Digits)
            section.isUnread = section.isUnread || !before || (before->kind != Kind::Second && before->text[0] != u's');
        else if ((piece.kind == Kind::Point && !(before && before->text[0] == u's')) || piece.kind == Kind::Comma
                 || piece.kind == Kind::Percent)
            piece.kind = Kind::Literal;
        else if (piece.kind == Kind::Slash)
            piece = {Kind::Literal, QStringLiteral("-")}; // the sign of Danish days
        if (!isTime(piece.kind))
            continue;
        const bool isAfterHours = before && (before->kind == Kind::Hour || before->text[0] == u'h');
        if (piece.kind == Kind::Month && piece.text.size() <= 2 && isAfterHours)
            piece.kind = Kind::Minute;
        const bool isSeconds = piece.kind == Kind::Second;
        if (isSeconds && before && before->kind == Kind::Month && before->text.size() <= 2)
            before->kind = Kind::Minute;
        before = &piece;
    }
}

/// Commas between digits group them, those behind the last digit scale; others are shown.
void settleCommas(FormatSection& section)
{
    std::vector<FormatPiece> kept;
    bool isAfterPoint = false;
    bool isAfterDigits = false;
    for (size_t i = 0; i < section.pieces.size(); ++i) {
        FormatPiece& piece = section.pieces[i];
        isAfterPoint = isAfterPoint || piece.kind == Kind::Point;
        if (piece.kind != Kind::Comma) {
            isAfterDigits = piece.kind == Kind::Digits;
            kept.push_back(std::move(piece));
            continue;
        }
        const bool isBeforeDigits = i + 1 < section.pieces.size() && section.pieces[i + 1].kind == Kind::Digits;
        if (!isAfterDigits)
            kept.push_back({Kind::Literal, piece.text});
        else if (isBeforeDigits && !isAfterPoint)
            section.hasGroups = true;
        else
            ++section.thousands;
    }
    section.pieces = std::move(kept);
}

/// A space or point in quotes before every third place groups as well: # ##0.
void settleSpaces(FormatSection& section)
{
    auto& pieces = section.pieces;
    const auto isGroup = [](const QString& text) {
        return text.size() == 1 && (text[0].isSpace() || text[0] == u'.' || text[0] == u'\'');
    };
    for (size_t i = 1; i + 1 < pieces.size(); ++i) {
        const bool isBetween = pieces[i - 1].kind == Kind::Digits && pieces[i + 1].kind == Kind::Digits;
        if (!isBetween || pieces[i].kind != Kind::Literal || !isGroup(pieces[i].text) || pieces[i + 1].text.size() != 3)
            continue;
        section.hasGroups = true;
        pieces.erase(pieces.begin() + qsizetype(i));
        pieces[i - 1].text += pieces[i].text;
        pieces.erase(pieces.begin() + qsizetype(i));
        --i;
    }
}

void countPlaces(FormatSection& section)
{
    bool isAfterPoint = false;
    for (const FormatPiece& piece : section.pieces) {
        isAfterPoint = isAfterPoint || piece.kind == Kind::Point;
        section.percents += piece.kind == Kind::Percent ? 1 : 0;
        section.hasExponent = section.hasExponent || piece.kind == Kind::Exponent;
        if (piece.kind != Kind::Digits || section.hasExponent)
            continue;
        section.hasDigits = true;
        for (const QChar place : piece.text) {
            if (!isAfterPoint) {
                ++section.wholePlaces;
                section.zeros += section.zeros > 0 || place == u'0' ? 1 : 0;
            } else if (section.mostDecimals < mostDecimals) {
                ++section.mostDecimals;
                section.fewestDecimals = place == u'0' ? section.mostDecimals : section.fewestDecimals;
            }
        }
    }
}

/// What stands before, between and behind the digits.
void settleWords(FormatSection& section)
{
    const auto isOfDigits = [](const FormatPiece& piece) {
        return piece.kind == Kind::Digits || piece.kind == Kind::Point || piece.kind == Kind::Exponent
               || piece.kind == Kind::General;
    };
    const auto& pieces = section.pieces;
    const auto first = std::find_if(pieces.begin(), pieces.end(), isOfDigits);
    const auto behind = std::find_if(pieces.rbegin(), pieces.rend(), isOfDigits).base();
    for (auto piece = pieces.begin(); piece != first; ++piece)
        section.before += piece->text;
    if (first == pieces.end())
        return;
    for (auto piece = behind; piece != pieces.end(); ++piece)
        section.behind += piece->text;
    section.hasWordsInside = !std::all_of(first, behind, isOfDigits);
}

void settle(FormatSection& section)
{
    const auto& pieces = section.pieces;
    section.isGeneral = section.has(Kind::General);
    section.isText = section.has(Kind::Text);
    section.isDate = !section.isGeneral && std::any_of(pieces.begin(), pieces.end(), [](const FormatPiece& piece) {
        return piece.kind >= Kind::Year && piece.kind <= Kind::HalfDay;
    });
    if (section.isDate)
        return settleTime(section);
    settleCommas(section);
    settleSpaces(section);
    countPlaces(section);
    settleWords(section);
    // Fractions such as 1/3 are no decimal numbers.
    const bool isFraction = section.hasDigits && section.has(Kind::Slash);
    section.isUnread = section.isUnread || isFraction || section.percents > 4 || section.thousands > 6
                       || (section.isGeneral && section.hasDigits);
}

} // namespace

bool FormatSection::has(FormatPiece::Kind kind) const
{
    return std::any_of(pieces.begin(), pieces.end(), [kind](const FormatPiece& piece) { return piece.kind == kind; });
}

bool FormatSection::takes(const StoredNumber& number) const
{
    const int compared = number.compared(limit);
    switch (test) {
    case Test::Less:
        return compared < 0;
    case Test::LessOrEqual:
        return compared <= 0;
    case Test::Equal:
        return compared == 0;
    case Test::NotEqual:
        return compared != 0;
    case Test::MoreOrEqual:
        return compared >= 0;
    case Test::More:
        return compared > 0;
    case Test::None:
        return true;
    }
    Q_UNREACHABLE();
}

std::vector<FormatSection> sectionsOf(const QString& code)
{
    std::vector<FormatSection> unread(1);
    unread.front().isUnread = true;
    if (code.size() > longestCode)
        return unread;
    auto sections = SectionReader(code).sections();
    if (sections.size() > mostSections)
        return unread;
    for (FormatSection& section : sections)
        settle(section);
    return sections;
}

} // namespace indblik
