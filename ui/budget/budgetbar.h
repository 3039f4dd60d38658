// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QLineEdit;
class QToolButton;

namespace indblik {

class BudgetModel;
class Settings;

/// The head of the budget: what is shown of it, in which unit, of which years and rows.
class BudgetBar final : public QWidget
{
    Q_OBJECT

public:
    BudgetBar(Workspace& workspace, Settings& settings, const Ask& ask, BudgetModel& model, QWidget* parent = nullptr);

    /// Brings the words and years up to date with the account.
    void showState();
    void focusSearch();
    /// Shows the rows and years that a search or a choice left out, and sites and sources too where they are wanted.
    void showAll(bool withParts);
    /// Begins a budget that has no row yet; hidden once it has one.
    QPushButton& newRow() { return *m_newRow; }
    /// The button of all that can be done with rows and cells; its menu is the page's.
    QToolButton& deeds() { return *m_deeds; }
    /// The button of the ways out; its menu is the page's.
    QToolButton& exports() { return *m_exports; }

private:
    QLayout* makeTop(const Ask& ask);
    QLayout* makeWishes();
    QComboBox* choice(const QString& name);
    void fillUnits();
    void fillYears();
    void chooseUnit();
    void chooseYears();

    Workspace& m_workspace;
    Settings& m_settings;
    BudgetModel& m_model;
    QPushButton* m_newRow;
    QLabel* m_summary;
    QComboBox* m_unit;
    QComboBox* m_from;
    QComboBox* m_to;
    QLineEdit* m_search;
    QCheckBox* m_parts;
    QToolButton* m_deeds;
    QToolButton* m_exports;
};

} // namespace indblik
