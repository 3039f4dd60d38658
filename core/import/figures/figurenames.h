// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace indblik {

/// Names of one column and their places among those that were read.
class FigureNames
{
public:
    explicit FigureNames(std::vector<QString>& names) : m_names(names) {}

    /// The place of a name as written; a new one where what `identity` gives for its simplified writing is new.
    template<class Identity>
    quint32 place(const QString& written, const Identity& identity)
    {
        // Lists are sorted: the name is the one before, or the one that came after it the last time.
        if (!m_spellings.empty()) {
            for (const quint32 at : {m_last, m_spellings[m_last].next}) {
                if (m_spellings[at].written == written) {
                    m_last = at;
                    return m_spellings[at].place;
                }
            }
        }
        const auto found = m_byWriting.constFind(written);
        const quint32 at = found == m_byWriting.constEnd() ? added(written, identity) : *found;
        m_spellings[m_last].next = at;
        m_last = at;
        return m_spellings[at].place;
    }

private:
    struct Spelling
    {
        QString written;
        quint32 place = 0;
        quint32 next = 0;
    };

    template<class Identity>
    quint32 added(const QString& written, const Identity& identity)
    {
        const QString name = written.simplified();
        const QString key = identity(name);
        const auto known = m_byIdentity.constFind(key);
        const quint32 place = known == m_byIdentity.constEnd() ? quint32(m_names.size()) : *known;
        if (known == m_byIdentity.constEnd()) {
            m_names.push_back(name);
            m_byIdentity.insert(key, place);
        }
        const auto at = quint32(m_spellings.size());
        m_spellings.push_back({written, place, at});
        m_byWriting.insert(written, at);
        return at;
    }

    std::vector<QString>& m_names;
    std::vector<Spelling> m_spellings;
    QHash<QString, quint32> m_byWriting;
    QHash<QString, quint32> m_byIdentity;
    quint32 m_last = 0;
};

} // namespace indblik
