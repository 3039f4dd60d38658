// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/areabook.h"

#include <QScrollArea>

#include <functional>
#include <vector>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QVBoxLayout;

namespace indblik {

class RuleCriterionRow;

/// One set of rules, to be changed: its days, its source, and the conditions of each class.
class RuleEditor final : public QScrollArea
{
    Q_OBJECT

public:
    explicit RuleEditor(const AreaBook& book, QWidget* parent = nullptr);

    void showRules(const RuleSet& rules);
    /// What the fields say. Refused with what cannot be read.
    Result<RuleSet> rules() const;

Q_SIGNALS:
    void changed();

private:
    struct WayFields
    {
        std::vector<RuleCriterionRow*> gates;
        std::vector<RuleCriterionRow*> criteria;
        QSpinBox* need = nullptr;
    };
    struct ClassFields
    {
        QLineEdit* title = nullptr;
        QCheckBox* isListed = nullptr;
        std::vector<WayFields> ways;
    };

    void makeHead(QVBoxLayout& layout);
    void makeClass(QVBoxLayout& layout, const RuleClass& each, size_t place);
    void makeWay(QVBoxLayout& layout, const RuleWay& way, size_t classPlace, size_t wayPlace);
    RuleCriterionRow* makeRow(QVBoxLayout& layout, const RuleCriterion& criterion, const std::function<void()>& remove);
    void addButton(QVBoxLayout& layout, const QString& text, const std::function<void(RuleSet&)>& deed);
    /// Takes the fields as they are, changes what they say, and makes them anew.
    void rebuild(const std::function<void(RuleSet&)>& deed);

    AreaBook m_book; ///< its indicators only; the file's own may be read again meanwhile
    RuleSet m_rules;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
    QLineEdit* m_source = nullptr;
    QPlainTextEdit* m_note = nullptr;
    std::vector<ClassFields> m_classes;
};

} // namespace indblik
