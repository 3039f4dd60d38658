// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/criterion.h"
#include "core/workspace/typedplace.h"

#include <QFrame>

#include <map>

class QLabel;
class QLineEdit;
class QToolButton;

namespace indblik {

class ChipLabel;
class Drafts;
class TypedField;

/// One success criterion to read and edit: what it is, its target, where it began, what was reached and when that was
/// counted. What cannot be stored is told and stays as it was typed.
class CriterionRow final : public QFrame
{
    Q_OBJECT

public:
    /// The criterion may be one that is not stored yet.
    CriterionRow(Drafts& drafts, const CardId& card, const CriterionId& criterion, QWidget* parent = nullptr);

    const CriterionId& criterion() const { return m_id; }
    /// Shows what the file has, null where it is not in it yet, and what the officer is typing over it.
    void showCriterion(const Criterion* criterion, bool isReadOnly);
    void focusField(CriterionPlace::Field field);
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void removalWanted();

private:
    QLineEdit* makeField(CriterionPlace::Field field, const QString& name, const QString& example);
    void tell(const QString& text, const QString& tone);
    void showVerdict();

    Drafts& m_drafts;
    CardId m_card;
    CriterionId m_id;
    Measurement m_actual; ///< stored
    std::map<CriterionPlace::Field, TypedField*> m_fields;
    QToolButton* m_remove;
    ChipLabel* m_reached;
    QLabel* m_told;
};

} // namespace indblik
