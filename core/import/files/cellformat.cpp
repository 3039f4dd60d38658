// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/cellformat.h"

#include "core/import/files/daytext.h"

#include <algorithm>
#include <cstdlib>

namespace indblik {

namespace {

using Kind = FormatPiece::Kind;

constexpr QChar noBreak(0x00A0);
constexpr QChar minus(0x2212);

bool isOfDigits(Kind kind)
{
    return kind == Kind::Digits || kind == Kind::Point || kind == Kind::Exponent || kind == Kind::General;
}

bool isMinus(const QString& text)
{
    return text == u"-" || text == minus;
}

/// Whether the section itself writes a minus or puts the number in brackets.
bool hasOwnMinus(const FormatSection& section)
{
    const QString behind = section.behind.trimmed();
    const bool isInBrackets = section.before.contains(u'(') && section.behind.contains(u')');
    return isInBrackets || section.before.contains(u'-') || section.before.contains(minus) || isMinus(behind);
}

/// Whether nothing but a sign stands beside the digits.
bool isPlain(const FormatSection& section, bool isNegative)
{
    const QString before = section.before.trimmed();
    const QString behind = section.behind.trimmed();
    if (before == u"(" && behind == u")")
        return isNegative;
    const bool isSign = before.isEmpty() || before == u"+" || isMinus(before);
    return isSign && (behind.isEmpty() || (isNegative && before.isEmpty() && isMinus(behind)));
}

/// One no-break space before each %, as Danish is written.
QString withSpaceBeforePercent(QString text)
{
    text = text.trimmed();
    for (qsizetype at = text.indexOf(u'%'); at > 0; at = text.indexOf(u'%', at + 1)) {
        qsizetype from = at;
        while (from > 0 && text[from - 1].isSpace())
            --from;
        text.replace(from, at - from, QString(noBreak));
        at = from + 1;
    }
    return text;
}

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return digits;
}

/// The digits in their places, with the words that stand between them.
QString placed(const FormatSection& section, QString whole, const QString& decimals)
{
    const auto& pieces = section.pieces;
    const auto isDigit = [](const FormatPiece& piece) { return isOfDigits(piece.kind); };
    const auto first = std::find_if(pieces.begin(), pieces.end(), isDigit);
    const auto point =
        std::find_if(first, pieces.end(), [](const FormatPiece& piece) { return piece.kind == Kind::Point; });
    const auto behind = std::min(point, std::find_if(pieces.rbegin(), pieces.rend(), isDigit).base());
    QString text;
    for (auto piece = behind; piece != first;) {
        --piece;
        const bool isDigits = piece->kind == Kind::Digits;
        const QString part = !isDigits ? piece->text : (piece == first ? whole : whole.right(piece->text.size()));
        text.prepend(part);
        if (isDigits)
            whole.chop(part.size());
    }
    return decimals.isEmpty() ? text : text + u',' + decimals;
}

QString bodyOf(const FormatSection& section, const Decimal& shown)
{
    const QString all = Decimal{std::abs(shown.digits), shown.decimals}.text(u',');
    if (section.hasExponent || section.isGeneral)
        return all;
    const qsizetype point = all.indexOf(u',');
    const QString decimals = point < 0 ? QString() : all.mid(point + 1);
    const QString whole = (point < 0 ? all : all.left(point)).rightJustified(section.zeros, u'0');
    if (section.hasWordsInside)
        return placed(section, whole, decimals);
    const QString before = section.hasGroups ? grouped(whole) : whole;
    return decimals.isEmpty() ? before : before + u',' + decimals;
}

/// The size of the number as its digits show it, rounded and scaled.
std::optional<Decimal> sizeShown(const FormatSection& section, const StoredNumber& size)
{
    if (section.isGeneral)
        return size.exact();
    if (section.hasExponent) {
        const int step = std::max(section.wholePlaces, 1);
        const int over = ((size.magnitude() - 1) % step + step) % step;
        return size.rounded(section.mostDecimals - (size.magnitude() - 1 - over));
    }
    auto shown = size.rounded(section.mostDecimals);
    if (!shown)
        return shown;
    while (shown->decimals > section.fewestDecimals && shown->digits % 10 == 0) {
        shown->digits /= 10;
        --shown->decimals;
    }
    while (shown->decimals < section.fewestDecimals && std::abs(shown->digits) < 100'000'000'000'000'000) {
        shown->digits *= 10;
        ++shown->decimals;
    }
    return shown;
}

ShownContent asStored(const StoredNumber& number, const QString& stored, Differences differences)
{
    if (const auto exact = number.exact())
        return {*exact, differences};
    return {stored, differences};
}

ShownContent ofText(const QString& text, Differences differences)
{
    if (text.isEmpty())
        return {{}, differences | Difference::Hidden};
    return {text, differences};
}

/// What the cell shows of a number that none of the digits of its format shows.
ShownContent withoutDigits(const FormatSection& section, bool isSigned)
{
    QString text;
    for (const FormatPiece& piece : section.pieces)
        text += piece.kind == Kind::Digits || piece.kind == Kind::Point ? QString() : piece.text;
    text = withSpaceBeforePercent(text);
    if (text.isEmpty())
        return ofText(text, {});
    return ofText(isSigned ? u'-' + text : text, Difference::Word);
}

/// How the minus of a number stands in a cell.
struct Minus
{
    bool isAdded = false; ///< before everything that the section shows
    bool isByColour = false;
};

/// A number by a section that has digits, which show `size` of it.
ShownContent withDigits(
    const FormatSection& section, const Decimal& size, bool isNegative, Minus sign, Differences differences)
{
    const bool isZero = size.digits == 0;
    const bool isShownNegative = !isZero && (sign.isAdded || sign.isByColour || hasOwnMinus(section));
    const int wholeDigits = std::max(StoredNumber{size.digits, -size.decimals}.magnitude(), 1);
    const bool isCode = !section.hasExponent && section.zeros > 1 && wholeDigits < section.zeros;
    if (!isCode && section.percents == 0 && !section.hasWordsInside && isPlain(section, isNegative)) {
        differences.setFlag(Difference::Sign, !isZero && isNegative != isShownNegative);
        return {Decimal{isShownNegative ? -size.digits : size.digits, size.decimals}, differences};
    }
    differences.setFlag(Difference::Sign, !isZero && isNegative && !isShownNegative);
    const bool isSignWritten = !isZero && (sign.isAdded || (sign.isByColour && !hasOwnMinus(section)));
    const QString text = section.before + bodyOf(section, size) + section.behind;
    return ofText(withSpaceBeforePercent(isSignWritten ? u'-' + text.trimmed() : text), differences);
}

ShownContent numberShown(const FormatSection& section, const StoredNumber& number, const QString& stored, Minus sign)
{
    StoredNumber size{std::abs(number.digits), number.exponent};
    if (size.digits != 0)
        size.exponent += 2 * section.percents - 3 * section.thousands;
    const auto shown = sizeShown(section, size);
    if (!shown)
        return asStored(number, stored, Difference::Unread);
    const bool isNothing = shown->digits == 0 && section.zeros == 0 && section.fewestDecimals == 0 && !section.isGeneral
                           && !section.hasExponent;
    if (isNothing)
        return withoutDigits(section, sign.isAdded);
    Differences differences;
    differences.setFlag(Difference::Scaled, section.thousands > 0 && number.digits != 0);
    differences.setFlag(Difference::Percent, section.percents > 0);
    differences.setFlag(Difference::Rounded, StoredNumber{shown->digits, -shown->decimals}.compared(size) != 0);
    return withDigits(section, *shown, number.digits < 0, sign, differences);
}

/// The codes of the numbers that files leave out.
const char* builtInCode(int id)
{
    static constexpr std::pair<int, const char*> codes[] = {{1, "0"}, {2, "0.00"}, {3, "#,##0"}, {4, "#,##0.00"},
        {5, "#,##0 \"kr.\";-#,##0 \"kr.\""}, {6, "#,##0 \"kr.\";[Red]-#,##0 \"kr.\""},
        {7, "#,##0.00 \"kr.\";-#,##0.00 \"kr.\""}, {8, "#,##0.00 \"kr.\";[Red]-#,##0.00 \"kr.\""}, {9, "0%"},
        {10, "0.00%"}, {11, "0.00E+00"}, {12, "# ?/?"}, {13, "# ?/?"}, {14, "dd-mm-yyyy"}, {15, "d-mmm-yy"},
        {16, "d-mmm"}, {17, "mmm-yy"}, {18, "h:mm AM/PM"}, {19, "h:mm:ss AM/PM"}, {20, "hh:mm"}, {21, "hh:mm:ss"},
        {22, "dd-mm-yyyy hh:mm"}, {37, "#,##0;-#,##0"}, {38, "#,##0;[Red]-#,##0"}, {39, "#,##0.00;-#,##0.00"},
        {40, "#,##0.00;[Red]-#,##0.00"}, {41, "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-;_-@_-"},
        {42, "_-* #,##0 \"kr.\"_-;-* #,##0 \"kr.\"_-;_-* \"-\" \"kr.\"_-;_-@_-"},
        {43, "_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-"},
        {44, "_-* #,##0.00 \"kr.\"_-;-* #,##0.00 \"kr.\"_-;_-* \"-\"?? \"kr.\"_-;_-@_-"}, {45, "mm:ss"},
        {46, "[h]:mm:ss"}, {47, "mm:ss.0"}, {48, "##0.0E+0"}, {49, "@"}};
    const auto* found =
        std::find_if(std::begin(codes), std::end(codes), [id](const auto& each) { return each.first == id; });
    if (found != std::end(codes))
        return found->second;
    // Days as the far east writes them; elsewhere they are plain days.
    return (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? "dd-mm-yyyy" : "General";
}

} // namespace

CellFormat CellFormat::of(const QString& code)
{
    CellFormat format;
    format.m_sections = sectionsOf(code);
    auto& sections = format.m_sections;
    constexpr size_t withText = 4;
    if (sections.size() == withText || sections.back().isText) {
        format.m_text = std::move(sections.back());
        sections.pop_back();
    }
    const auto isPlain = [](const FormatSection& section) {
        return !section.isUnread && section.test == FormatSection::Test::None
               && (section.pieces.empty() || (section.isGeneral && section.pieces.size() == 1));
    };
    if (sections.size() == 1 && isPlain(sections.front()))
        sections.clear();
    return format;
}

CellFormat CellFormat::builtIn(int id)
{
    return of(QLatin1String(builtInCode(id)));
}

const FormatSection* CellFormat::sectionFor(const StoredNumber& number) const
{
    using Test = FormatSection::Test;
    const size_t count = m_sections.size();
    const FormatSection& first = m_sections[0];
    if (count == 1)
        return first.takes(number) ? &first : nullptr;
    const bool isTested = first.test != Test::None;
    const bool isFirst = isTested ? first.takes(number) : (count == 2 ? number.digits >= 0 : number.digits > 0);
    if (isFirst)
        return &first;
    const FormatSection& second = m_sections[1];
    if (second.test != Test::None)
        return second.takes(number) ? &second : (count == 3 ? &m_sections[2] : nullptr);
    if (count == 2 || number.digits < 0)
        return &second;
    return &m_sections[2];
}

ShownContent CellFormat::shown(const StoredNumber& number, const QString& stored, DayZero zero) const
{
    if (m_sections.empty())
        return asStored(number, stored, {});
    const FormatSection* section = sectionFor(number);
    if (!section || section->isUnread)
        return asStored(number, stored, Difference::Unread);
    if (section->isDate)
        return shownDay(number, *section, zero);
    const FormatSection& first = m_sections[0];
    const bool isOfNegative =
        section != &first && first.test == FormatSection::Test::None && section->test == FormatSection::Test::None;
    const bool isNegative = number.digits < 0;
    Minus sign;
    sign.isAdded = isNegative && !isOfNegative && !hasOwnMinus(*section);
    sign.isByColour = isNegative && isOfNegative && !section->colour.isEmpty() && section->colour != first.colour;
    if (!section->hasDigits && !section->isGeneral)
        return withoutDigits(*section, sign.isAdded);
    return numberShown(*section, number, stored, sign);
}

QString CellFormat::shown(const QString& text) const
{
    if (!m_text)
        return text;
    QString all;
    for (const FormatPiece& piece : m_text->pieces)
        all += piece.kind == Kind::Text ? text : piece.text;
    return m_text->has(Kind::Text) && m_text->pieces.size() > 1 ? all.trimmed() : all;
}

} // namespace indblik
