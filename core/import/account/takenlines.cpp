// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/account/takenlines.h"

#include <algorithm>

namespace indblik {

TakenLines::State& TakenLines::at(int number)
{
    if (size_t(number) >= m_states.size())
        m_states.resize(size_t(number) + 1, State::Unseen);
    return m_states[size_t(number)];
}

void TakenLines::raise(std::span<const ProseLine> lines, State to)
{
    for (const ProseLine& line : lines) {
        State& state = at(line.number);
        state = std::max(state, to);
    }
}

void TakenLines::take(const std::vector<int>& numbers)
{
    for (const int number : numbers)
        at(number) = State::Taken;
}

void TakenLines::leave(const std::vector<int>& numbers)
{
    for (const int number : numbers)
        at(number) = State::Left;
}

void TakenLines::add(const TakenLines& other)
{
    m_states.resize(std::max(m_states.size(), other.m_states.size()), State::Unseen);
    for (size_t number = 0; number < other.m_states.size(); ++number)
        m_states[number] = std::max(m_states[number], other.m_states[number]);
}

std::vector<SourceLine> TakenLines::untaken(const Prose& prose) const
{
    std::vector<SourceLine> lines;
    for (const ProseLine& line : prose.lines) {
        if (!line.isBlank() && state(line.number) != State::Taken)
            lines.push_back({line.number, line.trimmed()});
    }
    return lines;
}

} // namespace indblik
