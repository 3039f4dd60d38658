// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figuretext.h"
#include "core/judge/budget/budgetbars.h"

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

    /// Where the bar of a year is drawn; for the mouse and for tests.
    QRect barAt(size_t year) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(int year);
    QString yearText(size_t year) const;
    int legendHeight(int width) const;
    QRect plot() const;
    Money most() const;
    void paintBars(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    BudgetBars m_bars;
    Scale m_unit = Scale::Million;
    QString m_finding;
    int m_chosen = -1; ///< the year that is told; -1: none
};

} // namespace indblik
