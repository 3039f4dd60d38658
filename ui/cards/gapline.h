// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/gap.h"

#include <QAbstractButton>

namespace indblik {

/// One thing that is missing, as a link over as many lines as it takes, with a sign that says whether the form cannot
/// be handed in with it.
class GapLine final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit GapLine(const Gap& gap, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect wordsIn(int width) const;

    bool m_blocks;
};

} // namespace indblik
