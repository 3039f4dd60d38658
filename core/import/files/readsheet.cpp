// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/readsheet.h"

#include "core/import/files/csv.h"
#include "core/import/files/sheetfindings.h"
#include "core/import/files/xlsx.h"

#include <QCoreApplication>
#include <QIODevice>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

constexpr qsizetype mostNames = 20;

/// “Forside”, “Budget”
QString namesOf(const std::vector<const ReadSheet*>& sheets)
{
    QStringList names;
    for (const ReadSheet* sheet : sheets)
        names.append(Words::tr("“%1”").arg(sheet->sheet.name));
    if (names.size() > mostNames)
        names = names.mid(0, mostNames) + QStringList(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

std::vector<const ReadSheet*> thoseOf(
    const std::vector<ReadSheet>& sheets, const std::function<bool(const ReadSheet&)>& wish)
{
    std::vector<const ReadSheet*> found;
    for (const ReadSheet& sheet : sheets) {
        if (wish(sheet))
            found.push_back(&sheet);
    }
    return found;
}

bool isInSight(const ReadSheet& sheet)
{
    return !sheet.isHidden;
}

Result<const ReadSheet*> named(const std::vector<ReadSheet>& sheets, const QString& wanted)
{
    auto found = thoseOf(sheets, [&](const ReadSheet& each) { return each.sheet.name == wanted; });
    if (found.empty())
        found = thoseOf(sheets, [name = wanted.trimmed()](const ReadSheet& each) {
            return each.sheet.name.trimmed().compare(name, Qt::CaseInsensitive) == 0;
        });
    if (found.size() == 1)
        return found.front();
    const QString& source = sheets.front().source;
    if (sheets.front().sheet.name.isEmpty())
        return Error{Words::tr("%1 is not a workbook and has no sheets. Leave the name of the sheet out.").arg(source),
            {source}};
    const QString names = namesOf(thoseOf(sheets, [](const ReadSheet&) { return true; }));
    return Error{
        found.empty()
            ? Words::tr("%1 has no sheet “%2” with a table. Choose one of these: %3.").arg(source, wanted, names)
            : Words::tr("%1 has several sheets “%2”. Give each a name of its own; these are there: "
                        "%3.")
                  .arg(source, wanted, names),
        {source}};
}

Result<const ReadSheet*> fitting(
    const std::vector<ReadSheet>& sheets, const std::function<bool(const ReadSheet&)>& fits)
{
    const QString& source = sheets.front().source;
    const auto inSight = thoseOf(sheets, isInSight);
    if (inSight.size() == 1)
        return inSight.front();
    if (inSight.empty())
        return Error{
            Words::tr("%1 shows no sheet with a table; these are hidden: %2. Show the one that is meant in the "
                      "spreadsheet program and save, or name it (--sheet NAME).")
                .arg(source, namesOf(thoseOf(sheets, [](const ReadSheet&) { return true; }))),
            {source}};
    const auto found = thoseOf(sheets, [&fits](const ReadSheet& each) { return isInSight(each) && fits(each); });
    if (found.size() == 1)
        return found.front();
    if (found.empty())
        return Error{Words::tr("No sheet of %1 has a table that fits. Choose the one that is meant (--sheet NAME): %2.")
                         .arg(source, namesOf(inSight)),
            {source}};
    return Error{Words::tr("Several sheets of %1 have a table that fits. Choose the one that is meant (--sheet NAME): "
                           "%2.")
                     .arg(source, namesOf(found)),
        {source}};
}

} // namespace

Result<std::vector<ReadSheet>> readSheets(QIODevice& device, const QString& source)
{
    const QByteArray start = device.peek(8);
    // Both the workbooks of Excel 97 and those with a password lie in a container of this kind.
    if (start.startsWith("\xd0\xcf\x11\xe0"))
        return Error{Words::tr("%1 is an old workbook (.xls) or has a password. Open it in the spreadsheet program, "
                               "save it as .xlsx without a password and import that.")
                         .arg(source),
            {source}};
    if (start.startsWith("PK"))
        return readXlsx(device, source);
    auto read = readCsv(device, source);
    if (!read)
        return read.error();
    std::vector<ReadSheet> sheets;
    sheets.push_back(std::move(*read));
    return sheets;
}

Result<ReadSheet> theSheet(
    std::vector<ReadSheet> sheets, const QString& wanted, const std::function<bool(const ReadSheet&)>& fits)
{
    const auto chosen = wanted.trimmed().isEmpty() ? fitting(sheets, fits) : named(sheets, wanted);
    if (!chosen)
        return chosen.error();
    const auto others = thoseOf(sheets, [&](const ReadSheet& each) { return &each != *chosen && isInSight(each); });
    const auto hidden = thoseOf(sheets, [&](const ReadSheet& each) { return &each != *chosen && each.isHidden; });
    std::vector<Finding> said;
    const QString& source = (*chosen)->source;
    const auto say = [&](const FindingKind& kind, const QStringList& words) {
        said.push_back({.kind = kind, .grade = Grade::Note, .place = {source}, .words = words});
    };
    if (!others.empty())
        say(FindingKind::OtherSheets, {(*chosen)->sheet.name, namesOf(others)});
    if (!hidden.empty())
        say(sheetfindings::HiddenSheets, {namesOf(hidden)});
    ReadSheet read = std::move(sheets[size_t(*chosen - sheets.data())]);
    read.findings.insert(read.findings.end(), said.begin(), said.end());
    return read;
}

} // namespace indblik
