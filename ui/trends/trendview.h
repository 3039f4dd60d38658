// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/trends/trend.h"

#include <QWidget>

#include <memory>

class QLabel;
class QSpacerItem;

namespace indblik {

class TrendPlot;
class WrappedLabel;

/// A chart over time with what it shows as its title. Left and Right go through the periods of a line, Up and Down
/// through the lines, Home and End to its ends; what is under the mouse or the cursor is ringed and told in the line
/// below. Heard instead of seen it is the words of the trend.
class TrendView final : public QWidget
{
    Q_OBJECT

public:
    explicit TrendView(QWidget* parent = nullptr);
    ~TrendView() override;

    using QWidget::show;
    void showTrend(const Trend& trend);

    /// Rings and tells a point: of this line, in this one of Trend::periods(). Nothing where there is none.
    void choose(int line, int period);

    /// Where a value in a period is drawn, in the coordinates of this widget.
    QPointF placeOf(const Period& period, double value) const;
    /// What is drawn, with everything at its place; it lies at plotPlace().
    const TrendPlot& plot() const { return *m_plot; }
    QRect plotPlace() const;

    QSize sizeHint() const override { return {640, 400}; }

Q_SIGNALS:
    /// The officer has chosen a point with the mouse or the keys.
    void pointChosen(int line, int period);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place
    {
        int line = -1;
        int period = -1;

        bool operator==(const Place&) const = default;
    };

    const TrendPoint* point(const Place& place) const;
    Place nearest(int line, int period) const;
    Place pointAt(const QPointF& at) const;
    Place moved(int key) const;
    void lay();
    void take(const Place& place);
    void tell();
    void name();
    QString chosenText() const;

    std::unique_ptr<TrendPlot> m_plot;
    std::vector<Period> m_periods;
    WrappedLabel* m_finding;
    QSpacerItem* m_room; ///< what the layout leaves to the plot
    QLabel* m_reading;
    WrappedLabel* m_notes;
    Place m_chosen;
};

} // namespace indblik
