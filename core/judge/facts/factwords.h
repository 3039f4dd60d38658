// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/achievement.h"
#include "core/domain/followup.h"
#include "core/judge/facts/wordlist.h"
#include "core/result.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace indblik {

/// The words that mean a value; where `with` has any, one of those must be in the sentence too.
template<class Kind>
struct KindWords
{
    Kind kind;
    WordList words;
    WordList with;
    bool needsWith = false;
};

/// The words by which facts are found in prose: data, so that a municipality can add its own. Lists are asked for by
/// the names they have in the file.
class FactWords
{
public:
    /// The words delivered with the program (resources/wording/facts.da.json).
    static const FactWords& builtIn();

    /// Adds the words of a JSON file of the same shape to these. Refused where it is not JSON, or names a list or a
    /// kind that there is not.
    Result<void> add(const QByteArray& json, const QString& source);

    /// A list by its name; empty where the file has none.
    const WordList& operator[](const char* list) const;
    const std::map<int, WordList>& numbers() const { return m_numbers; }
    const std::vector<KindWords<FollowUpKind>>& evaluations() const { return m_evaluations; }
    const std::vector<KindWords<Repeats>>& repeats() const { return m_repeats; }
    const std::vector<KindWords<AchievementKind>>& achievements() const { return m_achievements; }

private:
    std::map<QString, WordList> m_lists; ///< "dates.primo" within an object
    std::map<int, WordList> m_numbers;
    std::vector<KindWords<FollowUpKind>> m_evaluations;
    std::vector<KindWords<Repeats>> m_repeats;
    std::vector<KindWords<AchievementKind>> m_achievements;
};

} // namespace indblik
