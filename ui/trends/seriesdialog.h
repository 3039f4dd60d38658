// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace indblik {

class LinkLines;
class SeriesFiguresModel;

/// A series: what is counted of whom, its figures, and where they cannot be compared any more.
class SeriesDialog final : public QDialog
{
    Q_OBJECT

public:
    SeriesDialog(Workspace& workspace, const Series& series, bool isNew, QWidget* parent);

private:
    QLayout* makeForm();
    QWidget* makeFigures();
    QWidget* makeButtons();
    void showBreaks();
    void addBreak();
    std::optional<Series> written();
    void paste();
    void finish();
    void remove();
    void tell(const QString& fault, QWidget* where);

    Workspace& m_workspace;
    Series m_series;
    bool m_isNew;
    SeriesFiguresModel* m_figures;
    QLineEdit* m_title;
    QLineEdit* m_population;
    QComboBox* m_unit;
    QComboBox* m_direction;
    QComboBox* m_periods;
    QComboBox* m_counts;
    QCheckBox* m_adjusted;
    QPlainTextEdit* m_definition;
    QTableView* m_table;
    LinkLines* m_breaks;
    QLabel* m_fault;
};

} // namespace indblik
