// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "ui/parts/ask.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace indblik {

/// The registers of a form, each with its sums and the way into it, and a button to add one from a template.
class RegistersBox final : public QWidget
{
    Q_OBJECT

public:
    /// `ask` must outlive it.
    RegistersBox(Workspace& workspace, const Ask& ask, QWidget* parent = nullptr);

    void showCard(const Card& card);
    /// The last of it that Tab comes to, where it begins after `before`.
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void historyWanted(const QString& title, const indblik::HistoryFilter& filter);

private:
    void addLine(const Register& list);
    void offerTemplates();
    void add(const RegisterTemplate& form);
    void addFromFile();
    void open(const RegisterId& id);

    Workspace& m_workspace;
    const Ask& m_ask;
    QLabel* m_heading;
    QVBoxLayout* m_lines;
    std::vector<QPushButton*> m_buttons; ///< of the lines, in the order of Tab
    QPushButton* m_add;
    QPointer<QWidget> m_before; ///< where Tab comes from
    CardId m_card;
    std::vector<QString> m_told; ///< what the lines say now
    bool m_isLocked = true;
};

} // namespace indblik
