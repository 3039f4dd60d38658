// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pen.h"

#include <QCoreApplication>

namespace indblik {

/// Who writes a form, when it is due, and whether its initiative ends with the year: then the next one is opened
/// without it.
struct Plan
{
    QString responsible;
    std::optional<QDate> due;
    bool endsThisYear = false;
};

/// The edits of the status forms of the account in view. A form that is handed in must be taken back before it is
/// edited. An edit of an approved one needs a reason, which goes into the history, and takes the approval away.
class CardEdits final
{
    Q_DECLARE_TR_FUNCTIONS(CardEdits)

public:
    explicit CardEdits(Pen& pen) : m_pen(pen) {}

    /// What came from last year counts as edited from then on, unless the text stays the same.
    Result<void> setAnswer(const CardId& card, const FieldKey& field, const QString& text, const QString& reason = {});
    /// Says that last year's answer holds unchanged; an empty field gets it. Refused where there is none, and where
    /// something else stands there.
    Result<void> confirm(const CardId& card, const FieldKey& field, const QString& reason = {});
    /// Puts last year's answer into the field, as one step; it waits for review again.
    Result<void> copyFromLastYear(const CardId& card, const FieldKey& field, const QString& reason = {});

    Result<void> setAchievement(
        const CardId& card, const std::optional<Achievement>& achievement, const QString& reason = {});
    /// Adds the criterion, or changes the one with its id; refused without a text and without a target.
    Result<void> saveCriterion(const Criterion& criterion, const QString& reason = {});
    Result<void> removeCriterion(const CriterionId& criterion, const QString& reason = {});

    Result<void> setTitle(const CardId& card, const QString& title, bool isNew, const QString& reason = {});
    /// Plans the form as one step. It is the coordinator's, so the state of the form plays no part.
    Result<void> setPlan(const CardId& card, const Plan& plan);

    /// Hands in, takes back, sends back, approves or opens again. Refused, with what is missing or which step comes
    /// first, where it may not be; see mayFollow(), needsReason() and mayBeSubmitted().
    Result<void> setState(const CardId& card, CardState to, const QString& reason = {});

    /// A new status form at the end of its section, with a budget row; refused without a title or with one that is
    /// taken.
    Result<CardId> add(Section section, const QString& title);
    /// Moves the form so many places on or back within its section, as far as there is room. The order is the
    /// coordinator's, so the state of the form plays no part.
    Result<void> move(const CardId& card, int step);
    /// Takes the form out of the account, with its budget row and footnotes.
    Result<void> remove(const CardId& card);

private:
    Result<const Card*> findCard(const CardId& id) const;
    /// The form as it may be edited: opened again where it was approved and there is a reason.
    Result<Card> opened(const CardId& id, const QString& reason) const;
    Result<void> writeAnswer(
        const Card& card, const FieldKey& field, const Answer& answer, const QString& reason, bool isTyping = false);
    /// Writes last year's answer with what is said of it; nothing where it stands there so already.
    Result<void> takeOver(const Card& card, const FieldKey& field, Answer answer, const QString& reason);
    Result<QString> lastYears(const Card& card, const FieldKey& field) const;
    QString labelOf(const Card& card, const FieldKey& field) const;

    Pen& m_pen;
};

} // namespace indblik
