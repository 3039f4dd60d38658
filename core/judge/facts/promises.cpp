// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/facts/readers.h"

namespace indblik {

void readPromises(const ReadText& text, std::vector<Fact>& facts)
{
    if (text.isField("funding"))
        return;
    for (const Sentence& sentence : text.sentences) {
        const auto said = text.words["promises"].find(sentence.words);
        if (!said || isOfEvaluation(sentence, text.words))
            continue;
        PromiseSaid promise;
        if (!sentence.dates.empty())
            promise.date = sentence.dates.back().date;
        facts.push_back(text.fact(sentence, *said, promise));
    }
}

} // namespace indblik
