// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace indblik {

/// Names of one column and their places among those that were read.
class Names
{
public:
    explicit Names(std::vector<QString>& names) : m_names(names) {}

    /// The place of a name as written; a new one where `identity`, of its simplified writing, is new.
    template<class Identity>
    quint32 place(const QString& written, const Identity& identity)
    {
        if (m_last >= 0 && written == m_lastWritten)
            return quint32(m_last);
        auto found = m_written.constFind(written);
        if (found == m_written.constEnd()) {
            const QString name = written.simplified();
            const QString key = identity(name);
            const auto known = m_byIdentity.constFind(key);
            const quint32 at = known == m_byIdentity.constEnd() ? quint32(m_names.size()) : *known;
            if (known == m_byIdentity.constEnd()) {
                m_names.push_back(name);
                m_byIdentity.insert(key, at);
            }
            found = m_written.insert(written, at);
        }
        m_lastWritten = written;
        m_last = *found;
        return *found;
    }

private:
    std::vector<QString>& m_names;
    QHash<QString, quint32> m_written;
    QHash<QString, quint32> m_byIdentity;
    QString m_lastWritten;
    qint64 m_last = -1;
};

} // namespace indblik
