// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/linesaving.h"

#include <QApplication>
#include <QLineEdit>

#include <utility>

namespace indblik {

namespace {

constexpr int afterLastKey = 2000;

} // namespace

LineSaving::LineSaving(QWidget& over, QObject* parent) : QObject(parent), m_over(over)
{
    m_afterLastKey.setSingleShot(true);
    m_afterLastKey.setInterval(afterLastKey);
    connect(&m_afterLastKey, &QTimer::timeout, this, &LineSaving::end);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

/// Lines lose the focus while what they lie in goes.
LineSaving::~LineSaving()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void LineSaving::follow(QWidget* now)
{
    if (m_line)
        m_line->disconnect(this);
    m_afterLastKey.stop();
    m_line = qobject_cast<QLineEdit*>(now);
    if (!m_line || m_line->isReadOnly() || !m_over.isAncestorOf(m_line) || !m_line->property(property).toBool()) {
        m_line = nullptr;
        return;
    }
    m_before = m_line->text();
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        m_hasChanged = false;
        m_afterLastKey.start();
        Q_EMIT typed();
    });
    // It was left, or Enter was pressed: what saves it has run before this.
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        const bool isSame = m_line && m_line->text() == m_before;
        if (isSame || std::exchange(m_hasChanged, false))
            Q_EMIT stored();
        else
            Q_EMIT kept();
        if (m_line)
            m_before = m_line->text();
    });
}

void LineSaving::end()
{
    // The space before the next word would be taken off.
    if (!m_line || m_line->text().endsWith(u' '))
        return;
    m_hasChanged = false;
    const QString text = m_line->text();
    const int cursor = m_line->cursorPosition();
    const QPointer<QLineEdit> line = m_line;
    Q_EMIT line->editingFinished();
    if (line && line->text() == text)
        line->setCursorPosition(cursor);
}

} // namespace indblik
