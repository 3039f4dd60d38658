// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figuretext.h"

#include "core/decimal.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FigureText)
};

struct UnitWord
{
    QLatin1String word;
    qint64 oere; ///< øre in one of the unit
    Scale scale;
};

constexpr qint64 oerePerKrone = 100;
constexpr qint64 oerePerThousand = 100 * 1000;
constexpr qint64 oerePerMillion = 100 * 1000 * 1000;

// Longer words first, so that "mio" does not leave "ner" of "mioner" behind; compared without spaces and full stops.
constexpr std::array unitWords = {
    UnitWord{QLatin1String("milliarder"), 1000 * oerePerMillion, Scale::Million},
    UnitWord{QLatin1String("milliard"), 1000 * oerePerMillion, Scale::Million},
    UnitWord{QLatin1String("mia"), 1000 * oerePerMillion, Scale::Million},
    UnitWord{QLatin1String("mrd"), 1000 * oerePerMillion, Scale::Million},
    UnitWord{QLatin1String("millioner"), oerePerMillion, Scale::Million},
    UnitWord{QLatin1String("million"), oerePerMillion, Scale::Million},
    UnitWord{QLatin1String("mill"), oerePerMillion, Scale::Million},
    UnitWord{QLatin1String("mio"), oerePerMillion, Scale::Million},
    UnitWord{QLatin1String("tusinde"), oerePerThousand, Scale::Thousand},
    UnitWord{QLatin1String("tusind"), oerePerThousand, Scale::Thousand},
    UnitWord{QLatin1String("tkr"), oerePerThousand, Scale::Thousand},
    UnitWord{QLatin1String("tdkk"), oerePerThousand, Scale::Thousand},
    UnitWord{QLatin1String(""), oerePerKrone, Scale::Kroner},
};

/// From this many millions on, a bare number that is typed is read as kroner: no initiative costs 10 billion.
constexpr qint64 kronerFrom = 10'000;

qint64 oereIn(Scale unit)
{
    switch (unit) {
    case Scale::Kroner:
        return oerePerKrone;
    case Scale::Thousand:
        return oerePerThousand;
    case Scale::Million:
        return oerePerMillion;
    }
    Q_UNREACHABLE();
}

Error notAnAmount(QStringView text)
{
    return Error{
        Words::tr("“%1” is not an amount. Write a number, for example 1,1 mio. or 950.000 kr., or a - where no "
                  "amount is stated. Put an explanation in a footnote.")
            .arg(text.trimmed().left(60))};
}

/// Digits without signs, and how many of them stand after the decimal sign.
struct Digits
{
    QString all;
    int decimals = 0;
    std::optional<Doubt> doubt;
};

/// True where the parts between the separators make a grouped number: 1 to 3 digits, then threes.
bool isGrouped(const QStringList& parts)
{
    if (parts.size() < 2 || parts.first().isEmpty() || parts.first().size() > 3)
        return false;
    return std::all_of(parts.begin() + 1, parts.end(), [](const QString& part) { return part.size() == 3; });
}

std::optional<QString> whole(const QString& text, QChar group)
{
    const QStringList parts = text.split(group);
    if (parts.size() > 1 && !isGrouped(parts))
        return std::nullopt;
    return parts.join(QString());
}

/// Reads "1.234,56", "1.1", "1 234,5", "1,234.56"; nothing where the signs contradict each other.
std::optional<Digits> readDigits(const QString& text)
{
    const qsizetype commas = text.count(u',');
    const qsizetype points = text.count(u'.');
    const auto decimal = [&text](QChar sign, QChar group, std::optional<Doubt> doubt) -> std::optional<Digits> {
        const qsizetype at = text.lastIndexOf(sign);
        const QString after = text.mid(at + 1);
        const auto before = whole(text.left(at), group);
        if (!before || before->isEmpty() || after.isEmpty() || after.contains(group) || after.contains(u' '))
            return std::nullopt;
        return Digits{*before + after, int(after.size()), doubt};
    };
    const auto grouped = [&text](QChar group, std::optional<Doubt> doubt) -> std::optional<Digits> {
        const auto digits = whole(text, group);
        return digits ? std::optional(Digits{*digits, 0, doubt}) : std::nullopt;
    };

    if (commas == 1 && points > 0 && text.indexOf(u',') < text.indexOf(u'.'))
        return points == 1 ? decimal(u'.', u',', Doubt::EnglishSigns) : std::nullopt;
    if (commas > 1)
        return points == 1 ? decimal(u'.', u',', Doubt::EnglishSigns)
                           : (points == 0 ? grouped(u',', Doubt::EnglishSigns) : std::nullopt);
    if (commas == 1)
        return decimal(u',', text.contains(u' ') ? u' ' : u'.', std::nullopt);
    if (points == 1 && (!isGrouped(text.split(u'.')) || text.startsWith(u'0')))
        return decimal(u'.', u' ', Doubt::PointAsDecimalSign);
    if (points > 0)
        return grouped(u'.', std::nullopt);
    return grouped(u' ', std::nullopt);
}

/// digits x 10^-decimals x oere, exactly; nothing where it does not fit or leaves a part of an øre.
Result<Money> scaled(const Digits& digits, qint64 oere, bool negative, QStringView source)
{
    qint64 number = 0;
    QString all = digits.all;
    int decimals = digits.decimals;
    while (decimals > 0 && all.endsWith(u'0')) {
        all.chop(1);
        --decimals;
    }
    const Error tooLarge{Words::tr("“%1” is larger than any amount the program can hold. Check the unit.").arg(source)};
    for (const QChar c : all) {
        if (__builtin_mul_overflow(number, qint64(10), &number)
            || __builtin_add_overflow(number, qint64(c.unicode() - u'0'), &number))
            return tooLarge;
    }
    qint64 factor = oere;
    for (; decimals > 0; --decimals) {
        if (factor % 10 != 0)
            return Error{Words::tr("“%1” has more decimals than øre. Round it.").arg(source)};
        factor /= 10;
    }
    if (__builtin_mul_overflow(number, factor, &number))
        return tooLarge;
    return Money::fromOere(negative ? -number : number);
}

/// One spelling for the many spaces and dashes that documents and spreadsheets use.
QString normalised(QStringView text)
{
    QString plain = text.toString().normalized(QString::NormalizationForm_C);
    for (QChar& c : plain) {
        if (c.isSpace() || c == QChar(0x202f))
            c = u' ';
        else if (c == QChar(0x2212) || (c >= QChar(0x2010) && c <= QChar(0x2015)))
            c = u'-';
    }
    return plain.simplified();
}

std::optional<ReadFigure> readMark(const QString& plain)
{
    if (plain == QLatin1String("..."))
        return ReadFigure{Mark::NotAvailable, {}, {}};
    if (const auto mark = markFromText(plain))
        return ReadFigure{*mark, {}, {}};
    return std::nullopt;
}

/// The parts of a written amount. At most one sign, bracket or minus says that it is negative.
QRegularExpressionMatch partsOf(const QString& plain)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(?<about>ca\\.?|cirka|godt|knap|omkring)? ?(?<open>\\()?(?<sign>[+-])? ?"
            "(?:(?<front>kr\\.?|dkk) ?)?(?<inner>\\()?(?<after>[+-])?"
            "(?<number>[0-9][0-9., ]*?)?(?: ?(?<half>[½¼¾]))?(?<dash>,-)?(?<minus>-)?(?<closed>\\))?(?<stop>\\.)? ?"
            "(?<unit>[A-Za-zÅÆØåæø][A-Za-zÅÆØåæø. ]*)?(?<tail>,-)?(?<close>\\))?$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(plain);
}

/// Whether the amount is negative; nothing where its signs contradict each other.
std::optional<bool> isNegative(const QRegularExpressionMatch& parts)
{
    const auto has = [&parts](QStringView name) { return !parts.captured(name).isEmpty(); };
    const int opened = int(has(u"open")) + int(has(u"inner"));
    const int closed = int(has(u"close")) + int(has(u"closed"));
    const int signs = opened + int(has(u"sign")) + int(has(u"after")) + int(has(u"minus"));
    // "(500) kr." and "kr. (500)" are the same; "(kr. 500" is neither.
    if (opened != closed || signs > 1 || (has(u"inner") && has(u"close") && has(u"unit")))
        return std::nullopt;
    return opened > 0 || has(u"minus") || parts.captured(u"sign") == QLatin1String("-")
           || parts.captured(u"after") == QLatin1String("-");
}

/// The number of a written amount with its half; nothing where its signs contradict each other.
std::optional<Digits> digitsOf(const QRegularExpressionMatch& parts)
{
    const QString number = parts.captured(u"number");
    const QString half = parts.captured(u"half");
    if (number.isEmpty() && half.isEmpty())
        return std::nullopt;
    auto digits = number.isEmpty() ? Digits{QStringLiteral("0"), 0, {}} : readDigits(number);
    if (!digits || half.isEmpty())
        return digits;
    if (digits->decimals > 0)
        return std::nullopt;
    digits->all += half == QStringLiteral("½") ? u"50" : (half == QStringLiteral("¼") ? u"25" : u"75");
    digits->decimals = 2;
    return digits;
}

/// True where the number before the decimal sign is one that nobody means in millions.
bool isTooMany(const Digits& digits, Scale unit)
{
    const qsizetype whole = digits.all.size() - digits.decimals;
    return unit == Scale::Million && whole > 4 && digits.all.left(whole).toLongLong() >= kronerFrom;
}

} // namespace

Result<ReadFigure> readFigure(QStringView text, Scale unit, LargeNumber large)
{
    const QString plain = normalised(text.left(200));
    if (const auto mark = readMark(plain))
        return *mark;
    const auto parts = partsOf(plain);
    const auto digits = parts.hasMatch() ? digitsOf(parts) : std::nullopt;
    const auto negative = parts.hasMatch() ? isNegative(parts) : std::nullopt;
    if (!digits || !negative || text.size() > 200)
        return notAnAmount(text);

    QString word = parts.captured(u"unit").toLower().remove(u'.').remove(u' ');
    static const QRegularExpression currency(QStringLiteral("(kroner|kr|dkk)$"));
    const bool saysKroner = !parts.captured(u"front").isEmpty() || word.contains(currency);
    if (word != QLatin1String("tkr") && word != QLatin1String("tdkk"))
        word.remove(currency);
    const auto* named =
        std::find_if(unitWords.begin(), unitWords.end(), [&word](const UnitWord& u) { return u.word == word; });
    if (named == unitWords.end())
        return notAnAmount(text);

    ReadFigure read;
    read.doubt = digits->doubt;
    if (!parts.captured(u"about").isEmpty())
        read.doubt = Doubt::Approximate;
    qint64 oere = named->oere;
    if (!word.isEmpty() || saysKroner || parts.captured(u"dash") == QLatin1String(",-")) {
        read.statedUnit = named->scale;
    } else if (large == LargeNumber::TypedInKroner && isTooMany(*digits, unit)) {
        oere = oerePerKrone;
        read.doubt = Doubt::ReadAsKroner;
    } else {
        oere = oereIn(unit);
    }
    const auto amount = scaled(*digits, oere, *negative, text.trimmed().left(60));
    if (!amount)
        return amount.error();
    read.figure = *amount;
    return read;
}

QString amountText(Money amount, Scale unit, const QLocale& locale)
{
    if (amount == Money())
        return QStringLiteral("0");
    const auto perUnit = quint64(oereIn(unit));
    const quint64 magnitude = amount.magnitude();
    QString decimals = QString::number(magnitude % perUnit).rightJustified(QString::number(perUnit).size() - 1, u'0');
    const int least = unit == Scale::Million ? 1 : 0;
    while (decimals.size() > least && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (unit == Scale::Kroner && decimals.size() == 1)
        decimals += u'0';
    const QString sign = amount.oere() < 0 ? locale.negativeSign() : QString();
    const QString number = sign + locale.toString(magnitude / perUnit);
    return decimals.isEmpty() ? number : number + locale.decimalPoint() + decimals;
}

QString figureText(const Figure& figure, Scale unit, const QLocale& locale)
{
    if (const auto amount = figure.amount())
        return amountText(*amount, unit, locale);
    return figure.mark() == Mark::None ? QStringLiteral("–") : markText(*figure.mark());
}

QString signedText(qint64 number, const QLocale& locale)
{
    // Four digits are read at a glance; Danish groups from five on.
    QLocale plain = locale;
    if (number > -10'000 && number < 10'000)
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return (number > 0 ? locale.positiveSign() : QString()) + plain.toString(number);
}

QString signedText(PercentagePoints points, const QLocale& locale)
{
    const qint64 hundredths = points.hundredths();
    const QString sign = hundredths < 0 ? locale.negativeSign() : (hundredths > 0 ? locale.positiveSign() : QString());
    const quint64 magnitude = hundredths < 0 ? 0 - quint64(hundredths) : quint64(hundredths);
    QString decimals = QString::number(magnitude % 100).rightJustified(2, u'0');
    if (decimals.endsWith(u'0'))
        decimals.chop(1);
    return sign + locale.toString(magnitude / 100) + locale.decimalPoint() + decimals;
}

QString percentText(Percent percent, const QLocale& locale)
{
    const qint64 hundredths = percent.hundredths();
    QString decimals = QString::number(hundredths % 100).rightJustified(2, u'0');
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString number =
        locale.toString(hundredths / 100) + (decimals.isEmpty() ? QString() : locale.decimalPoint() + decimals);
    return number + QChar::Nbsp + u'%';
}

Result<Percent> readPercent(QStringView text)
{
    QString number = text.toString().simplified();
    if (number.endsWith(u'%'))
        number = number.chopped(1).trimmed();
    number.replace(u'.', u',');
    const auto read = Decimal::fromText(number, u',');
    if (!read || read->decimals > 2)
        return Error{Words::tr("“%1” is not a share. Write it as “75 %” or “12,5 %”.").arg(text)};
    constexpr qint64 whole = 100;
    if (read->digits < 0 || read->digits > whole * (read->decimals == 0 ? 1 : (read->decimals == 1 ? 10 : 100)))
        return Error{Words::tr("A share is between 0 and 100 %.")};
    return Percent::fromHundredths(read->digits * (read->decimals == 0 ? 100 : (read->decimals == 1 ? 10 : 1)));
}

QString unitText(Scale unit)
{
    switch (unit) {
    case Scale::Kroner:
        return Words::tr("DKK");
    case Scale::Thousand:
        return Words::tr("DKK thousand");
    case Scale::Million:
        return Words::tr("DKK million");
    }
    Q_UNREACHABLE();
}

QString doubtText(Doubt doubt)
{
    switch (doubt) {
    case Doubt::PointAsDecimalSign:
        return Words::tr("The point is read as a decimal point.");
    case Doubt::EnglishSigns:
        return Words::tr("Comma and point are read the English way.");
    case Doubt::ReadAsKroner:
        return Words::tr("A number this large is read as kroner.");
    case Doubt::Approximate:
        return Words::tr("The amount is stated as approximate.");
    }
    Q_UNREACHABLE();
}

QString readingRemark(QStringView text, const ReadFigure& read, const QLocale& locale)
{
    if (read.doubt)
        return doubtText(*read.doubt);
    static const QRegularExpression either(
        QStringLiteral("(?<![0-9.,])(?<![0-9] )[1-9][0-9]{0,2}(?<sign>[.,])[0-9]{3}(?![0-9.,]*[0-9])"));
    const QRegularExpressionMatch found = either.match(normalised(text));
    if (!found.hasMatch() || !read.figure.isAmount())
        return {};
    if (found.captured(u"sign") == QLatin1String(","))
        return Words::tr("The comma is read as a decimal comma. Write thousands with a point.");
    return locale.decimalPoint() == QLatin1String(".")
               ? Words::tr("The point is read as separating thousands. Write decimals with a comma.")
               : QString();
}

} // namespace indblik
