// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promise.h"
#include "core/workspace/typedplace.h"

#include <QFrame>

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;

namespace indblik {

class ChipLabel;
class Drafts;
class TypedField;

/// One promise of an earlier year: the sentence, where it stood and when it was to be kept, and what has become of it:
/// kept, moved to a date, or dropped, with a word. One that a follow-up or criterion is about shows the state of that.
class PromiseRow final : public QFrame
{
    Q_OBJECT

public:
    PromiseRow(Drafts& drafts, const CardId& card, const PromiseId& promise, QWidget* parent = nullptr);

    const PromiseId& promise() const { return m_id; }
    /// `where` is the question that its sentence answered, `tracker` what it is asked at, empty where that is here.
    void showPromise(const Promise& promise, const QString& where, const QString& tracker, bool isReadOnly);
    void focusField(PromisePlace::Field field);
    QWidget* continueTabOrder(QWidget* before);

private:
    void makeFields();
    void showNeeds();

    Drafts& m_drafts;
    CardId m_card;
    PromiseId m_id;
    QLabel* m_sentence;
    ChipLabel* m_state;
    QLabel* m_where;
    QComboBox* m_choice;
    QLabel* m_dateLabel;
    QLineEdit* m_date;
    QLineEdit* m_word;
    QLabel* m_told;
    QString m_tracker;
    std::map<PromisePlace::Field, TypedField*> m_fields;
};

} // namespace indblik
