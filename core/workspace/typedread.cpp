// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/typed.h"

#include "core/workspace.h"

#include <algorithm>

namespace indblik {

namespace {

QString markOf(bool isSet)
{
    return isSet ? QStringLiteral("1") : QString();
}

/// As it is typed: amounts are read the Danish way whatever the language.
QString typedFigure(const Figure& figure, Scale unit)
{
    return figure.mark() == Mark::None ? QStringLiteral("-") : figureText(figure, unit, QLocale(QLocale::Danish));
}

QString joined(const QString& thing, const QString& field)
{
    return thing.isEmpty() ? field : QStringLiteral("%1, %2").arg(thing, field);
}

} // namespace

std::optional<QString> Typed::stored(const TypedPlace& place) const
{
    if (!m_workspace.book())
        return std::nullopt;
    return std::visit([this](const auto& at) { return storedAt(at); }, place);
}

std::optional<QString> Typed::storedAt(const AnswerPlace& place) const
{
    const Card* card = m_workspace.book()->card(place.card);
    return card ? std::optional(card->answer(place.field)) : std::nullopt;
}

std::optional<QString> Typed::storedAt(const HeadPlace& place) const
{
    using Which = HeadPlace::Field;
    const Card* card = m_workspace.book()->card(place.card);
    if (!card)
        return std::nullopt;
    const Initiative* initiative = m_workspace.book()->initiative(card->initiative);
    switch (place.field) {
    case Which::Title:
        return card->title;
    case Which::IsNew:
        return markOf(card->isNew);
    case Which::Officer:
        return card->responsible;
    case Which::Due:
        return FuzzyDate::dayText(card->due, QLocale());
    case Which::EndsThisYear:
        return markOf(initiative && initiative->lastYear == m_workspace.book()->account.year);
    }
    Q_UNREACHABLE();
}

std::optional<QString> Typed::storedAt(const AchievementPlace& place) const
{
    using Which = AchievementPlace::Field;
    const Card* card = m_workspace.book()->card(place.card);
    if (!card)
        return std::nullopt;
    const auto& now = card->achievement;
    if (!now)
        return QString();
    if (place.field == Which::Kind)
        return achievementText(now->kind);
    if (place.field == Which::Sentence)
        return now->sentence;
    return now->assessableFrom ? now->assessableFrom->text(QLocale()) : QString();
}

std::optional<QString> Typed::storedAt(const CriterionPlace& place) const
{
    using Which = CriterionPlace::Field;
    const auto all = m_workspace.book()->criteriaOf(place.card);
    const auto found = std::find_if(
        all.begin(), all.end(), [&place](const Criterion* criterion) { return criterion->id == place.criterion; });
    if (found == all.end())
        return std::nullopt;
    const Criterion& criterion = **found;
    const QLocale locale;
    switch (place.field) {
    case Which::Text:
        return criterion.text;
    case Which::Target:
        return criterion.target.count || criterion.target.share ? targetText(criterion.target, locale) : QString();
    case Which::Base:
        return measurementTyped(criterion.base, locale);
    case Which::Actual:
        return measurementTyped(criterion.actual, locale);
    case Which::Measured:
        return criterion.measured ? criterion.measured->text(locale) : QString();
    }
    Q_UNREACHABLE();
}

/// As the form has it now, answered or not.
std::optional<Promise> Typed::promiseAt(const PromisePlace& place) const
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(place.card) : nullptr;
    if (!card)
        return std::nullopt;
    for (const Promise& promise : m_workspace.judged().promisesOf(*card)) {
        if (promise.id == place.promise)
            return promise;
    }
    return std::nullopt;
}

std::optional<QString> Typed::storedAt(const PromisePlace& place) const
{
    using Which = PromisePlace::Field;
    const auto promise = promiseAt(place);
    if (!promise)
        return std::nullopt;
    // What a follow-up says of it is not typed here.
    const bool isStated = promise->isAsked() && promise->state != PromiseState::Open;
    if (place.field == Which::State)
        return isStated ? promiseStateText(promise->state) : QString();
    if (place.field == Which::Word)
        return promise->word;
    return isStated && promise->movedTo ? promise->movedTo->text(QLocale()) : QString();
}

std::optional<QString> Typed::storedAt(const GoalPlace& place) const
{
    using Which = GoalPlace::Field;
    const GoalAssessment* now = m_workspace.book()->assessment(place.goal);
    if (!now)
        return std::nullopt;
    switch (place.field) {
    case Which::Verdict:
        return now->verdict ? verdictText(*now->verdict) : QString();
    case Which::VerdictReason:
        return now->verdictReason;
    case Which::AssessableFrom:
        return now->assessableFrom ? now->assessableFrom->text(QLocale()) : QString();
    case Which::Decision:
        return now->decision ? QString::number(int(*now->decision)) : QString();
    case Which::DecidedBy:
        return now->decidedBy;
    case Which::DecidedOn:
        return FuzzyDate::dayText(now->decidedOn, QLocale());
    case Which::Assessment:
        return now->assessment;
    case Which::Recommendation:
        return now->recommendation;
    case Which::Reservation:
        return now->reservation;
    case Which::Circumstances:
        return now->circumstances;
    }
    Q_UNREACHABLE();
}

std::optional<QString> Typed::storedAt(const PartPlace& place) const
{
    using Which = PartPlace::Field;
    const BudgetRow* row = m_workspace.book()->budget.row(place.row);
    const BudgetPart* part = row ? row->part(place.part) : nullptr;
    if (!part)
        return std::nullopt;
    if (place.field == Which::Name)
        return part->name;
    if (place.field == Which::Amount)
        return typedFigure(part->figure(place.column), place.unit);
    if (!part->funding)
        return std::nullopt;
    const Funding& funding = *part->funding;
    if (place.field == Which::Funder)
        return funderText(funding.funder);
    if (place.field == Which::IsInKind)
        return markOf(funding.isInKind);
    if (place.field == Which::CountedIn)
        return funding.countedIn ? funding.countedIn->text() : QString();
    return funding.share ? percentText(*funding.share, QLocale(QLocale::Danish)) : QString();
}

std::optional<QString> Typed::storedAt(const FootnoteTextPlace& place) const
{
    const Footnote* footnote = place.footnote ? m_workspace.book()->budget.footnote(*place.footnote) : nullptr;
    return footnote ? std::optional(footnote->text) : std::nullopt;
}

std::optional<QString> Typed::storedAt(const CellPlace& place) const
{
    const BudgetRow* row = m_workspace.book()->budget.row(place.row);
    const BudgetPart* part = row && place.part ? row->part(*place.part) : nullptr;
    if (!row || (place.part && !part))
        return std::nullopt;
    if (!place.column)
        return part ? part->name : row->title;
    return typedFigure(part ? part->figure(*place.column) : row->figure(*place.column), place.unit);
}

std::optional<QString> Typed::storedAt(const ReasonPlace&) const
{
    return QString();
}

std::optional<QString> Typed::storedAt(const OfficerPlace&) const
{
    return QString();
}

QString Typed::titleOf(const CardId& id) const
{
    const Card* card = m_workspace.book() ? m_workspace.book()->card(id) : nullptr;
    return card ? card->title : QString();
}

QString Typed::titleOf(const BudgetRowId& id) const
{
    const BudgetRow* row = m_workspace.book() ? m_workspace.book()->budget.row(id) : nullptr;
    return row ? row->title : QString();
}

QString Typed::called(const TypedPlace& place) const
{
    return std::visit([this](const auto& at) { return calledAt(at); }, place);
}

QString Typed::calledAt(const AnswerPlace& place) const
{
    const AccountBook* book = m_workspace.book();
    const Card* card = book ? book->card(place.card) : nullptr;
    const FormTemplate* form = card ? book->form(card->form) : nullptr;
    const Field* field = form ? form->field(place.field) : nullptr;
    return joined(titleOf(place.card), field ? field->labelIn(book->account.year) : place.field.text);
}

QString Typed::calledAt(const HeadPlace& place) const
{
    const QString names[] = {tr("title"), tr("new this year"), tr("due date"), tr("officer"), tr("ends this year")};
    return joined(titleOf(place.card), names[int(place.field)]);
}

QString Typed::calledAt(const AchievementPlace& place) const
{
    const QString names[] = {tr("achievement"), tr("achievement: when"), tr("achievement: why")};
    return joined(titleOf(place.card), names[int(place.field)]);
}

QString Typed::calledAt(const CriterionPlace& place) const
{
    const QString names[] = {tr("success criterion"), tr("success criterion: target"),
        tr("success criterion: starting point"), tr("success criterion: reached"), tr("success criterion: counted")};
    return joined(titleOf(place.card), names[int(place.field)]);
}

QString Typed::calledAt(const PromisePlace& place) const
{
    const QString names[] = {
        tr("last year's promise"), tr("last year's promise: moved to"), tr("last year's promise: a word")};
    return joined(titleOf(place.card), names[int(place.field)]);
}

QString Typed::calledAt(const GoalPlace& place) const
{
    const QString names[] = {tr("your verdict"), tr("why you judge it so"), tr("when it can be determined"),
        tr("what is recommended"), tr("decided by"), tr("decided on"), tr("assessment"), tr("recommendation"),
        tr("reservation"), tr("external circumstances")};
    const Goal* goal = m_workspace.book() ? m_workspace.book()->goal(place.goal) : nullptr;
    return joined(goal ? tr("Goal %1").arg(goal->code) : QString(), names[int(place.field)]);
}

QString Typed::calledAt(const PartPlace& place) const
{
    const QString names[] = {place.kind == PartKind::Site ? tr("site") : tr("funding source"), tr("funder"),
        tr("in kind"), tr("share"), tr("counts in")};
    const QString field = place.field == PartPlace::Field::Amount ? columnWords(place.column) : names[int(place.field)];
    const QString name = storedAt(PartPlace{place.row, place.part}).value_or(QString());
    return joined(joined(titleOf(place.row), name), field);
}

QString Typed::calledAt(const FootnoteTextPlace& place) const
{
    const QString row = place.at.row ? titleOf(*place.at.row) : QString();
    const QString at = place.at.column ? joined(row, columnWords(*place.at.column)) : row;
    return joined(at, tr("footnote"));
}

QString Typed::calledAt(const CellPlace& place) const
{
    const QString part = place.part ? storedAt(PartPlace{place.row, *place.part}).value_or(QString()) : QString();
    const QString row = part.isEmpty() ? titleOf(place.row) : joined(titleOf(place.row), part);
    return joined(row, place.column ? columnWords(*place.column) : tr("name"));
}

QString Typed::calledAt(const ReasonPlace& place) const
{
    const QString names[] = {tr("reason"), tr("why a remark is accepted"), tr("why a goal is interpreted so")};
    return joined(place.card ? titleOf(*place.card) : QString(), names[int(place.what)]);
}

QString Typed::calledAt(const OfficerPlace&) const
{
    return tr("your name");
}

QString Typed::said(const TypedPlace& place, const QString& text) const
{
    if (const auto* at = std::get_if<AchievementPlace>(&place); at && at->field == AchievementPlace::Field::Kind) {
        const auto kind = achievementFromText(text);
        return kind ? achievementWords(*kind) : text;
    }
    if (const auto* at = std::get_if<PromisePlace>(&place); at && at->field == PromisePlace::Field::State) {
        const auto state = promiseStateFromText(text);
        return promiseStateWords(state.value_or(PromiseState::Open));
    }
    if (const auto* at = std::get_if<GoalPlace>(&place); at && at->field == GoalPlace::Field::Verdict) {
        const auto verdict = verdictFromText(text);
        return verdict ? verdictWords(*verdict) : text;
    }
    if (const auto* at = std::get_if<PartPlace>(&place)) {
        const auto funder = funderFromText(text);
        const auto row = BudgetRowId::fromText(text);
        if (at->field == PartPlace::Field::Funder && funder)
            return funderWords(*funder);
        if (at->field == PartPlace::Field::CountedIn && row)
            return titleOf(*row);
    }
    if (const auto* at = std::get_if<ChangePlace>(&place); at && at->field == ChangePlace::Field::Goal) {
        const auto id = GoalId::fromText(text);
        const Goal* goal = id && m_workspace.book() ? m_workspace.book()->goal(*id) : nullptr;
        return goal ? goal->title : text;
    }
    return text;
}

} // namespace indblik
