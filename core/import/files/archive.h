// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QIODevice>
#include <QString>

#include <memory>

namespace indblik {

/// A zip file whose parts are read by name; nothing is ever unpacked to the disk. Word, Excel and OpenDocument files
/// are such archives.
class Archive
{
public:
    /// The device must be able to seek. Refused with the reason: no zip file, damaged, encrypted, and what is meant to
    /// fill the memory: a file of more than 64 MB, more than 10,000 parts, a part of more than 50 MB, 200 MB in all, a
    /// part packed more than 100 times.
    static Result<Archive> open(QIODevice& device, const QString& source);

    Archive(Archive&& other) noexcept;
    Archive& operator=(Archive&& other) noexcept;
    ~Archive();

    /// A part, open to be read once from its beginning; it must not outlive the archive. A part that is longer than
    /// the archive says or whose checksum is wrong fails while it is read: see the device's errorString().
    Result<std::unique_ptr<QIODevice>> part(const QString& name) const;

private:
    struct Content;
    explicit Archive(std::unique_ptr<Content> content);

    std::unique_ptr<Content> m_content;
};

} // namespace indblik
