// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/judge/boundfigures.h"
#include "core/judge/rule.h"

#include <QCoreApplication>

namespace indblik::rules {

namespace {

constexpr FindingKind differs{"boundFigureDiffers",
    QT_TRANSLATE_NOOP("Finding", "The text says %1, but %2 has %3, and the figure is bound to it.")};
constexpr FindingKind withoutFigure{"boundFigureWithoutFigure",
    QT_TRANSLATE_NOOP("Finding", "The text says %1 and is bound to a figure that is not there any more.")};

/// A figure of a text that is bound to a series or a cell which says another one.
std::vector<Finding> find(const Evidence& evidence)
{
    std::vector<Finding> findings;
    for (const BoundState& state : boundStates(evidence.book, Tongue::danish())) {
        const bool isLost = state.fit == BoundState::Fit::NoFigure;
        if (state.fit != BoundState::Fit::Differs && !isLost)
            continue;
        Finding finding;
        finding.kind = isLost ? withoutFigure : differs;
        finding.grade = Grade::Warning;
        const TextPlace& place = state.bound->place;
        finding.field = place.field;
        if (const auto* id = std::get_if<CardId>(&place.of)) {
            finding.card = *id;
            if (const Card* card = evidence.book.card(*id))
                finding.subject = card->title;
        } else {
            finding.goal = std::get<GoalId>(place.of);
            if (const Goal* goal = evidence.book.goal(*finding.goal))
                finding.subject = goal->code;
        }
        finding.words = {state.words, state.name, state.now};
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace

Rule boundfigure()
{
    return {{differs, withoutFigure}, find};
}

} // namespace indblik::rules
