// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/boundfigures.h"
#include "core/workspace.h"
#include "ui/parts/editdialog.h"

#include <optional>

class QLineEdit;
class QListWidget;

namespace indblik {

/// Which figure of the account a figure of a text is taken from. Those that say the same stand first.
class BindDialog final : public EditDialog
{
    Q_OBJECT

public:
    BindDialog(const QString& words, std::vector<FigureChoice> choices, QWidget* parent);

    /// Nothing where the officer gave up.
    static std::optional<FigurePoint> ask(
        const Workspace& workspace, const TextPlace& place, const QString& words, QWidget* parent);

    /// That of the chosen line; nothing where none is chosen.
    std::optional<FigurePoint> point() const;

protected:
    void save() override;

private:
    void showChoices();

    QLineEdit* m_search;
    QListWidget* m_list;
    std::vector<FigureChoice> m_choices;
};

} // namespace indblik
