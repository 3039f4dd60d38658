// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/criterion.h"

#include <QFrame>

#include <utility>

class QLabel;
class QLineEdit;
class QToolButton;

namespace indblik {

class ChipLabel;

/// One success criterion to read and edit: what it is, its target, where it began, what was reached and when that was
/// counted. What cannot be read is told and stays as it was typed.
class CriterionRow final : public QFrame
{
    Q_OBJECT

public:
    explicit CriterionRow(const Criterion& criterion, QWidget* parent = nullptr);

    const Criterion& criterion() const { return m_criterion; }
    /// Shows the stored one; what the officer is typing stands.
    void showCriterion(const Criterion& criterion);
    /// What was typed is stored.
    void settle();
    void setReadOnly(bool isReadOnly);
    bool isTyped() const;
    /// Stores what is being typed; false where it cannot be read, which is told.
    bool finish();
    void focusText();
    void focusActual();
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void changed(const indblik::Criterion& criterion);
    void removalWanted();

private:
    QLineEdit* makeField(const QString& name, const QString& example);
    bool take();
    std::pair<Criterion, QString> read() const;
    void tell(const QString& text, const QString& tone);
    void showVerdict();

    Criterion m_criterion;
    QLineEdit* m_text;
    QLineEdit* m_target;
    QLineEdit* m_base;
    QLineEdit* m_actual;
    QLineEdit* m_measured;
    QToolButton* m_remove;
    ChipLabel* m_reached;
    QLabel* m_told;
};

} // namespace indblik
