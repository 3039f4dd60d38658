// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/budget/budgetcells.h"

#include "core/import/budget/budgetunit.h"
#include "core/import/tables/footnotemarks.h"
#include "core/import/tables/tablewords.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

constexpr qsizetype longestYear = 60; ///< characters of a cell that holds a year and its marks

} // namespace

std::optional<Year> yearOf(const SheetCell& cell)
{
    if (const Decimal* number = cell.number())
        return number->decimals == 0 && number->digits < 10'000 ? Year::from(int(number->digits)) : std::nullopt;
    const QString text = cell.text();
    return text.size() > longestYear ? std::nullopt : Year::fromText(withoutMarks(text.simplified()).first);
}

std::optional<Year> yearOfHeading(const QString& heading)
{
    // "Regnskab 2011" and "Ændring 2009-2010" are no budget of a year, so words that are not known leave none.
    static const QRegularExpression words(
        QStringLiteral(
            "\\b(?:vedtaget|vedtagne|korrigeret|korr\\.?|oprindeligt|opr\\.?|årets|budget|budgetår|budgettet|beløb|bevilling|"
            "bevilget|ramme|år|året|overslag|overslagsår|budgetoverslag|bo|b|adopted|amount|year)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (heading.size() > longestYear)
        return std::nullopt;
    QString rest = withoutUnit(withoutMarks(heading.simplified()).first);
    rest.remove(words);
    static const QRegularExpression signs(QStringLiteral("^[\\s.,:()–—-]+|[\\s.,:()–—-]+$"));
    rest.remove(signs);
    return Year::fromText(rest);
}

bool isAmountCell(const SheetCell& cell)
{
    if (cell.isBlank() || yearOf(cell))
        return false;
    if (cell.number())
        return true;
    const QString text = cell.text();
    if (const auto said = unitSaid(text); said && said->isAll)
        return false;
    const auto read = readFigure(withoutMarks(text).first, Scale::Million);
    return read && read->figure.isAmount();
}

bool isNamed(const QString& text, const QStringList& words)
{
    const QString plain = text.simplified();
    return std::any_of(words.begin(), words.end(), [&plain](const QString& word) {
        return plain.startsWith(word, Qt::CaseInsensitive)
               && (plain.size() == word.size() || QStringView(u",:(").contains(plain[word.size()])
                   || (plain[word.size()] == u' ' && plain.size() > word.size() + 1
                       && QStringView(u"(–-").contains(plain[word.size() + 1])));
    });
}

bool isTotalTitle(const QString& title)
{
    static const QRegularExpression sums(
        QStringLiteral(
            "^(?:samlet|samlede|total|totale) ?(?:budget|udgift(?:er)?|indtægt(?:er)?|netto|bevilling|ramme|beløb|"
            "sum)\\b|^(?:budget|udgifter|indtægter|nettoudgifter) i alt\\b|"
            "^(?:netto|nettoudgifter?|nettoresultat|resultat|balance|mellemtotal)$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // What is for all areas is no sum of them.
    const bool isOther = title.startsWith(u"total ", Qt::CaseInsensitive)
                         || title.startsWith(u"alle", Qt::CaseInsensitive)
                         || title.startsWith(u"all ", Qt::CaseInsensitive);
    return sums.match(title).hasMatch() || (!isOther && TableWords::builtIn().saysTotal(title));
}

bool isPartTitle(const QString& title)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:[-–—•] ?)?(?:heraf|deraf|of which|thereof)\\b|^[-–—•] ?\\p{L}"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(title).hasMatch();
}

std::optional<FigureUnit> countedIn(const QString& title)
{
    static const QRegularExpression form(QStringLiteral("^(?:antal|andel(?:en)?)\\b|\\(([^()]*)\\)\\s*$|,([^,]*)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression persons(
        QStringLiteral(
            "^(?:deltagere|årsværk|personer|stillinger|borgere|unge|brugere|pladser|elever)$|,? antal \\w+$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression shares(
        QStringLiteral("^(?:%|pct\\.?|procent)(?: |$)"), QRegularExpression::CaseInsensitiveOption);
    if (!unitSaid(title) && persons.match(title).hasMatch())
        return FigureUnit::Count;
    if (shares.match(title).hasMatch())
        return FigureUnit::Percent;
    const auto match = form.match(title);
    if (!match.hasMatch())
        return std::nullopt;
    const TableWords& words = TableWords::builtIn();
    const int part = match.lastCapturedIndex();
    const QString said = part > 0 ? match.captured(part) : match.captured();
    const auto unit = part == 0 || words.isUnit(said) ? words.unitIn(said) : std::nullopt;
    const bool isMoney = unit == FigureUnit::Kroner || unit == FigureUnit::ThousandKroner
                         || unit == FigureUnit::MillionKroner || unitSaid(title);
    return isMoney ? std::nullopt : unit;
}

bool isOfAccounts(const QString& text)
{
    static const QRegularExpression accounts(QStringLiteral("\\b(?:regnskab\\w*|forbrug\\w*|ansøgt\\w*)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression budgets(QStringLiteral("budget|bevil"), QRegularExpression::CaseInsensitiveOption);
    return accounts.match(text).hasMatch() && !budgets.match(text).hasMatch();
}

} // namespace indblik
