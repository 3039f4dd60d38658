// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/changereader.h"

#include "core/import/account/accountlimits.h"
#include "core/import/account/labels.h"
#include "core/import/account/textfindings.h"
#include "core/import/files/remark.h"

#include <QRegularExpression>

#include <algorithm>

namespace indblik {

namespace {

/// The caption and the head stand within this many lines above the first row.
constexpr size_t headLines = 16;

/// Fifteen digits and their points: more is no number of persons, and sums of such numbers fit.
std::optional<ChangeRow> readRow(const QString& line)
{
    static const QRegularExpression form(
        QStringLiteral("^(?<name>\\S.*?) +(?<net>[+-]?[0-9.]{1,19}) +(?<stay>[+-]?[0-9.]{1,19}) +"
                       "(?<total>[+-]?[0-9.]{1,19}) +(?<whole>[+-]?[0-9]{1,9})[,.](?<decimals>[0-9]{1,2})$"));
    // A cheap look first: few lines are rows, and "a 1 1 1 1,1" is the shortest.
    const QStringView text = QStringView(line).trimmed();
    if (text.size() < 11 || text.size() > longestTitle || !text.back().isDigit())
        return std::nullopt;
    QString plain = line.simplified();
    plain.replace(QChar(0x2212), u'-').replace(QChar(0x2013), u'-');
    const auto match = form.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    bool isEachANumber = true;
    const auto number = [&match, &isEachANumber](QStringView group) {
        const QString digits = match.captured(group).remove(u'.');
        bool isNumber = false;
        const qint64 read = digits.toLongLong(&isNumber);
        isEachANumber = isEachANumber && isNumber && digits.size() <= 16;
        return read;
    };
    const QString decimals = match.captured(u"decimals").leftJustified(2, u'0');
    const bool isNegative = match.captured(u"whole").startsWith(u'-');
    const qint64 hundredths = qAbs(number(u"whole")) * 100 + decimals.toInt();
    const ChangeRow row{match.captured(u"name"), number(u"net"), number(u"stay"), number(u"total"),
        PercentagePoints::fromHundredths(isNegative ? -hundredths : hundredths)};
    return isEachANumber ? std::optional(row) : std::nullopt;
}

/// Case counts here: captions go on in a line that begins with a small letter.
bool isHeadLine(const ProseLine& line, const QStringList& words)
{
    const QString first = line.trimmed().section(u' ', 0, 0);
    return words.contains(first);
}

/// True where the wording has each word of the line.
bool isKnownHead(const ProseLine& line, const Wording& wording)
{
    QString rest = line.text.simplified();
    QStringList words = wording.changeTableHeads + wording.changeTableColumns;
    std::sort(words.begin(), words.end(), [](const QString& a, const QString& b) { return a.size() > b.size(); });
    for (const QString& word : words)
        rest.replace(word, QStringLiteral(" "), Qt::CaseInsensitive);
    return std::none_of(rest.begin(), rest.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

void findOthers(const Prose& prose, size_t first, size_t firstRow, const Wording& wording, ReadChangeTable& read)
{
    for (size_t line = first; line < firstRow; ++line) {
        if (!prose.lines[line].isBlank() && !isKnownHead(prose.lines[line], wording))
            read.others.push_back(line);
    }
}

void readCaption(const Prose& prose, size_t first, size_t firstRow, const Wording& wording, ReadChangeTable& read)
{
    const size_t from = std::max(first, firstRow > headLines ? firstRow - headLines : 0);
    for (size_t line = from; line < firstRow; ++line) {
        if (!startsWithAny(prose.lines, line, wording.changeTableStarts))
            continue;
        read.firstLine = line;
        QStringList caption;
        for (; line < firstRow && !prose.lines[line].isBlank()
               && !isHeadLine(prose.lines[line], wording.changeTableHeads);
             ++line)
            caption.append(prose.lines[line].trimmed());
        read.table.title = caption.join(u' ');
        read.isCaptionCut = read.table.title.size() > longestTitle;
        read.table.title.truncate(longestTitle);
        findOthers(prose, line, firstRow, wording, read);
        return;
    }
    // Without a caption the table still has a head: the lines back to the end of a paragraph.
    read.firstLine = firstRow;
    for (size_t line = firstRow; line > from && !prose.lines[line - 1].trimmed().endsWith(u':')
                                 && !prose.lines[line - 1].trimmed().endsWith(u'.');)
        read.firstLine = --line;
    findOthers(prose, read.firstLine, firstRow, wording, read);
    read.findings.push_back(
        remark(prose.source, FindingKind::CaptionMissing, Grade::Warning, prose.lines[firstRow].number));
}

void readPeriod(ChangeTable& table)
{
    static const QRegularExpression years(QStringLiteral("((?:19|20)[0-9]{2})\\s*[-–]\\s*((?:19|20)[0-9]{2})"));
    const auto match = years.match(table.title);
    if (match.hasMatch()) {
        table.from = Year::fromText(match.captured(1));
        table.to = Year::fromText(match.captured(2));
    }
}

} // namespace

std::optional<ReadChangeTable> readChangeTable(const Prose& prose, size_t first, size_t last, const Wording& wording)
{
    ReadChangeTable read;
    size_t firstRow = last;
    size_t faults = 0;
    for (size_t line = first; line < last; ++line) {
        if (prose.lines[line].isBlank())
            continue;
        const auto row = readRow(prose.lines[line].text);
        if (!row) {
            if (read.table.rows.size() >= 3)
                break;
            read.table.rows.clear();
            read.findings.clear();
            faults = 0;
            continue;
        }
        if (read.table.rows.empty())
            firstRow = line;
        read.table.rows.push_back(*row);
        read.lastLine = line + 1;
        if (row->netMoves + row->notVacated != row->total && ++faults <= mostRemarks)
            read.findings.push_back(remark(prose.source, FindingKind::TableTotalDiffers, Grade::Error,
                prose.lines[line].number, row->areaType, {prose.lines[line].text.simplified()}));
        if (read.table.rows.size() >= mostThings)
            break;
    }
    if (read.table.rows.size() < 3)
        return std::nullopt;
    if (faults > mostRemarks)
        read.findings.push_back(remark(prose.source, textfindings::MoreRemarks, Grade::Note,
            prose.lines[read.lastLine - 1].number, {}, {QString::number(faults - mostRemarks)}));
    readCaption(prose, first, firstRow, wording, read);
    readPeriod(read.table);
    return read;
}

} // namespace indblik
