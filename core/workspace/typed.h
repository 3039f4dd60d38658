// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/typedplace.h"

#include <QCoreApplication>

#include <map>
#include <optional>

namespace indblik {

class Workspace;
struct GoalAssessment;
struct Promise;

/// What was typed at places of one thing.
using TypedTexts = std::map<TypedPlace, QString>;

/// Why something that was typed could not be stored.
struct TypedFault
{
    Error error;
    bool isUnfinished = false; ///< it cannot be read yet, or lacks something: nothing failed

    bool operator==(const TypedFault&) const = default;
};

/// What could not be stored.
using TypedFaults = std::map<TypedPlace, TypedFault>;

/// Reads what was typed at places of the account in view and stores it; says what stands there, as it would be typed.
class Typed final
{
    Q_DECLARE_TR_FUNCTIONS(Typed)

public:
    explicit Typed(Workspace& workspace) : m_workspace(workspace) {}

    /// What the file has there; nothing where the place, or what it is a part of, is not there.
    std::optional<QString> stored(const TypedPlace& place) const;
    /// Stores what can be stored of it, together as far as that goes: a criterion that is new needs its target, a
    /// verdict of one's own its reason. What is not among the faults is on the disk.
    TypedFaults store(const TypedTexts& typed);
    /// "Gadepulsen, Økonomi".
    QString called(const TypedPlace& place) const;
    /// What was typed there, in words where it was chosen from a list.
    QString said(const TypedPlace& place, const QString& text) const;

private:
    TypedFaults storeTogether(const TypedTexts& typed);
    TypedFaults storeAt(const AnswerPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const HeadPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const AchievementPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const CriterionPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const PromisePlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const GoalPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const PartPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const FootnoteTextPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const CellPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const ReasonPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const OfficerPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const AccountPlace& place, const TypedTexts& typed);
    TypedFaults storeAt(const ChangePlace& place, const TypedTexts& typed);
    void takeVerdict(GoalAssessment& now, const TypedTexts& typed, TypedFaults& faults) const;
    TypedFaults storeTexts(const GoalId& goal, const TypedTexts& typed);

    std::optional<QString> storedAt(const AnswerPlace& place) const;
    std::optional<QString> storedAt(const HeadPlace& place) const;
    std::optional<QString> storedAt(const AchievementPlace& place) const;
    std::optional<QString> storedAt(const CriterionPlace& place) const;
    std::optional<QString> storedAt(const PromisePlace& place) const;
    std::optional<QString> storedAt(const GoalPlace& place) const;
    std::optional<QString> storedAt(const PartPlace& place) const;
    std::optional<QString> storedAt(const FootnoteTextPlace& place) const;
    std::optional<QString> storedAt(const CellPlace& place) const;
    std::optional<QString> storedAt(const ReasonPlace& place) const;
    std::optional<QString> storedAt(const OfficerPlace& place) const;
    std::optional<QString> storedAt(const AccountPlace& place) const;
    std::optional<QString> storedAt(const ChangePlace& place) const;

    QString calledAt(const AnswerPlace& place) const;
    QString calledAt(const HeadPlace& place) const;
    QString calledAt(const AchievementPlace& place) const;
    QString calledAt(const CriterionPlace& place) const;
    QString calledAt(const PromisePlace& place) const;
    QString calledAt(const GoalPlace& place) const;
    QString calledAt(const PartPlace& place) const;
    QString calledAt(const FootnoteTextPlace& place) const;
    QString calledAt(const CellPlace& place) const;
    QString calledAt(const ReasonPlace& place) const;
    QString calledAt(const OfficerPlace& place) const;
    QString calledAt(const AccountPlace& place) const;
    QString calledAt(const ChangePlace& place) const;
    std::optional<Promise> promiseAt(const PromisePlace& place) const;
    QString titleOf(const CardId& card) const;
    QString titleOf(const BudgetRowId& row) const;

    Workspace& m_workspace;
};

} // namespace indblik
