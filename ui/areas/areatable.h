// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace indblik {

class AreaModel;

/// The table of housing areas: classes as chips, the distance to the limit as a bar, and what was
/// published where the rules do not say it. A click on a head sorts.
class AreaTable final : public QTableView
{
    Q_OBJECT

public:
    explicit AreaTable(AreaModel& model, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layColumns();

    AreaModel& m_model;
};

} // namespace indblik
