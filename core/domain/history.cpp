// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/history.h"

#include "core/domain/card.h"
#include "core/domain/criterion.h"
#include "core/domain/promise.h"
#include "core/figuretext.h"
#include "core/named.h"

#include <QCoreApplication>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace indblik {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr Named<RecordType> names[] = {
    {RecordType::Account, QLatin1String("account")},
    {RecordType::Goal, QLatin1String("goal")},
    {RecordType::GoalReading, QLatin1String("goalReading")},
    {RecordType::GoalInitiative, QLatin1String("goalInitiative")},
    {RecordType::GoalAssessment, QLatin1String("goalAssessment")},
    {RecordType::AssessmentGround, QLatin1String("assessmentGround")},
    {RecordType::Target, QLatin1String("target")},
    {RecordType::TargetSeries, QLatin1String("targetSeries")},
    {RecordType::Series, QLatin1String("series")},
    {RecordType::SeriesFigure, QLatin1String("seriesFigure")},
    {RecordType::SeriesBreak, QLatin1String("seriesBreak")},
    {RecordType::SeriesBreakSeries, QLatin1String("seriesBreakSeries")},
    {RecordType::Initiative, QLatin1String("initiative")},
    {RecordType::Form, QLatin1String("form")},
    {RecordType::CarryRule, QLatin1String("carryRule")},
    {RecordType::Card, QLatin1String("card")},
    {RecordType::Answer, QLatin1String("answer")},
    {RecordType::Review, QLatin1String("review")},
    {RecordType::Criterion, QLatin1String("criterion")},
    {RecordType::FollowUp, QLatin1String("followUp")},
    {RecordType::FollowUpInitiative, QLatin1String("followUpInitiative")},
    {RecordType::EvaluationRound, QLatin1String("evaluationRound")},
    {RecordType::Actor, QLatin1String("actor")},
    {RecordType::BudgetVersion, QLatin1String("budgetVersion")},
    {RecordType::BudgetGroup, QLatin1String("budgetGroup")},
    {RecordType::BudgetGroupStated, QLatin1String("budgetGroupStated")},
    {RecordType::BudgetRow, QLatin1String("budgetRow")},
    {RecordType::BudgetRowStated, QLatin1String("budgetRowStated")},
    {RecordType::BudgetRowCount, QLatin1String("budgetRowCount")},
    {RecordType::BudgetCell, QLatin1String("budgetCell")},
    {RecordType::BudgetPart, QLatin1String("budgetPart")},
    {RecordType::BudgetPartAmount, QLatin1String("budgetPartAmount")},
    {RecordType::BudgetPartCount, QLatin1String("budgetPartCount")},
    {RecordType::Footnote, QLatin1String("footnote")},
    {RecordType::FootnotePlace, QLatin1String("footnotePlace")},
    {RecordType::FootnoteHead, QLatin1String("footnoteHead")},
    {RecordType::Acceptance, QLatin1String("acceptance")},
    {RecordType::AcceptedFact, QLatin1String("acceptedFact")},
    {RecordType::BoundFigure, QLatin1String("boundFigure")},
    {RecordType::Promise, QLatin1String("promise")},
    {RecordType::Kept, QLatin1String("kept")},
    {RecordType::Register, QLatin1String("register")},
    {RecordType::RegisterRow, QLatin1String("registerRow")},
    {RecordType::RegisterCell, QLatin1String("registerCell")},
    {RecordType::ChangeTable, QLatin1String("changeTable")},
    {RecordType::ChangeRow, QLatin1String("changeRow")},
    {RecordType::Area, QLatin1String("area")},
    {RecordType::AreaAlias, QLatin1String("areaAlias")},
    {RecordType::AreaSuccessor, QLatin1String("areaSuccessor")},
    {RecordType::AreaInitiative, QLatin1String("areaInitiative")},
    {RecordType::Indicator, QLatin1String("indicator")},
    {RecordType::FigureSource, QLatin1String("figureSource")},
    {RecordType::AreaFigure, QLatin1String("areaFigure")},
    {RecordType::DesignationList, QLatin1String("designationList")},
    {RecordType::Designation, QLatin1String("designation")},
    {RecordType::Scheme, QLatin1String("scheme")},
    {RecordType::Setting, QLatin1String("setting")},
};

} // namespace

QString recordTypeText(RecordType type)
{
    return rowOf(names, type).text;
}

std::optional<RecordType> recordTypeFromText(QStringView text)
{
    return valueNamed(names, text);
}

bool isOfAreas(RecordType type)
{
    return type >= RecordType::Area;
}

std::optional<Figure> historyFigure(RecordType type, const QJsonValue& value)
{
    const bool isFigure = type == RecordType::BudgetCell || type == RecordType::BudgetRowStated
                          || type == RecordType::BudgetGroupStated || type == RecordType::BudgetPartAmount;
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
    for (const auto* key : {"title", "text", "name", "reason", "area_type", "assessment", "sentence"}) {
        if (const QJsonValue words = value[QLatin1String(key)]; words.isString())
            return words.toString();
    }
    return {};
}

namespace {

/// One column of a success criterion, as it is read: a share in percent, a date in words.
QString criterionText(const QString& field, const QJsonValue& value, const QString& text, const QLocale& locale)
{
    if (field.endsWith(QLatin1String("_share")) && value.isDouble())
        return percentText(Percent::fromHundredths(value.toInteger()), locale);
    if (value.isDouble())
        return locale.toString(value.toInteger());
    if (field == QLatin1String("comparator"))
        return text == QLatin1String("atMost") ? Words::tr("at most") : Words::tr("at least");
    const auto date = field == QLatin1String("measured") ? FuzzyDate::readKey(text) : std::nullopt;
    return date ? date->text(locale) : text;
}

/// One column of what was said of a promise; of the whole the sentence with what has become of it.
QString promiseText(const QString& field, const QJsonValue& value, const QString& text, const QLocale& locale)
{
    if (value.isObject()) {
        QStringList said;
        for (const auto* column : {"state", "moved_to", "word"})
            said.append(promiseText(
                QLatin1String(column), value[QLatin1String(column)], value[QLatin1String(column)].toString(), locale));
        said.removeAll(QString());
        return QStringLiteral("%1: %2").arg(text.simplified(), said.join(QStringLiteral(" · ")));
    }
    const auto state = field == QLatin1String("state") ? promiseStateFromText(text) : std::nullopt;
    const auto date = field == QLatin1String("moved_to") ? FuzzyDate::readKey(text) : std::nullopt;
    return state ? promiseStateWords(*state) : date ? date->text(locale) : text;
}

} // namespace

QString historyText(const HistoryEntry& entry, const QJsonValue& value, const QLocale& locale)
{
    const QString text = historyText(entry.type, value, locale);
    if (entry.type == RecordType::Promise)
        return promiseText(entry.field, value, text, locale);
    if (entry.type == RecordType::Criterion && !text.isEmpty())
        return criterionText(entry.field, value, text, locale);
    if (entry.type == RecordType::Review) {
        const auto review = reviewFromText(text);
        return review ? reviewWords(*review) : text;
    }
    if (entry.type != RecordType::Card || text.isEmpty())
        return text;
    if (entry.field == QLatin1String("state")) {
        const auto state = stateFromText(text);
        return state ? stateWords(*state) : text;
    }
    if (entry.field == QLatin1String("achievement")) {
        const auto kind = achievementFromText(text);
        return kind ? achievementWords(*kind) : text;
    }
    if (entry.field == QLatin1String("due") || entry.field == QLatin1String("assessable_from")) {
        const auto date = FuzzyDate::readKey(text);
        return date ? date->text(locale) : text;
    }
    if (entry.field == QLatin1String("ordinal") && value.isDouble())
        return locale.toString(value.toInteger() + 1); // people count from one
    if (entry.field == QLatin1String("is_new"))
        return text == QLatin1String("1") ? Words::tr("yes") : Words::tr("no");
    return text;
}

QString historyLabel(const HistoryEntry& entry)
{
    if (entry.type == RecordType::Review)
        return Words::tr("Review of last year's answer");
    const std::pair<const char*, QString> labels[] = {{"title", Words::tr("Title")},
        {"is_new", Words::tr("New this year")}, {"state", Words::tr("State")}, {"due", Words::tr("Due")},
        {"responsible", Words::tr("Officer")}, {"return_reason", Words::tr("What must be done")},
        {"achievement", Words::tr("Achievement")}, {"assessable_from", Words::tr("When it can be assessed")},
        {"achievement_sentence", Words::tr("Why the achievement is so")}, {"section", Words::tr("Section")},
        {"ordinal", Words::tr("Place in the order")}};
    const std::pair<const char*, QString> ofCriterion[] = {{"", Words::tr("Success criterion")},
        {"text", Words::tr("Success criterion")}, {"comparator", Words::tr("Target of a success criterion")},
        {"target_count", Words::tr("Target of a success criterion")},
        {"target_share", Words::tr("Target of a success criterion")},
        {"base_count", Words::tr("Starting point of a success criterion")},
        {"base_of", Words::tr("Starting point of a success criterion, of how many")},
        {"base_share", Words::tr("Starting point of a success criterion")},
        {"actual_count", Words::tr("Reached of a success criterion")},
        {"actual_of", Words::tr("Reached of a success criterion, of how many")},
        {"actual_share", Words::tr("Reached of a success criterion")},
        {"measured", Words::tr("When a success criterion was counted")}};
    const std::pair<const char*, QString> ofPromise[] = {{"", Words::tr("Last year's promise")},
        {"state", Words::tr("Last year's promise")}, {"moved_to", Words::tr("What last year's promise is moved to")},
        {"word", Words::tr("A word on last year's promise")}};
    const auto labelIn = [&entry](const auto& known) {
        for (const auto& [field, label] : known) {
            if (entry.field == QLatin1String(field))
                return label;
        }
        return QString();
    };
    if (entry.type == RecordType::Card)
        return labelIn(labels);
    if (entry.type == RecordType::Promise)
        return labelIn(ofPromise);
    return entry.type == RecordType::Criterion ? labelIn(ofCriterion) : QString();
}

namespace {

/// Steps of a form, which are kept each with its time, however fast they follow each other.
bool isStep(const HistoryEntry& entry)
{
    return entry.type == RecordType::Review
           || (entry.type == RecordType::Card && entry.field == QLatin1String("state"));
}

} // namespace

std::vector<HistoryEntry> sittings(const std::vector<HistoryEntry>& newestFirst)
{
    constexpr qint64 pause = 10 * 60;
    std::vector<HistoryEntry> gathered;
    for (const HistoryEntry& entry : newestFirst) {
        // Between two saves of one value there may be other values of the same edit, such as a review.
        const auto later = std::find_if(gathered.rbegin(), gathered.rend(), [&entry](const HistoryEntry& known) {
            return known.type == entry.type && known.subject == entry.subject && known.field == entry.field;
        });
        const bool goesOn = later != gathered.rend() && !isStep(entry) && later->author == entry.author
                            && later->reason == entry.reason && !entry.before.isNull()
                            && qAbs(entry.at.secsTo(later->at)) < pause;
        if (!goesOn) {
            gathered.push_back(entry);
            continue;
        }
        // The latest time stays, the value before is that of the earliest.
        later->before = entry.before;
    }
    std::erase_if(gathered, [](const HistoryEntry& entry) { return entry.before == entry.after; });
    return gathered;
}

} // namespace indblik
