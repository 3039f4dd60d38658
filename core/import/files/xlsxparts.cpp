// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/xlsxparts.h"

#include "core/import/files/filelimits.h"
#include "core/import/files/xmlguard.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SheetFile)
};

Error damaged(const QString& source)
{
    return {Words::tr("%1 is damaged, or is not a workbook. Open it in the spreadsheet program and save it again.")
                .arg(source),
        {source}};
}

/// Gives the XML reader of a part no more than one element may have before the next one begins, and nothing that would
/// keep it busy.
class Rationed final : public QIODevice
{
public:
    explicit Rationed(QIODevice& part) : m_part(part) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return true; }
    void refill() { m_left = largestElement; }
    bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        qint64 count = m_left > 0 && !m_hasFailed ? m_part.read(data, std::min(size, m_left)) : -1;
        if (count > 0 && !m_guard.passes(data, count))
            count = -1;
        m_hasFailed = m_hasFailed || count < 0;
        m_left -= std::max<qint64>(count, 0);
        return count;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QIODevice& m_part;
    XmlGuard m_guard;
    qint64 m_left = largestElement;
    bool m_hasFailed = false;
};

/// The part that a relationship of `from` points at; targets are relative to the folder of the part.
QString resolved(const QString& from, const QString& target)
{
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    return QDir::cleanPath(from.left(from.lastIndexOf(u'/') + 1) + target);
}

struct Relation
{
    QString type; ///< its last word: "worksheet", "styles"
    QString part;
};

/// The relationships of a part by their id; those to places outside of the file are left out.
Result<QHash<QString, Relation>> readRelations(const Archive& archive, const QString& of, const QString& source)
{
    const qsizetype slash = of.lastIndexOf(u'/') + 1;
    const QString name = of.left(slash) + QStringLiteral("_rels/") + of.mid(slash) + QStringLiteral(".rels");
    QHash<QString, Relation> relations;
    const auto walked = walkPart(archive, name, source, [&](QXmlStreamReader& xml) {
        if (!xml.isStartElement() || xml.name() != u"Relationship")
            return;
        const auto attributes = xml.attributes();
        if (attributes.value(QLatin1String("TargetMode")) == u"External" || relations.size() > 10'000)
            return;
        const QString type = attributes.value(QLatin1String("Type")).toString();
        relations.insert(attributes.value(QLatin1String("Id")).toString(),
            {type.mid(type.lastIndexOf(u'/') + 1), resolved(of, attributes.value(QLatin1String("Target")).toString())});
    });
    if (!walked)
        return walked.error();
    return relations;
}

/// Whether letters of one byte mean the same in the encoding as in ASCII; XmlGuard sees no others.
bool isPlainEncoding(QStringView name)
{
    static constexpr QLatin1String plain[] = {
        QLatin1String("utf-8"), QLatin1String("us-ascii"), QLatin1String("iso-8859-"), QLatin1String("windows-125")};
    return name.isEmpty() || std::any_of(std::begin(plain), std::end(plain), [name](QLatin1String each) {
        return name.startsWith(each, Qt::CaseInsensitive);
    });
}

/// What the style of a cell says of its format.
struct Style
{
    std::optional<int> format;
    size_t parent = 0;

    static Style of(const QXmlStreamAttributes& attributes)
    {
        Style style;
        if (attributes.hasAttribute(QLatin1String("numFmtId")))
            style.format = attributes.value(QLatin1String("numFmtId")).toInt();
        style.parent = attributes.value(QLatin1String("xfId")).toUInt();
        return style;
    }
};

/// Each format once, whatever the number of its styles.
CellFormats formatsOf(
    const std::vector<Style>& styles, const std::vector<Style>& parents, const QHash<int, QString>& codes)
{
    CellFormats formats;
    QHash<int, size_t> places;
    for (const Style& style : styles) {
        const auto inherited = style.parent < parents.size() ? parents[style.parent].format : std::nullopt;
        const int id = style.format ? *style.format : inherited.value_or(0);
        if (!places.contains(id)) {
            places.insert(id, formats.formats.size());
            formats.formats.push_back(codes.contains(id) ? CellFormat::of(codes.value(id)) : CellFormat::builtIn(id));
        }
        formats.ofStyle.push_back(places.value(id));
    }
    return formats;
}

} // namespace

Result<void> walkPart(const Archive& archive, const QString& name, const QString& source,
    const std::function<void(QXmlStreamReader&)>& take)
{
    const auto part = archive.part(name);
    if (!part)
        return damaged(source);
    Rationed rationed(**part);
    QXmlStreamReader xml(&rationed);
    int depth = 0;
    while (!xml.atEnd()) {
        rationed.refill();
        xml.readNext();
        depth += xml.isStartElement() ? 1 : (xml.isEndElement() ? -1 : 0);
        const bool isOdd = xml.isStartDocument() && !isPlainEncoding(xml.documentEncoding());
        if (xml.isDTD() || isOdd || depth > int(deepestXml))
            return damaged(source);
        take(xml);
    }
    // Where the document ends the part must end too, else its checksum was not seen.
    char rest = 0;
    while (!xml.hasError() && rationed.read(&rest, 1) > 0) {
    }
    if (xml.hasError() || rationed.hasFailed())
        return damaged(source);
    return {};
}

Result<Workbook> readWorkbook(const Archive& archive, const QString& source)
{
    const auto top = readRelations(archive, {}, source);
    if (!top)
        return top.error();
    QString part;
    for (const Relation& relation : *top)
        part = relation.type == u"officeDocument" ? relation.part : part;
    const auto relations = readRelations(archive, part, source);
    if (!relations)
        return relations.error();
    Workbook book;
    const auto walked = walkPart(archive, part, source, [&](QXmlStreamReader& xml) {
        if (!xml.isStartElement() || book.sheets.size() > 10'000)
            return;
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            book.dayZero = isTrue(attributes.value(QLatin1String("date1904"))) ? DayZero::Of1904 : DayZero::Of1900;
        if (xml.name() != u"sheet")
            return;
        QString id;
        for (const auto& attribute : attributes)
            id = attribute.name() == u"id" ? attribute.value().toString() : id;
        const Relation relation = relations->value(id);
        // Charts and macros have sheets of their own kinds.
        if (relation.type == u"worksheet")
            book.sheets.push_back({attributes.value(QLatin1String("name")).toString(), relation.part,
                !attributes.value(QLatin1String("state")).isEmpty()
                    && attributes.value(QLatin1String("state")) != u"visible"});
    });
    if (!walked)
        return walked.error();
    for (const Relation& relation : *relations) {
        if (relation.type == u"sharedStrings")
            book.sharedStrings = relation.part;
        else if (relation.type == u"styles")
            book.styles = relation.part;
    }
    return book;
}

Result<QStringList> readSharedStrings(const Archive& archive, const QString& part, const QString& source)
{
    QStringList strings;
    QString text;
    qsizetype letters = 0;
    bool isText = false;
    int pronouncing = 0;
    bool isTooMany = false;
    const auto walked = walkPart(archive, part, source, [&](QXmlStreamReader& xml) {
        if (isTooMany)
            return;
        if (xml.isCharacters() && isText && pronouncing == 0) {
            text += xml.text();
        } else if (xml.isStartElement()) {
            isText = xml.name() == u"t";
            pronouncing += xml.name() == u"rPh" ? 1 : 0;
        } else if (xml.isEndElement()) {
            isText = false;
            pronouncing -= xml.name() == u"rPh" ? 1 : 0;
            if (xml.name() != u"si")
                return;
            letters += text.size();
            isTooMany = letters > mostLetters || strings.size() >= mostStrings;
            strings.append(plainText(std::exchange(text, {})));
        }
    });
    if (!walked)
        return walked.error();
    if (isTooMany)
        return Error{
            Words::tr("%1 has more text than is read from one workbook. Leave out what is not needed.").arg(source),
            {source}};
    return strings;
}

const CellFormat& CellFormats::of(int style) const
{
    static const CellFormat general;
    return style >= 0 && size_t(style) < ofStyle.size() ? formats[ofStyle[size_t(style)]] : general;
}

Result<CellFormats> readStyles(const Archive& archive, const QString& part, const QString& source)
{
    QHash<int, QString> codes;
    std::vector<Style> styles;
    std::vector<Style> parents;
    std::vector<Style>* list = nullptr;
    bool areOfCells = false;
    const auto walked = walkPart(archive, part, source, [&](QXmlStreamReader& xml) {
        const QStringView name = xml.name();
        if (xml.isEndElement() && (name == u"cellXfs" || name == u"cellStyleXfs"))
            list = nullptr;
        if (xml.isEndElement() && name == u"numFmts")
            areOfCells = false; // those of conditional formats have numbers of their own
        if (!xml.isStartElement() || styles.size() > mostStyles || parents.size() > mostStyles
            || size_t(codes.size()) > mostStyles)
            return;
        const auto attributes = xml.attributes();
        if (name == u"cellXfs")
            list = &styles;
        else if (name == u"cellStyleXfs")
            list = &parents;
        else if (name == u"numFmts")
            areOfCells = true;
        else if (name == u"numFmt" && areOfCells)
            codes.insert(attributes.value(QLatin1String("numFmtId")).toInt(),
                attributes.value(QLatin1String("formatCode")).toString());
        else if (name == u"xf" && list)
            list->push_back(Style::of(attributes));
    });
    if (!walked)
        return walked.error();
    return formatsOf(styles, parents, codes);
}

bool isTrue(QStringView attribute)
{
    return attribute == u"1" || attribute == u"true";
}

QString plainText(const QString& escaped)
{
    constexpr qsizetype length = 7; // _xHHHH_
    QString text;
    qsizetype from = 0;
    for (qsizetype at = escaped.indexOf(QLatin1String("_x")); at >= 0; at = escaped.indexOf(QLatin1String("_x"), at)) {
        bool isNumber = false;
        const auto code = QStringView(escaped).mid(at + 2, 4).toUShort(&isNumber, 16);
        if (!isNumber || at + length > escaped.size() || escaped[at + 6] != u'_') {
            ++at;
            continue;
        }
        text += QStringView(escaped).mid(from, at - from);
        text += QChar(code);
        from = at = at + length;
    }
    return from == 0 ? escaped : text + escaped.mid(from);
}

} // namespace indblik
