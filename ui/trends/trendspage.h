// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/trendchoice.h"
#include "ui/parts/ask.h"
#include "ui/trends/trendpickmodel.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QTableView;
class QToolButton;

namespace indblik {

enum class TrendFormat;
class TrendModel;
class TrendMultiples;
class TrendView;

/// Udvikling: what is counted over time, as a chart, as small charts beside each other and as the same table.
class TrendsPage final : public QWidget
{
    Q_OBJECT

public:
    TrendsPage(Workspace& workspace, const Ask& ask, QWidget* parent = nullptr);

    /// These series in one chart.
    void showSeries(const std::vector<SeriesId>& series);
    /// The area in one chart with the limits of the rules, by the first share that the file has of areas.
    void showArea(const AreaId& area);
    void focusSearch();

Q_SIGNALS:
    void told(const QString& notice);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makePicker();
    QWidget* makeMiddle();
    QLayout* makeBar(QWidget* parent);
    QToolButton* makeDeeds(QWidget* parent);
    QWidget* makeEmpty(QWidget* parent);
    void refresh();
    void refreshWhenSeen();
    void fillSubjects();
    void fillSchemes();
    void chooseSubject();
    void showPicked(const QStringList& ids);
    void showTrend();
    void showMultiples();
    void editSeries(bool isNew);
    void save(TrendFormat format);
    TrendSubject subject() const;

    Workspace& m_workspace;
    bool m_isOutdated = true; ///< something changed while another page was shown
    const Ask& m_ask;
    TrendChoice m_choice;
    TrendPickModel* m_picks;
    TrendModel* m_model;
    Trend m_trend;
    TrendSubject m_shown; ///< whose picks are in the list
    QComboBox* m_subject = nullptr;
    QLineEdit* m_search = nullptr;
    QListView* m_list = nullptr;
    QLabel* m_count = nullptr;
    QCheckBox* m_bands = nullptr;
    QComboBox* m_limits = nullptr;
    QLabel* m_limitsLabel = nullptr;
    QPushButton* m_edit = nullptr;
    QPushButton* m_new = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTabWidget* m_tabs = nullptr;
    TrendView* m_view = nullptr;
    TrendMultiples* m_multiples = nullptr;
    QTableView* m_table = nullptr;
    QWidget* m_empty = nullptr;
};

} // namespace indblik
