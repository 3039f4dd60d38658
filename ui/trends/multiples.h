// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/smalltrend.h"

#include <QAbstractScrollArea>

namespace indblik {

/// The lines of a trend as small charts side by side, all on the same axes. The arrows go from chart to chart; Enter or
/// a double click asks for one in full.
class TrendMultiples final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TrendMultiples(QWidget* parent = nullptr);

    using QWidget::show;
    void showTrend(const Trend& trend);

    /// The line whose chart is chosen; -1: none.
    int chosen() const { return m_chosen; }
    void choose(int line);
    /// Where the chart of a line is, in the coordinates of the viewport.
    QRect cellOf(int line) const;
    const SmallTrend& charts() const { return m_charts; }

    QSize sizeHint() const override { return {720, 480}; }

Q_SIGNALS:
    /// This one is wanted in full.
    void lineChosen(int line);

protected:
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int count() const { return int(m_charts.trend().lines.size()); }
    int lineAt(const QPoint& at) const;
    int stepOf(int key) const;
    QString toldOf(int line) const;
    QString scaleText() const;
    void layCells();
    void showCell(int line);
    void paintHead(QPainter& painter, const Tokens& t) const;

    SmallTrend m_charts;
    QSize m_cell;
    int m_columns = 1;
    int m_head = 0; ///< height of what stands over the charts
    int m_chosen = -1;
};

} // namespace indblik
