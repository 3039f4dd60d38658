// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/cards/completeness.h"

#include "core/domain/answertable.h"
#include "core/figuretext.h"

#include <QCoreApplication>

#include <algorithm>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Completeness)
};

/// What keeps one answer from being handed in.
std::optional<GapKind> fault(const Field& field, const QString& answer, const std::optional<Review>& review)
{
    if (answer.isEmpty())
        return field.isRequired ? std::optional(GapKind::AnswerMissing) : std::nullopt;
    if (review == Review::Carried)
        return GapKind::NotReviewed;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::List:
        return std::nullopt;
    case FieldKind::Date:
        return FuzzyDate::read(answer) ? std::nullopt : std::optional(GapKind::NotADate);
    case FieldKind::Amount:
        return readFigure(answer, Scale::Kroner) ? std::nullopt : std::optional(GapKind::NotAnAmount);
    case FieldKind::Choice:
        return field.choices.contains(answer) ? std::nullopt : std::optional(GapKind::NotAChoice);
    case FieldKind::Number:
        return isNumberAnswer(answer) ? std::nullopt : std::optional(GapKind::NotANumber);
    case FieldKind::Table: {
        const auto table = readAnswerTable(answer);
        if (!table)
            return GapKind::NotATable;
        return table->wrongCell() ? std::optional(GapKind::NotANumber) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

/// What of an answer is not of its kind, in short.
QString wrongPart(const Field& field, const QString& answer)
{
    const auto table = field.kind == FieldKind::Table ? readAnswerTable(answer) : std::nullopt;
    return (table ? table->wrongCell().value_or(QString()) : answer).left(60);
}

class Gaps
{
public:
    Gaps(const AccountBook& book, const Card& card, const QDate& today) : m_book(book), m_card(card), m_today(today) {}

    std::vector<Gap> find()
    {
        const FormTemplate* form = m_book.form(m_card.form);
        if (form) {
            for (const Field& field : form->fields) {
                const QString answer = m_card.answer(field.key);
                if (const auto kind = fault(field, answer, m_card.review(field.key)))
                    add(*kind, &field,
                        {*kind == GapKind::NotReviewed ? m_book.lastYearText() : wrongPart(field, answer)});
            }
        }
        findAchievement();
        if (form) {
            for (const Field& field : form->fields)
                findLength(field);
        }
        for (const Criterion* criterion : m_book.criteriaOf(m_card.id)) {
            if (criterion->actual.isEmpty())
                add(GapKind::FigureMissing, nullptr, {criterion->text}).criterion = criterion->id;
        }
        findFollowUps();
        std::stable_partition(m_gaps.begin(), m_gaps.end(), [](const Gap& gap) { return gap.blocks(); });
        return std::move(m_gaps);
    }

private:
    Gap& add(GapKind kind, const Field* field = nullptr, const QStringList& words = {})
    {
        Gap gap{.kind = kind, .card = m_card.id, .words = words};
        if (field) {
            gap.field = field->key;
            gap.label = field->labelIn(m_book.account.year);
        }
        return m_gaps.emplace_back(std::move(gap));
    }

    void findAchievement()
    {
        if (!m_card.achievement) {
            add(GapKind::AchievementMissing);
            return;
        }
        const Achievement& achievement = *m_card.achievement;
        if (achievement.needsSentence() && achievement.sentence.trimmed().isEmpty())
            add(GapKind::SentenceMissing);
        if (achievement.needsDate() && !achievement.assessableFrom)
            add(GapKind::AssessableDateMissing);
        if (achievement.assessableFrom && achievement.assessableFrom->isOver(m_today))
            add(GapKind::AssessableNow);
    }

    void findLength(const Field& field)
    {
        const QString answer = m_card.answer(field.key);
        if (!field.wished || answer.isEmpty())
            return;
        const int words = wordCount(answer);
        if (words < field.wished->least)
            add(GapKind::AnswerShort, &field, {QString::number(words), QString::number(field.wished->least)});
        else if (words > field.wished->most)
            add(GapKind::AnswerLong, &field, {QString::number(words), QString::number(field.wished->most)});
    }

    void findFollowUps()
    {
        const bool waits = m_card.achievement
                           && (m_card.achievement->kind == AchievementKind::AwaitingEvaluation
                               || m_card.achievement->kind == AchievementKind::NotAssessableYet);
        for (const FollowUp* followUp : m_book.followUpsOf(m_card)) {
            if (followUp->isOverdue(m_today))
                add(GapKind::FollowUpOverdue, nullptr, {followUp->title, followUp->due()->text(QLocale())}).followUp =
                    followUp->id;
            else if (waits && followUp->arrived() && followUp->arrived()->last().year() >= m_book.account.year.number())
                add(GapKind::FollowUpArrived, nullptr, {followUp->title}).followUp = followUp->id;
        }
    }

    const AccountBook& m_book;
    const Card& m_card;
    QDate m_today;
    std::vector<Gap> m_gaps;
};

} // namespace

std::vector<Gap> gapsOf(
    const AccountBook& book, const Card& card, const QDate& today, const std::vector<Promise>& promises)
{
    std::vector<Gap> gaps = Gaps(book, card, today).find();
    constexpr int most = 160; // letters of a sentence
    for (const Promise& promise : promises) {
        if (promise.state != PromiseState::Open || !promise.isAsked() || !promise.isDue(book.account.year))
            continue;
        const QString sentence = promise.sentence.simplified();
        const bool isLong = sentence.size() > most;
        const QString year = promise.saidIn ? promise.saidIn->text() : book.lastYearText();
        Gap gap{.kind = GapKind::PromiseOpen, .card = card.id, .promise = promise.id};
        gap.words = {isLong ? sentence.left(most).trimmed() + QStringLiteral(" …") : sentence, year};
        gaps.push_back(std::move(gap));
    }
    return gaps;
}

Result<void> mayBeSubmitted(const AccountBook& book, const Card& card)
{
    QStringList missing;
    // What is only worth a look depends on the day; what blocks does not.
    for (const Gap& gap : gapsOf(book, card, {})) {
        if (gap.blocks())
            missing.append(QStringLiteral("- ") + sentence(gap));
    }
    if (missing.isEmpty())
        return {};
    return Error{Words::tr("“%1” cannot be submitted yet. Your answers are kept. See to this first:\n%2")
                     .arg(card.title, missing.join(u'\n'))};
}

int wordCount(const QString& text)
{
    int words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber();
        words += letter && !inWord ? 1 : 0;
        inWord = letter || (inWord && !c.isSpace());
    }
    return words;
}

FormProgress formProgress(const AccountBook& book, const Card& card)
{
    FormProgress progress;
    const FormTemplate* form = book.form(card.form);
    if (!form)
        return progress;
    for (const Field& field : form->fields) {
        const QString answer = card.answer(field.key);
        const auto review = card.review(field.key);
        // An optional field counts only while it holds something that must be looked at.
        if (!field.isRequired && review != Review::Carried)
            continue;
        ++progress.all;
        progress.done += fault(field, answer, review) ? 0 : 1;
    }
    return progress;
}

bool isNotBegun(const Card& card)
{
    return card.state == CardState::Draft && !card.achievement
           && std::all_of(card.answers.begin(), card.answers.end(), [](const auto& answer) {
                  return answer.second.text.isEmpty() || answer.second.review == Review::Carried;
              });
}

RoundCount countRound(const AccountBook& book, const QDate& today)
{
    RoundCount count;
    for (const Card& card : book.cards) {
        ++count.cards;
        count.overdue += card.isOverdue(today) ? 1 : 0;
        switch (card.state) {
        case CardState::Draft:
            ++(isNotBegun(card) ? count.notBegun : count.drafts);
            break;
        case CardState::Submitted:
            ++count.submitted;
            break;
        case CardState::Returned:
            ++count.returned;
            break;
        case CardState::Approved:
            ++count.approved;
            break;
        }
    }
    return count;
}

} // namespace indblik
