// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/form.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace indblik {

/// What a form is called, from which account on it is for, and which of its versions is shown.
class FormTemplateHead final : public QWidget
{
    Q_OBJECT

public:
    /// `account` is the year in view.
    explicit FormTemplateHead(Year account, QWidget* parent = nullptr);

    /// To choose from; chooses the first.
    void setVersions(const std::vector<FormTemplate>& versions);
    /// The place of the chosen one among them.
    int version() const;

    void showForm(const FormTemplate& form);
    QString title() const;
    std::optional<Year> from() const;
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void versionChosen();
    void edited();

private:
    QLineEdit* m_title;
    QSpinBox* m_from;
    QComboBox* m_version;
    bool m_isShowing = false; ///< what changes comes from the form, not from the officer
};

} // namespace indblik
