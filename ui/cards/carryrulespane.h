// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/yearopening.h"

#include <QScrollArea>

#include <set>

class QComboBox;

namespace indblik {

/// What becomes of last year's answers when a year is opened, field by field of each form.
class CarryRulesPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// `forms` in the versions the year will have.
    CarryRulesPane(const std::vector<FormTemplate>& forms, const YearOpening& opening, QWidget* parent = nullptr);

    const CarryRules& rules() const { return m_rules; }
    /// Only the forms of these keys are asked about.
    void showForms(const std::set<QString>& keys);

private:
    QWidget* makeForm(const FormTemplate& form, Year year);
    QComboBox* makeChoice(const QString& form, const Field& field, Year year);

    CarryRules m_rules;
    std::map<QString, QWidget*> m_forms; ///< by key
};

} // namespace indblik
