// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/files/zipped.h"

#include <gtest/gtest.h>
#include <zip.h>

namespace indblik {

namespace {

QByteArray zip(const std::vector<ZippedPart>& parts, const char* password)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, bytes] : parts) {
        zip_source_t* part = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.constData(), part, ZIP_FL_ENC_UTF_8);
        EXPECT_GE(index, 0) << name.constData();
        if (password)
            zip_file_set_encryption(archive, zip_uint64_t(index), ZIP_EM_AES_128, password);
    }
    EXPECT_EQ(zip_close(archive), 0);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray all(zip_source_tell(target), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, all.data(), zip_uint64_t(all.size()));
    zip_source_close(target);
    zip_source_free(target);
    return all;
}

} // namespace

QByteArray zipped(const std::vector<ZippedPart>& parts)
{
    return zip(parts, nullptr);
}

QByteArray zippedWithPassword(const ZippedPart& part)
{
    return zip({part}, "hemmeligt");
}

std::vector<ZippedPart> workbook(const QByteArray& sheet, const std::vector<QByteArray>& strings)
{
    const QByteArray relation = "<Relationship Id=\"%1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                "relationships/%2\" Target=\"%3\"/>";
    const auto relations = [&relation](const std::vector<std::array<QByteArray, 3>>& all) {
        QByteArray text = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
        for (const auto& [id, type, target] : all)
            text += QByteArray(relation).replace("%1", id).replace("%2", type).replace("%3", target);
        return text + "</Relationships>";
    };
    const QByteArray main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    QByteArray shared = "<sst " + main + '>';
    for (const QByteArray& string : strings)
        shared += "<si>" + string + "</si>";
    return {
        {"_rels/.rels", relations({{"rId1", "officeDocument", "xl/workbook.xml"}})},
        {"xl/workbook.xml",
            "<workbook " + main
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                  "<sheet name=\"Budget\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
            relations({{"rId1", "worksheet", "worksheets/sheet1.xml"}, {"rId2", "sharedStrings", "sharedStrings.xml"},
                {"rId3", "styles", "/xl/styles.xml"}})},
        {"xl/sharedStrings.xml", shared + "</sst>"},
        {"xl/styles.xml",
            "<styleSheet " + main
                + "><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd\\-mm\\-yyyy\"/></numFmts><cellStyleXfs><xf "
                  "numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"2\"/><xf "
                  "numFmtId=\"170\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>"},
        {"xl/worksheets/sheet1.xml", "<worksheet " + main + '>' + sheet + "</worksheet>"},
    };
}

std::vector<ZippedPart> workbookOfTwo(const QByteArray& first, const QByteArray& second)
{
    std::vector<ZippedPart> parts = workbook(first);
    for (auto& [name, bytes] : parts) {
        if (name == "xl/workbook.xml")
            bytes.replace("</sheets>", "<sheet name=\"Kroner\" sheetId=\"2\" r:id=\"rId4\"/></sheets>");
        else if (name == "xl/_rels/workbook.xml.rels")
            bytes.replace("</Relationships>",
                "<Relationship Id=\"rId4\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                "worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>");
    }
    parts.push_back({"xl/worksheets/sheet2.xml",
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">" + second + "</worksheet>"});
    return parts;
}

} // namespace indblik
