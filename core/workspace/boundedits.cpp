// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/boundedits.h"

#include "core/judge/boundfigures.h"

#include <algorithm>

namespace indblik {

Result<BoundFigureId> BoundEdits::bind(const TextPlace& place, qsizetype at, const FigurePoint& point)
{
    const AccountBook* book = m_pen.book();
    if (!book)
        return notThere();
    const QString text = textAt(*book, place);
    const auto figure = figureAround(text, at);
    if (!figure)
        return Error{tr("There is no figure there. Put the cursor in a number of the text, then bind it.")};
    BoundFigure made{.account = book->account.id, .place = place, .point = point};
    made.words = text.mid(figure->at, figure->length);
    made.before = beforeFigure(text, figure->at);
    for (const BoundFigure& known : book->boundFigures) {
        if (known.place == place && known.placeIn(text) == figure) {
            made.id = known.id;
            made.revision = known.revision;
        }
    }
    return m_pen.write({tr("%1 bound to its figure").arg(made.words)}, [&made](Edits& edits) { edits.save(made); })
        .transform([&made] { return made.id; });
}

Result<void> BoundEdits::release(const BoundFigureId& id)
{
    const AccountBook* book = m_pen.book();
    if (!book)
        return notThere();
    const auto found = std::find_if(book->boundFigures.begin(), book->boundFigures.end(),
        [&id](const BoundFigure& bound) { return bound.id == id; });
    if (found == book->boundFigures.end())
        return notThere();
    const BoundFigure gone = *found;
    return m_pen.write({tr("%1 no longer bound").arg(gone.words)}, [&gone](Edits& edits) { edits.remove(gone); });
}

} // namespace indblik
