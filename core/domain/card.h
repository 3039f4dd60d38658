// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/achievement.h"
#include "core/domain/form.h"
#include "core/ids.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>

namespace indblik {

/// Where in the account a card or a budget row stands: with the policy's goals, or beyond them.
enum class Section { Goals, Beyond };

/// "goals" or "beyond", as in files and JSON.
QString sectionText(Section section);
std::optional<Section> sectionFromText(QStringView text);

/// How far a card has come on its way through the year: written, handed in, sent back with a reason, approved.
enum class CardState { Draft, Submitted, Returned, Approved };

/// "draft", "submitted", "returned", "approved", as in files and JSON.
QString stateText(CardState state);
std::optional<CardState> stateFromText(QStringView text);

/// In the language of the program: "Indsendt".
QString stateWords(CardState state);

/// Whether a card may go from one state to the other: a draft or a returned card is handed in; one that was handed in
/// is taken back, sent back or approved; an approved one is sent back or opened again.
bool mayFollow(CardState from, CardState to);
/// Whether that step needs a reason: sending back does, and whatever takes an approval away.
bool needsReason(CardState from, CardState to);

/// What has become of an answer that came from last year's card.
enum class Review {
    Carried,   ///< it stands as it was, and nobody has said yet whether it still holds
    Confirmed, ///< the officer says that it holds unchanged
    Edited,    ///< the officer has written it anew
};

/// "carried", "confirmed", "edited", as in files and JSON.
QString reviewText(Review review);
std::optional<Review> reviewFromText(QStringView text);
/// In the language of the program: "ikke gennemgået".
QString reviewWords(Review review);

/// The longest answer a field takes; about 80 printed pages.
constexpr int longestAnswer = 200'000;

/// What the officer wrote in one field: plain text, list items begin with "- ".
struct Answer
{
    QString text;
    int revision = 0;             ///< of the text; 0 until it is stored
    std::optional<Review> review; ///< absent where it did not come from last year

    bool operator==(const Answer&) const = default;
};

/// The status form (statusskema) of one initiative in one account.
struct Card
{
    CardId id = CardId::create();
    AccountId account;
    InitiativeId initiative;
    Section section = Section::Goals;
    int ordinal = 0; ///< place within the account
    QString title;   ///< as printed this year, without the "(ny)" mark
    bool isNew = false;
    CardState state = CardState::Draft;
    FormRef form;
    std::map<FieldKey, Answer> answers; ///< fields without an answer may be absent
    std::optional<QDate> due;           ///< the day it should be handed in
    QString responsible;                ///< the officer who writes it; empty while nobody is named
    QString returnReason;               ///< why it was sent back; until it is handed in again
    std::optional<Achievement> achievement;
    int revision = 0;

    /// The text of a field; empty where nothing was written.
    QString answer(const FieldKey& key) const;
    /// Nothing where the answer was not carried from last year, or there is none.
    std::optional<Review> review(const FieldKey& key) const;
    /// Whether its answers may be changed as they stand: not while it is handed in or approved.
    bool isOpen() const { return state == CardState::Draft || state == CardState::Returned; }
    /// Only while it is open: what is handed in in time is not late.
    bool isOverdue(const QDate& today) const { return isOpen() && due && *due < today; }

    bool operator==(const Card&) const = default;
};

/// Whether a form that `responsible` is to write is `officer`'s, whatever the case of the letters; not where nobody is
/// named.
bool isWrittenBy(const QString& responsible, const QString& officer);

/// What an officer's text becomes when it is stored: NFC, line feeds only, no NUL or other control characters,
/// no halves of letters (lone surrogates), no space at line ends, at most longestAnswer characters.
QString storedText(const QString& written);

} // namespace indblik
