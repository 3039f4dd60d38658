// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/writefile.h"

#include "tests/fixtures.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

namespace indblik {
namespace {

/// No file may grow beyond so many bytes, as on a disk that is full.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit less = m_before;
        less.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &less);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(WriteFile, OnAFullDiskFailsAndLeavesTheOldFileWhateverTheSize)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("tekst æøå.txt"_q);
    ASSERT_TRUE(succeeded(writeFile(path, "før")));
    // Some fits in a buffer and some does not, and what is written last may be what fails.
    for (const int size : {5'000, 16'384, 16'385, 20'000, 100'000}) {
        for (const int free : {0, 1, size / 2, size - 1}) {
            const FullDisk disk{rlim_t(free)};
            EXPECT_FALSE(writeFile(path, QByteArray(size, 'x'))) << size << " bytes with " << free << " free";
        }
        EXPECT_EQ(contentOf(path), "før") << size;
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{"tekst æøå.txt"_q});
    ASSERT_TRUE(succeeded(writeFile(path, QByteArray(20'000, 'x'))));
    EXPECT_EQ(contentOf(path).size(), 20'000);
}

} // namespace indblik
