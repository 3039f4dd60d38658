// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace indblik {

/// Things that something is linked to, a line each, with a way to each and off it, and a button to add one.
class LinkLines final : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString title;
        QString note;
        std::function<void()> open;   ///< none: it leads nowhere
        std::function<void()> remove; ///< none: it cannot be taken away
    };

    /// `empty` is said where there are none.
    LinkLines(const QString& name, const QString& add, const QString& empty, QWidget* parent = nullptr);

    /// Shows these in place of those before; `mayAdd` is whether the button to add one is there.
    void showLines(const std::vector<Line>& lines, bool mayAdd);
    /// Where a menu of what may be added opens.
    QPoint menuPlace() const;

Q_SIGNALS:
    void addWanted();

private:
    QWidget* makeLine(const Line& line);

    QString m_empty;
    QStringList m_told; ///< what the lines say now
    QVBoxLayout* m_lines;
    QPushButton* m_add;
};

} // namespace indblik
