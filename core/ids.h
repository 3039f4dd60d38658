// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUuid>

#include <compare>
#include <functional>
#include <optional>

namespace indblik {

/// A key made by us, written as UUID text so that any database takes it. One type per kind of thing:
/// a CardId cannot be passed where an InitiativeId is asked for.
template<class Tag>
class Id
{
public:
    /// A null id; equal to no stored thing.
    Id() = default;

    static Id create() { return Id(QUuid::createUuid()); }

    /// The inverse of text(); nothing when the text is not a UUID.
    static std::optional<Id> fromText(const QString& text)
    {
        const QUuid uuid(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    bool isNull() const { return m_uuid.isNull(); }
    QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id& a, const Id& b) { return a.m_uuid == b.m_uuid; }
    friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }

private:
    explicit Id(const QUuid& uuid) : m_uuid(uuid) {}

    QUuid m_uuid;
};

using AccountId = Id<struct AccountTag>;
using ActorId = Id<struct ActorTag>;
using AreaId = Id<struct AreaTag>;
using BoundFigureId = Id<struct BoundFigureTag>;
using BudgetGroupId = Id<struct BudgetGroupTag>;
using BudgetPartId = Id<struct BudgetPartTag>;
using BudgetRowId = Id<struct BudgetRowTag>;
using BudgetVersionId = Id<struct BudgetVersionTag>;
using CardId = Id<struct CardTag>;
using ChangeTableId = Id<struct ChangeTableTag>;
using CriterionId = Id<struct CriterionTag>;
using AcceptedFactId = Id<struct AcceptedFactTag>;
using DesignationListId = Id<struct DesignationListTag>;
using FigureSourceId = Id<struct FigureSourceTag>;
using FollowUpId = Id<struct FollowUpTag>;
using FootnoteId = Id<struct FootnoteTag>;
using GoalId = Id<struct GoalTag>;
using InitiativeId = Id<struct InitiativeTag>;
using PromiseId = Id<struct PromiseTag>;
using RegisterId = Id<struct RegisterTag>;
using RegisterRowId = Id<struct RegisterRowTag>;
using SeriesBreakId = Id<struct SeriesBreakTag>;
using SeriesId = Id<struct SeriesTag>;
using StepId = Id<struct StepTag>;
using TargetId = Id<struct TargetTag>;

} // namespace indblik
