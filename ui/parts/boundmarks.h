// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/boundfigures.h"
#include "core/workspace.h"

#include <QObject>

#include <functional>
#include <optional>

class QMenu;

namespace indblik {

class AnswerEditor;
class Drafts;

/// Shows in an editor which figures of its text are bound to a series or a cell: a dotted line under those that it
/// says too, yellow those that say another. Its menu binds the figure at the cursor, puts right what differs and lets
/// go.
class BoundMarks final : public QObject
{
    Q_OBJECT

public:
    using Place = std::function<std::optional<TextPlace>()>;

    /// `place` is that of the text now in the editor, which owns the marks.
    BoundMarks(Workspace& workspace, Drafts& drafts, AnswerEditor& editor, Place place);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMarks();
    /// Those of this text, where they stand in what the editor shows.
    std::vector<BoundState> states() const;
    std::optional<BoundState> stateAt(qsizetype at) const;
    void openMenu(const QPoint& where, qsizetype at);
    void addDeeds(QMenu& menu, qsizetype at);
    void bind(qsizetype at);
    void putRight(qsizetype at, const BoundFigureId& id);

    Workspace& m_workspace;
    Drafts& m_drafts;
    AnswerEditor& m_editor;
    Place m_place;
};

} // namespace indblik
