// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace indblik {

class CheckList;

/// A reading of a goal: what is asked for, measured on what, from when and by when. A reading that earlier accounts
/// were judged by can be mended, or replaced by a new version with a reason.
class TargetDialog final : public EditDialog
{
    Q_OBJECT

public:
    TargetDialog(Workspace& workspace, const Target& target, bool isNew, QWidget* parent);

private:
    void fillChoices();
    void fillSeries();
    void makeForm();
    void showKind();
    Indicator::Unit unit() const;
    bool hasOtherUnits() const;
    /// What is written; nothing where something cannot be read, which is told.
    std::optional<Target> written();
    std::optional<Ratio> amount(const QLineEdit& field);
    bool readPeriod(const QLineEdit& field, std::optional<Period>& period);
    void save() override;
    void remove() override;

    Workspace& m_workspace;
    Target m_target;
    bool m_isNew;
    QFormLayout* m_form = nullptr;
    QComboBox* m_kind;
    QComboBox* m_direction;
    QLineEdit* m_amount;
    QLabel* m_unit;
    CheckList* m_series;
    QComboBox* m_other;
    QComboBox* m_scheme;
    QLineEdit* m_base;
    QLineEdit* m_baseValue;
    QLineEdit* m_due;
    QLineEdit* m_population;
    QLineEdit* m_standIn;
    QLineEdit* m_wording;
    QCheckBox* m_isVersion;
    QLineEdit* m_reason;
};

} // namespace indblik
