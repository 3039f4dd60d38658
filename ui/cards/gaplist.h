// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"

#include <QFrame>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace indblik {

/// What a form lacks, each thing a line that leads to its field: first what keeps it from being handed in, then what is
/// worth a look.
class GapList final : public QFrame
{
    Q_OBJECT

public:
    explicit GapList(QWidget* parent = nullptr);

    void showGaps(const std::vector<Gap>& gaps);
    /// Puts the cursor on the first line.
    void focusFirst();
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void gapChosen(const indblik::Gap& gap);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fill();
    void addLine(const Gap& gap);

    QLabel* m_title;
    QVBoxLayout* m_lines;
    QToolButton* m_close;
    QWidget* m_last;          ///< that Tab reaches
    std::vector<Gap> m_shown; ///< as it stands there
    std::vector<Gap> m_gaps;  ///< as it is now
};

} // namespace indblik
