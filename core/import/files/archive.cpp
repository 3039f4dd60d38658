// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/files/archive.h"

#include "core/import/files/filelimits.h"

#include <QCoreApplication>

#include <zip.h>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Archive)
};

struct CloseZip
{
    void operator()(zip_t* zip) const { zip_discard(zip); }
};

struct CloseFile
{
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

Error refusal(const QString& message, const QString& source)
{
    return {message, {source}};
}

Error damaged(const QString& source)
{
    return refusal(Words::tr("%1 is damaged or not complete. Fetch or save it again.").arg(source), source);
}

Error tooLarge(const QString& source)
{
    return refusal(
        Words::tr(
            "%1 unpacks to far more than a document usually holds, so it is not opened. Save it again from the program it was made with.")
            .arg(source),
        source);
}

/// One part as a device; zip itself checks length and checksum when the last byte was read.
class Part final : public QIODevice
{
public:
    explicit Part(zip_file_t* file) : m_file(file) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const zip_int64_t count = zip_fread(m_file.get(), data, zip_uint64_t(size));
        m_count += zip_uint64_t(std::max<zip_int64_t>(count, 0));
        if (count < 0 || m_count > largestPart) {
            setErrorString(Words::tr("The file is damaged or not complete. Fetch or save it again."));
            return -1;
        }
        return count;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    std::unique_ptr<zip_file_t, CloseFile> m_file;
    zip_uint64_t m_count = 0;
};

Result<void> checkParts(zip_t* zip, const QString& source)
{
    const zip_int64_t count = zip_get_num_entries(zip, 0);
    if (count < 0 || zip_uint64_t(count) > mostParts)
        return tooLarge(source);
    zip_uint64_t total = 0;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(zip, i, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE)
            || !(stat.valid & ZIP_STAT_COMP_SIZE))
            return damaged(source);
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return refusal(Words::tr("%1 has a password. Save it without one and import that.").arg(source), source);
        const bool isBomb = stat.size > smallPart && stat.size / highestRatio > stat.comp_size;
        if (stat.size > largestPart || isBomb || (total += stat.size) > largestTotal)
            return tooLarge(source);
    }
    return {};
}

} // namespace

struct Archive::Content
{
    QByteArray bytes; ///< what zip reads from
    QString source;
    std::unique_ptr<zip_t, CloseZip> zip;
};

Archive::Archive(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
Archive::Archive(Archive&& other) noexcept = default;
Archive& Archive::operator=(Archive&& other) noexcept = default;
Archive::~Archive() = default;

Result<Archive> Archive::open(QIODevice& device, const QString& source)
{
    if (device.size() - device.pos() > largestFile)
        return tooLarge(source);
    auto content = std::make_unique<Content>();
    content->bytes = device.readAll();
    content->source = source;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* bytes =
        zip_source_buffer_create(content->bytes.constData(), zip_uint64_t(content->bytes.size()), 0, &error);
    if (bytes)
        content->zip.reset(zip_open_from_source(bytes, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (bytes && !content->zip)
        zip_source_free(bytes);
    zip_error_fini(&error);
    // An empty file is an empty archive to zip, and no document to anybody.
    if (!content->zip || content->bytes.isEmpty())
        return damaged(source);
    if (const auto checked = checkParts(content->zip.get(), source); !checked)
        return checked.error();
    return Archive(std::move(content));
}

Result<std::unique_ptr<QIODevice>> Archive::part(const QString& name) const
{
    zip_file_t* file = zip_fopen(m_content->zip.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (!file)
        return damaged(m_content->source);
    return std::unique_ptr<QIODevice>(std::make_unique<Part>(file));
}

} // namespace indblik
