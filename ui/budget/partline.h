// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace indblik {

/// One site or source to read: its name, its amount at the right edge, and in small below it what else is known of it.
/// Opened with the mouse, Enter or the space bar.
class PartLine final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PartLine(QWidget* parent);

    struct Content
    {
        QString name;
        QString amount; ///< as it is shown
        QString detail;
        bool isComputed = false; ///< the amount comes from a share
        bool isWrong = false;    ///< the detail says something that does not fit
    };
    void setPart(const Content& content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int nameHeight(int width) const;
    int detailHeight(int width) const;

    Content m_content;
};

} // namespace indblik
