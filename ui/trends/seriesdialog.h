// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/editdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace indblik {

class LinkLines;
class SeriesFiguresModel;

/// A series: what is counted of whom, its figures, and where they cannot be compared any more.
class SeriesDialog final : public EditDialog
{
    Q_OBJECT

public:
    SeriesDialog(Workspace& workspace, const Series& series, bool isNew, QWidget* parent);

private:
    QLayout* makeForm();
    QWidget* makeFigures();
    void showBreaks();
    void addBreak();
    std::optional<Series> written();
    void paste();
    void save() override;
    void remove() override;

    Workspace& m_workspace;
    Series m_series;
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
};

} // namespace indblik
