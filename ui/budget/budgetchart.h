// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/chartlayer.h"

#include <QWidget>

namespace indblik {

/// A budget as stacked bars with what they show as its title, the total over each bar, and the parts named below. Left
/// and Right go through the years; what is under the mouse or the cursor is told in the line under the bars. Heard
/// instead of seen it is the same figures in words.
class BudgetChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetChart(QWidget* parent = nullptr);

    void setBars(const BudgetBars& bars, Scale unit);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    /// Where everything is drawn.
    const BarPlan& plan() const { return m_plan; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int year);
    void lay();
    QString yearText(size_t year) const;
    int titleHeight(int width) const;
    int legendHeight() const;
    void paintBars(QPainter& painter, const Tokens& t);
    void paintLegend(QPainter& painter, const Tokens& t) const;

    BudgetBars m_bars;
    Scale m_unit = Scale::Million;
    BarPlan m_plan;
    ChartLayer m_layer;
    bool m_isInked = false; ///< the layer has this plan in these colours
    QString m_finding;
    int m_chosen = -1; ///< the year that is told; -1: none
};

} // namespace indblik
