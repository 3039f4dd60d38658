// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/archive.h"
#include "tests/core/import/files/zipped.h"
#include "tests/fixtures.h"

#include <QBuffer>

namespace indblik {

namespace {

Result<Archive> archiveIn(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return Archive::open(buffer, QStringLiteral("fil.xlsx"));
}

/// What the part holds, or nothing where it fails while it is read.
std::optional<QByteArray> contentOf(const Archive& archive, const QString& name)
{
    const auto part = archive.part(name);
    if (!part)
        return std::nullopt;
    QByteArray bytes;
    char buffer[4096];
    for (;;) {
        const qint64 count = (*part)->read(buffer, sizeof buffer);
        if (count < 0)
            return std::nullopt;
        if (count == 0)
            return bytes;
        bytes.append(buffer, count);
    }
}

/// Bytes that do not pack well.
QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, '\0');
    quint32 state = 12345;
    for (char& byte : bytes) {
        state = state * 1664525u + 1013904223u;
        byte = char(state >> 24);
    }
    return bytes;
}

} // namespace

TEST(AnArchive, GivesItsPartsByName)
{
    const auto archive = archiveIn(zipped({{"a.txt", "hej"}, {"mappe/b.txt", "verden"}}));
    ASSERT_TRUE(succeeded(archive));
    EXPECT_EQ(contentOf(*archive, "mappe/b.txt"_q), "verden");
    EXPECT_EQ(contentOf(*archive, "a.txt"_q), "hej");
    EXPECT_FALSE(archive->part("c.txt"_q));
}

TEST(AnArchive, IsRefusedWhereItIsDamaged)
{
    const QByteArray whole = zipped({{"a.txt", noise(5000)}, {"b.txt", "hej"}});
    EXPECT_FALSE(archiveIn(whole.left(whole.size() / 2)));
    EXPECT_FALSE(archiveIn(whole.left(whole.size() - 10)));
    EXPECT_FALSE(archiveIn("PK\3\4"));
    EXPECT_FALSE(archiveIn({}));
}

TEST(AnArchive, DoesNotGiveAPartWhoseChecksumIsWrong)
{
    QByteArray bytes = zipped({{"a.bin", noise(5000)}});
    bytes[200] = char(bytes[200] + 1); // noise is stored or packed badly, so this lies in its bytes
    const auto archive = archiveIn(bytes);
    EXPECT_TRUE(!archive || !contentOf(*archive, "a.bin"_q));
}

TEST(AnArchive, WithAPasswordIsRefusedWithThatWord)
{
    const auto archive = archiveIn(zippedWithPassword({"a.txt", "hej"}));
    ASSERT_FALSE(archive);
    EXPECT_TRUE(archive.error().message.contains("password"_q)) << archive.error().message.toStdString();
}

TEST(AnArchive, ThatWouldFillTheMemoryIsRefused)
{
    EXPECT_FALSE(archiveIn(zipped({{"a.txt", QByteArray(51 * 1024 * 1024, ' ')}}))) << "a part of 51 MB";
    EXPECT_FALSE(archiveIn(zipped({{"a.txt", QByteArray(1024 * 1024, ' ')}}))) << "packed a thousand times";
    EXPECT_TRUE(archiveIn(zipped({{"a.txt", QByteArray(90 * 1024, ' ')}}))) << "small, however well it is packed";
}

TEST(AnArchive, OfTooManyPartsIsRefused)
{
    std::vector<ZippedPart> parts;
    for (int i = 0; i < 10'001; ++i)
        parts.push_back({QByteArray::number(i), "x"});
    EXPECT_FALSE(archiveIn(zipped(parts)));
}

TEST(AnArchive, NamesNoPlaceOnTheDisk)
{
    const auto archive = archiveIn(zipped({{"../../etc/passwd", "x"}, {"/abs", "y"}, {"C:\\d", "z"}}));
    ASSERT_TRUE(succeeded(archive));
    EXPECT_EQ(contentOf(*archive, "../../etc/passwd"_q), "x") << "a name is only a name";
}

} // namespace indblik
