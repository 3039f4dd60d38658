// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "core/workspace/typedplace.h"

#include <QWidget>

#include <map>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace indblik {

class ChipLabel;
class Drafts;
class TypedField;

/// How far the initiative has reached its goals, as a stated value: chosen by its words, with its sign and colour, from
/// when it can be assessed where it waits, and a sentence that says why.
class AchievementBox final : public QWidget
{
    Q_OBJECT

public:
    AchievementBox(Workspace& workspace, Drafts& drafts, QWidget* parent = nullptr);
    ~AchievementBox() override;

    void showCard(const Card& card, bool isReadOnly);
    /// Puts the cursor where something is missing.
    void focusFirst();
    void focusField(AchievementPlace::Field field);
    QWidget* continueTabOrder(QWidget* before);

private:
    void fill();
    std::optional<Achievement> shown() const;
    void showNeeds();

    Workspace& m_workspace;
    Drafts& m_drafts;
    QComboBox* m_kind;
    ChipLabel* m_chip;
    QLabel* m_dateLabel;
    QLineEdit* m_date;
    QLineEdit* m_sentence;
    QLabel* m_need;
    std::map<AchievementPlace::Field, TypedField*> m_fields;
};

} // namespace indblik
