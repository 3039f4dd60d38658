// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figures/figureindex.h"

namespace indblik {

namespace {

quint64 keyOf(quint32 area, quint16 indicator, quint16 year)
{
    return quint64(area) << 32 | quint64(indicator) << 16 | year;
}

quint64 keyOf(const FigureAt& figure)
{
    return keyOf(figure.area, figure.indicator, figure.yearNumber);
}

/// Keys that follow each other end far apart.
quint64 hashOf(quint64 key)
{
    key ^= key >> 33;
    key *= 0xff51afd7ed558ccdULL;
    key ^= key >> 33;
    key *= 0xc4ceb9fe1a85ec53ULL;
    return key ^ key >> 33;
}

quint8 tagOf(quint64 hash)
{
    return quint8(hash >> 56 | 1);
}

} // namespace

FigureIndex::FigureIndex(const std::deque<FigureAt>& figures) : m_figures(figures), m_tags(1024), m_slots(1024) {}

/// The slot of the key, or the free one where it would stand.
size_t FigureIndex::slotOf(quint64 key, quint64 hash) const
{
    const size_t mask = m_tags.size() - 1;
    const quint8 tag = tagOf(hash);
    size_t at = hash & mask;
    while (m_tags[at] != 0 && (m_tags[at] != tag || keyOf(m_figures[m_slots[at]]) != key))
        at = (at + 1) & mask;
    return at;
}

qint64 FigureIndex::find(quint32 area, quint16 indicator, quint16 year) const
{
    const quint64 key = keyOf(area, indicator, year);
    const size_t at = slotOf(key, hashOf(key));
    return m_tags[at] == 0 ? -1 : qint64(m_slots[at]);
}

qint64 FigureIndex::findOrAdd(const FigureAt& figure)
{
    // At most three quarters full.
    if ((m_figures.size() + 1) * 4 > m_tags.size() * 3)
        grow();
    const quint64 key = keyOf(figure);
    const quint64 hash = hashOf(key);
    const size_t at = slotOf(key, hash);
    if (m_tags[at] != 0)
        return m_slots[at];
    m_tags[at] = tagOf(hash);
    m_slots[at] = quint32(m_figures.size());
    return -1;
}

void FigureIndex::grow()
{
    const size_t size = m_tags.size() * 2;
    m_slots = {}; // first, so that both are never there at once
    m_slots.resize(size);
    m_tags.assign(size, 0);
    quint32 place = 0;
    for (const FigureAt& figure : m_figures) {
        const quint64 hash = hashOf(keyOf(figure));
        // They are all different, so the first free slot is theirs.
        size_t at = hash & (size - 1);
        while (m_tags[at] != 0)
            at = (at + 1) & (size - 1);
        m_tags[at] = tagOf(hash);
        m_slots[at] = place++;
    }
}

} // namespace indblik
