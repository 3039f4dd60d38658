// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/account/prose.h"
#include "core/import/account/wording.h"

#include <optional>
#include <vector>

namespace indblik {

/// Where a phrase ends in the lines: the first character after it.
struct PhraseEnd
{
    size_t line = 0;
    qsizetype column = 0;
};

/// Matches `phrase` at the beginning of a line, word by word, over line ends but not over empty lines; case and a
/// trailing colon do not count, "{år}" matches any year.
std::optional<PhraseEnd> matchPhrase(const std::vector<ProseLine>& lines, size_t line, QStringView phrase);

/// True where one of the phrases stands at the beginning of the line.
bool startsWithAny(const std::vector<ProseLine>& lines, size_t line, const QStringList& phrases);

/// True where one of the words stands anywhere in the text, in small or capital letters.
bool containsAny(const QString& text, const QStringList& words);

/// Far more than the labels of mostThings forms.
constexpr size_t mostLabels = 20'000;

/// A field's label found at the beginning of a line.
struct LabelMatch
{
    size_t line = 0;
    PhraseEnd end;
    QString form;
    FieldKey field;
    bool isWhole = true; ///< false: only a beginning of the label is printed
    QString printed;
    QString meant;
};

/// Every label in the text, of every form, in the order of lines. Where labels of one form overlap the longest counts;
/// a cut label counts only where no whole one stands and two words or more of it do. Stops after mostLabels.
std::vector<LabelMatch> findLabels(const Prose& prose, const Wording& wording);

} // namespace indblik
