// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "ui/parts/editdialog.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace indblik {

/// Asks for the title and section of a new status form.
class NewCardDialog final : public EditDialog
{
    Q_OBJECT

public:
    struct Answer
    {
        QString title;
        Section section = Section::Goals;
    };

    /// Nothing where the officer gave up.
    static std::optional<Answer> ask(QWidget* parent);

    explicit NewCardDialog(QWidget* parent = nullptr);
    Answer answer() const;

private:
    QLineEdit* m_title;
    QComboBox* m_section;
};

} // namespace indblik
