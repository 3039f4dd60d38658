// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QWidget>

#include <map>
#include <optional>

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
    ~AchievementBox() override;

    void showCard(const Card& card, bool isReadOnly);
    /// Saves what is being typed; false where it cannot be read or was refused.
    bool finish();
    /// A form with something that could not be saved when it was left; it stands there when the form comes back.
    std::optional<CardId> waitingCard() const;
    void focusFirst();
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void refused(const indblik::Error& error);

private:
    /// What could not be saved, as it was typed.
    struct Typed
    {
        QString kind;
        QString date;
        QString sentence;
    };

    void fill();
    bool save();
    bool isTyped() const;
    void showTyped(const Typed& typed);
    std::optional<Achievement> written() const;
    /// Something stands in the date that cannot be read.
    bool isNoDate() const;
    void showNeeds();

    Workspace& m_workspace;
    CardId m_card;
    std::optional<Achievement> m_shown;
    bool m_isRefused = false;
    std::map<CardId, Typed> m_waiting; ///< of other forms
    QComboBox* m_kind;
    ChipLabel* m_chip;
    QLabel* m_dateLabel;
    QLineEdit* m_date;
    QLineEdit* m_sentence;
    QLabel* m_need;
};

} // namespace indblik
