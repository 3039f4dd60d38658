// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/call.h"

#include "app/language.h"
#include "core/fuzzydate.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

void print(const QString& text)
{
    std::fputs((text + u'\n').toUtf8().constData(), stdout);
}

void print(const QJsonObject& json)
{
    std::fputs(QJsonDocument(json).toJson().constData(), stdout);
}

int fail(const Error& error)
{
    QString where = error.place.source;
    if (error.place.line > 0)
        where += u':' + QString::number(error.place.line);
    const bool isNamed = where.isEmpty() || error.message.contains(error.place.source);
    std::fputs(((isNamed ? error.message : where + QStringLiteral(": ") + error.message) + u'\n').toUtf8().constData(),
        stderr);
    return refused;
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::OnlyShown:
        return Words::tr("Nothing was changed. Import it with --apply.");
    case Outcome::NothingNew:
        return Words::tr("Nothing was changed; nothing that can be read is new.");
    case Outcome::TakenOver:
        return Words::tr("Imported.");
    }
    Q_UNREACHABLE();
}

int usage(const QString& message)
{
    return usage(Call(), message);
}

int usage(const Call& call, const QString& message)
{
    const QString how = call.verb.isEmpty() ? Words::tr("indblik-cli --help lists the commands.")
                                            : Words::tr("indblik-cli %1 --help shows how it is called.").arg(call.verb);
    std::fputs((message + u'\n' + how + u'\n').toUtf8().constData(), stderr);
    return wrongUsage;
}

std::optional<QString> missing(const Call& call, std::initializer_list<const char*> options)
{
    for (const char* name : options) {
        if (!call.value(name).isEmpty())
            continue;
        const auto option = std::find_if(call.options.begin(), call.options.end(),
            [name](const QCommandLineOption& each) { return each.names().constFirst() == QLatin1String(name); });
        return Words::tr("--%1 %2 is missing (%3).")
            .arg(QLatin1String(name), option->valueName(), option->description());
    }
    return std::nullopt;
}

QString Call::author() const
{
    return has("author") ? value("author") : systemUserName();
}

Result<std::optional<Year>> yearOf(const Call& call, const char* option)
{
    if (!call.has(option))
        return std::optional<Year>();
    const auto year = Year::fromText(call.value(option));
    if (!year)
        return Error{
            Words::tr("--%1 takes a year of four digits, not “%2”.").arg(QLatin1String(option), call.value(option))};
    return year;
}

Result<std::optional<QDate>> dayOf(const Call& call, const char* option)
{
    if (!call.has(option))
        return std::optional<QDate>();
    const auto day = FuzzyDate::readDay(call.value(option));
    if (!day)
        return Error{Words::tr("--%1 takes a day, such as 2012-04-01, not “%2”.")
                         .arg(QLatin1String(option), call.value(option))};
    return day;
}

Result<std::unique_ptr<Workspace>> openWorkspace(const Call& call, const QString& path, Access access)
{
    auto store = Store::open(path, access, call.author());
    if (!store)
        return store.error();
    const Standing& standing = store->standing();
    if (access == Access::Write && !standing.canWrite()) {
        if (standing.readOnly == ReadOnlyBecause::Locked)
            return Error{Words::tr("%1 is writing in the file (on the computer %2). Try again when they are done.")
                             .arg(standing.writer.officer.isEmpty() ? Words::tr("Somebody") : standing.writer.officer,
                                 standing.writer.host),
                {}, Fault::Locked};
        return Error{
            Words::tr("The file or its folder is write-protected, so nothing was changed."), {}, Fault::ReadOnly};
    }
    return std::make_unique<Workspace>(std::move(*store), call.author());
}

int withBook(const Call& call, Access access, const std::function<int(Workspace&, const AccountBook&)>& use)
{
    const auto year = yearOf(call, "year");
    if (!year)
        return usage(call, year.error().message);
    const auto workspace = openWorkspace(call, call.file(), access);
    if (!workspace)
        return fail(workspace.error());
    if (const auto shown = (*workspace)->show(*year); !shown)
        return fail(shown.error());
    const AccountBook* book = (*workspace)->book();
    if (!book)
        return fail(Error{*year ? Words::tr("The file has no account of %1.").arg((*year)->text())
                                : Words::tr("The file has no account yet. Import one with “import account”."),
            {}, Fault::Missing});
    return use(**workspace, *book);
}

} // namespace indblik
