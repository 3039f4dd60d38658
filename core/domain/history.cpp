// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history.h"

#include "core/figuretext.h"

#include <QVariant>

namespace indblik {

namespace {

struct Name
{
    RecordType type;
    QLatin1String text;
};

constexpr Name names[] = {
    {RecordType::Account, QLatin1String("account")},
    {RecordType::Goal, QLatin1String("goal")},
    {RecordType::GoalAssessment, QLatin1String("goalAssessment")},
    {RecordType::Initiative, QLatin1String("initiative")},
    {RecordType::Form, QLatin1String("form")},
    {RecordType::CarryRule, QLatin1String("carryRule")},
    {RecordType::Card, QLatin1String("card")},
    {RecordType::Answer, QLatin1String("answer")},
    {RecordType::Review, QLatin1String("review")},
    {RecordType::Criterion, QLatin1String("criterion")},
    {RecordType::FollowUp, QLatin1String("followUp")},
    {RecordType::FollowUpInitiative, QLatin1String("followUpInitiative")},
    {RecordType::BudgetGroup, QLatin1String("budgetGroup")},
    {RecordType::BudgetGroupStated, QLatin1String("budgetGroupStated")},
    {RecordType::BudgetRow, QLatin1String("budgetRow")},
    {RecordType::BudgetRowStated, QLatin1String("budgetRowStated")},
    {RecordType::BudgetCell, QLatin1String("budgetCell")},
    {RecordType::Footnote, QLatin1String("footnote")},
    {RecordType::FootnotePlace, QLatin1String("footnotePlace")},
    {RecordType::ChangeTable, QLatin1String("changeTable")},
    {RecordType::ChangeRow, QLatin1String("changeRow")},
};

} // namespace

QString recordTypeText(RecordType type)
{
    for (const Name& name : names) {
        if (name.type == type)
            return name.text;
    }
    Q_UNREACHABLE();
}

std::optional<RecordType> recordTypeFromText(QStringView text)
{
    for (const Name& name : names) {
        if (name.text == text)
            return name.type;
    }
    return std::nullopt;
}

std::optional<Figure> historyFigure(RecordType type, const QJsonValue& value)
{
    const bool isFigure =
        type == RecordType::BudgetCell || type == RecordType::BudgetRowStated || type == RecordType::BudgetGroupStated;
    if (!isFigure || !value.isObject())
        return std::nullopt;
    if (const QJsonValue amount = value[u"amount"]; amount.isDouble())
        return Figure(Money::fromOere(amount.toInteger()));
    return Figure(markFromText(value[u"mark"].toString()).value_or(Mark::Blank));
}

QString historyText(RecordType type, const QJsonValue& value, const QLocale& locale)
{
    if (const auto figure = historyFigure(type, value)) {
        const QString text = figureText(*figure, Scale::Kroner, locale);
        return figure->isAmount() ? text + u' ' + unitText(Scale::Kroner) : text;
    }
    if (!value.isObject())
        return value.toVariant().toString();
    for (const auto* key : {"title", "text", "area_type", "assessment"}) {
        if (const QJsonValue words = value[QLatin1String(key)]; words.isString())
            return words.toString();
    }
    return {};
}

std::vector<HistoryEntry> sittings(const std::vector<HistoryEntry>& newestFirst)
{
    constexpr qint64 pause = 10 * 60;
    std::vector<HistoryEntry> gathered;
    for (const HistoryEntry& entry : newestFirst) {
        const bool goesOn = !gathered.empty() && gathered.back().author == entry.author
                            && gathered.back().reason == entry.reason && gathered.back().subject == entry.subject
                            && gathered.back().field == entry.field && !entry.before.isNull()
                            && qAbs(entry.at.secsTo(gathered.back().at)) < pause;
        if (!goesOn) {
            gathered.push_back(entry);
            continue;
        }
        // The latest time stays, the value before is that of the earliest.
        gathered.back().before = entry.before;
    }
    std::erase_if(gathered, [](const HistoryEntry& entry) { return entry.before == entry.after; });
    return gathered;
}

} // namespace indblik
