// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/filecheck.h"

#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <array>
#include <optional>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FileCheck)
};

constexpr int headerSize = 100;
constexpr int smallestFile = 512;

// Offsets of the SQLite file format, section 1.3 of sqlite.org/fileformat2.html.
constexpr int pageSizeAt = 16;
constexpr int readVersionAt = 19;
constexpr int changeCounterAt = 24;
constexpr int pageCountAt = 28;
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;
constexpr int pageCountValidForAt = 92;

/// The size the header promises; nothing where a program that does not keep it wrote last.
std::optional<qint64> promisedSize(const QByteArray& head)
{
    const auto number = [&head](int at) { return qFromBigEndian<quint32>(head.constData() + at); };
    if (number(changeCounterAt) != number(pageCountValidForAt))
        return std::nullopt;
    const auto pageSize = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    return qint64(number(pageCountAt)) * (pageSize == 1 ? 65536 : pageSize);
}

/// Files people mistake for ours, by their first bytes.
QString knownKind(const QByteArray& head)
{
    struct Kind
    {
        QByteArray start;
        const char* name;
    };
    static const std::array kinds = {
        Kind{"%PDF-", QT_TRANSLATE_NOOP("FileCheck", "a PDF document")},
        Kind{"PK\x03\x04", QT_TRANSLATE_NOOP("FileCheck", "a ZIP archive, a Word document or a spreadsheet")},
        Kind{QByteArray("\xd0\xcf\x11\xe0", 4), QT_TRANSLATE_NOOP("FileCheck", "an older Office document")},
        Kind{QByteArray("\x00\x01\x00\x00Standard", 12), QT_TRANSLATE_NOOP("FileCheck", "an Access database")},
    };
    for (const Kind& kind : kinds) {
        if (head.startsWith(kind.start))
            return QCoreApplication::translate("FileCheck", kind.name);
    }
    return {};
}

QString ownerOf(quint32 foreignId)
{
    switch (foreignId) {
    case 0x47504b47:
    case 0x47503130:
        return Words::tr("a GeoPackage (QGIS)");
    case 0x0f055112:
        return Words::tr("a Fossil repository");
    default:
        return Words::tr("a database of another program");
    }
}

Error notOurs(const QString& what)
{
    return Error{Words::tr("The file is not an Indblik file but %1. It was left untouched. Choose a file that ends in "
                           ".indblik.")
                     .arg(what)};
}

} // namespace

Result<FileHeader> checkFile(const QString& path, int newest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{
            Words::tr("There is no file %1. See whether it was moved or renamed.").arg(path), {}, Fault::Missing};
    if (info.isDir())
        return Error{Words::tr("%1 is a folder. Choose a file in it.").arg(path)};
    if (!info.isFile())
        return Error{Words::tr("%1 is not an ordinary file.").arg(path)};
    if (!info.isReadable())
        return Error{Words::tr("You do not have the right to read %1.").arg(path), {}, Fault::ReadOnly};
    if (info.size() == 0)
        return Error{Words::tr(
            "The file is empty (0 bytes). Perhaps it was not copied completely. Use the original, or ask your IT department to restore it from a backup.")};

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Words::tr("The file cannot be read: %1. See whether it is open in another program, or was moved.")
                         .arg(file.errorString()),
            {}, Fault::ReadOnly};
    const QByteArray head = file.read(headerSize);
    if (const QString kind = knownKind(head); !kind.isEmpty())
        return notOurs(kind);
    if (!head.startsWith(QByteArray("SQLite format 3", 16)))
        return notOurs(Words::tr("something else"));
    // A journal beside the file means that a program died while writing; SQLite puts the size right.
    const bool isCutOff = head.size() == headerSize && !QFileInfo::exists(path + QStringLiteral("-journal"))
                          && promisedSize(head) > info.size();
    if (head.size() < headerSize || info.size() < smallestFile || isCutOff)
        return Error{Words::tr(
            "The file is cut off after %1 bytes. It was left untouched. Use the original, or ask your IT department to restore it from a backup.")
                         .arg(info.size())};

    const auto id = qFromBigEndian<quint32>(head.constData() + applicationIdAt);
    if (id != applicationId)
        return notOurs(ownerOf(id));
    const FileHeader header{qFromBigEndian<qint32>(head.constData() + userVersionAt), head[readVersionAt] == 2};
    if (header.version > newest)
        return Error{
            Words::tr("The file was written by a newer version of Indblik (file version %1, this program knows "
                      "up to %2). It was left untouched. Ask your IT department for the newer version.")
                .arg(header.version)
                .arg(newest),
            {}, Fault::Newer};
    if (header.version < 1)
        return Error{Words::tr(
            "The file has no valid version number (%1). It was left untouched. Ask your IT department to restore it from a backup.")
                         .arg(header.version)};
    return header;
}

bool isOnShare(const QString& path)
{
    const QByteArray kind = QStorageInfo(path).fileSystemType().toLower();
    if (kind == "fuseblk") // a local disk formatted by Windows
        return false;
    return kind == "cifs" || kind == "smb3" || kind == "smbfs" || kind == "9p" || kind == "davfs"
           || kind.startsWith("nfs") || kind.startsWith("fuse");
}

} // namespace indblik
