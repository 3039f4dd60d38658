// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/budget/footnotefield.h"

#include "ui/parts/answereditor.h"
#include "ui/parts/drafts.h"
#include "ui/parts/lay.h"
#include "ui/parts/look.h"
#include "ui/parts/pieces.h"
#include "ui/parts/texts.h"

#include <QLabel>
#include <QPushButton>

namespace indblik {

namespace {

constexpr int leastWidth = 160; ///< of the text; the pane is narrow on a small screen

} // namespace

FootnoteField::FootnoteField(Workspace& workspace, Drafts& drafts, const FootnoteTextPlace& place, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(drafts)
    , m_place(place)
    , m_head(text::wrapped(text::note({}, this)))
    , m_move(linkButton(tr("Move …"), this))
    , m_text(new AnswerEditor(this))
    , m_fault(text::fault(this))
    , m_elsewhere(text::wrapped(text::note({}, this)))
{
    m_text->setMinimumWidth(leastWidth);
    m_fault->setFont(textFont(TextSize::Small));
    lay::column({
        lay::of(this, 2),
        lay::row({lay::spacing(space::small), lay::wide(m_head), lay::at(m_move, Qt::AlignTop)}),
        m_text,
        m_fault,
        m_elsewhere,
    });
    connect(m_move, &QPushButton::clicked, this, [this] { Q_EMIT menuWanted(m_move); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        // While a footnote is being written anew it is not taken away.
        if (!m_isShowing)
            m_drafts.touch(m_place, m_text->toPlainText(), isBlank() ? Drafts::Saving::Held : Drafts::Saving::Soon);
    });
    connect(m_text, &AnswerEditor::left, this, [this] {
        if (m_drafts.unsaved(m_place))
            m_drafts.touch(m_place, m_text->toPlainText());
        m_drafts.flush();
        m_workspace.endTyping();
        Q_EMIT left();
    });
    connect(&drafts, &Drafts::tried, this, &FootnoteField::showFault);
}

void FootnoteField::showFootnote(
    const FootnoteId& id, const QString& mark, const QString& name, const QString& elsewhere)
{
    m_place.footnote = id;
    m_head->setText(QStringLiteral("%1  %2").arg(mark, name));
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText({});
    m_move->setAccessibleName(tr("Move or remove footnote %1").arg(mark));
    m_move->setVisible(m_workspace.standing().canWrite());
    m_elsewhere->setText(elsewhere);
    m_elsewhere->setVisible(!elsewhere.isEmpty());
    showText();
}

void FootnoteField::showEmpty(const QString& name)
{
    m_place.footnote.reset();
    m_head->setText(name);
    m_text->setAccessibleName(name);
    const bool isOfCell = m_place.at.row && m_place.at.column;
    m_text->setPlaceholderText(
        isOfCell ? tr("What is to be said about this amount?") : tr("What should the footnote say?"));
    m_move->hide();
    m_elsewhere->hide();
    showText();
}

void FootnoteField::showText()
{
    showFault();
    const QString text = m_drafts.shown(m_place);
    // What is on the screen stands where storing it gives the same.
    if (storedText(m_text->toPlainText()) == storedText(text))
        return;
    m_isShowing = true;
    m_text->replaceText(text);
    m_isShowing = false;
}

void FootnoteField::showFault()
{
    const auto fault = m_drafts.fault(m_place);
    text::sayFault(*m_fault, fault ? fault->error.message : QString());
}

void FootnoteField::setReadOnly(bool isReadOnly)
{
    m_text->setReadOnly(isReadOnly);
}

bool FootnoteField::isBlank() const
{
    return m_text->toPlainText().trimmed().isEmpty();
}

void FootnoteField::focusText()
{
    m_text->setFocus(Qt::TabFocusReason);
}

QWidget* FootnoteField::continueTabOrder(QWidget* before)
{
    setTabOrder(before, m_text);
    setTabOrder(m_text, m_move);
    return m_move;
}

} // namespace indblik
