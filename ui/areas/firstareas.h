// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace indblik {

/// What stands where a file has no housing areas yet: the ways to get the first ones.
class FirstAreas final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstAreas(QWidget* parent = nullptr);

    /// In a file that is read-only it says so and offers none.
    void offer(bool canWrite);
    void focusFirst();

Q_SIGNALS:
    void areaWanted();
    void listsWanted();
    void figuresWanted();

private:
    QLabel* m_words;
    QPushButton* m_first;
    QWidget* m_ways;
};

} // namespace indblik
