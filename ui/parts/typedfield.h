// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/drafts.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace indblik {

class AnswerEditor;

/// A field on the screen that shows a place: what was typed there and waits, else what the file has. What the officer
/// types goes to the drafts at every key, and is saved when the field is left; a choice at once. While she is in the
/// field, what she typed stands as she typed it.
class TypedField final : public QObject
{
    Q_OBJECT

public:
    TypedField(Drafts& drafts, QLineEdit& line);
    /// Its items have the texts of the place as data.
    TypedField(Drafts& drafts, QComboBox& list);
    TypedField(Drafts& drafts, QCheckBox& mark);
    TypedField(Drafts& drafts, AnswerEditor& text);

    /// Brings the place into the field, which may have shown another one.
    void show(const TypedPlace& place);
    const std::optional<TypedPlace>& place() const { return m_place; }
    /// What is on the screen, as the place would have it.
    QString text() const;
    QWidget& input() const;

Q_SIGNALS:
    void typed();

private:
    void take();
    void put(const QString& text);
    void refresh();

    Drafts& m_drafts;
    QLineEdit* m_line = nullptr; ///< one of the four
    QComboBox* m_list = nullptr;
    QCheckBox* m_mark = nullptr;
    AnswerEditor* m_text = nullptr;
    std::optional<TypedPlace> m_place;
    std::optional<QString> m_saved; ///< what the file made of what is on the screen
    bool m_isTyped = false;         ///< since it was put there
    bool m_isPutting = false;       ///< what changes is not typed
};

} // namespace indblik
