// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/areas/rulechange.h"

#include <QWidget>

namespace indblik {

/// The classes of one area year by year, as a strip; a mark stands where the rule and not the area changed. The arrow
/// keys go from year to year and say what was.
class YearStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit YearStrip(QWidget* parent = nullptr);

    void showYears(std::vector<AreaYear> years);
    /// What is said of a year: "2010: Omfattet, regelændring".
    static QString wordsOf(const AreaYear& year);

    QSize sizeHint() const override;

Q_SIGNALS:
    void yearPointed(const QString& words); ///< of the year under the pointer or the cursor; empty: none

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect cellOf(size_t place) const;
    void point(int place);

    std::vector<AreaYear> m_years;
    int m_pointed = -1;
};

} // namespace indblik
