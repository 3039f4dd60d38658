// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace indblik {

class ChipLabel;

/// How far the initiative has reached its goals, as a stated value: chosen by its words, with its sign and colour, from
/// when it can be assessed where it waits, and a sentence that says why.
class AchievementBox final : public QWidget
{
    Q_OBJECT

public:
    explicit AchievementBox(Workspace& workspace, QWidget* parent = nullptr);

    void showCard(const Card& card, bool isReadOnly);
    /// Saves what is being typed.
    void finish();
    void focusFirst();
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void refused(const indblik::Error& error);

private:
    void fill();
    void save();
    std::optional<Achievement> written() const;
    /// Something stands in the date that cannot be read.
    bool isNoDate() const;
    void showNeeds();

    Workspace& m_workspace;
    CardId m_card;
    std::optional<Achievement> m_shown;
    QComboBox* m_kind;
    ChipLabel* m_chip;
    QLabel* m_dateLabel;
    QLineEdit* m_date;
    QLineEdit* m_sentence;
    QLabel* m_need;
};

} // namespace indblik
