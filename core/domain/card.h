// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"
#include "core/ids.h"

#include <QString>

#include <map>
#include <optional>

namespace indblik {

/// Where in the account a card or a budget row stands: with the policy's goals, or beyond them.
enum class Section { Goals, Beyond };

/// "goals" or "beyond", as in files and JSON.
QString sectionText(Section section);
std::optional<Section> sectionFromText(QStringView text);

/// How far a card has come on its way through the year.
enum class CardState { Draft, Submitted, Returned, Approved };

/// "draft", "submitted", "returned", "approved", as in files and JSON.
QString stateText(CardState state);
std::optional<CardState> stateFromText(QStringView text);

/// The longest answer a field takes; about 80 printed pages.
constexpr int longestAnswer = 200'000;

/// What the officer wrote in one field: plain text, list items begin with "- ".
struct Answer
{
    QString text;
    int revision = 0; ///< 0 until it is stored

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
    int revision = 0;

    /// The text of a field; empty where nothing was written.
    QString answer(const FieldKey& key) const;

    bool operator==(const Card&) const = default;
};

/// What an officer's text becomes when it is stored: NFC, line feeds only, no NUL or other control characters,
/// no halves of letters (lone surrogates), no space at line ends, at most longestAnswer characters.
QString storedText(const QString& written);

} // namespace indblik
