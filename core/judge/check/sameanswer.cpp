// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace indblik::rules {

namespace {

constexpr FindingKind inForm{
    "sameAnswerInForm", QT_TRANSLATE_NOOP("Finding", "The answer is the same as that to “%1”. Does it answer both?")};
constexpr FindingKind inForms{"sameAnswerInForms",
    QT_TRANSLATE_NOOP(
        "Finding", "The answer is word for word that of “%1” to “%2”. See whether it holds for both initiatives.")};

/// Shorter ones are the same by chance: "Der foretages status en gang årligt."
constexpr qsizetype shortest = 80;

/// Its words alone, whatever the case, the spaces and the points between them.
QString wordsOf(const QString& text)
{
    QString words;
    bool isGap = false;
    for (const QChar sign : text) {
        if (!sign.isLetterOrNumber() && !sign.isMark()) {
            isGap = !words.isEmpty();
            continue;
        }
        if (isGap)
            words += u' ';
        isGap = false;
        words += sign.toLower();
    }
    return words;
}

struct Known
{
    const Card* card;
    FieldKey field;
};

/// Of several that say the same: the form's own, else the last one to the same question, else the first.
const Known& likest(const std::vector<Known>& known, const Card& card, const FieldKey& field)
{
    const auto own =
        std::find_if(known.begin(), known.end(), [&card](const Known& each) { return each.card == &card; });
    if (own != known.end())
        return *own;
    const auto same =
        std::find_if(known.rbegin(), known.rend(), [&field](const Known& each) { return each.field == field; });
    return same != known.rend() ? *same : known.front();
}

/// The question as it is printed.
QString labelOf(const AccountBook& book, const Known& known)
{
    const FormTemplate* form = book.form(known.card->form);
    const Field* field = form ? form->field(known.field) : nullptr;
    return field ? field->labelIn(book.account.year) : known.field.text;
}

/// One answer given to two questions, or in two forms.
std::vector<Finding> find(const Evidence& evidence)
{
    std::map<QString, std::vector<Known>> answers;
    std::vector<Finding> findings;
    for (const SaidText& said : saidTexts(evidence.book)) {
        const Card* card = said.place.card ? evidence.book.card(*said.place.card) : nullptr;
        if (!card || said.text.size() < shortest)
            continue;
        const QString words = wordsOf(said.text);
        if (words.size() < shortest)
            continue;
        const FieldKey& field = *said.place.field;
        auto& known = answers[words];
        if (!known.empty()) {
            const Known& like = likest(known, *card, field);
            const bool isOwn = like.card == card;
            Finding finding = said.place;
            finding.kind = isOwn ? inForm : inForms;
            finding.grade = isOwn ? Grade::Warning : Grade::Note;
            finding.words = isOwn ? QStringList{labelOf(evidence.book, like)}
                                  : QStringList{like.card->title, labelOf(evidence.book, like)};
            findings.push_back(std::move(finding));
        }
        known.push_back({card, field});
    }
    return findings;
}

} // namespace

Rule sameanswer()
{
    return {{inForm, inForms}, find};
}

} // namespace indblik::rules
