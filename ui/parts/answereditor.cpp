// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/answereditor.h"

#include "core/domain/card.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>

namespace indblik {

namespace {

/// A field higher than this scrolls inside, so that the form stays a form.
constexpr int mostLines = 24;

} // namespace

AnswerEditor::AnswerEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, [this] {
        if (heightOfText() != m_shownHeight)
            updateGeometry();
    });
}

int AnswerEditor::heightOf(int lines) const
{
    const QMargins margins = contentsMargins();
    return lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + margins.top()
           + margins.bottom();
}

int AnswerEditor::heightOfText() const
{
    // The layout of a plain document counts in lines, not pixels.
    const int lines = std::clamp(int(document()->size().height()), m_leastLines, mostLines);
    return std::max(heightOf(lines), m_leastHeight);
}

int AnswerEditor::greatestHeight() const
{
    return heightOf(mostLines);
}

void AnswerEditor::setLeastLines(int lines)
{
    m_leastLines = lines;
    updateGeometry();
}

void AnswerEditor::setLeastHeight(int height)
{
    if (m_leastHeight == height)
        return;
    m_leastHeight = height;
    updateGeometry();
}

QSize AnswerEditor::sizeHint() const
{
    return {400, heightOfText()};
}

QSize AnswerEditor::minimumSizeHint() const
{
    return {200, heightOfText()};
}

void AnswerEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    m_shownHeight = height();
    const bool scrolls = int(document()->size().height()) > mostLines;
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    // While it was too low for a moment it may have scrolled its first line away.
    if (!scrolls)
        verticalScrollBar()->setValue(0);
    updateGeometry();
    // The text is set anew for another width only after this.
    QMetaObject::invokeMethod(this, &AnswerEditor::showBeginning, Qt::QueuedConnection);
}

/// A text that is shown whole begins at its first line.
void AnswerEditor::showBeginning()
{
    if (heightOfText() != height())
        updateGeometry();
    if (int(document()->size().height()) <= mostLines)
        verticalScrollBar()->setValue(0);
}

void AnswerEditor::replaceText(const QString& text)
{
    const int place = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(place, int(toPlainText().size())));
    setTextCursor(cursor);
}

void AnswerEditor::forgetSteps()
{
    document()->clearUndoRedoStacks();
}

bool AnswerEditor::event(QEvent* event)
{
    // With nothing of its own to undo the field leaves Ctrl+Z to the window, which undoes what was saved.
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

void AnswerEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

bool AnswerEditor::canInsertFromMimeData(const QMimeData* source) const
{
    // A file is not text: it is left to the window, which opens it.
    const auto urls = source->urls();
    const bool isFile = !urls.isEmpty() && urls.first().isLocalFile();
    return !isFile && QPlainTextEdit::canInsertFromMimeData(source);
}

void AnswerEditor::insertFromMimeData(const QMimeData* source)
{
    if (!source->hasText() || !canInsertFromMimeData(source))
        return;
    // Word puts its own bullets in front of list items; here a list item begins with "- ".
    // The sign at the end keeps a space before it, which is meant here.
    QString text = storedText(source->text() + u'.').chopped(1);
    text.replace(
        QRegularExpression(QStringLiteral("^[ \\t]*[•·▪◦\\x{f0b7}][ \\t]*"), QRegularExpression::MultilineOption),
        QStringLiteral("- "));
    const qsizetype room = longestAnswer - (toPlainText().size() - textCursor().selectedText().size());
    textCursor().insertText(text.left(std::max<qsizetype>(0, room)));
    if (text.size() > room)
        Q_EMIT full();
}

/// Enter in a list begins the next item; on an empty item it ends the list.
bool AnswerEditor::goOnWithList()
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    if (cursor.hasSelection() || !line.startsWith(QStringLiteral("- ")) || cursor.positionInBlock() < 2)
        return false;
    if (line.trimmed() == QLatin1String("-")) {
        cursor.select(QTextCursor::LineUnderCursor);
        cursor.removeSelectedText();
        return true;
    }
    cursor.insertText(QStringLiteral("\n- "));
    setTextCursor(cursor);
    return true;
}

void AnswerEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && !isReadOnly() && goOnWithList())
        return;
    if (!event->text().isEmpty() && event->text().at(0).isPrint() && !textCursor().hasSelection()
        && document()->characterCount() > longestAnswer) {
        Q_EMIT full();
        return;
    }
    const bool isFirstKey = m_isList && document()->isEmpty() && !isReadOnly();
    if (isFirstKey && !event->text().isEmpty() && event->text().at(0).isPrint() && event->text() != QLatin1String("-"))
        textCursor().insertText(QStringLiteral("- "));
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace indblik
