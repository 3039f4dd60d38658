// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace indblik {

/// One thing to choose, over the whole width: icon, what it is called, and a sentence on what it does.
class ChoiceRow final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceRow(const QIcon& icon, const QString& title, const QString& sentence, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_sentence;
};

} // namespace indblik
