// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/accountbook.h"
#include "ui/parts/editdialog.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace indblik {

class CheckList;
class RoundFields;

/// Asks for all that is said of a follow-up: what it is, who makes it, how often, how far each of its rounds is, and
/// which initiatives it is about.
class FollowUpDialog final : public EditDialog
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
    void save() override;
    void remove() override;
    QVariantList typed() const override;

    Answer m_answer;
    QLineEdit* m_title;
    QComboBox* m_kind;
    QComboBox* m_evaluator;
    QLineEdit* m_madeBy;
    QComboBox* m_repeats;
    QPlainTextEdit* m_note;
    CheckList* m_initiatives;
    RoundFields* m_rounds;
};

} // namespace indblik
