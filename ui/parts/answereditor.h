// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace indblik {

/// A field for a long answer: grows with its text, takes plain text only. Its own undo holds what is not saved
/// yet; beyond that the window takes back what is in the file. Tab leaves the field.
class AnswerEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit AnswerEditor(QWidget* parent = nullptr);

    /// Shows a text that came from elsewhere (undo, import) and keeps the cursor where it was, as far as there is text.
    void replaceText(const QString& text);
    /// What was typed so far is in the file: from here on the window takes it back, not the field.
    void forgetSteps();
    /// A field for one line begins that low.
    void setLeastLines(int lines);
    /// At least as high as what stands beside it, in pixels; 0 where nothing does.
    void setLeastHeight(int height);
    /// A field grows no higher than this; then it scrolls.
    int greatestHeight() const;
    /// What is written here is a list: the first item begins with the first key.
    void setListWanted(bool isWanted) { m_isList = isWanted; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void left(); ///< the field lost the focus
    void full(); ///< more was written or pasted than an answer takes; the rest was left out

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showBeginning();
    int heightOf(int lines) const;
    int heightOfText() const;
    bool goOnWithList();

    int m_shownHeight = 0;
    int m_leastLines = 2;
    int m_leastHeight = 0;
    bool m_isList = false;
};

} // namespace indblik
