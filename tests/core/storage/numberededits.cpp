// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/numberededits.h"

namespace indblik {

namespace {

const FieldKey status{QStringLiteral("status")};
constexpr int sizeOfCycle = 8;
constexpr size_t cardsAtStart = 3;
constexpr size_t rowsAtStart = 2;

/// About 120 kB, many pages of the file.
QString longText(int number)
{
    return QStringLiteral("Ærø %1 ").arg(number, 9).repeated(8000).trimmed();
}

QString titleOf(int number)
{
    return QStringLiteral("Indsats %1").arg(number);
}

/// The card that an edit has added; null where there is none.
const Card* addedCard(const AccountBook& book)
{
    const auto found = std::find_if(book.cards.begin(), book.cards.end(),
        [](const Card& card) { return card.title.startsWith(QStringLiteral("Indsats ")); });
    return found == book.cards.end() ? nullptr : &*found;
}

BudgetColumn column()
{
    return {Year::from(2010)};
}

} // namespace

Result<void> makeEdit(Workspace& workspace, int number)
{
    const AccountBook& book = *workspace.book();
    switch (number % sizeOfCycle) {
    case 1:
    case 5:
        return workspace.cards().setAnswer(book.cards[0].id, status, longText(number));
    case 2:
    case 6:
        return workspace.cards().setAnswer(book.cards[1].id, status, longText(number));
    case 3:
    case 7:
        return workspace.budget().setFigure(book.budget.groups[0].rows[0].id, column(), Money::fromOere(number));
    case 4: {
        const auto added = workspace.cards().add(Section::Goals, titleOf(number));
        return added ? Result<void>() : added.error();
    }
    default:
        return workspace.cards().remove(addedCard(book)->id);
    }
}

NumberedState stateAfter(const NumberedState& start, int number)
{
    NumberedState state = start;
    for (int i = std::max(1, number - sizeOfCycle); i <= number; ++i) {
        switch (i % sizeOfCycle) {
        case 1:
        case 5:
            state.firstAnswer = longText(i);
            break;
        case 2:
        case 6:
            state.secondAnswer = longText(i);
            break;
        case 3:
        case 7:
            state.figure = Money::fromOere(i);
            break;
        case 4:
            state.addedTitle = titleOf(i);
            break;
        default:
            state.addedTitle.clear();
        }
    }
    return state;
}

std::optional<NumberedState> stateOf(const AccountBook& book)
{
    const bool hasCard = book.cards.size() == cardsAtStart + 1;
    const auto& rows = book.budget.groups.at(0).rows;
    const bool hasRow = rows.size() == rowsAtStart + 1;
    if (hasCard != hasRow || (!hasCard && (book.cards.size() != cardsAtStart || rows.size() != rowsAtStart)))
        return std::nullopt;
    const Card* added = addedCard(book);
    if (hasCard && (!added || added->initiative != rows.back().initiative || added->title != rows.back().title))
        return std::nullopt;
    return NumberedState{book.cards[0].answer(status), book.cards[1].answer(status), rows[0].figure(*column().year),
        added ? added->title : QString()};
}

} // namespace indblik
