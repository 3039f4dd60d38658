// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/figureindex.h"

namespace indblik {

namespace {

/// Keys that follow each other end far apart.
quint64 mixed(quint64 key)
{
    key ^= key >> 33;
    key *= 0xff51afd7ed558ccdULL;
    key ^= key >> 33;
    key *= 0xc4ceb9fe1a85ec53ULL;
    return key ^ key >> 33;
}

} // namespace

/// The slot of the key, or the free one where it would stand.
size_t FigureIndex::slotOf(quint64 key) const
{
    const size_t mask = m_slots.size() - 1;
    size_t at = mixed(key) & mask;
    while (m_slots[at] != none && keyOf(m_figures[m_slots[at]]) != key)
        at = (at + 1) & mask;
    return at;
}

qint64 FigureIndex::find(quint32 area, quint16 indicator, quint16 year) const
{
    const quint32 found = m_slots[slotOf(keyOf(area, indicator, year))];
    return found == none ? -1 : qint64(found);
}

void FigureIndex::addLast()
{
    // Three quarters full, then twice as many.
    if (m_figures.size() * 4 > m_slots.size() * 3)
        grow();
    else
        m_slots[slotOf(keyOf(m_figures.back()))] = quint32(m_figures.size() - 1);
}

void FigureIndex::grow()
{
    const size_t size = m_slots.size() * 2;
    m_slots = {}; // first, so that both are never there at once
    m_slots.resize(size, none);
    for (size_t i = 0; i < m_figures.size(); ++i)
        m_slots[slotOf(keyOf(m_figures[i]))] = quint32(i);
}

} // namespace indblik
