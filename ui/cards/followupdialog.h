// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace indblik {

/// Asks for all that is said of a follow-up: what it is, who makes it, when it is expected, how often, whether it has
/// come, and which initiatives it is about.
class FollowUpDialog final : public QDialog
{
    Q_OBJECT

public:
    struct Answer
    {
        FollowUp followUp;
        bool isRemoved = false;
    };

    /// Nothing where the officer gave up.
    static std::optional<Answer> ask(const AccountBook& book, const FollowUp& followUp, bool isNew, QWidget* parent);

    FollowUpDialog(const AccountBook& book, const FollowUp& followUp, bool isNew, QWidget* parent = nullptr);
    Answer answer() const { return m_answer; }

private:
    void fillInitiatives(const AccountBook& book);
    void makeButtons();
    void finish();
    void tell(const QString& fault, QWidget* where);

    Answer m_answer;
    bool m_isNew;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QCheckBox* m_external;
    QLineEdit* m_due;
    QComboBox* m_repeats;
    QLineEdit* m_arrived;
    QPlainTextEdit* m_note;
    QListWidget* m_initiatives;
    QLabel* m_fault;
};

} // namespace indblik
