// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/register.h"

#include "core/domain/card.h"
#include "core/domain/counts.h"
#include "core/figuretext.h"
#include "core/fuzzydate.h"
#include "core/named.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Register)
};

constexpr Named<ColumnKind> kinds[] = {
    {ColumnKind::Text, QLatin1String("text")},
    {ColumnKind::Term, QLatin1String("term")},
    {ColumnKind::Amount, QLatin1String("amount")},
    {ColumnKind::Share, QLatin1String("share")},
    {ColumnKind::Number, QLatin1String("number")},
    {ColumnKind::Flag, QLatin1String("flag")},
};

constexpr Named<SumComparedWith> comparisons[] = {
    {SumComparedWith::Nothing, QLatin1String("nothing")},
    {SumComparedWith::Year, QLatin1String("year")},
    {SumComparedWith::Total, QLatin1String("total")},
};

const QString yes = QStringLiteral("ja");
const QString no = QStringLiteral("nej");

/// Cells are Danish whatever the program speaks, as amounts are read.
const QLocale& danish()
{
    static const QLocale locale(QStringLiteral("da_DK"));
    return locale;
}

RegisterTemplate builtIn(QLatin1String file)
{
    QFile resource(file);
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("The register %s is missing from the program.", file.data());
    auto made = readRegisterTemplate(resource.readAll());
    if (!made)
        qFatal("The register %s of the program is damaged: %s", file.data(), qPrintable(made.error().message));
    return std::move(*made);
}

QStringList texts(const QJsonValue& list)
{
    QStringList read;
    for (const auto& each : list.toArray())
        read.append(each.toString());
    return read;
}

Result<RegisterColumn> readColumn(const QJsonObject& object)
{
    RegisterColumn column{object[u"key"].toString(), object[u"label"].toString()};
    const auto kind = columnKindFromText(object[u"kind"].toString());
    if (column.key.isEmpty() || column.label.trimmed().isEmpty())
        return Error{Words::tr("A column of the list has no key or no label.")};
    if (!kind)
        return Error{
            Words::tr("The column “%1” is of a kind that this version of Indblik does not know.").arg(column.label)};
    column.kind = *kind;
    column.isRequired = object[u"required"].toBool();
    column.heads = texts(object[u"heads"]);
    if (const QJsonValue needed = object[u"neededFrom"]; needed.isObject())
        column.neededFrom =
            NeededFrom{needed[u"column"].toString(), Money::fromOere(needed[u"kroner"].toInteger() * 100)};
    return column;
}

QJsonObject columnJson(const RegisterColumn& column)
{
    QJsonObject object{{QStringLiteral("key"), column.key}, {QStringLiteral("label"), column.label},
        {QStringLiteral("kind"), columnKindText(column.kind)}};
    if (column.isRequired)
        object.insert(QStringLiteral("required"), true);
    if (!column.heads.isEmpty())
        object.insert(QStringLiteral("heads"), QJsonArray::fromStringList(column.heads));
    if (column.neededFrom)
        object.insert(
            QStringLiteral("neededFrom"), QJsonObject{{QStringLiteral("column"), column.neededFrom->column},
                                              {QStringLiteral("kroner"), column.neededFrom->limit.oere() / 100}});
    return object;
}

/// Says what is wrong.
Result<void> checkTemplate(const RegisterTemplate& made)
{
    if (made.key.isEmpty() || made.version < 1 || made.title.trimmed().isEmpty())
        return Error{Words::tr("The list has no key, no title or no version from 1 up.")};
    if (made.columns.empty())
        return Error{Words::tr("The list “%1” has no columns.").arg(made.title)};
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z][A-Za-z0-9]*$"));
    for (const RegisterColumn& column : made.columns) {
        if (!plain.match(column.key).hasMatch())
            return Error{
                Words::tr("The key “%1” of a column is not made of the letters a to z and digits.").arg(column.key)};
        const auto isSame = [&column](const RegisterColumn& other) { return other.key == column.key; };
        if (std::count_if(made.columns.begin(), made.columns.end(), isSame) > 1)
            return Error{Words::tr("The list “%1” has the column “%2” twice.").arg(made.title, column.key)};
    }
    const auto isOf = [&made](const QString& key, ColumnKind kind) {
        const RegisterColumn* column = made.column(key);
        return column && column->kind == kind;
    };
    const bool isSumThere =
        made.sum.isEmpty() ? made.compared == SumComparedWith::Nothing : isOf(made.sum, ColumnKind::Amount);
    const bool areShares = std::all_of(
        made.whole.begin(), made.whole.end(), [&](const QString& key) { return isOf(key, ColumnKind::Share); });
    const bool areNeeded = std::all_of(made.columns.begin(), made.columns.end(), [&](const RegisterColumn& column) {
        return !column.neededFrom
               || (column.kind == ColumnKind::Flag && isOf(column.neededFrom->column, ColumnKind::Amount));
    });
    if (!isSumThere || !areShares || !areNeeded)
        return Error{
            Words::tr("The list “%1” names a column that is not there or is of another kind.").arg(made.title)};
    return {};
}

/// A date, or two with a dash or "til" between them; of a span of years the second may be short: "2007-11".
bool isTerm(const QString& text)
{
    static const QRegularExpression years(QStringLiteral("^((?:19|20)[0-9]{2}) ?[-–] ?([0-9]{2}|[0-9]{4})$"));
    static const QRegularExpression between(
        QStringLiteral(" ?[–] ?| - | til | to "), QRegularExpression::CaseInsensitiveOption);
    if (const auto match = years.match(text); match.hasMatch()) {
        const QString first = match.captured(1);
        const QString last = match.captured(2);
        return first <= (last.size() == 2 ? first.left(2) + last : last);
    }
    const QStringList ends = text.split(between);
    return ends.size() <= 2 && std::all_of(ends.begin(), ends.end(), [](const QString& end) {
        return FuzzyDate::read(end.trimmed()).has_value();
    });
}

std::optional<QString> readFlag(const QString& text)
{
    static const QStringList ofYes{yes, QStringLiteral("j"), QStringLiteral("x"), QStringLiteral("1"),
        QStringLiteral("sand"), QStringLiteral("yes"), QStringLiteral("true")};
    static const QStringList ofNo{no, QStringLiteral("n"), QStringLiteral("0"), QStringLiteral("falsk"),
        QStringLiteral("no"), QStringLiteral("false")};
    if (ofYes.contains(text, Qt::CaseInsensitive))
        return yes;
    return ofNo.contains(text, Qt::CaseInsensitive) ? std::optional(no) : std::nullopt;
}

std::optional<Money> readAmount(const QString& text)
{
    const auto read = readFigure(text, Scale::Kroner);
    return read ? read->figure.amount() : std::nullopt;
}

QString shareText(Percent share)
{
    return percentText(share, danish()).replace(QChar::Nbsp, u' ');
}

/// As it is kept; nothing where it is not of the kind.
std::optional<QString> kept(ColumnKind kind, const QString& text)
{
    switch (kind) {
    case ColumnKind::Text:
        return text;
    case ColumnKind::Term:
        return isTerm(text) ? std::optional(text) : std::nullopt;
    case ColumnKind::Amount:
        if (const auto amount = readAmount(text))
            return amountText(*amount, Scale::Kroner, danish());
        return std::nullopt;
    case ColumnKind::Share:
        if (const auto share = readPercent(text))
            return shareText(*share);
        return std::nullopt;
    case ColumnKind::Number:
        if (const auto number = wholeNumber(text))
            return danish().toString(*number);
        return std::nullopt;
    case ColumnKind::Flag:
        return readFlag(text);
    }
    Q_UNREACHABLE();
}

/// What is wrong with a cell, and how it is written.
QString fault(const RegisterColumn& column, const QString& text)
{
    const QString shown = text.left(60);
    switch (column.kind) {
    case ColumnKind::Term:
        return Words::tr("%1: “%2” is not a date or a period. Write it as 1.4.2011, 2007–2010 or april 2009 til "
                         "december 2010.")
            .arg(column.label, shown);
    case ColumnKind::Amount:
        return Words::tr("%1: “%2” is not an amount. Write it as 950.000 or 3,4 mio.").arg(column.label, shown);
    case ColumnKind::Share:
        return Words::tr("%1: “%2” is not a share. Write it as 75 % or 12,5 %.").arg(column.label, shown);
    case ColumnKind::Number:
        return Words::tr("%1: “%2” is not a whole number.").arg(column.label, shown);
    case ColumnKind::Flag:
        return Words::tr("%1: “%2” is neither yes nor no. Write ja or nej.").arg(column.label, shown);
    case ColumnKind::Text:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

QString columnKindText(ColumnKind kind)
{
    return rowOf(kinds, kind).text;
}

std::optional<ColumnKind> columnKindFromText(QStringView text)
{
    return valueNamed(kinds, text);
}

const RegisterColumn* RegisterTemplate::column(const QString& wanted) const
{
    const auto found = std::find_if(
        columns.begin(), columns.end(), [&wanted](const RegisterColumn& column) { return column.key == wanted; });
    return found == columns.end() ? nullptr : &*found;
}

const RegisterColumn& RegisterTemplate::nameColumn() const
{
    const auto required =
        std::find_if(columns.begin(), columns.end(), [](const RegisterColumn& column) { return column.isRequired; });
    return required == columns.end() ? columns.front() : *required;
}

Result<RegisterTemplate> readRegisterTemplate(const QByteArray& json)
{
    QJsonParseError parsing;
    const auto root = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return Error{
            Words::tr("The list is not JSON: %1 (at byte %2).").arg(parsing.errorString()).arg(parsing.offset)};
    RegisterTemplate made{root[u"key"].toString(), root[u"version"].toInt(), root[u"title"].toString(), {},
        root[u"sum"].toString(), SumComparedWith::Nothing, texts(root[u"whole"]), root[u"carry"].toBool()};
    for (const auto& each : root[u"columns"].toArray()) {
        auto column = readColumn(each.toObject());
        if (!column)
            return column.error();
        made.columns.push_back(std::move(*column));
    }
    const auto compared = valueNamed(comparisons, root[u"compared"].toString(QStringLiteral("nothing")));
    if (!compared)
        return Error{Words::tr("The sum of the list “%1” is compared with the year or the total.").arg(made.title)};
    made.compared = *compared;
    if (auto checked = checkTemplate(made); !checked)
        return checked.error();
    return made;
}

QByteArray writeRegisterTemplate(const RegisterTemplate& made)
{
    QJsonArray columns;
    for (const RegisterColumn& column : made.columns)
        columns.append(columnJson(column));
    const QJsonObject object{
        {QStringLiteral("key"), made.key},
        {QStringLiteral("version"), made.version},
        {QStringLiteral("title"), made.title},
        {QStringLiteral("columns"), columns},
        {QStringLiteral("sum"), made.sum},
        {QStringLiteral("compared"), QString(rowOf(comparisons, made.compared).text)},
        {QStringLiteral("whole"), QJsonArray::fromStringList(made.whole)},
        {QStringLiteral("carry"), made.isCarried},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

const std::vector<RegisterTemplate>& builtInRegisters()
{
    static const std::vector<RegisterTemplate> all = {
        builtIn(QLatin1String(":/templates/estateplans.v1.json")),
        builtIn(QLatin1String(":/templates/grants18.v1.json")),
    };
    return all;
}

QString RegisterRow::text(const QString& column) const
{
    const auto found = cells.find(column);
    return found == cells.end() ? QString() : found->second;
}

std::optional<Money> RegisterRow::amount(const QString& column) const
{
    return readAmount(text(column));
}

std::optional<Percent> RegisterRow::share(const QString& column) const
{
    const auto share = readPercent(text(column));
    return share ? std::optional(*share) : std::nullopt;
}

std::optional<qint64> RegisterRow::number(const QString& column) const
{
    return wholeNumber(text(column));
}

std::optional<bool> RegisterRow::flag(const QString& column) const
{
    const auto flag = readFlag(text(column));
    return flag ? std::optional(*flag == yes) : std::nullopt;
}

Result<QString> readCell(const RegisterColumn& column, const QString& written)
{
    const QString text = storedText(written).simplified();
    if (text.isEmpty())
        return text;
    if (const auto read = kept(column.kind, text))
        return *read;
    return Error{fault(column, text)};
}

} // namespace indblik
