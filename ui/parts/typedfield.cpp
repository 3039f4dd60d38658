// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/typedfield.h"

#include "core/domain/card.h"
#include "ui/parts/answereditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace indblik {

TypedField::TypedField(Drafts& drafts, QLineEdit& line) : QObject(&line), m_drafts(drafts), m_line(&line)
{
    connect(&line, &QLineEdit::textEdited, this, &TypedField::take);
    connect(&line, &QLineEdit::editingFinished, this, [this] {
        m_drafts.flush();
        // No further key belongs to it: what the file made of it may be shown.
        m_isTyped = false;
        m_saved.reset();
        refresh();
    });
    connect(&drafts, &Drafts::tried, this, &TypedField::refresh);
}

TypedField::TypedField(Drafts& drafts, QComboBox& list) : QObject(&list), m_drafts(drafts), m_list(&list)
{
    connect(&list, &QComboBox::activated, this, [this] {
        // What was typed beside it belongs to the choice before, which is shown again by that.
        const QString chosen = text();
        m_drafts.flush();
        put(chosen);
        take();
        m_drafts.flush();
    });
    connect(&drafts, &Drafts::tried, this, &TypedField::refresh);
}

TypedField::TypedField(Drafts& drafts, QCheckBox& mark) : QObject(&mark), m_drafts(drafts), m_mark(&mark)
{
    connect(&mark, &QCheckBox::clicked, this, [this] {
        take();
        m_drafts.flush();
    });
    connect(&drafts, &Drafts::tried, this, &TypedField::refresh);
}

TypedField::TypedField(Drafts& drafts, AnswerEditor& text) : QObject(&text), m_drafts(drafts), m_text(&text)
{
    connect(&text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isPutting)
            take();
    });
    connect(&text, &AnswerEditor::left, this, [this] {
        m_drafts.flush();
        refresh();
    });
    connect(&drafts, &Drafts::tried, this, &TypedField::refresh);
}

QWidget& TypedField::input() const
{
    if (m_line)
        return *m_line;
    if (m_text)
        return *m_text;
    return m_list ? static_cast<QWidget&>(*m_list) : *m_mark;
}

QString TypedField::text() const
{
    if (m_line)
        return m_line->text();
    if (m_text)
        return m_text->toPlainText();
    if (m_list)
        return m_list->currentData().toString();
    return m_mark->isChecked() ? QStringLiteral("1") : QString();
}

void TypedField::take()
{
    if (!m_place)
        return;
    m_isTyped = true;
    m_saved.reset();
    m_drafts.touch(*m_place, text());
    Q_EMIT typed();
}

void TypedField::put(const QString& text)
{
    m_isTyped = false;
    m_saved.reset();
    // What is on the screen stands where storing it gives the same.
    if (text == this->text() || (m_text && storedText(this->text()) == storedText(text)))
        return;
    const QScopedValueRollback putting(m_isPutting, true);
    if (m_line)
        m_line->setText(text);
    else if (m_text)
        m_text->replaceText(text);
    else if (m_list)
        m_list->setCurrentIndex(std::max(0, m_list->findData(text)));
    else
        m_mark->setChecked(!text.isEmpty());
}

void TypedField::show(const TypedPlace& place)
{
    if (!m_place || !(*m_place == place)) {
        m_place = place;
        return put(m_drafts.shown(place));
    }
    m_place = place; // the unit may be another
    refresh();
}

void TypedField::refresh()
{
    if (!m_place)
        return;
    const auto waits = m_drafts.unsaved(*m_place);
    if (waits)
        return *waits == text() ? void() : put(*waits);
    const QString stored = m_drafts.stored(*m_place).value_or(QString());
    if (m_isTyped && !m_saved)
        m_saved = stored;
    // "3" is "3,0" in the file, but the next key may be a comma.
    if ((m_line || m_text) && input().hasFocus() && m_saved == stored)
        return;
    put(stored);
}

} // namespace indblik
