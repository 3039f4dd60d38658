// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/account/prose.h"

#include <span>
#include <vector>

namespace indblik {

/// A line of a source as it stands there.
struct SourceLine
{
    int line = 0; ///< its number, from 1
    QString text; ///< without spaces around it

    bool operator==(const SourceLine&) const = default;
};

/// What became of each line of a text, by its number in the source. A line is taken only where each of its words is in
/// a value or is known: a label, guidance, a heading's number, a unit. One that was looked at and not taken is left.
class TakenLines
{
public:
    /// The lines were looked at, and are left until they are taken; what was taken stays taken.
    void look(std::span<const ProseLine> lines) { raise(lines, State::Left); }
    void take(std::span<const ProseLine> lines) { raise(lines, State::Taken); }
    void take(const std::vector<int>& numbers);
    /// What was taken as a part of something and then had no place in it.
    void leave(const std::vector<int>& numbers);
    /// What a part of the text was read as counts for the whole.
    void add(const TakenLines& other);

    bool isUnseen(const ProseLine& line) const { return state(line.number) == State::Unseen; }
    /// The filled lines that were not taken, in their order.
    std::vector<SourceLine> untaken(const Prose& prose) const;

private:
    enum class State : char { Unseen, Left, Taken };

    State state(int number) const { return size_t(number) < m_states.size() ? m_states[number] : State::Unseen; }
    State& at(int number);
    void raise(std::span<const ProseLine> lines, State to);

    std::vector<State> m_states;
};

} // namespace indblik
