// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace indblik {

/// A field in a cell of a view. What its text is read as stands beside it while it is written, or why it cannot be
/// read.
class EchoEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// The echo is `echoWidth` wide, and a child of `view` too, so that it is not cut at the cell.
    EchoEdit(int echoWidth, QWidget* view);
    ~EchoEdit() override;

protected:
    /// Shows what the text is read as, or `isFault` why it is not. Nothing hides the echo.
    void showEcho(const QString& text, bool isFault);
    /// For what can be done about it, below the words.
    QVBoxLayout& echoLayout();

    void moveEvent(QMoveEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void placeEcho();

    int m_width;
    QFrame* m_echo;
    QVBoxLayout* m_layout;
    QLabel* m_reading;
};

} // namespace indblik
