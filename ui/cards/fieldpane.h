// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace indblik {

/// One field of a form to be written: what it asks, what it takes, and what becomes of last year's answer.
class FieldPane final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldPane(QWidget* parent = nullptr);

    /// Nothing: the pane is empty and takes nothing.
    void showField(const std::optional<Field>& field);
    /// As it stands in the pane, with the key it was shown with.
    Field field() const;
    void setReadOnly(bool isReadOnly);
    /// Puts the cursor where a field begins.
    void beginWriting();

Q_SIGNALS:
    void edited();

private:
    void makeTexts();
    void makeChoices();
    void arrange();
    QHBoxLayout* makeLength();
    void watch();
    void enable();
    void tell();

    FieldKey m_key;
    bool m_hasField = false;
    bool m_isReadOnly = false;
    bool m_isShowing = false; ///< what changes comes from the form, not from the officer
    QLineEdit* m_label;
    QPlainTextEdit* m_guidance;
    QComboBox* m_kind;
    QComboBox* m_carry;
    QCheckBox* m_required;
    QSpinBox* m_least;
    QSpinBox* m_most;
    QPlainTextEdit* m_choices; ///< of a table its rows
    QLineEdit* m_columns;      ///< of a table
};

} // namespace indblik
