// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/judge/facts/proposed.h"
#include "core/workspace.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;
class QTimer;

namespace indblik {

/// What the texts of a form state and could become a thing of it, each beside its sentence: Enter takes the one that is
/// chosen in. Before them stands what was taken in and whose sentence has changed since; Enter lets it go.
class FactsBox final : public QWidget
{
    Q_OBJECT

public:
    explicit FactsBox(Workspace& workspace, QWidget* parent = nullptr);

    void showCard(const Card& card);
    /// The last of it that Tab comes to, where it begins after `before`.
    QWidget* continueTabOrder(QWidget* before);

Q_SIGNALS:
    void told(const QString& notice);

private:
    void read();
    void fill(const Card& card);
    void addLine(const QString& what, const QString& where, const QString& sentence);
    void takeChosen();
    void take(const std::vector<FactProposal>& facts);

    Workspace& m_workspace;
    QTimer* m_pause;
    QLabel* m_words;
    QListWidget* m_list;
    QPushButton* m_one;
    QPushButton* m_all;
    CardId m_card;
    std::vector<AcceptedFactId> m_changed; ///< what the first lines are
    std::vector<FactProposal> m_proposed;  ///< and those after them
    bool m_isWritable = false;
};

} // namespace indblik
