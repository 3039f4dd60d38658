// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace indblik {

/// One condition of a rule, to be changed: the figure, the sign, the limit and of what, the years whose mean counts.
class RuleCriterionRow final : public QWidget
{
    Q_OBJECT

public:
    RuleCriterionRow(const AreaBook& book, const RuleCriterion& criterion, QWidget* parent = nullptr);

    /// What the fields say; nothing where the limit is no number.
    std::optional<RuleCriterion> criterion() const;

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    void makeFields(const AreaBook& book);

    RuleCriterion m_criterion;
    QComboBox* m_indicator;
    QComboBox* m_sign;
    QLineEdit* m_limit;
    QComboBox* m_unit;
    QSpinBox* m_years;
};

} // namespace indblik
